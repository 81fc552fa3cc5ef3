# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of the sheet: changes, the patient's questions, the number and the next visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan, PlannedChange
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import worded
from kiosk.sheet.engine.boxes import Box, Group, Lines, Rule, row, stack
from kiosk.sheet.engine.code_contents import calendar, calling
from kiosk.sheet.engine.codes import QUIET, SMALLEST, Code, modules
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import INK, ROW_RULE
from kiosk.sheet.engine.pen import Border
from kiosk.sheet.engine.setter import ROW, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import fill, fill_words, joined, plain, strong

_FRAME = Border(1.5, INK, 8.0)
_ANSWER_LINE = 20.0
_GAP = 17.0
_FOOTER_GAP = 3.0  # what the foot of the page leaves clear of itself
_FEWEST_MODULES = 25  # of any code here: it has the widest quiet zone, and all stand level
_FRAMED = 4  # changes in one frame, so that a frame fits a page


def changes(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """Who changed or settled what, and why. A frame holds a few of them."""
    told = (
        *((change.by, _change(change, plan)) for change in plan.changes),
        *((each.settled_by, _settled(each, plan)) for each in plan.shelf if each.settled_by),
    )
    if not told:
        return []
    pieces: list[Piece] = []
    for by, made in groupby(told, lambda one: one[0]):
        same = tuple(text for _, text in made)
        for start in range(0, len(same), _FRAMED):
            framed = same[start : start + _FRAMED]
            pieces.append(Piece(_changed_by(by, framed, plan, setter, root), before=9.0))
    return pieces


def _changed_by(
    by: str, framed: tuple[Text, ...], plan: Plan, setter: Setter, root: Element
) -> Group:
    """One change runs on from its heading, who made it; several stand under it."""
    head, items = root.add(Role.H2), root.add(Role.LIST)
    size, pad = setter.measures.icon, 5.0
    indent = 10.5 + size + 9
    labels = plan.words.labels
    opening = strong(fill_words(labels.changed_by, by=by) if by else labels.changed)
    width = setter.width - indent - 9
    bodies = [items.add(Role.ITEM).add(Role.BODY) for _ in framed]
    if len(framed) == 1:
        told = [
            setter.lines(joined((opening, framed[0])), setter.body, width, bodies[0], lead=head)
        ]
    else:
        told = [
            setter.lines(text, setter.body, width, element)
            for text, element in zip((opening, *framed), (head, *bodies), strict=True)
        ]
    title = opening[0].text.rstrip(": ")
    words = stack(width, [replace(told[0], bookmark=(title, 1)), *told[1:]])
    sign = setter.icon("pencil-line", size)
    return Group(
        setter.width,
        words.height + 2 * pad,
        ((10.5, pad + 0.5, sign), (indent, pad, words)),
        border=_FRAME,
        bleed=pad,
    )


def _change(change: PlannedChange, plan: Plan) -> Text:
    labels = plan.words.labels
    line = (
        fill(labels.change, ("now",), what=change.name, now=change.now, was=change.was_date)
        if change.was_date and change.now_date
        else fill(labels.change_usual, ("now",), what=change.name, now=change.now, was=change.was)
    )
    return joined((line, fill(labels.why, reason=change.reason))) if change.reason else line


def _settled(verdict: Verdict, plan: Plan) -> Text:
    labels = plan.words.labels
    line = fill(labels.settled, ("told",), what=verdict.name, told=verdict.told)
    return joined((line, fill(labels.why, reason=worded(verdict.reasons[0], plan.words))))


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
    lines = setter.lines(plain(question), style, width, body, typed=True)
    gap = _ANSWER_LINE * setter.measures.scale
    rule = Rule(width, ROW, ROW_RULE)
    y = lines.height
    return Group(
        width,
        y + 2 * gap + ROW,
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
            calling(number),
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
                calendar(
                    plan.clinic.name,
                    number,
                    plan.next_visit.at,
                    plan.treated_at,
                    plan.sheet_code,
                    labels.visit_summary,
                ),
                fill_words(labels.visit_code, date=plan.next_visit.words),
                labels.next_visit,
                (
                    (strong(plan.next_visit.words), body, Weight.REGULAR),
                    (plain(labels.scan_to_add), body, Weight.REGULAR),
                ),
            )
        )
    if measures.large or len(blocks) == 1:
        return [Piece(_code(block, setter, root, setter.width), before=4.0) for block in blocks]
    left = min(_natural_width(blocks[0], setter), 0.6 * setter.width)
    right = setter.width - left - _GAP
    cells = ((0.0, _code(blocks[0], setter, root, left)),
             (left + _GAP, _code(blocks[1], setter, root, right)))  # fmt: skip
    return [Piece(row(setter.width, cells), before=4.0)]


def _natural_width(block: _Block, setter: Setter) -> float:
    """As wide as its longest line, but no less than half the page without its gap."""
    widest = max(
        setter.lines(told, setter.style(points, weight), setter.width, None).ink_width
        for told, points, weight in block.words
    )
    code = Code(modules(block.content), _code_size(setter), Element(Role.FIGURE))
    return max(code.size + code.quiet + widest + 1, 0.42 * setter.width)


def _code_size(setter: Setter) -> float:
    return SMALLEST * (1.25 if setter.measures.large else 1.0)


def _code(block: _Block, setter: Setter, root: Element, width: float) -> Group:
    size = _code_size(setter)
    grid = modules(block.content)
    heading = root.add(Role.H2)
    code = Code(grid, size, root.add(Role.FIGURE, alternative=block.spoken))
    x = size + code.quiet
    title = setter.lines(
        plain(block.title), setter.style(setter.measures.code_head), width - x, heading
    )
    words: list[Lines] = [replace(title, bookmark=(block.title, 1))]
    for told, points, weight in block.words:
        style = replace(setter.style(points, weight))
        words.append(setter.lines(told, style, width - x, root.add(Role.PARAGRAPH)))
    tall = sum(lines.height for lines in words)
    top = QUIET * size / _FEWEST_MODULES
    y = top + max(0.0, (size - tall) / 2)
    parts: list[tuple[float, float, Box]] = [(x, y, words[0]), (0.0, top, code)]
    for lines, before in zip(words[1:], words, strict=False):
        y += before.height
        parts.append((x, y, lines))
    return Group(width, top + max(size + top - _FOOTER_GAP, tall), tuple(parts))
