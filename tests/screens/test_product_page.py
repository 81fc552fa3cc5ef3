# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's product page in the real window: the look-up, the clinic's own, and the shelf."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from kiosk.aftercare.case import case_of
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.look_up import look_up
from kiosk.screens.patient.products_page import AnswerShown
from tests.screens import staff_doors
from tests.screens.person import NotSeen, Person, Role
from tests.screens.staff_doors import BALM

LOOK_UP = "Can I use…? Type a product or one word from its label"
LABEL = "Words on its label, if they are at hand"
DECIDED = Settlement("ok", "Your doctor agrees.", 96)


@pytest.fixture
def page(person: Person) -> Person:
    """Amira on the product page with two products, the second settled by her practitioner."""
    visit = staff_doors.amira_with_balm()
    serum, cream = (each for each in visit.shelf if each.name in ("Retinol night serum", BALM.name))
    person.shell.begin(replace(visit, shelf=(serum, replace(cream, settled=DECIDED))))
    person.shell.jump("products")
    person.settle()
    return person


def asks(page: Person, text: str) -> str:
    """Types it, looks it up, and reads the page."""
    if answer(page) is not None:
        page.press("Clear")
    page.type(LOOK_UP, text)
    page.press("Look up")
    return page.reads()


def overwrite(page: Person, field: str, text: str) -> None:
    page.press(field, Role.EditableText)
    QTest.keySequence(page.window, QKeySequence(QKeySequence.StandardKey.SelectAll))
    page.key(Qt.Key.Key_Delete)
    page.type(field, text)


def shelf(page: Person) -> list[str]:
    return [each.name for each in page.parts.products.shown.shelf]


def told(page: Person, name: str) -> str:
    row = next(each for each in page.parts.products.shown.shelf if each.name == name)
    return row.chip.told.replace("\u00a0", " ")


def answer(page: Person) -> AnswerShown | None:
    return page.parts.products.shown.answer


def answered(page: Person) -> AnswerShown:
    found = answer(page)
    assert found is not None
    return found


def products(page: Person) -> tuple[Product, ...]:
    """The shelf as the consultation has it."""
    assert page.visit.consultation is not None
    return page.visit.consultation.shelf


def test_an_answer_names_the_word_what_it_is_and_what_was_not_found(page: Person) -> None:
    words = asks(page, "Retinol serum with foo").split("\n")
    assert "Not until Fri 4 Dec" in words
    assert "retinol" in words
    assert "a strong skin active" in words
    assert "We did not find: foo" in words
    assert not [line for line in words if "We do not know" in line]


@pytest.mark.slow
def test_a_suggestion_looks_up_the_name_it_says(page: Person) -> None:
    assert "We did not find: retinl" in asks(page, "retinl")
    offer = "retinl: Did you mean Retinol? Retinol is a strong skin active."
    page.press(offer)
    assert page.visit.reading.asked == "Retinol"
    assert answered(page).chip.kind == "wait"
    with pytest.raises(NotSeen):
        page.find(offer)


@pytest.mark.slow
def test_in_a_label_a_suggestion_puts_one_word_right_and_keeps_the_others(page: Person) -> None:
    asks(page, "Aqua, Retinl, Glycerin, BHA")
    page.press("Retinl: Did you mean Retinol? Retinol is a strong skin active.")
    assert page.visit.reading.asked == "Aqua, Retinol, Glycerin, BHA"
    page.press("BHA: Salicylic Acid")
    assert page.visit.reading.asked == "Aqua, Retinol, Glycerin, Salicylic Acid"
    assert answered(page).offers == ()


@pytest.mark.slow
def test_a_word_that_would_be_milder_is_told_and_cannot_be_pressed(page: Person) -> None:
    offer = "Glycerln: Did you mean Glycerin? Glycerin is a gentle water holder."
    assert f"{offer} Ask us to put it right." in asks(page, "Aqua, Glycerln, Retinl, Panthenol")
    assert [each.name for each in answered(page).offers] == ["Retinol"]
    with pytest.raises(NotSeen):
        page.find(offer)


@pytest.mark.slow
def test_an_abbreviation_asks_which_and_each_meaning_can_be_pressed(page: Person) -> None:
    assert "Which one is it?" in asks(page, "BHA")
    assert answered(page).chip.kind == "ask"
    page.find("BHA: butylated hydroxyanisole (a preservative)")
    page.press("BHA: Salicylic Acid")
    assert page.visit.reading.asked == "Salicylic Acid"
    assert answered(page).chip.kind == "wait"


@pytest.mark.slow
def test_clear_empties_the_field_and_takes_the_answer_away(page: Person) -> None:
    asks(page, "retinl")
    page.press("Clear")
    assert answer(page) is None
    page.key(Qt.Key.Key_Return)
    assert answer(page) is None
    with pytest.raises(NotSeen):
        page.find("Clear")


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["Aloe", "Aqua, Glycerin, Panthenol", "safe", "Healing gel", "is glycerin safe", ""]
)
def test_a_verdict_is_never_safe_whatever_is_typed(page: Person, text: str) -> None:
    words = asks(page, text)
    rest = words.replace(text, "") if text else words
    assert "safe" not in rest.lower()


@pytest.mark.slow
def test_the_clinics_own_products_tell_their_dates_and_one_is_looked_up(page: Person) -> None:
    page.press("Our products")
    hints = {seen.name: seen.hint for seen in page.sees() if seen.role is Role.Button}
    assert hints["Healing gel"] == "OK now"
    assert page.visit.consultation is not None
    rules = staff_doors.clinic_kiosk().rules["microneedling"]
    case = case_of(rules, page.visit.consultation.facts)
    for product in rules.clinic.products:
        assert hints[product.name] == look_up(product.name, case, picked=True).told
    page.press("Renewal serum 0.3")
    assert answered(page).chip.kind == "wait"


def test_one_of_the_clinics_own_goes_on_the_shelf_with_its_own_label(page: Person) -> None:
    page.press("Our products")
    page.press("Healing gel")
    page.press("Add to shelf")
    own = staff_doors.clinic_kiosk().settings.clinic.products[0]
    assert products(page)[-1] == Product("Healing gel", own.label)
    assert told(page, "Healing gel") == "OK now"
    assert "On the shelf" in page.reads()


@pytest.mark.slow
def test_what_is_added_is_on_the_sheet_and_in_the_staffs_form(page: Person) -> None:
    asks(page, "Glycolic Acid")
    page.press("Add to shelf")
    assert [each.name for each in page.visit.form.products] == shelf(page)
    page.shell.jump("sheet")
    page.settle()
    sheet = " ".join(seen.hint for seen in page.sees() if seen.role is Role.Graphic)
    assert "Glycolic Acid" in sheet
    assert "R. Osei decided" in sheet


@pytest.mark.slow
def test_a_label_that_was_typed_asks_for_a_name_before_it_goes_on_the_shelf(page: Person) -> None:
    asks(page, "Aqua, Squalane, Glycerin")
    page.press("Add to shelf")
    page.press("Put it on the shelf")
    assert "The name is missing. Write what the product is called." in page.reads()
    page.type("Name of the product", "retinol NIGHT serum")
    page.press("Put it on the shelf")
    assert '"retinol NIGHT serum" is on the shelf already. Write another name.' in page.reads()
    overwrite(page, "Name of the product", "Face oil")
    page.press("Put it on the shelf")
    assert shelf(page)[-1] == "Face oil"
    assert told(page, "Face oil") == "OK from Tue 24 Nov, 3 pm"
    assert answer(page) is None


@pytest.mark.slow
def test_a_product_is_added_with_a_name_and_its_label(page: Person) -> None:
    page.press("Add a product")
    page.type("Name of the product", "Rose mist")
    page.type(LABEL, "Aqua, Glycerin, Parfum")
    page.press("Put it on the shelf")
    assert told(page, "Rose mist") == "Not until Fri 4 Dec"


@pytest.mark.slow
def test_cancelling_adds_nothing(page: Person) -> None:
    before = shelf(page)
    page.press("Add a product")
    page.type("Name of the product", "Rose mist")
    page.press("Cancel")
    assert shelf(page) == before


@pytest.mark.slow
def test_another_label_is_judged_anew(page: Person) -> None:
    page.press("Change")
    page.press("Edit Retinol night serum")
    overwrite(page, "Name of the product", "Night serum")
    overwrite(page, LABEL, "Aqua, Squalane, Glycerin")
    page.press("Keep this change")
    assert shelf(page)[0] == "Night serum"
    assert told(page, "Night serum") == "OK from Tue 24 Nov, 3 pm"


@pytest.mark.slow
def test_a_moved_product_keeps_the_focus_so_that_a_key_moves_it_on(page: Person) -> None:
    asks(page, "Glycolic Acid")
    page.press("Add to shelf")
    page.press("Change")
    page.press("Move Glycolic Acid up")
    assert shelf(page) == ["Retinol night serum", "Glycolic Acid", BALM.name]
    page.key(Qt.Key.Key_Return)
    assert shelf(page) == ["Glycolic Acid", "Retinol night serum", BALM.name]
    page.press("Move Retinol night serum down")
    assert shelf(page)[2] == "Retinol night serum"


@pytest.mark.slow
def test_what_the_practitioner_decided_says_so_with_the_reason(page: Person) -> None:
    assert told(page, BALM.name) == "OK from Sat 28 Nov"
    assert "R. Osei decided: Your doctor agrees." in page.reads()


@pytest.mark.slow
def test_a_decision_does_not_outlive_the_label_it_was_made_for(page: Person) -> None:
    page.press("Change")
    page.press(f"Edit {BALM.name}")
    overwrite(page, LABEL, "Lanolin Alcohol, Lanolin, Aqua")
    page.press("Keep this change")
    assert told(page, BALM.name) == "Ask us"
    assert [each.settled for each in products(page)] == [None] * len(products(page))


@pytest.mark.slow
def test_a_decision_follows_a_new_name_unless_the_name_itself_answers(page: Person) -> None:
    page.press("Change")
    page.press(f"Edit {BALM.name}")
    overwrite(page, "Name of the product", "Doctor's cream")
    page.press("Keep this change")
    assert told(page, "Doctor's cream") == "OK from Sat 28 Nov"
    page.press("Edit Doctor's cream")
    overwrite(page, "Name of the product", "Doctor's retinol cream")
    page.press("Keep this change")
    assert told(page, "Doctor's retinol cream") == "Ask us. Not before Tue 8 Dec"


@pytest.mark.slow
def test_a_removed_product_takes_its_decision_with_it(page: Person) -> None:
    page.press("Change")
    page.press(f"Take {BALM.name} off the shelf")
    assert shelf(page) == ["Retinol night serum"]
    assert [each.settled for each in products(page)] == [None] * len(products(page))


@pytest.mark.slow
def test_a_name_that_no_font_prints_is_refused_beside_the_field(page: Person) -> None:
    page.press("Add a product")
    page.type("Name of the product", "手霜")
    page.press("Put it on the shelf")
    assert "The sheet cannot print" in page.reads()
    assert len(shelf(page)) == 2


@pytest.mark.slow
def test_a_full_shelf_scrolls_with_the_rail_and_stands_under_the_table_at_200_percent(
    amira: Person,
) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.find("Down")
    title = next(seen for seen in amira.sees() if seen.name == "Amira’s shelf")
    table = next(seen for seen in amira.sees() if seen.name == "Gentle cleanser")
    assert title.place.left() > table.place.right()
    amira.shell.setTextSize(200)
    amira.settle()
    title = next(seen for seen in amira.sees() if seen.name == "Amira’s shelf")
    table = next(seen for seen in amira.sees() if seen.name == "Shared make-up")
    assert title.place.top() > table.place.bottom()


@pytest.mark.slow
def test_what_was_put_on_the_shelf_comes_into_sight(person: Person) -> None:
    person.shell.begin(staff_doors.amira())
    person.shell.jump("products")
    person.settle()
    person.press("Add a product")
    person.type("Name of the product", "Night cream")
    person.type(LABEL, "Aqua, Glycerin, niac")
    person.press("Take Niacinamide")
    person.press("Put it on the shelf")
    row = next(seen for seen in person.sees() if seen.name == "Night cream")
    assert person.window.height() - 100 > row.place.center().y() > 70
    assert person.visit.form.products[-1].label == "Aqua, Glycerin, Niacinamide"
