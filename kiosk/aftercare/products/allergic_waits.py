# SPDX-License-Identifier: GPL-3.0-or-later
"""The waits of a patient with allergies: what holds an allergen is told without a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.aftercare.case import Case
from kiosk.aftercare.guidance import Wait
from kiosk.aftercare.products.allergies import Allergy, held, read_allergies
from kiosk.aftercare.reasons import Reason, ReasonKind, because
from kiosk.aftercare.verdicts import Answer, VerdictKind
from kiosk.aftercare.waits import Moments, PlannedWait


def allergic_waits(case: Case) -> Mapping[str, PlannedWait]:
    """Every wait of the case by id, as it is told to this patient.

    Where all that a wait is about is an allergy of theirs, they are not to use it; where a part of
    it is, they ask, and no earlier than its date.
    """
    index = case.rules.lexicon
    allergies = read_allergies(case.allergies, index)
    if not allergies:
        return case.waits
    rules = {wait.id: wait for wait in case.rules.guidance.waits}
    classes = [(each, _classes(each, case)) for each in allergies]
    return {key: _told(now, rules[key], classes, case) for key, now in case.waits.items()}


def _classes(allergy: Allergy, case: Case) -> frozenset[str]:
    """The classes of the ingredients that it means."""
    ingredients = case.rules.guidance.lexicon.ingredients
    return frozenset(each.class_id for each in ingredients if each.name in allergy.names)


def _told(
    now: PlannedWait, rule: Wait, classes: Sequence[tuple[Allergy, frozenset[str]]], case: Case
) -> PlannedWait:
    index, allergies = case.rules.lexicon, tuple(allergy for allergy, _ in classes)
    about = {entry.id for entry in index.classes.values() if entry.wait == rule.id}
    things = (*about, *rule.holds)
    found = [*held(things, allergies, index)]
    if not rule.basic_care:
        found += [allergy for allergy, among in classes if not among.isdisjoint(about)]
    if not found or now.answer.kind in (VerdictKind.NEVER, VerdictKind.AVOID):
        return now
    whole = bool(things) and all(_is_avoided(one, allergies, case) for one in things)
    answer = Answer(VerdictKind.AVOID if whole else VerdictKind.ASK, None if whole else now.hours)
    words = dict.fromkeys(each.words for each in found)
    reasons = tuple(because(ReasonKind.ALLERGIC, allergy=each) for each in words)
    return _answered(now, answer, reasons, case.moments)


def _is_avoided(thing: str, allergies: tuple[Allergy, ...], case: Case) -> bool:
    """Whether all of this class, or this ingredient, is an allergy of theirs."""
    members = [
        each.name for each in case.rules.guidance.lexicon.ingredients if each.class_id == thing
    ]
    index = case.rules.lexicon
    return bool(held((thing,), allergies, index)) or (
        bool(members) and all(held((each,), allergies, index) for each in members)
    )


def _answered(
    now: PlannedWait, answer: Answer, reasons: tuple[Reason, ...], moments: Moments
) -> PlannedWait:
    return replace(
        now,
        answer=answer,
        moment=None,
        not_before=moments.not_before(answer),
        told=moments.told(answer),
        because=(*now.because, *reasons),
        was=None,
        changed=False,
    )
