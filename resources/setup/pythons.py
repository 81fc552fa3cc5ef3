# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Python of this machine an environment can be made with. Runs on Python 3.9 and later.

Debian and Ubuntu keep what makes environments in a package of its own (python3.11-venv).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

OLDEST = (3, 11)
_NAMES = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")
_TELL = (
    "import os, sys; print(*sys.version_info[:2], os.path.realpath(sys.executable))\n"
    "import ensurepip, venv"
)


@dataclass(frozen=True)
class Python:
    """A Python that is new enough. `packages` are those that it lacks for making environments.

    `path` is its own (/usr/bin/python3.11) and no name that a newer one may take over (python3).
    """

    path: str
    packages: tuple[str, ...] = ()


NONE = Python("", ("python3.11", "python3.11-venv"))
"""No Python here is new enough. The packages are in Debian 12, and in Ubuntu 22.04's universe."""


def find(names: Sequence[str] = (*_NAMES, sys.executable)) -> Python:
    """The first Python that can make environments; else the first that is new enough."""
    best = NONE
    for name in names:
        python = _look_at(name)
        if python and not python.packages:
            return python
        if python and best is NONE:
            best = python
    return best


def _look_at(name: str) -> Python | None:
    path = shutil.which(name)
    if path is None:
        return None
    # A name can be there without a Python behind it, as version managers do it.
    done = subprocess.run([path, "-I", "-c", _TELL], capture_output=True, text=True, check=False)
    said = re.match(r"(\d+) (\d+) (.+)", done.stdout)
    if said is None or (int(said[1]), int(said[2])) < OLDEST:
        return None
    return Python(said[3], () if done.returncode == 0 else (f"python{said[1]}.{said[2]}-venv",))
