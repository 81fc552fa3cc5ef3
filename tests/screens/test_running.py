# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as it is started: it runs, or shows staff why it does not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.screens import window

opened = window.open_problems
def told(problems, resources, *, windowed=False):
    print("problems:", *problems)
    QTimer.singleShot(100, lambda: window.QGuiApplication.exit(0))
    return opened(problems, resources, windowed=windowed)
window.open_problems = told
found = tuple(sys.argv[1:])
def prove():
    QTimer.singleShot(300, lambda: window.QGuiApplication.exit(0))
    return found
print("status:", window.run(app.doors(app.load()), windowed=True, prove=prove))
"""


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "status: 0\n"),
        (["No font has X."], "problems: No font has X.\nstatus: 1\n"),
    ],
)
def test_what_is_found_after_the_first_frame_takes_the_kiosks_place(
    found: list[str], said: str
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *found],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    assert ran.stdout == said, ran.stderr


PULSE = """
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.machine import places
from kiosk.screens import window

opened, signs, found = window.open_problems, [], sys.argv[1] == "later"
def told(*asked, **named):
    signs.clear()
    QTimer.singleShot(1000, lambda: window.QGuiApplication.exit(0))
    return opened(*asked, **named)
window.open_problems = told
life = {"windowed": True, "alive": lambda: signs.append(1), "alive_s": 0.1}
if found:
    window.run(app.doors(app.load()), prove=lambda: ("No font has X.",), **life)
else:
    window.show_problems(("No font has X.",), places.resources(), **life)
print("signs:", len(signs) >= 3)
"""


@pytest.mark.parametrize("when", ["at once", "later"])
def test_a_page_of_problems_gives_signs_of_life(when: str) -> None:
    """Whoever waits for them would end it, a minute after staff began to read."""
    ran = subprocess.run(
        [sys.executable, "-c", PULSE, when],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    assert ran.stdout == "signs: True\n", ran.stderr


HANGS = """
import sys
from dataclasses import replace
from threading import Event
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.screens import window
from kiosk.visit.handover import PrintOrder

doors, opened, shells = app.doors(app.load()), window.open_window, []
def told(*asked, **named):
    made = opened(*asked, **named)
    shells.append(made.shell)
    return made
window.open_window = told
def print_sheet(*_):
    print("printing", flush=True)
    Event().wait()
def prove():
    shells[0].parts.sheet.desk.print(PrintOrder(b"%PDF-", "7K4Q-C66W"))
    QTimer.singleShot(300, lambda: window.QGuiApplication.exit(0))
    return ()
window.run(replace(doors, print_sheet=print_sheet), windowed=True, prove=prove)
print("not reached", flush=True)
"""


def test_a_print_that_hangs_keeps_no_program_alive_that_nobody_sees(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", HANGS],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
    )
    assert (ran.returncode, ran.stdout) == (0, "printing\n"), ran.stderr
