# SPDX-License-Identifier: GPL-3.0-or-later
"""A print service that says what a test wants: small `lp`, `lpstat` and `cancel` programs on PATH,
a scheduler on a Unix socket that answers in IPP, and a printer on loopback that does so too."""

from __future__ import annotations

import shlex
import socketserver
import struct
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

Attributes = Mapping[str, tuple[int | bool | str, ...]]

LONGEST_WAIT_S = 10
OK, NOT_FOUND, INTERNAL_ERROR = 0x0000, 0x0406, 0x0500
_JOB, _PRINTER_JOBS, _PRINTERS = 0x0009, 0x000A, 0x4002


def ipp_answer(status: int, *groups: Attributes) -> bytes:
    """The bytes of an IPP answer with these attribute groups after the operation's own."""
    parts = [struct.pack(">BBHI", 2, 0, status, 1), b"\x01"]
    parts += _values("attributes-charset", ("utf-8",))
    for group in groups:
        parts.append(b"\x04")
        for name, values in group.items():
            parts += _values(name, values)
    return b"".join([*parts, b"\x03"])


def _values(name: str, values: tuple[int | bool | str, ...]) -> list[bytes]:
    return [_value("" if index else name, value) for index, value in enumerate(values)]


def _value(name: str, value: int | bool | str) -> bytes:
    if isinstance(value, bool):
        tag, raw = 0x22, bytes([value])
    elif isinstance(value, int):
        tag, raw = 0x23, struct.pack(">i", value)
    else:
        tag, raw = 0x44, value.encode()
    key = name.encode()
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(raw)) + raw


@dataclass
class FakeCups:
    """What the fake print service says; a test changes it as it goes."""

    bin: Path
    socket: Path
    status: int = OK
    http_status: int = 200
    raw: bytes | None = None
    job: Attributes = field(default_factory=lambda: {"job-state": (5,)})
    queues: tuple[Attributes, ...] = ()
    asked: list[bytes] = field(default_factory=list)
    uri: str = ""
    """Where the printer itself can be asked."""
    printer_jobs: tuple[Attributes, ...] = ()
    """What the printer knows of its jobs."""
    printer_itself: Attributes = field(default_factory=lambda: {"printer-state": (4,)})
    """What the printer says of itself, and not the print service of it."""

    def program(self, name: str, script: str) -> None:
        """Put a program of this name on PATH."""
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def without(self, name: str) -> None:
        """Take a program away."""
        (self.bin / name).unlink()

    def lp_says(self, *, code: int = 0, out: str = "", err: str = "") -> None:
        """`lp` keeps its arguments and its standard input in files, then says this."""
        here = shlex.quote(str(self.bin))
        self.program(
            "lp",
            f'/bin/cat > {here}/lp.stdin; printf "%s\\n" "$@" > {here}/lp.arguments\n'
            f'echo "$LC_ALL" > {here}/lp.language\n'
            f"echo {shlex.quote(out)}; echo {shlex.quote(err)} >&2; exit {code}",
        )

    def given(self, name: str) -> list[str]:
        """The arguments that a program was last called with."""
        return (self.bin / f"{name}.arguments").read_text().splitlines()

    def answer(self, request: bytes) -> bytes:
        self.asked.append(request)
        (operation,) = struct.unpack_from(">H", request, 2)
        if operation == _PRINTER_JOBS:
            return ipp_answer(OK, *self._jobs_at_the_printer(b"not-completed" in request))
        if self.raw is not None:
            return self.raw
        if self.status != OK:
            return ipp_answer(self.status)
        if operation == _JOB:
            return ipp_answer(OK, self.job) if self.job else ipp_answer(NOT_FOUND)
        if operation == _PRINTERS:
            return ipp_answer(OK, *self.queues)
        if b"/ipp/print" in request:
            return ipp_answer(OK, self.printer_itself)
        return ipp_answer(OK, *self.queues[:1])

    def _jobs_at_the_printer(self, unfinished: bool) -> Iterator[Attributes]:
        for job in self.printer_jobs:
            (state,) = job["job-state"]
            if (state in (7, 8, 9)) != unfinished:
                yield job


class _Quiet(socketserver.BaseServer):
    fake: FakeCups
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up early is not an error of the test."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Scheduler(_Quiet, socketserver.ThreadingUnixStreamServer):
    """Answers on a Unix socket."""


class _Printer(_Quiet, socketserver.ThreadingTCPServer):
    """Answers on loopback."""


class _Answer(BaseHTTPRequestHandler):
    server: _Scheduler | _Printer
    timeout = LONGEST_WAIT_S

    def address_string(self) -> str:
        return "local"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the tests read standard error."""

    def do_POST(self) -> None:
        body = self.server.fake.answer(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(self.server.fake.http_status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def fake_cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCups]:
    """A print service whose every word the test decides; nothing real is on PATH."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        fake = FakeCups(programs, Path(folder) / "cups.sock")
        fake.lp_says(out="request id is clinic-12 (0 file(s))")
        fake.program("lpstat", f"echo {shlex.quote(str(fake.socket))}")
        here = shlex.quote(str(programs))
        fake.program("cancel", f'printf "%s\\n" "$@" > {here}/cancel.arguments')
        scheduler = _Scheduler(str(fake.socket), _Answer)
        printer = _Printer(("127.0.0.1", 0), _Answer)
        fake.uri = f"ipp://127.0.0.1:{printer.server_address[1]}/ipp/print"
        with _serving(scheduler, fake), _serving(printer, fake):
            yield fake


@contextmanager
def _serving(server: _Scheduler | _Printer, fake: FakeCups) -> Iterator[None]:
    server.fake = fake
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    with server:
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join(LONGEST_WAIT_S)
    assert not thread.is_alive(), f"Waited {LONGEST_WAIT_S} seconds for {server} to end."
