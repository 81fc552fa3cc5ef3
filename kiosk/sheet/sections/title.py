# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose plan it is, what was done, where, when and by whom: the top of page 1."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Group, Lines, Picture
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import PLUM
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style, fill, plain, shortened

_NAME_LETTERS = (60, 48, 36, 24, 12, 6)
_TITLE_LINES = 2
_CLINIC_LETTERS = (60, 50, 40, 30, 20)
_BESIDE = 8.0
_MARK = 0.9  # of the title's size
_LOGO_SHARES = (0.2, 0.15, 0.1, 0.07)  # of the width, for a logo at most


def title(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The title with the clinic at its end, and one line about the treatment.

    Short enough to leave the call box its room.
    """
    mark = _mark(plan, setter)
    head = replace(_head(plan, setter, mark.width), element=root.add(Role.H1))
    name = replace(_clinic_name(plan, setter, mark.width), element=root.add(Role.PARAGRAPH))
    name_x = setter.width - name.ink_width
    middle = head.leading / 2
    first = Group(
        setter.width,
        max(head.height, name.height, mark.height),
        (
            (0.0, 0.0, replace(head, bookmark=(plan.words.labels.document_title, 0))),
            (name_x - _BESIDE - mark.width, max(0.0, middle - mark.height / 2), mark),
            (name_x, max(0.0, middle - name.height / 2), name),
        ),
    )
    return [Piece(first, keep=True), Piece(_opening(plan, setter, root), 3.0)]


def _opening(plan: Plan, setter: Setter, root: Element) -> Lines:
    labels, large = plan.words.labels, setter.measures.large
    if plan.practitioner:
        template = labels.opening_large_by if large else labels.opening_by
    else:
        template = labels.opening_large if large else labels.opening
    words = fill(
        template,
        ("areas", "date"),
        areas=", ".join(plan.areas),
        date=plan.treated,
        practitioner=plan.practitioner,
    )
    return setter.lines(words, setter.body, setter.width, root.add(Role.PARAGRAPH))


def whole_name(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """A name too long for the title, in full."""
    if _title_name(plan, setter, _mark(plan, setter).width) == plan.patient_name:
        return []
    words = fill(plan.words.labels.full_name, name=plan.patient_name)
    lines = setter.lines(words, setter.body, setter.width, root.add(Role.PARAGRAPH))
    return [Piece(lines, before=10.0)]


def _head(plan: Plan, setter: Setter, mark: float) -> Lines:
    """The title, beside a mark of that width and the clinic's name."""
    return _titled(_title_name(plan, setter, mark), plan, setter, mark)


def _titled(name: str, plan: Plan, setter: Setter, mark: float) -> Lines:
    words = plain(plan.words.labels.title.replace("{name}", name))
    clinic = mark + _BESIDE + _clinic_name(plan, setter, mark).ink_width
    return setter.lines(words, _style(setter), setter.width - clinic - 14.0, None)


def _title_name(plan: Plan, setter: Setter, mark: float) -> str:
    """The name as the title has it, cut so that the title takes no more than two lines."""
    name = plan.patient_name
    for letters in _NAME_LETTERS:
        name = shortened(plan.patient_name, letters)
        if len(_titled(name, plan, setter, mark).lines) <= _TITLE_LINES:
            break
    return name


def _style(setter: Setter) -> Style:
    return Style(setter.measures.title, Weight.BOLD, lead=setter.measures.title_lead)


def _clinic_name(plan: Plan, setter: Setter, mark: float) -> Lines:
    """The clinic's name, cut so that it is no higher than the title may be."""
    width = setter.width * 0.42 - mark - _BESIDE
    most = _TITLE_LINES * setter.measures.title_lead
    lines = _bold(plan.clinic.name, setter, width)
    for letters in _CLINIC_LETTERS:
        if lines.height <= most:
            break
        lines = _bold(shortened(plan.clinic.name, letters), setter, width)
    return lines


def _bold(words: str, setter: Setter, width: float) -> Lines:
    return setter.lines(plain(words), Style(setter.measures.body, Weight.BOLD), width, None)


def _mark(plan: Plan, setter: Setter) -> Picture:
    """The clinic's logo, as high as the first line of the title, and as wide as leaves the title
    its lines; its sign where it has none."""
    measures = setter.measures
    side = measures.title * _MARK
    lines = len(_head(plan, setter, side).lines)
    for share in _LOGO_SHARES if setter.logo is not None else ():
        mark = setter.mark("clinic-mark", measures.title_lead, setter.width * share, PLUM)
        if len(_head(plan, setter, mark.width).lines) <= lines:
            return mark
    return setter.mark("clinic-mark", side, side, PLUM)
