# SPDX-License-Identifier: GPL-3.0-or-later
"""The clocks of the machine, and the moment of the last visit in a file of its own."""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.machine import saving


def running_s() -> float:
    """Seconds of a clock that nobody sets and that runs on while the machine sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def machine_offset(now: datetime) -> timedelta:
    """What the zone of the machine is ahead of UTC at that moment."""
    return now.astimezone(None).utcoffset() or timedelta()


def last_visit(file: Path) -> datetime | None:
    """When the last visit ended, None where nobody knows. A file that cannot be read, or that says
    no moment with a zone, tells nothing."""
    try:
        at = datetime.fromisoformat(json.loads(file.read_bytes())["ended"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return at if at.utcoffset() is not None else None


def keep_last_visit(file: Path, at: datetime) -> None:
    """The moment and nothing else. It never fails: a kiosk that cannot write warns of less."""
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        saving.write_whole(file, json.dumps({"ended": at.isoformat()}).encode())
