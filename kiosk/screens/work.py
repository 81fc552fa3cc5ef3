# SPDX-License-Identifier: GPL-3.0-or-later
"""A call that a thread pool makes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRunnable


class Work(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()
