# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of receipts in its folder: `receipts.jsonl` grows by a line for each visit, the head
beside it seals how far, and the key is this kiosk's own.

The order of writing is such that a power cut at any moment leaves either what was there before, or
a last line that is half, or one that is whole and that the head does not know yet. The key comes
last of the first three files: where it is, the others were, so that none of them goes unseen.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.machine.one_writer import one_writer
from kiosk.machine.saving import write_whole
from kiosk.receipts.chain import (
    Head,
    LineKind,
    Proof,
    SealedLine,
    Seals,
    linked,
    proved,
    read_head,
    read_line,
    rows_of,
    trimmed,
)
from kiosk.receipts.receipt import Receipt, Told

LOG = "receipts.jsonl"
KEY_BYTES = 32
WITNESSES = 3
"""So many visits have to be late enough before an old line is taken away: one or two under a wrong
clock take none."""

_END_BYTES = 65_536  # more than the lines of several visits


class ReceiptsRefused(Exception):
    """A file of the log is gone, or is not as this kiosk sealed it: nothing can be proved by it,
    and no line is added. The text is for whoever looks after the kiosk."""


@dataclass(frozen=True, slots=True)
class PackTold:
    """The pack as it was read: the fingerprint of its files, and what its approval is worth."""

    files: str
    standing: str


@dataclass(frozen=True, slots=True)
class ReceiptLog:
    """`file` is the log. Its head, its lock and what was set aside lie beside it, with other
    endings, and so does its key, where `key` names no other."""

    file: Path
    key: Path

    @property
    def _head(self) -> Path:
        return self.file.with_suffix(".head")

    def add(self, told: Told, sheet: bytes, pack: PackTold, keep_days: int) -> bool:
        """Adds a receipt, and takes away what is older than `keep_days` days. `sheet` are the bytes
        of the sheet, b"" where none was drawn.

        True where the line before it was only half written, and was set aside. Raises
        ReceiptsRefused, and OSError where it cannot be written.
        """
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with one_writer(self.file.with_suffix(".lock")):
            if not self.key.exists():
                self._begin(told.at)
            seals = self._seals()
            head, half = self._brought_up(seals)
            if half:
                self._set_aside(half)
                content = {"at": told.at.isoformat(), "bytes": len(half)}
                head = self._write(linked(head, LineKind.HALF, content, seals), seals)
            self._trim(told.at, timedelta(days=keep_days), seals)
            fingerprint = seals.seal("sheet", sheet) if sheet else ""
            receipt = Receipt(told, fingerprint, pack.files, pack.standing)
            self._write(linked(head, LineKind.TOLD, receipt.as_json(), seals), seals)
        return bool(half)

    def proof(self) -> Proof:
        """What the log proves now. Raises ReceiptsRefused and OSError."""
        if not any(each.exists() for each in (self.file, self._head, self.key)):
            raise ReceiptsRefused(f"There are no receipts in {self.file.parent} yet.")
        seals = self._seals()
        head = self._sealed(seals)  # before the log: one that is written meanwhile has more
        if not self.file.exists():
            raise ReceiptsRefused(f"{self.file} is gone. {self._way_on}")
        return proved(self.file.read_bytes(), head, seals)

    # The key and the head.

    def _begin(self, at: datetime) -> None:
        """The first line, its head, and then the key. A log whose key is gone is not begun anew."""
        if self.file.exists() and self.file.read_bytes().count(b"\n") > 1:
            raise ReceiptsRefused(f"{self.key} is gone. {self._way_on}")
        seals = Seals(secrets.token_bytes(KEY_BYTES))
        line = linked(Head(), LineKind.BEGUN, {"at": at.isoformat()}, seals)
        write_whole(self.file, line.row())
        self._seal(line, seals)
        write_whole(self.key, seals.key)
        self._sync_folder()

    def _seals(self) -> Seals:
        try:
            key = self.key.read_bytes()
        except FileNotFoundError:
            raise ReceiptsRefused(f"{self.key} is not there. {self._way_on}") from None
        if len(key) != KEY_BYTES:
            raise ReceiptsRefused(f"{self.key} is no key. {self._way_on}")
        return Seals(key)

    def _sealed(self, seals: Seals) -> Head:
        try:
            head = read_head(self._head.read_bytes(), seals)
        except FileNotFoundError:
            raise ReceiptsRefused(f"{self._head} is gone. {self._way_on}") from None
        if head is None:
            raise ReceiptsRefused(f"{self._head} is not as it was sealed. {self._way_on}")
        return head

    @property
    def _way_on(self) -> str:
        return (
            f"Without it nobody can tell whether lines of {self.file.name} are missing. Keep the "
            f"folder {self.file.parent} as it is, in another place. The kiosk then begins anew."
        )

    def _seal(self, last: SealedLine, seals: Seals) -> Head:
        head = Head(last.number, last.seal)
        write_whole(self._head, head.row(seals))
        self._sync_folder()
        return head

    # The lines.

    def _brought_up(self, seals: Seals) -> tuple[Head, bytes]:
        """The head, moved on to a line that was written as the power went; and the bytes of one
        that was not written whole.

        What else is wrong with the last lines stays as it is, and the next one follows the head:
        a line that somebody took away is missing for ever.
        """
        head = self._sealed(seals)
        rows, half = rows_of(self._end())
        for row in rows:
            line = read_line(row, seals)
            if line and (line.number, line.before) == (head.number + 1, head.seal):
                head = self._seal(line, seals)
        return head, half

    def _end(self) -> bytes:
        try:
            with self.file.open("rb") as stream:
                stream.seek(max(0, stream.seek(0, os.SEEK_END) - _END_BYTES))
                end = stream.read()
                stream.seek(0)
                return end if b"\n" in end else stream.read()
        except FileNotFoundError:
            return b""

    def _set_aside(self, half: bytes) -> None:
        _append(self.file.with_suffix(".half"), half + b"\n")
        with self.file.open("r+b") as stream:
            stream.truncate(stream.seek(0, os.SEEK_END) - len(half))
            os.fsync(stream.fileno())

    def _write(self, line: SealedLine, seals: Seals) -> Head:
        _append(self.file, line.row())
        return self._seal(line, seals)

    def _trim(self, now: datetime, keep: timedelta, seals: Seals) -> None:
        """One line in the place of those that were kept for `keep`. Where something is wrong with
        them they are left as they are: they are evidence."""
        witnesses = [
            line.at
            for row in rows_of(self._end())[0][-WITNESSES:]
            if (line := read_line(row, seals)) is not None
        ]
        last = min([now, *witnesses]) - keep
        until = last.replace(hour=0, minute=0, second=0, microsecond=0)  # once a day is enough
        if not self.file.exists():
            return
        with self.file.open("rb") as stream:
            rows = stream.read(_END_BYTES).splitlines(keepends=True)
            if not outlived(tuple(_until_kept(rows, until, now, seals)), until, now):
                return
            rows = [*rows[:-1], *(rows[-1] + stream.read()).splitlines(keepends=True)]
        looked_at = tuple(_until_kept(rows, until, now, seals))
        gone = outlived(looked_at, until, now)
        first_rows = b"".join(rows[: len(looked_at)])
        if not gone or proved(first_rows, Head(), seals).flaw is not None:
            return
        begun = looked_at[0].content
        stands = trimmed(gone[-1], begun.get("begun", begun["at"]), now, seals)
        place = looked_at.index(gone[-1]) + 1
        write_whole(self.file, b"".join([stands.row(), *rows[place:]]))
        self._sync_folder()

    def _sync_folder(self) -> None:
        """A file that has just got its name keeps it when the power goes."""
        if sys.platform != "win32":  # there no folder can be opened
            descriptor = os.open(self.file.parent, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def outlived(lines: Sequence[SealedLine], until: datetime, now: datetime) -> tuple[SealedLine, ...]:
    """The lines, from the first on, that are older than `until`.

    A line from a day that is still to come was written under a wrong clock, and goes with those
    around it.
    """
    dated = [line for line in lines if line.kind is not LineKind.TRIMMED]
    gone = 0
    for place, line in enumerate(dated, start=1):
        if line.at < until:
            gone = place
        elif line.at <= now:
            break
    return tuple(dated[:gone])


def _until_kept(
    rows: Sequence[bytes], until: datetime, now: datetime, seals: Seals
) -> Iterator[SealedLine]:
    """The lines from the first on, up to one that is kept or to a row that is no line."""
    for row in rows:
        line = read_line(row.removesuffix(b"\n"), seals)
        if line is None:
            return
        yield line
        if line.kind is not LineKind.TRIMMED and until <= line.at <= now:
            return


def _append(file: Path, content: bytes) -> None:
    """At the end of a file that is this user's alone, and on the disk before it returns."""
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(file, flags, 0o600), "ab") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
