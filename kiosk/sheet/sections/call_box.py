# SPDX-License-Identifier: GPL-3.0-or-later
"""When to call, and whom: the box that is always whole on page 1."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Box, Group, Lines, Rule, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import INK
from kiosk.sheet.engine.pen import Border
from kiosk.sheet.engine.setter import ROW, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style, joined, plain
from kiosk.sheet.sections import sign_rows
from kiosk.sheet.sections.paper_sentences import ended, with_strong
from kiosk.sheet.sections.picture_places import Room, at_the_end, fitted
from kiosk.sheet.sections.sign_rows import SignRow
from kiosk.sheet.steps import CallBox

FRAME = Border(3.0, INK, 10.0)

_PAD = 11.0 + FRAME.thickness  # from the edge of the box to what is in it
_CLOSER = 1.0  # that the words come to the right edge than the signs to the left
_LABEL = 38.0  # where the words of the head start
_TEXT_COLUMN = 3
_HOURS_COLUMN = 6
_SMALL_ROWS = (16.0, 20.0)  # size and leading, where large print has no other way
_AFTER_SIGN = 8.0


def call_box(plan: Plan, setter: Setter, root: Element, box: CallBox) -> list[Piece]:
    """The clinic's number and the signs, each row what to do and when."""
    rows = [sign_rows.normal(plan)] if box.normal else []
    rows += sign_rows.pressing(plan)
    rows += sign_rows.later(plan) if box.call_if else []
    head = _large_head if setter.measures.large else _head
    boxes: list[Box] = [head(plan, setter, root, box)]
    listed = root.add(Role.LIST)
    for row in rows:
        item = listed.add(Role.ITEM)
        boxes.append(sign_row(row, setter, item, box, inset=_PAD))
    parts: list[Placed] = []
    y = 0.0
    for index, each in enumerate(boxes):
        if index:
            parts.append((_PAD, y, Rule(setter.width - 2 * _PAD, ROW)))
        parts.append((0.0, y, each))
        y += each.height
    height = y + FRAME.thickness + (0.0 if box.tight else 1.0)
    return [Piece(Group(setter.width, height, tuple(parts), FRAME), 6.0 if box.tight else 9.0)]


def sign_row(row: SignRow, setter: Setter, item: Element, box: CallBox, *, inset: float) -> Group:
    """One row: its sign, what to do, and the signs. In large print they are one text."""
    if setter.measures.large:
        return _running(row, setter, item, box, inset)
    style, pad, size = setter.body, 2.5 if box.tight else 3.0, setter.measures.icon
    label_x = inset + size + _AFTER_SIGN
    text_x = setter.edge(_TEXT_COLUMN)
    label = item.add(Role.LABEL)
    body = item.add(Role.BODY)
    words: list[Lines] = [setter.lines(plain(row.label), style.bold(), text_x - label_x - 4, label)]
    if row.below:
        words.append(setter.lines(row.below, style, text_x - label_x - 4, body))
    left = stack(text_x - label_x - 4, words)
    told = setter.lines(row.signs, style, setter.width - text_x - max(0.0, inset - _CLOSER), body)
    height = max(setter.measures.row, 2 * pad + max(left.height, told.height))
    under = pad + left.height
    beside = label_x + max(each.ink_width for each in words) + 5.0
    rooms = (
        Room(inset, under, text_x - 6.0 - inset, height - under - 1.5),
        Room(beside, 1.5, text_x - 3.0 - beside, height - 3.0),
    )
    shown = fitted(row.pictures, rooms, setter)
    if not shown:
        told, ended = at_the_end(row.pictures, row.signs, told, body, setter)
        shown = [(text_x + x, pad + y, box) for x, y, box in ended]
        shown = shown or fitted(row.pictures, rooms, setter, small=True)
    sign = setter.icon(row.icon, size)
    return Group(
        setter.width,
        height,
        (
            (inset, pad + (style.leading - size) / 2, sign),
            (label_x, pad, left),
            (text_x, pad, told),
            *shown,
        ),
    )


def _running(row: SignRow, setter: Setter, item: Element, box: CallBox, inset: float) -> Group:
    size, lead = _SMALL_ROWS if box.small_rows else (setter.measures.body, 0.0)
    style, icon, pad = Style(size, lead=lead), setter.measures.icon, 2.5 if box.tight else 4.0
    indent = icon + 9.0
    lines = setter.lines(
        sign_rows.run(row, loud=False),
        style,
        setter.width - 2 * inset,
        item.add(Role.BODY),
        indent=indent,
    )
    return Group(
        setter.width,
        lines.height + 2 * pad,
        (
            (inset, pad + (style.leading - icon) / 2, setter.icon(row.icon, icon)),
            (inset, pad, lines),
        ),
    )


def _head(plan: Plan, setter: Setter, root: Element, box: CallBox) -> Group:
    """Whom to call at the left, when at the right."""
    above, below = (3.0, 2.0) if box.tight else (6.0, 5.0)
    x, size = setter.edge(_HOURS_COLUMN), 20.0
    room = x - _LABEL - 8
    heading = _worried(plan, setter, setter.head, room, root)
    phone = _phone(plan, setter, room, root)
    hours = _hours(plan, setter, setter.width - _PAD - x, root, opening=box.hours)
    number = stack(room, [heading, phone])
    tall = max(number.height, hours.height)
    top = FRAME.thickness + above
    return Group(
        setter.width,
        top + tall + below,
        (
            (_PAD, top + (tall - size) / 2, setter.icon("phone", size)),
            (_LABEL, top + (tall - number.height) / 2, number),
            (x, top + (tall - hours.height) / 2, hours),
        ),
    )


def _large_head(plan: Plan, setter: Setter, root: Element, box: CallBox) -> Group:
    """The number at the end of the first line, when to call it below."""
    above, below = (3.0, 2.0) if box.tight else (6.0, 4.0)
    width, size = setter.width - 2 * _PAD, setter.measures.icon
    x = _PAD + size + 9.0
    heading = _worried(plan, setter, setter.body.bold(), width - x, root)
    phone = _phone(plan, setter, width, root)
    hours = _hours(plan, setter, width, root, opening=box.hours)
    top, right = FRAME.thickness + above, setter.width - _PAD - phone.ink_width
    if x + heading.ink_width + 12 <= right:
        drop, phone_y = phone.baseline - heading.baseline, 0.0
    else:
        drop, phone_y, right = 0.0, heading.height, _PAD
    y = top + phone_y + phone.height
    return Group(
        setter.width,
        y + hours.height + below,
        (
            (_PAD, top + drop + (heading.leading - size) / 2, setter.icon("phone", size)),
            (x, top + drop, heading),
            (right, top + phone_y, phone),
            (_PAD, y, hours),
        ),
    )


def _worried(plan: Plan, setter: Setter, style: Style, width: float, root: Element) -> Lines:
    words = plan.words.labels.worried
    return replace(setter.lines(plain(words), style, width, root.add(Role.H2)), bookmark=(words, 1))


def _phone(plan: Plan, setter: Setter, width: float, root: Element) -> Lines:
    number, measures = plan.clinic.phone, setter.measures
    style = Style(measures.phone, Weight.EXTRABOLD, lead=measures.phone_lead)
    return setter.lines(plain(number), style, width, root.add(Role.PARAGRAPH))


def _hours(
    plan: Plan, setter: Setter, width: float, root: Element, *, opening: bool = True
) -> Group:
    clinic = plan.clinic
    upper = plan.words.labels.upper_row if opening else ""
    told = (
        with_strong(ended(clinic.opening_hours) if opening else "", clinic.phone),
        with_strong(ended(clinic.out_of_hours), clinic.out_of_hours_phone),
        plain(upper) if upper else (),
    )
    if setter.measures.large:
        told = (joined(tuple(text for text in told if text)), (), ())
    return stack(
        width,
        [setter.lines(text, setter.body, width, root.add(Role.PARAGRAPH)) for text in told if text],
    )


def opening_hours(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """When the clinic is open, where the box has no room to say it."""
    words = plain(ended(plan.clinic.opening_hours))
    return [Piece(setter.lines(words, setter.body, setter.width, root.add(Role.PARAGRAPH)))]


def later_signs(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """What can wait until the clinic opens, where the box has no room to say it."""
    rows = sign_rows.later(plan)
    items = root.add(Role.LIST) if rows else root
    return [
        Piece(sign_row(row, setter, items.add(Role.ITEM), CallBox(), inset=0.0)) for row in rows
    ]
