# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something is answered as it is: values, worded once, in the pack's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from kiosk.aftercare.language import Words

Fact = str | tuple[str, ...]


class ReasonKind(StrEnum):
    """Each is worded by the field of `language.Reasons` of the same name; `SAID` is words already:
    a line of the pack, or what a person wrote."""

    SAID = "said"
    # Of a wait.
    RULE = "rule"
    RULE_HOURS = "rule_hours"
    RULE_FROM = "rule_from"
    RULE_FROM_HOURS = "rule_from_hours"
    AT_LEAST = "at_least"
    LONGER = "longer"
    ASK_FIRST = "ask_first"
    CHANGED = "changed"
    CHANGED_UNNAMED = "changed_unnamed"
    NEVER_EARLIER = "never_earlier"
    ALLERGIC = "allergic"
    # Of a product.
    IS_PLAIN = "is_plain"
    MEDICINE = "medicine"
    UNKNOWN = "unknown"
    UNKNOWN_MORE = "unknown_more"
    ALSO_NEEDS = "also_needs"
    NEAR = "near"
    AMBIGUOUS = "ambiguous"
    ASK_ABOUT = "ask_about"
    ALLERGY_MATCH = "allergy_match"
    ALLERGY_LITERAL = "allergy_literal"
    ALLERGY_ALIKE = "allergy_alike"
    ALLERGY_UNKNOWN = "allergy_unknown"
    CLAIM = "claim"
    PROSE = "prose"
    EMPTY = "empty"
    TOO_FEW = "too_few"
    BRAND = "brand"
    TOO_LONG = "too_long"
    PARTIAL = "partial"
    UNFINISHED = "unfinished"
    TRACE = "trace"
    SEVERAL = "several"
    PRODUCT_WORD = "product_word"
    CLASS_WORD = "class_word"
    REST_COUNTS = "rest_counts"
    ALL_KNOWN = "all_known"
    GIVEN = "given"
    # For the practitioner.
    NEXT_VISIT_SOON = "next_visit_soon"


@dataclass(frozen=True, slots=True)
class Reason:
    """`facts` fill the names in braces of its words, in the order they were given."""

    kind: ReasonKind
    facts: tuple[tuple[str, Fact], ...] = ()


def because(kind: ReasonKind, **facts: Fact) -> Reason:
    """A reason with its facts. Several words under one name are told joined by "or"."""
    return Reason(kind, tuple(facts.items()))


def said(text: str) -> Reason:
    """A reason that is words already."""
    return because(ReasonKind.SAID, text=text)


def worded(reason: Reason, words: Words) -> str:
    """The reason as a sentence."""
    facts = {name: _joined(fact, words) for name, fact in reason.facts}
    if reason.kind is ReasonKind.SAID:
        return facts["text"]
    template: str = getattr(words.reasons, reason.kind)
    return template.format(**facts).strip()


def all_worded(reasons: Iterable[Reason], words: Words) -> tuple[str, ...]:
    return tuple(worded(reason, words) for reason in reasons)


def _joined(fact: Fact, words: Words) -> str:
    if isinstance(fact, str):
        return fact
    either = words.reasons.either
    return reduce(lambda first, second: either.format(first=first, second=second), fact)
