# SPDX-License-Identifier: GPL-3.0-or-later
"""Where this system keeps a program's own files. A folder from the environment that is not a whole
path does not count, and nothing is made by asking."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs, PlatformDirsABC

_NAME = "aftercare-kiosk"


def data_folder(dirs: PlatformDirsABC | None = None) -> Path:
    """What is to last: `~/.local/share/aftercare-kiosk`, on Windows below `%LOCALAPPDATA%`."""
    return (dirs or _dirs()).user_data_path


def log_folder(dirs: PlatformDirsABC | None = None) -> Path:
    """The log: `~/.local/state/aftercare-kiosk`; on Windows that is the data's own folder."""
    return (dirs or _dirs()).user_state_path


def _dirs() -> PlatformDirsABC:
    return PlatformDirs(_NAME, appauthor=False)
