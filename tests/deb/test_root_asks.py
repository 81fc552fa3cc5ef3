# SPDX-License-Identifier: GPL-3.0-or-later
"""What root asks of an installed kiosk is asked of the kiosk's own data."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.deb.machine import DEB, Machine

STAND_INS = {"id": "echo root", "setpriv": 'echo "setpriv $*"'}
AS_KIOSK = "setpriv --reuid kiosk --regid kiosk --init-groups env HOME=/nonexistent"


@pytest.fixture
def version(machine: Machine) -> Path:
    """A version's folder, with a Python that only says that it was started as this user."""
    folder = machine.place / "versions" / "1.0"
    (folder / "python" / "bin").mkdir(parents=True)
    shutil.copy(DEB / "version" / "run", folder)
    stand_in(folder / "python" / "bin" / "python3", "echo as this user")
    for name, said in STAND_INS.items():
        stand_in(machine.root / "bin" / name, said)
    return folder


def stand_in(program: Path, said: str) -> None:
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!/bin/sh\n{said}\n")
    program.chmod(0o755)


def asked(machine: Machine, version: Path, *words: str) -> str:
    done = subprocess.run(
        [version / "run", *words],
        env={
            "PATH": f"{machine.root / 'bin'}:/usr/bin:/bin",
            "AFTERCARE_KIOSK_ROOT": str(machine.root),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.rstrip()


@pytest.mark.parametrize(
    "words",
    [
        ["staff", "list"],
        ["staff", "reset", "--yes"],
        ["receipts", "verify"],
        ["list", "--export", "/tmp/two words.yaml"],
        ["support-bundle", "/tmp/for-support.zip"],
    ],
)
def test_what_the_kiosk_keeps_is_looked_at_as_the_kiosk(
    machine: Machine, version: Path, words: list[str]
) -> None:
    """As root, PINs were said to be taken that still opened the kiosk."""
    assert asked(machine, version, *words) == f"{AS_KIOSK} {version / 'run'} {' '.join(words)}"


@pytest.mark.parametrize("word", ["check", "doctor", "approve", "sheet", "--version"])
def test_all_else_runs_as_whoever_asks(machine: Machine, version: Path, word: str) -> None:
    assert asked(machine, version, word) == "as this user"


def test_a_version_that_is_not_installed_looks_for_no_user_of_the_kiosk_s(
    machine: Machine, version: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "built"
    shutil.copytree(version, elsewhere)
    assert asked(machine, elsewhere, "staff", "list") == "as this user"
