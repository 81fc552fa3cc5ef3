# SPDX-License-Identifier: GPL-3.0-or-later
"""What the practitioner looks up: this plan's notes, the checklist, complications and topics."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.aftercare.guidance import Audience, Guidance
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.journey import Page
from kiosk.visit.planning import Planned
from kiosk.visit.visit import Visit


class ListShown(NamedTuple):
    title: str
    lines: tuple[str, ...]


class ComplicationShown(NamedTuple):
    title: str
    signs: ListShown
    prevention: ListShown


class ReferenceShown(NamedTuple):
    """`notes` are the plan's own, none before nothing is wrong with the form. Checklist items come
    by the moment they belong to, in the pack's order."""

    notes: ListShown
    checklist: tuple[ListShown, ...]
    complications: tuple[ComplicationShown, ...]
    topics: tuple[ListShown, ...]


class ReferenceView(View[ReferenceShown], shows=ReferenceShown):
    PLACES = frozenset({Page.REFERENCE})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form,)

    def derive(self, visit: Visit) -> ReferenceShown:
        planned = self.hold.planned()
        plan = planned.plan if isinstance(planned, Planned) else None
        return reference(self.doors.rules[visit.form.pack].guidance, plan)


def reference(pack: Guidance, plan: Plan | None) -> ReferenceShown:
    moments = dict.fromkeys(item.moment for item in pack.checklist)
    topics = (
        [topic for topic in plan.topics if topic.audience is Audience.PRACTITIONER] if plan else []
    )
    return ReferenceShown(
        notes=ListShown("", plan.notes if plan else ()),
        checklist=tuple(
            ListShown(
                _moment_words(moment),
                tuple(item.text for item in pack.checklist if item.moment == moment),
            )
            for moment in moments
        ),
        complications=tuple(
            ComplicationShown(
                each.title,
                ListShown(tr("Signs"), each.signs),
                ListShown(tr("Prevention"), each.prevention),
            )
            for each in pack.complications
        ),
        topics=tuple(
            ListShown(topic.title, tuple(plain(each) for each in (*topic.text, *topic.points)))
            for topic in topics
        ),
    )


def _moment_words(moment: str) -> str:
    match moment:
        case "before":
            return tr("Before")
        case "during":
            return tr("During")
        case _:
            return tr("After")
