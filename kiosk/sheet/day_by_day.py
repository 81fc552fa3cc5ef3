# SPDX-License-Identifier: GPL-3.0-or-later
"""How the skin will look from phase to phase, and the signs to call about later on."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan import Plan, PlannedPhase
from kiosk.aftercare.words import Span, Text
from kiosk.sheet.boxes import Box, Group, Rule
from kiosk.sheet.flow import Piece
from kiosk.sheet.paper import PLUM, ROW_RULE, WAIT
from kiosk.sheet.setter import Setter
from kiosk.sheet.structure import Element, Role
from kiosk.sheet.text import plain, strong

_GAP = 6.0


def day_by_day(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The timeline: columns joined by a line in clear print, rows in large print."""
    labels, measures = plan.words.labels, setter.measures
    heading = setter.heading(
        root, labels.day_by_day, size=measures.section_title, hint=labels.day_hint
    )
    items = root.add(Role.LIST)
    pieces = [
        Piece(heading, before=16.0, keep=True, new_page=True),
        Piece(setter.rule(2.0, PLUM), before=6.0, keep=True),
    ]
    if measures.large:
        rows = [_row(phase, setter, items.add(Role.ITEM)) for phase in plan.phases]
        return [*pieces, *(Piece(row, before=8.0) for row in rows)]
    return [*pieces, Piece(_columns(plan.phases, setter, items), before=9.0)]


def _columns(phases: tuple[PlannedPhase, ...], setter: Setter, items: Element) -> Group:
    count, size = len(phases), setter.measures.picture
    wide = setter.width / count
    line = Rule(wide - size, 2.0, ROW_RULE)
    parts: list[tuple[float, float, Box]] = [
        (index * wide + (wide + size) / 2, size / 2 - 1, line) for index in range(count - 1)
    ]
    bottom = size
    for index, phase in enumerate(phases):
        item = items.add(Role.ITEM)
        x, y = index * wide, size + 6
        picture = _picture(phase, setter, item)
        parts.append((x + (wide - size) / 2, 0.0, picture))
        for lines, below in _words(phase, setter, item, wide - _GAP):
            parts.append((x + _GAP / 2, y, replace(lines, align="middle")))
            y += lines.height + below
        bottom = max(bottom, y)
    return Group(setter.width, bottom, tuple(parts))


def _row(phase: PlannedPhase, setter: Setter, item: Element) -> Group:
    size = setter.measures.picture
    x, y = size + 14, 0.0
    parts: list[tuple[float, float, Box]] = [(0.0, 0.0, _picture(phase, setter, item))]
    for lines, _ in _words(phase, setter, item, setter.width - x):
        parts.append((x, y, lines))
        y += lines.height
    return Group(setter.width, max(size, y), tuple(parts))


def _picture(phase: PlannedPhase, setter: Setter, item: Element) -> Box:
    figure = item.add(Role.LABEL).add(Role.FIGURE, alternative=phase.picture_words)
    return setter.illustration(f"outline-patch-{phase.picture}", setter.measures.picture, figure)


def _words(phase: PlannedPhase, setter: Setter, item: Element, width: float):
    body = item.add(Role.BODY)
    dates = phase.dates if setter.measures.large else phase.short_dates
    for words, below in ((strong(phase.title), 0.0), (plain(dates), 4.0), (phase.summary, 0.0)):
        yield setter.lines(words, setter.body, width, body.add(Role.PARAGRAPH)), below


def call_later(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The signs that are no emergency: call, and call this week."""
    labels = plan.words.labels
    pieces = []
    for urgency, words, icon in (
        (Urgency.CALL, labels.call, "urgent-now"),
        (Urgency.THIS_WEEK, labels.this_week, "urgent-week"),
    ):
        flags = tuple(flag.sheet_text for flag in plan.red_flags if flag.urgency is urgency)
        if flags:
            told = _signs(words, flags, labels.or_sign)
            pieces.append(Piece(_sign(told, icon, setter, root), before=8.0 if pieces else 10.0))
    return pieces


def _signs(opening: str, flags: tuple[Text, ...], between: str) -> Text:
    """"Call us if" these signs, one sentence."""
    told: list[Span] = [*strong(opening), Span(" ")]
    for index, flag in enumerate(flags):
        told += [Span(between), *flag] if index else flag
    if not told[-1].text.endswith("."):
        told.append(Span("."))
    return tuple(told)


def _sign(told: Text, icon: str, setter: Setter, root: Element) -> Group:
    size = setter.measures.icon
    indent = size + 9
    lines = setter.lines(told, setter.body, setter.width - indent, root.add(Role.PARAGRAPH))
    drop = (setter.body.leading - size) / 2
    return Group(
        setter.width, lines.height, ((0.0, drop, setter.icon(icon, size, WAIT)), (indent, 0.0, lines))
    )
