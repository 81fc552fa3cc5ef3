# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of sheets until the day ends: those that were saved, and that one came out of the
printer, or may still, with nobody there to take it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.machine import saving
from kiosk.visit.handover import KeptSheet, SheetFate

_SUFFIXES = {
    SheetFate.SAVED: ".pdf",
    SheetFate.PRINTED: ".printed",
    SheetFate.LOOSE: ".may-still-print",
}
_FATES = {suffix: fate for fate, suffix in _SUFFIXES.items()}


class KeptSheets:
    """In a folder: a saved sheet is its PDF, of the others there is a name without content.

    `now` is the clinic's local aware time. What is of an earlier day is deleted whenever somebody
    looks. A file of the future is kept: the clock was, or is, wrong.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now

    def save(self, pdf: bytes, code: str) -> Path:
        """Writes a sheet, readable by this user alone. Raises OSError."""
        return saving.save(pdf, self._folder, code)

    def settle(self, code: str, fate: SheetFate | None) -> None:
        """What became of a sheet at last, None for nothing: it is loose no more."""
        with suppress(OSError):
            self.remove(code, SheetFate.LOOSE)
        if fate is not None:
            self.note(code, fate)

    def note(self, code: str, fate: SheetFate) -> None:
        """Keeps what became of a sheet. A folder that cannot be written notes nothing."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file(code, fate).touch(mode=0o600)

    def read(self, code: str) -> bytes:
        """The PDF of a saved sheet. Raises OSError."""
        return self._file(code, SheetFate.SAVED).read_bytes()

    def remove(self, code: str, fate: SheetFate) -> None:
        """Raises OSError."""
        self._file(code, fate).unlink(missing_ok=True)

    def today(self) -> tuple[KeptSheet, ...]:
        """Those of today, the latest first. What is older is deleted."""
        return tuple(sorted(self._sheets(), key=lambda sheet: sheet.at, reverse=True))

    def _sheets(self) -> Iterator[KeptSheet]:
        now = self._now()
        for file in self._files():
            with suppress(OSError):
                at = datetime.fromtimestamp(file.stat().st_mtime, now.tzinfo)
                if at.date() < now.date():
                    file.unlink()
                else:
                    yield KeptSheet(file.stem, _FATES[file.suffix], at)

    def _files(self) -> tuple[Path, ...]:
        """Those of ours: what somebody else put in the folder stays as it is."""
        with suppress(OSError):
            there = [file for file in self._folder.iterdir() if file.suffix in _FATES]
            return tuple(file for file in there if not file.name.startswith(saving.PART))
        return ()

    def _file(self, code: str, fate: SheetFate) -> Path:
        return self._folder / f"{code}{_SUFFIXES[fate]}"
