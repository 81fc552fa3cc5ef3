# SPDX-License-Identifier: GPL-3.0-or-later
"""From the screens' wish to print to a printer and back: the job's state, reported in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from kiosk.aftercare.sentences import say
from kiosk.printing.jobs import JobState, JobStatus, Paper, Printer, PrintError, PrinterState
from kiosk.printing.watch import watch
from kiosk.printing.way import Way
from kiosk.visit.handover import PrinterReport, PrintReport, PrintState

_NOT_FOUND = PrintReport(
    PrintState.FAILED,
    say("No printer is set up."),
    say("Save the sheet, or show it on the screen."),
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


def printers(way: Way, wanted: str | None) -> tuple[PrinterReport, ...]:
    """Every printer, the clinic's own first, there or not. Empty where the print service does not
    answer."""
    try:
        found = way.printers()
    except PrintError:
        return ()
    found.sort(key=lambda printer: (printer.name != wanted, not printer.default))
    reports = tuple(_report_of(printer) for printer in found)
    if wanted is None or wanted in {printer.name for printer in found}:
        return reports
    missing = say("This machine has no printer of that name")
    return (PrinterReport(wanted, missing, ready=False), *reports)


def print_sheet(
    way: Way,
    pdf: bytes,
    title: str,
    printer: str | None,
    paper: str,
    report: Callable[[PrintReport], None],
) -> PrintReport:
    """Send the sheet and follow it to its end. Blocks; the last thing reported is returned.

    `printer` is a queue's name, or None for the first of `printers`.
    """
    name = printer
    try:
        if name is None:
            found = printers(way, None)
            if not found:
                report(_NOT_FOUND)
                return _NOT_FOUND
            name = found[0].name
        report(PrintReport(PrintState.SENDING, say("The sheet is on its way."), printer=name))
        job = way.send(pdf, name, title, cast("Paper", paper))
        status = watch(job, lambda now: report(_job_report(now, name)), state=way.state)
        if status.state is JobState.LATE:
            way.cancel(job)
    except PrintError as error:
        failed = PrintReport(
            PrintState.FAILED,
            say("{problem} ({code})", problem=error.words, code=error.code),
            say("Try again."),
            printer=name or "",
            code=error.code,
        )
        report(failed)
        return failed
    return _job_report(status, name)


def _job_report(status: JobStatus, printer: str) -> PrintReport:
    state = _STATES[status.state]
    ended = status.words.endswith(".")
    words = status.words if ended else say("{words}.", words=status.words)
    failed = state is PrintState.FAILED
    next_step = say("Look at the printer, then try again.") if failed else ""
    return PrintReport(state, words, next_step, printer, status.pages_done)


def _report_of(printer: Printer) -> PrinterReport:
    ready = printer.state is not PrinterState.STOPPED
    words = say("Ready") if ready else printer.reason or say("Stopped")
    return PrinterReport(printer.name, words, ready, title=printer.words)
