# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt starts here: the application, the engine, the one window, and the way out again."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.doors import Doors
from kiosk.screens.pictures import IconProvider, load_fonts
from kiosk.screens.shell import Kiosk
from kiosk.screens.singletons import keep_singletons_alive

QML = Path(__file__).parent / "qml"
FIRST_FRAME_MS = 50
TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class WindowRefused(RuntimeError):
    """The window could not be made: a file of the screens is missing or broken."""


class Watch(QObject):
    """Tells whoever asks that somebody touched the window. It never takes an event."""

    def __init__(self, touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._touched = touched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        if event.type() in TOUCHES:
            self._touched()
        return False


class OpenWindow:
    """A window that is open, its engine, and the view model behind it. `close` ends all three."""

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow, kiosk: Kiosk) -> None:
        self.engine = engine
        self.window = window
        self.kiosk = kiosk

    def close(self) -> None:
        """The window, then the engine, then the view model: none outlives what it reads."""
        self.window.close()
        shiboken6.delete(self.engine)
        shiboken6.delete(self.kiosk)


def start_qt(arguments: Sequence[str] = ()) -> QGuiApplication:
    """The application, with the keyboard in the window. Once in a process, before any window."""
    keep_singletons_alive()
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    application = QGuiApplication(["aftercare-kiosk", *arguments])
    application.setApplicationName("Aftercare Kiosk")
    return application


def open_window(
    doors: Doors,
    *,
    windowed: bool = False,
    keyboard: bool = True,
    clock: Callable[[], float] = monotonic,
) -> OpenWindow:
    """The kiosk on the staff's home page. Full screen unless `windowed`.

    Raises WindowRefused where the QML cannot be loaded, FontMissing where a font cannot.
    """
    load_fonts(doors.resources / "fonts")
    kiosk = Kiosk(doors, keyboard=keyboard, clock=clock)
    engine = QQmlApplicationEngine()
    engine.addImageProvider("sheet", kiosk.sheet.provider())
    window = _load(engine, "App.qml", {"kiosk": kiosk}, doors.resources, windowed)
    window.installEventFilter(Watch(kiosk.touched, window))
    return OpenWindow(engine, window, kiosk)


def open_problems(
    problems: Sequence[str], resources: Path, *, windowed: bool = False
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The page that staff see instead of the kiosk where the pack or the settings are wrong.

    `problems` are the lines as `check` prints them. The caller keeps the engine while it is open.
    """
    load_fonts(resources / "fonts")
    engine = QQmlApplicationEngine()
    window = _load(engine, "Problems.qml", {"problems": list(problems)}, resources, windowed)
    return engine, window


def _load(
    engine: QQmlApplicationEngine,
    file: str,
    values: dict[str, object],
    resources: Path,
    windowed: bool,
) -> QQuickWindow:
    engine.addImageProvider("icon", IconProvider(resources / "icons"))
    folder = QUrl.fromLocalFile(f"{resources}/")
    engine.setInitialProperties({**values, "resources": folder, "windowed": windowed})
    engine.load(QUrl.fromLocalFile(str(QML / file)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise WindowRefused(f"{file} cannot be shown. Install the kiosk again. Code W1.")
    return roots[0]


def run(
    doors: Doors,
    *,
    windowed: bool = False,
    prove: Callable[[], tuple[str, ...]] = tuple,
) -> int:
    """The kiosk until its window is closed; the exit status.

    `prove` is called once, as soon as the first frame stands and before anybody has touched it:
    what it finds is shown to staff in place of the kiosk, and the exit status is then 1.
    """
    application = start_qt()
    opened = open_window(doors, windowed=windowed)
    problems: list[str] = []

    def proven() -> None:
        problems.extend(prove())
        if problems:
            application.exit(1)

    QTimer.singleShot(FIRST_FRAME_MS, opened.kiosk, proven)
    status = application.exec()
    opened.kiosk.sheet.rest()
    opened.close()
    return _shown(application, problems, doors.resources, windowed) if problems else status


def show_problems(problems: Sequence[str], resources: Path, *, windowed: bool = False) -> int:
    """The problem page until its window is closed; the exit status is 1."""
    return _shown(start_qt(), problems, resources, windowed)


def _shown(
    application: QGuiApplication,
    problems: Sequence[str],
    resources: Path,
    windowed: bool,
) -> int:
    engine, window = open_problems(problems, resources, windowed=windowed)
    application.exec()
    window.close()
    shiboken6.delete(engine)
    return 1
