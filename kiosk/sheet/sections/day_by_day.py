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
from kiosk.sheet.engine.setter import Setter, spaced
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import plain, strong

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
    for words, below, in_full in (
        (strong(phase.title), 0.0, ""),
        (plain(dates), 2.0, phase.dates),
        (phase.summary, 0.0, ""),
    ):
        element = body.add(Role.PARAGRAPH)
        yield setter.lines(words, setter.body, width, element, in_full=in_full), below


def call_later(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The signs that are no emergency: when to call, then when to call within the week."""
    labels, width = plan.words.labels, setter.width - _indent(setter)
    told: list[Lines] = []
    for urgency, words in ((Urgency.CALL, labels.call), (Urgency.THIS_WEEK, labels.this_week)):
        flags = tuple(flag.sheet_text for flag in plan.red_flags if flag.urgency is urgency)
        if flags:
            head, element = root.add(Role.H2), root.add(Role.PARAGRAPH)
            signs = _signs(words, flags, labels.or_sign)
            after = told[-1].lines[-1].width + 0.3 * setter.body.size if told else 0.0
            lines = setter.lines(signs, setter.body, width, element, lead=head, indent=after)
            told.append(replace(lines, bookmark=(words, 1)))
    if not told:
        return []
    return [Piece(_beside(told, "urgent-week", setter), before=10.0)]


def _signs(opening: str, flags: tuple[Text, ...], between: str) -> Text:
    """ "Call us if" these signs, one sentence."""
    told: list[Span] = [*strong(opening), Span(" ")]
    for index, flag in enumerate(flags):
        told += [Span(f"{between} "), *flag] if index else flag
    if not told[-1].text.endswith("."):
        told.append(Span("."))
    return tuple(told)


def _indent(setter: Setter) -> float:
    return setter.measures.icon + 9


def _beside(told: list[Lines], icon: str, setter: Setter) -> Group:
    """A sign, and beside it texts that go on one after the other."""
    size, indent, leading = setter.measures.icon, _indent(setter), setter.body.leading
    parts: list[tuple[float, float, Box]] = [(0.0, (leading - size) / 2, setter.icon(icon, size))]
    y = 0.0
    for lines in told[:-1]:
        parts.append((indent, y, spaced(lines)))
        y += lines.height - leading
    parts.append((indent, y, told[-1]))
    return Group(setter.width, y + told[-1].height, tuple(parts))
