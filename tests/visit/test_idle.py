# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.idle import Idle, Presence


def test_nothing_happens_for_90_seconds() -> None:
    idle = Idle(touched=1000).tick(1089.9)
    assert idle.presence is Presence.PRESENT
    assert idle.seconds_left == 30


def test_after_90_seconds_a_countdown_of_30_starts() -> None:
    idle = Idle(touched=1000).tick(1090)
    assert (idle.presence, idle.seconds_left) == (Presence.WARNING, 30)
    assert idle.tick(1098.6).seconds_left == 22
    assert idle.tick(1119.9).seconds_left == 1


def test_at_the_end_of_the_countdown_the_screen_is_hidden() -> None:
    idle = Idle(touched=1000).tick(1120)
    assert (idle.presence, idle.seconds_left) == (Presence.LOCKED, 0)


def test_one_tap_stays_as_often_as_wanted() -> None:
    idle = Idle(touched=0)
    for start in range(0, 1000, 100):
        assert idle.tick(start + 95).presence is Presence.WARNING
        idle = idle.tick(start + 95).stay(start + 100)
        assert (idle.presence, idle.seconds_left) == (Presence.PRESENT, 30)


def test_hiding_is_at_once_and_a_touch_elsewhere_does_not_lift_the_curtain() -> None:
    hidden = Idle(touched=0).tick(5).hide(5)
    assert hidden.presence is Presence.HIDDEN
    assert hidden.stay(6).tick(7).presence is Presence.HIDDEN
    assert hidden.wake(8).presence is Presence.PRESENT


def test_a_clock_that_steps_back_neither_hides_nor_wakes() -> None:
    warning = Idle(touched=100).tick(200)
    assert warning.tick(50) == warning
    assert warning.stay(50).presence is Presence.PRESENT


@pytest.mark.slow
@given(st.lists(st.floats(min_value=0, max_value=600), min_size=1))
def test_without_a_touch_presence_only_ever_goes_from_present_to_warning_to_hidden(
    ticks: list[float],
) -> None:
    order = list(Presence)
    idle, reached = Idle(touched=0), 0
    for now in sorted(ticks):
        idle = idle.tick(now)
        assert order.index(idle.presence) >= reached
        assert 0 <= idle.seconds_left <= 30
        reached = order.index(idle.presence)
