# SPDX-License-Identifier: GPL-3.0-or-later
"""Which section stands on which page: the first way that fits, and the pages as they are laid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.boxes import Rule
from kiosk.sheet.engine.flow import Page, Piece, Placed, pages
from kiosk.sheet.engine.setter import ROW, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.sections import closing, next_visit, sign_rows
from kiosk.sheet.sections.call_box import call_box, opening_hours, sign_row
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
    first, opening = first_page(plan, setter, root, height)
    laid = pages(opening, height)
    waiting: list[Piece] = []
    later = later_pages(plan, setter, root, first, height)
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


def first_page(
    plan: Plan, setter: Setter, root: Element, height: float
) -> tuple[FirstPage, list[Piece]]:
    """Page 1 as the first step has it that fits, and that step."""
    steps = LARGE_FIRST if setter.measures.large else CLEAR_FIRST
    for step in steps:
        tried = Element(Role.DOCUMENT)
        pieces = _first(plan, setter, tried, step)
        if step is steps[-1] or total(pieces) <= height:
            root.kids += tried.kids
            return step, pieces
    raise AssertionError("There is a last step.")


def later_pages(
    plan: Plan, setter: Setter, root: Element, first: FirstPage, height: float
) -> Parts:
    """All after page 1, as the first step has it that fits page 2 and leaves no page 3 that is
    almost empty."""
    if setter.measures.large:
        return _large(plan, setter, root, first, height)
    for step in CLEAR_SECOND:
        tried = Element(Role.DOCUMENT)
        parts = _clear(plan, setter, tried, first, step, height)
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


def _first(plan: Plan, setter: Setter, root: Element, step: FirstPage) -> list[Piece]:
    before = 6.0 if step.tight else 9.0
    pieces = title(plan, setter, root)
    if step.things or not step.run_on:
        pieces += three_things(plan, setter, root, step)
    if step.normal:
        pieces += is_normal(plan, setter, root, tight=step.tight)
    pieces.append(call_box(plan, setter, root, step))
    if step.do:
        pieces += closing.do_block(plan, setter, root, before)
    if step.healing:
        pieces += closing.while_healing(plan, setter, root, before)
    if step.goal:
        pieces += closing.goal(plan, setter, root, before)
    return pieces


def _moved(
    plan: Plan, setter: Setter, root: Element, first: FirstPage, before: float
) -> list[Piece]:
    """What page 1 had no room for and opens the next page."""
    pieces: list[Piece] = []
    if not first.things:
        pieces += moved_things(plan, setter, root)
    if not first.normal:
        pieces += is_normal(plan, setter, root, tight=False)
    if not first.call_if:
        pieces += _call_if(plan, setter, root, before)
    if not first.hours:
        pieces.append(Piece(opening_hours(plan, setter, root), before))
    return pieces


def _call_if(plan: Plan, setter: Setter, root: Element, before: float) -> list[Piece]:
    rows = sign_rows.later(plan)
    items = root.add(Role.LIST) if rows else root
    return [
        Piece(sign_row(row, setter, items.add(Role.ITEM), FirstPage(), inset=0.0), before)
        for row in rows
    ]


def _clear(
    plan: Plan,
    setter: Setter,
    root: Element,
    first: FirstPage,
    step: SecondPage,
    height: float,
) -> Parts:
    before, pad = (7.0, 2.5) if step.tight else (11.0, 3.0)
    second = _moved(plan, setter, root, first, before)
    second += not_until(plan, setter, root, first, before, pad)
    third: list[Piece] = []
    products = second if step.products else third
    products += own_products(plan, setter, root, before)
    if not first.goal and not next_visit.beside_the_codes(plan, step):
        products += closing.goal(plan, setter, root, before)
    end = second if step.questions else third
    end += people_ask(plan, setter, root, before, step.answers)
    end += whole_name(plan, setter, root)
    room = 0.0 if step.questions else max(0.0, height - total(third) - before)
    end += next_visit.questions_and_visit(
        plan, setter, root, replace(step, beside=step.beside and not first.goal), before, room
    )
    return [part for part in (second, third) if part]


def _large(plan: Plan, setter: Setter, root: Element, first: FirstPage, height: float) -> Parts:
    """In large print the skin has page 2, then come the list, the products and the questions."""
    before = 11.0
    second = _moved(plan, setter, root, first, before)
    second += closing.while_healing(plan, setter, root, before)
    second += closing.goal(plan, setter, root, before)
    listed = not_until(plan, setter, root, replace(first, healing=True), before, 3.0)
    products = own_products(plan, setter, root, before)
    visit = people_ask(plan, setter, root, before)
    visit += whole_name(plan, setter, root)
    visit += next_visit.visit(plan, setter, root, before)
    asked = next_visit.questions(plan, setter, root)
    if total([*products, *visit]) <= height:
        return _filled(second, listed, [*products, *visit], asked)
    return _filled(second, listed, products, [*visit, *asked])


def _filled(*parts: Iterable[Piece]) -> Parts:
    return [list(part) for part in parts if part]
