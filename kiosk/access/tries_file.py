# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong PINs in a file, so that pulling the plug does not begin the count anew.

It keeps a count and no time of the lock: a restarted kiosk shuts the pad again for as long. The
time of day is only believed where it says that long enough has passed for all to be forgiven; a
clock that was set back, or a file that cannot be read, forgives nothing.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.machine import saving
from kiosk.visit.tries import FORGIVEN_AFTER_S, FREE_TRIES, Tries


def read_tries(file: Path, now: datetime) -> Tries:
    """`now` is aware. What cannot be read counts as the pad just shut."""
    try:
        read = json.loads(file.read_bytes())
        wrong, at = int(read["wrong"]), datetime.fromisoformat(read["at"])
        over = (now - at).total_seconds() >= FORGIVEN_AFTER_S
    except FileNotFoundError:
        return Tries()
    except (OSError, KeyError, TypeError, ValueError):
        return Tries(FREE_TRIES)
    return Tries() if over or wrong < 1 else Tries(wrong)


def keep_tries(file: Path, tries: Tries, now: datetime) -> None:
    """A folder that cannot be written forgets them at the next start, and no sooner."""
    content = json.dumps({"wrong": tries.wrong, "at": now.isoformat()}).encode()
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        saving.write_whole(file, content)
