# SPDX-License-Identifier: GPL-3.0-or-later
"""When to call: the red flags by urgency, soonest first, and the numbers of the clinic."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.sentences import say
from kiosk.screens.patient.drawings import toned
from kiosk.screens.view import View
from kiosk.screens.wording import strong, styled, tr
from kiosk.visit.journey import Page
from kiosk.visit.reading import Reading
from kiosk.visit.visit import Visit


class SignShown(NamedTuple):
    """`text` is StyledText, `picture` its pictograph, "" for none."""

    key: str
    text: str
    picture: str


class CallShown(NamedTuple):
    """The signs by how soon to act."""

    phone: str = ""
    closed: str = ""
    emergency_title: str = ""
    emergency: tuple[SignShown, ...] = ()
    now: tuple[SignShown, ...] = ()
    same_day_lead: str = ""
    same_day: tuple[SignShown, ...] = ()
    call: tuple[SignShown, ...] = ()
    this_week: tuple[SignShown, ...] = ()


class CallView(View[CallShown], shows=CallShown):
    PLACES = frozenset({Page.CALL})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading.tone)

    def derive(self, visit: Visit) -> CallShown:
        return call_us(visit.plan, visit.reading) if visit.plan else CallShown()


def call_us(plan: Plan, reading: Reading) -> CallShown:
    def signs(urgency: Urgency) -> tuple[SignShown, ...]:
        return tuple(
            SignShown(
                f"flag:{flag.id}", styled(flag.text), toned(flag.picture, plan.pictures, reading)
            )
            for flag in plan.red_flags
            if flag.urgency is urgency
        )

    clinic = plan.clinic
    number = clinic.out_of_hours_phone
    lead = (
        strong(say("Call us. When we are closed, call {number}.", number=number))
        if number
        else tr("Call us.")
    )
    closed = strong(say("When we are closed: call {number}", number=number)) if number else ""
    return CallShown(
        phone=clinic.phone,
        closed=closed,
        emergency_title=tr("Call {number} now", number=clinic.emergency_phone),
        emergency=signs(Urgency.EMERGENCY),
        now=signs(Urgency.NOW),
        same_day_lead=lead,
        same_day=signs(Urgency.SAME_DAY),
        call=signs(Urgency.CALL),
        this_week=signs(Urgency.THIS_WEEK),
    )
