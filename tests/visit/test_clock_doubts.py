# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong clocks are doubted, right ones are not: also over summer time, and asleep."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.clock_doubts import ClockDoubt, ClockFacts, ClockStart, clock_doubts

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 15, 5, tzinfo=LONDON)
RIGHT = ClockFacts(
    now=NOW,
    running_s=4600.0,
    start=ClockStart(NOW - timedelta(hours=1), 1000.0),
    machine_offset=timedelta(),
    last_visit=NOW - timedelta(minutes=20),
    newest=date(2026, 11, 1),
)


def at(now: datetime) -> ClockFacts:
    """A kiosk that was started on a clock that says so."""
    return replace(RIGHT, now=now, running_s=0.0, start=ClockStart(now, 0.0))


def test_a_right_clock_is_not_doubted() -> None:
    assert clock_doubts(RIGHT) == ()
    assert clock_doubts(replace(RIGHT, last_visit=None, newest=None)) == ()


PACK, VISIT, JUMP, ZONE = (
    ClockDoubt.BEFORE_PACK,
    ClockDoubt.BEFORE_VISIT,
    ClockDoubt.JUMPED,
    ClockDoubt.ZONE,
)


@pytest.mark.parametrize(
    ("facts", "doubts"),
    [
        pytest.param(at(datetime(1970, 1, 1, 0, 0, tzinfo=LONDON)), {PACK, VISIT, ZONE}, id="1970"),
        pytest.param(at(datetime(2000, 1, 1, 12, 0, tzinfo=LONDON)), {PACK, VISIT}, id="2000"),
        pytest.param(at(datetime(2026, 10, 31, 12, 0, tzinfo=LONDON)), {PACK, VISIT}, id="pack"),
        pytest.param(at(NOW - timedelta(days=1)), {VISIT}, id="yesterday"),
        pytest.param(at(NOW - timedelta(minutes=23)), {VISIT}, id="minutes before the last visit"),
        pytest.param(replace(RIGHT, now=NOW + timedelta(hours=2)), {JUMP}, id="set forward"),
        pytest.param(replace(RIGHT, now=NOW - timedelta(hours=2)), {VISIT, JUMP}, id="set back"),
        pytest.param(replace(RIGHT, now=NOW + timedelta(days=365)), {JUMP}, id="next year"),
        pytest.param(replace(RIGHT, now=NOW + timedelta(seconds=61)), {JUMP}, id="a minute"),
        pytest.param(replace(RIGHT, machine_offset=timedelta(hours=1)), {ZONE}, id="another zone"),
    ],
)
def test_a_wrong_clock_is_doubted(facts: ClockFacts, doubts: set[ClockDoubt]) -> None:
    assert set(clock_doubts(facts)) == doubts


@pytest.mark.parametrize("seconds", [-59, -1, 0, 1, 59])
def test_what_a_time_service_corrects_is_no_jump(seconds: int) -> None:
    assert clock_doubts(replace(RIGHT, now=NOW + timedelta(seconds=seconds))) == ()


@given(st.integers(0, 400 * 24 * 3600))
def test_time_that_goes_by_is_never_doubted(seconds: int) -> None:
    """Awake or asleep, over summer time and over the year."""
    begun = datetime(2026, 3, 1, 9, 0, tzinfo=LONDON)
    now = (begun.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(LONDON)
    facts = ClockFacts(
        now=now,
        running_s=50.0 + seconds,
        start=ClockStart(begun, 50.0),
        machine_offset=now.utcoffset() or timedelta(),
        last_visit=begun,
        newest=begun.date(),
    )
    assert clock_doubts(facts) == ()


@pytest.mark.parametrize("zone", ["Europe/Paris", "Atlantic/Reykjavik", "UTC"])
def test_another_zone_counts_only_while_its_clocks_differ(zone: str) -> None:
    for month, here in ((1, timedelta(0)), (7, timedelta(hours=1))):
        now = datetime(2027, month, 5, 12, 0, tzinfo=LONDON)
        offset = now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
        doubted = ZONE in clock_doubts(replace(at(now), machine_offset=offset))
        assert doubted == (offset != here)
