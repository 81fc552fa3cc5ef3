# SPDX-License-Identifier: GPL-3.0-or-later
"""Several pictures of one label, as the bottle is turned, joined to one list by what they share.

A list round a bottle is seen a part at a time: the end of one picture is the start of the next.
Names read twice are shown once, the surer of the two; nothing that only one of them shows is lost.
"""

from __future__ import annotations

from rapidfuzz import fuzz

from kiosk.aftercare.products.label_text import key
from kiosk.camera.read_words import ReadWord

SAME = 82.0
"""From so much alike, of 100, two names are two readings of one."""

Words = tuple[ReadWord, ...]


def joined(first: Words, second: Words) -> Words:
    """One list of two readings.

    Where the end of one is the start of the other, as long a stretch as fits is shared. A reading
    that lies within the other fills it in. Where they share nothing the second follows the first.

    >>> a, b = ReadWord("Aqua", (), 1, True), ReadWord("Glycerin", (), 1, True)
    >>> [word.text for word in joined((a, b), (b, a))]
    ['Aqua', 'Glycerin', 'Aqua']
    """
    shift = _best_shift(first, second)
    if shift is None:
        return (*first, *second)
    before, after = (first, second) if shift >= 0 else (second, first)
    at = abs(shift)
    shared = min(len(before) - at, len(after))
    middle = tuple(
        _surer(one, other)
        for one, other in zip(before[at : at + shared], after[:shared], strict=True)
    )
    return (*before[:at], *middle, *before[at + shared :], *after[shared:])


def _best_shift(first: Words, second: Words) -> int | None:
    """How many names of `first` stand before the start of `second`; less than 0: the second began
    earlier. None where they share nothing. All that overlaps has to be alike."""
    shifts = range(1 - len(second), len(first))
    fitting = [shift for shift in shifts if _fits(first, second, shift)]
    return max(fitting, key=lambda shift: (_overlap(first, second, shift), shift), default=None)


def _overlap(first: Words, second: Words, shift: int) -> int:
    return min(len(first), len(second) + shift) - max(0, shift)


def _fits(first: Words, second: Words, shift: int) -> bool:
    start = max(0, shift)
    end = start + _overlap(first, second, shift)
    pairs = [(first[at], second[at - shift]) for at in range(start, end)]
    read = [(one, other) for one, other in pairs if key(one.text) and key(other.text)]
    return bool(read) and all(_alike(one, other, pairs) for one, other in read)


def _alike(one: ReadWord, other: ReadWord, pairs: list[tuple[ReadWord, ReadWord]]) -> bool:
    """The outermost names of what is shared may be cut by the edge of one picture."""
    left, right = key(one.text), key(other.text)
    if fuzz.ratio(left, right) >= SAME:
        return True
    outermost = (one, other) in (pairs[0], pairs[-1]) and len(pairs) > 1
    shorter, longer = sorted((left, right), key=len)
    cut = longer.endswith(shorter) or longer.startswith(shorter)
    return outermost and not (one.sure and other.sure) and cut


def _surer(one: ReadWord, other: ReadWord) -> ReadWord:
    """Two readings of one name that are both sure and not the same are neither."""
    best = max((one, other), key=lambda word: (word.sure, len(word.text), word.score))
    if one.sure and other.sure and key(one.text) != key(other.text):
        near = tuple(dict.fromkeys((*one.near, *other.near)))
        return ReadWord(best.text, best.boxes, best.score, False, near, best.still)
    return best
