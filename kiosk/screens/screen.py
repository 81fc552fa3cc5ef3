# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""How the screen looks, and whether anybody is there: what holds for every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.visit.idle import Idle, Presence

TEXT_SIZES = (100, 125, 150, 200)
TICK_MS = 500


class Screen(QObject):
    """Text size in per cent, contrast, calm motion and idle time.

    `clock` gives seconds that only run forward.
    """

    looksChanged = Signal()
    presenceChanged = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.refresh()
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)
        self._ticker.start()

    def refresh(self) -> None:
        """As the next patient finds it."""
        self._text_size = 100
        self._contrast = False
        self._calm = False
        self._idle = Idle(touched=self._clock())
        self.looksChanged.emit()
        self.presenceChanged.emit()

    # How it looks.

    @Property(int, notify=looksChanged)
    def textSize(self) -> int:
        return self._text_size

    @Property(bool, notify=looksChanged)
    def contrast(self) -> bool:
        return self._contrast

    @Property(bool, notify=looksChanged)
    def calm(self) -> bool:
        return self._calm

    @Slot(int)
    def setTextSize(self, percent: int) -> None:
        if percent in TEXT_SIZES:
            self._text_size = percent
            self.looksChanged.emit()

    @Slot(bool)
    def setContrast(self, wanted: bool) -> None:
        self._contrast = wanted
        self.looksChanged.emit()

    @Slot(bool)
    def setCalm(self, wanted: bool) -> None:
        self._calm = wanted
        self.looksChanged.emit()

    # Whether anybody is there.

    @Property(str, notify=presenceChanged)
    def presence(self) -> str:
        return str(self._idle.presence)

    @Property(int, notify=presenceChanged)
    def secondsLeft(self) -> int:
        return self._idle.seconds_left

    @Slot()
    def tick(self) -> None:
        """Time goes by. Where nothing is personal, nothing is hidden."""
        now = self._clock()
        self._become(self._idle.tick(now) if self.personal() else self._idle.stay(now))

    def personal(self) -> bool:
        """Whether the open page may show something of a patient's."""
        return True

    def touched(self) -> None:
        """A touch or a key, anywhere, while the page itself is up. The warning has its own."""
        if self._idle.presence is Presence.PRESENT:
            self._become(self._idle.stay(self._clock()))

    @Slot()
    def stay(self) -> None:
        self._become(self._idle.stay(self._clock()))

    @Slot()
    def hide(self) -> None:
        """The curtain at once."""
        self._become(self._idle.hide())

    @Slot()
    def wake(self) -> None:
        self._become(self._idle.wake(self._clock()))

    def _become(self, idle: Idle) -> None:
        shown = (self._idle.presence, self._idle.seconds_left)
        self._idle = idle
        if (idle.presence, idle.seconds_left) != shown:
            self.presenceChanged.emit()
