# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt starts here: the application, the engine, the one window, and the way out again."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.camera_feed import Feed
from kiosk.screens.doors import Doors
from kiosk.screens.messages import withhold_exceptions
from kiosk.screens.pictographs import PaintedAhead, PictographProvider
from kiosk.screens.pictures import FontMissing, IconProvider, load_fonts
from kiosk.screens.presses import SETTLE_S, Settling, place
from kiosk.screens.qml_types import register_types
from kiosk.screens.shell import Shell
from kiosk.screens.singletons import keep_singletons_alive
from kiosk.screens.translations import Translations
from kiosk.visit.staff_access import StaffMember

QML = Path(__file__).parent / "qml"
KEYBOARD = Path(__file__).parent / "keyboard"
"""The import path of the look of the on-screen keyboard."""
PICTOGRAPHS = Path("pictographs", "screen")  # in the folder of resources
PICTOGRAPH_SIDE = 48  # pixels, as in the rows of a page
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


PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
LEADS_OUT = (
    QKeySequence.StandardKey.Quit,
    QKeySequence.StandardKey.Close,
    QKeySequence.StandardKey.FullScreen,
    QKeySequence.StandardKey.HelpContents,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
)
OTHER_BUTTONS = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
WALKS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class WindowRefused(RuntimeError):
    """The window could not be made: a file of the screens is missing or broken.

    W1 a page, W2 a font.
    """

    def __init__(self, wrong: str, code: str) -> None:
        super().__init__(f"{wrong} Install the kiosk again. Code {code}.")
        self.code = code


class Watch(QObject):
    """Tells whoever asks that somebody touched the window, and the window whether it is walked with
    the keys: only then is it shown where they are. It never takes an event."""

    def __init__(self, touched: Callable[[], None], window: QQuickWindow) -> None:
        super().__init__(window)
        self._touched = touched
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        if event.type() in TOUCHES:
            self._touched()
        if event.type() in PRESSES:
            self._window.setProperty("byKeys", False)
        elif isinstance(event, QKeyEvent) and event.key() in WALKS:
            self._window.setProperty("byKeys", True)
        return False


class Kept(QObject):
    """Keeps the kiosk on the screen: the window is not closed from outside, by a key of the system
    or by a gesture, there are no menus of a field, and nothing is taken from the clipboard, which
    may hold what was typed in an earlier visit."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if isinstance(event, QMouseEvent):
            return event.button() in OTHER_BUTTONS
        return isinstance(event, QKeyEvent) and _leads_out(event)


def _leads_out(event: QKeyEvent) -> bool:
    if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
        return False
    return any(event.matches(each) for each in LEADS_OUT) or event.key() == Qt.Key.Key_Menu


class OpenWindow:
    """A window that is open, its engine, and what it shows. `close` ends all three."""

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow, shell: Shell) -> None:
        self.engine = engine
        self.window = window
        self.shell = shell

    def close(self) -> bool:
        """The window, then the engine, then the shell: none outlives what it reads.

        False where a print or the reading of a label was still under way: the window has gone, and
        what is behind it must end with the program.
        """
        parts = self.shell.parts
        views = (parts.sheet.desk, parts.label, parts.gate, parts.people)
        settings = (parts.settings, parts.set_up, parts.self_test, parts.receipts)
        waited = [part.rest() for part in (*views, *settings, self.shell)]
        self.window.close()
        if not all(waited):
            return False
        shiboken6.delete(self.engine)
        shiboken6.delete(self.shell)
        return True


def start_qt(arguments: Sequence[str] = ()) -> QGuiApplication:
    """The application, with the keyboard in the window. Once in a process, before any window."""
    keep_singletons_alive()
    withhold_exceptions()
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    # From the start: a look that gives way to another while it is being made is complained of.
    os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "kiosk")
    # It speaks while it is loaded, to `withhold_exceptions`, which waits for a thread that imports
    # something, which waits for the loading.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    application = QGuiApplication(["aftercare-kiosk", *arguments])
    application.setApplicationName("Aftercare Kiosk")
    return application


def open_window(
    doors: Doors,
    *,
    windowed: bool = False,
    keyboard: bool = True,
    ahead: bool = True,
    settle_s: float = SETTLE_S,
    clock: Callable[[], float] = monotonic,
    feed: Feed | None = None,
    staff: StaffMember | None = None,
) -> OpenWindow:
    """The kiosk on the page that invites, or on the staff's home page where one of them, `staff`,
    is signed in. Full screen unless `windowed`. With `ahead` the pages are
    made before they are wanted, while nobody waits. What has just opened takes no press for
    `settle_s` seconds. `feed` gives frames in the place of this machine's camera.

    Raises WindowRefused where the QML or a font cannot be loaded.
    """
    _load_fonts(doors.resources)
    register_types()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(KEYBOARD))
    translations = Translations(doors.resources / "translations", engine)
    speak = translations.speak
    shell = Shell(doors, keyboard=keyboard, ahead=ahead, clock=clock, speak=speak, staff=staff)
    if feed is not None:
        shell.parts.label.watch(feed)
        shell.parts.self_test.watch(feed)
    engine.addImageProvider("sheet", shell.parts.sheet.provider())
    engine.addImageProvider("label", shell.parts.label.provider())
    window = _load(engine, "App.qml", {"shell": shell}, doors.resources, windowed)
    if ahead:
        packs = [rules.guidance for rules in doors.rules.values()]
        side = round(PICTOGRAPH_SIDE * window.devicePixelRatio())
        PaintedAhead(packs, doors.resources / PICTOGRAPHS, side, window)
    settling = Settling(lambda: place(shell.visit), clock, settle_s, window)
    shell.turned.connect(settling.look)
    shell.ended.connect(lambda: QGuiApplication.clipboard().clear())
    window.installEventFilter(settling)
    if not windowed:
        window.installEventFilter(Kept(window))
    window.installEventFilter(Watch(shell.touched, window))
    return OpenWindow(engine, window, shell)


def open_problems(
    problems: Sequence[str], resources: Path, *, windowed: bool = False
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The page that staff see instead of the kiosk where the pack or the settings are wrong.

    `problems` are the lines as `check` prints them. The caller keeps the engine while it is open.
    """
    _load_fonts(resources)
    engine = QQmlApplicationEngine()
    window = _load(engine, "Problems.qml", {"problems": list(problems)}, resources, windowed)
    engine.quit.connect(QCoreApplication.quit)
    if not windowed:
        window.installEventFilter(Kept(window))
    return engine, window


def _load(
    engine: QQmlApplicationEngine,
    file: str,
    values: dict[str, object],
    resources: Path,
    windowed: bool,
) -> QQuickWindow:
    engine.addImageProvider("icon", IconProvider(resources / "icons"))
    engine.addImageProvider("pictograph", PictographProvider(resources / PICTOGRAPHS))
    engine.setInitialProperties({**values, "windowed": windowed})
    engine.load(QUrl.fromLocalFile(str(QML / file)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise WindowRefused(f"{file} cannot be shown.", "W1")
    return roots[0]


def _load_fonts(resources: Path) -> None:
    try:
        load_fonts(resources / "fonts")
    except FontMissing as missing:
        raise WindowRefused(str(missing), "W2") from missing


def run(
    doors: Doors,
    *,
    windowed: bool = False,
    prove: Callable[[], tuple[str, ...]] = tuple,
    watch_faults: Callable[[Callable[[str], None]], None] = lambda _: None,
    alive: Callable[[], None] = lambda: None,
    alive_s: float | None = None,
) -> int:
    """The kiosk until its window is closed; the exit status.

    `alive` is called every `alive_s` seconds for as long as the window answers.

    `watch_faults` is handed what is to be called with the code of each error that reached nobody.
    `prove` is called once, as soon as the first frame stands and before anybody has touched it:
    what it finds is shown to staff in place of the kiosk, and the exit status is then 1.
    """
    application = start_qt()
    opened = open_window(doors, windowed=windowed)
    problems: list[str] = []

    def fault(code: str) -> None:
        """Staff read it for as long as there is a screen."""
        if shiboken6.isValid(opened.shell):
            opened.shell.faultFound.emit(code)

    def proven() -> None:
        problems.extend(prove())
        if problems:
            application.exit(1)

    opened.shell.closeWanted.connect(application.quit)
    opened.shell.parts.sheet.desk.tidy()
    _beat(application, alive, alive_s)
    watch_faults(fault)
    QTimer.singleShot(FIRST_FRAME_MS, opened.shell, proven)
    status = application.exec()
    if not opened.close():
        # Whatever hangs in a thread keeps no program alive that nobody sees. A sheet that it left
        # with the print service is taken back at the next start.
        os._exit(status)
    return _shown(application, problems, doors.resources, windowed) if problems else status


def _beat(application: QGuiApplication, alive: Callable[[], None], alive_s: float | None) -> None:
    """Calls `alive` now, and every `alive_s` seconds for as long as the application answers,
    whatever its window shows."""
    if alive_s is not None:
        alive()
        pulse = QTimer(application)
        pulse.timeout.connect(alive)
        pulse.start(round(1000 * alive_s))


def show_problems(
    problems: Sequence[str],
    resources: Path,
    *,
    windowed: bool = False,
    alive: Callable[[], None] = lambda: None,
    alive_s: float | None = None,
) -> int:
    """The problem page until its window is closed; the exit status is 1. `alive` as in `run`."""
    application = start_qt()
    _beat(application, alive, alive_s)
    return _shown(application, problems, resources, windowed)


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
