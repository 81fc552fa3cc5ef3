# SPDX-License-Identifier: GPL-3.0-or-later
"""Following a job to its end, on a clock that the test winds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.printing.jobs import Job, JobState, JobStatus
from kiosk.printing.watch import follow, watch

JOB = Job("clinic", 12)
SENT = JobStatus(JobState.SENT, "Waiting for its turn")
PRINTING = JobStatus(JobState.PRINTING, "Printing")
EMPTY = JobStatus(JobState.WAITING, "Out of paper")
SILENT = JobStatus(JobState.UNKNOWN, "The print service does not answer")
DONE = JobStatus(JobState.DONE, "Printed")


class Clock:
    """Time that passes only in sleep."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def says(*statuses: JobStatus) -> Iterator[JobStatus]:
    yield from statuses
    while True:
        yield statuses[-1]


def watched(*statuses: JobStatus, wait: float = 300) -> tuple[JobStatus, list[JobStatus], float]:
    clock, told, script = Clock(), list[JobStatus](), says(*statuses)
    end = watch(
        JOB, told.append, state=lambda _: next(script), wait=wait, clock=clock, sleep=clock.sleep
    )
    return end, told, clock.now - 1000


def test_each_change_is_told_once() -> None:
    end, told, _ = watched(SENT, SENT, PRINTING, EMPTY, EMPTY, PRINTING, DONE)
    assert told == [SENT, PRINTING, EMPTY, PRINTING, DONE]
    assert end == DONE


def test_the_last_job_s_trouble_is_not_told_of_this_one() -> None:
    _, told, _ = watched(SENT, EMPTY, PRINTING, DONE)
    assert told == [SENT, PRINTING, DONE]


def test_one_hiccup_is_told_to_nobody() -> None:
    _, told, _ = watched(PRINTING, SILENT, PRINTING, DONE)
    assert told == [PRINTING, DONE]


def test_a_silence_of_the_print_service_does_not_end_the_watch() -> None:
    _, told, _ = watched(PRINTING, SILENT, SILENT, DONE)
    assert told == [PRINTING, SILENT, DONE]


def test_a_job_that_never_ends_is_told_as_late_with_what_it_waits_for() -> None:
    end, told, seconds = watched(PRINTING, EMPTY, wait=30)
    assert end.state is JobState.LATE
    assert end.words == "Not printed in time: Out of paper"
    assert told == [PRINTING, EMPTY, end]
    assert seconds == 30


@pytest.mark.parametrize("before", [SENT, PRINTING, EMPTY])
def test_after_a_minute_of_silence_nobody_knows(before: JobStatus) -> None:
    end, told, seconds = watched(before, SILENT)
    assert end.state is JobState.UNSURE
    assert (end.words, seconds) == (SILENT.words, 60)
    assert told[-2:] == [SILENT, end]


def test_a_service_that_comes_back_in_time_is_asked_about_the_same_job() -> None:
    end, _, _ = watched(PRINTING, *[SILENT] * 59, DONE)
    assert end == DONE


@pytest.mark.parametrize("stands", [SENT, PRINTING, EMPTY, SILENT])
def test_whoever_does_not_wait_is_let_go_at_the_next_look(stands: JobStatus) -> None:
    clock, told = Clock(), list[JobStatus]()
    end = watch(
        JOB,
        told.append,
        state=lambda _: stands,
        left=lambda: clock.now >= 1005,
        clock=clock,
        sleep=clock.sleep,
    )
    assert (end.state, end.words, clock.now) == (JobState.LEFT, stands.words, 1005)


def test_a_sheet_that_is_done_is_done_also_where_nobody_waits() -> None:
    assert watch(JOB, lambda _: None, state=lambda _: DONE, left=lambda: True) == DONE


def test_a_job_that_ends_at_the_last_moment_is_done_and_not_late() -> None:
    assert watched(PRINTING, DONE, wait=1)[0] == DONE


def test_following_asks_once_for_each_step_a_timer_takes() -> None:
    asked: list[Job] = []

    def state(job: Job) -> JobStatus:
        asked.append(job)
        return DONE if len(asked) == 3 else PRINTING

    steps = follow(JOB, state=state, clock=Clock())
    assert next(steps) == PRINTING
    assert asked == [JOB]
    assert list(steps) == [PRINTING, DONE]
    assert len(asked) == 3
