# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours after the treatment, typed or turned, and the date they come to."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.aftercare.case import Case
from kiosk.screens.wording import tr
from kiosk.visit.form_reading import whole_hours


class HoursShown(NamedTuple):
    """`typed` as it stands, `words` the date it comes to, `problem` what is wrong with it."""

    typed: str
    words: str
    problem: str


def hours_shown(typed: str, case: Case | None, problem: str = "") -> HoursShown:
    date = date_of(typed, case)
    words = tr("Told as: {date}", date=date) if date else tr("No date yet")
    return HoursShown(typed, words, problem)


def date_of(typed: str, case: Case | None) -> str:
    """The date that typed hours come to, or "" where there is none to tell."""
    hours = whole_hours(typed)
    if case is None or hours is None:
        return ""
    try:
        moment = case.moments.of(hours)
    except OverflowError:
        return ""
    return moment.words if moment else ""
