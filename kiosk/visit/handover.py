# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on its way to the patient's hand: what printers report, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PrintState(StrEnum):
    """`READY` nothing sent yet, `SENDING` and `PRINTING` under way, then one of the two ends."""

    READY = "ready"
    SENDING = "sending"
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"


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
    """

    state: PrintState
    words: str
    next_step: str = ""
    printer: str = ""
    pages_done: int | None = None
    code: str = ""
