# SPDX-License-Identifier: GPL-3.0-or-later
"""A crash leaves no picture of the memory, a power cut no half of a file."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.machine.private import clear_parts
from kiosk.machine.saving import PART

CRASH = """
import ctypes, os, sys
from pathlib import Path
from kiosk.machine.private import keep_private
keep_private()
Path("made").write_text("x")
print(oct(Path("made").stat().st_mode & 0o777), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
import resource
print(resource.getrlimit(resource.RLIMIT_CORE))
sys.stdout.flush()
os.abort()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks Linux")
def test_a_crash_is_not_written_down_and_files_are_this_users_alone(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", CRASH],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout.split("\n")[:2] == ["0o600 0", "(0, 0)"], ran.stderr
    assert ran.returncode < 0
    assert [file.name for file in tmp_path.iterdir()] == ["made"]


def test_halves_of_files_are_cleared_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / f"{PART}abc").write_bytes(b"half")
    (tmp_path / "staff.json").write_bytes(b"{}")
    below = tmp_path / "sheets"
    below.mkdir()
    (below / f"{PART}def").write_bytes(b"half")
    (below / "C66W.pdf").write_bytes(b"%PDF")
    assert clear_parts((tmp_path, below, tmp_path / "nowhere")) == 2
    assert {each.name for each in tmp_path.rglob("*")} == {"staff.json", "sheets", "C66W.pdf"}
