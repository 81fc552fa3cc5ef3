# SPDX-License-Identifier: GPL-3.0-or-later
"""Decide once, scan or pick: what the clinic keeps, on the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import monotonic

import pytest
from PySide6.QtCore import Qt

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.clinic_list import CheckedProduct, ClinicList
from tests.screens import staff_doors
from tests.screens.person import NotSeen, Person
from tests.screens.test_settling_with_the_patient import at_the_answer, at_the_products

pytestmark = pytest.mark.slow

LIST = "Aqua, Glycerin, Niacinamide, Squalane"
CODES = ("4006381333931", "5449000000996", "96385074")
NAME, LABEL = "Name of a product", "Words on its label, if they are at hand"
KEEP_IT = "Keep it in our list, too"
FROM_NOW_ON = "Answer this list so from now on"


def told(person: Person, name: str) -> str:
    row = next(each for each in person.parts.own_products.shown.rows if each.name == name)
    return row.verdict.chip.told.replace("\u00a0", " ") if row.verdict else ""


@pytest.fixture
def form(person: Person) -> Person:
    """The practitioner at Amira's own products, of which there are none yet."""
    person.shell.fill(replace(staff_doors.amira(), shelf=()))
    person.to_form()
    person.shell.openPanel("products")
    person.settle()
    return person


def scan(person: Person, code: str) -> None:
    """As a hand scanner does: the digits, then Enter."""
    person.type(NAME, code)
    person.key(Qt.Key.Key_Return)


def test_what_is_settled_once_is_answered_for_the_next_patient(form: Person) -> None:
    form.type(NAME, "Calm lotion")
    form.type(LABEL, LIST)
    form.press("Add to the shelf")
    form.press("Settle Calm lotion")
    form.press("OK from …")
    form.type("Days after treatment", "4")
    form.type("Why (the patient sees this)", "It is gentle.")
    form.press(FROM_NOW_ON)
    form.press("Settle it so")
    assert len(form.shell.doors.clinic_list().decisions) == 1

    form.shell.finish()
    form.shell.fill(replace(staff_doors.amira(), shelf=(), practitioner="L. Baptiste"))
    form.to_form()
    form.shell.openPanel("products")
    form.settle()
    form.type(NAME, "Another cream")
    form.type(LABEL, LIST.upper())
    form.press("Add to the shelf")
    assert told(form, "Another cream") == "OK from Fri 27 Nov"
    said = "R. Osei decided on Mon 23 Nov 2026: It is gentle."
    assert said in form.reads().replace("\u00a0", " ")


def test_it_is_answered_where_the_patient_asks_and_withdrawn_it_is_not(amira: Person) -> None:
    page = at_the_products(amira, Product("Calm lotion", LIST))
    at_the_answer(page, "Calm lotion")
    page.press("OK from …")
    page.type("Days after treatment", "4")
    page.type("Why (the patient sees this)", "It is gentle.")
    page.press(FROM_NOW_ON)
    page.press("Settle it so")
    assert page.visit.journey.at == "products"
    page.shell.begin(replace(staff_doors.amira(), shelf=()))
    page.shell.jump("products")
    page.parts.products.setTyped(LIST)
    page.parts.products.lookUp()
    page.settle()
    assert "R. Osei decided on" in page.reads()

    page.to_form()
    page.shell.openPanel("products")
    page.settle()
    page.press("Our answers and products")
    assert "It is gentle." in page.reads()
    page.press(f"Withdraw: {LIST}")
    page.press("Done")
    page.shell.begin(replace(staff_doors.amira(), shelf=()))
    page.shell.jump("products")
    page.parts.products.setTyped(LIST)
    page.parts.products.lookUp()
    page.settle()
    assert "R. Osei decided on" not in page.reads()


def test_a_product_that_was_read_once_is_found_by_its_code(form: Person) -> None:
    scan(form, CODES[0])
    assert "We do not know this code. Show the list." in form.reads()
    form.type(NAME, "Sun cream")
    form.type(LABEL, "Aqua, Zinc Oxide, Glycerin")
    form.press("Add to the shelf")
    kept = form.shell.doors.clinic_list()
    assert [(each.name, each.barcode, each.by) for each in kept.products] == [
        ("Sun cream", CODES[0], "R. Osei")
    ]
    form.shell.fill(replace(staff_doors.amira(), shelf=()))
    form.shell.openPanel("products")
    form.settle()
    scan(form, f"{CODES[0][:1]} {CODES[0][1:7]} {CODES[0][7:]}")
    assert [each.name for each in form.visit.form.products] == ["Sun cream"]


def test_a_list_that_was_read_over_a_year_ago_is_to_be_looked_at_again(form: Person) -> None:
    old = CheckedProduct("Sun cream", "Aqua, Zinc Oxide", "R. Osei", date(2025, 11, 1), CODES[0])
    form.shell.doors.keep_list(ClinicList((), (old,)))
    scan(form, CODES[0])
    assert "We read its list over a year ago. Show the list." in form.reads()
    assert form.visit.form.products == ()
    form.press("Our answers and products")
    assert "Look again: its list was read over a year ago." in form.reads()


def test_without_a_whole_list_or_a_name_of_who_read_it_nothing_is_kept(form: Person) -> None:
    form.type(NAME, "Sun cream")
    with pytest.raises(NotSeen):
        form.find(KEEP_IT)
    form.type(LABEL, "Aqua, Zinc Oxide")
    form.find(KEEP_IT)
    form.parts.form.setPractitioner("")
    form.type(LABEL, "Aqua, Zinc Oxide, Glycerin")
    with pytest.raises(NotSeen):
        form.find(KEEP_IT)


def test_a_list_that_cannot_be_written_is_told_and_the_product_is_there(
    form: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: ClinicList) -> None:
        raise OSError

    for view in (form.parts.own_products, form.parts.answer):
        monkeypatch.setattr(view, "doors", replace(view.doors, keep_list=refuse))
    form.type(NAME, "Sun cream")
    form.type(LABEL, "Aqua, Zinc Oxide")
    form.press(KEEP_IT)
    form.press("Add to the shelf")
    assert "It is on the shelf. Our list could not be written." in form.reads()
    assert [each.name for each in form.visit.form.products] == ["Sun cream"]


def test_three_known_products_take_twelve_presses_and_thirty_seconds_at_most(form: Person) -> None:
    """A full label typed took 160 presses for three. A code that a scanner types is no press."""
    products = tuple(
        CheckedProduct(f"Product {code}", LIST, "R. Osei", date(2026, 11, 2), code)
        for code in CODES
    )
    form.shell.doors.keep_list(ClinicList((), products))
    form.shell.closePanel("products")
    form.settle()
    presses, begun = 0, monotonic()
    form.press("Own products: None told")
    presses += 1
    for code in CODES:
        scan(form, code)
        presses += 1  # into the field
    form.press("Done")
    presses += 1
    assert [each.name for each in form.visit.form.products] == [each.name for each in products]
    assert presses <= 12
    assert monotonic() - begun < 30
