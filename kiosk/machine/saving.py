# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets as files: whole or not at all, and for this user alone."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path
from stat import S_IMODE


def data_folder() -> Path:
    """Where the kiosk keeps what is to last. A data home that is not a whole path does not
    count."""
    wanted = Path(os.environ.get("XDG_DATA_HOME", ""))
    home = wanted if wanted.is_absolute() else Path.home() / ".local" / "share"
    return home / "aftercare-kiosk"


def sheets_folder() -> Path:
    """Where staff find saved sheets."""
    return data_folder() / "sheets"


def clinic_list() -> Path:
    """The file of what the clinic decided about lists, and of the products it checked."""
    return data_folder() / "clinic-list.yaml"


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
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as part:
        try:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
            if mode is not None:
                Path(part.name).chmod(mode)
            Path(part.name).replace(target)
        finally:
            Path(part.name).unlink(missing_ok=True)
