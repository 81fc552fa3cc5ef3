# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about printers and print jobs. Values only; the words are for clinic staff."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, TypeAlias

from kiosk.aftercare.sentences import Sentence, say

Paper: TypeAlias = Literal["a4", "letter"]


class PrinterState(Enum):
    """What a printer is doing. `BUSY` still takes a job; `STOPPED` keeps it until someone helps."""

    READY = "ready"
    BUSY = "busy"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Printer:
    """One printer that this computer knows."""

    name: str
    """The queue's name, to send to."""
    words: str
    """What people call it: its description and place, or its name where it has neither."""
    state: PrinterState
    reason: str
    """What is wrong with it, in plain words; empty when nothing is."""
    default: bool = False


@dataclass(frozen=True)
class Job:
    """One sheet on its way to paper: `id` is the print service's number for it."""

    printer: str
    id: int
    title: str = ""
    """The sheet code and a mark of this sending, by which the printer itself knows the job."""
    sent: float = 0.0
    """When it was handed over: seconds on a clock that only runs forward."""
    withdrawn: bool = False
    """It was taken back from the print service: only the printer itself may still have it."""

    @property
    def code(self) -> str:
        """The sheet code, without the mark."""
        return self.title.rpartition("-")[0] or self.title


class JobState(Enum):
    """Where a job stands."""

    SENT = "sent"
    """Taken by the print service, not begun."""
    HELD = "held"
    """Kept back by the print service until someone releases it."""
    PRINTING = "printing"
    WAITING = "waiting"
    """Stopped part-way: the printer wants a person (paper, jam, switched off). It goes on after."""
    UNKNOWN = "unknown"
    """The print service does not answer at the moment."""
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    GONE = "gone"
    """The print service has forgotten the job, and with it how it ended."""
    LATE = "late"
    """Nobody waits any more. The job may still be there, and may still print."""
    LEFT = "left"
    """Somebody wished not to wait. The same holds."""
    UNSURE = "unsure"
    """Nobody tells how it ended: the printer does not answer, or the print service did not."""

    @property
    def over(self) -> bool:
        """Whether nothing more will be heard of the job."""
        return self in _OVER


_OVER: Final = frozenset(
    {
        JobState.DONE,
        JobState.FAILED,
        JobState.CANCELLED,
        JobState.GONE,
        JobState.LATE,
        JobState.LEFT,
        JobState.UNSURE,
    }
)


@dataclass(frozen=True)
class JobStatus:
    """A job's state at one moment, with the words for staff."""

    state: JobState
    words: str
    pages_done: int | None = None
    """Pages that the printer itself says came out; None when it does not say."""
    resent: bool = False
    """The printer has the sheet, and the print service would send it once more."""


class PrintError(Exception):
    """A sheet could not be handed over. The text is for staff; `code` is for whoever supports them.

    P1 no CUPS programs, P2 no print service, P3 no such printer, P4 the printer takes no jobs,
    P5 no answer in time, P6 any other refusal, P7 the sheet cannot be drawn.
    """

    def __init__(self, words: Sentence, code: str) -> None:
        super().__init__(words)
        self.words = words
        self.code = code


class NoCupsError(PrintError):
    """The CUPS programs are not on this computer, so another way to print is needed."""

    def __init__(self, program: str) -> None:
        wrong = say("There is no CUPS here: the program {program} is missing.", program=program)
        super().__init__(wrong, "P1")
