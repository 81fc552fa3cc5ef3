# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask the printer itself what became of a sheet.

CUPS 2.4 calls a job completed although the printer gave it up, when the printer does so between
two of its looks: seen with `ippeveprinter` in one jam out of ten. It also counts the pages it
sends, not those that came out. Only the printer knows, and one that speaks IPP can be asked.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from kiosk.aftercare.sentences import say
from kiosk.printing.ipp import PORT, Group, Operation, RefusedError, Server, UnreachableError
from kiosk.printing.ipp_answers import (
    ASKABLE,
    HALTED,
    MUTE,
    STOPPED,
    UNSURE,
    failed,
    first,
    text,
    waiting,
    words,
)
from kiosk.printing.jobs import Job, JobState, JobStatus
from kiosk.printing.troubles import OFF, trouble

SECONDS: Final = 3.0

SLACK_S: Final = 2.0
"""By how much the clock of a printer may be behind."""

_REASONS: Final = "printer-state-reasons"
_STANDS: Final = ("printer-state", _REASONS, "printer-up-time")
_ATTRIBUTES: Final = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
)
_WITH_THE_SERVICE: Final = (3, 4, 6)
"""States of a job that CUPS has not handed on, or has taken in its hand again."""
_PRINTING: Final = JobStatus(JobState.PRINTING, say("Printing"))


def with_printers_word(status: JobStatus, facts: Group, queue: Group, job: Job) -> JobStatus:
    """A status from CUPS, put right by what the printer itself says.

    `facts` and `queue` are what CUPS tells of the job and of the printer. A printer of another kind
    leaves the status as it is. One that prints, as CUPS says, and itself says that it has stopped
    or has no paper, is believed. One that speaks IPP and cannot say what became of a job that CUPS
    calls completed may have been switched off in the middle of it: then nobody knows.

    CUPS begins a job anew where it was restarted, or its queue paused, in the middle: although the
    printer has the sheet, or has printed it. Then the printer's word counts, and the status says
    that the sheet would be sent once more.
    """
    uri = text(queue, "device-uri")
    if not uri.startswith(ASKABLE) or not job.title:
        return status
    if first(facts, "job-state") in _WITH_THE_SERVICE:
        known = at_the_printer(queue, job, status)
        has_it = known.state in (JobState.DONE, JobState.PRINTING, JobState.WAITING)
        return replace(known, resent=True) if has_it and known is not status else status
    if status.words == OFF:
        return status
    match status.state:
        case JobState.PRINTING:
            return _standing(uri, otherwise=MUTE)
        case JobState.DONE:
            return _came_out(status, queue, job)
        case JobState.WAITING:
            found = _called(_jobs_at(uri, "not-completed") or (), job.title)
            return replace(status, pages_done=_pages(found)) if found else status
        case JobState.FAILED:
            found = _called(_jobs_at(uri, "completed") or (), job.title)
            ended = _ended(found, queue) if found else None
            return replace(ended, pages_done=_pages(found)) if ended and found else status
    return status


def at_the_printer(queue: Group, job: Job, otherwise: JobStatus) -> JobStatus:
    """How a job stands by the printer's word alone; `otherwise` where it has nothing of it."""
    uri = text(queue, "device-uri")
    if not uri.startswith(ASKABLE) or not job.title:
        return otherwise
    over, open_still = _jobs_at(uri, "completed"), _jobs_at(uri, "not-completed")
    if over is None or open_still is None:
        return MUTE
    if known := _called(open_still, job.title):
        return replace(_standing(uri, otherwise=MUTE), pages_done=_pages(known))
    known = _called(over, job.title)
    ended = _ended(known, queue) if known else None
    return replace(ended, pages_done=_pages(known)) if ended and known else otherwise


def _came_out(status: JobStatus, queue: Group, job: Job) -> JobStatus:
    """What became of a job that CUPS calls completed."""
    uri = text(queue, "device-uri")
    over = _jobs_at(uri, "completed")
    if over is None:
        return replace(MUTE, words=UNSURE.words)
    known = _called(over, job.title)
    if known is None:
        return UNSURE if _began_anew(uri, job) else status
    if len([each for each in over if text(each, "job-name") == job.title]) > 1:
        twice = say("Printed. It was sent to the printer twice: look for a second sheet")
        return JobStatus(JobState.DONE, twice)
    return replace(_ended(known, queue) or status, pages_done=_pages(known))


def _began_anew(uri: str, job: Job) -> bool:
    """Whether the printer was switched on after it was given this job, and so has lost it."""
    up = first(_stands(uri) or {}, "printer-up-time")
    return isinstance(up, int) and 0 < up < time.monotonic() - job.sent - SLACK_S


def _standing(uri: str, otherwise: JobStatus) -> JobStatus:
    """What it says of itself while it has the job."""
    found = _stands(uri)
    if found is None:
        return otherwise
    wrong = trouble(words(found, _REASONS), reports=False)
    if wrong or first(found, "printer-state") == STOPPED:
        return waiting(wrong or HALTED)
    return _PRINTING


def _stands(uri: str) -> Group | None:
    """None where the printer does not answer."""
    try:
        found = _printer_at(uri).ask(Operation.GET_PRINTER_ATTRIBUTES, urlsplit(uri).path, _STANDS)
    except (UnreachableError, RefusedError, ValueError):
        return None
    return found[0] if found else {}


def _jobs_at(uri: str, which: str) -> Sequence[Group] | None:
    """Jobs that are `completed` or `not-completed` (RFC 8011 section 4.2.6.1); None where the
    printer does not answer."""
    try:
        path = urlsplit(uri).path
        return _printer_at(uri).ask(Operation.GET_JOBS, path, _ATTRIBUTES, which_jobs=which)
    except (UnreachableError, RefusedError, ValueError):
        return None


def _called(jobs: Sequence[Group], title: str) -> Group | None:
    """The latest of them with this title."""
    return max((job for job in jobs if text(job, "job-name") == title), key=_number, default=None)


def _printer_at(uri: str) -> Server:
    """Raises ValueError for an address that is none."""
    parts = urlsplit(uri)
    address = f"{parts.hostname}:{parts.port or PORT}"
    return Server(address, SECONDS, encrypted=parts.scheme == "ipps")


def _ended(known: Group, queue: Group) -> JobStatus | None:
    """Numbers of job states: RFC 8011 section 5.3.7. Whoever stopped a sheet without a cause, at
    the printer or as the print service ended, may have come too late."""
    match first(known, "job-state"):
        case 7 | 8 if trouble([r for r in words(queue, _REASONS) if not r.startswith("paused")]):
            return failed(queue)
        case 7 | 8:
            stopped = say("The sheet was stopped. Look whether it came out")
            return JobStatus(JobState.UNSURE, stopped)
        case 9 if "job-completed-with-errors" in words(known, "job-state-reasons"):
            cause = trouble(words(queue, _REASONS))
            cause = cause or say("The printer reports an error")
            look = say("{problem}. Look that every page came out", problem=cause)
            return JobStatus(JobState.DONE, look)
        case 9:
            return JobStatus(JobState.DONE, say("Printed"))
    return None


def _pages(known: Group) -> int | None:
    """Sides that came out. Printers that do not count say 0, so 0 tells nothing."""
    count = first(known, "job-impressions-completed")
    return count if isinstance(count, int) and count > 0 else None


def _number(job: Group) -> int:
    number = first(job, "job-id")
    return number if isinstance(number, int) else 0
