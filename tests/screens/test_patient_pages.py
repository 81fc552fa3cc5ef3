# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's pages in the real window, walked and pressed as a person does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.aftercare.plan.values import Plan
from kiosk.screens.patient.care_page import care
from kiosk.visit.reading import Reading
from tests.screens.person import Person


def plan_of(person: Person) -> Plan:
    assert person.visit.plan is not None
    return person.visit.plan


def test_the_patient_walks_all_eleven_pages_and_each_names_the_next(amira: Person) -> None:
    for words in (
        "Start",
        "Next: your hopes",
        "Next: your treatment",
        "Next: what to expect",
        "Next: your timeline",
        "Next: your products",
        "Next: care at home",
        "Next: when to call us",
        "Next: check",
        "Next: your sheet",
    ):
        amira.press(words)
    assert amira.shell.shown.page == "sheet"


@pytest.mark.slow
def test_back_leads_to_the_page_before(amira: Person) -> None:
    amira.press("Start")
    amira.press("Back")
    assert amira.shell.shown.page == "welcome"


@pytest.mark.slow
def test_the_step_count_opens_a_list_that_leads_to_any_page(amira: Person) -> None:
    amira.press("Step 1 of 11. Go to a page")
    amira.press("9. When to call us")
    assert amira.shell.shown.page == "call"
    assert amira.shell.shown.panel == ""


def test_the_welcome_page_greets_by_name_and_says_that_the_screen_clears(amira: Person) -> None:
    words = amira.reads()
    assert "Hello, Amira" in words
    assert "This screen clears when left alone." in words
    assert "Draft content: not yet approved by a clinician." in words


@pytest.mark.slow
def test_a_day_of_the_strip_shows_its_phase_and_what_is_still_to_wait_for(amira: Person) -> None:
    amira.shell.jump("timeline")
    amira.settle()
    amira.press("Thu 26 Nov")
    words = amira.reads()
    assert "Days 4 to 5: most flaking" in words
    assert "Not until Fri 27 Nov" in words
    assert "Not until Tue 24 Nov" not in words


@pytest.mark.slow
def test_all_dates_stand_in_one_list_for_who_prefers_reading(amira: Person) -> None:
    amira.shell.jump("timeline")
    amira.settle()
    amira.press("All dates")
    words = amira.reads()
    plan = amira.visit.plan
    assert plan is not None
    for group in plan.not_yet:
        assert group.words.replace("\u00a0", " ") in words
        assert group.line in words
    for told in plan.ask:
        assert told.told.replace("\u00a0", " ") in words
    amira.press("Day by day")
    assert "You may see" in amira.reads()


def test_the_arrows_of_the_strip_move_by_one_day(amira: Person) -> None:
    amira.shell.jump("timeline")
    amira.settle()
    amira.press("Day after")
    assert amira.visit.reading.day == 1
    amira.press("Day before")
    amira.press("Day before")
    assert amira.visit.reading.day == 0


@pytest.mark.slow
def test_the_skin_tone_changes_the_picture_and_nothing_of_the_plan(amira: Person) -> None:
    amira.shell.jump("timeline")
    amira.settle()
    before = amira.visit.plan
    amira.press("Skin tone 5")
    assert amira.visit.reading.tone == 5
    assert amira.find("Skin tone 5").checked
    assert amira.visit.plan is before


@pytest.mark.slow
def test_a_look_up_answers_with_the_date_and_the_word_that_decided(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.type("Can I use…? Type a product or one word from its label", "Retinol")
    amira.press("Look up")
    words = amira.reads()
    assert "Not until Fri 4 Dec" in words
    assert "We do not check your skin." in words


@pytest.mark.slow
def test_an_unknown_word_is_ask_us_and_the_word_is_told(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.type("Can I use…? Type a product or one word from its label", "Zzyzxol")
    amira.key(Qt.Key.Key_Return)
    answer = amira.parts.products.shown.answer
    assert answer is not None
    assert answer.chip.kind == "ask"
    assert "Zzyzxol" in answer.unknown
    assert "We did not find: Zzyzxol" in amira.reads()


@pytest.mark.slow
def test_what_is_looked_up_goes_on_the_shelf_and_off_again(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    names = shelf(amira)
    amira.type("Can I use…? Type a product or one word from its label", "Glycolic Acid")
    amira.press("Look up")
    amira.press("Add to shelf")
    assert shelf(amira) == [*names, "Glycolic Acid"]
    amira.press("Change")
    amira.press("Move Glycolic Acid up")
    assert shelf(amira) == [*names[:-1], "Glycolic Acid", names[-1]]
    amira.press("Take Glycolic Acid off the shelf")
    assert shelf(amira) == names


def shelf(person: Person) -> list[str]:
    return [product.name for product in person.parts.products.shown.shelf]


@pytest.mark.slow
def test_a_name_that_looks_like_markup_is_shown_as_typed(amira: Person) -> None:
    amira.shell.jump("products")
    amira.settle()
    amira.type("Can I use…? Type a product or one word from its label", "<b>retinol</b>")
    amira.press("Look up")
    assert "<b>retinol</b>" in amira.reads()


@pytest.mark.slow
def test_care_at_home_has_its_four_parts(amira: Person) -> None:
    amira.shell.jump("care")
    amira.settle()
    assert "Not while you heal" in amira.reads()
    amira.press("Ten care points")
    words = amira.reads()
    assert all(str(number) in words.split("\n") for number in range(1, 11))
    amira.press("Do and don’t")
    assert "Don’t" in amira.reads()
    amira.press("Make-up")
    assert "When you can wear make-up" in amira.reads()


def test_a_plan_without_care_points_has_no_tab_for_them(amira: Person) -> None:
    plan = plan_of(amira)
    pointless = replace(plan, advice=tuple(replace(each, care_point=0) for each in plan.advice))
    assert [tab.title for tab in care(pointless, Reading(care_part=1)).tabs] == [
        "Your days",
        "Do and don’t",
        "Make-up",
    ]
    assert care(pointless, Reading(care_part=1)).part == "do-and-dont"


@pytest.mark.slow
def test_a_wait_that_the_practitioner_changed_says_so_with_its_reason(amira: Person) -> None:
    amira.shell.jump("care")
    amira.settle()
    change = plan_of(amira).changes[0]
    assert change.reason in amira.reads()
    assert "changed for you" in amira.reads()


def test_the_call_us_page_has_the_clinics_numbers_and_every_red_flag(amira: Person) -> None:
    amira.shell.jump("call")
    amira.settle()
    words = amira.reads()
    plan = plan_of(amira)
    assert plan.clinic.phone in words
    assert f"Call {plan.clinic.emergency_phone} now" in words
    for flag in plan.red_flags:
        spoken = "".join(span.text for span in flag.text).replace("\u00a0", " ")
        assert spoken in words


@pytest.mark.slow
def test_the_questions_that_fit_are_under_your_treatment(amira: Person) -> None:
    amira.shell.jump("about")
    amira.settle()
    amira.press("Questions people ask")
    words = amira.reads()
    assert all(asked.question in words for asked in plan_of(amira).faq)
    assert len(plan_of(amira).faq) > 20
    assert "How should I sleep on the first nights?" in words
    assert "How should I sleep?" not in words
