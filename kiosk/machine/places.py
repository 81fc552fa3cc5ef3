# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the kiosk's own files lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def package() -> Path:
    """The program itself, with the pages of its screens."""
    return _PACKAGE


def resources() -> Path:
    """Fonts, icons, illustrations and the files of set-up."""
    return _found("resources")


def content() -> Path:
    """The packs that come with the kiosk, the example clinic and the example visits."""
    return _found("content")


def _found(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def files_below(folder: Path) -> Iterator[Path]:
    """Every file below a folder, also behind links to folders; each folder is looked at once."""
    seen: set[Path] = set()
    for root, folders, files in os.walk(folder, followlinks=True):
        here = Path(root)
        folders[:] = [name for name in folders if (here / name).resolve() not in seen]
        seen |= {(here / name).resolve() for name in folders}
        yield from (here / name for name in files)
