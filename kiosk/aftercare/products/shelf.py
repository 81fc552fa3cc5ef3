# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's own products, each with its verdict, settled by the practitioner where asked."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.case import Case
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import said
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import say
from kiosk.aftercare.verdicts import Answer, VerdictKind


def shelf_verdict(product: Product, case: Case, by: str) -> Verdict:
    """The verdict on one product, with the answer of `by` where the rules leave it to them.

    An answer to what was not asked does not count (see `not_asked`).
    """
    verdict = judge(product, case)
    if product.settled is None or verdict.kind is not VerdictKind.ASK:
        return verdict
    return settled(verdict, product.settled, case, by)


def not_asked(product: Product, verdict: Verdict, place: int) -> Problem | None:
    """Why the practitioner's answer cannot stand beside the verdict; None where it can."""
    if product.settled is None or verdict.settled_by:
        return None
    told = verdict.told.replace("\u00a0", " ")
    wrong = say('"{name}" has an answer: {told}.', name=verdict.name, told=told)
    write = say("Leave this out. Only Ask us can be settled.")
    return Problem(("shelf", place, "settled"), wrong, write)


def settled(verdict: Verdict, settlement: Settlement, case: Case, by: str) -> Verdict:
    """The practitioner's answer to an "ask", with their reason before all others.

    The settlement is without fault (see `checking`).
    """
    kind = VerdictKind(settlement.verdict)
    hours = None if kind is VerdictKind.NEVER else settlement.hours or None
    answer = Answer(kind, hours)
    return replace(
        verdict,
        answer=answer,
        told=case.moments.told(answer),
        moment=case.moments.of(hours),
        reasons=(said(settlement.reason.strip()), *verdict.reasons),
        settled_by=by.strip(),
    )
