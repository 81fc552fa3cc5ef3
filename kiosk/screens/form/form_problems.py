# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a form, beside the field or the row that it is wrong with."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.aftercare.refusals import Path, Problem
from kiosk.screens.wording import tell_problems
from kiosk.visit.form_choices import ChoiceGroup

_FIELDS: tuple[tuple[Path, str], ...] = (
    (("patient", "name"), "name"),
    (("treatment", "at"), "treated"),
    (("days",), "treated"),
    (("treatment", "areas"), ChoiceGroup.AREAS),
    (("treatment", "device"), ChoiceGroup.DEVICES),
    (("treatment", "depth_mm"), ChoiceGroup.DEPTHS),
    (("treatment", "adjuncts"), ChoiceGroup.ADJUNCTS),
    (("factors",), ChoiceGroup.FACTORS),
    (("suitability",), ChoiceGroup.SUITABILITY),
    (("allergies",), "allergies"),
    (("shelf",), "products"),
    (("changes",), "changes"),
    (("questions",), "questions"),
    (("next_visit",), "next_visit"),
    (("practitioner",), "practitioner"),
    (("course",), "course"),
)
FIELDS = tuple(dict.fromkeys(str(field) for _, field in _FIELDS))


def by_field(problems: Iterable[Problem]) -> dict[str, str]:
    """All that is wrong, for each field of the form; `other` holds what has no field of its own.

    Every field has its entry, empty where nothing is wrong with it.
    """
    found: dict[str, list[Problem]] = {field: [] for field in (*FIELDS, "other")}
    for problem in problems:
        field = next((f for path, f in _FIELDS if problem.path[: len(path)] == path), "other")
        found[field].append(problem)
    return {field: tell_problems(each) for field, each in found.items()}


def by_row(problems: Iterable[Problem], part: str, rows: int) -> tuple[str, ...]:
    """What is wrong with each row of a list (`shelf`, `changes`, `questions`), "" if nothing."""
    found: list[list[Problem]] = [[] for _ in range(rows)]
    for problem in problems:
        match problem.path:
            case (first, int(row), *_) if first == part and row < rows:
                found[row].append(problem)
    return tuple(map(tell_problems, found))
