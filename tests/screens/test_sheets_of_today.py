# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets that staff have to see to, from their home page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.sheet.today_panel import TodaySheetShown, TodayView
from kiosk.visit.handover import PrintReport, PrintState, SheetFate
from kiosk.visit.idle import LEFT_S
from kiosk.visit.journey import Page
from tests.screens.opening import calm_window
from tests.screens.person import Person
from tests.screens.staff_doors import DONE, OUT_OF_PAPER, Printing, Sheets, doors

CODE = "7K4Q-C66W"
PDF = b"%PDF-1.7 of somebody"


@dataclass
class Home:
    person: Person
    printing: Printing
    sheets: Sheets
    clock: list[float]

    @property
    def today(self) -> TodayView:
        return self.person.parts.today

    @property
    def row(self) -> TodaySheetShown:
        return self.today.shown.sheets[0]

    def finds(self, qtbot: QtBot, count: int) -> None:
        qtbot.waitUntil(lambda: len(self.today.shown.sheets) == count, timeout=5000)
        self.person.settle()


@contextmanager
def at_home(folder: Path, *fates: SheetFate) -> Iterator[Home]:
    printing, sheets, clock = Printing(), Sheets(folder), [0.0]
    for fate in fates:
        if fate is SheetFate.SAVED:
            sheets.kept.save(PDF, CODE)
        else:
            sheets.kept.note(CODE, fate)
    opened_to = doors(printing, folder, sheets=sheets)
    with calm_window(opened_to, clock=lambda: clock[0]) as opened:
        home = Home(Person(opened), printing, sheets, clock)
        home.person.shell.jump(Page.HOME)
        yield home
        if printing.hold is not None:
            printing.hold.set()


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path) -> Iterator[Home]:
    """With one sheet that was saved."""
    with at_home(tmp_path, SheetFate.SAVED) as home:
        home.finds(qtbot, 1)
        yield home


def test_a_saved_sheet_is_listed_by_its_code_and_time_and_read_out(home: Home) -> None:
    home.person.press("Sheets of today: 1")
    seen = home.person.reads()
    assert f"Sheet {CODE}" in seen
    assert "Saved for later at" in seen
    assert "They are deleted when the day ends." in seen
    assert "somebody" not in seen


def test_what_was_left_behind_is_taken_back_as_staff_come_home(home: Home, qtbot: QtBot) -> None:
    asked = len(home.sheets.asked)
    assert asked >= 1
    home.person.shell.startConsultation()
    assert len(home.sheets.asked) == asked
    home.person.shell.leaveForm()
    qtbot.waitUntil(lambda: len(home.sheets.asked) == asked + 1, timeout=5000)


def test_where_there_is_none_there_is_no_button(qtbot: QtBot, tmp_path: Path) -> None:
    with at_home(tmp_path) as home:
        qtbot.waitUntil(lambda: home.sheets.asked != [], timeout=5000)
        home.person.settle()
        assert "Sheets of today" not in home.person.reads()


@pytest.mark.parametrize(
    ("fate", "words"),
    [
        (SheetFate.PRINTED, "Nobody said that it is in hand."),
        (SheetFate.LOOSE, "It may come out of the printer: shred it."),
    ],
)
def test_paper_that_nobody_has_is_listed_until_somebody_has_seen_to_it(
    qtbot: QtBot, tmp_path: Path, fate: SheetFate, words: str
) -> None:
    with at_home(tmp_path, fate) as home:
        home.finds(qtbot, 1)
        home.person.press("Sheets of today: 1")
        assert words in home.person.reads()
        assert "Print" not in [seen.name for seen in home.person.sees()]
        home.person.press(f"Seen to: Sheet {CODE}")
        assert "There is none to see to." in home.person.reads()
        assert home.sheets.kept.today() == ()


def test_a_saved_sheet_is_printed_byte_for_byte_and_deleted_once_it_is_in_hand(
    home: Home, qtbot: QtBot
) -> None:
    home.person.press("Sheets of today: 1")
    home.person.press(f"Print: Sheet {CODE}")
    qtbot.waitUntil(lambda: home.row.out, timeout=5000)
    assert home.printing.given == [(PDF, CODE, None)]
    assert home.sheets.kept.read(CODE) == PDF
    home.person.settle()
    assert "Take it from the tray" in home.person.reads()
    home.person.press(f"It is in hand: Sheet {CODE}")
    assert home.today.shown.sheets == ()
    assert list(home.sheets.kept.today()) == []


def test_a_saved_sheet_is_deleted(home: Home) -> None:
    home.person.press("Sheets of today: 1")
    home.person.press(f"Delete: Sheet {CODE}")
    assert list((home.sheets.folder / "sheets").iterdir()) == []
    assert home.printing.given == []


def test_ten_presses_print_one_sheet(home: Home, qtbot: QtBot) -> None:
    home.printing.hold = Event()
    for _ in range(10):
        home.today.print(CODE)
    qtbot.waitUntil(lambda: home.row.busy, timeout=5000)
    home.printing.hold.set()
    qtbot.waitUntil(lambda: home.row.out, timeout=5000)
    assert len(home.printing.given) == 1


def test_a_print_that_failed_says_why_and_offers_the_other_printer(
    home: Home, qtbot: QtBot
) -> None:
    home.printing.answer = OUT_OF_PAPER
    home.today.print(CODE)
    qtbot.waitUntil(lambda: home.row.other != "", timeout=5000)
    assert home.row.status.startswith("<b>Out of paper.</b>")
    assert (home.row.other, home.row.prints, home.row.out) == ("Use Room 2", True, False)
    home.printing.answer = DONE
    home.today.printElsewhere(CODE)
    qtbot.waitUntil(lambda: home.row.out, timeout=5000)
    assert [printer for _, _, printer in home.printing.given] == [None, "Room 2"]


def test_nobody_has_to_wait_and_the_sheet_stays_on_the_list(home: Home, qtbot: QtBot) -> None:
    home.printing.hold = Event()
    home.printing.stuck = PrintReport(PrintState.WAITING, "Out of paper.")
    home.today.print(CODE)
    qtbot.waitUntil(lambda: home.row.status.startswith("<b>Out of paper"), timeout=5000)
    home.today.stopWaiting()
    qtbot.waitUntil(lambda: not home.row.busy, timeout=5000)
    assert len(home.printing.withdrawn) == 1
    assert home.row.prints


@pytest.mark.parametrize("leaves", ["invite", "startConsultation"])
def test_a_print_is_taken_back_as_whoever_began_it_leaves(
    home: Home, qtbot: QtBot, leaves: str
) -> None:
    home.printing.hold = Event()
    home.today.print(CODE)
    qtbot.waitUntil(lambda: home.row.busy, timeout=5000)
    getattr(home.person.shell, leaves)()
    qtbot.waitUntil(lambda: len(home.printing.withdrawn) == 1, timeout=5000)
    assert home.person.visit.printing.pdf == b""


def test_nothing_of_a_sheet_is_shown_or_read_at_home(home: Home, qtbot: QtBot) -> None:
    home.today.print(CODE)
    qtbot.waitUntil(lambda: home.row.out, timeout=5000)
    assert home.person.parts.sheet.shown.pages == ()
    assert home.person.visit.personal is False


def test_a_sheet_that_somebody_else_took_away_is_told_as_that(home: Home) -> None:
    home.sheets.kept.remove(CODE, SheetFate.SAVED)
    home.today.print(CODE)
    assert home.today.shown.problem == "The sheet is not there any more."
    assert home.printing.given == []


def test_a_sheet_that_cannot_be_deleted_stays_on_the_list(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("read only")

    sheets = replace(home.today.doors.sheets, remove=refuse)
    monkeypatch.setattr(home.today, "doors", replace(home.today.doors, sheets=sheets))
    home.today.remove(CODE, "saved")
    assert home.today.shown.problem.startswith("It could not be deleted.")
    assert len(home.today.shown.sheets) == 1


def test_only_staff_who_are_there_can_print_what_was_saved(home: Home) -> None:
    home.clock[0] = LEFT_S + 1
    home.person.shell.tick()
    assert home.person.visit.journey.at is Page.ATTRACT
    home.person.settle()
    assert "Sheets of today" not in home.person.reads()
