# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that may be wrong is told to staff, and no visit begins on it without a word."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.visit.journey import Page
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import NotSeen, Person
from tests.screens.staff_doors import NOW, Clocks


class Day:
    """The clock of the day, that somebody may set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def staff(qapp: object, tmp_path: Path, day: Day, clocks: Clocks, clock: Clock) -> Iterator[Person]:
    doors = staff_doors.doors(staff_doors.Printing(), tmp_path)
    doors = replace(doors, now=day, clock=clocks.doors())
    with calm_window(doors, clock) as opened:
        person = Person(opened)
        person.settle()
        yield person


def set_forward(staff: Person, day: Day, hours: int) -> None:
    day.now = NOW + timedelta(hours=hours)
    staff.shell.tick()
    staff.settle()


def test_nothing_is_said_of_a_right_clock(staff: Person) -> None:
    assert "clock" not in staff.reads()
    with pytest.raises(NotSeen):
        staff.find("The clock is right")


def test_a_clock_that_was_set_is_told_with_the_year_until_somebody_trusts_it(
    staff: Person, day: Day
) -> None:
    set_forward(staff, day, 26)
    told = staff.reads().replace("\u00a0", " ")
    assert "Look at the clock: it says Tue 24 Nov 2026, 5:05 pm." in told
    assert "It was set while the kiosk was running." in told
    staff.press("The clock is right")
    assert "Look at the clock" not in staff.reads()
    set_forward(staff, day, 26)
    assert "Look at the clock" not in staff.reads()


def test_a_visit_on_a_doubted_clock_asks_for_the_day_with_its_year(staff: Person, day: Day) -> None:
    set_forward(staff, day, 2)
    staff.shell.fill(staff_doors.amira())
    staff.to_form()
    staff.settle()
    staff.press("Start with patient")
    asked = staff.reads().replace("\u00a0", " ")
    assert "The clock may be wrong: it says Mon 23 Nov 2026, 5:05 pm." in asked
    assert "Treated Mon 23 Nov 2026, 3 pm. Is that the day?" in asked
    staff.press("Yes, it is right")
    staff.press("Yes, hand it over")
    assert staff.visit.journey.at is Page.WELCOME


def test_the_end_of_a_visit_is_kept_and_an_earlier_clock_is_doubted_after(
    staff: Person, day: Day, clocks: Clocks
) -> None:
    staff.shell.begin(staff_doors.amira())
    staff.shell.finish()
    assert clocks.last == NOW
    day.now, clocks.running = NOW - timedelta(minutes=3), clocks.running - 180
    staff.shell.tick()
    assert [*staff.visit.doubts] == ["before-visit"]


def test_a_form_that_is_left_is_no_visit(staff: Person, clocks: Clocks) -> None:
    staff.press("Start a consultation")
    staff.press("Cancel")
    assert clocks.last is None
