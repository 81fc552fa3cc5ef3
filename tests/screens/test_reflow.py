# SPDX-License-Identifier: GPL-3.0-or-later
"""On no page does anything move under the finger when something is chosen, ticked or told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.visit.journey import PATIENT
from kiosk.visit.setting import SettingsSection
from kiosk.visit.visit import Panel
from tests.screens import staff_doors
from tests.screens.person import Person
from tests.screens.reflow import moved
from tests.screens.staff_doors import OKORO
from tests.screens.waiting import waits

pytestmark = pytest.mark.slow

FORM_PANELS = (
    *(Panel.ALLERGIES, Panel.SUITABILITY, Panel.CHANGES, Panel.COURSE, Panel.PRACTITIONER),
    *(Panel.TREATED, Panel.NEXT_VISIT),
)
SETTINGS = tuple(each for each in SettingsSection if each is not SettingsSection.PEOPLE)
"""Whoever has no role any more is gone from the list of people, and those below move up."""
RESIZES = "Text size "
"""What changes the size of all there is, as is wished."""
SIZES = [((1280, 800), 100), ((800, 1280), 100), ((1024, 600), 200), ((1920, 1080), 125)]


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_nothing_moves_when_something_is_chosen_ticked_or_told(
    person: Person, size: tuple[int, int], text: int
) -> None:
    person.window.resize(*size)
    person.shell.setTextSize(text)
    wrong = []
    for place in places(person):
        person.shell.setTextSize(text)
        person.settle()
        wrong += [f"{place}: {what}" for what in moved(person, but=RESIZES)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def places(person: Person) -> Iterator[str]:
    shell = person.shell
    person.signs_in(OKORO)
    shell.jump("settings")
    waits(person)
    for section in SETTINGS:
        person.parts.settings.open(section)
        yield f"the settings, {section}"
    person.signs_in()
    shell.fill(staff_doors.amira())
    shell.jump("form")
    yield "the form"
    for panel in FORM_PANELS:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)
    shell.begin(staff_doors.amira())
    for step in PATIENT:
        shell.jump(str(step))
        yield str(step)
    shell.openPanel(Panel.PRINTER)
    yield "the printer and the copies"
