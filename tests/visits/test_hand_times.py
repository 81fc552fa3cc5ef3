# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the practitioner takes to set the example visit up, from what their hand does."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint

from tests.screens.person import Person
from tests.visits.hand_times import Work

BEFORE, NOW = Work(presses=42, keys=178), Work(presses=40, keys=96)
"""The example visit set up on the form, before what is typed was offered and now."""


@dataclass
class Hand:
    """Somebody's hand at the form: what it does is counted."""

    person: Person
    presses: int = 0
    keys: int = 0

    def __post_init__(self) -> None:
        tap = self.person.tap

        def counted(at: QPoint) -> None:
            self.presses += 1
            tap(at)

        self.person.tap = counted  # type: ignore[method-assign]

    def types(self, name: str, text: str) -> None:
        self.keys += len(text)
        self.person.type(name, text)

    @property
    def work(self) -> Work:
        return Work(self.presses, self.keys)


def test_the_estimate_of_a_set_up_and_what_it_saved() -> None:
    assert (round(BEFORE.seconds), round(BEFORE.hands_s)) == (220, 163)
    assert (round(NOW.seconds), round(NOW.hands_s)) == (155, 101)


@pytest.mark.slow
def test_a_visit_without_products_is_set_up_in_three_quarters_of_a_minute(
    practitioner: Person,
) -> None:
    """Name, area, device, depth, factors and goal of the example visit, and the hand-over."""
    hand = Hand(practitioner)
    practitioner.press("Start a consultation")
    hand.types("First name or initials", "Amira")
    for choice in ("Face", "Pen", "0.5 to 1.0", "Cold sores before", "III"):
        practitioner.press(choice)
    practitioner.press("Goal: Not told")
    practitioner.press("softer acne scars")
    practitioner.press("Done")
    practitioner.press("Start with patient")
    practitioner.press("Yes, hand it over")
    assert "Hello, Amira" in practitioner.reads()
    assert hand.work == Work(presses=12, keys=5)
    assert hand.work.seconds < 45
