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
from kiosk.visit.handing import SheetPlace
from kiosk.visit.idle import FREE_S
from kiosk.visit.journey import PATIENT, Page
from kiosk.visit.staff_access import StaffMember
from kiosk.visit.visit import Panel

THEMES = ("light", "contrast")
LONGEST_WAIT_MS = 10_000
FRAME_MS = 30
SAME_FRAMES = 1
COUNTS_FRAMES = "QQuickFrameAnimation"
LAST_MOVE_MS = 400
STAFF_BEFORE = (Page.HOME, Page.FORM, Page.REFERENCE)
INTO_COUNTDOWN_S = 9
SHEET_PLACES = (SheetPlace.READ, SheetPlace.PROBLEM)
PANELS = (Panel.STEPS, Panel.TEXT, Panel.LANGUAGE, Panel.LISTEN, Panel.STAFF)


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
    languages = doors.languages(consultation.pack)
    if language not in dict(languages):
        known = ", ".join(code for code, _ in languages)
        raise PictureRefused(
            f'language: "{language}" is not a language of this pack. Write {known}.'
        )
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        start_qt()
    clock = _Clock()
    staff = StaffMember(consultation.practitioner or doors.clinic.name)
    opened = open_window(doors, windowed=True, keyboard=False, clock=clock, staff=staff)
    try:
        return _Album(opened, clock, folder, size).fill(consultation, text, theme, language)
    finally:
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
        shell = self._opened.shell
        shell.fill(visit)
        shell.setCalm(True)
        settle(self._opened.window, LAST_MOVE_MS)
        shell.setTextSize(text)
        shell.setContrast(theme == "contrast")
        for page in STAFF_BEFORE:
            shell.jump(page)
            self._take(page)
        shell.begin(visit)
        shell.setLanguage(language)
        for step in PATIENT:
            shell.jump(step)
            self._take(step)
        for place in SHEET_PLACES:
            shell.parts.sheet.go(place)
            self._take(f"sheet-{place}")
        shell.parts.sheet.go(SheetPlace.SHEET)
        for panel in PANELS:
            shell.openPanel(panel)
            self._take(f"panel-{panel}")
            shell.closePanel(panel)
        self._clock.now += shell.visit.presence.times.warn_after + INTO_COUNTDOWN_S
        shell.tick()
        self._take("idle-warning")
        shell.hide()
        self._take("curtain")
        self._clock.now += FREE_S
        shell.tick()
        self._take("lock")
        shell.finish()
        self._take("goodbye")
        shell.invite()
        self._take("attract")
        return self._files

    def _take(self, name: str) -> None:
        settle(self._opened.window)
        file = self._folder / f"{len(self._files) + 1:02d}-{name}.png"
        if not self._opened.window.grabWindow().save(str(file)):
            raise OSError(f"{file} cannot be written.")
        self._files.append(file)


def settle(window: QQuickWindow, first_ms: int = FRAME_MS) -> None:
    """Waits `first_ms`, then draws until some frames running are the same picture.

    Layouts settle over a few frames, and a page decides on its rail over some more, however slowly
    they come. Ten seconds are the end of it, whatever moves.
    """
    loop = QEventLoop()
    deadline = QDeadlineTimer(LONGEST_WAIT_MS)
    wait, last, same = first_ms, None, 0
    while (same < SAME_FRAMES or _deciding(window)) and not deadline.hasExpired():
        QTimer.singleShot(wait, loop.quit)
        loop.exec()
        now, wait = window.grabWindow(), FRAME_MS
        same = same + 1 if now == last else 0
        last = now


def _deciding(window: QQuickWindow) -> bool:
    """Whether something that is seen still counts frames."""
    left = [window.contentItem()]
    while left:
        item = left.pop()
        if not item.isVisible():
            continue
        if any(
            each.inherits(COUNTS_FRAMES) and each.property("running") for each in item.children()
        ):
            return True
        left += item.childItems()
    return False
