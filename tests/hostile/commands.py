# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as somebody clumsy or hostile uses it, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.machine import places

AMIRA = places.content() / "examples" / "amira.yaml"
SMALL = """\
pack: microneedling
patient: {name: A. M.}
treatment: {at: 2026-11-23T15:00, areas: [face]}
"""
CODES = (0, 1, 2)


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def kiosk(
    *arguments: str | Path,
    environment: Mapping[str, str] | None = None,
    without: Sequence[str] = (),
) -> Ran:
    """Runs one command. It must end by itself, with a code of ours and no traceback."""
    around = {key: value for key, value in os.environ.items() if key not in without}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        capture_output=True,
        env={**around, **(environment or {})},
        timeout=120,
        check=False,
    )
    ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in ran.err, ran.err
    assert ran.code in CODES, ran
    return ran


def files_below(folder: Path) -> dict[Path, bytes]:
    """Every file of a folder with what it holds."""
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
