# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's own products against their own labels, before any patient is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.guidance import Guidance, Wait, WaitKind
from kiosk.aftercare.products.judge import Looked, Rules, judge_label
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.verdict import Verdict, VerdictKind
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.waits import Moment, PlannedWait

_START = datetime(2000, 1, 1, tzinfo=UTC)


def contradictions(
    products: tuple[ClinicProduct, ...], index: LexiconIndex, guidance: Guidance
) -> tuple[Problem, ...]:
    """A problem for each product whose claim is not what its label comes to.

    Judged by the pack's advised times, no factors. Paths begin at the settings' `products`.
    """
    rules = Rules(index, {wait.id: _advised(wait) for wait in guidance.waits}, guidance.words)
    problems: list[Problem] = []
    for place, product in enumerate(products):
        looked = Looked(product.name, product.name, product.label, given=product.given)
        verdict = judge_label(looked, rules)
        path = ("products", place)
        if product.claim is not None and product.claim != verdict.kind.value:
            wrong = (
                f'"{product.name}" claims {product.claim}, but its label makes it {verdict.kind}.'
            )
            write = f"Write {verdict.kind}, or correct the label."
            problems.append(Problem((*path, "claim"), _why(wrong, verdict), write))
        elif product.given and verdict.kind is not VerdictKind.OK:
            wrong = f'"{product.name}" is given, but its label makes it {verdict.kind}.'
            write = "Write given: false, or correct the label."
            problems.append(Problem((*path, "given"), _why(wrong, verdict), write))
    return tuple(problems)


def _why(wrong: str, verdict: Verdict) -> str:
    return f"{wrong} {verdict.reasons[0]}" if verdict.reasons else wrong


def _advised(wait: Wait) -> PlannedWait:
    moment = None
    if wait.kind is WaitKind.UNTIL and wait.advised_hours is not None:
        at = _START + timedelta(hours=wait.advised_hours)
        moment = Moment(at, at, False, f"{wait.advised_hours} h")
    return PlannedWait(
        id=wait.id,
        kind=wait.kind,
        phrase=wait.phrase,
        name=wait.name,
        short=wait.short,
        icon=wait.icon,
        floor_hours=wait.floor_hours,
        hours=wait.advised_hours,
        moment=moment,
        told="",
        because=(),
        also_needs=wait.also_needs,
    )
