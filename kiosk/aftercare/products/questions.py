# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types is often a question: "Can I use retinol?" The words around the name go.

Only words that the pack lists are taken off, and only from the two ends of one short line. All
else stays, and is then judged as it stands: "is glycerin bad" and "retinol near my eyes" are not
answered as if they were one ingredient.
"""

from __future__ import annotations

import re
from collections.abc import Container

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon_index import LexiconIndex

LONGEST_QUESTION = 200
"""Characters; what is longer is a label."""

_LETTERS = r"(?:[^\W_][\u0300-\u036f]*)+"  # a letter with its accents
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
_LISTED = re.compile(r"(?<!\d),|,(?!\d)|[;\n•·|]")
_STOPPED = re.compile(r"\.\s*\w")
_ENDS = " \t?!.:…¿¡\"'“”‘’"


def without_question(text: str, index: LexiconIndex, names: Container[str] = ()) -> str:
    """The text without the words of a question, or as it is where it is none.

    `names` are further names (keys) that stay whole, such as those of the clinic's products. Where
    several cuts leave a known name, the longest stays: "is vitamin A ok" keeps its A.
    """
    if not is_one_line(text):
        return text
    bare = text.strip().rstrip(_ENDS)
    words = list(_WORD.finditer(bare))
    keys = [key(word.group()) for word in words]
    first = _taken(keys, index.question_starts)
    last = _taken(keys[::-1], index.question_ends)
    if first + last == 0 or first + last >= len(keys):
        return text
    cuts = [(start, end) for end in range(last + 1) for start in range(first + 1)]
    for start, end in sorted(cuts, key=sum):
        phrase = " ".join(keys[start : len(keys) - end])
        if phrase in index.entries or phrase in names:
            break
    else:
        if _STOPPED.search(bare):
            return text
        start, end = first, last
    stop = words[len(words) - end].start() if end else len(bare)
    return bare[words[start].start() : stop].strip(_ENDS)


def is_one_line(text: str) -> bool:
    """Whether the text is short and has none of the marks that stand between ingredients."""
    return len(text) <= LONGEST_QUESTION and not _LISTED.search(text.strip().rstrip(_ENDS))


def _taken(keys: list[str], known: frozenset[str]) -> int:
    """How many words in a row, from the first on, are known."""
    return next((place for place, word in enumerate(keys) if word not in known), len(keys))
