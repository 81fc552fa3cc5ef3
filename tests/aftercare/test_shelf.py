# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit brings to a product: its allergies and its treated areas, on the shelf and typed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.aftercare.case import case_of
from kiosk.aftercare.consultation import Consultation, Product
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.verdict import Verdict
from tests.aftercare.real import rules, visit

Judge = Callable[[str, Consultation], Verdict]
SCENTED = "Aqua, Glycerin, Panthenol, Parfum"
DYE = "Aqua, Glycerin, p-Phenylenediamine"


def on_the_shelf(label: str, consultation: Consultation) -> Verdict:
    there = replace(consultation, shelf=(Product("Mine", label),))
    return make_plan(rules(), there).shelf[0]


def typed(label: str, consultation: Consultation) -> Verdict:
    return look_up(label, case_of(rules(), consultation.facts))


@pytest.mark.parametrize("judged", [on_the_shelf, typed])
def test_an_allergy_of_the_visit_counts(judged: Judge) -> None:
    nobody = replace(visit(), allergies=())
    allergic = replace(visit(), allergies=("fragrance",))
    assert judged(SCENTED, nobody).kind == "wait"
    assert judged(SCENTED, allergic).kind == "avoid"
    assert judged(SCENTED, allergic).moment is None


@pytest.mark.parametrize("judged", [on_the_shelf, typed])
def test_the_treated_area_counts(judged: Judge) -> None:
    treatment = visit().treatment
    scalp = replace(visit(), treatment=replace(treatment, areas=("scalp",)))
    hands = replace(visit(), treatment=replace(treatment, areas=("hands",)))
    assert judged(DYE, scalp).kind == "ask"
    assert judged(DYE, hands).kind == "wait"
