# SPDX-License-Identifier: GPL-3.0-or-later
"""What must stay in reach, or out of sight, while a panel is open."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.person import Person
from tests.screens.test_sweep import drawn, words_of

PANELS = ("text", "language", "listen", "staff", "steps")


@pytest.mark.slow
@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("text", [100, 200])
def test_one_tap_hides_the_screen_while_a_panel_is_open(
    amira: Person, panel: str, text: int
) -> None:
    amira.shell.setTextSize(text)
    amira.shell.openPanel(panel)
    amira.settle()
    amira.press("Hide screen")
    assert amira.shell.shown.presence == "hidden"


@pytest.mark.slow
def test_one_touch_hides_the_screen_while_a_panel_is_open(amira: Person) -> None:
    amira.shell.openPanel("staff")
    amira.settle()
    amira.touch("Hide screen")
    assert amira.shell.shown.presence == "hidden"


def test_the_curtain_covers_a_staff_panel_and_its_touch_presses_nothing_in_it(
    person: Person,
) -> None:
    person.shell.fill(staff_doors.amira())
    person.to_form()
    person.settle()
    person.press("Own products: 8 on the shelf")
    before = showing(person)
    person.press("Hide screen")
    assert person.shell.shown.presence == "hidden"
    assert topmost(person) == "hidden"
    person.tap(QPoint(640, 400))
    assert person.shell.shown.presence == "present"
    assert showing(person) == before


@pytest.mark.slow
def test_the_warning_covers_a_staff_panel_and_its_button_keeps_the_visit(
    person: Person, clock: Clock
) -> None:
    person.shell.fill(staff_doors.amira())
    person.to_form()
    person.settle()
    person.press("Own products: 8 on the shelf")
    before = showing(person)
    clock.now += 95
    person.shell.tick()
    person.settle()
    assert topmost(person) == "warning"
    person.press("I am still here")
    assert person.shell.shown.presence == "present"
    assert showing(person) == before


def showing(person: Person) -> list[str]:
    """Every word on the screen, whatever lies over what."""
    return [words_of(item) for item in drawn(root(person)) if words_of(item)]


def root(person: Person) -> QQuickItem:
    item = person.window.contentItem()
    while item.parentItem() is not None:
        item = item.parentItem()
    return item


def topmost(person: Person) -> str:
    """The object name of what covers the middle of the window."""
    layers = sorted(
        (item for item in root(person).childItems() if item.isVisible()), key=lambda item: item.z()
    )
    whole = [
        item.objectName()
        for item in drawn(layers[-1])
        if item.objectName() and item.width() >= person.window.width()
    ]
    return whole[-1] if whole else ""
