# SPDX-License-Identifier: GPL-3.0-or-later
"""From a press to the page: `python -m tests.benchmarks.bench_pages [VISITS]`.

Every page of a visit is opened by the button that leads there, forwards and back, in the real
window without a display. A reader then stays for a while, as readers do. Beside it the same press
in a bare window that shows a hundred words. Also the memory after each visit, with the accessible
tree switched on, as a screen reader switches it on.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.screens.window import OpenWindow, open_window, start_qt
from kiosk.visit.journey import STEPS, Page
from tests.screens import staff_doors
from tests.screens.person import Person
from tests.screens.staff_doors import OSEI

READS_MS = 400
BARE = b"""
import QtQuick
Window {
    id: window
    width: 1280; height: 800; visible: true
    property bool turned: false
    MouseArea { anchors.fill: parent; onClicked: window.turned = !window.turned }
    Grid {
        columns: 10
        Repeater {
            model: 100
            Text { required property int index; text: (window.turned ? "word " : "other ") + index }
        }
    }
}
"""


def waits(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def press(window: QQuickWindow, at: QPoint, turned: Callable[[], bool]) -> float:
    """Milliseconds from a press to the end of the first frame in which what was pressed for is
    there."""
    loop = QEventLoop()
    ends: list[float] = []

    def swapped() -> None:
        if turned() and not ends:
            ends.append(time.perf_counter())
            loop.quit()

    window.frameSwapped.connect(swapped)
    start = time.perf_counter()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    if not ends:
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
    window.frameSwapped.disconnect(swapped)
    return (ends[0] - start) * 1000


def button(window: QQuickWindow, name: str) -> QPoint:
    """The middle of what is called so, in the accessible tree."""
    left = [QAccessible.queryAccessibleInterface(window)]
    while left:
        thing = left.pop()
        if thing.state().invisible:
            continue
        if thing.text(QAccessible.Text.Name) == name and thing.role() is QAccessible.Role.Button:
            return thing.rect().translated(-window.position()).center()
        left += [thing.child(place) for place in range(thing.childCount())]
    raise LookupError(name)


def visit(opened: OpenWindow, times: dict[str, list[float]]) -> None:
    """One visit there and back."""
    shell, window = opened.shell, opened.window

    def shows(page: Page) -> bool:
        return shell.shown.page == page

    Person(opened).signs_in()
    shell.begin(staff_doors.amira())
    waits(READS_MS)
    for page in STEPS[1:]:
        took = press(window, button(window, shell.shown.next_words), partial(shows, page))
        times.setdefault(f"to {page}", []).append(took)
        waits(READS_MS)
    for page in reversed(STEPS[:-1]):
        took = press(window, button(window, "Back"), partial(shows, page))
        times.setdefault(f"back to {page}", []).append(took)
        waits(READS_MS)
    shell.finish()
    waits(READS_MS)


def bare() -> list[float]:
    engine = QQmlApplicationEngine()
    engine.loadData(BARE, QUrl("bare.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    waits(500)
    times = []
    for count in range(40):
        turned = partial(_is_turned, window, count % 2 == 0)
        times.append(press(window, QPoint(640, 400), turned))
        waits(50)
    window.close()
    return times


def _is_turned(window: QQuickWindow, wanted: bool) -> bool:
    return window.property("turned") is wanted


def resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 2**20


def percentile(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def main(visits: int) -> None:
    start_qt()
    QAccessible.setActive(True)
    beside = bare()
    times: dict[str, list[float]] = {}
    memory = []
    with TemporaryDirectory() as folder:
        doors = staff_doors.doors(staff_doors.Printing(), Path(folder))
        opened = open_window(doors, windowed=True, keyboard=False, settle_s=0.0, staff=OSEI)
        opened.shell.setCalm(True)
        opened.window.resize(1280, 800)
        waits(4000)
        for _ in range(visits):
            visit(opened, times)
            memory.append(resident_mib())
        opened.close()
    for name, each in times.items():
        print(f"{name:18} median {statistics.median(each):6.1f} ms, most {max(each):6.1f} ms")
    together = [each for page in times.values() for each in page]
    first = [page[0] for page in times.values()]
    for name, each in (("a bare window", beside), ("first visit", first), ("all pages", together)):
        print(
            f"{name:18} median {statistics.median(each):6.1f} ms, "
            f"95th percentile {percentile(each, 0.95):6.1f} ms"
        )
    ratio = statistics.median(together) / statistics.median(beside)
    print(f"a page costs {ratio:.1f} presses in the bare window")
    print(f"memory after each visit, MiB: {', '.join(f'{each:.0f}' for each in memory)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
