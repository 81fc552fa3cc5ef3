# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot never changes: Back, help and Next stand at one place on every page of one size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.visit.journey import PATIENT
from tests.screens import staff_doors
from tests.screens.person import Person, Role

pytestmark = pytest.mark.slow

SIZES = (
    (1280, 800),
    (1024, 600),
    (1366, 768),
    (800, 1280),
    (1080, 1920),
    (1920, 1080),
    (2560, 1600),
)
HELP = ("Text size", "High contrast, off", "Help")
BACK = ("Back", "Staff", "Cancel")


def help_places(person: Person) -> list[QRect]:
    return [person.find(name, Role.Button).place for name in HELP]


def ends(person: Person) -> tuple[list[QRect], list[QRect]]:
    """Where Back stands, and where Next does: of each at most one."""
    shown = person.parts
    seen = [each for each in person.sees() if each.role is Role.Button]
    forward = (person.shell.shown.next_words.replace("Finish", ""), shown.form.shown.start_words)
    back = [each.place for each in seen if each.name in BACK]
    return back, [each.place for each in seen if each.name in forward and each.name]


@pytest.mark.parametrize("text", [100, 125, 150, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_on_every_page_the_foot_is_the_same(
    person: Person, size: tuple[int, int], text: int
) -> None:
    person.window.resize(*size)
    person.shell.setTextSize(text)
    person.shell.begin(staff_doors.amira())
    person.settle()
    first = help_places(person)
    edges = set()
    for page in ("form", *PATIENT):
        person.shell.jump(str(page))
        person.settle()
        assert help_places(person) == first, page
        back, forward = ends(person)
        for place in (*back, *forward):
            assert place.top() >= size[1] * 0.7, page
            edges.add((place.bottom(), place.left() if place in back else place.right()))
        taken = [*back, *forward, *first]
        apart = [one for at, one in enumerate(taken) if any(map(one.intersects, taken[at + 1 :]))]
        assert apart == [], page
    assert len(edges) <= 2 + 1, edges  # Back at the left, Next at the right


def test_what_is_shortened_still_goes_by_its_whole_name(person: Person) -> None:
    person.window.resize(1024, 600)
    person.shell.setTextSize(200)
    person.shell.begin(staff_doors.amira())
    person.shell.jump("care")
    person.settle()
    for name in ("Back", "Next: when to call us", *HELP):
        place = person.find(name, Role.Button).place
        assert min(place.width(), place.height()) >= 48
