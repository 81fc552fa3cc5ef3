# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's own products against their own labels, before any patient is known."""

from __future__ import annotations

from kiosk.aftercare.case import Rules, undated_case
from kiosk.aftercare.products.judge import Looked, judge_label
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import worded
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.verdicts import VerdictKind


def contradictions(rules: Rules) -> tuple[Problem, ...]:
    """A problem for each of the clinic's products whose claim is not what its label comes to.

    Judged by the pack's advised times, no factors. The pack is named by its id, since others may
    judge the same label otherwise. Paths begin at the settings' `products`.
    """
    case = undated_case(rules)
    judged = f'by the pack "{rules.guidance.id}" its label makes it'
    problems: list[Problem] = []
    for place, product in enumerate(rules.clinic.products):
        looked = Looked(product.name, product.name, product.label, given=product.given)
        verdict = judge_label(looked, case)
        path = ("products", place)
        if product.claim is not None and product.claim != verdict.kind.value:
            wrong = f'"{product.name}" claims {product.claim}, but {judged} {verdict.kind}.'
            write = f"Write {verdict.kind}, or correct the label."
            problems.append(Problem((*path, "claim"), _why(wrong, verdict, rules), write))
        elif product.given and verdict.kind is not VerdictKind.OK:
            wrong = f'"{product.name}" is given, but {judged} {verdict.kind}.'
            write = "Write given: false, or correct the label."
            problems.append(Problem((*path, "given"), _why(wrong, verdict, rules), write))
    return tuple(problems)


def _why(wrong: str, verdict: Verdict, rules: Rules) -> str:
    return f"{wrong} {worded(verdict.reasons[0], rules.words)}" if verdict.reasons else wrong
