# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's pages and the end of the visit, through the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.aftercare.consultation import Course
from kiosk.visit.journey import STEPS
from tests.screens.person import PRESSED, Person, Role
from tests.screens.staff_doors import OUT_OF_PAPER, Printing
from tests.screens.staff_doors import amira as amira_visit


def overwrite(person: Person, field: str, text: str) -> None:
    person.press(field, Role.EditableText)
    QTest.keySequence(person.window, QKeySequence(QKeySequence.StandardKey.SelectAll))
    person.key(Qt.Key.Key_Delete)
    person.type(field, text)


def at(person: Person, page: str) -> Person:
    """The person on one of the pages of the visit."""
    person.shell.jump(page)
    person.settle()
    return person


def test_from_the_home_page_to_the_welcome_by_pressing_what_is_seen(person: Person) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "Bo")
    person.press("Face")
    person.press("Pen")
    person.press("Cold sores before")
    assert person.find("Face").checked
    person.starts()
    assert person.shell.shown.page == "welcome"
    assert person.visit.consultation is not None
    assert person.visit.consultation.patient.name == "Bo"
    assert person.visit.consultation.factors == {"cold-sores": True}


@pytest.mark.slow
def test_start_says_what_is_missing_and_then_stands_beside_the_fields(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Start with patient\nAdd: name, area")
    assert "The name is missing. Write a first name or initials." in person.reads()
    assert "No area is chosen. Choose one or more treated areas." in person.reads()
    person.press("Scalp")
    assert "No area is chosen. Choose one or more treated areas." not in person.reads()
    assert person.shell.shown.page == "form"


@pytest.mark.slow
def test_the_time_is_set_by_arrows_and_by_typing(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Time of treatment: Mon 23 Nov, 3:05 pm")
    person.press("A day earlier")
    person.press("An hour earlier")
    assert "Sun 22 Nov 2026, 2 pm" in person.reads() or "Sun 22 Nov 2026, 3 pm" in person.reads()
    overwrite(person, "Or type the time", "11.30 am")
    person.press("Done")
    assert "Time of treatment: Sun 22 Nov, 11:30 am" in person.reads()


@pytest.mark.slow
def test_a_product_and_a_question_are_added_edited_and_removed(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Own products: None told")
    person.type("Name of a product", "Night cream")
    person.type("Words on its label, if they are at hand", "Aqua, Retinol")
    person.press("Add to the shelf")
    person.press("Edit Night cream")
    person.type("Change its name", " 2")
    person.press("Keep this change")
    person.press("Done")
    assert [p.name for p in person.visit.form.products] == ["Night cream 2"]
    person.press("Questions: No question")
    person.type("What the patient asks", "Can I swim?")
    person.press("Done")
    assert "Questions: 1 question" in person.reads()
    person.press("Questions: 1 question")
    person.press("Remove Can I swim?")
    person.press("Done")
    assert "Questions: No question" in person.reads()


def test_the_goal_is_chosen_or_typed_and_the_session_counted(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Goal: Not told")
    person.press("firmer skin")
    person.press("A session more")
    person.press("A session more")
    person.press("More sessions in all")
    person.press("Done")
    assert "Goal: Firmer skin, session 2 of 2" in person.reads()
    person.press("Goal: Firmer skin, session 2 of 2")
    person.press("A session more")
    person.press("firmer skin")
    person.type("What the patient hopes for", "to smile again")
    person.press("Done")
    assert person.visit.form.course == Course("to smile again", 3, 3)
    person.press("Goal: To smile again, session 3 of 3")
    for _ in range(3):
        person.press("A session less")
        person.press("Fewer sessions in all")
    person.press("Done")
    assert person.visit.form.course == Course("to smile again")


@pytest.mark.slow
def test_a_change_below_the_floor_is_refused_where_it_is_typed(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Changes: No change")
    person.press("Gentle cleanser")
    assert "Not under 24 hours: Tue 24 Nov, 4 pm." in person.reads()
    overwrite(person, "Hours after treatment", "12")
    person.type("Why (the patient sees this)", "Very dry.")
    person.press("Set this change")
    assert "12 is below the floor of 24. Write 24 or more." in person.reads()
    person.press("A day more")
    assert "Told as: Wed 25 Nov, 4 am" in person.reads()
    person.press("Set this change")
    person.press("Done")
    assert "Changes: 1 change" in person.reads()


def test_a_change_shows_what_its_rule_rests_on_when_it_is_asked(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Changes: No change")
    person.press("Light mineral make-up")
    assert "What the sources say" not in person.reads()
    person.press("Why?")
    words = person.reads()
    for line in (
        "Not until Sun 29 Nov",
        "5 days (120 hours)",
        "2 days (48 hours): Wed 25 Nov, 4 pm",
        "S220",
        "On make-up: most providers ask for 3 to 5 days.",
        "How we decided",
        "24-48 h, 48-72 h, 3-5 days, day 6.",
    ):
        assert line in words, line
    person.press("Hide why")
    assert "What the sources say" not in person.reads()
    person.press("Leave it as it is")


def test_the_reference_says_what_each_wait_sign_and_advice_rests_on(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Reference")
    person.press("Waits")
    person.press("Swimming")
    words = person.reads()
    assert "The sources say nothing here" in words
    assert "Our own judgement" in words
    assert "Gap in the article" in words
    person.press("Back to the list")
    person.press("Gentle cleanser")
    assert "Do not cleanse the face for the first 24 to 48 hours." in person.reads()
    person.press("Close")
    person.press("Red flags")
    person.press("Swollen glands (lumps under the skin). Get medical care.")
    assert "Sign of infection: swollen lymph nodes." in person.reads()
    person.press("Close")
    person.press("Advice")
    person.press("Ask before you dye your hair")
    assert "Our judgement. These burn open skin." in person.reads()
    person.press("Close")
    person.press("Left out")
    person.press("Wrong. Water does not flush toxins from the skin.")
    assert "Says water washes poisons out of the skin. Wrong, so left out." in person.reads()
    person.press("Close")


def test_what_is_ticked_before_the_start_reminds_and_only_an_implant_refuses_a_device(
    person: Person,
) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "Bo")
    person.press("Face")
    person.press("Radio-frequency")
    person.press("Before you start: 0 ticked")
    person.press("Keloid or raised scars before")
    person.press("Pacemaker, or metal in the area")
    assert "Risk of scarring. Decide and note why." in [seen.hint for seen in person.sees()]
    person.press("Done")
    person.press("Start with patient")
    assert person.shell.shown.page == "form"
    refusal = "Pacemaker, or metal in the area: Radio-frequency must not be used."
    assert f"{refusal} Choose another device, or do not treat." in person.reads()
    person.press("Pen")
    person.starts()
    assert person.shell.shown.page == "welcome"
    assert person.visit.consultation is not None
    assert person.visit.consultation.suitability == ("keloid", "implant")


def test_no_page_of_the_patient_and_no_sheet_says_what_was_ticked(amira: Person) -> None:
    checks = amira.shell.doors.rules["microneedling"].guidance.suitability
    ticked = tuple(check.id for check in checks)
    amira.shell.begin(replace(amira_visit(), suitability=ticked))
    for step in STEPS:
        at(amira, step)
        words = amira.reads()
        assert not any(check.reminder in words for check in checks), step
        assert "Keloid" not in words
        assert "Pacemaker" not in words


@pytest.mark.slow
def test_an_allergy_the_pack_does_not_know_is_kept_as_typed(person: Person) -> None:
    person.press("Start a consultation")
    person.press("Allergies: None told")
    person.type("Find or type an allergy", "strawberry")
    person.press('Add "strawberry" as typed')
    person.press("Done")
    assert "Allergies: strawberry" in person.reads()


@pytest.mark.slow
def test_leaving_a_filled_form_asks_and_then_forgets(person: Person) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "Canaryname")
    person.press("Cancel")
    person.press("No, go on")
    assert person.visit.form.name == "Canaryname"
    person.press("Cancel")
    person.press("Yes, leave it")
    assert person.shell.shown.page == "home"
    person.press("Start a consultation")
    assert "Canaryname" not in person.reads()


@pytest.mark.slow
def test_the_reference_opens_over_the_form_and_loses_nothing(person: Person) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "Bo")
    person.press("Reference")
    assert "Checklist" in person.reads()
    person.press("Back to the form")
    assert person.visit.form.name == "Bo"


@pytest.mark.slow
def test_teach_back_goes_on_with_told_me_and_asks_again_with_went_over_it_again(
    amira: Person,
) -> None:
    at(amira, "check")
    first, second = [prompt.title for prompt in amira.parts.check.shown.prompts][:2]
    amira.press("Show it in the plan")
    assert "Hide the answer" in amira.reads()
    amira.press("Told me")
    assert f"1. {first}: Told me" in amira.reads()
    assert f"2. {second}: Now" in amira.reads()
    assert "Hide the answer" not in amira.reads()
    amira.press("Went over it again")
    assert f"2. {second}: Went over it again" in amira.reads()
    amira.press("Next: your sheet")
    assert amira.shell.shown.page == "sheet"


@pytest.mark.slow
def test_a_sheet_that_does_not_print_shows_the_ladder_and_then_prints_elsewhere(
    qtbot: QtBot, amira: Person, printing: Printing
) -> None:
    printing.answer = OUT_OF_PAPER
    at(amira, "sheet").prints()
    qtbot.waitUntil(lambda: "The sheet did not print" in amira.reads(), timeout=5000)
    assert "Amira" not in amira.reads()
    printing.answer = replace(OUT_OF_PAPER, state=OUT_OF_PAPER.state.DONE, words="Printed")
    amira.press("Other printer: Use it")
    qtbot.waitUntil(lambda: "Print it again" in amira.reads(), timeout=5000)
    assert printing.given[-1][2] == "Room 2"


@pytest.mark.slow
def test_reading_on_screen_shows_every_page_and_goes_back(amira: Person) -> None:
    at(amira, "sheet").press("Read on screen")
    pages = [seen.name for seen in amira.sees() if seen.role is Role.Graphic]
    assert pages == ["Page 1 of 2", "Page 2 of 2"]
    amira.press("Back to the sheet")
    assert "Print my sheet" in amira.reads()


@pytest.mark.slow
def test_a_screen_reader_hears_the_words_of_the_sheet(amira: Person) -> None:
    at(amira, "sheet")
    pages = [seen.hint for seen in amira.sees() if seen.role is Role.Graphic]
    assert "Amira, your three things" in pages[0]
    assert "Your products" in pages[1]


@pytest.mark.slow
def test_finish_asks_while_the_sheet_is_in_nobodys_hand_and_then_clears_everything(
    amira: Person,
) -> None:
    at(amira, "sheet").press("Finish")
    assert "The sheet is not printed and not saved." in amira.reads()
    amira.press("Back to the sheet")
    assert amira.shell.shown.page == "sheet"
    amira.press("Finish")
    amira.press("End the visit and clear the screen")
    assert amira.shell.shown.page == "goodbye"
    assert "Amira" not in amira.reads()
    assert amira.visit.form.name == ""
    assert amira.visit.consultation is None


@pytest.mark.slow
def test_back_from_the_welcome_finds_the_form_as_it_was_filled_in(person: Person) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "Bo")
    person.press("Face")
    person.starts()
    person.press("Staff")
    assert "Bo" not in person.reads().split()
    person.types_pin("482915")
    assert person.shell.shown.page == "form"
    assert person.visit.form.name == "Bo"
    assert person.find("Face").checked


PLACES = ("home", "form", "reference", "check", "sheet", "read", "problem")


def opened_at(person: Person, place: str) -> None:
    match place:
        case "home":
            person.shell.jump("home")
        case "form" | "reference":
            person.shell.jump(place)
        case "check":
            person.shell.jump("check")
        case _:
            person.shell.jump("sheet")
            person.parts.sheet.go(place)
    person.settle()


@pytest.mark.slow
@pytest.mark.parametrize("text", [100, 125, 150, 200])
@pytest.mark.parametrize("place", PLACES)
def test_everything_pressed_is_big_enough_has_a_name_and_lies_in_the_window(
    amira: Person, place: str, text: int
) -> None:
    amira.shell.setTextSize(text)
    opened_at(amira, place)
    pressed = [seen for seen in amira.sees() if seen.role in PRESSED]
    assert len(pressed) >= 5
    for seen in pressed:
        assert seen.name, f"{seen.role} at {seen.place} has no name"
        if seen.role is not Role.ListItem:
            size = seen.place.size()
            assert min(size.width(), size.height()) >= 48, f"{seen.name}: {size}"
        assert seen.place.left() >= 0, seen.name
        assert seen.place.right() <= amira.window.width(), seen.name


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_no_two_targets_overlap(amira: Person, place: str) -> None:
    opened_at(amira, place)
    targets = [s for s in amira.sees() if s.role in PRESSED and s.role is not Role.ListItem]
    for number, one in enumerate(targets):
        for other in targets[number + 1 :]:
            assert not one.place.intersects(other.place), (one.name, other.name)


@pytest.mark.slow
def test_the_example_visit_fits_the_form_at_100_percent_without_scrolling(
    person: Person,
) -> None:
    person.press("Start a consultation")
    person.shell.fill(amira_visit())
    person.settle()
    assert "Place on the page" not in person.reads()
