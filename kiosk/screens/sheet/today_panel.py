# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""Sheets of today that staff have to see to: to print, to fetch, to delete."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from kiosk.aftercare.dates import time_words
from kiosk.aftercare.language import Words
from kiosk.screens.doors import Doors
from kiosk.screens.sheet.print_problem import other_printer
from kiosk.screens.sheet.print_words import Printers, called, print_words
from kiosk.screens.sheet.sheet_page import SheetView
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tr
from kiosk.visit.handing import Handing
from kiosk.visit.handover import KeptSheet, PrinterReport, PrintState, SheetFate
from kiosk.visit.journey import Page
from kiosk.visit.visit import Panel, Visit


class TodaySheetShown(NamedTuple):
    """`status` is StyledText of its print, "" where there is none. `prints` says that it can be
    printed now, `busy` that it is, `out` that it came out; `other` names another printer for it."""

    code: str
    fate: str
    title: str
    detail: str
    status: str = ""
    saved: bool = False
    prints: bool = False
    busy: bool = False
    out: bool = False
    other: str = ""


class TodayShown(NamedTuple):
    """`opener` is on the button that opens the list, "" where there is nothing in it."""

    sheets: tuple[TodaySheetShown, ...] = ()
    opener: str = ""
    problem: str = ""


class TodayView(View[TodayShown], shows=TodayShown):
    PLACES = frozenset({Page.HOME, Panel.SHEETS})

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._found: tuple[KeptSheet, ...] = ()
        self._printers: Printers = None
        self._problem = ""
        self._page: SheetView | None = None
        self._attended = False
        super().__init__(hold, doors, parent)

    def serve(self, page: SheetView) -> None:
        """Where sheets are printed."""
        self._page = page
        page.desk.sheetsFound.connect(self._found_sheets)
        page.desk.printersFound.connect(self._found_printers)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan is None, visit.printing, self._found, self._printers, self._problem)

    def derive(self, visit: Visit) -> TodayShown:
        if visit.plan is not None:
            return TodayShown()
        words = self.doors.rules[visit.form.pack].words
        return today_shown(self._found, visit.printing, self._printers, words, self._problem)

    def attend(self) -> None:
        """What was left behind is taken back, and what there is found, as staff come home."""
        there = self.visit.journey.at is Page.HOME
        if there and not self._attended and self._page is not None:
            self._problem = ""
            self._page.desk.tidy()
        self._attended = there

    @Slot(str)
    def print(self, code: str) -> None:
        self._print(code, None)

    @Slot(str)
    def printElsewhere(self, code: str) -> None:
        other = other_printer(self.visit.printing.failed, self._printers)
        if other is not None:
            self._print(code, other)

    @Slot()
    def stopWaiting(self) -> None:
        if self._page is not None:
            self._page.stopWaiting()

    @Slot(str, str)
    def remove(self, code: str, fate: str) -> None:
        """It is in hand, or nobody needs it: nothing of it is kept."""
        try:
            self.doors.sheets.remove(code, SheetFate(fate))
        except OSError:
            self._tell(tr("It could not be deleted. Tell whoever looks after this kiosk."))
            return
        gone = (code, SheetFate(fate))
        self._found = tuple(each for each in self._found if (each.code, each.fate) != gone)
        self._tell("")

    def _print(self, code: str, printer: PrinterReport | None) -> None:
        if self._page is None:
            return
        try:
            pdf = self.doors.sheets.read(code)
        except OSError:
            self._tell(tr("The sheet is not there any more."))
            return
        self._tell("")
        self._page.print_kept(code, pdf, printer.name if printer else None)

    def _found_sheets(self, found: tuple[KeptSheet, ...]) -> None:
        self._found = found
        self.refresh()

    def _found_printers(self, found: tuple[PrinterReport, ...]) -> None:
        self._printers = found
        self.refresh()

    def _tell(self, problem: str) -> None:
        self._problem = problem
        self.refresh()


def today_shown(
    found: tuple[KeptSheet, ...], now: Handing, printers: Printers, words: Words, problem: str
) -> TodayShown:
    """`now` is the print that was begun from the list, if any: `saved` is then its code."""
    count = len(found)
    opener = tr("Sheets of today: {count}", count=count) if count else ""
    rows = tuple(_row(each, now, printers, words) for each in found)
    return TodayShown(rows, opener, problem)


def _row(kept: KeptSheet, now: Handing, printers: Printers, words: Words) -> TodaySheetShown:
    saved = kept.fate is SheetFate.SAVED
    own = saved and now.saved == kept.code
    failed = own and now.report.state in (PrintState.FAILED, PrintState.UNSURE)
    other = other_printer(now.failed, printers) if failed else None
    return TodaySheetShown(
        code=kept.code,
        fate=kept.fate,
        title=tr("Sheet {code}", code=kept.code),
        detail=_detail(kept, time_words(kept.at, words)),
        status=print_words(now.report) if own else "",
        saved=saved,
        prints=saved and not now.busy,
        busy=own and now.busy,
        out=own and now.printed,
        other=tr("Use {printer}", printer=called(other)) if other else "",
    )


def _detail(kept: KeptSheet, at: str) -> str:
    return {
        SheetFate.SAVED: tr("Saved for later at {time}.", time=at),
        SheetFate.PRINTED: tr("Printed at {time}. Nobody said that it is in hand.", time=at),
        SheetFate.LOOSE: tr("Left at {time}. It may come out of the printer: shred it.", time=at),
    }[kept.fate]
