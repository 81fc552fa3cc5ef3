# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictographs on the sheet: where a row has room, as decoration, and never at a page's cost."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from kiosk.aftercare.plan.values import Plan, ToldGroup, WaitGroup
from kiosk.aftercare.waits import PlannedWait
from kiosk.sheet import Paper, PrintSize
from tests.sheet.drawn import shapes
from tests.sheet.plans import ALL_KINDS, EXAMPLES, crowded, example, page_words, sheet


@cache
def without_pictures(plan: Plan) -> Plan:
    """The same plan of a pack that says no pictures."""

    def bare(waits: tuple[PlannedWait, ...]) -> tuple[PlannedWait, ...]:
        return tuple(replace(wait, picture="") for wait in waits)

    def dated(group: WaitGroup) -> WaitGroup:
        return replace(group, waits=bare(group.waits))

    def told(group: ToldGroup) -> ToldGroup:
        return replace(group, waits=bare(group.waits))

    return replace(
        plan,
        not_yet=tuple(map(dated, plan.not_yet)),
        ask=tuple(map(told, plan.ask)),
        avoid=tuple(map(told, plan.avoid)),
        while_healing=bare(plan.while_healing),
        advice=tuple(replace(each, picture="") for each in plan.advice),
        red_flags=tuple(replace(each, picture="") for each in plan.red_flags),
        three=replace(plan.three, own=replace(plan.three.own, picture="")),
    )


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_with_pictures_each_page_says_what_it_says_without(
    name: str, paper: Paper, size: PrintSize
) -> None:
    plan = example(name)
    bare = page_words(sheet(without_pictures(plan), paper, size))
    assert page_words(sheet(plan, paper, size)) == bare


def test_a_sheet_that_asks_too_much_of_a_page_is_no_longer_for_its_pictures() -> None:
    assert page_words(sheet(crowded())) == page_words(sheet(without_pictures(crowded())))


def drawings(plan: Plan) -> set[str]:
    return {each.drawing for each in shapes(sheet(plan)) if each.drawing}


def test_most_rows_of_the_sheet_have_room_for_their_pictures() -> None:
    plan = example("amira")
    more = len(drawings(plan)) - len(drawings(without_pictures(plan)))
    assert more >= 30


def test_a_picture_that_stands_twice_is_once_in_the_file() -> None:
    plan = example("amira")
    shown = [picture for group in plan.not_yet for picture in (w.picture for w in group.waits)]
    assert plan.three.own.picture in shown
    twice = replace(plan, three=replace(plan.three, own=replace(plan.three.own, picture="acid")))
    assert len(drawings(twice)) == len(drawings(plan))


def test_pictures_are_decoration_beside_words_that_say_the_same() -> None:
    plan = example("amira")
    bare = {each.drawing for each in shapes(sheet(without_pictures(plan)))}
    figures = [
        each
        for each in shapes(sheet(plan))
        if each.drawing and any(mark.tag == "/Figure" for mark in each.marked)
    ]
    assert {each.drawing for each in figures} <= bare
