# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan -> what each patient page shows, as plain lists and dicts that QML can read.

Nothing is decided here: every date, verdict and sentence is the plan's. Text with strong dates
goes out as StyledText (see `words.styled`), all other text is plain.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kiosk.aftercare.guidance import Audience, Urgency, Words
from kiosk.aftercare.plan.sections import names_line
from kiosk.aftercare.plan.values import (
    Plan,
    PlannedAdvice,
    PlannedDay,
    PlannedFlag,
    PlannedPhase,
    WaitGroup,
)
from kiosk.screens.words import say, strong, styled, urgency_icon, urgency_words

Values = dict[str, Any]

MOST_LINES = 3
MAKE_UP = "make-up"


def about(plan: Plan) -> list[Values]:
    """The topics in order, then the pack's questions as the last."""
    topics: list[Values] = [
        {
            "id": topic.id,
            "title": topic.title,
            "icon": topic.icon,
            "text": [styled(text) for text in topic.text],
            "points": [styled(text) for text in topic.points],
            "questions": [],
        }
        for topic in plan.topics
        if topic.audience is Audience.PATIENT
    ]
    questions: Values = {
        "id": "questions",
        "title": say("Questions people ask"),
        "icon": "message-circle-question-mark",
        "text": [],
        "points": [],
        "questions": [
            {"question": asked.question, "answer": [styled(text) for text in asked.answer]}
            for asked in plan.faq
        ],
    }
    return [*topics, questions] if plan.faq else topics


def expect(plan: Plan) -> list[Values]:
    return [
        {
            "title": row.title,
            "normal": styled(row.normal),
            "call": styled(row.call),
            "urgency": urgency_words(row.urgency, plan),
            "icon": urgency_icon(row.urgency),
            "picture": row.picture,
        }
        for row in plan.expectations
    ]


def phases(plan: Plan) -> list[Values]:
    """Each phase with the days of the strip that it covers: `days` counts cells."""
    return [_phase(plan, phase) for phase in plan.phases]


def _phase(plan: Plan, phase: PlannedPhase) -> Values:
    return {
        "id": phase.id,
        "title": phase.title,
        "heading": f"{phase.title}: {phase.headline}" if phase.headline else phase.title,
        "dates": phase.dates,
        "see": [styled(text) for text in (*phase.look, *phase.feel)][:MOST_LINES],
        "do": [styled(text) for text in phase.do][:MOST_LINES],
        "picture": phase.picture,
        "pictureWords": phase.picture_words,
        "days": sum(1 for day in plan.days if day.phase == phase.id),
        "first": next((day.number - 1 for day in plan.days if day.phase == phase.id), 0),
    }


def days(plan: Plan) -> list[Values]:
    order = [phase.id for phase in plan.phases]
    return [
        {
            "number": day.number,
            "weekday": day.weekday,
            "date": day.words.removeprefix(day.weekday).strip(),
            "words": day.words,
            "phase": order.index(day.phase),
            "waits": _day_waits(plan, day),
        }
        for day in plan.days
    ]


def _day_waits(plan: Plan, day: PlannedDay) -> list[Values]:
    return [
        {
            "lines": _ever_shorter(group, plan.words),
            "told": plan.words.not_until.format(date=group.words),
        }
        for group in day.waits[:MOST_LINES]
    ]


def _ever_shorter(group: WaitGroup, words: Words) -> list[str]:
    """The same waits in fewer and fewer words: a row shows the first that fits on its line."""
    fewer = [most for most in (2, 1) if most < len(group.waits)]
    return [group.short_line, *(names_line(group.waits, words, most) for most in fewer)]


def product_rows(plan: Plan) -> list[Values]:
    return [
        {
            "name": row.name,
            "examples": row.examples,
            "icon": row.icon,
            "kind": str(row.verdict.kind),
            "told": row.verdict.told,
        }
        for row in plan.product_rows
    ]


def care(plan: Plan) -> Values:
    return {
        "today": strong(say("Today, {date}"), date=plan.days[0].words) if plan.days else "",
        "now": [
            {"text": styled(one.text), "icon": one.icon}
            for one in plan.advice
            if one.today and one.kind == "do"
        ],
        "notYet": [{"date": group.words, "line": group.line} for group in plan.not_yet],
        "healing": [{"text": wait.name, "icon": wait.icon} for wait in plan.while_healing],
        "ask": names_line(plan.ask, plan.words, len(plan.ask)),
        "points": [
            _advised(one) for one in sorted(plan.advice, key=_care_point) if one.care_point > 0
        ],
        "do": [_advised(one) for one in plan.advice if one.kind == "do"],
        "dont": [_advised(one) for one in plan.advice if one.kind == "dont"],
        "makeUp": [
            {"title": topic["title"], "text": topic["text"], "points": topic["points"]}
            for topic in about(plan)
            if topic["id"] == MAKE_UP
        ],
        "changes": [
            {
                "line": strong(
                    say("{name}: {now}, changed for you."), name=change.name, now=change.now
                ),
                "reason": change.reason,
            }
            for change in plan.changes
        ],
    }


def _care_point(one: PlannedAdvice) -> int:
    return one.care_point


def _advised(one: PlannedAdvice) -> Values:
    return {
        "title": one.title,
        "text": styled(one.text),
        "icon": one.icon,
        "number": one.care_point,
    }


def call_us(plan: Plan) -> Values:
    """The red flags by urgency, soonest first, and the numbers of the clinic."""
    clinic = plan.clinic
    return {
        "phone": clinic.phone,
        "closed": strong(say("When we are closed: call {number}"), number=clinic.out_of_hours_phone)
        if clinic.out_of_hours_phone
        else "",
        "hours": clinic.opening_hours,
        "emergencyTitle": say("Call {number} now").format(number=clinic.emergency_phone),
        "emergency": _flags(plan.red_flags, Urgency.EMERGENCY),
        "now": _flags(plan.red_flags, Urgency.NOW),
        "sameDay": _flags(plan.red_flags, Urgency.SAME_DAY),
        "call": _flags(plan.red_flags, Urgency.CALL),
        "thisWeek": _flags(plan.red_flags, Urgency.THIS_WEEK),
    }


def _flags(flags: Iterable[PlannedFlag], urgency: Urgency) -> list[str]:
    return [styled(flag.text) for flag in flags if flag.urgency is urgency]
