# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever there is to say, the call box is whole on page 1 and nothing leaves the text area."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

import pytest

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.engine.paper import MARGIN, measures
from kiosk.sheet.sections import sign_rows
from tests.aftercare import real
from tests.sheet.drawn import texts
from tests.sheet.plans import page_words, sheet

NAMES = ("Amira", "Wilhelmina-Charlotte Featherstonehaugh-Cholmondeley")
AREAS = (("face",), ("scalp",), ("abdomen", "hands"))
PAPERS = tuple(product(Paper, PrintSize))


@cache
def planned(areas: tuple[str, ...], *, every_factor: bool) -> Plan:
    """The example, and with every factor, device and adjunct that adds something to say."""
    visit = real.visit("amira")
    treatment = replace(visit.treatment, areas=areas)
    if every_factor:
        guidance = real.guidance()
        visit = replace(
            visit,
            factors={
                factor.id: factor.choices[-1].id if factor.choices else True
                for factor in guidance.factors
            },
            allergies=("fragrance", "Lanolin", "nickel"),
        )
        adjuncts = tuple(adjunct.id for adjunct in guidance.adjuncts)
        treatment = replace(treatment, device="radio-frequency", depth_mm=2.0, adjuncts=adjuncts)
    return make_plan(real.rules(), replace(visit, treatment=treatment))


def lengthened(clinic: Clinic) -> Clinic:
    return replace(
        clinic,
        name="The Northern Riverside Centre for Dermatology and Skin Health",
        phone="+44 (0)20 7946 0018",
        opening_hours="Mon to Thu, 9 am to 6 pm, Fri, 9 am to 4 pm, Sat, 10 am to 1 pm",
        out_of_hours="When we are closed: call 111, or go to the nearest emergency department.",
    )


def combinations() -> Iterator[Any]:
    """All of them; a few are quick enough for every day."""
    for name, areas, every, long, (paper, size) in product(
        NAMES, AREAS, (False, True), (False, True), PAPERS
    ):
        daily = areas == ("face",) and (name == NAMES[1]) == long == every
        marks = () if daily else (pytest.mark.slow,)
        yield pytest.param(name, areas, every, long, paper, size, marks=marks)


def test_there_are_as_many_combinations_as_were_promised() -> None:
    assert len(list(combinations())) >= 96


@pytest.mark.parametrize(("name", "areas", "every", "long", "paper", "size"), tuple(combinations()))
def test_the_call_box_is_whole_on_page_1_and_nothing_leaves_the_text_area(
    *, name: str, areas: tuple[str, ...], every: bool, long: bool, paper: Paper, size: PrintSize
) -> None:
    plan = replace(planned(areas, every_factor=every), patient_name=name)
    if long:
        plan = replace(plan, clinic=lengthened(plan.clinic))
    pdf = sheet(plan, paper, size)
    first, *later = page_words(pdf)
    assert spaced(plan.words.labels.worried) in first
    assert spaced(plan.clinic.out_of_hours) in first
    for row in sign_rows.pressing(plan):
        assert row.label in first
        assert spaced(plain(row.signs)) in first
    for row in sign_rows.later(plan):
        assert any(spaced(plain(row.signs)) in page for page in (first, *later))
    assert_inside(pdf, paper, size)


def assert_inside(pdf: bytes, paper: Paper, size: PrintSize) -> None:
    sizes = measures(paper, size)
    for shown in texts(pdf):
        assert shown.x >= MARGIN - 0.1, shown.text
        assert shown.x + shown.width <= sizes.page_width - MARGIN + 0.1, shown.text
        assert MARGIN - 0.1 <= shown.y <= sizes.page_height - MARGIN - shown.size / 2, shown.text


def spaced(words: str) -> str:
    return " ".join(words.replace("\xa0", " ").split())
