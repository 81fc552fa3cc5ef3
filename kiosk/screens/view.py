# SPDX-License-Identifier: GPL-3.0-or-later
"""A part of the screen: it derives what it shows from the visit, and turns a press into a turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QObject

from kiosk.aftercare.refusals import Problem
from kiosk.screens.doors import Doors
from kiosk.screens.glass import Pane
from kiosk.visit.form import Form
from kiosk.visit.journey import STAFF, Page
from kiosk.visit.planning import Planned, Planning
from kiosk.visit.staff_access import Wish
from kiosk.visit.visit import Panel, Visit

T = TypeVar("T")


class Hold:
    """The one visit that is open. Whoever turns it has all the screen told."""

    def __init__(self, visit: Visit, planning: Planning, turned: Callable[[], None]) -> None:
        self.visit = visit
        self._planning = planning
        self._turned = turned
        self._found: tuple[Form, Planned | tuple[Problem, ...]] | None = None

    def plan_with(self, planning: Planning) -> None:
        """Plans are made so from now on."""
        self._planning, self._found = planning, None

    def planned(self) -> Planned | tuple[Problem, ...]:
        """The plan of the form as it stands, or all that is wrong with it. Made once for a form."""
        visit = self.visit
        if visit.planned is not None:
            return visit.planned
        if self._found is None or self._found[0] is not visit.form:
            self._found = (visit.form, self._planning.plan(visit.form))
        return self._found[1]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong with the form, once starting it was tried."""
        found = self.planned() if self.visit.tried else ()
        return () if isinstance(found, Planned) else found

    def turn(self, visit: Visit) -> None:
        if visit is not self.visit:
            self.visit = visit
            if self._found is not None and self._found[0] is not visit.form:
                self._found = None
            self._turned()


class View(Pane[T]):
    """`PLACES` are the pages and panels it is seen on; empty: all. What is not seen waits to be
    derived until it is, or until there is time."""

    PLACES: ClassVar[frozenset[Page | Panel]] = frozenset()
    hold: Hold
    doors: Doors

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self.hold = hold
        self.doors = doors
        self._known: tuple[Any, ...] = self._inputs()
        super().__init__(self.derive(hold.visit), parent)

    def use(self, doors: Doors) -> None:
        """Other doors from now on; all that is shown is derived anew."""
        self.doors, self._known = doors, ()

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        """All of the visit that `derive` looks at. Nothing is derived again from the same."""
        raise NotImplementedError

    def derive(self, visit: Visit) -> T:
        raise NotImplementedError

    @property
    def visit(self) -> Visit:
        return self.hold.visit

    @property
    def spoken(self) -> str:
        """The code of the language on the screen: the staff's pages and their pad speak theirs, the
        patient's pages that of the visit."""
        visit = self.visit
        staffs = visit.journey.at in STAFF or visit.journey.at in (Page.FIRST_PIN, Page.ATTRACT)
        pad = visit.gate is not None and visit.gate.wish is not Wish.LIFT
        return self.doors.language if staffs or pad else visit.form.language

    @property
    def seen(self) -> bool:
        at, panel = self.visit.journey.at, self.visit.panel
        return not self.PLACES or at in self.PLACES or panel in self.PLACES

    def refresh(self) -> bool:
        """Shows the visit as it is now; False where it shows it already."""
        inputs = self._inputs()
        same = len(inputs) == len(self._known) and all(
            one is other or one == other for one, other in zip(inputs, self._known, strict=True)
        )
        if same:
            return False
        self._known = inputs
        self.become(self.derive(self.visit))
        return True

    def turn(self, visit: Visit) -> None:
        self.hold.turn(visit)

    def replan(self, form: Form) -> tuple[Problem, ...]:
        """The same visit with this form and a plan made of it. What is refused changes nothing, and
        all that is wrong with it is given back."""
        planned = self.doors.planning.plan(form)
        if isinstance(planned, Planned):
            self.turn(self.visit.planned_as(form, planned))
            return ()
        return planned

    def _inputs(self) -> tuple[Any, ...]:
        visit = self.hold.visit
        return (self.spoken, *self.inputs(visit))
