# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing off the GUI thread: what the printer says comes back as queued signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from kiosk.screens.doors import Doors
from kiosk.visit.handover import PrinterTold, PrintState, PrintTold

WAIT_AT_END_MS = 5000
BROKEN_OFF = PrintTold(PrintState.FAILED, "Printing broke off (P8)", "Look at the printer")


class _Work(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class PrintDesk(QObject):
    """One place to ask for printers and to hand a sheet over. Answers come on the GUI thread.

    `told` carries the run it belongs to and a PrintTold, as often as something changes; `ended` the
    last one. A run that nobody waits for any more (see `leave`) is not told.
    """

    printersFound = Signal(object)  # noqa: N815
    told = Signal(object)
    ended = Signal(object)
    _from_thread = Signal(int, object, bool)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._run = 0
        self._pool = QThreadPool(self)
        self._from_thread.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """Asks for the printers; `printersFound` has the answer, a tuple of PrinterTold."""
        self._pool.start(_Work(self._look))

    def print(self, pdf: bytes, title: str, printer: str | None) -> None:
        """Hands a sheet over; None is the printer that the computer prefers."""
        self._run += 1
        run = self._run

        def work() -> None:
            def tell(told: PrintTold) -> None:
                self._from_thread.emit(run, told, False)

            told = BROKEN_OFF
            try:
                told = self._doors.print_sheet(pdf, title, printer, tell)
            finally:
                self._from_thread.emit(run, told, True)

        self._pool.start(_Work(work))

    def leave(self) -> None:
        """Whatever is on its way to a printer goes on, but is not told any more."""
        self._run += 1

    def rest(self) -> bool:
        """Waits for the threads at the end of the program, 5 s at most; False if one still runs."""
        return self._pool.waitForDone(WAIT_AT_END_MS)

    def _look(self) -> None:
        found: tuple[PrinterTold, ...] = ()
        try:
            found = self._doors.printers()
        finally:
            self.printersFound.emit(found)

    def _hear(self, run: int, told: PrintTold, last: bool) -> None:
        if run != self._run:
            return
        (self.ended if last else self.told).emit(told)
