# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at frames and reading stills off the GUI thread: answers come back as queued signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from kiosk.camera.read_words import FrameLook, LabelRead
from kiosk.camera.stills import Still
from kiosk.screens.doors import CameraDoors
from kiosk.screens.work import Work

WAIT_AT_END_MS = 20_000


class LabelDesk(QObject):
    """One thread, so that nothing is read twice at once. Answers come on the GUI thread.

    `looked` carries a FrameLook and the digits of a bar code, "" for none; `was_read` a LabelRead,
    None where reading broke off. What is asked for before `cancel` is not answered after it.
    """

    looked = Signal(object, str)
    wasRead = Signal(object)  # noqa: N815
    _from_look = Signal(int, object, str)
    _from_read = Signal(int, object)

    def __init__(self, doors: CameraDoors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._run = 0
        self._looking = False
        self._before: Still | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._from_look.connect(self._hear_look, Qt.ConnectionType.QueuedConnection)
        self._from_read.connect(self._hear_read, Qt.ConnectionType.QueuedConnection)

    def warm(self) -> None:
        """Loads the models while the bottle is still being found."""
        self._pool.start(Work(self._doors.ready))

    def look(self, frame: Still, scan: Still | None) -> None:
        """What a frame is good for, and the bar code on `scan`. Asked while it still looks at one,
        it leaves this one out."""
        if self._looking:
            return
        self._looking = True
        run, before, self._before = self._run, self._before, frame

        def work() -> None:
            look, code = FrameLook.MOVING, ""
            try:
                if run != self._run:
                    return
                look = self._doors.look(frame, before)
                code = self._doors.scan(scan) if scan is not None else ""
            finally:
                self._from_look.emit(run, look, code)

        self._pool.start(Work(work))

    def read(self, still: Still, pack: str, number: int, *, more: bool) -> None:
        self.cancel()
        run = self._run

        def work() -> None:
            found: LabelRead | None = None
            try:
                if run != self._run:
                    return
                found = self._doors.read(still, pack, number, more)
            finally:
                self._from_read.emit(run, found)

        self._pool.start(Work(work))

    def cancel(self) -> None:
        """Nothing asked so far is answered; what has not begun never begins."""
        self._run += 1
        self._looking = False
        self._before = None

    def rest(self) -> bool:
        """Waits for the thread at the end of the program; False if it still runs."""
        self.cancel()
        return self._pool.waitForDone(WAIT_AT_END_MS)

    def _hear_look(self, run: int, look: FrameLook, code: str) -> None:
        if run == self._run:
            self._looking = False
            self.looked.emit(look, code)

    def _hear_read(self, run: int, read: LabelRead | None) -> None:
        if run == self._run:
            self.wasRead.emit(read)
