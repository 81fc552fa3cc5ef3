# SPDX-License-Identifier: GPL-3.0-or-later
"""A form -> the consultation it stands for, or everything on it that cannot be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from kiosk.aftercare.clock import TimeRefused
from kiosk.aftercare.consultation import Change, Consultation, Patient, Treatment
from kiosk.aftercare.refusals import Path, Problem
from kiosk.aftercare.sentences import say
from kiosk.visit.form import Form, TypedChange
from kiosk.visit.when import When

MOST_DIGITS = 9
_WRITE_HOURS = say('Write whole hours after treatment, like "96".')
_HOURS_MISSING = say("The hours are missing.")


def read(form: Form, zone: tzinfo) -> Consultation | tuple[Problem, ...]:
    """The consultation, or everything on the form that cannot be read, in the order of the form.

    What can be read but breaks a rule of the pack is for the rules to say. `zone` is the clinic's.
    """
    problems: list[Problem] = []
    if not form.name.strip():
        wrong, write = say("The name is missing."), say("Write a first name or initials.")
        problems.append(Problem(("patient", "name"), wrong, write))
    treated = _moment(form.treated, zone, ("treatment", "at"), problems)
    if not form.areas:
        wrong, write = say("No area is chosen."), say("Choose one or more treated areas.")
        problems.append(Problem(("treatment", "areas"), wrong, write))
    changes = [read_change(typed, place) for place, typed in enumerate(form.changes)]
    problems += [each for each in changes if isinstance(each, Problem)]
    visit = form.next_visit
    next_visit = _moment(visit, zone, ("next_visit",), problems) if visit is not None else None
    if problems or treated is None:
        return tuple(problems)
    return Consultation(
        pack=form.pack,
        patient=Patient(form.name.strip(), form.language),
        treatment=treatment_at(treated, form),
        practitioner=form.practitioner.strip(),
        factors=dict(form.factors),
        allergies=form.allergies,
        shelf=form.products,
        changes=tuple(each for each in changes if isinstance(each, Change)),
        questions=tuple(text.strip() for text in form.questions if text.strip()),
        next_visit=next_visit,
        course=replace(form.course, goal=form.course.goal.strip()),
        suitability=form.suitability,
        hopes=replace(form.hopes, words=form.hopes.words.strip()),
        days=form.days,
        parked=form.parked,
    )


def treatment_at(treated: datetime, form: Form) -> Treatment:
    return Treatment(treated, form.areas, form.device, form.depth_mm, form.adjuncts)


def read_change(typed: TypedChange, place: int) -> Change | Problem:
    """The change, or what is wrong with its hours. `place` counts from 0."""
    hours = whole_hours(typed.hours)
    if hours is not None:
        return Change(typed.wait, hours, typed.reason.strip())
    text = typed.hours.strip()
    wrong = say('"{text}" is no number of hours.', text=text) if text else _HOURS_MISSING
    return Problem(("changes", place, "hours"), wrong, _WRITE_HOURS)


def whole_hours(text: str) -> int | None:
    """`96`, `96 h` or `96 hours` -> 96; None where it is no whole number of hours."""
    return _whole(text, "hours", "h")


def whole_days(text: str) -> int | None:
    """`4`, `4 d` or `4 days` -> 4; None where it is no whole number of days."""
    return _whole(text, "days", "d")


def _whole(text: str, *units: str) -> int | None:
    digits = text.strip().lower()
    for unit in units:
        digits = digits.removesuffix(unit)
    digits = digits.strip()
    whole = digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS
    return int(digits) if whole else None


def _moment(when: When, zone: tzinfo, path: Path, problems: list[Problem]) -> datetime | None:
    try:
        return when.at(zone)
    except TimeRefused as refused:
        problems.append(Problem(path, refused.wrong, refused.write))
        return None
