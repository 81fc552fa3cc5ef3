# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing off the GUI thread: what the printer says comes back as queued signals."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from kiosk.aftercare.sentences import say
from kiosk.screens.doors import Doors
from kiosk.screens.work import Work
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport, PrintState

WAIT_AT_END_MS = 5000
BROKEN_OFF = PrintReport(
    PrintState.FAILED, say("Printing broke off (P8)"), say("Look at the printer"), code="P8"
)


class PrintDesk(QObject):
    """One place to ask for printers and to hand a sheet over. Answers come on the GUI thread.

    `reported` carries a PrintReport, as often as something changes; `ended` the last one. Only the
    latest print is reported.
    """

    printersFound = Signal(object)  # noqa: N815
    reported = Signal(object)
    ended = Signal(object)
    _from_thread = Signal(int, object, bool)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._run = 0
        self._left: Event | None = None
        self._pool = QThreadPool(self)
        self._from_thread.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def use(self, doors: Doors) -> None:
        """Other doors from now on; a print that is under way keeps its own."""
        self._doors = doors

    def look(self) -> None:
        """Asks for the printers; `printersFound` has the answer, a tuple of PrinterReport."""
        self._pool.start(Work(self._look))

    def print(self, order: PrintOrder) -> None:
        """Hands a sheet over. One that was handed over before and is not over is taken back."""
        self.withdraw()
        self._run += 1
        run, left, print_sheet = self._run, Event(), self._doors.print_sheet
        self._left = left

        def work() -> None:
            def report(now: PrintReport) -> None:
                self._from_thread.emit(run, now, False)

            end = BROKEN_OFF
            try:
                end = print_sheet(order, report, left.is_set)
            finally:
                self._from_thread.emit(run, end, True)

        self._pool.start(Work(work))

    def withdraw(self) -> None:
        """Nobody waits any more for what was handed over: it is taken back."""
        if self._left is not None:
            self._left.set()

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

    def _hear(self, run: int, report: PrintReport, last: bool) -> None:
        if run != self._run:
            return
        if last:
            self._left = None
        (self.ended if last else self.reported).emit(report)
