# SPDX-License-Identifier: GPL-3.0-or-later
"""Quick and unsteady hands: a press counts for the page it was aimed at."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.presses import SETTLE_S
from kiosk.visit.journey import STEPS, Page
from kiosk.visit.visit import Panel
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import Person

pytestmark = pytest.mark.slow

SECOND_TAP_S = (0.0, 0.12, 0.15, 0.3, 0.39)


@pytest.fixture
def hasty(
    qtbot: QtBot, clock: Clock, printing: staff_doors.Printing, tmp_path: Path
) -> Iterator[Person]:
    """Somebody with quick hands, on the welcome page, which stands still."""
    doors = staff_doors.doors(printing, tmp_path)
    with calm_window(doors, clock, SETTLE_S) as opened:
        person = Person(opened)
        person.shell.begin(staff_doors.amira())
        rest(person, clock)
        yield person


def rest(person: Person, clock: Clock) -> None:
    person.settle()
    clock.now += SETTLE_S + 0.01


def next_button(person: Person) -> QPoint:
    return person.find(person.shell.shown.next_words).place.center()


@pytest.mark.parametrize("gap", SECOND_TAP_S)
def test_the_second_of_two_taps_opens_nothing_on_any_page(
    hasty: Person, clock: Clock, gap: float
) -> None:
    for here, there in pairwise(STEPS):
        assert hasty.visit.journey.at is here
        at = next_button(hasty)
        hasty.tap(at)
        clock.now += gap
        hasty.tap(at)
        assert hasty.visit.journey.at is there
        rest(hasty, clock)
    assert hasty.visit.consultation is not None


@pytest.mark.parametrize("gap", SECOND_TAP_S)
def test_two_taps_on_start_do_not_hand_the_screen_over(
    hasty: Person, clock: Clock, gap: float
) -> None:
    hasty.to_form()
    rest(hasty, clock)
    at = hasty.find("Start with patient").place.center()
    hasty.tap(at)
    clock.now += gap
    hasty.tap(at)
    assert hasty.visit.panel is Panel.HAND_OVER
    rest(hasty, clock)
    at = hasty.find("Yes, hand it over").place.center()
    hasty.tap(at)
    clock.now += gap
    hasty.tap(at)
    assert hasty.visit.journey.at is Page.WELCOME


def test_a_finger_and_the_enter_key_are_presses_too(hasty: Person, clock: Clock) -> None:
    at = next_button(hasty)
    hasty.tap(at)
    device = QTest.createTouchDevice()
    QTest.touchEvent(hasty.window, device).press(0, at, hasty.window).commit()
    QTest.touchEvent(hasty.window, device).release(0, at, hasty.window).commit()
    hasty.key(Qt.Key.Key_Return)
    hasty.settle()
    assert hasty.visit.journey.at is STEPS[1]


def test_what_stands_still_takes_the_next_press(hasty: Person, clock: Clock) -> None:
    hasty.tap(next_button(hasty))
    rest(hasty, clock)
    hasty.tap(next_button(hasty))
    assert hasty.visit.journey.at is STEPS[2]


def test_a_panel_takes_no_press_that_was_aimed_at_the_page(hasty: Person, clock: Clock) -> None:
    hasty.press("Text size")
    assert hasty.visit.panel is Panel.TEXT
    hasty.tap(hasty.find("High contrast").place.center())
    assert not hasty.visit.looks.contrast
    rest(hasty, clock)
    hasty.press("High contrast")
    assert hasty.visit.looks.contrast


def test_a_prompt_is_not_told_by_the_tap_on_the_one_before(hasty: Person, clock: Clock) -> None:
    hasty.shell.jump("check")
    rest(hasty, clock)
    at = hasty.find("Told me").place.center()
    hasty.tap(at)
    clock.now += 0.13
    hasty.tap(at)
    assert hasty.visit.understanding.now == 1
