# SPDX-License-Identifier: GPL-3.0-or-later
"""A label's pieces -> what each is, by the lexicon. Nothing here knows dates or verdicts."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.aftercare.products.label_pieces import LabelPiece, LabelText
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.label_words import Notes, is_gloss, read_words
from kiosk.aftercare.products.lexicon import Ingredient
from kiosk.aftercare.products.lexicon_index import LexiconIndex


def read_pieces(
    label: LabelText, index: LexiconIndex, claimable: frozenset[str] = frozenset()
) -> tuple[Notes, ...]:
    """What each piece of the label is, in its order. The second half of a name that a line broke
    in two is nothing more."""
    read: list[Notes] = []
    pieces = label.pieces
    while len(read) < len(pieces):
        at, notes = len(read), Notes()
        piece = pieces[at]
        read.append(notes)
        entry = index.entries.get(piece.word)
        if entry is not None:
            notes.add(piece.whole, entry)
            continue
        joined = _joined(piece, pieces[at + 1], index) if at + 1 < len(pieces) else None
        if joined is not None:
            notes.add(*joined)
            read.append(Notes())
        else:
            notes.take(_read_piece(piece, index, claimable))
    return tuple(read)


def sections_of(label: LabelText, read: Sequence[Notes]) -> tuple[Notes, ...]:
    """The same, one `Notes` for each list of the text (a text may hold several products)."""
    sections = tuple(Notes() for _ in range(label.sections))
    for piece, notes in zip(label.pieces, read, strict=True):
        sections[piece.section].take(notes)
    return sections


def _joined(
    piece: LabelPiece, after: LabelPiece, index: LexiconIndex
) -> tuple[str, Ingredient] | None:
    """A name that the end of a line broke in two ("Cetearyl" and "Alcohol" on the next line), or a
    comma, where its second half is nothing by itself."""
    if piece.inner or after.inner or piece.section != after.section:
        return None
    if not after.wraps and after.word in index.entries:
        return None
    entry = index.names.get(f"{piece.word} {after.word}")
    return (f"{piece.whole} {after.whole}", entry) if entry is not None else None


def _read_piece(piece: LabelPiece, index: LexiconIndex, claimable: frozenset[str]) -> Notes:
    if not piece.inner:
        return read_words(piece.outer, index, claimable)
    outer = read_words(piece.outer, index, claimable)
    inner = _read_inner(piece, outer, index, claimable)
    names = {ingredient.name for _, ingredient in inner.found}
    outer.ambiguous = [
        (words, short) for words, short in outer.ambiguous if not names.intersection(short.meanings)
    ]
    if outer.unknown and inner.unknown and not outer.knows and not inner.knows:
        return Notes(unknown=[piece.whole])
    outer.take(inner)
    return outer


def _read_inner(
    piece: LabelPiece, outer: Notes, index: LexiconIndex, claimable: frozenset[str]
) -> Notes:
    notes = Notes()
    for part in piece.inner:
        word = key(part)
        if word.isdecimal() and f"ci {word}" not in index.names:
            continue
        if any(is_gloss(part, ingredient, index) for _, ingredient in outer.found):
            continue
        if word not in index.grammar.glosses:
            notes.take(read_words(part, index, claimable))
    return notes
