# SPDX-License-Identifier: GPL-3.0-or-later
"""Short answers to what many people ask at home, where a page has room for them."""

from __future__ import annotations

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Group, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.steps import ALL_ANSWERS


def people_ask(plan: Plan, setter: Setter, root: Element, most: int = ALL_ANSWERS) -> list[Piece]:
    """Under their head, one answer after the other, at most so many; they stay together."""
    told = [each.sheet_text for each in plan.faq if each.on_sheet][:most]
    if not told:
        return []
    heading = setter.heading(plan.words.labels.people_ask, setter.head, root)
    items = root.add(Role.LIST)
    lines = [
        setter.lines(text, setter.body, setter.width, items.add(Role.ITEM).add(Role.BODY))
        for text in told
    ]
    answers = stack(setter.width, lines)
    parts = ((0.0, 0.0, heading), (0.0, heading.height, answers))
    return [Piece(Group(setter.width, heading.height + answers.height, parts))]
