# SPDX-License-Identifier: GPL-3.0-or-later
"""From the screens' wish to print to a printer and back: the job's state, told in their words."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from kiosk.printing.jobs import JobState, JobStatus, Paper, Printer, PrintError, PrinterState
from kiosk.printing.watch import watch
from kiosk.printing.way import Way
from kiosk.visit.handover import PrinterTold, PrintState, PrintTold

_NOT_FOUND = PrintTold(
    PrintState.FAILED, "No printer is set up.", "Save the sheet, or show it on the screen."
)
_STATES = {
    JobState.SENT: PrintState.SENDING,
    JobState.HELD: PrintState.SENDING,
    JobState.UNKNOWN: PrintState.SENDING,
    JobState.PRINTING: PrintState.PRINTING,
    JobState.WAITING: PrintState.PRINTING,
    JobState.DONE: PrintState.DONE,
    JobState.FAILED: PrintState.FAILED,
    JobState.CANCELLED: PrintState.FAILED,
    JobState.GONE: PrintState.FAILED,
    JobState.LATE: PrintState.FAILED,
}


def printers(way: Way, wanted: str | None) -> tuple[PrinterTold, ...]:
    """Every printer, the clinic's own first. Empty where the print service does not answer."""
    try:
        found = way.printers()
    except PrintError:
        return ()
    found.sort(key=lambda printer: (printer.name != wanted, not printer.default))
    return tuple(_printer_told(printer) for printer in found)


def print_sheet(
    way: Way,
    pdf: bytes,
    title: str,
    printer: str | None,
    paper: str,
    tell: Callable[[PrintTold], None],
) -> PrintTold:
    """Send the sheet and follow it to its end. Blocks; the last thing told is returned.

    `printer` is a queue's name, or None for the first of `printers`.
    """
    name = printer
    try:
        if name is None:
            found = printers(way, None)
            if not found:
                tell(_NOT_FOUND)
                return _NOT_FOUND
            name = found[0].name
        tell(PrintTold(PrintState.SENDING, "The sheet is on its way.", printer=name))
        job = way.send(pdf, name, title, cast("Paper", paper))
        status = watch(job, lambda now: tell(_told(now, name)), state=way.state)
        if status.state is JobState.LATE:
            way.cancel(job)
    except PrintError as error:
        failed = PrintTold(
            PrintState.FAILED, f"{error.words} ({error.code})", "Try again.", printer=name or ""
        )
        tell(failed)
        return failed
    return _told(status, name)


def _told(status: JobStatus, printer: str) -> PrintTold:
    state = _STATES[status.state]
    words = status.words if status.words.endswith(".") else f"{status.words}."
    next_step = "Look at the printer, then try again." if state is PrintState.FAILED else ""
    return PrintTold(state, words, next_step, printer, status.pages_done)


def _printer_told(printer: Printer) -> PrinterTold:
    ready = printer.state is not PrinterState.STOPPED
    words = "Ready" if ready else printer.reason or "Stopped"
    return PrinterTold(printer.name, words, ready, title=printer.words)
