# SPDX-License-Identifier: GPL-3.0-or-later
"""Which names a person has to look at, and what they may be: never a plain one where the reader is
not sure.

    naive:  the score of the reader alone     "Retinoi" may score 0.99: each letter is clear print
    wanted: the score, and the lexicon        almost a name that the pack knows: a person looks
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from kiosk.aftercare.products.label_pieces import read_label
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.recognise import read_pieces
from kiosk.camera.label_list import Listed
from kiosk.camera.read_words import ReadWord

LEAST_LETTER = 0.62
"""A letter under this may be another. Print that is read rightly has letters down to 0.5 (a few in
a thousand); print that is read wrongly nearly always has one under 0.6."""

LEAST_MEAN = 0.9
SURE_LETTER = 0.9
"""The letters of a name that one letter more would make a stricter one have to be surer."""

LIKE = 76.0
"""From so much alike, of 100, an unknown name may be a known one."""

TWIN = 88.0
MOST_NEAR = 4
MOST_CUT = 12
SHORTEST_PART = 3
"""Letters of a part of a name that say which names it may be part of."""


def judged(piece: Listed, index: LexiconIndex, still: int = 0) -> ReadWord:
    """A piece as a name to be shown, sure or not, with the names that it may be."""
    score = min(piece.scores, default=0.0)
    known = bool(piece.text) and is_known(piece.text, index)
    sure = (
        (known or len(key(piece.text)) >= SHORTEST_PART)
        and not piece.cut
        and score >= LEAST_LETTER
        and sum(piece.scores) / len(piece.scores) >= LEAST_MEAN
    )
    near = () if known and sure and score >= SURE_LETTER else near_to(piece.text, index)
    if piece.cut or not known:
        near = tuple(dict.fromkeys((*near, *_begun_or_ended(piece, index))))
    doubted = _stricter_twin(piece.text, near, index) if known else bool(near)
    sure = sure and not doubted
    return ReadWord(piece.text, piece.boxes, score, sure, () if sure else near, still)


def is_known(text: str, index: LexiconIndex) -> bool:
    """Whether the rules know all of it, as they read a label."""
    read = read_pieces(read_label(text, index.grammar), index)
    return any(notes.knows for notes in read) and not any(
        notes.unknown or notes.prose for notes in read
    )


def near_to(text: str, index: LexiconIndex) -> tuple[str, ...]:
    """The names of the pack spelt most like a name, and those that stand whole inside it, where the
    sign between two names was not read; itself not among them."""
    read = key(text)
    if not read:
        return ()
    found = process.extract(
        read, index.names.keys(), scorer=fuzz.ratio, score_cutoff=LIKE, limit=MOST_NEAR
    )
    alike = [index.names[name].name for name, _, _ in found if name != read]
    return tuple(dict.fromkeys((*alike, *_inside(read.split(), index))))


def _inside(words: list[str], index: LexiconIndex) -> Iterator[str]:
    for count in range(min(len(words) - 1, index.longest), 0, -1):
        for start in range(len(words) - count + 1):
            phrase = " ".join(words[start : start + count])
            if len(phrase) >= SHORTEST_PART and phrase in index.names:
                yield index.names[phrase].name


def _begun_or_ended(piece: Listed, index: LexiconIndex) -> tuple[str, ...]:
    """The names that a part at the edge of the picture, or of a thumb, may be the start or the end
    of."""
    parts = [key(part) for part in (piece.parts if piece.cut else (piece.text,))]
    ends = [part for part in parts if len(part) >= SHORTEST_PART]
    names = (
        index.names[name].name
        for name in index.names
        if any(name.startswith(part) or name.endswith(part) for part in ends)
    )
    return tuple(dict.fromkeys(names))[:MOST_CUT]


def _stricter_twin(text: str, near: tuple[str, ...], index: LexiconIndex) -> bool:
    """Whether a name that is strict for anybody is a letter or two from this one, which is not."""
    own = index.names.get(key(text))
    if own is not None and is_strict(own, index):
        return False
    return any(
        is_strict(index.names[key(name)], index) and fuzz.ratio(key(text), key(name)) >= TWIN
        for name in near
        if key(name) in index.names
    )


def is_strict(ingredient: Ingredient, index: LexiconIndex) -> bool:
    """Whether the pack asks about it, or the kiosk has a floor for it."""
    entry = index.classes.get(ingredient.class_id)
    return entry is None or entry.wait is None or entry.medicine or entry.family is not None
