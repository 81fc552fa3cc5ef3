# SPDX-License-Identifier: GPL-3.0-or-later
"""When to call: the red flags by urgency, soonest first, and the numbers of the clinic."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.sentences import say
from kiosk.screens.view import View
from kiosk.screens.wording import strong, styled, tr
from kiosk.visit.journey import Page
from kiosk.visit.visit import Visit


class CallShown(NamedTuple):
    """The signs are StyledText."""

    phone: str = ""
    closed: str = ""
    emergency_title: str = ""
    emergency: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    same_day_lead: str = ""
    same_day: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    this_week: tuple[str, ...] = ()


class CallView(View[CallShown], shows=CallShown):
    PLACES = frozenset({Page.CALL})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan,)

    def derive(self, visit: Visit) -> CallShown:
        return call_us(visit.plan) if visit.plan else CallShown()


def call_us(plan: Plan) -> CallShown:
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
        emergency=_signs(plan, Urgency.EMERGENCY),
        now=_signs(plan, Urgency.NOW),
        same_day_lead=lead,
        same_day=_signs(plan, Urgency.SAME_DAY),
        call=_signs(plan, Urgency.CALL),
        this_week=_signs(plan, Urgency.THIS_WEEK),
    )


def _signs(plan: Plan, urgency: Urgency) -> tuple[str, ...]:
    return tuple(styled(flag.text) for flag in plan.red_flags if flag.urgency is urgency)
