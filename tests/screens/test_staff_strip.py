# SPDX-License-Identifier: GPL-3.0-or-later
"""The practitioner beside the patient: what opens behind the door, over the patient's page."""

from dataclasses import replace

import pytest

from kiosk.aftercare.consultation import Hopes
from kiosk.aftercare.dates import NBSP
from tests.screens import staff_doors
from tests.screens.person import NotSeen, Person

QUESTIONS = ("Yes, I work here", "Go on")


@pytest.fixture
def beside(person: Person) -> Person:
    """The strip is open on the product page of a patient who hopes for too much too soon."""
    hopes = Hopes(("scars",), "days", "Gone by my wedding.")
    person.shell.begin(replace(staff_doors.amira(), hopes=hopes))
    person.shell.jump("products")
    person.settle()
    open_strip(person)
    return person


def open_strip(person: Person) -> None:
    person.press("Help")
    person.press("For our team")
    person.types_pin("482915")


def test_the_door_wants_a_pin_and_shows_nothing_before(amira: Person) -> None:
    amira.press("Help")
    amira.press("For our team")
    assert "Checklist" not in amira.reads()
    amira.types_pin("482915")
    assert "Checklist" in amira.reads()


@pytest.mark.parametrize("typed", ["", "482", "482916"])
def test_whoever_turns_back_at_the_door_stays_outside(amira: Person, typed: str) -> None:
    amira.press("Help")
    amira.press("For our team")
    amira.types_pin(typed)
    assert "Checklist" not in amira.reads()
    amira.press("Back")
    assert amira.visit.strip is None
    assert amira.shell.shown.page == "welcome"


def test_on_staff_pages_there_is_no_such_door(person: Person) -> None:
    person.press("Help")
    with pytest.raises(NotSeen):
        person.find("For our team")


def test_it_says_what_to_talk_about_and_what_the_patient_wants_to_ask(beside: Person) -> None:
    words = beside.reads()
    assert "They hope for a change in days." in words
    assert "In their own words: “Gone by my wedding.”" in words
    assert "Can I dye my hair on Sat 5 Dec?" in words
    assert "Tretinoin cream from your doctor" in words


def test_a_date_is_explained_by_rule_floor_and_statements(beside: Person) -> None:
    beside.parts.strip.explain("light-makeup")
    beside.settle()
    beside.press("What the sources say")
    words = beside.reads()
    assert "5 days (120 hours)" in words
    assert "2 days (48 hours): Wed 25 Nov, 3 pm" in words
    assert "S061" in words
    assert "Wed 25 Nov, 3 pm is the earliest." in words


def test_a_date_changed_on_the_spot_is_the_one_of_page_plan_and_sheet(beside: Person) -> None:
    beside.parts.strip.explain("light-makeup")
    beside.settle()
    beside.press("A day more")
    beside.press("A day more")
    beside.type("Why (the patient sees this)", "Flakes left.")
    beside.press("Change the date")
    assert beside.shell.shown.page == "products"
    plan = beside.visit.plan
    assert plan is not None
    [change] = [each for each in plan.changes if each.wait == "light-makeup"]
    assert change.now_date == f"Tue{NBSP}1{NBSP}Dec"
    [row] = [each for each in beside.parts.products.shown.rows if "make-up" in each.name.lower()][
        :1
    ]
    assert row.chip.told.replace(NBSP, " ") == "Not until Tue 1 Dec"
    assert beside.visit.printing.pdf == b""


def test_a_change_without_a_reason_is_refused_where_it_is_made(beside: Person) -> None:
    beside.parts.strip.explain("light-makeup")
    beside.settle()
    beside.press("A day more")
    beside.press("Change the date")
    assert "It is empty. Write why, in a few words." in beside.reads()
    assert [each.wait for each in beside.visit.form.changes] == ["swimming"]


def test_no_press_leads_under_the_floor(beside: Person) -> None:
    beside.parts.strip.explain("light-makeup")
    for _ in range(9):
        beside.parts.strip.turnDays(-1)
    change = beside.visit.strip.change if beside.visit.strip else None
    assert change is not None
    assert change.hours == "48"


def test_what_is_asked_about_first_has_no_date_to_change(beside: Person) -> None:
    beside.parts.strip.explain("prescription")
    beside.settle()
    words = beside.reads()
    assert "We ask about this first. It has no date to change." in words
    with pytest.raises(NotSeen):
        beside.find("A day more")


def test_without_a_practitioner_no_date_is_changed(person: Person) -> None:
    person.shell.begin(replace(staff_doors.amira(), practitioner=""))
    open_strip(person)
    person.parts.strip.explain("light-makeup")
    person.settle()
    assert "Name the practitioner on the form to change a date." in person.reads()


def test_a_product_is_settled_from_any_page(beside: Person) -> None:
    beside.shell.jump("care")
    beside.parts.strip.settle(6)
    beside.settle()
    assert beside.shell.shown.page == "products"
    assert beside.parts.answer.shown.asking


def test_ticks_are_kept_with_the_visit_and_end_with_it(beside: Person) -> None:
    beside.parts.strip.tick("expectations-set")
    beside.settle()
    assert "1 of 13 done" in beside.reads()
    beside.parts.strip.leave()
    beside.shell.jump("care")
    assert beside.visit.ticks == {"expectations-set"}
    beside.shell.finish()
    assert beside.visit.ticks == frozenset()


def test_what_was_gone_over_again_is_kept_for_staff_whatever_came_of_it(beside: Person) -> None:
    beside.parts.strip.leave()
    beside.parts.check.wentOverAgain()
    beside.parts.check.saidWell()
    open_strip(beside)
    plan = beside.visit.plan
    assert plan is not None
    assert "Gone over again" in beside.reads()
    assert beside.parts.strip.shown.again == (plan.teach_back[0].title,)


def test_it_goes_along_from_page_to_page_and_closes_by_itself_or_by_a_press(beside: Person) -> None:
    beside.press("Next: care at home")
    assert beside.parts.strip.shown.open
    beside.press("Close")
    assert beside.visit.strip is None


def test_hiding_the_screen_closes_it(beside: Person) -> None:
    beside.shell.hide()
    assert beside.visit.strip is None


def test_the_form_closes_it(beside: Person) -> None:
    beside.to_form()
    assert beside.visit.strip is None
