# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's own products, each with its verdict, settled by the practitioner where asked."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from kiosk.aftercare.case import Case
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.dates import day_words
from kiosk.aftercare.products.clinic_list import allowed_hours, holds_for
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.products.verdict import Matched, Verdict
from kiosk.aftercare.reasons import said
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import say
from kiosk.aftercare.verdicts import DATED, Answer, VerdictKind


class Floor(NamedTuple):
    """The hours before which nobody may allow a product, and the ingredient that sets them, "" for
    none."""

    hours: int
    name: str


def shelf_verdict(product: Product, case: Case, by: str) -> Verdict:
    """The verdict on one product, with the answer of `by` where the rules leave it to them.

    An answer that cannot stand does not count (see `not_settled`); nor does what the clinic decided
    about the list, where it does not fit this patient.
    """
    verdict, answer = judge(product, case), product.settled
    if answer is None:
        return verdict
    if answer.on is not None:
        if not holds_for(verdict, product, case):
            return verdict
        answer = replace(answer, hours=allowed_hours(answer, verdict))
    if _problem(answer, verdict, case) is not None:
        return verdict
    return settled(verdict, answer, case, answer.by or by)


def not_settled(product: Product, verdict: Verdict, case: Case, place: int) -> Problem | None:
    """Why the practitioner's answer does not count in the verdict; None where it does. What the
    clinic decided about the list need not count."""
    if product.settled is None or product.settled.on is not None or verdict.settled_by:
        return None
    found = _problem(product.settled, verdict, case)
    if found is None:
        return None
    return Problem(("shelf", place, "settled", *found.path), found.wrong, found.write)


def _problem(settlement: Settlement, asked: Verdict, case: Case) -> Problem | None:
    """What was not asked is not settled, a medicine is never dated, and nothing is welcome before
    the floor of anything that is in it."""
    if asked.kind is not VerdictKind.ASK:
        told = asked.told.replace("\u00a0", " ")
        wrong = say('"{name}" has an answer: {told}.', name=asked.name, told=told)
        return Problem((), wrong, say("Leave this out. Only Ask us can be settled."))
    if VerdictKind(settlement.verdict) not in DATED:
        return None
    classes = case.rules.lexicon.classes
    medicine = next(
        (one for one in asked.matched if one.class_id and classes[one.class_id].medicine), None
    )
    if medicine is not None:
        wrong = say("{name} is a medicine. It gets no date.", name=medicine.name)
        return Problem((), wrong, say("Say never, or leave it at Ask us."))
    floor = floor_of(asked, case)
    if (settlement.hours or 0) >= floor.hours:
        return None
    wrong = say("{name} waits {floor} hours at least.", name=floor.name, floor=str(floor.hours))
    return Problem(("hours",), wrong, say("Write {floor} or more.", floor=str(floor.hours)))


def floor_of(verdict: Verdict, case: Case) -> Floor:
    """The longest floor of all that is in the product."""
    floors = [Floor(hours, one.name) for one in verdict.matched if (hours := _floor(one, case))]
    return max(floors, default=Floor(0, ""))


def _floor(matched: Matched, case: Case) -> int:
    """The hours before which nobody may allow it, whatever else it is answered with."""
    entry = case.rules.lexicon.classes.get(matched.class_id)
    wait = case.before.get(entry.wait or "") if entry is not None else None
    return wait.floor_hours or 0 if wait is not None else 0


def settled(verdict: Verdict, settlement: Settlement, case: Case, by: str) -> Verdict:
    """The practitioner's answer to an "ask", with their reason before all others.

    The settlement is without fault (see `checking`).
    """
    kind = VerdictKind(settlement.verdict)
    hours = settlement.hours or None if kind in DATED else None
    answer = Answer(kind, hours)
    return replace(
        verdict,
        answer=answer,
        told=case.moments.told(answer),
        moment=case.moments.from_which(answer),
        not_before=None,
        reasons=(said(settlement.reason.strip()), *verdict.reasons),
        settled_by=by.strip(),
        settled_on=day_words(settlement.on, case.rules.words, year=True) if settlement.on else "",
    )
