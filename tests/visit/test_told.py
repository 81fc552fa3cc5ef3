# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit leaves for its receipt, and that nothing of the patient is in it."""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import settings as runs
from hypothesis import strategies as st

from kiosk.aftercare.consultation import Course, Hopes, Patient, Product
from kiosk.receipts.receipt import HandedOver, PlanShown, TaughtBack, Told
from kiosk.visit.form import Form
from kiosk.visit.handing import Handing, SheetPlace
from kiosk.visit.handover import PrintReport, PrintState
from kiosk.visit.journey import PATIENT, Page
from kiosk.visit.planning import Planned
from kiosk.visit.told import told
from kiosk.visit.understanding import Understanding
from kiosk.visit.visit import Visit
from tests.aftercare import real
from tests.receipts.made import KEEP, PACK, START, log_in
from tests.visit.test_visit import AMIRA, ANNA, PLANNING, SCALP, begun, fresh, jumped, plan

PDF = b"%PDF-"
DRAWN = Handing("clear").drew(PDF)
DONE = PrintReport(PrintState.DONE, "Printed")
FAILED = PrintReport(PrintState.FAILED, "Out of paper")


def of(visit: Visit) -> Told:
    found = told(visit, START)
    assert found is not None
    return found


def handing(printing: Handing) -> Visit:
    return replace(begun(), printing=printing)


def shown(form: Form, ended: HandedOver = HandedOver.NONE) -> PlanShown:
    made = plan(form).plan
    return PlanShown(made.sheet_code, made.pack, made.pack_version, ended)


def test_a_visit_tells_its_plan_its_practitioner_and_its_pages_in_their_order() -> None:
    visit = begun()
    for page in (Page.CALL, Page.MY_DAY, Page.FORM, Page.THREE):
        visit = jumped(page)(visit)
    assert of(visit) == Told(
        at=START,
        plans=(shown(AMIRA),),
        by="R. Osei",
        pages=("welcome", "three", "my-day", "call"),
        taught=tuple((each.id, TaughtBack.OPEN) for each in plan(AMIRA).plan.teach_back),
    )


@pytest.mark.parametrize(
    "visit",
    [
        fresh(),
        fresh().filled_in(AMIRA),
        fresh().planned_as(AMIRA, plan(AMIRA)),
        fresh().planned_as(AMIRA, plan(AMIRA)).filled_in(SCALP),
        jumped(Page.REFERENCE)(fresh().filled_in(AMIRA)),
    ],
)
def test_what_only_staff_saw_leaves_none(visit: Visit) -> None:
    assert told(visit, START) is None


@pytest.mark.parametrize(
    ("printing", "ended"),
    [
        (Handing("clear"), HandedOver.NONE),
        (DRAWN, HandedOver.NONE),
        (DRAWN.at(SheetPlace.READ), HandedOver.SHOWN),
        (DRAWN.sending(), HandedOver.SENT),
        (DRAWN.sending().hears(PrintReport(PrintState.PRINTING, "")), HandedOver.SENT),
        (DRAWN.sending().ended(DONE), HandedOver.PRINTED),
        (DRAWN.sending().ended(FAILED), HandedOver.NONE),
        (DRAWN.sending().ended(FAILED).at(SheetPlace.READ), HandedOver.SHOWN),
        (DRAWN.sending().ended(FAILED).was_saved("a.pdf"), HandedOver.SAVED),
        (DRAWN.was_saved("a.pdf"), HandedOver.SAVED),
        (DRAWN.was_not_saved("No."), HandedOver.NONE),
        (DRAWN.was_saved("a.pdf").sending().ended(DONE), HandedOver.PRINTED),
        (DRAWN.sending().ended(DONE).was_saved("a.pdf"), HandedOver.PRINTED),
        (DRAWN.sending().ended(DONE).sending().ended(FAILED), HandedOver.PRINTED),
        (DRAWN.sending().ended(DONE).sized("large"), HandedOver.NONE),
    ],
)
def test_how_a_sheet_ended(printing: Handing, ended: HandedOver) -> None:
    assert of(handing(printing)).last.ended is ended


@pytest.mark.parametrize(
    ("turns", "came"),
    [
        ([], TaughtBack.OPEN),
        ([Understanding.said_well], TaughtBack.TOLD),
        ([Understanding.went_over_again], TaughtBack.GONE_OVER),
        ([Understanding.went_over_again, Understanding.said_well], TaughtBack.TOLD_THEN),
    ],
)
def test_what_came_of_a_prompt(
    turns: list[Callable[[Understanding], Understanding]], came: TaughtBack
) -> None:
    visit = begun()
    for turn in turns:
        visit = replace(visit, understanding=turn(visit.understanding))
    first, *others = of(visit).taught
    assert first == (plan(AMIRA).plan.teach_back[0].id, came)
    assert {each for _, each in others} == {TaughtBack.OPEN}


def test_a_plan_that_was_changed_with_the_patient_is_told_with_what_became_of_its_sheet() -> None:
    """Or the code of a sheet that somebody took home would have no line."""
    printed = handing(DRAWN.sending().ended(DONE))
    changed = printed.planned_as(SCALP, plan(SCALP))
    assert of(changed).plans == (shown(AMIRA, HandedOver.PRINTED), shown(SCALP))
    back = changed.planned_as(AMIRA, plan(AMIRA))
    assert of(back).plans == (
        shown(AMIRA, HandedOver.PRINTED), shown(SCALP), shown(AMIRA)
    )  # fmt: skip
    assert of(back.planned_as(AMIRA, plan(AMIRA))).plans == of(back).plans


def test_a_plan_that_was_taken_back_is_told_as_the_last() -> None:
    left = handing(DRAWN.was_saved("a.pdf")).signed(ANNA).filled_in(SCALP)
    assert left.plan is None
    assert of(left).plans == (shown(AMIRA, HandedOver.SAVED),)
    assert of(left).pages == ("welcome",)
    again = left.filled_in(replace(SCALP, name="B.")).planned_as(AMIRA, plan(AMIRA))
    assert of(again).plans == (shown(AMIRA, HandedOver.SAVED), shown(AMIRA))


def test_every_page_of_the_patients_is_told() -> None:
    visit = begun()
    for page in PATIENT:
        visit = jumped(page)(visit)
    assert of(visit).pages == tuple(page.value for page in PATIENT)


# Nothing of the patient.

_SIGN = st.text(string.ascii_letters + "é'ß ", min_size=3, max_size=10)
TYPED = _SIGN.map(lambda each: f"Zq{each.strip()}x")


@st.composite
def secrets(draw: st.DrawFn) -> Mapping[str, str]:
    """What may be typed of a patient, each unlike anything of the kiosk's own."""
    places = ("name", "product", "allergy", "question", "goal", "hope", "reason")
    return {place: f"{draw(TYPED)}{number}" for number, place in enumerate(places)}


FACTORS = {each.id: each for each in real.guidance().factors}


@st.composite
def factors(draw: st.DrawFn) -> Mapping[str, str | bool]:
    chosen = draw(st.sets(st.sampled_from(sorted(FACTORS))))
    return {
        each: draw(st.sampled_from([choice.id for choice in FACTORS[each].choices]))
        if FACTORS[each].choices
        else True
        for each in chosen
    }


@runs(max_examples=40)
@given(secrets(), factors(), st.booleans())
def test_no_word_and_no_factor_of_a_patient_is_in_any_file_of_the_log(
    typed: Mapping[str, str], factors: Mapping[str, str | bool], drawn: bool
) -> None:
    form = Form.of(
        replace(
            real.visit("amira"),
            patient=Patient(typed["name"]),
            factors=factors,
            allergies=(typed["allergy"],),
            shelf=(Product(typed["product"], "Aqua, Retinol"),),
            questions=(typed["question"],),
            course=Course(goal=typed["goal"]),
            hopes=Hopes(words=typed["hope"]),
            changes=tuple(
                replace(each, reason=typed["reason"]) for each in real.visit("amira").changes
            ),
        )
    )
    planned = PLANNING.plan(form)
    assert isinstance(planned, Planned), planned
    visit = fresh().planned_as(form, planned)
    for page in PATIENT:
        visit = jumped(page)(visit)
    pdf = b"%PDF- " + typed["name"].encode() if drawn else b""
    with TemporaryDirectory() as folder:
        log_in(Path(folder)).add(of(visit), pdf, PACK, KEEP)
        written = b"".join(each.read_bytes() for each in Path(folder).iterdir())
    assert visit.plan is not None
    assert visit.plan.sheet_code.encode() in written
    for word in (*typed.values(), *factors, "Retinol"):
        for spelt in (word, json.dumps(word)[1:-1]):
            assert spelt.encode() not in written
            assert spelt.encode("utf-16-le") not in written
