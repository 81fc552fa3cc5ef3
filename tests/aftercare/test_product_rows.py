# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the product table that stands for several waits: the strictest of them decides."""

from dataclasses import replace
from itertools import permutations

import pytest

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.consultation import Change, Consultation
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.values import PlannedProductRow
from tests.aftercare.real import clinic, guidance, visit


def row_of(waits: tuple[str, ...], consultation: Consultation) -> PlannedProductRow:
    pack = guidance()
    only = replace(pack.product_rows[0], waits=waits)
    plan = make_plan(make_rules(replace(pack, product_rows=(only,)), clinic()), consultation)
    return plan.product_rows[0]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("waits", "kind", "told"),
    [
        (("picking", "heat", "prescription", "own-skincare"), "never", "Not while you heal"),
        (("heat", "prescription", "own-skincare", "tepid-water"), "ask", "Ask us"),
        (("prescription", "own-skincare", "tepid-water"), "ask", "Ask us"),
        (("scrubs", "heat", "own-skincare"), "ask", "Ask us. Not before Fri 4 Dec"),
        (("scrubs", "self-tan"), "ask", "Ask us. Not before Tue 8 Dec"),
        (("own-skincare", "cleanser", "tepid-water"), "ok", "OK from Wed 25 Nov, 3 pm"),
        (("heat", "retinoids", "swimming"), "wait", "Not until Fri 4 Dec"),
    ],
)
def test_the_strictest_kind_and_the_latest_date_decide_in_any_order(
    waits: tuple[str, ...], kind: str, told: str
) -> None:
    for order in permutations(waits):
        verdict = row_of(order, visit()).verdict
        assert (verdict.kind, verdict.told.replace("\u00a0", " ")) == (kind, told)


def test_a_change_moves_the_row_too() -> None:
    later = replace(visit(), changes=(Change("heat", 480, "Very red."),))
    told = row_of(("heat", "retinoids"), later).verdict.told
    assert told.replace("\u00a0", " ") == "Not until Mon 14 Dec"
