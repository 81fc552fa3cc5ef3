# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose plan it is, by whom and when, and the allergies: the top of page 1."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Box, Group, Lines, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.paper import PLUM
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import fill, plain, shortened

_NAME_LETTERS = (60, 48, 36, 24, 12, 6)
_TITLE_LINES = 2
_CLINIC_LETTERS = 60
_BESIDE = 8.0


def opening(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The title, the clinic, the treatment and the allergies.

    Short enough to leave the call box its room.
    """
    labels, measures, width = plan.words.labels, setter.measures, setter.width
    mark = _mark_size(setter)
    words = plain(labels.title.replace("{name}", _title_name(plan, setter)))
    style = setter.style(measures.title)
    title = setter.lines(words, style, _title_width(plan, setter), root.add(Role.H1))
    name = replace(_clinic_name(plan, setter), element=root.add(Role.PARAGRAPH))
    name_x = width - name.ink_width
    head = Group(
        width,
        max(title.height, name.height, mark),
        (
            (0.0, 0.0, replace(title, bookmark=(labels.document_title, 0))),
            (
                name_x - _BESIDE - mark,
                (style.leading - mark) / 2,
                setter.icon("clinic-mark", mark, PLUM),
            ),
            (name_x, max(0.0, (style.leading - name.height) / 2), name),
        ),
    )
    boxes: list[Box] = [head, _treatment(plan, setter, root), *_allergies(plan, setter, root)]
    pieces = [Piece(box, before=4.0 if index else 0.0) for index, box in enumerate(boxes)]
    return [*(replace(piece, keep=True) for piece in pieces), Piece(setter.rule(2.0, PLUM), 7.0)]


def _treatment(plan: Plan, setter: Setter, root: Element) -> Box:
    """What was treated at the left, when and by whom at the right; one under the other if long."""
    labels = plan.words.labels
    what = setter.lines(
        fill(labels.treatment, treatment=plan.treatment_words, areas=", ".join(plan.areas)),
        setter.body,
        setter.width,
        root.add(Role.PARAGRAPH),
    )
    template = labels.treated_by if plan.practitioner else labels.treated
    when = setter.lines(
        fill(template, ("date",), date=plan.treated, practitioner=plan.practitioner),
        setter.body,
        setter.width,
        root.add(Role.PARAGRAPH),
    )
    if len(what.lines) == len(when.lines) == 1 and (
        what.ink_width + when.ink_width + 18 <= setter.width
    ):
        beside = replace(when, align="right")
        return Group(setter.width, what.height, ((0.0, 0.0, what), (0.0, 0.0, beside)))
    return stack(setter.width, [what, when])


def _allergies(plan: Plan, setter: Setter, root: Element) -> list[Box]:
    if not plan.allergies:
        return []
    words = fill(plan.words.labels.allergies, ("names",), names=", ".join(plan.allergies))
    return [setter.lines(words, setter.body, setter.width, root.add(Role.PARAGRAPH))]


def whole_name(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """A name too long for the title, in full."""
    if _title_name(plan, setter) == plan.patient_name:
        return []
    words = fill(plan.words.labels.full_name, name=plan.patient_name)
    lines = setter.lines(words, setter.body, setter.width, root.add(Role.PARAGRAPH))
    return [Piece(lines, before=10.0)]


def _title_name(plan: Plan, setter: Setter) -> str:
    """The name as the title has it, cut so that the title takes no more than two lines."""
    width, style = _title_width(plan, setter), setter.style(setter.measures.title)
    name = plan.patient_name
    for letters in _NAME_LETTERS:
        name = shortened(plan.patient_name, letters)
        words = plain(plan.words.labels.title.replace("{name}", name))
        if len(setter.lines(words, style, width, None).lines) <= _TITLE_LINES:
            break
    return name


def _title_width(plan: Plan, setter: Setter) -> float:
    clinic = _mark_size(setter) + _BESIDE + _clinic_name(plan, setter).ink_width
    return setter.width - clinic - 14.0


def _clinic_name(plan: Plan, setter: Setter) -> Lines:
    width = setter.width * 0.42 - _mark_size(setter) - _BESIDE
    name = plain(shortened(plan.clinic.name, _CLINIC_LETTERS))
    return setter.lines(name, setter.style(setter.measures.code_head), width, None)


def _mark_size(setter: Setter) -> float:
    return setter.measures.title * 1.08
