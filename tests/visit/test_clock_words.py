# SPDX-License-Identifier: GPL-3.0-or-later
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.clock import TimeRefused, moment_on, time_of_day

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15:00", time(15)),
        (" 15.30 ", time(15, 30)),
        ("1530", time(15, 30)),
        ("0905", time(9, 5)),
        ("15h", time(15)),
        ("9h05", time(9, 5)),
        ("9:05", time(9, 5)),
        ("15", time(15)),
        ("0", time(0)),
        ("3 pm", time(15)),
        ("3PM", time(15)),
        ("3:30 p.m.", time(15, 30)),
        ("3.30pm", time(15, 30)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("3\u00a0pm", time(15)),
        ("noon", time(12)),
        ("Midnight", time(0)),
    ],
)
def test_a_time_is_read_however_it_is_usually_typed(typed: str, meant: time) -> None:
    assert time_of_day(typed) == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", 'The time is missing. Write it like "15:00" or "3 pm".'),
        ("3", '"3" could be morning or afternoon. Write "3 am" or "3 pm".'),
        ("after lunch", '"after lunch" is not a time of day. Write it like "15:00" or "3 pm".'),
        ("25:00", '"25:00" is past the end of the day. Write it like "15:00" or "3 pm".'),
        ("15:75", '"15:75" has more than 59 minutes. Write it like "15:00" or "3 pm".'),
        (
            "15 pm",
            '"15 pm" mixes the 24-hour clock with am and pm. Write it like "15:00" or "3 pm".',
        ),
    ],
)
def test_a_time_that_cannot_be_read_says_what_to_write(typed: str, said: str) -> None:
    with pytest.raises(TimeRefused) as refused:
        time_of_day(typed)
    assert str(refused.value) == said


@given(st.text(max_size=12))
def test_any_text_is_a_time_to_the_minute_or_a_clear_refusal(typed: str) -> None:
    with suppress(TimeRefused):
        assert time_of_day(typed).second == 0


@given(st.times())
def test_every_minute_of_the_day_is_read_back_in_both_clocks(clock: time) -> None:
    minute = clock.replace(second=0, microsecond=0, tzinfo=None)
    assert time_of_day(f"{minute:%H:%M}") == minute
    assert time_of_day(f"{minute:%I:%M %p}") == minute


def test_an_hour_that_comes_twice_is_the_second_one_so_no_wait_ends_early() -> None:
    moment = moment_on(date(2026, 10, 25), time(1, 30), LONDON)
    assert moment.utcoffset() == timedelta(0)
    assert moment.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_an_hour_that_the_clock_skips_is_refused() -> None:
    with pytest.raises(
        TimeRefused, match=r"There is no 01:30 on this day: the clocks go forward\."
    ):
        moment_on(date(2026, 3, 29), time(1, 30), LONDON)
