# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's own products, each with its verdict, settled by the practitioner where asked."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Consultation, Settlement
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.look_up import (
    LexiconIndex,
    Verdict,
    VerdictKind,
    handed_out,
    judge,
    settle,
)
from kiosk.aftercare.refusals import ConsultationRefused, Problem
from kiosk.aftercare.waits import PlannedWait, moment_after


def shelf_verdicts(
    guidance: Guidance,
    clinic: Clinic,
    consultation: Consultation,
    waits: Mapping[str, PlannedWait],
    lexicon: LexiconIndex,
) -> tuple[Verdict, ...]:
    """A verdict for each product of the shelf, in its order.

    Raises ConsultationRefused where a settlement answers what was not asked.
    """
    settled = {each.product.strip(): each for each in consultation.settlements}
    verdicts = []
    problems = []
    for product in consultation.shelf:
        verdict = judge(
            product,
            lexicon,
            waits,
            guidance.words,
            consultation.allergies,
            given=handed_out(product, clinic.products),
            areas=consultation.treatment.areas,
        )
        settlement = settled.get(product.name.strip())
        if settlement is not None and verdict.kind is not VerdictKind.ASK:
            problems.append(_not_asked(verdict, consultation.settlements.index(settlement)))
        elif settlement is not None:
            verdict = _settled(verdict, settlement, guidance, consultation)
        verdicts.append(verdict)
    if problems:
        raise ConsultationRefused(tuple(problems))
    return tuple(verdicts)


def _not_asked(verdict: Verdict, index: int) -> Problem:
    told = verdict.told.replace("\u00a0", " ")
    wrong = f'"{verdict.name}" has an answer: {told}.'
    return Problem(("settlements", index), wrong, "Leave this out. Only Ask us can be settled.")


def _settled(
    verdict: Verdict, settlement: Settlement, guidance: Guidance, consultation: Consultation
) -> Verdict:
    moment = None
    if settlement.hours:
        moment = moment_after(consultation.treatment.at, settlement.hours, guidance.words)
    return settle(verdict, settlement, consultation.practitioner, moment, guidance.words)
