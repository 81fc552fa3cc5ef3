# SPDX-License-Identifier: GPL-3.0-or-later
"""The second pack on paper: its words and dates, and none of the first pack's."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from kiosk import app
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan


@pytest.fixture(scope="module")
def reader(kiosk: app.Kiosk, plan: Plan) -> PdfReader:
    return PdfReader(BytesIO(kiosk.draw(plan, "a4", "clear")))


@pytest.fixture(scope="module")
def sheet(reader: PdfReader) -> str:
    text = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(text.replace("\u00a0", " ").split())


def test_it_takes_three_pages_at_most(reader: PdfReader) -> None:
    assert len(reader.pages) <= 3
    assert reader.metadata is not None
    assert reader.metadata.title == "Your laser plan"


def test_it_says_what_was_done_where_and_when(sheet: str) -> None:
    assert "Tomas, your laser plan" in sheet
    told = "After your tattoo laser: Ankle. Lasered on Wed 3 Feb 2027, 11:20 am by L. Baptiste."
    assert told in sheet
    assert "Lanolin It is an allergy of yours." in sheet
    assert "Draft: no clinician has signed this." in sheet


def test_every_date_and_every_wait_of_the_plan_is_on_it(plan: Plan, sheet: str) -> None:
    assert len(plan.not_yet) == 9
    for group in plan.not_yet:
        assert group.words.replace("\u00a0", " ") in sheet
        for wait in group.waits:
            assert wait.name in sheet
    for wait in (*plan.while_healing, *(wait for group in plan.ask for wait in group.waits)):
        assert wait.name in sheet
    assert "Ask us first" in sheet
    assert "New ink, piercings: no sooner than Thu 1 Apr." in sheet
    assert "Rucksack" not in sheet


def test_phases_products_and_signs_stand_in_the_packs_own_words(plan: Plan, sheet: str) -> None:
    assert "Week by week" in sheet
    for phase in plan.phases:
        assert phase.title in sheet
        assert plain(phase.summary) in sheet
    assert "Wait until Thu 18 Feb Coconut body lotion" in sheet
    assert "Fading cream: L. Baptiste says so." in sheet
    assert "See a doctor that same day If we are shut, call" in sheet
    assert "Scabs that are still there on Wed 24 Feb." in sheet
    assert (
        "Hard training, contact sport set for you by L. Baptiste, in place of Mon 8 Feb." in sheet
    )


def test_nothing_of_the_first_pack_is_on_it(sheet: str) -> None:
    for word in ("microneedling", "needle", "flake", "skin plan", "Not until", "OK from"):
        assert word.lower() not in sheet.lower()
