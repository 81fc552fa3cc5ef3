# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a PNG, drawn by the real window with no display."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.aftercare.consultation import Consultation
from kiosk.screens.doors import Doors
from kiosk.screens.window import OpenWindow, open_window, start_qt
from kiosk.visit.idle import WARN_AFTER_S
from kiosk.visit.journey import STEPS

THEMES = ("light", "contrast")
LONGEST_WAIT_MS = 10_000
FRAME_MS = 40
LAST_MOVE_MS = 400
STAFF_BEFORE = ("home", "form", "reference")
INTO_COUNTDOWN_S = 9
SHEET_PLACES = ("read", "problem")
PANELS = ("steps", "text", "language", "listen", "staff")


class PictureRefused(ValueError):
    """The wished picture cannot be made. The message says what to write instead."""


def take(
    doors: Doors,
    consultation: Consultation,
    folder: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    text: int = 100,
    theme: str = "light",
    language: str = "en",
) -> list[Path]:
    """The files in the order of the visit, numbered. `size` in logical pixels, `text` in per cent.

    Raises PictureRefused for a theme or language there is none of, OSError where a file cannot be
    written.
    """
    if theme not in THEMES:
        raise PictureRefused(f'theme: "{theme}" is not known. Write {" or ".join(THEMES)}.')
    if language not in dict(doors.languages):
        known = ", ".join(code for code, _ in doors.languages)
        raise PictureRefused(
            f'language: "{language}" is not a language of this pack. Write {known}.'
        )
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        start_qt()
    clock = _Clock()
    opened = open_window(doors, windowed=True, keyboard=False, clock=clock)
    try:
        return _Album(opened, clock, folder, size).fill(consultation, text, theme, language)
    finally:
        opened.kiosk.sheet.rest()
        opened.close()


class _Clock:
    """Stands still, so that a slow machine takes the same pictures."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class _Album:
    """The pictures taken so far, and the window they are taken of."""

    def __init__(
        self, opened: OpenWindow, clock: _Clock, folder: Path, size: tuple[int, int]
    ) -> None:
        self._opened = opened
        self._clock = clock
        self._folder = folder
        self._files: list[Path] = []
        opened.window.resize(*size)

    def fill(self, visit: Consultation, text: int, theme: str, language: str) -> list[Path]:
        kiosk = self._opened.kiosk
        kiosk.form.fill(visit)
        kiosk.setCalm(True)
        settle(self._opened.window, LAST_MOVE_MS)
        kiosk.setTextSize(text)
        kiosk.setContrast(theme == "contrast")
        for page in STAFF_BEFORE:
            kiosk.open(page)
            self._take(page)
        kiosk.begin(visit)
        kiosk.setLanguage(language)
        for step in STEPS:
            kiosk.jump(str(step))
            self._take(str(step))
        for place in SHEET_PLACES:
            kiosk.sheet.go(place)
            self._take(f"sheet-{place}")
        kiosk.sheet.go("sheet")
        for panel in PANELS:
            kiosk.openPanel(panel)
            self._take(f"panel-{panel}")
            kiosk.closePanel(panel)
        self._clock.now += WARN_AFTER_S + INTO_COUNTDOWN_S
        kiosk.tick()
        self._take("idle-warning")
        kiosk.hide()
        self._take("curtain")
        return self._files

    def _take(self, name: str) -> None:
        settle(self._opened.window)
        file = self._folder / f"{len(self._files) + 1:02d}-{name}.png"
        if not self._opened.window.grabWindow().save(str(file)):
            raise OSError(f"{file} cannot be written.")
        self._files.append(file)


def settle(window: QQuickWindow, first_ms: int = FRAME_MS) -> None:
    """Waits `first_ms`, then draws until two frames running are the same picture.

    Layouts settle over a few frames. Ten seconds are the end of it, whatever moves.
    """
    loop = QEventLoop()
    deadline = QDeadlineTimer(LONGEST_WAIT_MS)
    wait, last, now = first_ms, None, None
    while (now is None or now != last) and not deadline.hasExpired():
        QTimer.singleShot(wait, loop.quit)
        loop.exec()
        last, now, wait = now, window.grabWindow(), FRAME_MS
