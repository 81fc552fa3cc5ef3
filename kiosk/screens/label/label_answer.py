# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer to the words that a person confirmed, with a reason a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import NamedTuple

from kiosk.aftercare.case import Case
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.shelf import shelf_verdict
from kiosk.aftercare.products.verdict import Matched, Verdict
from kiosk.aftercare.sentences import say
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.screens.product_words import VerdictShown, decided, verdict_shown
from kiosk.screens.wording import marked, strong, tr
from kiosk.visit.showing import Showing, ShownWord, label_of_words

MOST_UNCLEAR = 2
MOST_REASONS = 5
MOST_NAMES = 4


class LabelReasonShown(NamedTuple):
    """`text` is StyledText; `kind` the verdict whose icon stands beside it."""

    kind: str
    text: str


class LabelAnswerShown(NamedTuple):
    name: str
    chip: VerdictShown
    reasons: tuple[LabelReasonShown, ...]


def marks_of(showing: Showing) -> dict[int, str]:
    """What each word that is not clear counts as, by its number: words that no pack knows."""
    return {
        word.number: tr("unclear word {number}", number=word.number) for word in showing.unclear
    }


def label_answer(
    showing: Showing, case: Case, decides: Callable[[Product], Product]
) -> LabelAnswerShown:
    """The rules on the words as they were confirmed. `decides` gives a product what the clinic
    decided about its list."""
    marks = marks_of(showing)
    name = showing.draft.name.strip()
    verdict = shelf_verdict(decides(Product(name, label_of_words(showing.words, marks))), case, "")
    by_clinic = decided(verdict, case.rules.words)
    reasons = tuple(_reasons(showing, verdict, case))[:MOST_REASONS]
    if by_clinic:
        reasons = (LabelReasonShown(verdict.kind, marked(by_clinic)),)
    return LabelAnswerShown(name or tr("This product"), verdict_shown(verdict), reasons)


def _reasons(showing: Showing, verdict: Verdict, case: Case) -> Iterator[LabelReasonShown]:
    yield from _unclear(showing.unclear, verdict)
    clear = [f" {key(word.text)} " for word in showing.words if word.clear]
    asked = [
        one
        for one in verdict.matched
        if one.kind is not VerdictKind.OK and any(f" {key(one.words)} " in each for each in clear)
    ]
    for told, group in groupby(asked, key=lambda one: (one.kind, one.plain, one.answer)):
        kind, plain, answer = told
        yield LabelReasonShown(kind, _deciding(tuple(group), plain, case.moments.told(answer)))
    marks = {key(mark) for mark in marks_of(showing).values()}
    texts = {key(word.text) for word in showing.words if word.clear}
    unknown = [word for word in verdict.unknown if key(word) not in marks and key(word) in texts]
    if unknown:
        names = ", ".join(unknown[:MOST_NAMES])
        yield LabelReasonShown(
            VerdictKind.ASK, strong(say("We did not find: {names}", names=names))
        )
    plain_words = _plain(showing, verdict)
    if plain_words:
        yield LabelReasonShown(VerdictKind.OK, _rest(plain_words, len(showing.words)))


def _unclear(words: tuple[ShownWord, ...], verdict: Verdict) -> Iterator[LabelReasonShown]:
    """What it may be is told where that alone makes the answer stricter than to ask."""
    stricter = verdict.kind in (VerdictKind.NEVER, VerdictKind.AVOID)
    for word in words[:MOST_UNCLEAR]:
        told = say("Word {number} is not clear. Press it to check.", number=word.number)
        if stricter and verdict.deciding in word.near:
            told = say("Word {number} may be {name}.", number=word.number, name=verdict.deciding)
        yield LabelReasonShown(VerdictKind.ASK, strong(told))
    more = len(words) - MOST_UNCLEAR
    if more > 0:
        told = say("And {count} more words are not clear.", count=more)
        yield LabelReasonShown(VerdictKind.ASK, strong(told))


def _deciding(group: tuple[Matched, ...], plain: str, told: str) -> str:
    names = ", ".join(dict.fromkeys(one.words for one in group[:MOST_NAMES]))
    if plain:
        return strong(say("{names}: {plain}. {told}.", names=names, plain=plain, told=told))
    return strong(say("{names}: {told}.", names=names, told=told))


def _plain(showing: Showing, verdict: Verdict) -> int:
    """How many of the clear words wait for nothing but the time in which nothing is used."""
    plain = {key(one.words) for one in verdict.matched if one.kind is VerdictKind.OK}
    return sum(word.clear and key(word.text) in plain for word in showing.words)


def _rest(count: int, of: int) -> str:
    if count == of:
        return strong(say("All {count} words are plain.", count=count))
    return strong(say("The other {count} words are plain.", count=count))
