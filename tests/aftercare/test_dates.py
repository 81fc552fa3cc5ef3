# SPDX-License-Identifier: GPL-3.0-or-later
"""A moment is never told early, in any zone, across any change of the clocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.aftercare.dates import (
    day_start,
    day_words,
    end_words,
    exact_end,
    exists,
    first_day_after,
    hours_until,
    rounded_end,
    span_words,
    time_words,
)
from tests.aftercare.small import WORDS

ZONES = sorted(zone for zone in available_timezones() if "/" in zone and "right/" not in zone)
LONDON = ZoneInfo("Europe/London")


def local(text: str, zone: str = "Europe/London", fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)


@st.composite
def treatments(draw: st.DrawFn) -> datetime:
    """Any real instant between 1990 and 2060, as the clock of any zone shows it."""
    instant = draw(
        st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
    )
    return instant.astimezone(ZoneInfo(draw(st.sampled_from(ZONES))))


@given(treatments(), st.integers(0, 2000))
@example(local("2026-03-28T10:30"), 24)
@example(local("2026-10-24T01:30"), 24)
@example(local("2026-10-24T01:30"), 25)
@example(local("2026-10-22T00:30"), 72)
@example(local("2011-12-27T23:00", "Pacific/Apia"), 72)
@example(local("2026-04-04T02:45", "Australia/Lord_Howe"), 24)
@example(local("2023-04-27T12:00", "Africa/Cairo"), 12)
def test_a_told_moment_is_never_early_even_for_the_earliest_reading(
    treated: datetime, hours: int
) -> None:
    end, whole_day = rounded_end(treated, hours)
    exact = treated.astimezone(UTC) + timedelta(hours=hours)
    first_reading = end.replace(fold=0).astimezone(UTC)
    assert first_reading >= exact
    assert whole_day is (hours >= 72)


@given(treatments(), st.integers(0, 71))
def test_under_72_hours_a_full_hour_is_told_and_no_earlier_one_would_do(
    treated: datetime, hours: int
) -> None:
    end, _ = rounded_end(treated, hours)
    exact = treated.astimezone(UTC) + timedelta(hours=hours)
    assert (end.minute, end.second, end.microsecond) == (0, 0, 0)
    assert exists(end)
    hour_before = (end.replace(tzinfo=None) - timedelta(hours=1)).replace(tzinfo=end.tzinfo)
    assert not exists(hour_before) or hour_before.astimezone(UTC) < exact


@given(treatments(), st.integers(72, 2000))
def test_from_72_hours_the_first_day_that_starts_late_enough_is_told(
    treated: datetime, hours: int
) -> None:
    end, _ = rounded_end(treated, hours)
    exact = treated.astimezone(UTC) + timedelta(hours=hours)
    assert day_start(end.date(), end.tzinfo) == end
    yesterday = day_start(end.date() - timedelta(days=1), end.tzinfo)
    assert yesterday is None or yesterday.astimezone(UTC) < exact


@given(treatments(), st.integers(0, 2000), st.integers(0, 200))
def test_more_hours_never_give_an_earlier_moment_within_one_way_of_telling(
    treated: datetime, hours: int, more: int
) -> None:
    first, whole = rounded_end(treated, hours)
    later, later_whole = rounded_end(treated, hours + more)
    if whole == later_whole:
        assert later.astimezone(UTC) >= first.astimezone(UTC)


@pytest.mark.parametrize(
    ("treated", "hours", "told"),
    [
        ("2026-11-23T15:00", 24, "Tue 24 Nov, 3 pm"),
        ("2026-11-23T15:01", 24, "Tue 24 Nov, 4 pm"),
        ("2026-11-23T15:00", 48, "Wed 25 Nov, 3 pm"),
        ("2026-11-23T15:00", 71, "Thu 26 Nov, 2 pm"),
        ("2026-11-23T15:00", 72, "Fri 27 Nov"),
        ("2026-11-23T00:00", 72, "Thu 26 Nov"),
        ("2026-11-23T15:00", 120, "Sun 29 Nov"),
        ("2026-11-23T15:00", 240, "Fri 4 Dec"),
        ("2026-11-23T23:30", 24, "Wed 25 Nov"),
        ("2026-11-23T12:00", 24, "Tue 24 Nov, 12 noon"),
        ("2026-03-28T15:00", 24, "Sun 29 Mar, 4 pm"),
        ("2026-10-24T15:00", 24, "Sun 25 Oct, 2 pm"),
        ("2026-10-24T02:30", 24, "Sun 25 Oct, 2 am"),
        ("2026-10-24T01:30", 25, "Sun 25 Oct, 2 am"),
        ("2026-11-23T15:00", 24 * 365, "Wed 24 Nov 2027"),
    ],
)
def test_moments_in_london(treated: str, hours: int, told: str) -> None:
    at = local(treated)
    moment, whole_day = rounded_end(at, hours)
    assert end_words(at, moment, WORDS, whole_day=whole_day).replace("\u00a0", " ") == told


@pytest.mark.parametrize(
    ("zone", "treated", "hours", "told"),
    [
        ("Europe/London", "2026-10-24T01:00", 25, "2026-10-25T02:00:00+00:00"),
        ("America/Havana", "2024-10-31T00:00", 73, "2024-11-04T00:00:00-05:00"),
    ],
)
def test_the_second_of_two_equal_hours_is_not_told_as_the_first(
    zone: str, treated: str, hours: int, told: str
) -> None:
    at = datetime.fromisoformat(treated).replace(tzinfo=ZoneInfo(zone))
    assert rounded_end(at, hours)[0].isoformat() == told


@given(treatments(), st.integers(1, 400))
@example(local("2026-03-28T10:30"), 1)
@example(local("2011-12-27T23:00", "Pacific/Apia"), 3)
@example(local("2023-04-27T12:00", "Africa/Cairo"), 1)
def test_a_day_that_is_chosen_is_the_day_that_is_told(treated: datetime, days: int) -> None:
    chosen = treated.date() + timedelta(days=days)
    hours = hours_until(treated, chosen)
    told, _ = rounded_end(treated, hours)
    skipped = day_start(chosen, treated.tzinfo) is None
    assert told.date() == chosen + timedelta(days=1 if skipped else 0)


@given(treatments(), st.integers(1, 2000))
def test_the_first_day_after_some_hours_keeps_them_and_the_day_before_does_not(
    treated: datetime, hours: int
) -> None:
    first = first_day_after(treated, hours)
    assert hours_until(treated, first) >= hours
    assert hours_until(treated, first - timedelta(days=1)) < hours or (
        day_start(first - timedelta(days=1), treated.tzinfo) is None
    )


def test_hours_are_real_hours_across_a_clock_change() -> None:
    treated = local("2026-03-28T15:00")
    assert exact_end(treated, 24) == local("2026-03-29T16:00")


def test_a_time_the_clocks_skip_does_not_exist() -> None:
    assert not exists(local("2026-03-29T01:30"))
    assert exists(local("2026-10-25T01:30", fold=0))
    assert exists(local("2026-10-25T01:30", fold=1))


def test_a_skipped_day_has_no_start() -> None:
    assert day_start(date(2011, 12, 30), ZoneInfo("Pacific/Apia")) is None


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), "Mon 23 Nov"),
        (date(2026, 11, 26), date(2026, 11, 27), "Thu 26 and Fri 27 Nov"),
        (date(2026, 11, 30), date(2026, 12, 1), "Mon 30 Nov and Tue 1 Dec"),
        (date(2026, 11, 26), date(2026, 11, 29), "Thu 26 to Sun 29 Nov"),
        (date(2026, 11, 30), None, "From Mon 30 Nov"),
    ],
)
def test_a_span_of_days_in_words(first: date, last: date | None, words: str) -> None:
    assert span_words(first, last, WORDS).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("clock", "words"),
    [("00:20", "12:20 am"), ("09:00", "9 am"), ("12:00", "12 noon"), ("12:30", "12:30 pm"),
     ("23:59", "11:59 pm")],
)  # fmt: skip
def test_a_clock_time_in_words(clock: str, words: str) -> None:
    at = local(f"2026-11-23T{clock}")
    assert time_words(at, WORDS).replace("\u00a0", " ") == words


def test_a_date_in_words_never_breaks() -> None:
    assert " " not in day_words(date(2026, 11, 23), WORDS, year=True)
