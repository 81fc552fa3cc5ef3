# SPDX-License-Identifier: GPL-3.0-or-later
"""Goodbye: what to take along. Nothing of the visit is kept any more when it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.aftercare.sentences import say
from kiosk.screens.view import View
from kiosk.screens.wording import strong, tr, unbroken
from kiosk.visit.journey import Page
from kiosk.visit.parting import Parting
from kiosk.visit.visit import Visit


class TakenShown(NamedTuple):
    """`words` are StyledText."""

    icon: str
    words: str


class GoodbyeShown(NamedTuple):
    taken: tuple[TakenShown, ...] = ()


class GoodbyeView(View[GoodbyeShown], shows=GoodbyeShown):
    PLACES = frozenset({Page.GOODBYE})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.parting,)

    def derive(self, visit: Visit) -> GoodbyeShown:
        return GoodbyeShown(tuple(_taken(visit.parting, self.doors.clinic.phone)))


def _taken(parting: Parting, phone: str) -> Iterator[TakenShown]:
    if parting.tray:
        yield TakenShown("file-text", tr("Your sheet. It lies at the printer: ask our team."))
    elif parting.sheet:
        yield TakenShown("file-text", tr("Your sheet. Put it where you see it every day."))
    elif parting.saved:
        yield TakenShown("file-text", tr("Your sheet. Ask our team: they print it for you."))
    yield TakenShown("shopping-bag", tr("Your bags, your products and your glasses."))
    number = unbroken(phone)
    yield TakenShown("phone", strong(say("Our number, for any question: {phone}", phone=number)))
