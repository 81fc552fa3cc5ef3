# SPDX-License-Identifier: GPL-3.0-or-later
"""A call that a thread pool makes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRunnable


class Work(QRunnable):
    """The pool may keep it for a while after it has run: it lets go of the call, which may hold
    something of a patient's."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work: Callable[[], None] | None = work

    def run(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work()
