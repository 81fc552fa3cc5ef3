# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sticks are plugged in."""

from __future__ import annotations

from pathlib import Path


def removable() -> tuple[Path, ...]:
    """Where sticks are mounted, for as long as the kiosk may look there."""
    found: list[Path] = []
    for root in (Path("/media"), Path("/run/media")):
        try:
            found += [each for one in root.iterdir() if one.is_dir() for each in one.iterdir()]
        except OSError:
            continue
    return tuple(each for each in found if each.is_dir())
