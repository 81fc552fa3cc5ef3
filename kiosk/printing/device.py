# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask the printer itself what became of a sheet.

CUPS 2.4 calls a job completed although the printer gave it up, when the printer does so between
two of its looks: seen with `ippeveprinter` in one jam out of ten. It also counts the pages it
sends, not those that came out. Only the printer knows, and one that speaks IPP can be asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from kiosk.aftercare.sentences import say
from kiosk.printing.ipp import PORT, Group, Operation, RefusedError, Server, UnreachableError
from kiosk.printing.ipp_answers import ASKABLE, failed, first, text, words
from kiosk.printing.jobs import JobState, JobStatus
from kiosk.printing.troubles import OFF, trouble

SECONDS: Final = 3.0

_ATTRIBUTES: Final = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
)


def with_printers_word(status: JobStatus, queue: Group, title: str) -> JobStatus:
    """A status from CUPS, put right by what the printer says of the job called `title`.

    `queue` is what CUPS tells of the printer. A printer that cannot be asked, or does not know the
    job, leaves the status as it is.
    """
    if status.state not in (JobState.WAITING, JobState.DONE, JobState.FAILED):
        return status
    if status.words == OFF:
        return status
    which = "not-completed" if status.state is JobState.WAITING else "completed"
    known = known_job(text(queue, "device-uri"), title, which)
    if known is None:
        return status
    if status.state is JobState.DONE:
        status = _ended(known, queue) or status
    return replace(status, pages_done=_pages(known))


def known_job(uri: str, title: str, which: str) -> Group | None:
    """What the printer at a device URI says of its latest job called `title`; None if nothing.

    `which` is `completed` or `not-completed` (RFC 8011 section 4.2.6.1).
    """
    if not title or not uri.startswith(ASKABLE):
        return None
    parts = urlsplit(uri)
    try:
        address = f"{parts.hostname}:{parts.port or PORT}"
        printer = Server(address, SECONDS, encrypted=parts.scheme == "ipps")
        jobs = printer.ask(Operation.GET_JOBS, parts.path, _ATTRIBUTES, which_jobs=which)
    except (UnreachableError, RefusedError, ValueError):
        return None
    return max((job for job in jobs if text(job, "job-name") == title), key=_number, default=None)


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
