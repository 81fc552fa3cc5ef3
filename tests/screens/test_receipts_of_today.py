# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff read the visits that ended today, and print their list; no patient is named in it."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.receipts.receipt import Facts
from kiosk.visit.handover import PrintReport, PrintState
from tests.receipts.made import day_of_two
from tests.screens.person import Person
from tests.screens.staff_doors import LIST, Printing

DAY = day_of_two()


def opens(person: Person, qtbot: QtBot) -> None:
    person.press("Visits of today")
    view = person.parts.receipts
    qtbot.waitUntil(lambda: bool(view.shown.rows or view.shown.said), timeout=5000)
    person.settle()


def printed(person: Person, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not person.parts.receipts.shown.printing, timeout=5000)
    person.settle()


def test_each_visit_is_there_by_its_code_the_latest_first(
    person: Person, printing: Printing, qtbot: QtBot
) -> None:
    printing.day = DAY
    opens(person, qtbot)
    read = person.reads()
    late, early = read.index("sheet 2222-3333"), read.index("sheet 7K4P-82MD")
    assert late < early
    assert "R. Osei. Printed, in hand" in read
    assert "R. Osei. Saved" in read


def test_the_list_is_printed_and_the_printer_is_heard(
    person: Person, printing: Printing, qtbot: QtBot
) -> None:
    printing.day = DAY
    opens(person, qtbot)
    person.press("Print this list")
    printed(person, qtbot)
    assert printing.given == [(LIST, "RECEIPTS", None)]
    assert "Take it from the tray" in person.reads()


def test_a_printer_that_fails_says_what_to_do(
    person: Person, printing: Printing, qtbot: QtBot
) -> None:
    printing.day = DAY
    printing.answer = PrintReport(PrintState.FAILED, "Paper jam.", "Look at the printer.")
    opens(person, qtbot)
    person.press("Print this list")
    printed(person, qtbot)
    assert "Paper jam." in person.reads()
    assert "Look at the printer." in person.reads()
    assert person.find("Print this list")


OUT = PrintReport(PrintState.WAITING, "Out of paper.", "It goes on once that is mended.")


def test_a_list_that_waits_at_the_printer_says_why_and_can_be_given_up(
    person: Person, printing: Printing, qtbot: QtBot
) -> None:
    printing.day, printing.hold, printing.stuck = DAY, Event(), OUT
    opens(person, qtbot)
    person.press("Print this list")
    qtbot.waitUntil(lambda: "Out of paper." in person.reads(), timeout=5000)
    person.press("Print this list")
    person.press("Close")
    opens(person, qtbot)
    assert person.parts.receipts.shown.printing
    person.press("Do not wait")
    printed(person, qtbot)
    assert len(printing.withdrawn) == len(printing.given) == 1
    assert "It was taken back" in person.reads()
    assert "Do not wait" not in person.reads()


def test_a_list_that_cannot_be_drawn_is_not_said_to_print(
    person: Person, printing: Printing, qtbot: QtBot
) -> None:
    def breaks(_: object) -> bytes:
        raise OSError("a font is gone")

    printing.day = DAY
    view = person.parts.receipts
    view.use(replace(view.doors, receipts=replace(view.doors.receipts, draw=breaks)))
    opens(person, qtbot)
    with qtbot.captureExceptions() as raised:
        person.press("Print this list")
        printed(person, qtbot)
    assert [str(error) for _, error, _ in raised] == ["a font is gone"]
    assert "Printing broke off (P8)" in person.reads()
    assert printing.given == []


def test_a_day_without_a_visit_says_so_and_prints_nothing(
    person: Person, printing: Printing, qtbot: QtBot
) -> None:
    printing.day = replace(DAY, receipts=())
    opens(person, qtbot)
    assert "No visit has ended today." in person.reads()
    assert "Print this list" not in person.reads()


def test_receipts_that_prove_nothing_are_told(person: Person, qtbot: QtBot) -> None:
    opens(person, qtbot)
    assert "No receipts prove what was told." in person.reads()
    assert "Print this list" not in person.reads()


def test_a_sheet_is_found_by_its_code(person: Person, printing: Printing, qtbot: QtBot) -> None:
    printing.day = DAY
    printing.found["7K4P-82MD"] = ((("Line", "2"), ("sheet", "7K4P-82MD, printed")),)
    opens(person, qtbot)
    person.type("Sheet code", " 7k4p82md")
    person.press("Find")
    qtbot.waitUntil(lambda: person.parts.receipts.shown.found != "", timeout=5000)
    person.settle()
    assert "sheet: 7K4P-82MD, printed" in person.reads()


@pytest.mark.parametrize(
    ("typed", "found", "said"),
    [
        ("Amira", {}, "A code is such as 7K4P-82MD."),
        ("2222-3333", {"2222-3333": ()}, "No receipt has this code."),
        ("2222-3333", {}, "No receipts prove what was told."),
    ],
)
def test_what_is_not_found_is_told(
    person: Person,
    printing: Printing,
    qtbot: QtBot,
    typed: str,
    found: dict[str, tuple[Facts, ...]],
    said: str,
) -> None:
    printing.day = DAY
    printing.found.update(found)
    opens(person, qtbot)
    person.type("Sheet code", typed)
    person.press("Find")
    qtbot.waitUntil(lambda: person.parts.receipts.shown.unfound != "", timeout=5000)
    person.settle()
    assert said in person.reads()
    assert person.parts.receipts.shown.found == ""
