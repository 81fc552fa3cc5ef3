# SPDX-License-Identifier: GPL-3.0-or-later
"""From the screens' wish to print to a printer and back: the job's state, reported in words."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple, cast

from kiosk.aftercare.sentences import Sentence, say
from kiosk.printing.jobs import Job, JobState, JobStatus, Paper, Printer, PrintError, PrinterState
from kiosk.printing.open_jobs import OpenJobs
from kiosk.printing.watch import POLL_SECONDS, watch
from kiosk.printing.way import Way
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport, PrintState, SheetFate

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
    "P4": say("Choose another printer, or save the sheet."),
    "P5": _AFTER[PrintState.UNSURE],
}
"""By the code of what went wrong; with any other it is worth trying again."""
_WITH_THE_PRINTER = (JobState.PRINTING, JobState.WAITING)
_UNSURE_CODES = frozenset({"P5"})
"""Where the print service may have taken the sheet all the same."""
SETTLING_LOOKS = 5
"""How often the printer is asked, a second apart, what became of a sheet that was taken back."""
_STATES = {
    JobState.SENT: PrintState.SENDING,
    JobState.HELD: PrintState.WAITING,
    JobState.UNKNOWN: PrintState.SENDING,
    JobState.PRINTING: PrintState.PRINTING,
    JobState.WAITING: PrintState.WAITING,
    JobState.DONE: PrintState.DONE,
    JobState.FAILED: PrintState.FAILED,
    JobState.CANCELLED: PrintState.FAILED,
    JobState.GONE: PrintState.UNSURE,
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
    jobs: OpenJobs | None = None,
) -> PrintReport:
    """Send the sheet and follow it to its end. Blocks; the last thing reported is returned.

    Without a printer in the order it goes to the first of `printers`. It is sent once: a print
    service that does not answer is asked again about the same job. Once it is `left`, and wherever
    it is not known to be over, the job is taken back; until that is known it stands in `jobs`.
    """
    jobs = jobs or OpenJobs()
    take_back_left(way, jobs)
    name = order.printer or ""
    try:
        name = name or _first_printer(way)
        if not name:
            report(_NOT_FOUND)
            return _NOT_FOUND
        report(PrintReport(PrintState.SENDING, say("The sheet is on its way."), printer=name))
        job = way.send(
            order.pdf,
            name,
            order.title,
            cast("Paper", paper),
            copies=order.copies,
            first=order.first,
        )
    except PrintError as error:
        refused = _refused(error, name)
        report(refused)
        return refused
    jobs.opened(job)
    try:
        return _followed(way, order, job, report, left, jobs)
    finally:
        jobs.left(job)


def take_back_left(way: Way, jobs: OpenJobs) -> dict[str, SheetFate | None]:
    """Sheets that nobody follows are taken back, and what became of each by its code; None:
    nothing, no paper came and none will."""
    fates: dict[str, SheetFate | None] = {}
    for job in jobs.all_left:
        back = _taken_back(way, job, way.state(job))
        if back.over:
            jobs.closed(job)
        fates[job.code] = back.fate
    return fates


def _first_printer(way: Way) -> str:
    """The name of the printer that a sheet goes to by itself, "" for none. Raises PrintError."""
    found = sorted(way.printers(), key=lambda printer: not printer.default)
    return found[0].name if found else ""


def _followed(
    way: Way,
    order: PrintOrder,
    job: Job,
    report: Callable[[PrintReport], None],
    left: Callable[[], bool],
    jobs: OpenJobs,
) -> PrintReport:
    """To its end, by the word of the print service; by the printer's alone, once that has the sheet
    and the service would send it again."""
    where = job

    def state(_: Job) -> JobStatus:
        nonlocal where
        status = way.state(where)
        if status.resent and _cancelled(way, job):
            where = replace(job, withdrawn=True)
        return replace(status, resent=False)

    def tell(status: JobStatus) -> None:
        report(_job_report(status, order, job.printer))

    status = watch(job, tell, state=state, left=left)
    back = _Back(status, None, over=True)
    if status.state in (JobState.LATE, JobState.LEFT, JobState.UNSURE):
        back = _taken_back(way, job, status)
    if back.over:
        jobs.closed(job)
    ended = _job_report(back.status, order, job.printer)
    return replace(ended, loose=back.fate is SheetFate.LOOSE)


class _Back(NamedTuple):
    """What became of a job that was taken back. `over` says that nothing more comes of it."""

    status: JobStatus
    fate: SheetFate | None
    over: bool


def _taken_back(way: Way, job: Job, status: JobStatus) -> _Back:
    """It does not come out later, in the next visit; or it may, and the words say so."""
    if status.state is JobState.DONE:
        return _Back(status, SheetFate.PRINTED, over=True)
    given_up = _cancelled(way, job) or way.state(job).state.over
    after = _settled(way, replace(job, withdrawn=True))
    if after.state is JobState.DONE:
        return _Back(after, SheetFate.PRINTED, over=True)
    over = given_up and after.state not in _WITH_THE_PRINTER
    stopped = after.state is JobState.UNSURE
    pages = status.pages_done if after.pages_done is None else after.pages_done
    status = replace(status, pages_done=pages)
    if not over:
        return _Back(_then(status, say("It may still print later")), SheetFate.LOOSE, over)
    if status.state is not JobState.UNSURE:
        look, back = say("Look whether it came out"), say("It was taken back")
        status = _then(status, look if stopped else back)
    return _Back(status, SheetFate.LOOSE if stopped else None, over)


def _then(status: JobStatus, words: Sentence) -> JobStatus:
    return replace(status, words=say("{problem}. {then}", problem=status.words, then=words))


def _settled(way: Way, job: Job) -> JobStatus:
    """What the printer says of a job that was taken back, once it has let go of it."""
    status = way.state(job)
    for _ in range(SETTLING_LOOKS):
        if status.state not in _WITH_THE_PRINTER:
            break
        time.sleep(POLL_SECONDS)
        status = way.state(job)
    return status


def _cancelled(way: Way, job: Job) -> bool:
    try:
        return way.cancel(job)
    except PrintError:
        return False


def _refused(error: PrintError, printer: str) -> PrintReport:
    return PrintReport(
        PrintState.UNSURE if error.code in _UNSURE_CODES else PrintState.FAILED,
        say("{problem} ({code})", problem=error.words, code=error.code),
        _NEXT_STEPS.get(error.code, say("Try again.")),
        printer=printer,
        code=error.code,
    )


def _job_report(status: JobStatus, order: PrintOrder, printer: str) -> PrintReport:
    state = _STATES[status.state]
    ended = status.words.endswith(".")
    words = status.words if ended else say("{words}.", words=status.words)
    next_step = _AFTER.get(state, "")
    return PrintReport(state, words, next_step, printer, _pages_of(status.pages_done, order))


def _pages_of(done: int | None, order: PrintOrder) -> int | None:
    """Pages of the sheet that are out, those of an earlier try among them. Of several copies nobody
    knows which came."""
    if done is None or order.copies > 1:
        return None
    return order.first - 1 + done


def _report_of(printer: Printer) -> PrinterReport:
    ready = printer.state is not PrinterState.STOPPED
    words = say("Ready") if ready else printer.reason or say("Stopped")
    return PrinterReport(printer.name, words, ready, title=printer.words)
