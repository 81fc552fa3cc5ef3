# SPDX-License-Identifier: GPL-3.0-or-later
"""Known names spelt almost like a word we do not know. They are offered, and never decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.risky_forms import may_be_strict

MOST_LOOKED_UP = 4
"""Unknown words of one text that are compared; each costs a pass over names of a like shape."""

MOST_OFFERED = 3
"""Products of the clinic that are offered for one text."""

_SHORTEST = 4
_LONGEST = 60
_LIKE = 84.0
_LIKE_WORD = 75.0
_LENGTHS = 2
_DIGITS = re.compile(r"\d")
_SHORTEST_SLIP = 6
_SAFE_DISTANCE = 3
"""Letters by which every name of another class must differ from a word that is taken for a slip."""


def near_names(
    unknown: tuple[str, ...], index: LexiconIndex, plain: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """The first few unknown words, each with the one known name it may have meant.

    First a name spelt almost so (same first letter, about as long), else a name that stands
    whole inside the unknown words ("encapsulated retinol"). Words without any are left out.
    A name of a class that is `plain` is offered for a slip of the hand alone: never for words that
    may be a strict name themselves.
    """
    named = ((words, _near(key(words), index)) for words in unknown[:MOST_LOOKED_UP])
    return tuple(
        (words, name)
        for words, name in named
        if name
        and (index.names[key(name)].class_id not in plain or _is_slip(key(words), key(name), index))
    )


def _is_slip(word: str, name: str, index: LexiconIndex) -> bool:
    """Whether one letter went wrong, of a word that is like no strict form and no other name."""
    from rapidfuzz.distance import OSA  # as above

    if len(word) < _SHORTEST_SLIP or may_be_strict(word) or word.count(" ") != name.count(" "):
        return False
    if OSA.distance(word, name) != 1 or _DIGITS.sub("", word) == _DIGITS.sub("", name):
        return False  # another number is another thing
    own = index.names[name].class_id
    others = {
        index.names[each].class_id
        for each in _candidates(word, index)
        if OSA.distance(word, each, score_cutoff=_SAFE_DISTANCE) <= _SAFE_DISTANCE
    }
    return others <= {own}


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
