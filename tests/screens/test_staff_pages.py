# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's pages and the end of the visit, through the real window."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.shell import Kiosk
from kiosk.screens.window import open_window
from tests.screens import staff_hand as hand
from tests.screens.staff_doors import OUT_OF_PAPER, Printing, amira, doors
from tests.screens.staff_hand import Role


@dataclass
class Room:
    window: QQuickWindow
    kiosk: Kiosk
    printing: Printing


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    said: list[str] = []

    def listen(kind: QtMsgType, context: object, message: str) -> None:
        said.append(message)

    before = qInstallMessageHandler(listen)
    QAccessible.setActive(True)
    printing = Printing()
    opened = open_window(doors(printing, tmp_path), windowed=True, keyboard=False)
    opened.window.resize(1280, 1100)
    opened.kiosk.setCalm(True)
    QTest.qWait(50)
    yield Room(opened.window, opened.kiosk, printing)
    assert opened.kiosk.sheet.rest()
    opened.close()
    QTest.qWait(20)
    qInstallMessageHandler(before)
    assert [line for line in said if "pipewire" not in line] == []


def begin(room: Room, page: str) -> None:
    """The example visit, on one of the patient's pages."""
    room.kiosk.form.fill(amira())
    room.kiosk.form.start()
    room.kiosk.jump(page)
    QTest.qWait(60)


def test_from_the_home_page_to_the_welcome_by_pressing_what_is_seen(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.write(window, "First name or initials", "Bo")
    hand.press(window, "Face")
    hand.press(window, "Pen")
    hand.press(window, "Cold sores before")
    assert hand.find(window, "Face").state().checked
    hand.press(window, "Start with patient")
    assert room.kiosk.page == "welcome"
    assert room.kiosk.consultation is not None
    assert room.kiosk.consultation.patient.name == "Bo"
    assert room.kiosk.consultation.factors == {"cold-sores": True}


def test_start_says_what_is_missing_and_then_stands_beside_the_fields(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.press(window, "Start with patient\nAdd: name, area")
    assert hand.seen(window, "The name is missing. Write a first name or initials.")
    assert hand.seen(window, "No area is chosen. Choose one or more treated areas.")
    hand.press(window, "Scalp")
    assert not hand.seen(window, "No area is chosen. Choose one or more treated areas.")
    assert room.kiosk.page == "form"


def test_the_time_is_set_by_arrows_and_by_typing(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.press(window, "Time of treatment: Mon 23 Nov, 3:05 pm")
    hand.press(window, "A day earlier")
    hand.press(window, "An hour earlier")
    assert hand.seen(window, "Sun 22 Nov 2026, 2 pm") or hand.seen(window, "Sun 22 Nov 2026, 3 pm")
    hand.overwrite(window, "Or type the time", "11.30 am")
    hand.press(window, "Done")
    assert hand.seen(window, "Time of treatment: Sun 22 Nov, 11:30 am")


def test_a_product_and_a_question_are_added_edited_and_removed(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.press(window, "Own products: None told")
    hand.write(window, "Name of a product", "Night cream")
    hand.write(window, "Words on its label, if they are at hand", "Aqua, Retinol")
    hand.press(window, "Add to the shelf")
    hand.press(window, "Edit Night cream")
    hand.write(window, "Change its name", " 2")
    hand.press(window, "Keep this change")
    hand.press(window, "Done")
    assert [p.name for p in room.kiosk.form.form.products] == ["Night cream 2"]
    hand.press(window, "Questions: No question")
    hand.write(window, "What the patient asks", "Can I swim?")
    hand.press(window, "Done")
    assert hand.seen(window, "Questions: 1 question")
    hand.press(window, "Questions: 1 question")
    hand.press(window, "Remove Can I swim?")
    hand.press(window, "Done")
    assert hand.seen(window, "Questions: No question")


def test_a_change_below_the_floor_is_refused_where_it_is_typed(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.press(window, "Changes: No change")
    hand.press(window, "Gentle cleanser")
    assert hand.seen(window, "Not under 24 hours: Tue 24 Nov, 4 pm.")
    hand.overwrite(window, "Hours after treatment", "12")
    hand.write(window, "Why (the patient sees this)", "Very dry.")
    hand.press(window, "Set this change")
    assert hand.seen(window, "12 is below the floor of 24. Write 24 or more.")
    hand.press(window, "A day more")
    assert hand.seen(window, "Told as: Wed 25 Nov, 4 am") or hand.seen(
        window, "Told as: Wed 25 Nov, 4 pm"
    )
    hand.press(window, "Set this change")
    hand.press(window, "Done")
    assert hand.seen(window, "Changes: 1 change")


def test_an_allergy_the_pack_does_not_know_is_kept_as_typed(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.press(window, "Allergies: None told")
    hand.write(window, "Find or type an allergy", "strawberry")
    hand.press(window, 'Add "strawberry" as typed')
    hand.press(window, "Done")
    assert hand.seen(window, "Allergies: strawberry")


def test_leaving_a_filled_form_asks_and_then_forgets(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.write(window, "First name or initials", "Canaryname")
    hand.press(window, "Cancel")
    hand.press(window, "No, go on")
    assert room.kiosk.form.name == "Canaryname"
    hand.press(window, "Cancel")
    hand.press(window, "Yes, leave it")
    assert room.kiosk.page == "home"
    hand.press(window, "Start a consultation")
    assert "Canaryname" not in hand.words(window)


def test_the_reference_opens_over_the_form_and_loses_nothing(room: Room) -> None:
    window = room.window
    hand.press(window, "Start a consultation")
    hand.write(window, "First name or initials", "Bo")
    hand.press(window, "Reference")
    assert hand.seen(window, "Checklist")
    hand.press(window, "Back to the form")
    assert room.kiosk.form.name == "Bo"


def test_teach_back_goes_on_with_told_me_and_asks_again_with_went_over_it_again(
    room: Room,
) -> None:
    begin(room, "check")
    window = room.window
    prompts = [p["title"] for p in room.kiosk.checkPage.prompts]  # type: ignore[attr-defined]
    hand.press(window, "Show it in the plan")
    assert hand.seen(window, "Hide the answer")
    hand.press(window, "Told me")
    assert hand.seen(window, f"1. {prompts[0]}: Told me")
    assert hand.seen(window, f"2. {prompts[1]}: Now")
    assert not hand.seen(window, "Hide the answer")
    hand.press(window, "Went over it again")
    assert hand.seen(window, f"2. {prompts[1]}: Went over it again")
    hand.press(window, "Next: your sheet")
    assert room.kiosk.page == "sheet"


def test_a_sheet_that_does_not_print_shows_the_ladder_and_then_prints_elsewhere(
    qtbot: QtBot, room: Room
) -> None:
    room.printing.answer = OUT_OF_PAPER
    begin(room, "sheet")
    window = room.window
    hand.press(window, "Print my sheet")
    qtbot.waitUntil(lambda: hand.seen(window, "The sheet did not print"), timeout=5000)
    assert "Amira" not in hand.words(window)
    room.printing.answer = replace(OUT_OF_PAPER, state=OUT_OF_PAPER.state.DONE, words="Printed")
    hand.press(window, "Other printer: Use it")
    qtbot.waitUntil(lambda: hand.seen(window, "Print it again"), timeout=5000)
    assert room.printing.given[-1][2] == "Room 2"


def test_reading_on_screen_shows_every_page_and_goes_back(room: Room) -> None:
    begin(room, "sheet")
    window = room.window
    hand.press(window, "Read on screen")
    pages = [hand.name(p) for p in hand.parts(window) if p.role() == Role.Graphic]
    assert "Page 2 of 2" in pages
    hand.press(window, "Back to the sheet")
    assert hand.seen(window, "Print my sheet")


def test_finish_asks_while_the_sheet_is_in_nobodys_hand_and_then_clears_everything(
    room: Room,
) -> None:
    begin(room, "sheet")
    window = room.window
    hand.press(window, "Finish")
    assert hand.seen(window, "The sheet is not printed and not saved.")
    hand.press(window, "Back to the sheet")
    assert room.kiosk.page == "sheet"
    hand.press(window, "Finish")
    hand.press(window, "End the visit and clear the screen")
    QTest.qWait(50)
    assert room.kiosk.page == "home"
    assert "Amira" not in hand.words(window)
    assert room.kiosk.form.name == ""
    assert room.kiosk.consultation is None


PLACES = ("home", "form", "reference", "check", "sheet", "read", "problem")


def go(room: Room, place: str) -> None:
    if place == "home":
        return
    begin(room, "check" if place == "check" else "sheet")
    match place:
        case "form" | "reference":
            room.kiosk.open(place)
        case "read" | "problem":
            room.kiosk.sheet.go(place)
    QTest.qWait(80)


@pytest.mark.parametrize("text", [100, 125, 150, 200])
@pytest.mark.parametrize("place", PLACES)
def test_everything_pressed_is_big_enough_has_a_name_and_lies_in_the_window(
    room: Room, place: str, text: int
) -> None:
    room.window.resize(1280, 800)
    room.kiosk.setTextSize(text)
    go(room, place)
    for part in hand.parts(room.window):
        if part.role() not in hand.PRESSED or part.state().disabled:
            continue
        rect = part.rect()
        assert hand.name(part), f"{part.role()} at {rect} has no name"
        assert min(rect.width(), rect.height()) >= 48, f"{hand.name(part)}: {rect.size()}"
        left = rect.left() - room.window.x()
        assert left >= 0, hand.name(part)
        assert left + rect.width() <= room.window.width(), hand.name(part)


@pytest.mark.parametrize("place", PLACES)
def test_no_two_targets_overlap(room: Room, place: str) -> None:
    room.window.resize(1280, 800)
    go(room, place)
    targets = [part for part in hand.parts(room.window) if part.role() in hand.PRESSED]
    for place_of_one, one in enumerate(targets):
        for other in targets[place_of_one + 1 :]:
            assert not one.rect().intersects(other.rect()), (hand.name(one), hand.name(other))
