# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at any moment, the kiosk leaves whole files, no name in the clear, and the open visit for
who has a PIN. `KILLS=200` kills it as often; 5 by default."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import app
from kiosk.machine.saving import PART
from tests.access.killed import NAME, PIN, WHO

KILLS = int(os.environ.get("KILLS", "5"))
LONGEST_S = 3.0


@pytest.mark.slow
def test_a_kill_at_any_moment_loses_nothing_and_shows_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "TMPDIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    chance, opened, saved = random.Random(7), 0, 0
    for _ in range(KILLS):
        killed(chance.uniform(0, LONGEST_S))
        opened += left(tmp_path)
        saved = len(list(tmp_path.rglob("sheets/*.pdf")))
    assert opened
    assert saved


def killed(after_s: float) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.access.killed"], stdout=subprocess.PIPE, text=True
    ) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "ready\n"
        time.sleep(after_s)
        kiosk.send_signal(signal.SIGKILL)


def left(folder: Path) -> bool:
    """Whether a visit was open, once all that lies there was found to be whole."""
    doors = app.doors(app.load())
    assert doors.access.known() == (WHO,)
    assert doors.access.who(PIN) == WHO
    for file in folder.rglob("*"):
        if file.is_file() and not file.name.startswith(PART) and file.suffix != ".pdf":
            assert NAME.encode() not in file.read_bytes(), file
            assert file.stat().st_mode & 0o077 == 0, file
    for sheet in folder.rglob("sheets/*.pdf"):
        assert sheet.read_bytes().rstrip().endswith(b"%%EOF")
    if doors.draft.age_s() is None:
        return False
    kept = doors.draft.bring()
    assert kept is not None, "half of a visit was written"
    assert kept.form.name in (NAME, "")
    return True
