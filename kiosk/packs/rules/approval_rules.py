# SPDX-License-Identifier: GPL-3.0-or-later
"""A signature names a person, their registration and both dates, and holds for certain files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kiosk.aftercare.guidance import Approval
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.rules.text_limits import MOST_IN_A_NAME
from kiosk.packs.yaml.signs import unwanted_signs

REVIEW_YEARS = 3
_NO_ONE = frozenset(
    {
        *("null", "none", "nil", "n a", "na", "no one", "nobody", "unknown"),
        *("tbc", "tbd", "todo", "test"),
    }
)
"""What is written where somebody is asked for a name and gives none."""

_LEAST_LETTERS = 2
_LEAST_SIGNS = 3


def broken_approval(approval: Approval) -> Iterator[Problem]:
    """Nothing is written, or all of it is. A review is due within three years."""
    parts = {
        "approved-by": approval.approved_by,
        "registration": approval.registration,
        "approved-on": approval.approved_on,
        "review-by": approval.review_by,
    }
    if not any(parts.values()):
        return
    for key, part in parts.items():
        if part is None:
            wrong = "the approval is written in part."
            yield Problem((key,), wrong, "Sign the pack with the command approve.")
    yield from _person(approval)
    if approval.approved_on and approval.review_by:
        yield from _dates(approval.approved_on, approval.review_by)


def _person(approval: Approval) -> Iterator[Problem]:
    by, number = approval.approved_by, approval.registration
    if by is not None and not _names_somebody(by):
        wrong = f"{shown(by)} is not the name of a person."
        yield Problem(("approved-by",), wrong, "Write the name of the clinician who read the pack.")
    if number is not None and not _registers(number):
        wrong = f"{shown(number)} is not a registration."
        write = "Write the number under which the clinician is registered."
        yield Problem(("registration",), wrong, write)


def _names_somebody(text: str) -> bool:
    letters = [each for each in text if each.isalpha()]
    return len(letters) >= _LEAST_LETTERS and _is_plain(text)


def _registers(text: str) -> bool:
    signs = [each for each in text if each.isalnum()]
    numbered = any(each.isdigit() for each in signs)
    return numbered and len(signs) >= _LEAST_SIGNS and _is_plain(text)


def _is_plain(text: str) -> bool:
    said = " ".join(re.findall(r"\w+", text.casefold()))
    sound = not unwanted_signs(text, strict=False) and "\n" not in text and "\t" not in text
    return said not in _NO_ONE and len(text) <= MOST_IN_A_NAME and sound


def latest_review(approved_on: date) -> date:
    """The last day on which a pack that was signed then may be looked at again."""
    day = 28 if (approved_on.month, approved_on.day) == (2, 29) else approved_on.day
    return date(min(approved_on.year + REVIEW_YEARS, date.max.year), approved_on.month, day)


def _dates(on: date, review: date) -> Iterator[Problem]:
    latest = latest_review(on)
    if review <= on:
        wrong = f"{review} is not after the approval on {on}."
        yield Problem(("review-by",), wrong, "Write a later date.")
    elif review > latest:
        wrong = f"{review} is more than {REVIEW_YEARS} years after the approval on {on}."
        yield Problem(("review-by",), wrong, f"Write {latest} or earlier.")
