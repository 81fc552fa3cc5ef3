# SPDX-License-Identifier: GPL-3.0-or-later
"""A still -> the names of the list on it, on this machine. Nothing is kept between two stills."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.camera import frame_look
from kiosk.camera.doubts import judged
from kiosk.camera.label_list import pieces
from kiosk.camera.ocr import Ocr
from kiosk.camera.read_words import LabelRead, ReadFlaw, ReadWord, Spot
from kiosk.camera.stills import Still
from kiosk.camera.straightening import bend_of, straightened
from kiosk.camera.text_lines import TextLine, in_reading_order

LEAST_SCORE = 0.3
"""A line whose letters are less sure than this on average is a pattern and no print."""

BLOWN_FROM = 0.15
"""The share of the strip with the list that light has wiped out, from which none of it is read."""

WORD_BLOWN_FROM = 0.3
"""The share of a name that light has wiped out, from which a person has to look at it."""


class LabelReader:
    """Loads its models when it is made: about a second. One thread at a time may read."""

    def __init__(self) -> None:
        self._ocr = Ocr()

    def read(
        self, still: Still, index: LexiconIndex, *, number: int = 0, more: bool = False
    ) -> LabelRead:
        """The names of the list on a still; `number` is that of the still among those of one label.

        With `more` it need not show where the list begins (see `label_list.pieces`).
        """
        if frame_look.too_dark(frame_look.grey_of(still)):
            return LabelRead(flaw=ReadFlaw.DARK)
        bend = bend_of(still)
        lines = tuple(filter(_is_print, self._ocr.lines(straightened(still, bend))))
        if not lines:
            return LabelRead(flaw=ReadFlaw.GLARE if _blown(still, lines) else ReadFlaw.NO_WORDS)
        if _blown(still, lines):
            return LabelRead(flaw=ReadFlaw.GLARE)
        top = still.height / still.width
        found = pieces(in_reading_order(lines), index.grammar, top=top, more=more)
        if not found:
            return LabelRead(flaw=ReadFlaw.NO_LIST)
        grey = frame_look.grey_of(still)
        words = (judged(piece, index, number) for piece in found)
        placed = (replace(word, boxes=tuple(map(bend.back, word.boxes))) for word in words)
        return LabelRead(tuple(_doubted_in_light(word, grey) for word in placed))


def _doubted_in_light(word: ReadWord, grey: frame_look.Grey) -> ReadWord:
    if not word.sure or frame_look.mostly_bright(grey):
        return word
    lit = any(frame_look.blown(_around(box, grey)) >= WORD_BLOWN_FROM for box in word.boxes)
    return replace(word, sure=False) if lit else word


def _around(box: Spot, grey: frame_look.Grey) -> frame_look.Grey:
    """The part of the picture that a box is in."""
    width = grey.shape[1]
    left, right = (box.x - box.width / 2) * width, (box.x + box.width / 2) * width
    upper, lower = (box.y - box.height / 2) * width, (box.y + box.height / 2) * width
    return grey[max(0, int(upper)) : int(lower) + 1, max(0, int(left)) : int(right) + 1]


def _is_print(line: TextLine) -> bool:
    return sum(line.scores) / len(line.scores) >= LEAST_SCORE


def _blown(still: Still, lines: tuple[TextLine, ...]) -> bool:
    """Whether light has wiped out some of the still between the first and the last line."""
    grey = frame_look.grey_of(still)
    if lines:
        width = grey.shape[1]
        upper = min(line.box.y - line.box.height for line in lines) * width
        lower = max(line.box.y + line.box.height for line in lines) * width
        grey = grey[max(0, int(upper)) : max(1, int(lower)) + 1]
    if not grey.size or frame_look.mostly_bright(grey):
        return False
    return frame_look.blown(grey) >= BLOWN_FROM
