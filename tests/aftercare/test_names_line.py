# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.sections import names_line
from tests.aftercare.real import EXAMPLES, rules, visit


def test_a_line_names_so_many_waits_and_says_that_there_are_more() -> None:
    plan = make_plan(rules(), visit("amira"))
    waits = plan.not_yet[0].waits
    first, second = waits[0].short, waits[1].short
    capital = first[:1].upper() + first[1:]
    assert names_line(waits[:2], plan.words, 2) == f"{capital}, {second}"
    assert names_line(waits[:2], plan.words, 1) == f"{capital} and more"
    assert names_line((), plan.words, 2) == ""


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_line_of_a_plan_begins_with_a_capital(name: str) -> None:
    plan = make_plan(rules(), visit(name))
    for group in plan.not_yet:
        for most in (1, 2, 3):
            line = names_line(group.waits, plan.words, most)
            assert line[:1] == line[:1].upper() != ""
