# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff answer for a product where it is asked about: on the patient's page, behind their door."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.aftercare.consultation import Product
from kiosk.visit.idle import DOOR_CLOSES_AFTER_S
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.person import NotSeen, Person

pytestmark = pytest.mark.slow

ASKED = Product("Calm lotion", "Aqua, Glycerin, Niacinamide, Squalane")
STRICT = Product("Strong lotion", "Aqua, Glycerin, Niacinamide, Retinol")
MEDICINE = Product("Doctor's gel", "Tretinoin, Aqua, Glycerin")


def at_the_products(person: Person, product: Product, practitioner: str = "R. Osei") -> Person:
    """On the patient's page, with this one product on the shelf, which is being put in order."""
    visit = replace(staff_doors.amira(), shelf=(product,), practitioner=practitioner)
    person.shell.begin(visit)
    person.shell.jump("products")
    person.settle()
    person.press("Change")
    return person


@pytest.fixture
def page(amira: Person) -> Person:
    return at_the_products(amira, ASKED)


def at_the_answer(page: Person, name: str) -> None:
    page.press(f"Our team answers for {name}")
    assert "Type your 6 numbers." in page.reads()
    page.types_pin("482915")
    assert "Our rules say: Ask us. What do you tell this patient?" in page.reads()


def told(page: Person, name: str) -> str:
    plan = page.visit.plan
    assert plan is not None
    return next(each.told for each in plan.shelf if each.name == name).replace("\u00a0", " ")


def ok_from(page: Person, days: str) -> None:
    page.press("OK from …")
    page.type("Days after treatment", days)
    page.type("Why (the patient sees this)", "It is gentle.")
    page.press("Settle it so")


def test_the_door_wants_a_pin_and_page_and_plan_follow_at_once(page: Person) -> None:
    assert told(page, "Calm lotion") == "Ask us"
    at_the_answer(page, "Calm lotion")
    ok_from(page, "4")
    assert told(page, "Calm lotion") == "OK from Fri 27 Nov"
    assert "R. Osei decided: It is gentle." in page.reads()
    assert page.visit.journey.at == "products"


@pytest.mark.parametrize("typed", ["", "48", "482916"])
def test_who_does_not_work_here_comes_no_further(page: Person, typed: str) -> None:
    page.press("Our team answers for Calm lotion")
    page.types_pin(typed)
    page.press("Back")
    assert "Type your 6 numbers." not in page.reads()
    assert page.visit.drafts.answer is None
    assert page.visit.staff is None
    assert told(page, "Calm lotion") == "Ask us"


def test_the_screen_is_the_patients_again_once_it_is_settled(page: Person) -> None:
    at_the_answer(page, "Calm lotion")
    ok_from(page, "4")
    assert page.visit.staff is None


def test_nothing_is_welcome_before_the_floor_of_what_is_in_it(amira: Person) -> None:
    page = at_the_products(amira, STRICT)
    at_the_answer(page, "Strong lotion")
    ok_from(page, "4")
    said = "Retinol waits until Tue 1 Dec at least. Write 8 or more."
    assert said in page.reads().replace("\u00a0", " ")
    assert told(page, "Strong lotion").startswith("Ask us")
    assert page.visit.drafts.answer is not None


def test_a_medicine_gets_no_date(amira: Person) -> None:
    page = at_the_products(amira, MEDICINE)
    at_the_answer(page, "Doctor's gel")
    ok_from(page, "99")
    assert "Tretinoin is a medicine. It gets no date." in page.reads()
    assert told(page, "Doctor's gel") == "Ask us"


def test_what_nobody_touches_closes_by_itself(page: Person, clock: Clock) -> None:
    at_the_answer(page, "Calm lotion")
    clock.now += DOOR_CLOSES_AFTER_S + 1
    page.shell.tick()
    page.settle()
    assert page.visit.drafts.answer is None
    with pytest.raises(NotSeen):
        page.find("Settle it so")


def test_without_a_practitioner_there_is_nobody_to_answer(amira: Person) -> None:
    page = at_the_products(amira, ASKED, practitioner="")
    with pytest.raises(NotSeen):
        page.find("Our team answers for Calm lotion")
