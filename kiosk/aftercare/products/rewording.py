# SPDX-License-Identifier: GPL-3.0-or-later
"""A label put right by the person who typed it: one name in the place of unclear words."""

from __future__ import annotations

import re


def reworded(text: str, words: str, name: str) -> str:
    """The text with `name` wherever `words` stand whole in it, so that the rest is kept.

    The name alone where the words do not stand in the text as they are.

    >>> reworded("Aqua, Retinl, BHA", "Retinl", "Retinol")
    'Aqua, Retinol, BHA'
    """
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    if not words or whole.search(text) is None:
        return name
    return whole.sub(lambda _: name, text)
