# SPDX-License-Identifier: GPL-3.0-or-later
"""Read what the print service answers: IPP attributes to printers and job states."""

from __future__ import annotations

from typing import Final

from kiosk.aftercare.sentences import say
from kiosk.printing.ipp import Group, Value
from kiosk.printing.jobs import JobState, JobStatus, Printer, PrinterState
from kiosk.printing.troubles import trouble

PRINTER_ATTRIBUTES: Final = (
    "printer-name",
    "printer-info",
    "printer-location",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "device-uri",
)
JOB_ATTRIBUTES: Final = (
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-printer-state-message",
    "job-printer-state-reasons",
)
_IDLE, _PROCESSING, STOPPED = 3, 4, 5
HALTED: Final = say("The printer has stopped")

ASKABLE: Final = ("ipp:", "ipps:")
"""Beginnings of the addresses of printers that can be asked themselves."""

GONE: Final = JobStatus(
    JobState.GONE, say("The print service no longer lists this sheet. Look at the printer")
)
SILENT: Final = JobStatus(JobState.UNKNOWN, say("The print service does not answer"))
UNTOLD: Final = JobStatus(
    JobState.UNKNOWN, say("The print service does not tell how the sheet is doing")
)
UNSURE: Final = JobStatus(
    JobState.UNSURE, say("The printer does not tell whether the sheet came out")
)
SENT_ON: Final = JobStatus(JobState.DONE, say("Sent to the printer. Look that every page came out"))
"""What a job that CUPS calls completed can be trusted to be; `device` may know better."""
MUTE: Final = JobStatus(JobState.UNKNOWN, say("The printer does not answer"))
_TURN: Final = JobStatus(JobState.SENT, say("Waiting for its turn"))
_IDLING: Final = JobStatus(
    JobState.UNKNOWN, say("The print service has the sheet and does not begin it")
)


def job_status(job: Group, queue: Group) -> JobStatus:
    """Read a job's state from the scheduler's answers about the job and about its printer.

    Numbers of job states: RFC 8011 section 5.3.7. CUPS writes "canceled" (7) for a job that a
    person took back and for one that the printer gave up; only for the second does it say "Print
    job canceled at printer", in the language of the `lp` that sent it: English, as `cups` asks.
    """
    said = text(job, "job-printer-state-message")
    reasons = words(job, "job-printer-state-reasons") or words(queue, "printer-state-reasons")
    wrong = trouble(reasons, said or text(queue, "printer-state-message"), reports=False)
    match first(job, "job-state"):
        case 3:
            return _not_begun("" if "paused" in reasons else wrong, first(queue, "printer-state"))
        case 4:
            kept = trouble([r for r in words(job, "job-state-reasons") if r.startswith("cups-")])
            return JobStatus(JobState.HELD, kept or wrong or say("Held back by the print service"))
        case 5 if wrong or first(queue, "printer-state") == STOPPED:
            return waiting(wrong or HALTED)
        case 5:
            return JobStatus(JobState.PRINTING, say("Printing"))
        case 6:
            return waiting(wrong or HALTED)
        case ended:
            return _ended(ended, said, queue)


def _not_begun(wrong: str, printer: Value | None) -> JobStatus:
    """An idle printer's keywords are those of its last job, so they say nothing of this one; nor
    do those beside "paused", which is what stops it now."""
    if printer == STOPPED:
        return waiting(wrong or say("The printer is paused"))
    if printer == _IDLE:
        return _IDLING
    return waiting(wrong) if wrong and printer == _PROCESSING else _TURN


def _ended(state: Value | None, said: str, queue: Group) -> JobStatus:
    match state:
        case 7 if "at printer" not in said:
            return JobStatus(JobState.CANCELLED, say("Somebody stopped this sheet"))
        case 7 | 8:
            return failed(queue, said)
        case 9:
            return SENT_ON
    return UNTOLD


def failed(queue: Group, said: str = "") -> JobStatus:
    """The status of a job that the printer gave up, with the cause if the printer tells one."""
    cause = trouble(words(queue, "printer-state-reasons"), said)
    return JobStatus(JobState.FAILED, cause or say("The printer gave up on this sheet"))


def waiting(wrong: str) -> JobStatus:
    """The status of a job that wants a person at the printer."""
    return JobStatus(JobState.WAITING, wrong)


def printer_of(group: Group, default: str) -> Printer:
    """Read one printer; `default` is the name of the print service's default, or empty."""
    name = text(group, "printer-name")
    info = text(group, "printer-info") or name
    place = text(group, "printer-location")
    accepts = first(group, "printer-is-accepting-jobs")
    number = first(group, "printer-state")
    wrong = trouble(words(group, "printer-state-reasons"), text(group, "printer-state-message"))
    if wrong and number == _IDLE:
        wrong = say("{problem}, when it was last used", problem=wrong)
    return Printer(
        name=name,
        words=f"{info}, {place}" if place else info,
        state=_printer_state(number) if accepts else PrinterState.STOPPED,
        reason=wrong or ("" if accepts else say("The printer takes no sheets")),
        default=name == default,
    )


def _printer_state(number: Value | None) -> PrinterState:
    """Numbers of printer states: RFC 8011 section 5.4.11."""
    if number == _IDLE:
        return PrinterState.READY
    return PrinterState.BUSY if number == _PROCESSING else PrinterState.STOPPED


def first(group: Group, name: str) -> Value | None:
    """The only value of an attribute, or its first; None when it was not told."""
    values = group.get(name, ())
    return values[0] if values else None


def text(group: Group, name: str) -> str:
    """An attribute's text; empty when it was not told."""
    value = first(group, name)
    return value.strip() if isinstance(value, str) else ""


def words(group: Group, name: str) -> tuple[str, ...]:
    """All keywords of an attribute."""
    return tuple(value for value in group.get(name, ()) if isinstance(value, str))
