# SPDX-License-Identifier: GPL-3.0-or-later
"""Follow a job until it is over, or until nobody should wait any longer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from kiosk.aftercare.sentences import say
from kiosk.printing import cups
from kiosk.printing.ipp_answers import UNSURE
from kiosk.printing.jobs import Job, JobState, JobStatus

WAIT_SECONDS: Final = 300.0
"""How long a sheet may take. Our own judgement: paper can be refilled in it, twice."""
SILENT_SECONDS: Final = 60.0
"""How long the print service may say nothing of a job before nobody knows what became of it."""
POLL_SECONDS: Final = 1.0
_TWICE: Final = (JobState.WAITING, JobState.UNKNOWN)


def follow(
    job: Job,
    *,
    state: Callable[[Job], JobStatus] = cups.state,
    left: Callable[[], bool] = lambda: False,
    wait: float = WAIT_SECONDS,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[JobStatus]:
    """Each `next` asks once how the job stands; the iterator ends after the status that is over.

    After `wait` seconds the last status is `LATE` and says what the job was waiting for; once it is
    `left`, that it was; after 60 seconds of silence, that nobody knows.
    """
    begun = heard = clock()
    while True:
        status, now = state(job), clock()
        heard = heard if status.state is JobState.UNKNOWN else now
        if not status.state.over:
            if left():
                status = replace(status, state=JobState.LEFT)
            elif now - heard >= SILENT_SECONDS:
                status = replace(UNSURE, words=status.words)
            elif now - begun >= wait:
                words = say("Not printed in time: {problem}", problem=status.words)
                status = replace(status, state=JobState.LATE, words=words)
        yield status
        if status.state.over:
            return


def watch(
    job: Job,
    report: Callable[[JobStatus], None],
    *,
    state: Callable[[Job], JobStatus] = cups.state,
    left: Callable[[], bool] = lambda: False,
    wait: float = WAIT_SECONDS,
    every: float = POLL_SECONDS,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> JobStatus:
    """Follow a job to its end, call `report` at every change, and return the last status.

    A trouble is reported when it is seen twice running, because CUPS shows that of the last job
    until it has spoken to the printer about this one; and so is a silence, which may be a hiccup.

    It blocks: call it off the window's thread.
    """
    latest: JobStatus | None = None
    before: JobStatus | None = None
    for status in follow(job, state=state, left=left, wait=wait, clock=clock):
        sure = status.state not in _TWICE or status == before
        if sure and status != latest:
            report(status)
            latest = status
        before = status
        if status.state.over:
            return status
        sleep(every)
    raise AssertionError("following a job ends with a status that is over")
