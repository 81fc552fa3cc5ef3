# SPDX-License-Identifier: GPL-3.0-or-later
"""One visit by hand: from the staff form, page by page with the patient, to a sheet on paper."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from tests.printing.real_printer import IppPrinter
from tests.screens.person import Person

pytestmark = pytest.mark.slow

NAME = "<b>O'Neil & Søn</b>"


def words(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def sees(person: Person, words: str, qtbot: QtBot) -> None:
    """Waits until the words are on the screen: a real printer takes its time."""
    qtbot.waitUntil(lambda: words in person.reads(), timeout=30_000)


def fill_in_the_form(person: Person) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", NAME)
    person.press("Face")
    person.press("Pen")
    person.press("Cold sores before")
    person.press("Own products: None told")
    person.type("Name of a product", "Night cream")
    person.type("Words on its label, if they are at hand", "Aqua, Glycerin, Retinol, Parfum")
    person.press("Add to the shelf")
    person.press("Done")
    person.press("Questions: No question")
    person.type("What the patient asks", "Can I go to yoga on Friday?")
    person.press("Done")
    person.starts()


def go_through_the_pages(person: Person) -> None:
    assert f"Hello, {NAME}" in person.reads()
    person.press("Start")
    three = person.reads()
    assert "Worried? Call us." in three
    assert "Not until Fri 27 Nov" in three
    person.press("Next: your hopes")
    assert "You can choose none." in person.reads()
    person.press("Next: your treatment")
    assert "What microneedling is" in person.reads()
    person.press("Next: what to expect")
    assert "Still flaking on Thu 3 Dec" in person.reads()
    person.press("Next: your timeline")
    assert "Day 1: red and warm" in person.reads()
    person.press("Next: your products")
    seen = person.reads()
    assert "Night cream" in seen
    assert "Not until Fri 4 Dec" in seen
    person.press("Next: care at home")
    assert "Fri 27 Nov" in person.reads()
    person.press("Next: when to call us")
    assert "020 7946 0018" in person.reads()
    person.press("Next: check")
    assert "Tell me in your own words" in person.reads()
    person.press("Told me")
    person.press("Next: your sheet")


def check_the_sheet(pdf: bytes) -> None:
    sheet = words(pdf)
    assert f"{NAME}, your three things" in sheet
    assert "Mon 23 Nov 2026, 3:05 pm" in sheet
    for date in ("Tue 24 Nov, 4 pm", "Fri 27 Nov", "Sun 29 Nov", "Tue 1 Dec", "Fri 4 Dec"):
        assert date in sheet
    assert "Night cream" in sheet
    assert "Can I go to yoga on Friday?" in sheet
    assert "020 7946 0018" in sheet
    assert "Draft content: not yet approved by a clinician." in sheet
    assert "Page 2 of 2" in sheet


def test_a_visit_from_the_form_to_a_printed_sheet(
    practitioner: Person, printer: IppPrinter | None, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_in_the_form(practitioner)
    go_through_the_pages(practitioner)
    if printer is None:
        practitioner.press("Save for staff")
        (file,) = (tmp_path / "data" / "aftercare-kiosk" / "sheets").iterdir()
        check_the_sheet(file.read_bytes())
        pytest.skip("no IPP printer can run here: the sheet was saved and read instead")
    practitioner.prints()
    sees(practitioner, "Print it again", qtbot)
    (sheet,) = printer.sheets()
    check_the_sheet(sheet)
    practitioner.press("Finish")
    practitioner.press("End the visit and clear the screen")
    assert "Goodbye, and take care" in practitioner.reads()
    assert NAME not in practitioner.reads()


def test_a_failed_print_is_told_and_loses_nothing(
    practitioner: Person, printer: IppPrinter | None, qtbot: QtBot
) -> None:
    if printer is None:
        pytest.skip("no IPP printer can run here")
    fill_in_the_form(practitioner)
    go_through_the_pages(practitioner)
    printer.breaks("jam")
    practitioner.prints()
    sees(practitioner, "The sheet did not print", qtbot)
    assert "Paper jam" in practitioner.reads()
    printer.breaks("works")
    practitioner.press("Try again: Print again")
    sees(practitioner, "Print it again", qtbot)
    *_, sheet = printer.sheets()  # the jammed one reached the printer too
    check_the_sheet(sheet)
