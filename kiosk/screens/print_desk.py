# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing off the GUI thread: what the printer says comes back as queued signals."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from kiosk.aftercare.sentences import say
from kiosk.screens.doors import Doors
from kiosk.screens.work import Work
from kiosk.visit.handover import (
    KeptSheet,
    PrinterReport,
    PrintOrder,
    PrintReport,
    PrintState,
    SheetFate,
)

WAIT_AT_END_MS = 5000
BROKEN_OFF = PrintReport(
    PrintState.FAILED, say("Printing broke off (P8)"), say("Look at the printer"), code="P8"
)


class PrintDesk(QObject):
    """One place to ask for printers and to hand a sheet over. Answers come on the GUI thread.

    `reported` carries a PrintReport, as often as something changes; `ended` the last one. Only the
    latest print is reported; of one that was withdrawn `gaveBack` has the last word. `sheetsFound`
    carries the sheets of today, a tuple of KeptSheet.
    """

    printersFound = Signal(object)  # noqa: N815
    sheetsFound = Signal(object)  # noqa: N815
    reported = Signal(object)
    ended = Signal(object)
    gaveBack = Signal(object)  # noqa: N815
    _from_thread = Signal(object, object, bool)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._run: PrintRun | None = None
        self._pool = QThreadPool(self)
        self._from_thread.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def use(self, doors: Doors) -> None:
        """Other doors from now on; a print that is under way keeps its own."""
        self._doors = doors

    def look(self) -> None:
        """Asks for the printers; `printersFound` has the answer, a tuple of PrinterReport."""
        self._pool.start(Work(self._look))

    def tidy(self, first: Callable[[Doors], None] = lambda _: None) -> None:
        """Takes back what was left with the print service; `sheetsFound` has what staff are to see
        to. `first` is done before."""
        doors = self._doors

        def work() -> None:
            found: tuple[KeptSheet, ...] = ()
            try:
                first(doors)
                doors.sheets.take_back()
            finally:
                found = doors.sheets.today()
                self.sheetsFound.emit(found)

        self._pool.start(Work(work))

    def print(self, order: PrintOrder) -> None:
        """Hands a sheet over. One that was handed over before and is not over is taken back."""
        self.print_made(lambda: order)

    def print_made(self, make: Callable[[], PrintOrder]) -> None:
        """The same of what takes its time to be drawn: `make` is called off the GUI thread."""
        self.withdraw()
        run, doors = PrintRun(), self._doors
        self._run = run

        def work() -> None:
            def report(now: PrintReport) -> None:
                self._from_thread.emit(run, now, False)

            end = BROKEN_OFF
            try:
                order = make()
                end = doors.print_sheet(order, report, run.left.is_set)
                fate = run.fate(end)
                if fate is not None:
                    doors.sheets.note(order.title, fate)
            finally:
                self._from_thread.emit(run, end, True)

        self._pool.start(Work(work))

    def stop_waiting(self) -> None:
        """The sheet is taken back, and whoever handed it over hears what became of it."""
        if self._run is not None:
            self._run.left.set()

    def withdraw(self) -> None:
        """Nobody waits any more for what was handed over: it is taken back."""
        if self._run is not None:
            self._run.alone.set()
            self._run.left.set()
            self._run = None

    def rest(self) -> bool:
        """Takes back what nobody can wait for any more, and waits for the threads at the end of the
        program, 5 s at most; False if one still runs."""
        self.withdraw()
        return self._pool.waitForDone(WAIT_AT_END_MS)

    def _look(self) -> None:
        found: tuple[PrinterReport, ...] = ()
        try:
            found = self._doors.printers()
        finally:
            self.printersFound.emit(found)

    def _hear(self, run: PrintRun, report: PrintReport, last: bool) -> None:
        if run is not self._run:
            if last and run.alone.is_set():
                self.gaveBack.emit(report)
            return
        if last:
            self._run = None
        (self.ended if last else self.reported).emit(report)


class PrintRun:
    """A print under way: `left` says that it is to be taken back, `alone` that nobody is there to
    hear what became of it."""

    def __init__(self) -> None:
        self.left = Event()
        self.alone = Event()

    def fate(self, end: PrintReport) -> SheetFate | None:
        """What staff are to see to once the print has ended so."""
        if end.loose:
            return SheetFate.LOOSE
        if not self.alone.is_set():
            return None
        if end.state is PrintState.DONE:
            return SheetFate.PRINTED
        return SheetFate.LOOSE if end.state is PrintState.UNSURE or end.pages_done else None
