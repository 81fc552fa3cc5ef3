# SPDX-License-Identifier: GPL-3.0-or-later
"""What the print service answers, in the words staff read. The answers were taken from CUPS 2.4."""

from __future__ import annotations

import pytest

from kiosk.printing.ipp_answers import job_status
from kiosk.printing.jobs import JobState
from kiosk.printing.troubles import trouble

LOOK = "Sent to the printer. Look that every page came out"
IDLING = "The print service has the sheet and does not begin it"
UNAVAILABLE = "The printer may not exist or is unavailable at this time."


@pytest.mark.parametrize(
    ("job", "message", "reasons", "printer", "state", "words"),
    [
        (3, "", "none", 4, JobState.SENT, "Waiting for its turn"),
        (3, "", "media-empty-error", 3, JobState.UNKNOWN, IDLING),
        (3, "", "none", 3, JobState.UNKNOWN, IDLING),
        (3, "", "media-empty-error", 4, JobState.WAITING, "Out of paper"),
        (3, "", "paused", 5, JobState.WAITING, "The printer is paused"),
        (3, "", "none", 5, JobState.WAITING, "The printer is paused"),
        (3, "", "media-empty-error paused", 5, JobState.WAITING, "The printer is paused"),
        (4, "", "none", 3, JobState.HELD, "Held back by the print service"),
        (5, "Printing.", "cups-waiting-for-job-completed", 4, JobState.PRINTING, "Printing"),
        (5, "Printing.", "toner-low-warning", 4, JobState.PRINTING, "Printing"),
        (5, "Printing.", "media-empty-report", 4, JobState.PRINTING, "Printing"),
        (5, "Printing.", "media-empty-warning", 4, JobState.WAITING, "Out of paper"),
        (5, "Printing.", "media-jam", 4, JobState.WAITING, "Paper jam"),
        (
            5,
            UNAVAILABLE,
            "media-empty-warning",
            4,
            JobState.WAITING,
            "The printer is off or not connected",
        ),
        (6, "", "none", 5, JobState.WAITING, "The printer has stopped"),
        (6, "", "door-open-error", 5, JobState.WAITING, "A door of the printer is open"),
        (7, "", "none", 3, JobState.CANCELLED, "Somebody stopped this sheet"),
        (7, UNAVAILABLE, "none", 3, JobState.CANCELLED, "Somebody stopped this sheet"),
        (
            7,
            "Print job canceled at printer.",
            "none",
            3,
            JobState.FAILED,
            "The printer gave up on this sheet",
        ),
        (
            7,
            "Print job canceled at printer.",
            "media-jam-report",
            3,
            JobState.FAILED,
            "Paper jam",
        ),
        (8, "", "none", 3, JobState.FAILED, "The printer gave up on this sheet"),
        (8, UNAVAILABLE, "none", 3, JobState.FAILED, "The printer is off or not connected"),
        (9, "", "none", 3, JobState.DONE, LOOK),
        (9, "", "media-empty-report", 3, JobState.DONE, LOOK),
    ],
)
def test_each_state_of_a_job_has_its_words(
    job: int, message: str, reasons: str, printer: int, state: JobState, words: str
) -> None:
    status = job_status(
        {"job-state": (job,), "job-printer-state-message": (message,)},
        {
            "printer-state": (printer,),
            "printer-state-reasons": tuple(reasons.split()),
        },
    )
    assert (status.state, status.words) == (state, words)


def test_a_printer_that_asks_for_a_password_holds_the_job_and_says_why() -> None:
    status = job_status(
        {"job-state": (4,), "job-state-reasons": ("cups-held-for-authentication",)}, {}
    )
    assert status.words == "The printer asks for a name and password"


def test_an_answer_without_a_state_is_an_unknown_state() -> None:
    assert job_status({}, {}).state is JobState.UNKNOWN


def test_only_states_that_end_a_job_are_over() -> None:
    over = {state for state in JobState if state.over}
    assert over == {
        JobState.DONE,
        JobState.FAILED,
        JobState.CANCELLED,
        JobState.GONE,
        JobState.LATE,
        JobState.LEFT,
        JobState.UNSURE,
    }


def test_of_two_troubles_the_one_to_mend_first_is_told() -> None:
    assert trouble(("media-empty-error", "media-jam-error")) == "Paper jam"


def test_an_unheard_of_trouble_is_shown_as_the_printer_says_it() -> None:
    said = "The printer needs attention (stapler-empty)"
    assert trouble(("none", "stapler-empty-error")) == said
