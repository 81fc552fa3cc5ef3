# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on its way to the patient's hand: what printers report, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PrintState(StrEnum):
    """`READY` nothing sent yet; `SENDING`, `PRINTING` and `WAITING` (for a person at the printer)
    under way; then one of three ends. `UNSURE`: nobody tells whether it came out."""

    READY = "ready"
    SENDING = "sending"
    PRINTING = "printing"
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    UNSURE = "unsure"

    @property
    def under_way(self) -> bool:
        return self in (PrintState.SENDING, PrintState.PRINTING, PrintState.WAITING)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """One sheet for one printer: `printer` is the name of a queue, None for the clinic's own.
    `title` is the sheet code. Pages are printed from `first` (from 1) on."""

    pdf: bytes
    title: str
    printer: str | None = None
    copies: int = 1
    first: int = 1


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """A printer one can choose: `name` to send to, `title` as people call it.

    `words` is its state for staff ("Ready", "Out of paper").
    """

    name: str
    words: str
    ready: bool
    title: str = ""


@dataclass(frozen=True, slots=True)
class PrintReport:
    """Where the print stands: `words` says what happened, `next_step` what to do, if anything.

    `code` is for whoever supports the clinic; "" where the printer itself says what is wrong.
    `pages_done` counts from the first page of the sheet. `loose` says that it could not be taken
    back and may still come out.
    """

    state: PrintState
    words: str
    next_step: str = ""
    printer: str = ""
    pages_done: int | None = None
    code: str = ""
    loose: bool = False


class SheetFate(StrEnum):
    """What became of a sheet of today: `SAVED` for later, `PRINTED` with nobody who said that they
    have it, `LOOSE` may still come out of the printer."""

    SAVED = "saved"
    PRINTED = "printed"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A sheet by its code, and when that became of it: the clinic's local aware time."""

    code: str
    fate: SheetFate
    at: datetime
