# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between systemd and the kiosk's screen: guard.py PROGRAM [ARGUMENTS]

A service with a session of its own (PAMName) is moved out of its control group. Of all that it
starts, systemd then hears and ends the first process alone: the kiosk's signs of life would not
count, and one that hangs would stay. So this is the first process. It says the kiosk's signs of
life again as its own, and what the program started ends with it. It belongs to no version: the one
before has to start by it, too. Standard library only.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress

LIFE = b"WATCHDOG=1"
"""All that is passed on: what else systemd may be told is not the kiosk's to say."""
LONGEST_END_S = 5.0
_LOOK_AGAIN_S = 0.05
_ASKED_TO_END = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


def main(command: Sequence[str]) -> int:
    """Run the program to its end, and return its exit code."""
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-") as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear,
    ):
        ear.bind(f"{folder}/life")
        environment = {**os.environ, "NOTIFY_SOCKET": f"{folder}/life"}
        # Signs of life are due from whoever speaks here, not from this process.
        environment.pop("WATCHDOG_PID", None)
        # A group of its own: what systemd put beside this process for the session stays out of it.
        program = subprocess.Popen(command, env=environment, process_group=0)
        for number in _ASKED_TO_END:
            signal.signal(number, lambda *_: program.terminate())
        signal.signal(signal.SIGABRT, lambda *_: _tell(program.pid, signal.SIGKILL))
        _pass_on(ear, program.pid)
        code = program.wait()
        _see_ended(program.pid)
    return 128 - code if code < 0 else code


def _pass_on(ear: socket.socket, program: int) -> None:
    """Until the program ends."""
    end = os.pidfd_open(program)
    while end not in select.select([ear, end], [], [])[0]:
        if ear.recv(4096) == LIFE:
            _say(LIFE)
    os.close(end)


def _say(state: bytes) -> None:
    address = os.environ.get("NOTIFY_SOCKET", "")
    if address.startswith("@"):
        address = "\0" + address[1:]
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.sendto(state, address)


def _see_ended(group: int) -> None:
    """The others have lost their screen. A reader aloud stays without it; what hangs stays, too."""
    until = time.monotonic() + LONGEST_END_S
    while _tell(group, signal.SIGTERM) and time.monotonic() < until:
        time.sleep(_LOOK_AGAIN_S)
    _tell(group, signal.SIGKILL)


def _tell(group: int, number: int) -> bool:
    """Whether there was anybody of the group to get the signal."""
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
