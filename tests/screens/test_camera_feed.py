# SPDX-License-Identifier: GPL-3.0-or-later
"""The camera of the machine itself, in a program that has loaded nothing of it yet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

LONGEST_S = 120
PROGRAM = """
import sys
from pathlib import Path
from kiosk.screens.window import start_qt
from tests.screens import staff_doors
from tests.screens.opening import somebody_at

application = start_qt()
with somebody_at(staff_doors.doors(staff_doors.Printing(), Path(sys.argv[1]))) as person:
    person.shell.begin(staff_doors.amira())
    person.shell.jump("products")
    person.settle()
    person.press("Show the label")
    assert person.parts.label.shown.step == "aim"
print("stands")
"""
LOADED = """
from kiosk.screens.window import start_qt

application = start_qt()
from PySide6.QtMultimedia import QMediaDevices
QMediaDevices.videoInputs()
print("stands")
"""


def ran(program: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )


def test_the_first_label_of_all_opens_while_its_reader_is_loaded(tmp_path: Path) -> None:
    """The window loaded the camera while a thread loaded the reader, and each waited for the
    other."""
    run = ran(PROGRAM, tmp_path)
    assert (run.returncode, run.stdout.strip()[-6:]) == (0, "stands"), run.stderr


def test_the_camera_says_nothing_while_it_is_loaded() -> None:
    """Whatever it said there would wait for any thread that imports something."""
    run = ran(LOADED)
    assert (run.returncode, run.stdout.strip()) == (0, "stands"), run.stderr
    assert "qt.multimedia" not in run.stderr
