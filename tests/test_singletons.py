# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that runs all day emits millions of signals: it must not run out of None or True."""

import subprocess
import sys
from pathlib import Path

import pytest

MANY_SIGNALS = """
from kiosk.screens.singletons import keep_singletons_alive
keep_singletons_alive()
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
application = QCoreApplication([])
class Bell(QObject):
    rung = Signal()
    @Slot()
    def hear(self): pass
bell = Bell()
bell.rung.connect(bell.hear)
for _ in range(100_000):
    bell.rung.emit()
    application.processEvents()
print("alive")
"""


@pytest.mark.slow
def test_a_hundred_thousand_signals_do_not_end_the_process() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", MANY_SIGNALS],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert ran.stdout == "alive\n", ran.stderr
