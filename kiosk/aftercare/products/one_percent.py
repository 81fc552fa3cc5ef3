# SPDX-License-Identifier: GPL-3.0-or-later
"""What the order of a list proves: after a preservative limited to 1 %, all is at most 1 %.

A list runs by falling weight down to 1 %; what is below may stand in any order, colours last
(Regulation (EC) No 1223/2009, Article 19 (1) (g)). So a name whose class is only a matter of amount
is plain where it stands after such a preservative. Every step fails closed: whatever could make the
order prove nothing leaves the name as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kiosk.aftercare.products.label_pieces import LabelText
from kiosk.aftercare.products.label_words import Notes
from kiosk.aftercare.products.lexicon import Ingredient, OnePercentMark, OnlyIf
from kiosk.aftercare.products.lexicon_index import LexiconIndex

_FEWEST = 5
"""Names below which an order by the alphabet may be chance, and so proves nothing either way."""

_DESCENTS = 6
"""A list is by the alphabet where at most one step in so many goes back (our judgement)."""

_COLOUR = re.compile(r"ci \d{5}")


def proved_traces(
    read: Sequence[Notes], label: LabelText, name: str, index: LexiconIndex
) -> Mapping[str, str]:
    """The names that this label proves to be at most 1 % of the product, each with the name of the
    preservative that proves it. `read` is what each piece of the label is, `name` the product's
    name as a key with a space at each end."""
    if not index.trace_as or not _order_proves(read, label):
        return {}
    mark = ""
    before: set[str] = set()
    proved: dict[str, str] = {}
    by_alphabet = _alphabetical_to([piece.word for piece in label.pieces])
    for place, (piece, notes) in enumerate(zip(label.pieces, read, strict=True)):
        if not (notes.knows or notes.unknown or notes.prose):
            continue  # the rest of a name that a line broke in two
        found = _only_name(notes)
        if not mark:
            if found is None:
                return {}  # something unread stands before any mark
            before.add(found.name)
            if _holds(index.marks.get(found.name), name, index):
                mark = found.name
        elif (
            found is not None
            and place >= by_alphabet
            and found.name not in before
            and not _is_colour(piece.word)
            and _is_by_amount(found, index)
        ):
            proved[found.name] = mark
    return proved


def _order_proves(read: Sequence[Notes], label: LabelText) -> bool:
    """One whole list, and not of the kind that may stand by the alphabet."""
    if label.sections != 1 or label.cut or label.partial or label.drug_facts or len(read) < _FEWEST:
        return False
    return not any(piece.may_contain for piece in label.pieces)


def _alphabetical_to(words: Sequence[str]) -> int:
    """How many words from the start may stand by the alphabet at most: hardly any of them comes
    before the one it follows, and water may stand first of all. A list that goes on after them
    proves nothing of them by that."""
    descents = reached = 0
    for count, (before, after) in enumerate(pairwise(words[1:]), start=3):
        descents += after < before
        if count >= _FEWEST and descents <= (count - 2) // _DESCENTS:
            reached = count
    return reached


def _only_name(notes: Notes) -> Ingredient | None:
    """The one ingredient that a piece is, None where it is anything else or more."""
    unread = notes.unknown or notes.prose or notes.ambiguous or notes.products or notes.groups
    names = {ingredient.name: ingredient for _, ingredient in notes.found}
    return next(iter(names.values())) if len(names) == 1 and not unread else None


def _holds(mark: OnePercentMark | None, name: str, index: LexiconIndex) -> bool:
    """Whether the limit holds for this product. The product's name must prove a condition."""
    if mark is None or mark.most_percent > 1:
        return False
    words = set(name.split())
    stays = any(f" {word} " in name for word in index.stays_on)
    rinsed = any(f" {word} " in name or word in words for word in index.rinsed_off)
    match mark.only_if:
        case None:
            return True
        case OnlyIf.LEAVE_ON:
            return stays and not rinsed
        case OnlyIf.RINSE_OFF:
            return rinsed and not stays


def _is_colour(word: str) -> bool:
    """Colours may stand at the end in any amount."""
    return _COLOUR.search(word) is not None


def _is_by_amount(ingredient: Ingredient, index: LexiconIndex) -> bool:
    """Whether less of it is plain: never what strips skin, smells, dries it or is a medicine, nor
    what the pack lets wait."""
    entry = index.classes.get(ingredient.class_id)
    return (
        ingredient.trace
        and entry is not None
        and entry.by_amount
        and entry.wait is None
        and entry.family is None
        and not entry.medicine
    )
