# SPDX-License-Identifier: GPL-3.0-or-later
"""How the skin will look from phase to phase, and the signs to call about later on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import Plan, PlannedPhase
from kiosk.sheet.engine.boxes import Box, Group, Lines, Rule
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.paper import PLUM, ROW_RULE
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import joined, plain, strong

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
    size = setter.measures.picture
    edges = _edges(phases, setter)
    middles = [(left + right) / 2 for left, right in pairwise(edges)]
    parts: list[tuple[float, float, Box]] = [
        (left + size / 2, size / 2 - 1, Rule(right - left - size, 2.0, ROW_RULE))
        for left, right in pairwise(middles)
    ]
    bottom = size
    for phase, (left, right), middle in zip(phases, pairwise(edges), middles, strict=True):
        item = items.add(Role.ITEM)
        parts.append((middle - size / 2, 0.0, _picture(phase, setter, item)))
        y = size + 4.0
        for lines, below in _words(phase, setter, item, right - left - _GAP):
            parts.append((left + _GAP / 2, y, replace(lines, align="middle")))
            y += lines.height + below
        bottom = max(bottom, y)
    return Group(setter.width, bottom, tuple(parts))


def _edges(phases: tuple[PlannedPhase, ...], setter: Setter) -> list[float]:
    """Columns as wide as their titles and dates, what is left shared out evenly."""
    needed = [
        max(
            setter.lines(words, setter.body, setter.width, None).ink_width
            for words in (strong(phase.title), plain(phase.short_dates))
        )
        for phase in phases
    ]
    spare = (setter.width - sum(needed)) / len(phases)
    edges = [0.0]
    for width in needed:
        edges.append(edges[-1] + max(width + spare, setter.measures.picture + _GAP))
    return [edge * setter.width / edges[-1] for edge in edges]


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
    return setter.illustration(phase.outline, setter.measures.picture, figure)


def _words(
    phase: PlannedPhase, setter: Setter, item: Element, width: float
) -> Iterator[tuple[Lines, float]]:
    """The title, the dates and the look, each with the space under it."""
    body = item.add(Role.BODY)
    dates = phase.dates if setter.measures.large else phase.short_dates
    for words, below in ((strong(phase.title), 0.0), (plain(dates), 2.0), (phase.summary, 0.0)):
        yield setter.lines(words, setter.body, width, body.add(Role.PARAGRAPH)), below


def call_later(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The signs that are no emergency: when to call, then when to call within the week."""
    labels = plan.words.labels
    sentences = []
    for urgency, words in ((Urgency.CALL, labels.call), (Urgency.THIS_WEEK, labels.this_week)):
        flags = tuple(flag.sheet_text for flag in plan.red_flags if flag.urgency is urgency)
        if flags:
            sentences.append(_signs(words, flags, labels.or_sign))
    if not sentences:
        return []
    return [Piece(_sign(joined(tuple(sentences)), "urgent-week", setter, root), before=10.0)]


def _signs(opening: str, flags: tuple[Text, ...], between: str) -> Text:
    """ "Call us if" these signs, one sentence."""
    spans: list[Span] = [*strong(opening), Span(" ")]
    for index, flag in enumerate(flags):
        spans += [Span(f"{between} "), *flag] if index else flag
    if not spans[-1].text.endswith("."):
        spans.append(Span("."))
    return tuple(spans)


def _sign(text: Text, icon: str, setter: Setter, root: Element) -> Group:
    size = setter.measures.icon
    indent = size + 9
    lines = setter.lines(text, setter.body, setter.width - indent, root.add(Role.PARAGRAPH))
    drop = (setter.body.leading - size) / 2
    return Group(
        setter.width,
        lines.height,
        ((0.0, drop, setter.icon(icon, size)), (indent, 0.0, lines)),
    )
