# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between systemd and the kiosk: its signs of life count, and nothing of it stays."""

from __future__ import annotations

import os
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from tests.deb.machine import FILES, ROOT

GUARD = FILES / "usr" / "lib" / "aftercare-kiosk" / "guard.py"
SOME_S = 20
# As the compositor does: the kiosk is its child, and is waited for.
COMPOSITOR = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"
KIOSK = """\
import sys, time
from kiosk.machine.watchdog import ALIVE, interval_s, notify
notify(b"MAINPID=1")
if interval_s() == 30:
    notify(ALIVE)
time.sleep(1000)
"""
HANGS = """\
import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(os.getpid(), flush=True)
time.sleep(1000)
"""


@contextmanager
def guarded(
    program: Sequence[str], environment: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """The guard with a program, as systemd starts it: the first of a session of its own."""
    python = [sys.executable, "-I", "-S", "-B", str(GUARD)]
    with subprocess.Popen(
        [*python, *program],
        env={**os.environ, **(environment or {})},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as guard:
        try:
            yield guard
        finally:
            guard.send_signal(signal.SIGABRT)
            guard.wait(SOME_S)


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """It listens, and is told who speaks."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        heard.settimeout(SOME_S)
        yield heard


def is_there(process: int) -> bool:
    """Whether it runs, and is not only counted still."""
    with suppress(OSError):
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        return state not in "ZX"
    return False


def test_a_sign_of_life_comes_from_the_first_process_and_nothing_else_comes(
    systemd: socket.socket,
) -> None:
    """Of others systemd hears nothing: they are in the session's control group."""
    asked = {"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "60000000"}
    python = [sys.executable, "-c"]
    with ExitStack() as stack:
        # The number of a process that is neither the kiosk nor the compositor.
        asked["WATCHDOG_PID"] = str(os.getpid())
        guard = stack.enter_context(guarded([*python, COMPOSITOR, *python, KIOSK], asked))
        said, about, _, _ = systemd.recvmsg(100, socket.CMSG_SPACE(12))
        process = struct.unpack("iII", about[0][2])[0]
        assert (said, process) == (b"WATCHDOG=1", guard.pid)


@pytest.mark.parametrize("wanted", [0, 3])
def test_the_program_s_code_is_passed_on(wanted: int) -> None:
    with guarded([sys.executable, "-c", f"raise SystemExit({wanted})"]) as guard:
        assert guard.wait(SOME_S) == wanted


def test_what_the_kiosk_left_running_is_asked_to_end_and_not_waited_for() -> None:
    """A reader aloud would stay, and the kiosk would be away for as long as it is waited for."""
    left = "import subprocess; print(subprocess.Popen(['sleep', '1000']).pid, flush=True)"
    begun = time.monotonic()
    with guarded([sys.executable, "-c", left]) as guard:
        assert guard.stdout is not None
        reader = int(guard.stdout.readline())
        assert guard.wait(SOME_S) == 0
        assert not is_there(reader)
    assert time.monotonic() - begun < 4


def test_a_kiosk_that_hangs_ends_when_systemd_misses_its_signs() -> None:
    python = [sys.executable, "-c"]
    with guarded([*python, COMPOSITOR, *python, HANGS]) as guard:
        assert guard.stdout is not None
        kiosk = int(guard.stdout.readline())
        guard.send_signal(signal.SIGABRT)
        guard.wait(SOME_S)
        assert not is_there(kiosk)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_kiosk_that_hangs_ends_with_the_service(number: signal.Signals) -> None:
    python = [sys.executable, "-c"]
    with guarded([*python, COMPOSITOR, *python, HANGS]) as guard:
        assert guard.stdout is not None
        kiosk = int(guard.stdout.readline())
        guard.send_signal(number)
        assert guard.wait(SOME_S) == 128 + signal.SIGTERM
        assert not is_there(kiosk)


def test_it_leaves_no_folder_behind(tmp_path: Path) -> None:
    with guarded([sys.executable, "-c", ""], {"TMPDIR": str(tmp_path)}) as guard:
        assert guard.wait(SOME_S) == 0
    assert list(tmp_path.iterdir()) == []
