# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tests.benchmarks.bench_first_frame`: from the start of Python to the first frame.

The kiosk, ready for staff, against a bare Qt Quick Controls window with one button: each in a
process of its own, by turns. Aim: under 2.5 times the bare window.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 9
AIM = 2.5

BARE = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'''
import QtQuick.Controls.Basic
ApplicationWindow { width: 1280; height: 800; visible: true
    Button { text: "Start"; anchors.centerIn: parent } }
''')
window = engine.rootObjects()[0]
"""

KIOSK = """
from kiosk import app
from kiosk.screens import window as screens
kiosk = app.load()
application = screens.start_qt()
opened = screens.open_window(app.doors(kiosk), windowed=True)
window = opened.window
"""

FIRST_FRAME = """
import os
from PySide6.QtCore import Qt
def drawn():
    print("drawn", flush=True)
    os._exit(0)
window.afterRendering.connect(drawn, Qt.ConnectionType.DirectConnection)
application.exec()
"""


def seconds(program: str) -> float:
    """How long one start takes, in seconds."""
    cached = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    ran = subprocess.run(
        [sys.executable, "-c", program + FIRST_FRAME],
        capture_output=True,
        text=True,
        check=False,
        env=cached,
    )
    took = time.perf_counter() - start
    if not ran.stdout.endswith("drawn\n"):
        raise RuntimeError(ran.stderr)
    return took


def main() -> None:
    seconds(KIOSK)
    pairs = [(seconds(BARE), seconds(KIOSK)) for _ in range(ROUNDS)]
    bare = statistics.median(pair[0] for pair in pairs)
    kiosk = statistics.median(pair[1] for pair in pairs)
    print(f"bare window {bare:.2f} s, kiosk {kiosk:.2f} s: {kiosk / bare:.2f} x (aim {AIM} x)")


if __name__ == "__main__":
    main()
