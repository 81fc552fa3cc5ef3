# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan, and one answer, for a terminal."""

from __future__ import annotations

from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import all_worded


def plan_text(plan: Plan) -> str:
    """Each wait with its reasons, then the shelf."""
    lines = [f"{plan.patient_name}, {plan.treatment_words}, {plan.treated}"]
    for wait in plan.waits:
        reasons = all_worded(wait.because, plan.words)
        lines += [f"{wait.name}: {wait.told}", *(f"    {reason}" for reason in reasons)]
    lines += [f"{verdict.name}: {verdict.told}" for verdict in plan.shelf]
    return _spoken(lines)


def verdict_text(verdict: Verdict, words: Words) -> str:
    """What is told of one label, and why."""
    return _spoken([verdict.told, *all_worded(verdict.reasons, words)])


def _spoken(lines: list[str]) -> str:
    return "\n".join(lines).replace("\u00a0", " ")
