# SPDX-License-Identifier: GPL-3.0-or-later
"""Small values for tests of the rules."""

from dataclasses import fields
from datetime import datetime

from kiosk.aftercare.consultation import Consultation, Patient, Treatment
from kiosk.aftercare.guidance import Wait, WaitKind
from kiosk.aftercare.language import ScreenWords, SheetLabels, Words
from tests.aftercare import real

WORDS = Words(
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    weekdays_in_full=real.guidance().words.weekdays_in_full,
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    months_in_full=real.guidance().words.months_in_full,
    am="am",
    pm="pm",
    noon="12 noon",
    since="From {date}",
    day_pair="{first} and {last}",
    day_range="{first} to {last}",
    and_more="{names} and more",
    ok_now="OK now",
    ok_from="OK from {date}",
    not_until="Not until {date}",
    ask="Ask us",
    ask_not_before="Ask us. Not before {date}",
    never="Not while you heal",
    avoid="Do not use: you are allergic to it",
    labels=SheetLabels(**{field.name: field.name for field in fields(SheetLabels)}),
    reasons=real.guidance().words.reasons,
    screen=ScreenWords(**{field.name: field.name for field in fields(ScreenWords)}),
)


def wait(id: str = "heat", **changed: object) -> Wait:  # noqa: A002
    """A dated wait of 48 to 72 hours, with anything changed."""
    given: dict[str, object] = {
        "id": id,
        "kind": WaitKind.UNTIL,
        "subject": id,
        "name": id.capitalize(),
        "short": id,
        "floor_hours": 48,
        "advised_hours": 72,
        "statements": ("S130",),
        "basis": "The later pair.",
    }
    return Wait(**(given | changed))  # type: ignore[arg-type]


def consultation(treated: datetime, **changed: object) -> Consultation:
    """A visit of one patient treated on the face, with anything changed."""
    given: dict[str, object] = {
        "pack": "small",
        "patient": Patient("A. M."),
        "treatment": Treatment(treated, ("face",)),
        "practitioner": "R. O.",
    }
    return Consultation(**(given | changed))  # type: ignore[arg-type]
