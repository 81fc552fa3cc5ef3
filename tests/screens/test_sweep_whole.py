# SPDX-License-Identifier: GPL-3.0-or-later
"""The sweep goes everywhere: a page, a panel or a file of the screens that it misses is named."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import chain

import pytest
from PySide6.QtQml import qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.screens.window import QML
from kiosk.visit.handing import SheetPlace
from kiosk.visit.idle import Presence
from kiosk.visit.journey import Page
from kiosk.visit.setting import SettingsSection
from kiosk.visit.setting_up import FIRST_OPEN, SET_UP_STEPS
from kiosk.visit.showing import ShowStep
from kiosk.visit.visit import Panel, Visit
from tests.screens.patient_places import patient_places
from tests.screens.person import Person
from tests.screens.staff_places import Clinic, staff_places
from tests.screens.test_sweep import clinic, drawn, walker

__all__ = ["clinic", "walker"]

pytestmark = pytest.mark.slow

PLACES = (Page, Panel, Presence, SheetPlace, SettingsSection, ShowStep)
STEPS = {step for step in SET_UP_STEPS if step >= FIRST_OPEN}
NOT_DRAWN = {"App.qml", "Theme.qml", "Tokens.qml", "PanelSlot.qml"}
IN_LARGE_TEXT = {"DayStepper.qml", "Example.qml"}
ELSEWHERE = {"Problems.qml", "Keyboard.qml"}
"""Another window (`test_sweep_problems`), and the keys, which are Qt's (`test_keyboard`)."""


def test_the_sweep_goes_to_every_page_panel_and_state_and_draws_every_file(
    walker: Person, clinic: Clinic
) -> None:
    seen: set[tuple[type, str]] = set()
    steps: set[int] = set()
    files: set[str] = set()
    for _ in chain(staff_places(walker, clinic), patient_places(walker)):
        walker.settle()
        seen |= {(type(each), each) for each in where(walker.visit)}
        steps.add(walker.visit.setting_up.step)
        files |= set(drawn_of(walker))
    assert {(kind, place) for kind in PLACES for place in kind} - seen == set()
    assert steps == STEPS
    there = {file.name for file in QML.rglob("*.qml")}
    assert there - files - NOT_DRAWN - IN_LARGE_TEXT - ELSEWHERE == set()


def where(visit: Visit) -> Iterator[StrEnum]:
    """All that the visit says of where somebody is."""
    yield visit.journey.at
    if visit.open_panel is not None:
        yield visit.open_panel
    yield visit.presence.presence
    if visit.journey.at is Page.SHEET:
        yield visit.printing.place
    if visit.journey.at is Page.SETTINGS:
        yield visit.setting.section
    if visit.showing is not None:
        yield visit.showing.step


def drawn_of(person: Person) -> Iterator[str]:
    """The names of the files of what is drawn."""
    for item in drawn(person.window.contentItem()):
        yield from files_of(item)


def files_of(item: QQuickItem) -> Iterator[str]:
    """Where it is written, and the files of its types. A panel is no item, but what holds one."""
    for thing in (item, item.parent()):
        context = qmlContext(thing) if thing is not None else None
        if thing is None or context is None:
            continue
        yield context.baseUrl().fileName()
        kind = thing.metaObject()
        while kind is not None:
            yield f"{kind.className().partition('_QML')[0]}.qml"
            kind = kind.superClass()
