# SPDX-License-Identifier: GPL-3.0-or-later
"""The own products on the staff form: verdicts for staff, and an Ask us that is settled."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.aftercare.consultation import Product, Settlement
from kiosk.screens.form.products_panel import OwnProductShown
from kiosk.visit.answering import Answering
from kiosk.visit.visit import Panel
from tests.screens.person import NotSeen, Person
from tests.screens.staff_doors import BALM, amira_with_balm
from tests.screens.test_staff_form import Staff, staff

__all__ = ["staff"]

PLACE = 7


@pytest.fixture
def form(staff: Staff) -> Staff:
    """The staff at Amira's own products."""
    staff.shell.fill(amira_with_balm())
    staff.opens(Panel.PRODUCTS)
    return staff


def row(form: Staff, place: int) -> OwnProductShown:
    return form.parts.own_products.shown.rows[place]


def told(form: Staff, place: int) -> str:
    verdict = row(form, place).verdict
    return verdict.chip.told.replace("\u00a0", " ") if verdict else ""


def answers(form: Staff, place: int, choice: str, days: str, reason: str) -> str:
    """Types an answer and puts it; returns the first field in which something is wrong."""
    form.parts.own_products.settle(place)
    if choice:
        form.parts.answer.choose(choice)
    form.parts.answer.setDays(days)
    form.parts.answer.setReason(reason)
    return form.parts.answer.put()


def settlements(form: Staff) -> list[Settlement]:
    return [each.settled for each in form.filled.products if each.settled]


def names(form: Staff) -> list[str]:
    return [each.name for each in form.filled.products]


def test_each_product_shows_what_is_told_and_the_words_that_decided_it(form: Staff) -> None:
    serum = row(form, 6).verdict
    assert serum is not None
    assert told(form, 6) == "Not until Fri 4 Dec"
    assert serum.deciding == "Has: Retinol (a strong skin active)"


def test_staff_take_a_word_that_may_have_been_meant_milder_or_not(form: Staff) -> None:
    cream = Product("Plain cream", "Aqua, Glycerln, Squalane, Retinl, BHA")
    form.shell.fill(replace(amira_with_balm(), shelf=(cream,)))
    assert [(each.words, each.name) for each in row(form, 0).offers] == [
        ("Glycerln", "Glycerin"),
        ("Retinl", "Retinol"),
        ("BHA", "Salicylic Acid"),
        ("BHA", "butylated hydroxyanisole (a preservative)"),
    ]
    said = "Glycerln: Did you mean Glycerin? Glycerin is a gentle water holder."
    assert row(form, 0).offers[0].text == said
    form.parts.own_products.readAs(0, "Glycerln", "Glycerin")
    form.parts.own_products.readAs(0, "Retinl", "Retinol")
    assert [each.label for each in form.filled.products] == [
        "Aqua, Glycerin, Squalane, Retinol, BHA"
    ]
    assert [each.words for each in row(form, 0).offers] == ["BHA", "BHA"]


def test_only_an_ask_is_offered_to_be_settled(form: Staff) -> None:
    rows = form.parts.own_products.shown.rows
    assert [each.name for each in rows if each.asks] == [BALM.name]


def test_verdicts_are_there_before_the_name_the_area_and_the_practitioner(form: Staff) -> None:
    form.form.setName("")
    form.form.setPractitioner("")
    form.form.press("areas", "face")
    assert told(form, 6) == "Not until Fri 4 Dec"
    form.change("heat", "soon", "")
    form.opens(Panel.PRODUCTS)
    assert told(form, 6) == "Not until Fri 4 Dec"
    form.form.setClock(Panel.TREATED, "teatime")
    assert told(form, 6) == ""


def test_an_allergy_changes_the_verdicts_at_once(form: Staff) -> None:
    form.parts.allergies.press("retinoid")
    assert told(form, 6) == "Do not use: you are allergic to it"


@pytest.mark.parametrize(
    ("choice", "days", "words"),
    [
        ("now", "", "OK now"),
        ("from", "2", "OK from Wed 25 Nov"),
        ("wait", "11 days", "Not until Fri 4 Dec"),
        ("never", "", "Not while you heal"),
    ],
)
def test_an_ask_is_settled_with_each_of_the_four_answers(
    form: Staff, choice: str, days: str, words: str
) -> None:
    assert answers(form, PLACE, choice, days, "You agreed.") == ""
    shown = row(form, PLACE)
    assert shown.verdict is not None
    assert told(form, PLACE) == words
    assert shown.verdict.decided == "R. Osei decided: You agreed."
    assert (shown.answered, shown.problem) == (True, "")
    form.parts.own_products.settle(PLACE)
    draft = form.shell.visit.drafts.answer
    assert draft is not None
    assert draft.choice is Answering(choice)
    form.parts.own_products.unsettle(PLACE)
    assert told(form, PLACE) == "Ask us"


def test_what_is_missing_is_said_field_by_field_and_nothing_is_kept(form: Staff) -> None:
    form.form.setPractitioner(" ")
    assert answers(form, PLACE, "", "", " ") == "choice"
    shown = form.parts.answer.shown
    assert shown.choices.problem == "Nothing is chosen. Choose what you tell the patient."
    assert shown.days.problem == ""
    assert shown.reason_problem == "It is empty. Write why, in a few words."
    assert shown.practitioner_problem == "It is empty. Write who decides."
    assert settlements(form) == []


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ("", 'The days are missing. Write whole days after treatment, like "4".'),
        ("soon", '"soon" is no number of days. Write whole days after treatment, up to 999.'),
        ("-3", '"-3" is no number of days. Write whole days after treatment, up to 999.'),
        ("1000", '"1000" is no number of days. Write whole days after treatment, up to 999.'),
        ("0", "Tue 24 Nov is the first day after the treatment. Write 1 or more."),
    ],
)
def test_a_date_needs_its_days(form: Staff, days: str, said: str) -> None:
    for choice in ("from", "wait"):
        assert answers(form, PLACE, choice, days, "You agreed.") == "days"
        assert form.parts.answer.shown.days.problem.replace("\u00a0", " ") == said
    assert settlements(form) == []


@pytest.mark.parametrize(
    ("choice", "days", "field", "said"),
    [
        ("now", "", "choice", "Choose an answer with a date."),
        ("from", "1", "days", "Write 2 or more."),
    ],
)
def test_nothing_is_settled_before_the_floor_of_what_is_in_it(
    form: Staff, choice: str, days: str, field: str, said: str
) -> None:
    products = form.parts.own_products
    products.edit(PLACE)
    products.setLabel("Lanolin Alcohol, Aqua, Glycerin")
    products.add()
    assert answers(form, PLACE, choice, days, "You agreed.") == field
    shown = form.parts.answer.shown
    problem = {"choice": shown.choices.problem, "days": shown.days.problem}[field]
    assert problem.replace("\u00a0", " ") == f"Glycerin waits until Wed 25 Nov at least. {said}"
    assert settlements(form) == []
    assert answers(form, PLACE, "from", "2", "You agreed.") == ""
    assert told(form, PLACE) == "OK from Wed 25 Nov"


def test_the_earliest_day_comes_first_and_stands_beside_what_sets_it(form: Staff) -> None:
    products, answer = form.parts.own_products, form.parts.answer
    products.edit(PLACE)
    products.setLabel("Lanolin Alcohol, Aqua, Glycerin")
    products.add()
    products.settle(PLACE)
    answer.choose("from")
    assert answer.shown.floor.replace("\u00a0", " ") == "Glycerin: not before Wed 25 Nov."
    for by, days, date in ((1, "2", "Wed 25 Nov"), (1, "3", "Thu 26 Nov"), (-1, "2", "Wed 25 Nov")):
        answer.turnDays(by)
        assert (answer.shown.days.typed, date) == (days, date)
        assert answer.shown.days.words.replace("\u00a0", " ") == f"OK from {date}"
    answer.turnDays(-1)
    assert answer.shown.days.typed == "2"


def test_a_medicine_is_settled_to_no_date(form: Staff) -> None:
    products = form.parts.own_products
    products.edit(PLACE)
    products.setLabel("Lanolin Alcohol, Tretinoin")
    products.add()
    for choice, days in (("now", ""), ("from", "100"), ("wait", "100")):
        assert answers(form, PLACE, choice, days, "You agreed.") == "choice"
        assert form.parts.answer.shown.choices.problem == (
            "Tretinoin is a medicine. It gets no date. Say never, or leave it at Ask us."
        )
    assert answers(form, PLACE, "never", "", "Not while you are red.") == ""


def test_what_the_rules_answer_cannot_be_settled(form: Staff) -> None:
    assert answers(form, 6, "now", "", "You agreed.") == "choice"
    assert form.parts.answer.shown.choices.problem == (
        '"Retinol night serum" has an answer: Not until Fri 4 Dec. '
        "Leave this out. Only Ask us can be settled."
    )


def test_an_answer_that_no_longer_fits_says_so_beside_its_product_and_on_the_field(
    form: Staff,
) -> None:
    answers(form, PLACE, "now", "", "You agreed.")
    form.parts.allergies.press("Lanolin Alcohol")
    assert "Only Ask us can be settled." in row(form, PLACE).problem
    assert row(form, 6).problem == ""
    assert form.starts() is None
    assert "Only Ask us can be settled." in form.form.shown.products.problem
    form.parts.own_products.unsettle(PLACE)
    form.opens(Panel.PRODUCTS)
    assert row(form, PLACE).problem == ""


def test_an_answer_needs_its_practitioner_until_the_end(form: Staff) -> None:
    answers(form, PLACE, "now", "", "You agreed.")
    form.form.setPractitioner("")
    assert row(form, PLACE).problem == "It is empty. Write who settles the products."


def test_another_label_takes_the_answer_away_and_a_move_does_not(form: Staff) -> None:
    answers(form, PLACE, "never", "", "It stings.")
    form.parts.own_products.move(PLACE, -1)
    assert settlements(form) == [Settlement("never", "It stings.")]
    form.parts.own_products.edit(PLACE - 1)
    form.parts.own_products.setLabel("Adapalene, Aqua")
    form.parts.own_products.add()
    assert settlements(form) == []


def test_a_name_that_is_there_already_is_refused(form: Staff) -> None:
    before = names(form)
    products = form.parts.own_products
    products.setName(BALM.name.upper())
    assert not products.add()
    assert products.shown.name_problem.endswith("Write another name.")
    assert names(form) == before
    products.edit(PLACE)
    assert products.add()
    assert products.shown.name_problem == ""


def test_a_settled_visit_fills_the_form_and_starts_as_it_was(form: Staff) -> None:
    *others, cream = amira_with_balm().shelf
    waits = Settlement("wait", "Not yet.", 96)
    visit = replace(amira_with_balm(), shelf=(*others, replace(cream, settled=waits)))
    form.shell.fill(visit)
    assert form.starts() == visit
    form.to_form()
    form.opens(Panel.PRODUCTS).own_products.settle(PLACE)
    draft = form.shell.visit.drafts.answer
    assert draft is not None
    assert (draft.choice, draft.days, draft.reason) == (Answering.WAIT, "5", "Not yet.")


def opened(person: Person, practitioner: str = "") -> Person:
    """The own-products panel of Amira's form."""
    person.shell.fill(replace(amira_with_balm(), practitioner=practitioner))
    person.to_form()
    person.settle()
    person.press("Own products: 8 on the shelf")
    return person


def settled(person: Person) -> list[Settlement]:
    return [each.settled for each in person.visit.form.products if each.settled]


@pytest.mark.slow
def test_settling_asks_for_what_is_missing_beside_each_field(person: Person) -> None:
    opened(person).press(f"Settle {BALM.name}")
    person.press("OK from …")
    person.press("Settle it so")
    words = person.reads()
    assert "The days are missing." in words
    assert "It is empty. Write why, in a few words." in words
    assert "It is empty. Write who decides." in words
    person.press("A day more")
    assert "OK from Tue 24 Nov" in person.reads()
    person.press("L. Baptiste")
    person.type("Why (the patient sees this)", "It is mild.")
    person.press("Settle it so")
    words = person.reads()
    assert "L. Baptiste decided: It is mild." in words
    assert "allergen in some people" not in words  # a note of the lexicon is for its writers


@pytest.mark.slow
def test_a_settled_product_can_be_settled_again_or_asked_again(person: Person) -> None:
    *others, cream = amira_with_balm().shelf
    waits = Settlement("wait", "Not yet.", 96)
    person.shell.fill(replace(amira_with_balm(), shelf=(*others, replace(cream, settled=waits))))
    person.to_form()
    person.settle()
    person.press("Own products: 8 on the shelf")
    person.press(f"Settle {BALM.name} again")
    assert person.find("Not until …").checked
    person.press("Not while you heal")
    person.press("Settle it so")
    assert "R. Osei decided: Not yet." in person.reads()
    assert settled(person) == [Settlement("never", "Not yet.")]
    person.press(f"Take the answer for {BALM.name} back")
    assert settled(person) == []


@pytest.mark.slow
def test_cancelling_settles_nothing(person: Person) -> None:
    opened(person, "R. Osei").press(f"Settle {BALM.name}")
    person.press("OK now")
    person.type("Why (the patient sees this)", "It is mild.")
    person.press("Not now")
    assert settled(person) == []
    person.find(f"Settle {BALM.name}")


@pytest.mark.slow
def test_a_product_the_rules_answer_has_nothing_to_settle(person: Person) -> None:
    opened(person)
    with pytest.raises(NotSeen):
        person.find("Settle Retinol night serum")


@pytest.mark.slow
def test_a_second_product_of_a_name_is_refused_beside_the_name(person: Person) -> None:
    opened(person)
    person.type("Name of a product", BALM.name)
    person.press("Add to the shelf")
    assert f'"{BALM.name}" is on the shelf already. Write another name.' in person.reads()
    assert len(person.visit.form.products) == 8


@pytest.mark.slow
def test_a_label_without_a_name_is_kept_under_one_when_the_panel_closes(person: Person) -> None:
    opened(person)
    person.type("Words on its label, if they are at hand", "Aqua, Retinol")
    person.press("Done")
    assert person.visit.form.products[-1].name == "Product"


@pytest.mark.slow
def test_products_are_put_in_order_on_the_form(person: Person) -> None:
    opened(person).press(f"Move {BALM.name} up")
    assert [each.name for each in person.visit.form.products[-2:]] == [
        BALM.name,
        "Retinol night serum",
    ]


@pytest.mark.slow
def test_back_at_the_form_the_shelf_is_as_the_patient_left_it(amira: Person) -> None:
    amira.parts.products.remove(0)
    amira.to_form()
    amira.settle()
    assert "Own products: 7 on the shelf" in amira.reads()


@pytest.mark.slow
def test_a_label_is_typed_with_few_presses_and_the_newest_is_in_sight(person: Person) -> None:
    opened(person).type("Name of a product", "Night cream")
    person.type("Words on its label, if they are at hand", "Aqua, Glycerin, niac")
    person.press("Take Niacinamide")
    assert person.parts.own_products.shown.label == "Aqua, Glycerin, Niacinamide, "
    person.press("Take Glycerin off")
    person.press("Add to the shelf")
    assert person.visit.form.products[-1].label == "Aqua, Niacinamide"
    assert "On the shelf: Night cream" in person.reads()
    person.key(Qt.Key.Key_D)
    assert person.parts.own_products.shown.name != ""
    person.type("Words on its label, if they are at hand", "Aqua, Glycerin, ")
    person.press("Add to the shelf")
    assert person.visit.form.products[-1].label == "Aqua, Glycerin,"  # a person's own comma stays
