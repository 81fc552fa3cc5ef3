# SPDX-License-Identifier: GPL-3.0-or-later
"""The three things that matter most, as on the sheet: whom to call, dates, their own thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from kiosk.aftercare.plan.values import OwnThing, OwnThingKind, Plan
from kiosk.aftercare.sentences import say
from kiosk.aftercare.waits import PlannedWait
from kiosk.screens.patient.drawings import toned
from kiosk.screens.view import View
from kiosk.screens.wording import strong, styled_all, tr
from kiosk.visit.journey import Page
from kiosk.visit.reading import Reading
from kiosk.visit.visit import Visit


class DateShown(NamedTuple):
    """A wait with its date; `changed` says that it was changed for this patient, "" if not.
    `picture` is its pictograph, "" for none; so too below."""

    name: str
    told: str
    icon: str
    picture: str
    changed: str


class OwnThingShown(NamedTuple):
    """`lines` are StyledText; `kind` is an `OwnThingKind`."""

    kind: str = ""
    icon: str = ""
    picture: str = ""
    head: str = ""
    lines: tuple[str, ...] = ()


class ThreeShown(NamedTuple):
    """`hours`, `closed` and `emergency` are StyledText, "" for what nobody set."""

    phone: str = ""
    picture: str = ""
    hours: str = ""
    closed: str = ""
    emergency: str = ""
    dates_head: str = ""
    dates: tuple[DateShown, ...] = ()
    own: OwnThingShown = OwnThingShown()


class ThreeView(View[ThreeShown], shows=ThreeShown):
    PLACES = frozenset({Page.THREE, Page.SHEET})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading.tone)

    def derive(self, visit: Visit) -> ThreeShown:
        return three_things(visit.plan, visit.reading) if visit.plan else ThreeShown()


_ICONS = {
    OwnThingKind.ALLERGY: "verdict-avoid",
    OwnThingKind.CHANGE: "pencil-line",
    OwnThingKind.ASK: "verdict-ask",
    OwnThingKind.ADVICE: "hand",
}
_CALLING = "calling"


def three_things(plan: Plan, reading: Reading) -> ThreeShown:
    def drawn(picture: str) -> str:
        return toned(picture, plan.pictures, reading)

    clinic, number = plan.clinic, plan.clinic.out_of_hours_phone
    closed = strong(say("When we are closed: call {number}.", number=number)) if number else ""
    emergency = clinic.emergency_phone
    return ThreeShown(
        phone=clinic.phone,
        picture=drawn(_CALLING),
        hours=clinic.opening_hours,
        closed=closed,
        emergency=strong(say("Trouble breathing? Call {number} now.", number=emergency)),
        dates_head=tr("Wait for these dates"),
        dates=tuple(_date(wait, drawn(wait.picture)) for wait in plan.three.dates),
        own=_own(plan.three.own, drawn),
    )


def _date(wait: PlannedWait, picture: str) -> DateShown:
    name = wait.short[:1].upper() + wait.short[1:]
    changed = tr("changed for you") if wait.changed else ""
    return DateShown(name, wait.told, wait.icon, picture, changed)


def _own(own: OwnThing, drawn: Callable[[str], str]) -> OwnThingShown:
    lines = styled_all(own.lines)
    return OwnThingShown(own.kind, _ICONS[own.kind], drawn(own.picture), own.head, lines)
