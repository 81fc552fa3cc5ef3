# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's products: a chip for each verdict and under it what it holds for, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import Reason, ReasonKind, worded
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.sheet.engine.boxes import Group, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Fonts, printable
from kiosk.sheet.engine.setter import GAP, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import fill_words
from kiosk.sheet.sections.paper_sentences import ended
from kiosk.sheet.sections.verdict_chip import chip

_BETWEEN = 6.0
_MOST_OF_A_PAGE = 0.45  # that one block of both halves takes
_MOST_OF_ONE_VERDICT = 8  # products under one chip; with more of them the chip is repeated


@dataclass(frozen=True, slots=True)
class _Group:
    kind: VerdictKind
    told: str
    verdicts: tuple[Verdict, ...]


def own_products(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """In two halves, in large print in one; the pack's kinds of product where none was named."""
    labels = plan.words.labels
    verdicts = plan.shelf or tuple(row.verdict for row in plan.product_rows)
    if not verdicts:
        return []
    heading = setter.heading(
        labels.own_products if plan.shelf else labels.products, setter.head, root
    )
    groups = _groups(verdicts, plan)
    pieces = [Piece(heading, keep=True)]
    columns = 1 if setter.measures.large else 2
    width = (setter.width + GAP) / columns - GAP
    made = [_group(group, plan, setter, root, width) for group in groups]
    most = _MOST_OF_A_PAGE * setter.measures.height
    for index, block in enumerate(_blocks(made, columns, most)):
        space = _BETWEEN if index else 3.0
        pieces.append(Piece(_halves(block, setter, width), space))
    return pieces


def _groups(verdicts: Sequence[Verdict], plan: Plan) -> list[_Group]:
    """By verdict, the mildest first; then by date. What has none comes after what has."""

    def place(verdict: Verdict) -> tuple[int, bool, int]:
        kind, undated, hours = verdict.answer.strictness
        return kind, undated or (verdict.kind is VerdictKind.ASK and not hours), hours

    told: dict[str, list[Verdict]] = {}
    for verdict in sorted(verdicts, key=place):
        words = plan.words.labels.allergy if verdict.kind is VerdictKind.AVOID else verdict.told
        told.setdefault(words, []).append(verdict)
    return [
        _Group(same[0].kind, words, tuple(same[at : at + _MOST_OF_ONE_VERDICT]))
        for words, same in told.items()
        for at in range(0, len(same), _MOST_OF_ONE_VERDICT)
    ]


def _group(group: _Group, plan: Plan, setter: Setter, root: Element, width: float) -> Group:
    paragraph = root.add(Role.PARAGRAPH)
    sign = chip(group.kind, group.told, setter, width, paragraph)
    items = root.add(Role.LIST)
    lines = [
        setter.balanced(text, setter.body, width, items.add(Role.ITEM).add(Role.BODY), typed=True)
        for text in _lines(group, plan, setter.fonts)
    ]
    parts: list[Placed] = [(0.0, 0.0, sign), (0.0, sign.height, stack(width, lines))]
    return Group(width, sign.height + parts[1][2].height, tuple(parts))


def _lines(group: _Group, plan: Plan, fonts: Fonts) -> Iterable[Text]:
    """A line for each product; those with the same reason share one that says it once.

    A reason that quotes a label in letters that no font has is left out.
    """
    shared: dict[str, list[str]] = {}
    for verdict in group.verdicts:
        reason = short_reason(verdict, plan)
        said = "" if printable(reason, fonts)[1] else reason
        shared.setdefault(said, []).append(verdict.name.rstrip())
    for reason, names in shared.items():
        if reason:
            yield (*_names(names), Span(f": {ended(reason)}"))
        else:
            yield from ((Span(name, strong=True),) for name in names)


def _names(names: Iterable[str]) -> Text:
    spans: list[Span] = []
    for name in names:
        spans += [Span(", "), Span(name, True)] if spans else [Span(name, True)]
    return tuple(spans)


def short_reason(verdict: Verdict, plan: Plan) -> str:
    """Why, in a few words, where that helps the patient: the first of these that is so."""
    labels = plan.words.labels
    if verdict.settled_by:
        reason = worded(verdict.reasons[0], plan.words)
        facts = {"by": verdict.settled_by, "reason": reason}
        if verdict.settled_on:
            return fill_words(labels.decided_on, date=verdict.settled_on, **facts)
        return fill_words(labels.decided, **facts)
    found = {reason.kind: reason for reason in reversed(verdict.reasons)}
    if verdict.kind is VerdictKind.AVOID:
        allergies = [reason for reason in verdict.reasons if reason.kind in _ALLERGIC]
        return fill_words(labels.it_has, name=_named(allergies)) if allergies else ""
    if ReasonKind.MEDICINE in found:
        return labels.keep_medicine
    asked = _asked(verdict, found, plan) if verdict.kind is VerdictKind.ASK else ""
    if asked:
        return asked
    if ReasonKind.ALSO_NEEDS in found:
        needs = dict(found[ReasonKind.ALSO_NEEDS].facts)["needs"]
        return fill_words(labels.only, needs=str(needs))
    return ""


_PARTLY_SEEN = frozenset(
    {
        ReasonKind.EMPTY,
        ReasonKind.TOO_FEW,
        ReasonKind.BRAND,
        ReasonKind.TOO_LONG,
        ReasonKind.PARTIAL,
        ReasonKind.UNFINISHED,
        ReasonKind.PROSE,
        ReasonKind.PRODUCT_WORD,
        ReasonKind.CLASS_WORD,
    }
)
"""Of a list that could not be read to its end."""


def _asked(verdict: Verdict, found: Mapping[ReasonKind, Reason], plan: Plan) -> str:
    """The word to ask about; where there is none, what of the list is missing."""
    labels = plan.words.labels
    facts = [dict(found[kind].facts) for kind in _DOUBTED if kind in found]
    unknown = [*verdict.unknown, *(str(each["words"]) for each in facts if "words" in each)]
    if unknown:
        return fill_words(labels.not_known, words=unknown[0])
    named = [one.name for one in verdict.matched if one.kind is VerdictKind.ASK]
    named += [str(each["allergy"]) for each in facts if "allergy" in each]
    if named:
        return fill_words(labels.ask_about, name=named[0])
    return labels.whole_list if _PARTLY_SEEN.intersection(found) else ""


_DOUBTED = (ReasonKind.AMBIGUOUS, ReasonKind.ALLERGY_ALIKE, ReasonKind.ALLERGY_UNKNOWN)
_ALLERGIC = (ReasonKind.ALLERGY_MATCH, ReasonKind.ALLERGY_LITERAL, ReasonKind.ALLERGY_ALIKE)


def _named(reasons: Iterable[Reason]) -> str:
    """The words on the label that they are allergic to, at most two of them."""
    facts = [dict(reason.facts) for reason in reasons]
    names = dict.fromkeys(str(each.get("name", each["allergy"])) for each in facts)
    return ", ".join(list(names)[:2])


def _blocks(made: Sequence[Group], columns: int, most: float) -> Iterable[list[list[Group]]]:
    """Groups in blocks of columns that stay whole, none taller than `most` if it can be helped."""
    held: list[Group] = []
    for group in made:
        if held and _tallest(_evenly([*held, group], columns)) > most:
            yield _evenly(held, columns)
            held = []
        held.append(group)
    yield _evenly(held, columns)


def _evenly(groups: Sequence[Group], columns: int) -> list[list[Group]]:
    """Down the first half, then the second, as even as can be."""
    if columns == 1:
        return [list(groups)]
    cuts = range(1, len(groups) + 1)
    halves = ([list(groups[:cut]), list(groups[cut:])] for cut in cuts)
    return min(halves, key=_tallest)


def _tallest(columns: Iterable[Sequence[Group]]) -> float:
    return max(_height(groups) for groups in columns)


def _height(groups: Sequence[Group]) -> float:
    return sum(group.height + _BETWEEN for group in groups) - _BETWEEN if groups else 0.0


def _halves(columns: Sequence[Sequence[Group]], setter: Setter, width: float) -> Group:
    parts: tuple[Placed, ...] = tuple(
        (index * (width + GAP), 0.0, stack(width, groups, _BETWEEN))
        for index, groups in enumerate(columns)
        if groups
    )
    return Group(setter.width, _tallest(columns), parts)
