# SPDX-License-Identifier: GPL-3.0-or-later
"""Which section stands on which page: the first way that fits, and the pages as they are laid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Rule
from kiosk.sheet.engine.flow import Page, Piece, Placed, pages
from kiosk.sheet.engine.setter import ROW, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.made import Sections
from kiosk.sheet.sections import closing, next_visit
from kiosk.sheet.sections.call_box import call_box, later_signs, opening_hours
from kiosk.sheet.sections.days_that_matter import days_that_matter
from kiosk.sheet.sections.is_normal import is_normal
from kiosk.sheet.sections.not_until import not_until
from kiosk.sheet.sections.people_ask import people_ask
from kiosk.sheet.sections.shelf_halves import own_products
from kiosk.sheet.sections.the_three import moved_things, three_things
from kiosk.sheet.sections.title import title, whole_name
from kiosk.sheet.steps import (
    CLEAR_FIRST,
    CLEAR_SECOND,
    LARGE_FIRST,
    FirstPage,
    SecondPage,
)

_ENOUGH = 0.55  # of its last page, for a part that ran over to end there

Parts = list[list[Piece]]
"""Pieces that start on a page of their own."""


def laid_out(plan: Plan, setter: Setter, root: Element, height: float) -> list[Page]:
    """The pages, each `height` points high. The elements of what stands on them go into `root`."""
    made = Sections(plan, setter)
    first, opening = first_page(made, root, height)
    laid = pages(opening, height)
    waiting: list[Piece] = []
    later = later_pages(made, root, first, height)
    for part in later:
        waiting += part
        filled = pages(waiting, height)
        if part is later[-1] or not _goes_on(filled, height):
            laid += filled
            waiting = []
    if setter.measures.large:
        laid[-1] += lines_to_the_foot(laid[-1], setter, height)
    return laid


def _goes_on(filled: Sequence[Page], height: float) -> bool:
    """Whether a part ran over and left most of its last page to the part after it."""
    last = filled[-1][-1]
    return len(filled) > 1 and last.y + last.box.height < _ENOUGH * height


def lines_to_the_foot(page: Page, setter: Setter, height: float) -> Page:
    """Lines to write on, in what a page has left."""
    gap, bottom = setter.measures.answer, page[-1].y + page[-1].box.height
    more = int((height - bottom) / gap)
    rules = (Rule(setter.width, ROW) for _ in range(more))
    return [Placed(rule, bottom + (at + 1) * gap - ROW) for at, rule in enumerate(rules)]


def first_page(made: Sections, root: Element, height: float) -> tuple[FirstPage, list[Piece]]:
    """Page 1 as the first step has it that fits, and that step."""
    steps = LARGE_FIRST if made.setter.measures.large else CLEAR_FIRST
    for step in steps:
        tried = Element(Role.DOCUMENT)
        pieces = _first(made, tried, step)
        if step is steps[-1] or total(pieces) <= height:
            root.kids += tried.kids
            return step, pieces
    raise AssertionError("There is a last step.")


def later_pages(made: Sections, root: Element, first: FirstPage, height: float) -> Parts:
    """All after page 1, as the first step has it that fits page 2 and leaves no page 3 that is
    almost empty."""
    if made.setter.measures.large:
        return _large(made, root, first, height)
    for step in CLEAR_SECOND:
        tried = Element(Role.DOCUMENT)
        parts = _clear(made, tried, first, step, height)
        if step is CLEAR_SECOND[-1] or _fits(parts, height):
            root.kids += tried.kids
            return parts
    raise AssertionError("There is a last step.")


def _fits(parts: Parts, height: float) -> bool:
    used = [total(part) / height for part in parts]
    return max(used) <= 1.0 and min(used[1:], default=1.0) >= _ENOUGH


def total(pieces: Sequence[Piece]) -> float:
    """The height that pieces take on one page."""
    spaces = sum(piece.before for piece in pieces[1:])
    return spaces + sum(piece.box.height for piece in pieces)


def _first(made: Sections, root: Element, step: FirstPage) -> list[Piece]:
    put, before = partial(made.put, root), 6.0 if step.tight else 9.0
    pieces = put(title)
    if step.things or not step.run_on:
        pieces += put(three_things, tight=step.tight, things=step.things, run_on=step.run_on)
    if step.normal:
        pieces += put(is_normal, tight=step.tight)
    pieces += put(call_box, box=step.box)
    if step.do:
        pieces += put(closing.do_block, before)
    if step.healing:
        pieces += put(closing.while_healing, before)
    if step.goal:
        pieces += put(closing.goal, before)
    return pieces


def _moved(made: Sections, root: Element, first: FirstPage, before: float) -> list[Piece]:
    """What page 1 had no room for and opens the next page."""
    put = partial(made.put, root)
    pieces: list[Piece] = []
    if not first.things:
        pieces += put(moved_things)
    if not first.normal:
        pieces += put(is_normal, tight=False)
    if not first.call_if:
        pieces += put(later_signs, before)
    if not first.hours:
        pieces += put(opening_hours, before)
    return pieces


def _clear(
    made: Sections, root: Element, first: FirstPage, step: SecondPage, height: float
) -> Parts:
    put, before, pad = (
        partial(made.put, root),
        7.0 if step.tight else 11.0,
        2.5 if step.tight else 3.0,
    )
    end = replace(step.end, beside=step.beside and not first.goal)
    second = _moved(made, root, first, before)
    second += put(not_until, before, pad=pad, do=not first.do, healing=not first.healing)
    third: list[Piece] = []
    days = second if step.questions else third
    days += put(days_that_matter, before)
    products = second if step.products else third
    products += put(own_products, before)
    if not first.goal and not next_visit.beside_the_codes(made.plan, end):
        products += put(closing.goal, before)
    last = second if step.questions else third
    last += put(people_ask, before, most=step.answers)
    last += put(whole_name)
    room = 0.0 if step.questions else max(0.0, height - total(third) - before)
    last += put(next_visit.questions_and_visit, before, end=end, room=room)
    return [part for part in (second, third) if part]


def _large(made: Sections, root: Element, first: FirstPage, height: float) -> Parts:
    """In large print the skin has page 2, then come the list, the products and the questions."""
    put, before = partial(made.put, root), 11.0
    second = _moved(made, root, first, before)
    second += put(closing.while_healing, before)
    second += put(closing.goal, before)
    listed = put(not_until, before, pad=3.0, do=not first.do, healing=False)
    listed += put(days_that_matter, before)
    products = put(own_products, before)
    visit = put(people_ask, before)
    visit += put(whole_name)
    visit += put(next_visit.visit, before)
    asked = put(next_visit.questions, before)
    if total([*products, *visit]) <= height:
        return _filled(second, listed, [*products, *visit], asked)
    return _filled(second, listed, products, [*visit, *asked])


def _filled(*parts: Iterable[Piece]) -> Parts:
    return [list(part) for part in parts if part]
