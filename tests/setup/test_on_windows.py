# SPDX-License-Identifier: GPL-3.0-or-later
"""The command for Windows, as far as another system can look at it."""

from __future__ import annotations

import re
import subprocess
import sys

import kiosk
from tests.setup.clinic import ROOT, SETUP

SCRIPT = SETUP / "kiosk.ps1"


def test_it_is_plain_letters_that_every_powershell_reads_alike() -> None:
    """The older one takes a file without a mark for another code page."""
    assert SCRIPT.read_bytes().isascii()


def test_it_installs_what_the_lock_file_fixes_and_nothing_else() -> None:
    text = SCRIPT.read_text(encoding="ascii")
    [install] = re.findall(r"-m pip install(?:.*`\n)*.*", text)
    assert "--require-hashes -r $locked" in install
    assert "--only-binary ':all:'" in install
    assert "$locked = Join-Path $root 'requirements.lock'" in text


def test_what_it_starts_the_kiosk_with_starts_it_with_the_words_after_it() -> None:
    text = SCRIPT.read_text(encoding="ascii")
    parts = re.search(r"^\$start = '(.+)' \+\n    '(.+)'$", text, re.MULTILINE)
    assert parts is not None
    done = subprocess.run(
        [sys.executable, "-P", "-c", parts[1] + parts[2], str(ROOT), "--version"],
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"aftercare-kiosk {kiosk.__version__}\n"
