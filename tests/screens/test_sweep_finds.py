# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sweep and the check of reflow are for, planted one at a time: each is found by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from tests.screens.person import Person
from tests.screens.reflow import choices, moved_by
from tests.screens.test_sweep import drawn, words_of, wrongs

SIZE = (1280, 800)


def text(person: Person, words: str) -> QQuickItem:
    return next(item for item in drawn(person.window.contentItem()) if words_of(item) == words)


def press(person: Person, name: str) -> QQuickItem:
    return next(
        item for item in drawn(person.window.contentItem()) if item.property("spokenName") == name
    )


def cuts(person: Person) -> str:
    text(person, "How soon?").setHeight(12)
    return '"How soon?" is higher than its place'


def overlaps(person: Person) -> str:
    press(person, "In weeks").setX(press(person, "In days").x() + 40)
    return '"In days" and "In weeks" overlap'


def splits_a_number(person: Person) -> str:
    said = text(person, "You can choose none.")
    said.setProperty("text", "Or call us: 020 7946 0018")
    said.setWidth(160)
    return '"020 7946 0018" is split over two lines'


def splits_a_date(person: Person) -> str:
    said = text(person, "You can choose none.")
    said.setProperty("text", "Not until Fri 27 Nov, 3 pm")
    said.setWidth(130)
    return '"Fri 27 Nov" is split over two lines'


def splits_a_word(person: Person) -> str:
    said = text(person, "You can choose none.")
    said.setProperty("text", "Butylhydroxytoluene")
    said.setWidth(100)
    return '"Butylhydroxytoluene" is split over two lines'


def names_nothing(person: Person) -> str:
    press(person, "In weeks").setProperty("spokenName", "")
    return "has no name"


@pytest.mark.parametrize(
    "plants",
    [cuts, overlaps, splits_a_number, splits_a_date, splits_a_word, names_nothing],
    ids=lambda plants: plants.__name__,
)
def test_a_planted_fault_is_found(amira: Person, plants: Callable[[Person], str]) -> None:
    amira.shell.jump("hopes")
    amira.settle()
    assert wrongs(amira, SIZE) == []
    wanted = plants(amira)
    found = wrongs(amira, SIZE)
    assert any(wanted in fault for fault in found), found


def test_what_moves_as_something_is_chosen_is_found(amira: Person) -> None:
    """As if the tick made a choice higher."""
    amira.shell.jump("hopes")
    amira.settle()
    weeks = press(amira, "In weeks")
    chosen = next(each for each in choices(amira) if each.name == "In weeks")
    assert list(moved_by(amira, chosen)) == []
    amira.parts.hopes.turnSoon("weeks")
    amira.settle()
    amira.shell.turned.connect(lambda: weeks.setProperty("implicitHeight", 99))
    [found] = moved_by(amira, chosen)
    assert found.startswith('"In weeks" moves ')
