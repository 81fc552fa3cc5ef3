# SPDX-License-Identifier: GPL-3.0-or-later
"""A label's text -> the pieces that stand between its commas, with no idea yet what they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kiosk.aftercare.products.label_grammar import LabelGrammar
from kiosk.aftercare.products.label_noise import without_noise
from kiosk.aftercare.products.label_text import LONGEST_TEXT, clean, key, plain_marks

MOST_PIECES = 400
"""Pieces read of one text; the longest real lists have about a hundred."""

_FACTOR = re.compile(r"\bspf\s*\d{1,3}\b\s*\+*|\bpa\s*\+{1,4}", re.IGNORECASE)
_AMOUNT = re.compile(r"(?<![\w.])\d{1,4}(?:\.\d{1,3})?\s?(?:ml|g|fl\.?\s*oz|oz)\b", re.IGNORECASE)
_LIKE_AMOUNT = re.compile(r"\d\s?[mgfo]", re.IGNORECASE)
_SPECIAL = frozenset("()[]{}\n;•·∙‧・●▪◦■►|….")
_DIGIT_COMMA = re.compile(r"\d,\d")
_BRACKET = re.compile(r"[()\[\]{}]")
_MAY_MARKS = frozenset("+:-")
_ENDS_OPEN = re.compile(r"(?:[,;/&+(\[?-]|\band)\s*$|(?:\.\s?){2,}$", re.IGNORECASE)
_GAPS = re.compile(r"^\s*[,;/]|\?{2,}|-{3,}|_{2,}|(?:\.\s?){3,}|[,;]\s*(?:\.\s?)+[,;]")
_OPENS_AS_MAY = re.compile(r"^\W*\+\s*/\s*-")
_SPF = re.compile(r"\bspf\s*(\d{1,3})", re.IGNORECASE)


class LabelPiece(NamedTuple):
    """What stands between two separators: `outer` without its brackets, `inner` what is in them.

    `word` is the key of the whole. `wraps` says that it begins on a new line with no other
    separator before it, so that the line may have broken in the middle of a name. `section`
    counts the lists of the text, from 0. `may_contain` says that it may be in the product.
    """

    whole: str
    word: str
    outer: str
    inner: tuple[str, ...] = ()
    wraps: bool = False
    section: int = 0
    may_contain: bool = False


@dataclass(frozen=True)
class LabelText:
    """`text` is what was read, without factors and amounts. `spf` is the smallest sun protection
    factor named, None where none is. `cut` says that something was left unread.

    `drug_facts` says that active and inactive ingredients stand apart, as the law of the US has it;
    `partial` that it is headed as a part of a list alone; `unfinished` that it ends in the middle
    or has a gap. `aside` is text that is no part of the list and may still name something.
    """

    text: str
    pieces: tuple[LabelPiece, ...]
    sections: int
    cut: bool
    spf: int | None
    drug_facts: bool = False
    partial: bool = False
    unfinished: bool = False
    aside: str = ""

    @cached_property
    def words(self) -> str:
        """The text as a key with a space at each end."""
        return f" {key(self.text)} "


class _Stretch(NamedTuple):
    """A piece as it is cut out, its headings still on."""

    whole: str
    outer: str
    inner: tuple[str, ...] = ()
    wraps: bool = False


@dataclass(slots=True)
class _Open:
    """The stretch being read."""

    start: int = 0
    outer: list[str] = field(default_factory=list)
    inner: list[str] = field(default_factory=list)


def read_label(text: str, grammar: LabelGrammar) -> LabelText:
    """Split any text. Reads `LONGEST_TEXT` characters and `MOST_PIECES` pieces at most.

    Where the text is cut, its last piece is not read, since it may be half a name.
    """
    typed = plain_marks(text[: LONGEST_TEXT + 1])
    listed = without_noise(text[: LONGEST_TEXT + 1], grammar)
    gaps = not listed.drug_facts and _GAPS.search(typed) is not None
    halved = listed.halved or _OPENS_AS_MAY.match(typed) is not None
    text, spf, cut = _read(listed.text)
    found = _split(text, grammar)
    if cut:
        found = found[:-1]
    lists = _without_heads(found[:MOST_PIECES], grammar)
    return LabelText(
        text,
        tuple(lists.pieces),
        lists.count,
        cut or len(found) > MOST_PIECES,
        spf,
        drug_facts=listed.drug_facts or not grammar.both_parts.isdisjoint(lists.parts),
        partial=halved or _is_partial(lists, grammar),
        unfinished=gaps or _ENDS_OPEN.search(typed) is not None,
        aside=listed.aside,
    )


def _is_partial(lists: _Lists, grammar: LabelGrammar) -> bool:
    """Headed as a part of the list, with neither the rest nor the whole beside it."""
    if lists.opens_as_part and not lists.whole:
        return True
    parts = lists.parts & grammar.part_heads
    return bool(parts) and not lists.whole and not grammar.both_parts <= parts


def read_name(text: str) -> tuple[str, int | None]:
    """A product's name as a key, and the smallest sun protection factor in it."""
    text, spf, _ = _read(text)
    return key(text), spf


def _read(text: str) -> tuple[str, int | None, bool]:
    """The text without factors and amounts, the smallest factor, and whether it was cut."""
    cut = len(text) > LONGEST_TEXT
    text = clean(text[:LONGEST_TEXT])
    cut = cut or len(text) > LONGEST_TEXT
    text = text[:LONGEST_TEXT]
    spf = None
    if "+" in text or "spf" in text.casefold():
        spf = min((int(found) for found in _SPF.findall(text)), default=None)
        text = _FACTOR.sub(" ", text)
    if _LIKE_AMOUNT.search(text):
        text = _AMOUNT.sub(" ", text)
    return text, spf, cut


def _balanced(text: str) -> bool:
    depth = 0
    for mark in _BRACKET.findall(text):
        depth += 1 if mark in "([{" else -1
        if depth < 0:
            return False
    return depth == 0


def _split(text: str, grammar: LabelGrammar) -> list[_Stretch]:
    if _has_commas_alone(text, grammar):
        return [_Stretch(part, part) for each in text.split(",") if (part := each.strip())]
    return _cut_at_marks(text if _balanced(text) else _BRACKET.sub(",", text), grammar)


def _has_commas_alone(text: str, grammar: LabelGrammar) -> bool:
    """Whether commas, none of them inside a number, are all that parts this text: the usual list,
    for which `_cut_at_marks` would come to the same more slowly."""
    if not _SPECIAL.isdisjoint(text):
        return False
    folded = text.casefold()
    if any(word in folded for word in grammar.separators):
        return False
    return not _DIGIT_COMMA.search(text)


def _cut_at_marks(text: str, grammar: LabelGrammar) -> list[_Stretch]:
    found: list[_Stretch] = []
    now = _Open()
    last = depth = 0
    soft = False
    for token in grammar.cuts.finditer(text):
        kind = token.lastgroup
        stretch = text[last : token.start()]
        (now.inner if depth else now.outer).append(stretch)
        last = token.end()
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        elif depth == 0:
            added = _close(found, text, now, token.start(), soft)
            soft = kind == "soft" and (added or soft)
            now = _Open(start=last)
    now.outer.append(text[last:])
    _close(found, text, now, len(text), soft)
    return found


def _close(found: list[_Stretch], text: str, now: _Open, end: int, soft: bool) -> bool:
    whole = text[now.start : end].strip()
    if not whole:
        return False
    inner = tuple(part.strip() for part in now.inner if part.strip())
    outer = " ".join(" ".join(now.outer).split()) if now.inner else whole
    found.append(_Stretch(whole, outer, inner, soft))
    return True


@dataclass(slots=True)
class _Lists:
    """The pieces without what heads them. `parts` are the words of heads that name a part, `whole`
    says that one names the whole list; `opens_as_part` that the text opens with what only may be
    in it, or with what is in it besides."""

    pieces: list[LabelPiece] = field(default_factory=list)
    parts: set[str] = field(default_factory=set)
    whole: bool = False
    opens_as_part: bool = False

    @property
    def count(self) -> int:
        return self.pieces[-1].section + 1 if self.pieces else 0


def _without_heads(found: list[_Stretch], grammar: LabelGrammar) -> _Lists:
    """Take "Ingredients:", "INCI:" and "May contain +/-" off, and count the lists they begin."""
    lists = _Lists()
    pieces = lists.pieces
    section = 0
    may = False
    for as_read, read, inside, wraps in found:
        outer, heads = _without_head(read, grammar)
        parts = heads & grammar.part_heads
        begins = bool(heads) and not parts
        lists.parts |= parts
        lists.whole = lists.whole or begins
        starts_may = _without_may_contain(read, grammar) != read
        may = (may or starts_may) and not heads
        if not pieces and not heads:
            lists.opens_as_part = starts_may or grammar.opens_part.match(read) is not None
        if begins and pieces and pieces[-1].section == section:
            section += 1
        inner = inside
        if inner:
            inner = tuple(rest for part in inner if (rest := _without_may_contain(part, grammar)))
        whole = as_read
        if outer != read or inner != inside:
            whole = f"{outer} ({', '.join(inner)})" if inner else outer
        if word := key(whole):
            maybe = may or inner != inside
            pieces.append(LabelPiece(whole.strip(), word, outer, inner, wraps, section, maybe))
    return lists


def _without_may_contain(part: str, grammar: LabelGrammar) -> str:
    may_begin = part[:1].casefold() in grammar.may_letters
    return grammar.may_contain.sub("", part) if may_begin else part


def _start(text: str) -> str:
    """Its first letters as those of a key."""
    start = text[:3]
    return start.casefold() if start.isascii() else key(start)[:3]


def _without_head(outer: str, grammar: LabelGrammar) -> tuple[str, frozenset[str]]:
    """The piece without its heading, and the words of that heading."""
    if _start(outer) not in grammar.starts and outer[:1] not in _MAY_MARKS:
        return outer, frozenset()
    rest = _without_may_contain(outer, grammar)
    if _start(rest) not in grammar.head_starts:
        return rest, frozenset()
    words = re.split(r"([\s:/.\-]+)", rest.strip(" \t\n-:/.")) if rest else []
    at = 0
    last_head = -1
    seen: set[str] = set()
    while at < len(words):
        word = key(words[at])
        if word in grammar.heads:
            last_head = at
        elif word not in grammar.head_adjectives:
            break
        seen.add(word)
        at += 2
    if last_head < 0:
        return rest, frozenset()
    rest = "".join(words[last_head + 1 :]).strip(" \t\n-:/.")
    return _without_may_contain(rest, grammar), frozenset(seen)
