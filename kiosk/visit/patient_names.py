# SPDX-License-Identifier: GPL-3.0-or-later
"""A name as it may be said where others hear it."""

from __future__ import annotations


def initials(name: str) -> str:
    """The first letter of each part of a name.

    >>> initials("Amira Khan-Lewis")
    'A. K. L.'
    """
    parts = name.replace("-", " ").split()
    return " ".join(f"{part[0].upper()}." for part in parts)
