# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves under the finger: each thing to choose, tick or tell is pressed, and it and all others
of the kind must stand where they stood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect

from tests.screens.person import Person, Role, Seen
from tests.screens.test_sweep import drawn, has_rail

CHOSEN = frozenset({Role.CheckBox, Role.RadioButton, Role.PageTab})
TOLD = ("Told me", "Went over it again")
RAIL = ("Up", "Down")
NEAR = 1
"""Pixels that rounding may move a thing by."""


def moved(person: Person, but: str) -> Iterator[str]:
    """Presses each thing in sight once, `but` those of that name, and says what has moved."""
    for place in range(len(choices(person))):
        there = choices(person)
        if place >= len(there):
            return
        if not there[place].name.startswith(but):
            yield from moved_by(person, there[place])


def moved_by(person: Person, pressed: Seen) -> Iterator[str]:
    """What was ticked is let go again."""
    for _ in range(2 if pressed.role is Role.CheckBox else 1):
        before, up = standing(person), scrolled(person)
        person.tap(pressed.place.center())
        after, up = standing(person), up - scrolled(person)
        others = [name for name, at in before.items() if name in after and far(at, after[name], up)]
        if others:
            yield f'"{pressed.name}" moves "{others[0][0]}" and {len(others) - 1} more'
            return
        if up:
            return


def choices(person: Person) -> list[Seen]:
    """What is chosen, ticked or told, as far as it is in sight."""
    seen = person.sees_on_top()
    sight = QRect(QPoint(), person.window.size())
    rail = [each.place for each in seen if each.name in RAIL]
    if rail:
        sight.setTop(rail[0].top())
        sight.setBottom(rail[-1].bottom())
    return [each for each in seen if is_choice(each) and sight.contains(each.place)]


def is_choice(thing: Seen) -> bool:
    return thing.focusable and (thing.role in CHOSEN or thing.name in TOLD)


def standing(person: Person) -> dict[tuple[str, int], QRect]:
    """Where each choice stands, by its name and which of that name it is."""
    count: Counter[str] = Counter()
    places = {}
    for each in person.sees_on_top():
        if is_choice(each):
            places[each.name, count[each.name]] = each.place
            count[each.name] += 1
    return places


def scrolled(person: Person) -> float:
    """How far what is on top has been scrolled, in pixels: nothing of it moved by that."""
    columns = [item for item in drawn(person.window.contentItem()) if has_rail(item)]
    far_up = sum(float(each.property("contentY")) for each in columns)
    return far_up * float(person.window.property("grow"))


def far(before: QRect, after: QRect, up: float) -> bool:
    """Whether it is elsewhere, or of another size; it may be `up` by what was scrolled."""
    sizes = (before.width() - after.width(), before.height() - after.height())
    across, down = before.left() - after.left(), after.top() - before.top()
    off = min(abs(down), abs(down - up))
    return max(abs(across), off, *map(abs, sizes)) > NEAR
