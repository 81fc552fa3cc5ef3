# SPDX-License-Identifier: GPL-3.0-or-later
"""Before you start: what the practitioner looks at. A tick reminds; no patient is shown it."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.guidance import Guidance
from kiosk.screens.form.form_problems import by_field
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.form import Form
from kiosk.visit.form_choices import ChoiceGroup, chosen_in, pressed
from kiosk.visit.journey import Page
from kiosk.visit.visit import Panel, Visit


class CheckRowShown(NamedTuple):
    """`reminder` is what a tick says."""

    id: str
    label: str
    reminder: str
    ticked: bool


class SuitabilityShown(NamedTuple):
    """`words` stand on the button that opens the list. A pack without checks has no rows."""

    words: str
    rows: tuple[CheckRowShown, ...]
    problem: str


class SuitabilityView(View[SuitabilityShown], shows=SuitabilityShown):
    PLACES = frozenset({Page.FORM, Panel.SUITABILITY})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, self.hold.problems)

    def derive(self, visit: Visit) -> SuitabilityShown:
        problem = by_field(self.hold.problems)[ChoiceGroup.SUITABILITY]
        return suitability(visit.form, self._pack, problem)

    @Slot(str)
    def tick(self, check: str) -> None:
        """A check by its id: ticked, or let go if it was."""
        form = pressed(self.visit.form, ChoiceGroup.SUITABILITY, check, self._pack)
        self.turn(self.visit.filled_in(form))

    @property
    def _pack(self) -> Guidance:
        return self.doors.rules[self.visit.form.pack].guidance


def suitability(form: Form, pack: Guidance, problem: str) -> SuitabilityShown:
    ticked = chosen_in(form, ChoiceGroup.SUITABILITY, pack)
    return SuitabilityShown(
        words=tr("Before you start: {count} ticked", count=len(ticked)),
        rows=tuple(
            CheckRowShown(
                id=check.id,
                label=check.label,
                reminder=check.reminder,
                ticked=check.id in ticked,
            )
            for check in pack.suitability
        ),
        problem=problem,
    )
