# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan as JSON for other programs. The keys stay; `from` and `not_before` are ISO 8601
with its offset, or null."""

from __future__ import annotations

from kiosk.aftercare.dates import Moment
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import all_worded
from kiosk.aftercare.waits import PlannedWait

Json = dict[str, object]


def plan_json(plan: Plan) -> Json:
    """Everything another program may build on, with plain spaces in its words."""
    return {
        "pack": plan.pack,
        "pack_version": plan.pack_version,
        "approved": plan.approval.signed,
        "sheet_code": plan.sheet_code,
        "treated": plan.treated_at.isoformat(),
        "waits": [_wait(wait, plan.words) for wait in plan.waits],
        "phases": [
            {
                "id": phase.id,
                "first_date": phase.first_date.isoformat(),
                "last_date": phase.last_date.isoformat() if phase.last_date else None,
            }
            for phase in plan.phases
        ],
        "red_flags": [
            {"id": flag.id, "urgency": str(flag.urgency), "text": _words(plain(flag.text))}
            for flag in plan.red_flags
        ],
        "shelf": [verdict_json(verdict, plan.words) for verdict in plan.shelf],
        "advice": [{"id": each.id, "text": _words(plain(each.text))} for each in plan.advice],
        "changes": [
            {"wait": each.wait, "was": _words(each.was_date or each.was),
             "now": _words(each.now_date or each.now), "reason": each.reason}
            for each in plan.changes
        ],
        "next_visit": plan.next_visit.at.isoformat() if plan.next_visit else None,
        "notes": list(plan.notes),
        "hopes": {
            "hopes": list(plan.hopes.labels), "soon": plan.hopes.soon, "words": plan.hopes.words,
            "unrealistic": plan.hopes.unrealistic,
        },
        "own_days": [
            {"date": day.date.isoformat(), "name": day.name, "day": day.number,
             "allowed": [wait.id for wait in day.allowed],
             "waiting": [wait.id for wait in day.waiting]}
            for day in plan.own_days
        ],
        "asked": [_words(question) for question in plan.asked],
    }  # fmt: skip


def verdict_json(verdict: Verdict, words: Words) -> Json:
    """One shelf entry, or the answer to one label."""
    return {
        "name": verdict.name,
        "verdict": str(verdict.kind),
        "from": _from(verdict.moment),
        "not_before": _from(verdict.not_before),
        "told": _words(verdict.told),
        "matched": [each.name for each in verdict.matched],
        "unknown": list(verdict.unknown),
        "reasons": [_words(reason) for reason in all_worded(verdict.reasons, words)],
        "suggestions": list(verdict.suggestions),
    }


def _wait(wait: PlannedWait, words: Words) -> Json:
    return {
        "id": wait.id,
        "kind": str(wait.kind),
        "verdict": str(wait.answer.kind),
        "floor_hours": wait.floor_hours,
        "hours": wait.hours,
        "from": _from(wait.moment),
        "not_before": _from(wait.not_before),
        "told": _words(wait.told),
        "because": [_words(reason) for reason in all_worded(wait.because, words)],
    }


def _from(moment: Moment | None) -> str | None:
    return moment.rounded.isoformat() if moment else None


def _words(text: str) -> str:
    return text.replace("\u00a0", " ")
