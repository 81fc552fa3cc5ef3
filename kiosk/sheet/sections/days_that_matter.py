# SPDX-License-Identifier: GPL-3.0-or-later
"""The days that matter to the patient, if they want them on paper: a short text for each."""

from __future__ import annotations

from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import Plan, PlannedOwnDay
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import fill_words, joined, plain, strong
from kiosk.sheet.sections.paper_sentences import capital, quiet, whole

_BETWEEN = 2.0


def days_that_matter(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """Under their head, which stays with the first; soonest first."""
    told = sorted((day for day in plan.own_days if day.on_sheet), key=lambda day: day.date)
    if not told:
        return []
    heading = setter.heading(plan.words.labels.own_days, setter.head, root)
    items = root.add(Role.LIST)
    return [
        Piece(heading, keep=True),
        *(
            Piece(
                setter.lines(
                    _words(day, plan),
                    setter.body,
                    setter.width,
                    items.add(Role.ITEM).add(Role.BODY),
                ),
                _BETWEEN,
            )
            for day in told
        ),
    ]


def _words(day: PlannedOwnDay, plan: Plan) -> Text:
    labels = plan.words.labels
    facts = {"date": day.words, "number": str(day.number)}
    head = (
        fill_words(labels.own_day, what=day.name, **facts)
        if day.name
        else fill_words(labels.unnamed_day, **facts)
    )
    told = [strong(head)]
    if day.see:
        told += [plain(labels.may_see), *(whole(quiet(line)) for line in day.see)]
    for label, line in ((labels.ok_by_then, day.allowed_line), (labels.not_yet, day.waiting_line)):
        if line:
            told.append((Span(label, strong=True), Span(f" {capital(line)}.")))
    return joined(tuple(told))
