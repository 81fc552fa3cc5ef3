# SPDX-License-Identifier: GPL-3.0-or-later
"""The three things that matter most to this patient: whom to call, when what they look for most is
welcome, and the one thing of their own. Few things with dates are remembered; many are not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import (
    OwnThing,
    OwnThingKind,
    PlannedAdvice,
    PlannedChange,
)
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import worded
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.aftercare.waits import PlannedWait

MOST_DATES = 3


@dataclass(frozen=True, slots=True)
class Own:
    """What may be a patient's own thing, the first that there is: what they are allergic to, what
    was changed for them, a product of theirs to ask about, and the advice for everybody."""

    allergies: tuple[str, ...]
    changes: tuple[PlannedChange, ...]
    shelf: tuple[Verdict, ...]
    advice: tuple[PlannedAdvice, ...]


def looked_for(
    guidance: Guidance, questions: Iterable[str], waits: Mapping[str, PlannedWait]
) -> tuple[PlannedWait, ...]:
    """What the patient asked about, then what people look for most; told soonest first."""
    asked = [f" {key(question)}" for question in questions]
    wanted = [
        wait.id
        for wait in guidance.waits
        if any(f" {key(word)}" in question for word in wait.asked for question in asked)
    ]
    fitting = (
        waits[each]
        for each in dict.fromkeys((*wanted, *guidance.looked_for))
        if waits[each].fits and waits[each].moment is not None
    )
    return tuple(sorted(islice(fitting, MOST_DATES), key=lambda wait: wait.hours or 0))


def own_thing(guidance: Guidance, own: Own, waits: Mapping[str, PlannedWait]) -> OwnThing:
    words = guidance.words
    if own.allergies:
        return _allergy(own.allergies, words)
    if own.changes:
        return _change(own.changes[0], words, waits)
    asked = next((each for each in own.shelf if each.kind is VerdictKind.ASK), None)
    if asked is not None:
        return _asked(asked, words)
    return _advised(next(each for each in own.advice if each.id == guidance.own_thing))


def _allergy(allergies: tuple[str, ...], words: Words) -> OwnThing:
    names = ", ".join(allergies)
    head = Span(names[:1].upper() + names[1:], strong=True)
    labels = words.labels
    told = labels.allergic if len(allergies) == 1 else labels.allergic_several
    lines: tuple[Text, ...] = ((head,), (Span(told),))
    return OwnThing(OwnThingKind.ALLERGY, labels.do_not_use, lines, "refused-bottle")


def _change(change: PlannedChange, words: Words, waits: Mapping[str, PlannedWait]) -> OwnThing:
    lines: list[Text] = [(Span(change.name, strong=True),), (Span(f"{change.now}."),)]
    if change.reason:
        lines.append((Span(words.labels.why.replace("{reason}", change.reason)),))
    head, picture = words.labels.changed_for_you, waits[change.wait].picture
    return OwnThing(OwnThingKind.CHANGE, head, tuple(lines), picture)


def _asked(verdict: Verdict, words: Words) -> OwnThing:
    lines: list[Text] = [(Span(verdict.name, strong=True),)]
    if verdict.not_before is not None:
        lines.append((Span(f"{verdict.told}."),))
    lines += [(Span(worded(reason, words)),) for reason in verdict.reasons[:1]]
    return OwnThing(OwnThingKind.ASK, words.ask, tuple(lines), "asked-bottle")


def _advised(advice: PlannedAdvice) -> OwnThing:
    return OwnThing(OwnThingKind.ADVICE, advice.title, (advice.sheet_text,), advice.picture)
