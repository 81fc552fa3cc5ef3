# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in memory stays there, and what is written is this user's alone."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.machine.saving import PART

_SET_DUMPABLE = 4
"""Of prctl(2)."""


def keep_private() -> None:
    """From now on no file is made that others may read, and a crash writes no picture of the
    memory: neither by its limit nor by a program that the kernel would hand it to."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource  # late: Windows has none

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def clear_parts(folders: Iterable[Path]) -> int:
    """Takes away what was half written when the power went; how many there were."""
    cleared = 0
    for folder in folders:
        for part in folder.glob(f"{PART}*"):
            with suppress(OSError):
                part.unlink()
                cleared += 1
    return cleared
