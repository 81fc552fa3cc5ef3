# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The pad on which staff say who they are: before their own pages, beside a patient, and on the
curtain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.aftercare.clinic import PrivacyTimes
from kiosk.screens.access.pin_words import counted_words
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tr
from kiosk.visit.journey import Page
from kiosk.visit.kept import KeptVisit
from kiosk.visit.staff_access import PIN_LENGTH, Gate, StaffMember, Wish
from kiosk.visit.tries import FIRST_LOCK_S, FREE_TRIES
from kiosk.visit.visit import Visit


class GateShown(NamedTuple):
    """`open` says that the pad is over the page, `filled` how many digits are typed. `said` is what
    went wrong, `shut` why there are no keys now; "" for neither. `clears` says when the plan under
    the curtain is forgotten."""

    open: bool = False
    digits: int = PIN_LENGTH
    filled: int = 0
    lead: str = ""
    counted: str = ""
    checking: bool = False
    said: str = ""
    shut: str = ""
    after: str = ""
    clears: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Whose PIN it was, and the visit of before a restart that it opened."""

    staff: StaffMember | None
    kept: KeptVisit | None = None


_NOBODY = Found(None)


class GateView(View[GateShown], shows=GateShown):
    """`woken` carries who came to a visit that waited, and that visit."""

    woken = Signal(object)

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(hold, doors, parent)
        self._errands = Errands(self)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        times = visit.presence.times
        return (visit.gate, visit.tries, visit.asleep, times, _shut_s(visit))

    def derive(self, visit: Visit) -> GateShown:
        gate = visit.gate
        if gate is None:
            return GateShown()
        wait = _shut_s(visit)
        return GateShown(
            open=gate.wish is not Wish.LIFT,
            filled=len(gate.digits),
            lead=tr("Type your {count} numbers.", count=PIN_LENGTH),
            counted=counted_words(len(gate.digits)),
            checking=gate.checking,
            said="" if wait or not gate.wrong else _wrong(visit.tries.left),
            shut=tr("Try again in {seconds} s", seconds=wait) if wait else "",
            after=tr(
                "After {tries} wrong tries, wait {seconds} seconds.",
                tries=FREE_TRIES,
                seconds=FIRST_LOCK_S,
            ),
            clears=_clears(visit.presence.times) if visit.personal or visit.asleep else "",
        )

    @Slot()
    def askStaff(self) -> None:
        """For the staff's home page; where nobody has a PIN yet, the first is made."""
        if self.doors.access.known():
            self.turn(self.visit.knocked(Wish.HOME))
        else:
            self.turn(self.visit.went(self.visit.journey.jump(Page.FIRST_PIN)))

    @Slot()
    def askStrip(self) -> None:
        """To stand beside the patient."""
        self.turn(self.visit.knocked(Wish.STRIP))

    @Slot(int)
    def askAnswer(self, place: int) -> None:
        """To answer for a product on a patient's page; who is signed in goes straight there."""
        knocked = self.visit.knocked(Wish.SETTLE, place)
        if self.visit.staff is not None:
            knocked = self._in(knocked, self.visit.staff)
        self.turn(knocked)

    @Slot()
    def leave(self) -> None:
        """Back to what is under the pad."""
        gate = self.visit.gate
        if gate is not None and gate.wish is not Wish.LIFT:
            self.turn(replace(self.visit, gate=None))

    @Slot(str)
    def digit(self, digit: str) -> None:
        gate = self.visit.gate
        if gate is None or _shut_s(self.visit):
            return
        typed = gate.typed(digit)
        if not typed.full or gate.full:
            self._become(typed)
            return
        self._become(typed.looked_up())
        asleep = self.visit.asleep
        self._errands.run(lambda: self._look_up(typed.digits, asleep), self._found, _NOBODY)

    def _look_up(self, pin: str, asleep: bool) -> Found:
        """Off the GUI thread."""
        staff = self.doors.access.who(pin)
        return Found(staff, self.doors.draft.bring() if staff and asleep else None)

    @Slot()
    def delete(self) -> None:
        if self.visit.gate is not None:
            self._become(self.visit.gate.deleted())

    @Slot()
    def clear(self) -> None:
        if self.visit.gate is not None:
            self._become(self.visit.gate.wiped())

    def rest(self) -> bool:
        return self._errands.rest()

    def _found(self, found: Found) -> None:
        """The pad may be gone meanwhile: then nobody waits for the answer, but a wrong PIN counts
        all the same."""
        visit = self.visit
        waits = visit.gate is not None and visit.gate.checking
        if found.staff is not None:
            if waits and visit.asleep:
                self.woken.emit(found)
            elif waits:
                self.turn(self._in(visit, found.staff))
            return
        tries = visit.tries.missed(visit.presence.now)
        self.doors.access.keep_tries(tries)
        gate = visit.gate.refused() if visit.gate is not None and waits else visit.gate
        self.turn(replace(visit, tries=tries, gate=gate))

    def _in(self, visit: Visit, staff: StaffMember) -> Visit:
        return visit.let_in(staff, visit.presence.now, self.doors.planning.case(visit.form))

    def _become(self, gate: Gate) -> None:
        if gate is not self.visit.gate:
            self.turn(replace(self.visit, gate=gate))


def _shut_s(visit: Visit) -> int:
    return visit.tries.locked_s(visit.presence.now) if visit.gate is not None else 0


def _wrong(left: int) -> str:
    if left == 1:
        return tr("That PIN is not right. 1 try left.")
    return tr("That PIN is not right. {left} tries left.", left=left)


def _clears(times: PrivacyTimes) -> str:
    return tr("After {minutes} minutes we clear the plan.", minutes=times.forget_after // 60)
