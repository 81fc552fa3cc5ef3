# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of print -> the names of the list that stands in them, each with its places and its score.

Names are parted where the rules part a typed label (see `LabelGrammar.cuts`), so that what a person
confirms name by name is judged name by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from rapidfuzz import fuzz

from kiosk.aftercare.products.label_grammar import LabelGrammar
from kiosk.aftercare.products.label_text import key
from kiosk.camera.read_words import Spot
from kiosk.camera.text_lines import TextLine, gaps_in

HEAD_LIKE = 84.0
"""How much a word has to be like a heading, of 100: a letter or two may be read wrongly."""

SHORTEST_HEAD = 4
EDGE = 0.6
"""Print that ends nearer to the edge of the still, in heights of its line, may go on outside."""

GOES_ON = 1.4
"""How far under its last line a list goes on, in heights of that line."""

_WORD = re.compile(r"[^\W\d_]+")
_AFTER_HEAD = re.compile(r"[\s:.\-/(]*")
_BROKEN = re.compile(r"[^\W\d_]-$")
_TRIMMED = " \t\n.,;:•·*"


@dataclass(frozen=True, slots=True)
class Listed:
    """A name as it was read. `scores` are those of its letters and signs, without the spaces;
    `parts` are what stands of it on each line; `cut` says that the edge of the still, or of
    what hides the print, may run through it. No text: print that was not read."""

    text: str
    boxes: tuple[Spot, ...]
    scores: tuple[float, ...]
    parts: tuple[str, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Letter:
    sign: str
    score: float
    line: TextLine | None = None
    place: int = 0


@dataclass(slots=True)
class _Run:
    """A name that is being read, letter by letter."""

    letters: list[_Letter] = field(default_factory=list)
    at_gap: bool = False

    def piece(self, top: float) -> Listed | None:
        text = "".join(each.sign for each in self.letters)
        kept = text.strip(_TRIMMED)
        if not key(kept):
            return None
        start = text.index(kept)
        letters = self.letters[start : start + len(kept)]
        lines = dict.fromkeys(each.line for each in letters if each.line is not None)
        boxes = tuple(_box(line, letters) for line in lines)
        scores = tuple(each.score for each in letters if not each.sign.isspace())
        parts = tuple(
            "".join(each.sign for each in letters if each.line is line).strip() for line in lines
        )
        cut = self.at_gap or any(_at_edge(box, top) for box in boxes)
        return Listed(" ".join(kept.split()), boxes, scores, parts, cut)


def pieces(
    blocks: tuple[tuple[TextLine, ...], ...], grammar: LabelGrammar, *, top: float, more: bool
) -> tuple[Listed, ...] | None:
    """The names of the list, in reading order; None where no line begins one.

    `top` is the height of the still in shares of its width. With `more` the still shows more of a
    list that has begun on another: all of it is read where no line begins one.
    """
    letters = [letter for block in blocks for letter in _letters(block)]
    text = "".join(letter.sign for letter in letters)
    start = _list_starts(text, grammar)
    if start is None and not more:
        return None
    found = _parted(letters[start or 0 :], text[start or 0 :], grammar)
    return (*_told(found, top), *_unfinished(letters))


def _told(runs: Iterator[_Run | Spot], top: float) -> Iterator[Listed]:
    for run in runs:
        if isinstance(run, Spot):
            yield Listed("", (run,), ())
        elif piece := run.piece(top):
            yield piece


def _unfinished(letters: list[_Letter]) -> Iterator[Listed]:
    """A list that ends in a comma goes on where nothing was read: below its last line."""
    written = [letter for letter in letters if letter.line is not None]
    if written and written[-1].sign == "," and written[-1].line is not None:
        box = written[-1].line.box
        yield Listed("", (box._replace(y=box.y + GOES_ON * box.height),), ())


_GAP = "\x00"


def _letters(block: tuple[TextLine, ...]) -> Iterator[_Letter]:
    """The lines one after the other. A word that the end of a line broke is whole again; a line
    that was not read stands as one sign."""
    gaps = gaps_in(block)
    for number, line in enumerate(block):
        for gap in gaps:
            if gap.before == number:
                yield _Letter(_GAP, 0.0, TextLine(_GAP, gap.box, (0.5,), (0.0,)))
        after = block[number + 1].text if number + 1 < len(block) else ""
        broken = bool(_BROKEN.search(line.text)) and after[:1].islower()
        text = line.text[:-1] if broken else line.text
        for place, sign in enumerate(text):
            yield _Letter(sign, line.scores[place], line, place)
        if not broken and not text.endswith("-"):
            yield _Letter(" ", 1.0)


def _list_starts(text: str, grammar: LabelGrammar) -> int | None:
    """Behind the first heading, and behind others that stand with it in other languages. Wide
    capitals are read as two words: "INGREDIEN TS".
    """
    end: int | None = None
    words = list(_WORD.finditer(text))
    for word, after in zip_longest(words, words[1:]):
        if end is not None and word.start() > _past(text, end):
            break
        if after is not None and key(word[0] + after[0]) in grammar.heads:
            end = after.end()
        elif _is_head(word[0], grammar):
            end = word.end()
    return None if end is None else _past(text, end)


def _past(text: str, end: int) -> int:
    signs = _AFTER_HEAD.match(text, end)
    return signs.end() if signs is not None else end


def _is_head(word: str, grammar: LabelGrammar) -> bool:
    read = key(word)
    if read in grammar.heads:
        return True
    if len(read) <= SHORTEST_HEAD:
        return False
    return any(fuzz.ratio(read, head) >= HEAD_LIKE for head in grammar.heads)


def _parted(letters: list[_Letter], text: str, grammar: LabelGrammar) -> Iterator[_Run | Spot]:
    """Cut where the rules cut, outside brackets that close again."""
    balanced = text.count("(") == text.count(")")
    last, depth = 0, 0
    cuts = [*grammar.cuts.finditer(text), None]
    for cut in cuts:
        kind = cut.lastgroup if cut else None
        if balanced and kind in ("open", "close"):
            depth = max(0, depth + (1 if kind == "open" else -1))
            continue
        if cut is not None and (kind in ("open", "close") or depth):
            continue
        yield from _runs(letters[last : cut.start() if cut else len(letters)])
        last = cut.end() if cut else last


def _runs(letters: list[_Letter]) -> Iterator[_Run | Spot]:
    run = _Run()
    for letter in letters:
        if letter.sign == _GAP and letter.line is not None:
            run.at_gap = True
            yield run
            yield letter.line.box
            run = _Run(at_gap=True)
        else:
            run.letters.append(letter)
    yield run


def _box(line: TextLine, letters: list[_Letter]) -> Spot:
    places = [each.place for each in letters if each.line is line]
    return line.part(min(places), max(places) + 1)


def _at_edge(box: Spot, top: float) -> bool:
    near, high = EDGE * box.height, box.height / 2
    across = near < box.x - box.width / 2 and box.x + box.width / 2 < 1 - near
    return not (across and high < box.y < top - high)
