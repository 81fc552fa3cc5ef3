# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask a print service or a printer a question in IPP, the language they share (RFC 8010, RFC 8011).

`lpstat` cannot tell a job that was printed from one that was given up: it lists both as completed,
and its "alert" for either can be `processing-to-stop-point`. The scheduler itself knows, so it is
asked directly, over its own local socket. Only the part of IPP that asking needs is here; sending
and cancelling are left to `lp` and `cancel`.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

Value: TypeAlias = int | bool | str
Group: TypeAlias = Mapping[str, tuple[Value, ...]]

PORT = 631


class Operation(IntEnum):
    """What is asked: RFC 8011 section 5.4.15, and the CUPS extensions from 0x4001 on."""

    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


NOT_FOUND = 0x0406
"""The answer about a job or a printer the scheduler does not have (RFC 8011 section B.1.4.7)."""
_FIRST_ERROR = 0x0400

_OPERATION_GROUP = 0x01
_END = 0x03
_LAST_DELIMITER = 0x0F
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x44, 0x45, 0x47, 0x48
_TEXT_WITH_LANGUAGE, _NAME_WITH_LANGUAGE = 0x35, 0x36
_FIRST_STRING, _LAST_STRING = 0x41, 0x49


class UnreachableError(Exception):
    """Nothing answered in IPP at the scheduler's address. The text says why."""


class RefusedError(Exception):
    """The scheduler answered with an error; `status` is its IPP status code."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the print service answered with status 0x{status:04x}")
        self.status = status


@dataclass(frozen=True)
class Server:
    """Where a scheduler listens, as `lpstat -H` says: `/run/cups/cups.sock`, or `host:631`."""

    address: str
    timeout: float = 5.0
    """Seconds that may pass without a word."""
    encrypted: bool = False
    """Whether to speak TLS. Printers sign their own certificates, so none is checked."""

    def ask(
        self,
        operation: Operation,
        path: str = "/",
        wanted: Sequence[str] = (),
        job: int | None = None,
        which_jobs: str = "",
    ) -> list[Group]:
        """Ask about `path` (`/printers/NAME`, or `/` for all); return what is told of each thing.

        `wanted` names the attributes to be told; none means all of them. Raises `RefusedError`
        when the scheduler says no, and `UnreachableError` when nothing readable comes back.
        """
        host = "localhost" if self.address.startswith("/") else self.address
        body = question(operation, f"ipp://{host}{path}", wanted, job, which_jobs)
        connection = self._connection()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/ipp"})
            answer = connection.getresponse()
            data = answer.read()
        except (OSError, http.client.HTTPException) as problem:
            raise UnreachableError(f"{self.address}: {problem}") from problem
        finally:
            connection.close()
        if answer.status != http.client.OK:
            raise UnreachableError(f"{self.address}: HTTP {answer.status} {answer.reason}")
        return groups(data)

    def _connection(self) -> http.client.HTTPConnection:
        if self.address.startswith("/"):
            return _LocalConnection(self.address, self.timeout)
        host, _, port = self.address.rpartition(":")
        if not port.isdigit():
            host, port = self.address, str(PORT)
        host = host.strip("[]")
        if not self.encrypted:
            return http.client.HTTPConnection(host, int(port), timeout=self.timeout)
        unchecked = ssl.create_default_context()
        unchecked.check_hostname = False
        unchecked.verify_mode = ssl.CERT_NONE
        return http.client.HTTPSConnection(host, int(port), timeout=self.timeout, context=unchecked)


class _LocalConnection(http.client.HTTPConnection):
    """HTTP over a Unix domain socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def question(
    operation: Operation,
    uri: str,
    wanted: Sequence[str],
    job: int | None = None,
    which_jobs: str = "",
) -> bytes:
    """The bytes of an IPP/1.1 request about a printer `uri`, one `job` of it, or `which_jobs`."""
    parts = [
        struct.pack(">BBHI", 1, 1, operation, 1),
        bytes([_OPERATION_GROUP]),
        _attribute(_CHARSET, "attributes-charset", b"utf-8"),
        _attribute(_LANGUAGE, "attributes-natural-language", b"en"),
        _attribute(_URI, "printer-uri", uri.encode()),
    ]
    if job is not None:
        parts.append(_attribute(_INTEGER, "job-id", struct.pack(">i", job)))
    for index, name in enumerate(wanted):
        parts.append(_attribute(_KEYWORD, "" if index else "requested-attributes", name.encode()))
    if which_jobs:
        parts.append(_attribute(_KEYWORD, "which-jobs", which_jobs.encode()))
    parts.append(bytes([_END]))
    return b"".join(parts)


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    key = name.encode()
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(value)) + value


def groups(data: bytes) -> list[Group]:
    """Read an IPP answer: its attribute groups in order, without the first (the operation's own).

    Raises `RefusedError` for an error status and `UnreachableError` for bytes that are not IPP.
    """
    try:
        (status,) = struct.unpack_from(">H", data, 2)
        found = list(_groups(data))
    except (struct.error, IndexError, UnicodeDecodeError) as problem:
        raise UnreachableError(f"the answer is not IPP: {problem}") from problem
    if status >= _FIRST_ERROR:
        raise RefusedError(status)
    return found[1:]


def _groups(data: bytes) -> Iterator[Group]:
    at = 8
    group: dict[str, tuple[Value, ...]] | None = None
    name = ""
    while data[at] != _END:
        tag = data[at]
        at += 1
        if tag <= _LAST_DELIMITER:
            if group is not None:
                yield group
            group = {}
            continue
        key, at = _field(data, at)
        raw, at = _field(data, at)
        name = key.decode() or name
        if group is None:
            raise IndexError("a value stands before the first group")
        group[name] = (*group.get(name, ()), *_value(tag, raw))
    if group is not None:
        yield group


def _field(data: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", data, at)
    end = at + 2 + length
    if end > len(data):
        raise IndexError("a value runs past the end")
    return data[at + 2 : end], end


def _value(tag: int, raw: bytes) -> tuple[Value, ...]:
    """One value as Python says it; nothing for the kinds no state is told in (ranges, dates)."""
    if tag in (_INTEGER, _ENUM):
        return (int(struct.unpack(">i", raw)[0]),)
    if tag == _BOOLEAN:
        return (raw != b"\0",)
    if tag in (_TEXT_WITH_LANGUAGE, _NAME_WITH_LANGUAGE):
        _, at = _field(raw, 0)
        return (_field(raw, at)[0].decode(),)
    if _FIRST_STRING <= tag <= _LAST_STRING:
        return (raw.decode(),)
    return ()
