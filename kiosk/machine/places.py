# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the kiosk's own files lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resources() -> Path:
    """Fonts, icons, illustrations and the files of set-up."""
    return _found("resources")


def content() -> Path:
    """The packs that come with the kiosk, the example clinic and the example visits."""
    return _found("content")


def _found(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
