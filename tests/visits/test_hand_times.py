# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the practitioner takes to set the example visit up, from what their hand does."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint

from tests.screens.person import Person
from tests.screens.staff_doors import amira
from tests.visits.hand_times import Work

BEFORE, NOW = Work(presses=42, keys=178), Work(presses=36, keys=152)
"""The example visit set up on the form: as it was counted before what is typed was offered, and as
it is played here."""


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


TYPED = (
    "Day cream, no scent",
    "Mineral sunscreen SPF 50",
    "Gentle face wash",
    "Mineral powder make-up",
    "Vitamin C serum",
    "Retinol night serum",
    "Tretinoin cream from your doctor",
)


@pytest.mark.slow
def test_the_example_visit_is_set_up_with_fewer_presses_and_keys_than_before(
    practitioner: Person,
) -> None:
    """Its products by name, its course, and the next visit as it is proposed; labels, changes and
    questions are not in it."""
    hand = Hand(practitioner)
    practitioner.press("Start a consultation")
    hand.types("First name or initials", "Amira")
    for choice in ("Face", "Pen", "0.5 to 1.0", "Cold sores before", "III"):
        practitioner.press(choice)
    practitioner.press("Own products: None told")
    practitioner.press("Healing gel")
    for name in TYPED:
        hand.types("Name of a product", name)
        practitioner.press("Add to the shelf")
    practitioner.press("Done")
    practitioner.press("Goal: Not told")
    practitioner.press("softer acne scars")
    practitioner.press("A session more")
    for _ in range(3):
        practitioner.press("More sessions in all")
    practitioner.press("Done")
    practitioner.press("Next visit: Not set")
    practitioner.press("Set this visit")
    practitioner.press("Start with patient")
    practitioner.press("Yes, hand it over")
    form = practitioner.visit.form
    assert [each.name for each in form.products] == ["Healing gel", *TYPED]
    assert form.course == amira().course
    assert form.next_visit is not None
    assert hand.work == NOW
    assert NOW.presses < BEFORE.presses
    assert NOW.keys < BEFORE.keys
