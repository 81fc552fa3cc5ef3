# SPDX-License-Identifier: GPL-3.0-or-later
"""How the skin will look from phase to phase: columns in clear print, rows in large print."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.aftercare.plan.values import Plan, PlannedPhase
from kiosk.sheet.engine.boxes import Box, Group, Lines
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.setter import GAP, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import plain, strong

_BESIDE = 6.0
_TIGHT_PICTURE = 33.0
_LARGE_BESIDE = 14.0


def is_normal(plan: Plan, setter: Setter, root: Element, *, tight: bool) -> list[Piece]:
    labels = plan.words.labels
    heading = setter.heading(labels.is_normal, setter.head, root, hint=labels.all_normal, at=4)
    before = 5.0 if tight else 9.0
    items = root.add(Role.LIST)
    if setter.measures.large:
        rows = [_row(phase, setter, items.add(Role.ITEM)) for phase in plan.phases]
        return [Piece(heading, before, keep=True), *(Piece(row, 5.0) for row in rows)]
    size = _TIGHT_PICTURE if tight else setter.measures.picture
    return [
        Piece(heading, before, keep=True),
        Piece(_columns(plan.phases, setter, items, size), 2.0 if tight else 4.0),
    ]


def _columns(
    phases: tuple[PlannedPhase, ...], setter: Setter, items: Element, size: float
) -> Group:
    """Columns of one width: the picture with its phase beside it, the dates, and the look."""
    width = (setter.width + GAP) / len(phases) - GAP
    parts: list[Placed] = []
    heads = []
    for index, phase in enumerate(phases):
        item = items.add(Role.ITEM)
        picture = _picture(phase, setter, item, size)
        title, *words = _words(phase, setter, item, width, size)
        heads.append((index * (width + GAP), picture, title, words))
    tall = max(size, *(title.height for _, _, title, _ in heads))
    bottom = tall
    for x, picture, title, words in heads:
        parts.append((x, (tall - size) / 2, picture))
        parts.append((x + size + _BESIDE, (tall - title.height) / 2, title))
        y = tall + 1.0
        for lines in words:
            parts.append((x, y, lines))
            y += lines.height
        bottom = max(bottom, y)
    return Group(setter.width, bottom, tuple(parts))


def _words(
    phase: PlannedPhase, setter: Setter, item: Element, width: float, size: float
) -> Iterator[Lines]:
    body = item.add(Role.BODY)
    beside = width - size - _BESIDE
    yield setter.lines(strong(phase.short_title), setter.body, beside, body.add(Role.PARAGRAPH))
    dates = plain(phase.short_dates)
    paragraph = body.add(Role.PARAGRAPH)
    yield setter.lines(dates, setter.body, width, paragraph, in_full=phase.dates)
    yield setter.balanced(phase.summary, setter.body, width, body.add(Role.PARAGRAPH))


def _row(phase: PlannedPhase, setter: Setter, item: Element) -> Group:
    size = setter.measures.picture
    x, y = size + _LARGE_BESIDE, 0.0
    parts: list[Placed] = [(0.0, 0.0, _picture(phase, setter, item, size))]
    body = item.add(Role.BODY)
    for words in (strong(phase.title), plain(phase.dates), phase.summary):
        lines = setter.lines(words, setter.body, setter.width - x, body.add(Role.PARAGRAPH))
        parts.append((x, y, lines))
        y += lines.height
    return Group(setter.width, max(size, y), tuple(parts))


def _picture(phase: PlannedPhase, setter: Setter, item: Element, size: float) -> Box:
    figure = item.add(Role.LABEL).add(Role.FIGURE, alternative=phase.picture_words)
    return setter.illustration(phase.outline, size, figure)
