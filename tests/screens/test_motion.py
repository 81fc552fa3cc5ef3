# SPDX-License-Identifier: GPL-3.0-or-later
"""The knob of the timeline glides and pictures fade; with calm motion nothing moves."""

from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.screens.window import OpenWindow
from tests.screens.opening import calm_window
from tests.screens.person import Person
from tests.screens.staff_doors import Printing, amira, doors
from tests.screens.test_sweep import drawn


def knob(person: Person) -> QQuickItem:
    """The round mark over the strip."""
    return next(
        item
        for item in drawn(person.window.contentItem())
        if item.property("place") is not None and item.width() == item.height() == 40
    )


def half_way(person: Person) -> tuple[float, float]:
    """Where the knob starts, and where it is right after a press on the next day."""
    before = knob(person).x()
    person.parts.timeline.move(1)
    return before, knob(person).x()


def open_timeline(opened: OpenWindow, *, calm: bool) -> Person:
    person = Person(opened)
    person.shell.begin(amira())
    person.shell.setCalm(calm)
    person.shell.jump("timeline")
    person.settle()
    return person


def test_the_knob_glides_to_the_chosen_day(tmp_path: Path) -> None:
    with calm_window(doors(Printing(), tmp_path)) as opened:
        person = open_timeline(opened, calm=False)
        before, after = half_way(person)
        assert after == before
        person.settle()
        assert knob(person).x() > before + 40


def test_with_calm_motion_the_knob_is_there_at_once(tmp_path: Path) -> None:
    with calm_window(doors(Printing(), tmp_path)) as opened:
        person = open_timeline(opened, calm=True)
        before, after = half_way(person)
        assert after > before + 40
