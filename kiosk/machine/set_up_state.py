# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the first set-up of a kiosk has come, as it outlives a restart."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine.saving import write_whole


def read_step(file: Path, first: int, last: int) -> int | None:
    """The step that is next, from `first` to `last`; None where none is kept, or where what stands
    there is none."""
    try:
        text = file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return int(text) if text.isdigit() and first <= int(text) <= last else None


def keep_step(file: Path, step: int | None) -> None:
    """The step that is next; None: the kiosk is set up. Raises OSError."""
    if step is None:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(file, f"{step}\n".encode())
