# SPDX-License-Identifier: GPL-3.0-or-later
"""How labels are written, turned once into patterns and sets by which a label is read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import LabelSyntax

_MARKS = r",(?!\d)|(?<!\d),|[;•·∙‧・●▪◦■►|…]|\.(?=\s|$)"
_BRACKETS = r"(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<soft>\n\s*)"
_BETWEEN = r"\s*[/\\+&:=]\s*|\s+-\s+|(?<=\d),(?=\d)"
_NO_WORD = r"(?!)"
_SHORT_HEAD = 3


@dataclass(frozen=True, slots=True)
class LabelGrammar:
    """`cuts` are all that parts a list; `separators` the words among it, a space at each end.
    `weak` may part one piece of it, `leading` are words to take off its beginning.

    `bracketed_head` is a head in brackets; `origins` the words of a footnote that only says where
    things are from, `waters` the ends of a brand's name for its water. `opens_part` is what a list
    opens with that is only a part of one; `both_parts` are the two heads that name the whole.

    `drug_active` and `drug_inactive` head the two parts of a panel of drug facts, which `drug_hint`
    stands in; `drug_words` are what its columns say besides. `claim_list` is what a label says it
    is free from, several things at once.

    All sets hold keys (see `label_text.key`). `head_starts` are the first letters that any head or
    its adjective has, `starts` those of what may contain, too: few pieces begin so.
    """

    cuts: re.Pattern[str]
    separators: tuple[str, ...]
    weak: re.Pattern[str]
    leading: re.Pattern[str]
    may_contain: re.Pattern[str]
    heads: frozenset[str]
    head_adjectives: frozenset[str]
    part_heads: frozenset[str]
    both_parts: frozenset[str]
    opens_part: re.Pattern[str]
    bracketed_head: re.Pattern[str]
    origins: frozenset[str]
    waters: frozenset[str]
    drug_hint: str
    drug_active: re.Pattern[str]
    drug_inactive: re.Pattern[str]
    drug_words: re.Pattern[str]
    claim_marks: tuple[str, ...]
    claim_list: re.Pattern[str]
    claim_parts: re.Pattern[str]
    head_starts: frozenset[str]
    starts: frozenset[str]
    may_letters: frozenset[str]
    negations: frozenset[str]
    free: frozenset[str]
    free_links: frozenset[str]
    turning: frozenset[str]
    claim_fillers: frozenset[str]
    claimed: frozenset[str]
    prose: frozenset[str]
    glosses: frozenset[str]


def grammar(syntax: LabelSyntax) -> LabelGrammar:
    heads, adjectives = _keys(syntax.heads), _keys((*syntax.head_adjectives, *syntax.part_heads))
    head_starts = frozenset(word[:_SHORT_HEAD] for word in heads | adjectives)
    may_starts = {phrase[:_SHORT_HEAD].casefold() for phrase in syntax.may_contain}
    separators, joins = _any(syntax.separators), _any((*syntax.joins, *syntax.separators))
    may_contain = _any(syntax.may_contain)
    free_from = [f"{free} {link}" for free in syntax.free for link in syntax.free_links]
    claims = (*free_from, *syntax.claim_starts)
    return LabelGrammar(
        drug_hint=syntax.drug_hint.casefold(),
        drug_active=_compiled(_heading(syntax.drug_active)),
        drug_inactive=_compiled(_heading(syntax.drug_inactive)),
        drug_words=_compiled(rf"\b(?:{_any(syntax.drug_words)})\b:?"),
        claim_marks=tuple(f"{mark.casefold()} " for mark in claims),
        claim_list=_compiled(
            rf"(?P<before>^|[.\n]\s*)(?P<mark>{_any(claims)})\s"
            rf"(?P<things>[^.:;()\n]+\s(?:{joins})\s[^.,:;()\n]+)(?=\.?\s*(?:\n|$))"
        ),
        claim_parts=_compiled(rf",|\s(?:{joins})\s"),
        cuts=_compiled(rf"{_BRACKETS}|{_MARKS}|\s+(?:{separators})\s+"),
        separators=tuple(f" {word.casefold()} " for word in syntax.separators),
        weak=_compiled(rf"{_BETWEEN}|\s+(?:{_any(syntax.joins)})\s+"),
        leading=_compiled(rf"^(?:{joins})\s+"),
        may_contain=_compiled(rf"^\s*(?:(?:{may_contain})\b|\+\s*/\s*-|:|-\s|\s)+"),
        heads=heads,
        head_adjectives=adjectives,
        part_heads=_keys(syntax.part_heads),
        both_parts=_keys(syntax.both_parts),
        bracketed_head=_compiled(rf"[(\[]\s*(?:{_any(syntax.heads)})\s*[)\]]"),
        origins=_keys(syntax.origins),
        waters=_keys(syntax.waters),
        opens_part=_compiled(rf"^\s*(?:{_any(syntax.opens_part)})\b"),
        head_starts=head_starts,
        starts=head_starts | may_starts,
        may_letters=frozenset({"+", ":", "-", *(start[:1] for start in may_starts)}),
        negations=_keys(syntax.negations),
        free=_keys(syntax.free),
        free_links=_keys(syntax.free_links),
        turning=_keys((*syntax.negations, *syntax.free, *syntax.turning)),
        claim_fillers=_keys(syntax.claim_fillers),
        claimed=_keys(syntax.claimed),
        prose=_keys(syntax.prose),
        glosses=_keys(syntax.glosses),
    )


def _keys(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(key, words))


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first; one that never fits where none is."""
    longest = sorted(phrases, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, each.split())) for each in longest) or _NO_WORD


def _heading(phrases: Iterable[str]) -> str:
    return rf"(?<![\w-])(?:{_any(phrases)})\b(?:\s*\([^)]*\))?\s*:?"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
