# SPDX-License-Identifier: GPL-3.0-or-later
"""The chain: lines that each hold the seal of the line before, a head that seals the last of them,
and the first line that breaks it. Bytes in, values out; no files, no clock.

A seal is an HMAC-SHA256 with this kiosk's own key. A plain digest would not do: whoever changes a
line could make every digest after it anew.

    {"before": seal, "content": {...}, "kind": "told", "line": 7, "seal": seal}
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

NOTHING = "0" * 64
"""What the first line has in the place of a seal before it."""

_WRITER = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


class LineKind(StrEnum):
    """`BEGUN` opens a log, `TOLD` is a receipt, `HALF` says that a half-written line was set aside.
    `TRIMMED` stands in the place of all lines up to its number, which were kept long enough."""

    BEGUN = "begun"
    TOLD = "told"
    HALF = "half"
    TRIMMED = "trimmed"


@dataclass(frozen=True, slots=True)
class Seals:
    """A key, which no message and no log ever shows."""

    key: bytes = field(repr=False)

    def seal(self, what: str, content: bytes) -> str:
        """64 hex digits. What is sealed as one thing is never valid as another."""
        return hmac.digest(self.key, what.encode() + b"\0" + content, "sha256").hex()


@dataclass(frozen=True, slots=True)
class SealedLine:
    """One line. That of `TRIMMED` has the number and the seal of the last line it stands for, and a
    seal of its own in `content`."""

    number: int
    before: str
    kind: LineKind
    content: dict[str, Any]
    seal: str

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.content["at"])

    def row(self) -> bytes:
        """As it stands in the file, with its end."""
        return _row({**_body(self), "seal": self.seal}) + b"\n"


@dataclass(frozen=True, slots=True)
class Head:
    """How far the log goes: the number of its last line, and the seal of that."""

    number: int = 0
    seal: str = NOTHING

    def row(self, seals: Seals) -> bytes:
        body = {"last": self.seal, "line": self.number}
        return _row({**body, "seal": seals.seal("head", _row(body))}) + b"\n"


@dataclass(frozen=True, slots=True)
class Flaw:
    """The first row of the file that is wrong, from 1, and how."""

    row: int
    words: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What a file proves. `flaw` is None where every line is as it was written and none is missing.

    `lines` are those whose own seal is right, also after a flaw. `half` are the bytes of a last
    line that was not written whole, which is no flaw: the power went. `head` is the last line of
    the chain, also where the sealed head is a line behind it for the same reason.
    """

    flaw: Flaw | None
    lines: tuple[SealedLine, ...]
    half: bytes
    head: Head


def linked(before: Head, kind: LineKind, content: dict[str, Any], seals: Seals) -> SealedLine:
    """The line that follows."""
    line = SealedLine(before.number + 1, before.seal, kind, content, "")
    return SealedLine(
        line.number, line.before, kind, content, seals.seal("line", _row(_body(line)))
    )


def trimmed(last: SealedLine, begun: str, at: datetime, seals: Seals) -> SealedLine:
    """What stands for all lines up to `last`. `begun` is when the log was."""
    content = {"at": at.isoformat(), "begun": begun}
    body = _body(SealedLine(last.number, last.before, LineKind.TRIMMED, content, last.seal))
    proof = seals.seal("trimmed", _row({**body, "seal": last.seal}))
    return SealedLine(
        last.number, last.before, LineKind.TRIMMED, {**content, "proof": proof}, last.seal
    )


def read_head(content: bytes, seals: Seals) -> Head | None:
    """The head, or None where it is not as this kiosk sealed it."""
    try:
        kept = json.loads(content)
        head = Head(kept["line"], kept["last"])
    except (ValueError, KeyError, TypeError):
        return None
    return head if hmac.compare_digest(head.row(seals), content) else None


def rows_of(content: bytes) -> tuple[list[bytes], bytes]:
    """The rows that were written whole, and what is left of one that was not.

    A row without its end is half a row. So is a last one with zeros in it: where the power goes,
    some file systems have the length of what was written, and not yet all of its bytes.
    """
    *rows, half = content.split(b"\n")
    if rows and b"\0" in rows[-1]:
        half = rows.pop() + b"\n" + half
    return rows, half


def read_line(row: bytes, seals: Seals) -> SealedLine | None:
    """A row whose own seal is right, to the byte; else None."""
    try:
        kept = json.loads(row)
        line = SealedLine(
            kept["line"], kept["before"], LineKind(kept["kind"]), kept["content"], kept["seal"]
        )
        own = line.content["proof"] if line.kind is LineKind.TRIMMED else line.seal
        right = hmac.compare_digest(_own_seal(line, seals).encode(), str(own).encode())
        return line if right and line.row() == row + b"\n" else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def proved(content: bytes, head: Head, seals: Seals) -> Proof:
    """What the bytes of a log prove, under its sealed head."""
    rows, half = rows_of(content)
    read = [read_line(row, seals) for row in rows]
    lines = tuple(line for line in read if line is not None)
    flaw = next(_flaws(read, head), None)
    last = Head(lines[-1].number, lines[-1].seal) if lines and flaw is None else head
    return Proof(flaw, lines, half, last)


def _flaws(read: list[SealedLine | None], head: Head) -> Iterator[Flaw]:
    """What is wrong, from the top. A head that is older than the last line takes nothing away."""
    before = Head()
    for row, line in enumerate(read, start=1):
        if line is None:
            yield Flaw(row, "It is not as it was written.")
            return
        if line.kind is LineKind.TRIMMED and row == 1:
            before = Head(line.number - 1, line.before)
        wrong = _wrong(line, before, head, row)
        if wrong:
            yield Flaw(row, wrong)
        before = Head(line.number, line.seal)
    if before.number < head.number:
        yield Flaw(len(read) + 1, f"{_missing(before.number + 1, head.number)} at the end.")


def _wrong(line: SealedLine, before: Head, head: Head, row: int) -> str:
    """What is wrong with a line, after the line before it."""
    if line.number > before.number + 1:
        return f"{_missing(before.number + 1, line.number - 1)} before it."
    if line.number <= before.number:
        return f"It is receipt line {line.number}, and comes too late."
    if line.before != before.seal:
        return "It does not follow the line before it."
    if line.kind is LineKind.TRIMMED and row > 1:
        return "It stands for lines that are older than the first."
    if line.number == head.number and line.seal != head.seal:
        return "It is not the line that the head was sealed for."
    return ""


def _missing(first: int, last: int) -> str:
    if first == last:
        return f"Receipt line {first} is missing"
    return f"Receipt lines {first} to {last} are missing"


def _own_seal(line: SealedLine, seals: Seals) -> str:
    if line.kind is not LineKind.TRIMMED:
        return seals.seal("line", _row(_body(line)))
    content = {name: each for name, each in line.content.items() if name != "proof"}
    body = _body(SealedLine(line.number, line.before, line.kind, content, line.seal))
    return seals.seal("trimmed", _row({**body, "seal": line.seal}))


def _body(line: SealedLine) -> dict[str, Any]:
    return {
        "before": line.before,
        "content": line.content,
        "kind": line.kind.value,
        "line": line.number,
    }


def _row(value: dict[str, Any]) -> bytes:
    """The one way in which a value is written."""
    return _WRITER.encode(value).encode()
