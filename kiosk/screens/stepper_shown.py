# SPDX-License-Identifier: GPL-3.0-or-later
"""A number that is typed or turned, and the date it comes to."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.aftercare.case import Case
from kiosk.screens.wording import tr
from kiosk.visit.form_reading import whole_hours


class StepperShown(NamedTuple):
    """`typed` as it stands, `words` the date it comes to, `problem` what is wrong with it."""

    typed: str = ""
    words: str = ""
    problem: str = ""


def hours_shown(typed: str, case: Case | None) -> StepperShown:
    """Hours after the treatment."""
    date = date_of(typed, case)
    return StepperShown(typed, tr("Told as: {date}", date=date) if date else tr("No date yet"))


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
