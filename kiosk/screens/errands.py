# SPDX-License-Identifier: GPL-3.0-or-later
"""What takes too long for the GUI thread, one after another, and what is done with its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from kiosk.screens.work import Work

T = TypeVar("T")
WAIT_AT_END_MS = 5000


class Errands(QObject):
    _back = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._back.connect(_hand_over, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], None], otherwise: T) -> None:
        """`work` off the GUI thread, then `then` with its answer on it. Where the work raises, the
        answer is `otherwise`, and the error goes where all go that reach nobody."""

        def whole() -> None:
            answer: Any = otherwise
            try:
                answer = work()
            finally:
                if isValid(self):  # the window may be gone
                    self._back.emit(then, answer)

        self._pool.start(Work(whole))

    def rest(self) -> bool:
        """Waits for what is under way at the end of the program; False if it still runs."""
        return self._pool.waitForDone(WAIT_AT_END_MS)


def _hand_over(then: Callable[[Any], None], answer: object) -> None:
    then(answer)
