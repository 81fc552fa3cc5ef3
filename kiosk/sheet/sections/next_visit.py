# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of the sheet: the patient's questions with room for answers, and the next visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Box, Group, Rule, row
from kiosk.sheet.engine.code_contents import calendar, calling, contact
from kiosk.sheet.engine.codes import QUIET, SMALLEST, Code, modules
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.setter import GAP, ROW, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style, fill_words, plain
from kiosk.sheet.sections.closing import goal_lines
from kiosk.sheet.steps import SheetEnd

_EMPTY_LINES = 4  # where nothing was asked
_MOST_LINES = 14  # on a page that has room for more
_BETWEEN = 6.0
_PITCH = 84.0  # from one code to the next
_FEWEST_MODULES = 25  # of any code here: it has the widest quiet zone, and all stand level
_LEAST_LEFT = 0.25  # of a page, that questions may take beside the next visit


def questions_and_visit(
    plan: Plan,
    setter: Setter,
    root: Element,
    end: SheetEnd,
    room: float = 0.0,
) -> list[Piece]:
    """Two halves. Questions that are too many for theirs follow below, two to a row.

    On a page of their own they take lines to write on, within the `room` that the page has left.
    """
    width, gap = setter.span(0, 5), setter.measures.answer
    left: list[Box] = [goal_lines(plan, setter, root, width)] if beside_the_codes(plan, end) else []
    goals = len(left)
    left += _questions(plan, setter, root, end, width)
    right = _visit(plan, setter, root, end, width)
    most = max(right.height, _LEAST_LEFT * setter.measures.height, room)
    held, kept = 0.0, 0
    for box in left:
        if kept > goals + 1 and held + box.height > most:
            break
        held, kept = held + box.height + _BETWEEN, kept + 1
    column, below = left[:kept], left[kept:]
    if not plan.asked or (room and not below):
        free = max(room, right.height) - held
        lines = max(1, min(int(free / gap), _MOST_LINES if room else _EMPTY_LINES))
        column.append(_lines_only(lines, width, gap))
    elif room:
        below.append(_lines_only(_EMPTY_LINES, width, gap))
    halves = [(0.0, _column(column, width, goals)), (setter.edge(5), right)]
    return [Piece(row(setter.width, halves)), *_in_pairs(below, setter)]


def beside_the_codes(plan: Plan, end: SheetEnd) -> bool:
    """Whether the goal stands there, and not above."""
    return end.beside and not plan.asked


def _in_pairs(boxes: Sequence[Box], setter: Setter) -> list[Piece]:
    pairs = (boxes[at : at + 2] for at in range(0, len(boxes), 2))
    edges = (0.0, setter.edge(5))
    return [
        Piece(row(setter.width, list(zip(edges, pair, strict=False))), _BETWEEN) for pair in pairs
    ]


def questions(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """Across the page."""
    heading, *asked = _questions(plan, setter, root, SheetEnd(), setter.width)
    if not asked:
        asked = [_lines_only(_EMPTY_LINES, setter.width, setter.measures.answer)]
    return [Piece(heading, keep=True), *(Piece(box, _BETWEEN) for box in asked)]


def visit(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    return [Piece(_visit(plan, setter, root, SheetEnd(), setter.width))]


def _column(boxes: Sequence[Box], width: float, heading: int) -> Group:
    """One below the other, with room between all but the heading, in that place, and the next."""
    parts: list[Placed] = []
    y = 0.0
    for index, box in enumerate(boxes):
        y += _BETWEEN if index not in (0, heading + 1) else 0.0
        parts.append((0.0, y, box))
        y += box.height
    return Group(width, y, tuple(parts))


def _questions(plan: Plan, setter: Setter, root: Element, end: SheetEnd, width: float) -> list[Box]:
    """The heading, then each question with its lines."""
    heading = setter.heading(plan.words.labels.questions, setter.head, root)
    if not plan.asked:
        return [heading]
    items, count = root.add(Role.LIST), 1 if end.one_line else 2
    return [heading, *(_question(each, setter, items, width, count) for each in plan.asked)]


def _question(question: str, setter: Setter, items: Element, width: float, count: int) -> Group:
    body = items.add(Role.ITEM).add(Role.BODY)
    lines = setter.lines(plain(question), setter.body.bold(), width, body, typed=True)
    below = _lines_only(count, width, setter.measures.answer)
    return Group(
        width, lines.height + below.height, ((0.0, 0.0, lines), (0.0, lines.height, below))
    )


def _lines_only(count: int, width: float, gap: float) -> Group:
    rules = tuple((0.0, (index + 1) * gap, Rule(width, ROW)) for index in range(count))
    return Group(width, count * gap + ROW, rules)


@dataclass(frozen=True, slots=True)
class _Block:
    """What a code holds, the words spoken for it, and those below it."""

    content: str
    spoken: str
    caption: str


def _blocks(plan: Plan) -> list[_Block]:
    labels, clinic = plan.words.labels, plan.clinic
    others = (
        (clinic.out_of_hours_phone, labels.when_closed),
        (clinic.emergency_phone, labels.in_emergency),
    )
    blocks = [
        _Block(
            calling(clinic.phone),
            fill_words(labels.call_code, number=clinic.phone),
            labels.call_us,
        ),
        _Block(
            contact(clinic.name, clinic.phone, others),
            fill_words(labels.contact_code, clinic=clinic.name),
            labels.our_numbers,
        ),
    ]
    if plan.next_visit is None:
        return blocks
    event = calendar(
        clinic.name,
        clinic.phone,
        plan.next_visit.at,
        plan.treated_at,
        plan.sheet_code,
        labels.visit_summary,
    )
    spoken = fill_words(labels.visit_code, date=plan.next_visit.words)
    return [_Block(event, spoken, labels.add_visit), *blocks]


def _visit(plan: Plan, setter: Setter, root: Element, end: SheetEnd, width: float) -> Group:
    """The date of the visit, the number, and the codes with their captions."""
    parts: list[Placed] = [(0.0, 0.0, _head(plan, setter, root, width))]
    y = parts[0][2].height
    if not end.small_codes:
        call = _call(plan, setter, root, width)
        parts.append((0.0, y, call))
        y += call.height
    codes = _codes(plan, setter, root, end, width)
    parts.append((0.0, y, codes))
    return Group(width, y + codes.height, tuple(parts))


def _head(plan: Plan, setter: Setter, root: Element, width: float) -> Group:
    """The heading and the date beside it, or below where there is no room."""
    labels = plan.words.labels
    words = labels.next_visit if plan.next_visit else labels.worried
    heading = setter.lines(plain(words), setter.head, width, root.add(Role.H2))
    marked: Placed = (0.0, 0.0, replace(heading, bookmark=(words, 1)))
    if plan.next_visit is None:
        return Group(width, heading.height, (marked,))
    x = max(_PITCH, heading.ink_width + GAP)
    date = setter.lines(
        plain(plan.next_visit.words), setter.body.bold(), width, root.add(Role.PARAGRAPH)
    )
    if x + date.ink_width <= width and len(date.lines) == 1:
        place: Placed = (x, heading.baseline - date.baseline, date)
        return Group(width, heading.height, (marked, place))
    below: Placed = (0.0, heading.height, date)
    return Group(width, heading.height + date.height, (marked, below))


def _call(plan: Plan, setter: Setter, root: Element, width: float) -> Group:
    style = Style(setter.measures.code_phone, Weight.EXTRABOLD)
    words = setter.lines(
        plain(plan.words.labels.scan_or_call), setter.body, width, root.add(Role.PARAGRAPH)
    )
    phone = setter.lines(plain(plan.clinic.phone), style, width, root.add(Role.PARAGRAPH))
    x = words.ink_width + GAP
    if x + phone.ink_width <= width:
        drop = phone.baseline - words.baseline
        return Group(width, phone.height, ((0.0, drop, words), (x, 0.0, phone)))
    return Group(width, words.height + phone.height, (
        (0.0, 0.0, words), (0.0, words.height, phone)))  # fmt: skip


def _codes(plan: Plan, setter: Setter, root: Element, end: SheetEnd, width: float) -> Group:
    size = SMALLEST if end.small_codes else setter.measures.code
    quiet = QUIET * size / _FEWEST_MODULES
    blocks = _blocks(plan)
    pitch = max(_PITCH, width / 3) if setter.measures.large else _PITCH
    parts: list[Placed] = []
    bottom = 0.0
    for index, block in enumerate(blocks):
        figure = root.add(Role.FIGURE, alternative=block.spoken)
        code = Code(modules(block.content), size, figure)
        x, room = index * pitch, pitch - 2.0
        caption = setter.lines(plain(block.caption), setter.body, room, root.add(Role.PARAGRAPH))
        beside = min(x, width - caption.ink_width)
        parts += [(x, quiet, code), (beside, 2 * quiet + size, caption)]
        bottom = max(bottom, 2 * quiet + size + caption.height)
    return Group(width, bottom, tuple(parts))
