# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of treatment that are hardly meant."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.odd_time import LONG_AGO, OddTime, odd_time

NOW = datetime(2026, 11, 23, 15, 5, tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("treated", "odd"),
    [
        (NOW, None),
        (NOW + timedelta(minutes=15), None),
        (NOW + timedelta(minutes=16), OddTime.AHEAD),
        (NOW - LONG_AGO, None),
        (NOW - LONG_AGO - timedelta(minutes=1), OddTime.LONG_AGO),
        (NOW.replace(year=1970), OddTime.LONG_AGO),
        (NOW.replace(year=2036), OddTime.AHEAD),
    ],
)
def test_what_is_to_come_and_what_is_long_over_is_asked_about(
    treated: datetime, odd: OddTime | None
) -> None:
    assert odd_time(treated, NOW) is odd


@given(
    st.integers(-60 * 24 * 60, 60 * 24 * 60),
    st.sampled_from(["Europe/London", "America/Los_Angeles", "Pacific/Auckland", "UTC"]),
)
def test_the_zone_in_which_a_time_is_told_changes_nothing(minutes: int, zone: str) -> None:
    treated = NOW + timedelta(minutes=minutes)
    assert odd_time(treated.astimezone(ZoneInfo(zone)), NOW) is odd_time(treated, NOW)
