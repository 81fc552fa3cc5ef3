# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists behind the staff form: products, changes and questions, and the waits to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo
from typing import Any

from kiosk.aftercare.clock import TimeRefused
from kiosk.aftercare.consultation import Consultation, Patient, Treatment
from kiosk.aftercare.factors import chosen
from kiosk.aftercare.guidance import Audience, Guidance
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.waits import Lengthened, lengthened, moment_after, told
from kiosk.screens.doors import Doors
from kiosk.screens.form_words import allergy_label, class_label, errors_by_row, when_words
from kiosk.screens.words import plain, say
from kiosk.visit.form import Form, TypedChange, consultation, depth_mm, whole_hours

Problems = Sequence[Problem]


def question_rows(form: Form, problems: Problems) -> list[dict[str, str]]:
    wrong = errors_by_row(problems, "questions", len(form.questions))
    return [{"text": text, "wrong": wrong[row]} for row, text in enumerate(form.questions)]


def change_rows(
    form: Form, pack: Guidance, zone: tzinfo, problems: Problems
) -> list[dict[str, str]]:
    """Each change with the name of its wait and the date its hours come to."""
    wrong = errors_by_row(problems, "changes", len(form.changes))
    names = {wait.id: wait.name for wait in pack.waits}
    return [
        {
            "wait": change.wait,
            "name": names.get(change.wait, change.wait),
            "hours": change.hours,
            "date": told_at_hours(form, change.hours, pack, zone),
            "reason": change.reason,
            "wrong": wrong[row],
        }
        for row, change in enumerate(form.changes)
    ]


def summary(form: Form, pack: Guidance, zone: tzinfo) -> dict[str, str]:
    """One short line for each field that opens a list of its own."""
    visit = form.next_visit
    return {
        "allergies": _allergies(form, pack),
        "products": say("{count} on the shelf").format(count=len(form.products))
        if form.products
        else say("None told"),
        "changes": _count(
            len(form.changes), say("No change"), say("1 change"), say("{count} changes")
        ),
        "questions": _count(
            len(form.questions), say("No question"), say("1 question"), say("{count} questions")
        ),
        "nextVisit": when_words(visit, zone, pack, year=True) if visit else say("Not set"),
        "practitioner": form.practitioner.strip() or say("Who treated?"),
    }


def missing(form: Form, zone: tzinfo) -> str:
    """What a patient cannot start without and is not there yet: "Add: name, area"."""
    gaps = [] if form.name.strip() else [say("name")]
    try:
        form.treated.at(zone)
    except TimeRefused:
        gaps.append(say("time"))
    gaps += [] if form.areas else [say("area")]
    return say("Add: {gaps}").format(gaps=", ".join(gaps)) if gaps else ""


def change_wrong(typed: TypedChange, form: Form, doors: Doors, zone: tzinfo) -> str:
    """All that is wrong with one change by itself, whatever else the form still lacks."""
    alone = replace(form, name=form.name.strip() or "-", changes=(typed,), next_visit=None)
    alone = replace(alone, areas=form.areas or (doors.guidance.areas[0].id,))
    found = consultation(alone, doors.guidance, zone)
    problems = doors.check(found) if isinstance(found, Consultation) else found
    return errors_by_row(problems, "changes", 1)[0]


def shown_waits(form: Form, pack: Guidance, zone: tzinfo) -> list[dict[str, Any]]:
    """Every wait that may be changed for this form, with what is told now and the floor.

    The dates are those of the rules with this form's factors; empty while the treatment time cannot
    be read.
    """
    draft = _draft(form, pack, zone)
    if draft is None:
        return []
    factors = chosen(pack, draft)
    rules = [lengthened(wait, factors) for wait in pack.waits]
    return [_wait_row(rule, draft, pack) for rule in rules if rule.may_change]


def told_at_hours(form: Form, hours: str, pack: Guidance, zone: tzinfo) -> str:
    """The date that typed hours come to, or "" where there is none to tell."""
    draft, count = _draft(form, pack, zone), whole_hours(hours)
    if draft is None or count is None:
        return ""
    try:
        return moment_after(draft.treatment.at, count, pack.words).words
    except OverflowError:
        return ""


def _allergies(form: Form, pack: Guidance) -> str:
    if len(form.allergies) == 1:
        return allergy_label(form.allergies[0], pack)
    return (
        say("{count} told").format(count=len(form.allergies))
        if form.allergies
        else say("None told")
    )


def _count(number: int, none: str, one: str, more: str) -> str:
    return more.format(count=number) if number > 1 else one if number else none


def _wait_row(rule: Lengthened, draft: Consultation, pack: Guidance) -> dict[str, Any]:
    at, floor = draft.treatment.at, rule.floor_hours or 0
    moment = None if rule.hours is None else moment_after(at, rule.hours, pack.words)
    return {
        "id": rule.wait.id,
        "name": rule.wait.name,
        "icon": rule.wait.icon,
        "told": told(rule.kind, rule.wait.phrase, moment, pack.words),
        "hours": "" if rule.hours is None else str(rule.hours),
        "floor": floor,
        "floorWords": say("Not under {floor} hours: {date}.").format(
            floor=floor, date=moment_after(at, floor, pack.words).words
        ),
    }


def _draft(form: Form, pack: Guidance, zone: tzinfo) -> Consultation | None:
    """What the form says of the treatment, whether or not the rest is filled in."""
    try:
        at = form.treated.at(zone)
    except TimeRefused:
        return None
    depth = depth_mm(form.depth, pack.depths)
    treatment = Treatment(at, form.areas, form.device, depth, form.adjuncts)
    return Consultation(pack.id, Patient(form.name), treatment, factors=dict(form.factors))


def reference(pack: Guidance, plan: Plan | None) -> dict[str, Any]:
    """What the practitioner looks up. Notes are this plan's own, none before there is a plan.

    Checklist items come by the moment they belong to, in the pack's order.
    """
    moments = dict.fromkeys(item.moment for item in pack.checklist)
    topics = (
        [topic for topic in plan.topics if topic.audience is Audience.PRACTITIONER] if plan else []
    )
    return {
        "notes": list(plan.notes) if plan else [],
        "checklist": [
            {"moment": class_label(moment),
             "items": [item.text for item in pack.checklist if item.moment == moment]}
            for moment in moments
        ],
        "complications": [
            {"title": each.title, "signs": list(each.signs), "prevention": list(each.prevention)}
            for each in pack.complications
        ],
        "topics": [
            {"title": topic.title, "lines": [plain(each) for each in (*topic.text, *topic.points)]}
            for topic in topics
        ],
    }  # fmt: skip
