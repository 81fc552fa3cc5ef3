# SPDX-License-Identifier: GPL-3.0-or-later
"""The own products on the staff form: verdicts for staff, and an Ask us that is settled."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.aftercare.consultation import Settlement
from kiosk.screens.staff_form import StaffForm
from tests.screens.person import NotSeen, Person
from tests.screens.staff_doors import Printing, amira, doors

TRETINOIN = "Tretinoin cream from your doctor"
PLACE = 7


@pytest.fixture
def form(qapp: object, tmp_path: Path) -> StaffForm:
    form = StaffForm(doors(Printing(), tmp_path))
    form.fill(amira())
    return form


def told(form: StaffForm, place: int) -> str:
    return str(form.products[place]["verdict"].get("told", "")).replace("\u00a0", " ")


def test_each_product_shows_what_is_told_and_the_words_that_decided_it(form: StaffForm) -> None:
    serum = form.products[6]["verdict"]
    assert told(form, 6) == "Not until Fri 4 Dec"
    assert serum["deciding"] == "Retinol (a strong skin active)"
    assert serum["notes"] == ["Retinol: ends in -ol: NOT a drying alcohol, but still avoid"]


def test_only_an_ask_is_offered_to_be_settled(form: StaffForm) -> None:
    assert [row["name"] for row in form.products if row["asks"]] == [TRETINOIN]


def test_verdicts_are_there_before_the_name_the_area_and_the_practitioner(form: StaffForm) -> None:
    form.setName("")
    form.setPractitioner("")
    form.press("areas", "face")
    assert told(form, 6) == "Not until Fri 4 Dec"
    form.putChange("heat", "soon", "")
    assert told(form, 6) == "Not until Fri 4 Dec"
    form.setClock("treated", "teatime")
    assert told(form, 6) == ""


def test_an_allergy_changes_the_verdicts_at_once(form: StaffForm) -> None:
    form.pressAllergy("retinoid")
    assert told(form, 6) == "Not while you heal"


@pytest.mark.parametrize(
    ("choice", "hours", "words"),
    [
        ("now", "", "OK now"),
        ("from", "48", "OK from Wed 25 Nov, 3 pm"),
        ("wait", "240 h", "Not until Fri 4 Dec"),
        ("never", "", "Not while you heal"),
    ],
)
def test_an_ask_is_settled_with_each_of_the_four_answers(
    form: StaffForm, choice: str, hours: str, words: str
) -> None:
    assert not any(form.answerWrong(PLACE, choice, hours, "You agreed.").values())
    form.settle(PLACE, choice, hours, "You agreed.")
    row = form.products[PLACE]
    assert told(form, PLACE) == words
    assert row["verdict"]["decided"] == "R. Osei decided: You agreed."
    assert (row["answer"]["choice"], row["wrong"]) == (choice, "")
    form.unsettle(PLACE)
    assert told(form, PLACE) == "Ask us"


def test_what_is_missing_is_said_field_by_field_and_nothing_is_kept(form: StaffForm) -> None:
    form.setPractitioner(" ")
    assert form.answerWrong(PLACE, "", "", " ") == {
        "choice": "Nothing is chosen. Choose what you tell the patient.",
        "hours": "",
        "reason": "It is empty. Write why, in a few words.",
        "practitioner": "It is empty. Write who decides.",
    }
    form.settle(PLACE, "", "", " ")
    assert form.form.settlements == ()


@pytest.mark.parametrize("hours", ["", "soon", "0", "-3"])
def test_a_date_needs_its_hours(form: StaffForm, hours: str) -> None:
    assert form.answerWrong(PLACE, "wait", hours, "You agreed.")["hours"] == (
        'The hours are missing. Write whole hours after treatment, like "96".'
    )


def test_what_the_rules_answer_cannot_be_settled(form: StaffForm) -> None:
    wrong = form.answerWrong(6, "now", "", "You agreed.")["choice"]
    assert wrong == (
        '"Retinol night serum" has an answer: Not until Fri 4 Dec. '
        "Leave this out. Only Ask us can be settled."
    )


def test_an_answer_that_no_longer_fits_says_so_beside_its_product_and_on_the_field(
    form: StaffForm,
) -> None:
    form.settle(PLACE, "now", "", "You agreed.")
    form.pressAllergy("Tretinoin")
    assert "Only Ask us can be settled." in form.products[PLACE]["wrong"]
    assert form.products[6]["wrong"] == ""
    form.start()
    assert "Only Ask us can be settled." in form.errors["products"]
    form.unsettle(PLACE)
    assert form.products[PLACE]["wrong"] == ""


def test_an_answer_needs_its_practitioner_until_the_end(form: StaffForm) -> None:
    form.settle(PLACE, "now", "", "You agreed.")
    form.setPractitioner("")
    assert form.products[PLACE]["wrong"] == "It is empty. Write who settles the products."


def test_another_label_takes_the_answer_away_and_a_move_does_not(form: StaffForm) -> None:
    form.settle(PLACE, "never", "", "It stings.")
    form.moveProduct(PLACE, -1)
    assert form.form.settlements == (Settlement(TRETINOIN, "never", "It stings."),)
    form.putProduct(PLACE - 1, TRETINOIN, "Adapalene, Aqua")
    assert form.form.settlements == ()


def test_a_name_that_is_there_already_is_refused(form: StaffForm) -> None:
    before = form.productNames
    assert form.productWrong(-1, TRETINOIN.upper()).endswith("Write another name.")
    form.putProduct(-1, TRETINOIN, "")
    assert form.productNames == before
    assert form.productWrong(PLACE, TRETINOIN) == ""


def test_a_settled_visit_fills_the_form_and_starts_as_it_was(form: StaffForm) -> None:
    visit = replace(amira(), settlements=(Settlement(TRETINOIN, "wait", "Not yet.", 96),))
    form.fill(visit)
    found = []
    form.started.connect(found.append)
    form.start()
    assert [each.settlements for each in found] == [visit.settlements]
    assert form.products[PLACE]["answer"] == {"choice": "wait", "hours": "96", "reason": "Not yet."}


def opened(person: Person, practitioner: str = "") -> Person:
    """The own-products panel of Amira's form."""
    person.kiosk.form.fill(replace(amira(), practitioner=practitioner))
    person.kiosk.open("form")
    person.settle()
    person.press("Own products: 8 on the shelf")
    return person


def test_settling_asks_for_what_is_missing_beside_each_field(person: Person) -> None:
    opened(person).press(f"Settle {TRETINOIN}")
    person.press("OK from …")
    person.press("Settle it so")
    words = person.reads()
    assert "The hours are missing." in words
    assert "It is empty. Write why, in a few words." in words
    assert "It is empty. Write who decides." in words
    person.press("A day more")
    assert "Told as: Tue 24 Nov, 3 pm" in person.reads()
    person.press("L. Baptiste")
    person.type("Why (the patient sees this)", "It is mild.")
    person.press("Settle it so")
    words = person.reads()
    assert "L. Baptiste decided: It is mild." in words
    assert "Note: Tretinoin: prescription in many countries: ask prescriber and clinic" in words


def test_a_settled_product_can_be_settled_again_or_asked_again(person: Person) -> None:
    person.kiosk.form.fill(amira())
    person.kiosk.form.settle(PLACE, "wait", "96", "Not yet.")
    person.kiosk.open("form")
    person.settle()
    person.press("Own products: 8 on the shelf")
    person.press(f"Settle {TRETINOIN} again")
    assert person.find("Not until …").checked
    person.press("Not while you heal")
    person.press("Settle it so")
    assert "R. Osei decided: Not yet." in person.reads()
    assert person.kiosk.form.form.settlements[0].verdict == "never"
    person.press(f"Take the answer for {TRETINOIN} back")
    assert person.kiosk.form.form.settlements == ()


def test_cancelling_settles_nothing(person: Person) -> None:
    opened(person, "R. Osei").press(f"Settle {TRETINOIN}")
    person.press("OK now")
    person.type("Why (the patient sees this)", "It is mild.")
    person.press("Not now")
    assert person.kiosk.form.form.settlements == ()
    person.find(f"Settle {TRETINOIN}")


def test_a_product_the_rules_answer_has_nothing_to_settle(person: Person) -> None:
    opened(person)
    with pytest.raises(NotSeen):
        person.find("Settle Retinol night serum")


def test_a_second_product_of_a_name_is_refused_beside_the_name(person: Person) -> None:
    opened(person)
    person.type("Name of a product", TRETINOIN)
    person.press("Add to the shelf")
    assert f'"{TRETINOIN}" is on the shelf already. Write another name.' in person.reads()
    assert len(person.kiosk.form.form.products) == 8


def test_a_label_without_a_name_is_kept_under_one_when_the_panel_closes(person: Person) -> None:
    opened(person)
    person.type("Words on its label, if they are at hand", "Aqua, Retinol")
    person.press("Done")
    assert person.kiosk.form.productNames[-1] == "Product"


def test_products_are_put_in_order_on_the_form(person: Person) -> None:
    opened(person).press(f"Move {TRETINOIN} up")
    assert person.kiosk.form.productNames[-2:] == [TRETINOIN, "Retinol night serum"]


def test_back_at_the_form_the_shelf_is_as_the_patient_left_it(amira: Person) -> None:
    amira.kiosk.pages.removeFromShelf(0)
    amira.kiosk.open("form")
    amira.settle()
    assert "Own products: 7 on the shelf" in amira.reads()
