# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the clock can be right: a wrong one dates every plan, and nobody sees it.

Two clocks are compared: that of the day, which somebody may set and a dead battery loses, and one
that only runs forward, also while the machine sleeps. Moments are compared as instants, so summer
time is no jump.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

JUMP_S = 60.0
"""Seconds that the two clocks may differ: what a time service corrects at once is less."""
EARLIER = timedelta(minutes=2)
"""How much earlier than the last visit's end is still put down to a correction."""


class ClockDoubt(StrEnum):
    """`BEFORE_VISIT` earlier than the last visit ended, `BEFORE_PACK` earlier than the content was
    signed or the kiosk was made, `JUMPED` set while the kiosk ran, `ZONE` the machine's zone is not
    that of the clinic now."""

    BEFORE_VISIT = "before-visit"
    BEFORE_PACK = "before-pack"
    JUMPED = "jumped"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class ClockStart:
    """Both clocks at one moment: `at` is aware, `running_s` seconds of the one that only runs
    forward."""

    at: datetime
    running_s: float

    def jumped_s(self, now: datetime, running_s: float) -> float:
        """By how many seconds the clock of the day is ahead of the other since; negative: behind.

        >>> start = ClockStart(datetime(2026, 11, 23, 15, tzinfo=UTC), 100.0)
        >>> start.jumped_s(datetime(2026, 11, 23, 17, tzinfo=UTC), 400.0)
        6900.0
        """
        return (now.astimezone(UTC) - self.at.astimezone(UTC)).total_seconds() - (
            running_s - self.running_s
        )


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """`now` is the clinic's aware time, `machine_offset` what the machine's own zone is ahead of
    UTC now. `last_visit` is when the last one ended, `newest` the latest day that must be over:
    None where nobody knows."""

    now: datetime
    running_s: float
    start: ClockStart
    machine_offset: timedelta
    last_visit: datetime | None = None
    newest: date | None = None


def clock_doubts(facts: ClockFacts) -> tuple[ClockDoubt, ...]:
    """All that speaks against the clock, the gravest first."""
    found = {
        ClockDoubt.BEFORE_PACK: facts.newest is not None and facts.now.date() < facts.newest,
        ClockDoubt.BEFORE_VISIT: facts.last_visit is not None
        and facts.now.astimezone(UTC) < facts.last_visit.astimezone(UTC) - EARLIER,
        ClockDoubt.JUMPED: abs(facts.start.jumped_s(facts.now, facts.running_s)) > JUMP_S,
        ClockDoubt.ZONE: facts.now.utcoffset() != facts.machine_offset,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)
