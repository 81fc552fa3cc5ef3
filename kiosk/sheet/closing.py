# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of the sheet: what was changed, the patient's questions, the number and the next visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.aftercare.plan import Plan, PlannedChange
from kiosk.aftercare.words import Span, Text
from kiosk.sheet.boxes import Box, Group, Lines, Rule
from kiosk.sheet.codes import SMALLEST, Code, event, modules
from kiosk.sheet.first_page import dialled, fill_words
from kiosk.sheet.flow import Piece
from kiosk.sheet.fonts import Weight
from kiosk.sheet.paper import INK, ROW_RULE
from kiosk.sheet.pen import Border
from kiosk.sheet.setter import ROW, Setter
from kiosk.sheet.structure import Element, Role
from kiosk.sheet.text import fill, plain, strong

_FRAME = Border(1.5, INK, 8.0)
_ANSWER_LINE = 20.0
_GAP = 17.0


def changes(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """Each change in a frame: who, what, the new date and the old one, and why."""
    if not plan.changes:
        return []
    items = root.add(Role.LIST)
    return [
        Piece(_change(change, plan, setter, items.add(Role.ITEM)), before=7.0 if index else 10.0)
        for index, change in enumerate(plan.changes)
    ]


def _change(change: PlannedChange, plan: Plan, setter: Setter, item: Element) -> Group:
    labels, size = plan.words.labels, setter.measures.icon
    indent, pad = 10.5 + size + 10, 6.0
    told: Text = (
        *fill(labels.changed_by, by=change.by),
        Span(" "),
        *fill(
            labels.change,
            ("now",),
            what=change.name,
            now=change.now,
            was=change.was,
        ),
    )
    told = (replace(told[0], strong=True), *told[1:])
    width = setter.width - indent - 10
    body = item.add(Role.BODY)
    first = setter.lines(told, setter.body, width, body.add(Role.PARAGRAPH))
    parts: list[tuple[float, float, Box]] = [
        (10.5, pad + 0.5, setter.icon("pencil-line", size)),
        (indent, pad, first),
    ]
    height = pad + first.height
    if change.reason:
        why = setter.lines(
            fill(labels.why, reason=change.reason), setter.body, width, body.add(Role.PARAGRAPH)
        )
        parts.append((indent, height, why))
        height += why.height
    return Group(setter.width, height + pad, tuple(parts), border=_FRAME, bleed=pad)


def questions(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The patient's questions with two lines each to write an answer on."""
    if not plan.questions:
        return []
    heading = setter.heading(root, plan.words.labels.questions)
    items = root.add(Role.LIST)
    makers: list[Callable[[float], Box]] = [
        partial(_question, question, setter, items) for question in plan.questions
    ]
    columns = 1 if setter.measures.large else 2
    return [
        Piece(heading, before=10.0, keep=True),
        *setter.grid(makers, columns, _GAP, 6.0),
    ]


def _question(question: str, setter: Setter, items: Element, width: float) -> Group:
    style = replace(setter.body, weight=Weight.SEMIBOLD)
    body = items.add(Role.ITEM).add(Role.BODY)
    lines = setter.lines(plain(question), style, width, body)
    gap = _ANSWER_LINE * setter.measures.scale
    rule = Rule(width, ROW, ROW_RULE)
    y = lines.height
    return Group(
        width,
        y + 2 * gap + ROW + 2,
        ((0.0, 0.0, lines), (0.0, y + gap, rule), (0.0, y + 2 * gap, rule)),
    )


@dataclass(frozen=True, slots=True)
class _Block:
    """A code and the words beside it."""

    content: str
    spoken: str
    title: str
    words: tuple[tuple[Text, float, Weight], ...]


def codes(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The code that calls, and the one for the next visit where there is one."""
    labels, measures = plan.words.labels, setter.measures
    body = measures.body
    number = plan.clinic.phone
    blocks = [
        _Block(
            f"tel:{dialled(number)}",
            fill_words(labels.call_code, number=number),
            labels.call_clinic,
            (
                (plain(labels.scan_to_call), body, Weight.REGULAR),
                (plain(number), measures.code_phone, Weight.BOLD),
            ),
        )
    ]
    if plan.next_visit is not None:
        blocks.append(
            _Block(
                event(plan.clinic.name, plan.next_visit.at),
                fill_words(labels.visit_code, date=plan.next_visit.words),
                labels.next_visit,
                (
                    (strong(plan.next_visit.words), body, Weight.REGULAR),
                    (plain(labels.scan_to_add), body, Weight.REGULAR),
                ),
            )
        )
    columns = 1 if measures.large else 2
    makers: list[Callable[[float], Box]] = [partial(_code, block, setter, root) for block in blocks]
    pieces = setter.grid(makers, columns, _GAP, 14.0)
    return [replace(pieces[0], before=13.0), *pieces[1:]]


def _code(block: _Block, setter: Setter, root: Element, width: float) -> Group:
    size = SMALLEST * (1.25 if setter.measures.large else 1.0)
    grid = modules(block.content)
    heading = root.add(Role.H2)
    code = Code(grid, size, root.add(Role.FIGURE, alternative=block.spoken))
    x = size + max(10.0, code.quiet)
    title = setter.lines(
        plain(block.title), setter.style(setter.measures.code_head), width - x, heading
    )
    words: list[Lines] = [replace(title, bookmark=(block.title, 1))]
    for told, points, weight in block.words:
        style = replace(setter.style(points, weight))
        words.append(setter.lines(told, style, width - x, root.add(Role.PARAGRAPH)))
    tall = sum(lines.height for lines in words)
    y = max(0.0, (size - tall) / 2)
    parts: list[tuple[float, float, Box]] = [(x, y, words[0]), (0.0, 0.0, code)]
    for lines, before in zip(words[1:], words, strict=False):
        y += before.height
        parts.append((x, y, lines))
    return Group(width, max(size, tall), tuple(parts))
