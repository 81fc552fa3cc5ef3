# SPDX-License-Identifier: GPL-3.0-or-later
"""A press counts for what it was aimed at: what has just opened under a finger takes none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.visit.visit import Visit

SETTLE_S = 0.4
"""Seconds for which a page or a panel that opened takes no press: the second of two quick taps
comes within 300 ms of the first, and nobody reads a page and aims in less (our judgement)."""

_PRESSES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
)
_PRESS_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


def place(visit: Visit) -> tuple[object, ...]:
    """Where somebody is: what stands under a finger is other than before when this changes."""
    return (
        visit.journey.at,
        visit.panel,
        visit.presence.presence,
        visit.faults,
        visit.understanding.now,
        visit.printing.place,
        visit.printing.asking,
        visit.printing.confirming,
        visit.gate.wish if visit.gate else None,
        visit.drafts.answer is None,
        visit.showing.step if visit.showing else None,
        visit.strip is None,
    )


class Settling(QObject):
    """Takes each press of the first `settle_s` seconds after the place changed, so that it reaches
    nothing. `look` is to be called after every turn of the visit."""

    def __init__(
        self,
        where: Callable[[], tuple[object, ...]],
        clock: Callable[[], float],
        settle_s: float,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._clock = clock
        self._settle_s = settle_s
        self._at = where()
        self._since = clock() - settle_s

    def look(self) -> None:
        at = self._where()
        if at != self._at:
            self._at, self._since = at, self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        return _is_press(event) and self._clock() - self._since < self._settle_s


def _is_press(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
        return event.key() in _PRESS_KEYS
    return event.type() in _PRESSES
