# SPDX-License-Identifier: GPL-3.0-or-later
"""Hello: whom the visit is for, and how the screen is to look."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.screens.patient.drawings import FigureShown, drawings_of
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.journey import Page
from kiosk.visit.visit import Visit


class WelcomeShown(NamedTuple):
    """`figure` is what was treated once it has healed; None where the pack has no picture of it."""

    greeting: str = ""
    lead: str = ""
    figure: FigureShown | None = None


class WelcomeView(View[WelcomeShown], shows=WelcomeShown):
    PLACES = frozenset({Page.WELCOME})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading.tone)

    def derive(self, visit: Visit) -> WelcomeShown:
        plan = visit.plan
        if plan is None:
            return WelcomeShown()
        drawings = drawings_of(plan.pictures, self.doors.pictures[plan.pack], visit.reading)
        return WelcomeShown(
            greeting=tr("Hello, {name}", name=plan.patient_name),
            lead=plan.words.screen.welcome,
            figure=drawings.figure(plan.phases[-1].picture),
        )
