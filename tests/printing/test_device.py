# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer's own word against that of CUPS."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from kiosk.printing import cups
from kiosk.printing.ipp_answers import GONE
from kiosk.printing.jobs import Job, JobState, JobStatus
from tests.printing.fake_cups import Attributes, FakeCups

JOB = Job("clinic", 12, "MN-7K4Q")
STOPPED = "The sheet was stopped. Look whether it came out"
GAVE_UP = "The printer gave up on this sheet"
MUTE = "The printer does not answer"
LOOK = "Sent to the printer. Look that every page came out"


def state(
    fake: FakeCups,
    cups_says: int | None,
    *printer_says: Attributes,
    reason: str = "none",
    stands: int = 4,
    job: Job = JOB,
) -> JobStatus:
    """`cups_says` is the state of the job, None where CUPS does not know it."""
    fake.job = {} if cups_says is None else {"job-state": (cups_says,)}
    fake.queues = (
        {
            "device-uri": (fake.uri,),
            "printer-state": (stands,),
            "printer-state-reasons": (reason,),
        },
    )
    fake.printer_jobs = printer_says
    return cups.state(job)


def said(
    number: int, job: int, name: str = "MN-7K4Q", pages: int = 0, reason: str = "none"
) -> Attributes:
    return {
        "job-id": (number,),
        "job-name": (name,),
        "job-state": (job,),
        "job-state-reasons": (reason,),
        "job-impressions-completed": (pages,),
    }


def test_a_sheet_is_printed_when_the_printer_says_so(fake_cups: FakeCups) -> None:
    assert state(fake_cups, 9, said(3, 9, pages=2)) == JobStatus(JobState.DONE, "Printed", 2)


def test_a_printer_that_does_not_count_pages_tells_none(fake_cups: FakeCups) -> None:
    assert state(fake_cups, 9, said(3, 9)) == JobStatus(JobState.DONE, "Printed", None)


@pytest.mark.parametrize("ended", [7, 8])
def test_a_sheet_the_printer_gave_up_failed_although_cups_calls_it_completed(
    fake_cups: FakeCups, ended: int
) -> None:
    status = state(fake_cups, 9, said(3, ended, pages=1), reason="media-jam-report")
    assert status == JobStatus(JobState.FAILED, "Paper jam", 1)


def test_a_sheet_printed_with_errors_is_to_be_looked_at(fake_cups: FakeCups) -> None:
    status = state(fake_cups, 9, said(3, 9, reason="job-completed-with-errors"))
    assert status.words == "The printer reports an error. Look that every page came out"


def test_of_two_jobs_with_one_title_the_latest_counts(fake_cups: FakeCups) -> None:
    lost = replace(JOB, withdrawn=True)
    assert state(fake_cups, None, said(4, 9), said(3, 8), job=lost).state is JobState.DONE
    assert state(fake_cups, None, said(3, 9), said(4, 8), job=lost).state is JobState.UNSURE


def test_the_job_of_another_sheet_says_nothing(fake_cups: FakeCups) -> None:
    assert state(fake_cups, 9, said(3, 8, name="MN-OTHER")) == JobStatus(JobState.DONE, LOOK)


def test_the_pages_that_came_out_are_told_while_the_paper_is_out(fake_cups: FakeCups) -> None:
    status = state(fake_cups, 5, said(3, 6, pages=1), reason="media-empty-error")
    assert status == JobStatus(JobState.WAITING, "Out of paper", 1)
    assert b"not-completed" in fake_cups.asked[-1]


@pytest.mark.parametrize(
    ("stands", "words"),
    [
        ({"printer-state": (5,)}, "The printer has stopped"),
        ({"printer-state": (4,), "printer-state-reasons": ("media-empty-error",)}, "Out of paper"),
        ({"printer-state": (5,), "printer-state-reasons": ("media-jam-error",)}, "Paper jam"),
        ({"printer-state": (5,), "printer-state-reasons": ("none",)}, "The printer has stopped"),
    ],
)
def test_a_printer_that_has_stopped_is_believed_and_not_cups(
    fake_cups: FakeCups, stands: Attributes, words: str
) -> None:
    fake_cups.printer_itself = stands
    assert state(fake_cups, 5, said(3, 8)) == JobStatus(JobState.WAITING, words)


@pytest.mark.parametrize("reasons", ["none", "media-low-report", "media-low-warning"])
def test_a_printer_at_work_is_printing(fake_cups: FakeCups, reasons: str) -> None:
    fake_cups.printer_itself = {"printer-state": (4,), "printer-state-reasons": (reasons,)}
    assert state(fake_cups, 5, said(3, 8)) == JobStatus(JobState.PRINTING, "Printing")


@pytest.mark.parametrize(
    "uri",
    ["ipp://127.0.0.1:1/ipp/print", "ipps://127.0.0.1:1/ipp/print", "ipp://127.0.0.1:nonsense/"],
)
def test_of_a_printer_that_went_silent_nobody_knows_whether_it_printed(
    fake_cups: FakeCups, uri: str
) -> None:
    fake_cups.uri = uri
    words = "The printer does not tell whether the sheet came out"
    assert state(fake_cups, 9) == JobStatus(JobState.UNKNOWN, words)


def test_a_printer_that_dies_in_the_middle_does_not_go_on_printing(fake_cups: FakeCups) -> None:
    fake_cups.uri = "ipp://127.0.0.1:1/ipp/print"
    assert state(fake_cups, 5) == JobStatus(JobState.UNKNOWN, MUTE)


@pytest.mark.parametrize(
    ("up", "ago", "known"),
    [(5, 60, JobState.UNSURE), (600, 60, JobState.DONE), (0, 60, JobState.DONE)],
)
def test_a_printer_that_was_switched_on_since_has_lost_the_sheet(
    fake_cups: FakeCups, up: int, ago: float, known: JobState
) -> None:
    fake_cups.printer_itself = {"printer-state": (3,), "printer-up-time": (up,)}
    job = replace(JOB, sent=time.monotonic() - ago)
    assert state(fake_cups, 9, job=job).state is known


@pytest.mark.parametrize(
    ("said_so", "expected"),
    [
        (said(3, 9, pages=2), JobStatus(JobState.DONE, "Printed", 2)),
        (said(3, 8), JobStatus(JobState.UNSURE, STOPPED)),
        (said(3, 9, name="MN-OTHER"), JobStatus(JobState.FAILED, GAVE_UP)),
    ],
)
def test_a_sheet_that_cups_gave_up_may_have_come_out_all_the_same(
    fake_cups: FakeCups, said_so: Attributes, expected: JobStatus
) -> None:
    assert state(fake_cups, 8, said_so) == expected


@pytest.mark.parametrize("ended", [7, 8])
@pytest.mark.parametrize("reason", ["none", "paused", "media-low-report"])
def test_a_sheet_that_was_stopped_at_the_printer_may_have_come_out(
    fake_cups: FakeCups, ended: int, reason: str
) -> None:
    status = state(fake_cups, 9, said(3, ended, pages=1), reason=reason)
    assert status == JobStatus(JobState.UNSURE, STOPPED, 1)


@pytest.mark.parametrize("before", [7, 8, 9])
def test_a_sheet_that_was_sent_twice_is_never_two_sheets_in_silence(
    fake_cups: FakeCups, before: int
) -> None:
    status = state(fake_cups, 9, said(3, before), said(4, 9))
    twice = "Printed. It was sent to the printer twice: look for a second sheet"
    assert status == JobStatus(JobState.DONE, twice)


# The print service was restarted, or its queue paused, in the middle of a sheet.


@pytest.mark.parametrize("cups_says", [3, 4, 6])
@pytest.mark.parametrize("stands", [3, 4, 5])
@pytest.mark.parametrize(
    ("job", "pages", "expected"),
    [
        (9, 2, JobStatus(JobState.DONE, "Printed", 2, resent=True)),
        (5, 1, JobStatus(JobState.PRINTING, "Printing", 1, resent=True)),
        (3, 0, JobStatus(JobState.PRINTING, "Printing", None, resent=True)),
    ],
)
def test_a_sheet_that_the_printer_has_would_be_sent_again(
    fake_cups: FakeCups, cups_says: int, stands: int, job: int, pages: int, expected: JobStatus
) -> None:
    said_so = said(3, job, pages=pages)
    assert state(fake_cups, cups_says, said_so, stands=stands) == expected


@pytest.mark.parametrize("cups_says", [3, 4, 6])
@pytest.mark.parametrize("others", [(), (said(3, 9, name="MN-OTHER"),), (said(3, 8),)])
def test_a_sheet_that_the_printer_does_not_have_is_only_sent(
    fake_cups: FakeCups, cups_says: int, others: tuple[Attributes, ...]
) -> None:
    status = state(fake_cups, cups_says, *others)
    assert not status.resent
    assert not status.state.over


@pytest.mark.parametrize("job", [JOB, replace(JOB, withdrawn=True)])
@pytest.mark.parametrize(
    ("said_so", "expected"),
    [
        (said(3, 9, pages=2), JobStatus(JobState.DONE, "Printed", 2)),
        (said(3, 5, pages=1), JobStatus(JobState.PRINTING, "Printing", 1)),
        (said(3, 8, pages=1), JobStatus(JobState.UNSURE, STOPPED, 1)),
        (said(3, 7), JobStatus(JobState.UNSURE, STOPPED)),
        (said(3, 9, name="MN-OTHER"), GONE),
    ],
)
def test_of_a_sheet_that_the_print_service_lost_the_printer_tells(
    fake_cups: FakeCups, job: Job, said_so: Attributes, expected: JobStatus
) -> None:
    assert state(fake_cups, None, said_so, job=job) == expected


def test_a_sheet_that_was_taken_back_is_no_business_of_the_print_service(
    fake_cups: FakeCups,
) -> None:
    assert state(fake_cups, 9, job=replace(JOB, withdrawn=True)) == GONE
    assert state(fake_cups, 5, said(3, 9), job=replace(JOB, withdrawn=True)).state is JobState.DONE


def test_the_number_of_another_sheet_is_not_this_one(fake_cups: FakeCups) -> None:
    state(fake_cups, 9)
    fake_cups.job = {"job-state": (9,), "job-name": ("MN-OTHER",)}
    assert cups.state(JOB) == GONE
    fake_cups.job = {"job-state": (9,), "job-name": ("MN-7K4Q",)}
    assert cups.state(JOB).state is JobState.DONE


@pytest.mark.parametrize(
    "uri",
    [
        "socket://192.0.2.7:9100",
        "usb://Brand/Model",
        "dnssd://Office._ipp._tcp.local/",
        "",
    ],
)
def test_a_printer_that_cannot_be_asked_is_to_be_looked_at(fake_cups: FakeCups, uri: str) -> None:
    fake_cups.uri = uri
    assert state(fake_cups, 9) == JobStatus(JobState.DONE, LOOK)
