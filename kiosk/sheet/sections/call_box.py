# SPDX-License-Identifier: GPL-3.0-or-later
"""When to call, and whom: the box on page 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import Plan, PlannedFlag
from kiosk.sheet.engine.boxes import Box, Group, Rule, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import INK, ROW_RULE, WARM
from kiosk.sheet.engine.pen import Border
from kiosk.sheet.engine.setter import ROW, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import joined, plain, strong

BOX = Border(3.0, INK, 10.0)

_PADDING = 13.0  # inside the box, at the left and the right
_WIDEST_LABEL = 106.0
_SIGNS = (
    (Urgency.EMERGENCY, "urgent-emergency"),
    (Urgency.NOW, "urgent-now"),
    (Urgency.SAME_DAY, "urgent-same-day"),
)


def call_box(plan: Plan, setter: Setter, root: Element) -> Piece:
    """The clinic's number and every sign that cannot wait, in one box that stays on page 1."""
    head = _call_head(plan, setter, root)
    rows: list[Box] = []
    signs, bold = root.add(Role.LIST), setter.body.bold()
    wide = max(
        setter.lines(plain(_urgency_words(plan, urgency)), bold, _WIDEST_LABEL, None).ink_width
        for urgency, _ in _SIGNS
    )
    for urgency, icon in _SIGNS:
        flags = [flag for flag in plan.red_flags if flag.urgency is urgency]
        if flags:
            words = _urgency_words(plan, urgency)
            rows.append(_sign(words, wide, icon, in_one_run(flags), setter, signs))
    y = head.height
    parts: list[tuple[float, float, Box]] = [(0.0, 0.0, head)]
    for each in rows:
        parts.append((BOX.thickness, y, Rule(setter.width - 2 * BOX.thickness, ROW, ROW_RULE)))
        parts.append((0.0, y + ROW, each))
        y += ROW + each.height
    height = y + BOX.thickness
    box = Group(setter.width, height, tuple(parts), border=BOX, tint=(WARM, head.height))
    return Piece(box, before=12.0)


def _call_head(plan: Plan, setter: Setter, root: Element) -> Group:
    labels, clinic, measures = plan.words.labels, plan.clinic, setter.measures
    sign = measures.phone * 1.05
    left = _PADDING + sign + 13
    stacked = measures.large
    side = setter.width - left - _PADDING if stacked else 168.0
    room = side if stacked else setter.width - left - side - 2 * _PADDING
    heading = setter.lines(plain(labels.call_us), setter.style(measures.head), room,
                           root.add(Role.H2))  # fmt: skip
    phone = setter.lines(
        plain(clinic.phone),
        setter.style(measures.phone, Weight.EXTRABOLD),
        room,
        root.add(Role.PARAGRAPH),
    )
    advice = stack(
        side,
        [
            setter.lines(words, setter.body, side, root.add(Role.PARAGRAPH))
            for words in (
                strong(labels.worried),
                plain(ended(clinic.opening_hours)),
                with_strong(ended(clinic.out_of_hours), clinic.out_of_hours_phone),
            )
            if words[0].text
        ],
    )
    number = stack(
        room, [replace(heading, bookmark=(labels.call_us, 1)), phone], gap=-0.14 * heading.size
    )
    top = 7.5
    tall = max(number.height, advice.height) if not stacked else number.height
    parts: list[tuple[float, float, Box]] = [
        (_PADDING, top + (tall - sign) / 2, setter.icon("phone", sign)),
        (left, top + (tall - number.height) / 2, number),
    ]
    if stacked:
        parts.append((left, top + tall + 4, advice))
        tall += 4 + advice.height
    else:
        parts.append((setter.width - side - _PADDING, top + (tall - advice.height) / 2, advice))
    height = top + tall + 4.5
    return Group(setter.width, height, tuple(parts))


def _urgency_words(plan: Plan, urgency: Urgency) -> str:
    labels = plan.words.labels
    match urgency:
        case Urgency.EMERGENCY:
            return labels.emergency.replace("{number}", plan.clinic.emergency_phone)
        case Urgency.NOW:
            return labels.now
        case _:
            return labels.same_day


def in_one_run(flags: Sequence[PlannedFlag]) -> Text:
    """The signs of one urgency. Those that end in the same instruction ("...: get care.") come
    last, under that instruction said once."""
    single: list[Text] = []
    shared: dict[str, list[Text]] = {}
    for flag in flags:
        *before, end = flag.sheet_text
        sign, colon, instruction = end.text.rpartition(": ")
        if colon:
            shared.setdefault(instruction, []).append((*before, replace(end, text=f"{sign}.")))
        else:
            single.append(flag.sheet_text)
    together: list[Text] = []
    for instruction, signs in shared.items():
        if len(signs) == 1:
            *before, end = signs[0]
            single.append((*before, replace(end, text=f"{end.text[:-1]}: {instruction}")))
        else:
            opening = f"{instruction[:1].upper()}{instruction[1:].rstrip('.')}:"
            together += [strong(opening), *signs]
    return joined((*single, *together))


def _sign(
    words: str,
    wide: float,
    icon: str,
    text: Text,
    setter: Setter,
    signs: Element,
) -> Group:
    """One row: how urgent, and the signs. In large print the words stand above the signs."""
    measures, item = setter.measures, signs.add(Role.ITEM)
    indent = _PADDING + measures.icon + 10
    if measures.large:
        label_width = text_width = setter.width - indent - _PADDING
        text_x = indent
    else:
        label_width, text_x = wide, indent + wide + 14
        text_width = setter.width - text_x - _PADDING
    label = setter.lines(plain(words), setter.body.bold(), label_width, item.add(Role.LABEL))
    body = setter.lines(text, setter.body, text_width, item.add(Role.BODY))
    above = 2.8
    text_y = above + label.height if measures.large else above
    size = measures.icon
    parts: tuple[tuple[float, float, Box], ...] = (
        (_PADDING, above + (setter.body.leading - size) / 2, setter.icon(icon, size)),
        (indent, above, label),
        (text_x, text_y, body),
    )
    bottom = max(above + label.height, text_y + body.height)
    return Group(setter.width, bottom + 2.8, parts)


def ended(sentence: str) -> str:
    """A sentence with its full stop."""
    return sentence if not sentence or sentence[-1] in ".!?" else f"{sentence}."


def with_strong(sentence: str, number: str) -> Text:
    """The sentence with a number in it made strong."""
    if not number or number not in sentence:
        return (Span(sentence),)
    before, _, after = sentence.partition(number)
    return tuple(span for span in (Span(before), Span(number, True), Span(after)) if span.text)
