# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask the printer itself what became of a sheet.

CUPS 2.4 calls a job completed although the printer gave it up, when the printer does so between
two of its looks: seen with `ippeveprinter` in one jam out of ten. It also counts the pages it
sends, not those that came out. Only the printer knows, and one that speaks IPP can be asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from kiosk.aftercare.sentences import say
from kiosk.printing.ipp import PORT, Group, Operation, RefusedError, Server, UnreachableError
from kiosk.printing.ipp_answers import (
    ASKABLE,
    HALTED,
    STOPPED,
    UNSURE,
    failed,
    first,
    text,
    waiting,
    words,
)
from kiosk.printing.jobs import JobState, JobStatus
from kiosk.printing.troubles import OFF, trouble

SECONDS: Final = 3.0

_STANDS: Final = ("printer-state", "printer-state-reasons")
_ATTRIBUTES: Final = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
)


def with_printers_word(status: JobStatus, queue: Group, title: str) -> JobStatus:
    """A status from CUPS, put right by what the printer says of the job called `title`.

    `queue` is what CUPS tells of the printer. A printer of another kind leaves the status as it is.
    One that prints, as CUPS says, and itself says that it has stopped or has no paper, is believed.
    One that speaks IPP and cannot say what became of a job that CUPS calls completed may have been
    switched off in the middle of it: then nobody knows.
    """
    uri = text(queue, "device-uri")
    if status.words == OFF or not uri.startswith(ASKABLE) or not title:
        return status
    match status.state:
        case JobState.PRINTING:
            return _as_the_printer_stands(status, uri)
        case JobState.DONE:
            jobs = _jobs_at(uri, "completed")
            known = _called(jobs, title) if jobs is not None else None
            if jobs is None or known is None:
                return UNSURE if jobs is None else status
            return replace(_ended(known, queue) or status, pages_done=_pages(known))
        case JobState.WAITING | JobState.FAILED:
            which = "not-completed" if status.state is JobState.WAITING else "completed"
            known = known_job(uri, title, which)
            return replace(status, pages_done=_pages(known)) if known else status
    return status


def _as_the_printer_stands(status: JobStatus, uri: str) -> JobStatus:
    """What it says of itself while CUPS calls the job printing."""
    try:
        found = _printer_at(uri).ask(Operation.GET_PRINTER_ATTRIBUTES, urlsplit(uri).path, _STANDS)
    except (UnreachableError, RefusedError, ValueError):
        return status
    if not found:
        return status
    wrong = trouble(words(found[0], "printer-state-reasons"), reports=False)
    if wrong or first(found[0], "printer-state") == STOPPED:
        return waiting(wrong or HALTED)
    return status


def known_job(uri: str, title: str, which: str) -> Group | None:
    """What the printer at a device URI says of its latest job called `title`; None if nothing.

    `which` is `completed` or `not-completed` (RFC 8011 section 4.2.6.1).
    """
    if not title or not uri.startswith(ASKABLE):
        return None
    jobs = _jobs_at(uri, which)
    return _called(jobs, title) if jobs is not None else None


def _jobs_at(uri: str, which: str) -> Sequence[Group] | None:
    """None where the printer does not answer."""
    try:
        path = urlsplit(uri).path
        return _printer_at(uri).ask(Operation.GET_JOBS, path, _ATTRIBUTES, which_jobs=which)
    except (UnreachableError, RefusedError, ValueError):
        return None


def _called(jobs: Sequence[Group], title: str) -> Group | None:
    return max((job for job in jobs if text(job, "job-name") == title), key=_number, default=None)


def _printer_at(uri: str) -> Server:
    """Raises ValueError for an address that is none."""
    parts = urlsplit(uri)
    address = f"{parts.hostname}:{parts.port or PORT}"
    return Server(address, SECONDS, encrypted=parts.scheme == "ipps")


def _ended(known: Group, queue: Group) -> JobStatus | None:
    """Numbers of job states: RFC 8011 section 5.3.7."""
    match first(known, "job-state"):
        case 7 | 8:
            return failed(queue)
        case 9 if "job-completed-with-errors" in words(known, "job-state-reasons"):
            cause = trouble(words(queue, "printer-state-reasons"))
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
