# SPDX-License-Identifier: GPL-3.0-or-later
"""The on-screen keyboard: its own look, the visit's languages, and never over what it fills."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.screenshots import settle
from kiosk.screens.window import OpenWindow, open_window
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.person import Person, Role
from tests.screens.staff_doors import OSEI
from tests.screens.test_sweep import drawn

pytestmark = pytest.mark.slow

SIZES = ((1024, 600), (1280, 800), (800, 1280), (1920, 1080))
LOOK_UP = "Can I use…? Type a product or one word from its label"


@pytest.fixture
def typist(qapp: object, clock: Clock, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Amira at a kiosk with the on-screen keyboard, on the product page."""
    doors = staff_doors.doors(staff_doors.Printing(), tmp_path)
    opened: OpenWindow = open_window(doors, windowed=True, settle_s=0.0, clock=clock, staff=OSEI)
    opened.shell.setCalm(True)
    opened.window.resize(1280, 800)
    opened.window.requestActivate()
    opened.shell.begin(staff_doors.amira())
    opened.shell.jump("products")
    settle(opened.window)
    qtbot.waitUntil(lambda: opened.window.property("keys") is not None, timeout=10_000)
    qtbot.waitUntil(opened.window.isActive, timeout=10_000)
    yield Person(opened)
    assert opened.close()


def keys(person: Person) -> dict[str, QQuickItem]:
    """The keys that are shown, by the words on them."""
    panel = person.window.property("keys")
    return {
        str(item.property("displayText") or item.property("key")): item
        for item in drawn(panel)
        if item.property("displayText") is not None
        and item.property("keyPanelDelegate") is not None
    }


def open_keyboard(person: Person, qtbot: QtBot, field: str = LOOK_UP) -> None:
    person.press(field, Role.EditableText)
    panel = person.window.property("keys")
    qtbot.waitUntil(lambda: bool(panel.property("active")), timeout=5000)
    person.settle()


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(item.boundingRect().center()).toPoint()


def test_a_key_writes_its_letter_and_the_keyboard_stays_open(typist: Person, qtbot: QtBot) -> None:
    open_keyboard(typist, qtbot)
    for letter in "aq":
        typist.tap(centre(keys(typist)[letter]))
    assert typist.visit.reading.typed.lower() == "aq"
    assert typist.window.property("keys").property("active")


def test_a_key_held_long_writes_its_own_letter_and_no_other(typist: Person, qtbot: QtBot) -> None:
    open_keyboard(typist, qtbot)
    at = centre(keys(typist)["e"])
    QTest.mousePress(typist.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(900)
    QTest.mouseRelease(typist.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    typist.settle()
    assert typist.visit.reading.typed.lower() == "e"


def test_with_one_language_there_is_no_key_to_change_it(typist: Person, qtbot: QtBot) -> None:
    open_keyboard(typist, qtbot)
    languages = [
        item
        for item in drawn(typist.window.property("keys"))
        if "ChangeLanguageKey" in item.metaObject().className()
    ]
    assert languages == []
    assert len(keys(typist)) >= 28


def test_every_key_is_large_enough_for_a_finger(typist: Person, qtbot: QtBot) -> None:
    open_keyboard(typist, qtbot)
    for name, key in keys(typist).items():
        assert min(key.width(), key.height()) >= 48, name


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", [100, 150, 200])
def test_the_field_that_is_filled_stands_above_the_keyboard(
    typist: Person, qtbot: QtBot, size: tuple[int, int], text: int
) -> None:
    typist.window.resize(*size)
    typist.shell.setTextSize(text)
    for page, field in (("products", LOOK_UP), ("hopes", "In your own words")):
        typist.shell.jump(page)
        typist.settle()
        open_keyboard(typist, qtbot, field)
        grown = max(1.0, min(size) / 800)
        top = size[1] - typist.window.property("keys").height() * grown
        place = typist.find(field, Role.EditableText).place
        assert place.top() >= 0, field
        assert place.bottom() <= top + 1, field


def test_the_next_visit_begins_with_a_keyboard_of_its_own(typist: Person, qtbot: QtBot) -> None:
    open_keyboard(typist, qtbot)
    before = typist.window.property("keys")
    typist.tap(centre(keys(typist)["&123"]))
    typist.shell.finish()
    qtbot.waitUntil(lambda: typist.window.property("keys") not in (None, before), timeout=10_000)
    typist.signs_in()
    typist.shell.begin(staff_doors.amira())
    typist.shell.jump("products")
    typist.settle()
    open_keyboard(typist, qtbot)
    assert "q" in keys(typist)
