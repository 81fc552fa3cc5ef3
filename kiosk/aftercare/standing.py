# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff are told of a pack's approval: nothing where it stands, else what is wrong with it."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from kiosk.aftercare.dates import day_words
from kiosk.aftercare.guidance import Guidance, Standing
from kiosk.aftercare.sentences import say

MOST_NAMED = 3
"""Files that are named; of the others only the number is told."""


def standing_words(guidance: Guidance, today: date) -> str:
    """A sentence for staff; "" where a clinician has signed and no review is due."""
    approval, standing = guidance.approval, guidance.approval.standing(today)
    match standing:
        case Standing.APPROVED:
            return ""
        case Standing.DRAFT:
            return say("Draft content: not yet approved by a clinician.")
        case Standing.CHANGED:
            return _changed(approval.approved_by or "", approval.changed)
        case Standing.AHEAD:
            return say(
                "Draft content: it is approved from {date} on, and today is before that.",
                date=_day(guidance, approval.approved_on),
            )
        case Standing.OVERDUE:
            return say("Review overdue since {date}.", date=_day(guidance, approval.review_by))
        case _:
            assert_never(standing)


def _changed(name: str, files: tuple[str, ...]) -> str:
    named, more = ", ".join(files[:MOST_NAMED]), len(files) - MOST_NAMED
    if more > 0:
        return say(
            "Draft content: changed since {name} approved it ({files} and {count} more).",
            name=name,
            files=named,
            count=more,
        )
    return say("Draft content: changed since {name} approved it ({files}).", name=name, files=named)


def _day(guidance: Guidance, day: date | None) -> str:
    return "" if day is None else day_words(day, guidance.words, year=True)
