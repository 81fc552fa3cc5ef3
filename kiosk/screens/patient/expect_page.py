# SPDX-License-Identifier: GPL-3.0-or-later
"""What is normal and when to call, topic by topic."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.sentences import say
from kiosk.screens.patient.drawings import Drawings, drawings_of
from kiosk.screens.patient.patient_words import treated_words
from kiosk.screens.urgencies import urgency_icon, urgency_words
from kiosk.screens.view import View
from kiosk.screens.wording import strong, styled
from kiosk.visit.journey import Page
from kiosk.visit.visit import Visit


class ExpectRowShown(NamedTuple):
    """`normal` and `call` are StyledText, `patch` the address of a picture."""

    key: str
    title: str
    normal: str
    call: str
    urgency: str
    icon: str
    patch: str


class ExpectShown(NamedTuple):
    treated: str = ""
    rows: tuple[ExpectRowShown, ...] = ()
    worried: str = ""
    note: str = ""


class ExpectView(View[ExpectShown], shows=ExpectShown):
    PLACES = frozenset({Page.EXPECT})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading.tone)

    def derive(self, visit: Visit) -> ExpectShown:
        plan = visit.plan
        if plan is None:
            return ExpectShown()
        drawings = drawings_of(plan.pictures, self.doors.pictures[plan.pack], visit.reading)
        return expect(plan, drawings)


def expect(plan: Plan, drawings: Drawings) -> ExpectShown:
    rows = tuple(
        ExpectRowShown(
            key=f"normal:{row.id}",
            title=row.title,
            normal=styled(row.normal),
            call=styled(row.call),
            urgency=urgency_words(row.urgency, plan.clinic),
            icon=urgency_icon(row.urgency),
            patch=drawings.patch(row.picture),
        )
        for row in plan.expectations
    )
    return ExpectShown(
        treated=treated_words(plan),
        rows=rows,
        worried=strong(say("If you are worried, call us: {phone}", phone=plan.clinic.phone)),
        note=plan.words.screen.expect_note,
    )
