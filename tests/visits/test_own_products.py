# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's own products by hand: told, judged, settled, looked up, and dated on the sheet."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.screens.person import Person
from tests.sheet.plans import told_of

pytestmark = pytest.mark.slow

LOOK_UP = "Can I use…? Type a product or one word from its label"
LABEL = "Words on its label, if they are at hand"


def words(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    text = " ".join(page.extract_text() for page in pages)
    return " ".join(text.replace("\u00a0", " ").split())


def tell(person: Person, name: str, label: str) -> None:
    """A product of the patient's into the open panel of the form."""
    person.type("Name of a product", name)
    person.type(LABEL, label)
    person.press("Add to the shelf")


def fill_in_the_form(person: Person) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "Bo")
    person.press("Face")
    person.press("Own products: None told")
    tell(person, "Night cream", "Aqua, Glycerin, Retinol, Parfum")
    tell(person, "Lip balm", "Lanolin, Cera Alba, Squalane")
    tell(person, "Plain lotion", "Aqua, Glycerin, Panthenol, Squalane")
    person.press("Barrier cream")


def settle_the_balm(person: Person) -> None:
    shown = person.reads()
    assert "Not until Fri 4 Dec" in shown
    assert "OK from Tue 24 Nov, 4 pm" in shown
    person.press("Settle Lip balm")
    person.press("Not until …")
    for _ in range(4):
        person.press("A day more")
    assert "Not until Sat 28 Nov" in person.reads()
    person.type("Why (the patient sees this)", "You know this balm well.")
    person.press("Settle it so")
    assert "R. Osei decided: You know this balm well." in person.reads()
    person.press("Done")


def look_up_and_add(person: Person) -> None:
    person.shell.jump("products")
    person.settle()
    assert "R. Osei decided: You know this balm well." in person.reads()
    person.type(LOOK_UP, "retinl")
    person.press("Look up")
    assert "We did not find: retinl" in person.reads()
    person.press("retinl: Did you mean Retinol? Retinol is a strong skin active.")
    assert "a strong skin active" in person.reads()
    person.press("Add to shelf")
    person.press("Close")
    person.press("Change")
    person.press("Take Plain lotion off the shelf")
    person.press("Edit Retinol")
    person.type("Name of the product", " drops")
    person.press("Keep this change")


def test_products_go_from_the_form_over_the_patients_page_to_the_sheet(
    practitioner: Person, tmp_path: Path
) -> None:
    fill_in_the_form(practitioner)
    settle_the_balm(practitioner)
    practitioner.starts()
    look_up_and_add(practitioner)
    practitioner.shell.jump("sheet")
    practitioner.settle()
    practitioner.press("Save for staff")
    (file,) = (tmp_path / "data" / "aftercare-kiosk" / "sheets").iterdir()
    sheet = words(file.read_bytes())
    plan = practitioner.visit.plan
    assert plan is not None
    told = {
        name: told_of(sheet, plan, name)
        for name in ("Night cream", "Lip balm", "Barrier cream", "Retinol drops")
    }
    assert told == {
        "Night cream": "Not until Fri 4 Dec",
        "Lip balm": "Not until Sat 28 Nov",
        "Barrier cream": "OK from Tue 24 Nov, 4 pm",
        "Retinol drops": "Ask us. Not before Tue 8 Dec",
    }
    assert "R. Osei decided" in sheet
    assert "Plain lotion" not in sheet


def test_going_back_to_the_form_finds_the_shelf_as_the_patient_left_it(
    practitioner: Person,
) -> None:
    fill_in_the_form(practitioner)
    settle_the_balm(practitioner)
    practitioner.starts()
    look_up_and_add(practitioner)
    practitioner.to_form()
    practitioner.settle()
    practitioner.press("Own products: 4 on the shelf")
    shown = practitioner.reads()
    assert "Retinol drops" in shown
    assert "R. Osei decided: You know this balm well." in shown
    assert "Plain lotion" not in shown
