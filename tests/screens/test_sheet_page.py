# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.aftercare.plan.values import Plan
from kiosk.screens.sheet_page import SheetPage
from kiosk.visit.handover import PrinterTold, PrintTold
from tests.screens.staff_doors import (
    DONE,
    FRONT_DESK,
    OUT_OF_PAPER,
    Printing,
    amira,
    clinic_kiosk,
    doors,
)


@pytest.fixture
def printing() -> Printing:
    return Printing()


@pytest.fixture
def plan() -> Plan:
    return clinic_kiosk().plan(amira())


@pytest.fixture
def sheet(qtbot: QtBot, printing: Printing, plan: Plan, tmp_path: Path) -> Iterator[SheetPage]:
    page = SheetPage(doors(printing, tmp_path))
    page.show(plan)
    with qtbot.waitSignal(page._desk.printersFound, timeout=5000):
        page.open()
    yield page
    if printing.hold is not None:
        printing.hold.set()
    assert page.rest()
    page.deleteLater()


def printed(qtbot: QtBot, sheet: SheetPage) -> None:
    with qtbot.waitSignal(sheet._desk.ended, timeout=5000):
        sheet.print()


def test_the_preview_shows_the_very_bytes_that_print(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    assert [page["words"] for page in sheet.pages] == ["Page 1 of 2", "Page 2 of 2"]
    assert "Amira, your skin plan" in sheet.pages[0]["text"]
    assert sheet.pages[0]["ratio"] == pytest.approx(842 / 595, abs=0.01)
    printed(qtbot, sheet)
    assert printing.given[0][0] == sheet._handing.pdf


def test_a_page_is_drawn_for_the_pixels_it_is_asked_for(sheet: SheetPage) -> None:
    provider = sheet.provider()
    asked = sheet.pages[0]["source"].removeprefix("image://sheet/")
    small = provider.requestImage(asked, QSize(), QSize(300, 0))
    large = provider.requestImage(asked, QSize(), QSize(1200, 0))
    assert (small.width(), large.width()) == (300, 1200)
    inked = [large.pixel(x, y) for x in range(0, 1200, 3) for y in range(200, 400, 3)]
    assert inked.count(0xFFFFFFFF) < len(inked) < 10 * inked.count(0xFFFFFFFF)
    assert len(set(inked)) > 20


def test_a_page_of_a_sheet_that_is_gone_is_blank_paper(sheet: SheetPage) -> None:
    asked = sheet.pages[0]["source"].removeprefix("image://sheet/")
    sheet.forget()
    image = sheet.provider().requestImage(asked, QSize(), QSize(200, 0))
    assert {image.pixel(x, x) for x in range(0, 200, 7)} == {0xFFFFFFFF}


def test_another_print_size_is_drawn_at_once(sheet: SheetPage) -> None:
    before = [page["source"] for page in sheet.pages]
    sheet.setPrintSize("large")
    after = [page["source"] for page in sheet.pages]
    assert len(after) > 2
    assert not set(before) & set(after)


def test_another_plan_is_drawn_at_once_and_the_same_one_is_not(
    sheet: SheetPage, plan: Plan
) -> None:
    before = sheet.pages[0]["source"]
    sheet.show(plan)
    assert sheet.pages[0]["source"] == before
    sheet.show(clinic_kiosk().plan(replace(amira(), questions=())))
    assert sheet.pages[0]["source"] != before


def test_the_printer_is_told_in_words(sheet: SheetPage) -> None:
    assert sheet.printerWords == "<b>The printer is ready.</b> 2 pages, A4."


def test_a_printer_that_is_not_ready_or_not_there_is_told_before_anybody_prints(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    printing.known = (PrinterTold("Front desk", "Out of paper", ready=False),)
    with qtbot.waitSignal(sheet._desk.printersFound, timeout=5000):
        sheet.lookAgain()
    assert sheet.printerWords.startswith("<b>Out of paper.</b> <b>Front desk</b>.")
    printing.known = ()
    with qtbot.waitSignal(sheet._desk.printersFound, timeout=5000):
        sheet.lookAgain()
    assert sheet.printerWords.startswith("<b>No printer.</b> Ask staff, or save the sheet.")


def test_a_print_is_told_while_it_runs_and_no_second_one_is_started(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    printing.hold = Event()
    with qtbot.waitSignal(sheet._desk.told, timeout=5000):
        sheet.print()
    assert sheet.busy
    assert (sheet.printButton, sheet.printerWords) == ("Printing", "<b>Page 1 is printing.</b>")
    sheet.print()
    sheet.setPrintSize("large")
    with qtbot.waitSignal(sheet._desk.ended, timeout=5000):
        printing.hold.set()
    assert len(printing.given) == 1
    assert sheet.printSize == "clear"
    assert sheet.printerWords == "<b>Printed.</b> Take it from the tray."


def test_a_printed_sheet_ends_the_visit_without_a_question(qtbot: QtBot, sheet: SheetPage) -> None:
    printed(qtbot, sheet)
    with qtbot.waitSignal(sheet.finished, timeout=100):
        sheet.finish()


def test_a_sheet_in_nobodys_hand_asks_before_the_visit_ends(qtbot: QtBot, sheet: SheetPage) -> None:
    with qtbot.assertNotEmitted(sheet.finished):
        sheet.finish()
    assert sheet.asking
    assert sheet.question == "The sheet is not printed and not saved."
    with qtbot.assertNotEmitted(sheet.finished):
        sheet.answerFinish(False)
    assert not sheet.asking
    with qtbot.waitSignal(sheet.finished, timeout=100):
        sheet.answerFinish(True)


def test_a_sheet_printed_and_then_changed_is_in_nobodys_hand_again(
    qtbot: QtBot, sheet: SheetPage
) -> None:
    printed(qtbot, sheet)
    sheet.setPrintSize("large")
    sheet.finish()
    assert sheet.asking


def test_a_failed_print_opens_the_four_ways_on_in_their_order(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, sheet)
    assert sheet.place == "problem"
    problem = sheet.problem
    assert problem["title"] == "Out of paper"
    assert problem["detail"] == "Front desk. Page 1 came out. Page 2 did not."
    assert problem["safe"][-1] == "Shred page 1 if you print it all again."
    assert [rung["key"] for rung in problem["rungs"]] == ["again", "other", "save", "show"]
    assert [rung["detail"] for rung in problem["rungs"]] == [
        "Add A4 paper to tray 1. Prints all 2 pages.",
        "Room 2: Ready.",
        "To the clinic folder. Print it later.",
        "The patient can read or copy it.",
    ]


def test_the_print_problem_page_never_names_the_patient(
    qtbot: QtBot, sheet: SheetPage, printing: Printing, plan: Plan
) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, sheet)
    assert "Amira" not in repr(sheet.problem)
    assert sheet.problem["aside"] == f"Sheet {plan.sheet_code}, 2 pages, A4."


def test_nothing_is_lost_by_a_failed_print_and_the_next_rung_prints_the_same_bytes(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, sheet)
    pages = sheet.pages
    printing.answer = DONE
    with qtbot.waitSignal(sheet._desk.ended, timeout=5000):
        sheet.climb("other")
    assert sheet.pages == pages
    assert [printer for _, _, printer in printing.given] == [None, "Room 2"]
    assert printing.given[0][0] == printing.given[1][0]
    assert sheet.place == "sheet"


def test_a_rung_that_cannot_work_stays_and_says_why(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    printing.answer, printing.known = OUT_OF_PAPER, (FRONT_DESK,)
    printed(qtbot, sheet)
    qtbot.waitUntil(lambda: not sheet.problem["rungs"][1]["ready"], timeout=5000)
    assert sheet.problem["rungs"][1]["detail"] == "This kiosk knows no other printer."
    printing.known = (FRONT_DESK, PrinterTold("Room 2", "Switched off", ready=False))
    with qtbot.waitSignal(sheet._desk.printersFound, timeout=5000):
        sheet.climb("other")
    assert sheet.problem["rungs"][1]["detail"] == "Room 2: Switched off."
    assert len(printing.given) == 1


def test_saving_names_the_file_and_counts_as_in_hand(
    qtbot: QtBot, sheet: SheetPage, tmp_path: Path, plan: Plan
) -> None:
    sheet.save()
    [file] = tmp_path.iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert sheet.savedWords == f"Saved for staff as {file.name}."
    assert "Amira" not in file.name
    assert plan.sheet_code in file.name
    with qtbot.waitSignal(sheet.finished, timeout=100):
        sheet.finish()


def test_a_folder_that_cannot_be_written_is_told_and_the_visit_still_asks(
    sheet: SheetPage, tmp_path: Path
) -> None:
    tmp_path.rmdir()
    sheet.save()
    assert sheet.savedWords == (
        "Not saved: No such file or directory. Tell whoever looks after this kiosk."
    )
    assert sheet.problem["rungs"][2]["detail"] == sheet.savedWords
    sheet.finish()
    assert sheet.asking
    tmp_path.mkdir()


def test_the_print_queue_sees_the_code_and_never_the_name(
    qtbot: QtBot, sheet: SheetPage, printing: Printing, plan: Plan
) -> None:
    printed(qtbot, sheet)
    assert printing.given[0][1] == plan.sheet_code


def test_a_print_that_breaks_off_is_a_failed_print_and_never_hangs(
    qtbot: QtBot, tmp_path: Path, plan: Plan
) -> None:
    def broken(*_: object) -> PrintTold:
        raise RuntimeError("the cable is cut")

    page = SheetPage(replace(doors(Printing(), tmp_path), print_sheet=broken))
    page.show(plan)
    page.open()
    with qtbot.capture_exceptions() as raised:
        printed(qtbot, page)
        assert page.rest()
    assert [str(error) for _, error, _ in raised] == ["the cable is cut"]
    assert page.problem["title"] == "Printing broke off (P8)"
    assert not page.busy


def test_a_sheet_that_cannot_be_drawn_says_why_and_is_drawn_once_that_is_mended(
    qtbot: QtBot, sheet: SheetPage, plan: Plan, printing: Printing
) -> None:
    sheet.show(replace(plan, patient_name="\U00013080"))
    assert "U+13080" in sheet.refused
    assert sheet.pages == []
    assert not sheet.ready
    sheet.print()
    sheet.save()
    assert printing.given == []
    sheet.show(plan)
    assert (sheet.refused, len(sheet.pages), sheet.ready) == ("", 2, True)


def test_staff_read_what_people_call_a_printer_and_the_print_goes_to_its_name(
    qtbot: QtBot, sheet: SheetPage, printing: Printing
) -> None:
    printing.known = (
        replace(FRONT_DESK, name="hp_1", title="Front desk"),
        replace(FRONT_DESK, name="hp_2", title="Room 2, first floor"),
    )
    printing.answer = replace(OUT_OF_PAPER, printer="hp_1")
    printed(qtbot, sheet)
    qtbot.waitUntil(lambda: "first floor" in sheet.problem["rungs"][1]["detail"], timeout=5000)
    assert sheet.problem["detail"].startswith("Front desk.")
    with qtbot.waitSignal(sheet._desk.ended, timeout=5000):
        sheet.climb("other")
    assert printing.given[-1][2] == "hp_2"


def test_a_print_that_ends_after_the_visit_is_not_told_to_the_next_patient(
    qtbot: QtBot, sheet: SheetPage, printing: Printing, plan: Plan
) -> None:
    printing.hold, printing.answer = Event(), OUT_OF_PAPER
    with qtbot.waitSignal(sheet._desk.told, timeout=5000):
        sheet.print()
    sheet.forget()
    assert sheet.pages == []
    assert "Amira" not in repr(vars(sheet))
    sheet.show(plan)
    printing.hold.set()
    assert sheet.rest()
    qtbot.wait(20)
    assert sheet.place == "sheet"
    assert not sheet.busy
