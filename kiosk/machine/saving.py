# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets as files: whole or not at all, and for this user alone."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path
from stat import S_IMODE

from kiosk.machine.folders import data_folder

PART = "part-"
"""What the name of a file begins with while it is written: one is left where the power went."""


def sheets_folder() -> Path:
    """Where staff find saved sheets."""
    return data_folder() / "sheets"


def clinic_list() -> Path:
    """The file of what the clinic decided about lists, and of the products it checked."""
    return data_folder() / "clinic-list.yaml"


def receipts_folder() -> Path:
    """The log of what was told, with its key."""
    return data_folder() / "receipts"


def own_settings() -> Path:
    """The file of the clinic's own settings, where none is named."""
    return data_folder() / "settings.yaml"


def writable(file: Path) -> bool:
    """Whether a file could be written whole in its place: its folder, or the first one above it
    that is there, takes new files."""
    folder = Path(os.path.realpath(file)).parent
    there = next(each for each in (folder, *folder.parents) if each.exists())
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def save(pdf: bytes, folder: Path, title: str) -> Path:
    """Write a sheet for staff, readable by this user alone. The name holds the sheet code only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"{title}.pdf"
    write_whole(file, pdf)
    return file


def write_whole(file: Path, content: bytes, like: Path | None = None) -> None:
    """Write a file whole or not at all, readable by this user alone, or by whoever may read `like`.

    A link stays a link.
    Only a file is ever replaced: no folder, device or pipe. Raises OSError that names `file`.
    """
    target = Path(os.path.realpath(file))
    try:
        if (target.exists() or target.is_symlink()) and not target.is_file():
            raise OSError(errno.EINVAL, "Not a file")  # noqa: TRY301 (named with the others)
        _replace(target, content, S_IMODE(like.stat().st_mode) if like else None)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(file)) from error


def _replace(target: Path, content: bytes, mode: int | None) -> None:
    descriptor, name = tempfile.mkstemp(prefix=PART, dir=target.parent)
    part = Path(name)
    try:
        # Closed before it takes its place: Windows moves no file that is open.
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            part.chmod(mode)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
