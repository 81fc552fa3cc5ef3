# SPDX-License-Identifier: GPL-3.0-or-later
"""Known names spelt almost like a word we do not know. They are offered, and never decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon_index import LexiconIndex

MOST_LOOKED_UP = 4
"""Unknown words of one text that are compared; each costs a pass over names of a like shape."""

MOST_OFFERED = 3
"""Products of the clinic that are offered for one text."""

_SHORTEST = 4
_LONGEST = 60
_LIKE = 84.0
_LIKE_WORD = 75.0
_LENGTHS = 2


def near_names(unknown: tuple[str, ...], index: LexiconIndex) -> tuple[tuple[str, str], ...]:
    """The first few unknown words, each with the one known name it may have meant.

    First a name spelt almost so (same first letter, about as long), else a name that stands
    whole inside the unknown words ("encapsulated retinol"). Words without any are left out.
    """
    named = ((words, _near(key(words), index)) for words in unknown[:MOST_LOOKED_UP])
    return tuple((words, name) for words, name in named if name)


def near_products(text: str, products: Iterable[ClinicProduct]) -> tuple[str, ...]:
    """The clinic's own products that each typed word stands in, spelt so or almost so."""
    typed = key(text[: _LONGEST + 1])
    if not _SHORTEST <= len(typed) <= _LONGEST:
        return ()
    fitting = (product.name for product in products if _in_name(typed, key(product.name)))
    return tuple(dict.fromkeys(fitting))[:MOST_OFFERED]


def _in_name(typed: str, name: str) -> bool:
    words = name.split()
    return all(_closest(word, words, _LIKE_WORD) is not None for word in typed.split())


def _closest(word: str, words: list[str], least: float) -> str | None:
    """The word spelt most like it, if at least so much alike (of 100)."""
    from rapidfuzz import fuzz, process  # needed for a misspelt word alone, and slow to import

    best = process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=least)
    return None if best is None else best[0]


def _near(word: str, index: LexiconIndex) -> str:
    if not _SHORTEST <= len(word) <= _LONGEST:
        return ""
    best = _closest(word, list(_candidates(word, index)), _LIKE)
    if best is not None:
        return index.names[best].name
    return _inside(word.split(), index)


def _candidates(word: str, index: LexiconIndex) -> Iterator[str]:
    for length in range(len(word) - _LENGTHS, len(word) + _LENGTHS + 1):
        yield from index.near.get((word[0], length), ())


def _inside(words: list[str], index: LexiconIndex) -> str:
    for count in range(min(len(words) - 1, index.longest), 0, -1):
        for start in range(len(words) - count + 1):
            phrase = " ".join(words[start : start + count])
            if len(phrase) > _SHORTEST and phrase in index.names:
                return index.names[phrase].name
    return ""


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
