# SPDX-License-Identifier: GPL-3.0-or-later
"""From the screens' wish to print to a printer and back: the job's state, reported in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from kiosk.aftercare.sentences import say
from kiosk.printing.jobs import Job, JobState, JobStatus, Paper, Printer, PrintError, PrinterState
from kiosk.printing.watch import watch
from kiosk.printing.way import Way
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport, PrintState

_NOT_FOUND = PrintReport(
    PrintState.FAILED,
    say("No printer is set up."),
    say("Save the sheet, or show it on the screen."),
)
_AFTER = {
    PrintState.WAITING: say("It goes on once that is mended. Or do not wait."),
    PrintState.FAILED: say("Look at the printer, then try again."),
    PrintState.UNSURE: say("Look at the printer before you print again."),
}
_NEXT_STEPS = {
    "P2": say("Restart this computer's print service, or save the sheet."),
    "P3": say("Choose another printer, or save the sheet."),
}
"""By the code of what went wrong; with any other it is worth trying again."""
_STATES = {
    JobState.SENT: PrintState.SENDING,
    JobState.HELD: PrintState.SENDING,
    JobState.UNKNOWN: PrintState.SENDING,
    JobState.PRINTING: PrintState.PRINTING,
    JobState.WAITING: PrintState.WAITING,
    JobState.DONE: PrintState.DONE,
    JobState.FAILED: PrintState.FAILED,
    JobState.CANCELLED: PrintState.FAILED,
    JobState.GONE: PrintState.FAILED,
    JobState.LATE: PrintState.FAILED,
    JobState.LEFT: PrintState.FAILED,
    JobState.UNSURE: PrintState.UNSURE,
}


def printers(way: Way, wanted: str | None) -> tuple[PrinterReport, ...]:
    """Every printer, the clinic's own first, there or not. Where the print service does not answer,
    that alone, without a name."""
    try:
        found = way.printers()
    except PrintError as error:
        return (PrinterReport("", error.words, ready=False),)
    found.sort(key=lambda printer: (printer.name != wanted, not printer.default))
    reports = tuple(_report_of(printer) for printer in found)
    if wanted is None or wanted in {printer.name for printer in found}:
        return reports
    missing = say("This machine has no printer of that name")
    return (PrinterReport(wanted, missing, ready=False), *reports)


def print_sheet(
    way: Way,
    order: PrintOrder,
    paper: str,
    report: Callable[[PrintReport], None],
    left: Callable[[], bool] = lambda: False,
) -> PrintReport:
    """Send the sheet and follow it to its end. Blocks; the last thing reported is returned.

    Without a printer in the order it goes to the first of `printers`. It is sent once: a print
    service that does not answer is asked again about the same job. Once it is `left`, and wherever
    it is not known to be over, the job is taken back.
    """
    name = order.printer
    try:
        if name is None:
            found = [each for each in printers(way, None) if each.name]
            if not found:
                report(_NOT_FOUND)
                return _NOT_FOUND
            name = found[0].name
        report(PrintReport(PrintState.SENDING, say("The sheet is on its way."), printer=name))
        job = way.send(
            order.pdf,
            name,
            order.title,
            cast("Paper", paper),
            copies=order.copies,
            first=order.first,
        )
        status = watch(job, lambda now: report(_job_report(now, name)), state=way.state, left=left)
        if status.state in (JobState.LATE, JobState.LEFT, JobState.UNSURE):
            status = _taken_back(way, job, status)
    except PrintError as error:
        failed = PrintReport(
            PrintState.FAILED,
            say("{problem} ({code})", problem=error.words, code=error.code),
            _NEXT_STEPS.get(error.code, say("Try again.")),
            printer=name or "",
            code=error.code,
        )
        report(failed)
        return failed
    return _job_report(status, name)


def _taken_back(way: Way, job: Job, status: JobStatus) -> JobStatus:
    """It does not come out later, in the next visit; or it may, and the words say so."""
    try:
        taken = way.cancel(job)
    except PrintError:
        taken = False
    if status.state is JobState.UNSURE:
        return status
    told = say("It was taken back") if taken else say("It may still print later")
    return replace(status, words=say("{problem}. {then}", problem=status.words, then=told))


def _job_report(status: JobStatus, printer: str) -> PrintReport:
    state = _STATES[status.state]
    ended = status.words.endswith(".")
    words = status.words if ended else say("{words}.", words=status.words)
    next_step = _AFTER.get(state, "")
    return PrintReport(state, words, next_step, printer, status.pages_done)


def _report_of(printer: Printer) -> PrinterReport:
    ready = printer.state is not PrinterState.STOPPED
    words = say("Ready") if ready else printer.reason or say("Stopped")
    return PrinterReport(printer.name, words, ready, title=printer.words)
