# SPDX-License-Identifier: GPL-3.0-or-later
"""Help while a label is typed: its words one by one, and the names that the last may become."""

from __future__ import annotations

import re

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon_index import LexiconIndex

FEWEST_LETTERS = 3
"""Of a word that has begun, before names are offered for it."""

MOST_OFFERED = 4

_BETWEEN = re.compile(r"[;\n\u2022\u00b7|]|,(?!\d)|(?<!\d),")
"""What parts two words as they are typed; not the comma in "1,2-Hexanediol"."""


def typed_words(label: str) -> tuple[str, ...]:
    """The words as they were typed, without what stands between them.

    >>> typed_words("Aqua, 1,2-Hexanediol; Retin")
    ('Aqua', '1,2-Hexanediol', 'Retin')
    """
    return tuple(filter(None, (word.strip() for word in _BETWEEN.split(label))))


def offered(label: str, index: LexiconIndex) -> tuple[str, ...]:
    """Known names that begin as the last word does, the shortest first; none for one that is whole,
    or that a separator has ended."""
    last = key(_BETWEEN.split(label)[-1])
    if len(last) < FEWEST_LETTERS:
        return ()
    found = {index.names[name].name for name in index.names if name.startswith(last)}
    begun = (name for name in found if key(name).startswith(last))  # no other name of it alone
    names = sorted(begun, key=lambda name: (len(name), name))
    return () if names and key(names[0]) == last else tuple(names[:MOST_OFFERED])


def completed(label: str, name: str) -> str:
    """The label with this name in the place of its last word, ready for the next.

    >>> completed("Aqua, retin", "Retinol")
    'Aqua, Retinol, '
    """
    last = _BETWEEN.split(label)[-1]
    before = label[: len(label) - len(last)].rstrip()
    return f"{before} {name}, " if before else f"{name}, "


def without_word(label: str, place: int) -> str:
    """The label without the word at a place, counted from 0 as `typed_words` has them."""
    words = typed_words(label)
    return ", ".join((*words[:place], *words[place + 1 :]))
