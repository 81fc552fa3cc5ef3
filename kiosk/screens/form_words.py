# SPDX-License-Identifier: GPL-3.0-or-later
"""What the staff form shows of a form: its choices, its summaries, and errors by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import tzinfo
from typing import Any

from kiosk.aftercare.clock import TimeRefused
from kiosk.aftercare.dates import date_time_words, day_words
from kiosk.aftercare.guidance import Choice, Factor, Guidance
from kiosk.aftercare.refusals import Path, Problem
from kiosk.screens.words import say
from kiosk.visit.form import Form, When

_FIELDS: tuple[tuple[Path, str], ...] = (
    (("patient", "name"), "name"),
    (("treatment", "at"), "treated"),
    (("treatment", "areas"), "areas"),
    (("treatment", "device"), "device"),
    (("treatment", "needle_depth_mm"), "depth"),
    (("treatment", "adjuncts"), "adjuncts"),
    (("factors",), "factors"),
    (("allergies",), "allergies"),
    (("shelf",), "products"),
    (("settlements",), "products"),
    (("changes",), "changes"),
    (("questions",), "questions"),
    (("next_visit",), "nextVisit"),
    (("practitioner",), "practitioner"),
)
SHORT_FORM = 3
UNNAMED = "ask-"
FIELDS = tuple(dict.fromkeys(field for _, field in _FIELDS))


def errors_by_field(problems: Iterable[Problem]) -> dict[str, str]:
    """All that is wrong, for each field of the form; `other` holds what has no field of its own.

    Every field has its entry, empty where nothing is wrong with it.
    """
    found: dict[str, list[str]] = {field: [] for field in (*FIELDS, "other")}
    for problem in problems:
        field = next((f for path, f in _FIELDS if problem.path[: len(path)] == path), "other")
        found[field].append(f"{problem.wrong} {problem.write}")
    return {field: " ".join(dict.fromkeys(lines)) for field, lines in found.items()}


def errors_by_row(problems: Iterable[Problem], part: str, rows: int) -> list[str]:
    """What is wrong with each row of a list (`shelf`, `changes`, `questions`), "" if nothing."""
    found: list[list[str]] = [[] for _ in range(rows)]
    for problem in problems:
        match problem.path:
            case (first, int(row), *_) if first == part and row < rows:
                found[row].append(f"{problem.wrong} {problem.write}")
    return [" ".join(lines) for lines in found]


def options(choices: Sequence[Choice]) -> list[dict[str, str]]:
    return [{"id": choice.id, "label": choice.label} for choice in choices]


def yes_no(factors: Sequence[Factor]) -> list[dict[str, str]]:
    return [{"id": f.id, "label": f.label, "hint": f.reason} for f in factors if not f.choices]


def with_choices(factors: Sequence[Factor]) -> list[dict[str, Any]]:
    """Factors that have values, each with its chips."""
    only = say("{factor} (staff only)")
    return [
        {"id": f.id, "label": only.format(factor=f.label) if f.staff_only else f.label,
         "choices": options(f.choices)}
        for f in factors if f.choices
    ]  # fmt: skip


def when_words(when: When, zone: tzinfo, pack: Guidance, *, year: bool) -> str:
    """`Mon 23 Nov, 3 pm`; the day and the time as typed where the time cannot be read."""
    try:
        return date_time_words(when.at(zone), pack.words, year=year)
    except TimeRefused:
        return f"{day_words(when.day, pack.words, year=year)}, {when.clock.strip() or '?'}"


def when_shown(when: When, zone: tzinfo, pack: Guidance) -> dict[str, str]:
    """A day and a time for the picker: the day in words, the time as typed, and what is wrong."""
    wrong = ""
    try:
        when.at(zone)
    except TimeRefused as refused:
        wrong = str(refused)
    return {
        "words": when_words(when, zone, pack, year=True),
        "day": day_words(when.day, pack.words, year=True),
        "clock": when.clock,
        "wrong": wrong,
    }


def next_visit_note(form: Form, pack: Guidance) -> str:
    """A note and no more: the pack's least gap, or that the visit is sooner than that."""
    weeks = pack.default_next_visit_weeks
    if form.next_visit and (form.next_visit.day - form.treated.day).days < weeks * 7:
        return say("Less than {weeks} weeks").format(weeks=weeks)
    return say("{weeks} weeks or more").format(weeks=weeks)


def class_label(class_id: str) -> str:
    """`essential-oil` -> `Essential oil`, `aha` -> `AHA`, `vitamin-c` -> `Vitamin C`."""
    if len(class_id) <= SHORT_FORM:
        return class_id.upper()
    first, *others = class_id.split("-")
    return " ".join([first.capitalize(), *(w.upper() if len(w) == 1 else w for w in others)])


def allergy_label(allergy: str, pack: Guidance) -> str:
    """An allergy for people: a class by its label, anything else as it is."""
    known = any(each.id == allergy for each in pack.lexicon.classes)
    return class_label(allergy) if known else allergy


def allergy_matches(text: str, pack: Guidance, most: int = 12) -> list[dict[str, str]]:
    """Classes and ingredients whose name or synonym holds the text; every class for no text.

    Classes of words that only say "ask" are no allergy anybody names, so they are left out.
    """
    sought = " ".join(text.lower().split())
    found = [
        {"id": each.id, "label": class_label(each.id), "detail": each.plain}
        for each in pack.lexicon.classes
        if not each.id.startswith(UNNAMED)
        and (sought in class_label(each.id).lower() or (sought and sought in each.plain.lower()))
    ]
    if not sought:
        return found
    plain = {each.id: each.plain for each in pack.lexicon.classes}
    found += [
        {"id": each.name, "label": each.name.capitalize(), "detail": plain.get(each.class_id, "")}
        for each in pack.lexicon.ingredients
        if any(sought in name.lower() for name in (each.name, *each.synonyms))
    ]
    return found[:most]
