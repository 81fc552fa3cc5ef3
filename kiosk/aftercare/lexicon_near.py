# SPDX-License-Identifier: GPL-3.0-or-later
"""Known names spelt almost like a word we do not know. They are offered, and never decide."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from kiosk.aftercare.label_text import key
from kiosk.aftercare.lexicon import LexiconIndex

MOST_LOOKED_UP = 4
"""Unknown words of one text that are compared; each costs a pass over names of a like shape."""

_SHORTEST = 4
_LONGEST = 60
_LIKE = 84.0
_LENGTHS = 2


def near_names(unknown: tuple[str, ...], index: LexiconIndex) -> tuple[str, ...]:
    """For the first few unknown words, the one known name each may have meant, without repeats.

    First a name spelt almost so (same first letter, about as long), else a name that stands
    whole inside the unknown words ("encapsulated retinol").
    """
    names = (_near(key(words), index) for words in unknown[:MOST_LOOKED_UP])
    return tuple(dict.fromkeys(name for name in names if name))


def _near(word: str, index: LexiconIndex) -> str:
    if not _SHORTEST <= len(word) <= _LONGEST:
        return ""
    best = process.extractOne(
        word, list(_candidates(word, index)), scorer=fuzz.ratio, score_cutoff=_LIKE
    )
    if best is not None:
        return index.names[best[0]].name
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
