# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer's own word against that of CUPS."""

from __future__ import annotations

import pytest

from kiosk.printing import cups
from kiosk.printing.jobs import Job, JobState, JobStatus
from tests.printing.fake_cups import Attributes, FakeCups

JOB = Job("clinic", 12, "MN-7K4Q")
LOOK = "Sent to the printer. Look that every page came out"


def state(
    fake: FakeCups, cups_says: int, *printer_says: Attributes, reason: str = "none"
) -> JobStatus:
    fake.job = {"job-state": (cups_says,)}
    fake.queues = (
        {
            "device-uri": (fake.uri,),
            "printer-state": (4,),
            "printer-state-reasons": (reason,),
        },
    )
    fake.printer_jobs = printer_says
    return cups.state(JOB)


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
    assert state(fake_cups, 9, said(4, 9), said(3, 8)).state is JobState.DONE
    assert state(fake_cups, 9, said(3, 9), said(4, 8)).state is JobState.FAILED


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
    assert state(fake_cups, 9).state is JobState.UNSURE


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
