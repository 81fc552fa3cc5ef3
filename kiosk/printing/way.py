# SPDX-License-Identifier: GPL-3.0-or-later
"""Which way to print on this computer: CUPS where it is, Qt's printer elsewhere."""

from __future__ import annotations

import shutil
from typing import Final, Protocol

from kiosk.printing import cups
from kiosk.printing.jobs import Job, JobStatus, Paper, Printer

PROGRAMS: Final = ("lp", "lpstat", "cancel")


class Way(Protocol):
    """What both ways offer. Each is a module; its functions say what they raise."""

    def printers(self) -> list[Printer]: ...
    def send(
        self,
        pdf: bytes,
        printer: str,
        title: str,
        paper: Paper,
        *,
        copies: int = 1,
        first: int = 1,
    ) -> Job: ...
    def state(self, job: Job) -> JobStatus: ...
    def cancel(self, job: Job) -> bool: ...


def missing_programs() -> list[str]:
    """The CUPS programs this computer lacks."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def way() -> Way:
    """CUPS, or Qt's printer where any CUPS program is missing."""
    if not missing_programs():
        return cups
    from kiosk.printing import qt_printer

    return qt_printer
