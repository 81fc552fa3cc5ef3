# SPDX-License-Identifier: GPL-3.0-or-later
"""A real IPP printer on loopback: CUPS's own `ippeveprinter` behind a private print service.

Nothing of the machine's own printing is touched: the scheduler, its queue, its settings and the
message bus live in one folder and end with the tests. `ippeveprinter` wants a message bus even when
it announces itself to nobody; the bus may be empty, so no Avahi is needed. From other tests:

    from tests.printing.real_printer import ipp_printer, ipp_service      # in a conftest.py

    @pytest.mark.printer
    def test_...(ipp_printer: IppPrinter) -> None: ...
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

QUEUE = "clinic"
PROGRAMS = ("cupsd", "ippeveprinter", "dbus-daemon", "lpadmin", "lp", "lpstat", "cancel")
PACKAGES = "cups cups-client cups-ipp-utils dbus"
LONGEST_WAIT_S = 20.0
"""For anything that the print service or its printer is waited for."""

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
<allow receive_sender="*"/></policy></busconfig>
"""
_SCHEDULER = """Listen {folder}/cups.sock
Browsing Off
WebInterface No
PreserveJobFiles No
MaxJobTime 60
DirtyCleanInterval 0
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_FILES = """ServerRoot {folder}/etc
CacheDir {folder}/cache
StateDir {folder}/run
RequestRoot {folder}/requests
TempDir {folder}/temporary
ServerKeychain {folder}/keys
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
"""
_PAPER_PATH = """#!/bin/sh
# The inside of the printer: what is written in the file "mode" happens to every sheet. One that
# came out whole lies in the tray.
touch {folder}/busy
trap 'rm -f {folder}/busy' EXIT
echo "STATE: -media-jam-error,media-empty-error" >&2
case $(cat {folder}/mode) in
jam) echo "STATE: +media-jam-error" >&2; exit 1 ;;
half)
    echo "ATTR: job-impressions-completed=1" >&2
    echo "STATE: +media-jam-error" >&2; exit 1 ;;
empty)
    echo "STATE: +media-empty-error" >&2
    while [ "$(cat {folder}/mode)" = empty ]; do sleep 0.2; done
    echo "STATE: -media-empty-error" >&2 ;;
slow) while [ "$(cat {folder}/mode)" = slow ]; do sleep 0.2; done ;;
esac
[ "$(cat {folder}/mode)" = dead ] && exit 1
for file; do :; done
cp "$file" {folder}/tray/$(basename "$file" .pdf)-$$.pdf
exit 0
"""


class Machine:
    """A program that tests may stop, and start again."""

    def __init__(self, command: list[str], folder: Path, come: Callable[[], bool]) -> None:
        self._command, self._folder, self._come = command, folder, come
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Comes back once it answers; nothing where it runs already."""
        if self._process is not None:
            return
        with (self._folder / "out").open("ab") as log:
            self._process = _start(self._command, self._folder, log.fileno())
        _wait(Path(self._command[0]).name, self._come, self._folder)

    @property
    def runs(self) -> bool:
        return self._process is not None

    def stop(self, *, at_once: bool = False) -> None:
        """As a system does it, or `at_once`, as a power cut does."""
        if self._process is None:
            return
        if at_once:
            self._process.kill()
        _end(self._process)
        self._process = None


@dataclass(frozen=True)
class IppPrinter:
    """A printer that tests may break."""

    queue: str
    """The name of its CUPS queue."""
    spool: Path
    """What reached it, as `NUMBER-TITLE.pdf`."""
    tray: Path
    """What came out of it."""
    folder: Path
    log: Path
    service: Machine
    printer: Machine
    uri: str

    def breaks(self, mode: str) -> None:
        """From now on: `works`, `jam` (the sheet is given up), `half` (after its first page),
        `empty` (it waits for paper), `slow` (it takes its time, and says nothing) or `dead`
        (what is inside stays there)."""
        fresh = self.folder / "mode.new"
        fresh.write_text(mode)
        fresh.replace(self.folder / "mode")

    def sheets(self) -> list[bytes]:
        """The PDFs that reached the printer, oldest first."""
        return _read(self.spool)

    def out(self) -> list[bytes]:
        """The PDFs that came out of it, oldest first."""
        return _read(self.tray)

    def pauses(self) -> None:
        """The print service sends it nothing more."""
        _say("that the queue is paused", _program("cupsdisable") or "", self.queue)

    def goes_on(self) -> None:
        _say("that the queue goes on", _program("cupsenable") or "", self.queue)

    def removed(self) -> None:
        """The print service knows the queue no more."""
        _say("that the queue is gone", _program("lpadmin") or "", "-x", self.queue)

    def cancelled(self) -> None:
        """Somebody takes every sheet back, and not by the kiosk."""
        _say("that every sheet is taken back", "cancel", "-a", self.queue)

    def added(self) -> None:
        _add_queue(self.folder, self.uri)

    def loses_sheets(self) -> None:
        """What the print service, which does not run, wrote down of its sheets is gone. It writes
        half a minute late where its settings do not say otherwise, so that is what is left of a
        sheet after a power cut."""
        for file in (*(self.folder / "requests").glob("[cd]*"), self.folder / "cache/job.cache"):
            file.unlink(missing_ok=True)

    @property
    def known(self) -> bool:
        """Whether the print service has the queue."""
        return _say("whether the queue is there", "lpstat", "-p", self.queue).returncode == 0

    def is_idle(self) -> bool:
        return not (self.folder / "busy").exists()


@pytest.fixture(scope="session")
def ipp_service() -> Iterator[IppPrinter]:
    """The print service and its printer, started once."""
    paths = {program: _program(program) for program in PROGRAMS}
    missing = [program for program, path in paths.items() if path is None]
    if missing:
        pytest.skip(f"no real printer: {', '.join(missing)} missing (Debian: {PACKAGES})")
    with ExitStack() as stack:
        # The scheduler's filters run as another user, and a socket's path is short: not tmp_path.
        folder = Path(tempfile.mkdtemp(prefix="ipp-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        _furnish(folder)

        def machine(come: Callable[[], bool], *command: object) -> Machine:
            made = Machine([str(word) for word in command], folder, come)
            stack.callback(made.stop)
            made.start()
            return made

        bus = ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile"]
        machine((folder / "bus").exists, *bus)
        # A copy, because a security profile of the system may tie the original to its own folders.
        scheduler = shutil.copy(str(paths["cupsd"]), folder / "scheduler")
        files = ["-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"]
        service = machine(lambda: _listens(folder / "cups.sock"), scheduler, "-f", *files)
        port = _free_port()
        inside = ["-r", "off", "-p", port, "-k", "-d", folder / "spool", "-c", folder / "paper"]
        formats = ["-f", "application/pdf,image/urf,image/pwg-raster", "Clinic printer"]
        program = str(paths["ippeveprinter"])
        printer = machine(lambda: _answers(port), program, *inside, *formats)
        uri = f"ipp://localhost:{port}/ipp/print"
        _add_queue(folder, uri)
        log = folder / "log" / "error"
        places = (folder / "spool", folder / "tray", folder, log)
        yield IppPrinter(QUEUE, *places, service, printer, uri)


@pytest.fixture
def ipp_printer(ipp_service: IppPrinter, monkeypatch: pytest.MonkeyPatch) -> Iterator[IppPrinter]:
    """A working printer with an empty spool, as the only one this computer knows."""
    monkeypatch.setenv("CUPS_SERVER", str(ipp_service.folder / "cups.sock"))
    for sheet in (*ipp_service.spool.iterdir(), *ipp_service.tray.iterdir()):
        sheet.unlink()
    ipp_service.breaks("works")
    yield ipp_service
    ipp_service.breaks("works")
    ipp_service.printer.start()
    ipp_service.service.start()
    if not ipp_service.known:
        ipp_service.added()
    ipp_service.goes_on()
    _say("that every sheet is taken back", "cancel", "-a", "-x", QUEUE)
    _wait("the end of the sheet in the printer", ipp_service.is_idle, ipp_service.folder)


def _program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def _furnish(folder: Path) -> None:
    folder.chmod(0o755)
    for name in (
        "etc/ppd",
        "cache",
        "run",
        "requests",
        "temporary",
        "keys",
        "log",
        "spool",
        "tray",
    ):
        (folder / name).mkdir(parents=True)
    files = {"bus.conf": _BUS, "cupsd.conf": _SCHEDULER, "cups-files.conf": _FILES}
    for name, text in {**files, "paper": _PAPER_PATH}.items():
        (folder / name).write_text(text.replace("{folder}", str(folder)))
    (folder / "paper").chmod(0o755)
    (folder / "mode").write_text("works")


def _start(command: list[str], folder: Path, log: int) -> subprocess.Popen[bytes]:
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus",
        "TMPDIR": str(folder / "temporary"),
    }
    return subprocess.Popen(command, env=environment, stdout=log, stderr=log)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(timeout=5)


def _wait(what: str, come: Callable[[], bool], folder: Path) -> None:
    """Until it is there; fails with the end of what the service wrote."""
    end = time.monotonic() + LONGEST_WAIT_S
    while not come():
        if time.monotonic() > end:
            logs = [file for file in (folder / "out", folder / "log" / "error") if file.exists()]
            said = "\n".join(file.read_text(errors="replace")[-2000:] for file in logs)
            pytest.fail(f"Waited {LONGEST_WAIT_S:g} seconds for {what}. The log says:\n{said}")
        time.sleep(0.05)


def _say(what: str, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a program of the print service; fails if it does not end."""
    try:
        return subprocess.run(
            command, capture_output=True, text=True, timeout=LONGEST_WAIT_S, check=False
        )
    except subprocess.TimeoutExpired:
        pytest.fail(f"Waited {LONGEST_WAIT_S:g} seconds for the print service to say {what}.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _read(folder: Path) -> list[bytes]:
    found = sorted(folder.glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    return [path.read_bytes() for path in found]


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(1)
        return path.exists() and probe.connect_ex(str(path)) == 0


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _add_queue(folder: Path, uri: str) -> None:
    server = ("-h", str(folder / "cups.sock"))
    queue = ("-p", QUEUE, "-E", "-v", uri, "-m", "everywhere")
    words = ("-D", "Front desk printer", "-L", "Room 1")
    lpadmin = str(_program("lpadmin"))
    done = _say("that the queue is there", lpadmin, *server, *queue, *words)
    if done.returncode:
        pytest.fail(f"the queue could not be made: {done.stderr}")
