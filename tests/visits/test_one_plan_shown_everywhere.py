# SPDX-License-Identifier: GPL-3.0-or-later
"""Of any visit the plan, the patient's pages and the sheet say the same, item by item."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.aftercare.case import Case, case_of
from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import (
    Change,
    Consultation,
    OwnDay,
    Patient,
    Product,
    Treatment,
)
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import marked, plain
from kiosk.aftercare.plan.values import Plan, PlannedOwnDay
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.verdicts import VerdictKind, strictest
from kiosk.screens.patient.care_page import care
from kiosk.screens.patient.drawings import Drawings
from kiosk.screens.patient.products_page import ProductsShown, products
from kiosk.screens.patient.timeline_page import timeline
from kiosk.sheet import PrintSize
from kiosk.sheet.sections import sign_rows
from kiosk.sheet.sections.shelf_halves import short_reason
from kiosk.visit.form import Form
from kiosk.visit.planning import Planned
from kiosk.visit.reading import Reading
from kiosk.visit.visit import fresh_visit
from tests.aftercare.real import guidance, rules
from tests.screens.staff_doors import OSEI
from tests.sheet import verapdf
from tests.sheet.plans import ALL_KINDS, PICTURES, page_words, sheet, told_of

VISITS = 400
QUICK = 8
SAMPLE = range(0, VISITS, 6)
PACK = guidance()
AT = datetime(2026, 11, 23, 15, tzinfo=ZoneInfo("Europe/London"))
ALLERGIES = (
    *(each.id for each in PACK.lexicon.classes if each.allergy),
    *(each.name for each in PACK.lexicon.allergens),
    *("Lanolin", "aloe vera", "Retinol", "zzyx"),
)
NAMES = tuple(each.name for each in PACK.lexicon.ingredients)
NUMBERS = tuple(
    pytest.param(number, marks=pytest.mark.slow if number >= QUICK else ())
    for number in range(VISITS)
)


def spaced(told: str) -> str:
    return told.replace("\N{NO-BREAK SPACE}", " ")


def generated(number: int) -> Consultation:
    """The visit of that number: the same in every run."""
    chance = random.Random(number)

    def some(of: tuple[str, ...], most: int) -> tuple[str, ...]:
        return tuple(chance.sample(of, chance.randint(0, most)))

    factors: dict[str, bool | str] = {
        factor.id: chance.choice(factor.choices).id if factor.choices else True
        for factor in PACK.factors
        if chance.random() < 0.4
    }
    treatment = Treatment(
        at=AT + timedelta(hours=chance.randint(0, 400)),
        areas=tuple(chance.sample([area.id for area in PACK.areas], chance.randint(1, 2))),
        device=chance.choice([None, *(device.id for device in PACK.devices)]),
        depth_mm=chance.choice([None, 0.5, 2.0]),
        adjuncts=some(tuple(each.id for each in PACK.adjuncts), 2),
    )
    shelf = tuple(
        Product(f"Own {place}", ", ".join((*NAMES[place : place + 2], *some(NAMES, 3), "Glycerin")))
        for place in range(chance.randint(0, 4))
    )
    floors = [(wait.id, wait.floor_hours) for wait in PACK.waits if wait.floor_hours is not None]
    wait, floor = chance.choice(floors)
    visit = Consultation(
        "microneedling",
        Patient("A. M."),
        treatment,
        practitioner=chance.choice(["", "R. Osei"]),
        factors=factors,
        allergies=some(ALLERGIES, 2),
        shelf=shelf,
        changes=(Change(wait, floor + chance.randint(0, 300), "Red."),),
        days=tuple(
            OwnDay(treatment.at.date() + timedelta(days=after), "wedding", on_sheet=after % 3 > 0)
            for after in chance.sample(range(1, 60), number % 3)
        ),
        parked=some(tuple(f"wait:{each.id}" for each in PACK.waits), 2),
    )
    problems = check_consultation(PACK, visit)
    return visit if not problems else generated(number + 1000)


@cache
def planned(number: int) -> tuple[Consultation, Plan, Case]:
    visit = generated(number)
    return visit, make_plan(rules(), visit), case_of(rules(), visit.facts)


def page(number: int) -> ProductsShown:
    visit, plan, case = planned(number)
    form = Form.of(visit)
    shown = fresh_visit(form, 0.0, "clear", OSEI).planned_as(form, Planned(visit, plan))
    return products(shown, case, lambda product: product)


def told_of_waits(plan: Plan) -> Iterator[tuple[str, VerdictKind]]:
    """The name of each wait on the care page, and the kind of the place where it stands."""
    for group in plan.not_yet:
        for wait in group.waits:
            yield wait.id, wait.answer.kind
    for wait in plan.while_healing:
        yield wait.id, VerdictKind.NEVER
    for kind, groups in ((VerdictKind.ASK, plan.ask), (VerdictKind.AVOID, plan.avoid)):
        for told in groups:
            for wait in told.waits:
                assert wait.told == told.told
                yield wait.id, kind


@pytest.mark.parametrize("number", NUMBERS)
def test_rows_are_the_strictest_of_their_waits_on_plan_and_page(number: int) -> None:
    _, plan, _ = planned(number)
    waits = {wait.id: wait for wait in plan.waits}
    of_row = {row.id: row.waits for row in PACK.product_rows}
    for row in plan.product_rows:
        answers = [waits[wait].answer for wait in of_row[row.id]]
        assert row.verdict.answer == strictest(answers)
        alike = {waits[w].told for w in of_row[row.id] if waits[w].answer == row.verdict.answer}
        assert not alike or row.verdict.told in alike
    shown = page(number)
    assert [(row.name, row.chip.kind, row.chip.told) for row in shown.rows] == [
        (row.name, row.verdict.kind, row.verdict.told) for row in plan.product_rows
    ]
    kinds = [row.verdict.kind is VerdictKind.AVOID for row in plan.product_rows]
    assert kinds == sorted(kinds, reverse=True)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_shelf_says_the_same_on_plan_page_and_look_up(number: int) -> None:
    visit, plan, case = planned(number)
    shown = page(number).shelf
    assert [(row.name, row.chip.told) for row in shown] == [
        (verdict.name, verdict.told) for verdict in plan.shelf_shown
    ]
    told = {verdict.name: verdict for verdict in plan.shelf}
    for product in visit.shelf:
        assert look_up(product.label, case).told == told[product.name].told
    for row in shown:
        assert " ".join(row.chip.lines.split("\n")) == row.chip.told


@pytest.mark.parametrize("number", NUMBERS)
def test_each_wait_stands_once_and_where_its_answer_belongs(number: int) -> None:
    _, plan, _ = planned(number)
    stands = list(told_of_waits(plan))
    names = [wait for wait, _ in stands]
    assert len(names) == len(set(names))
    fitting = {wait.id: wait.answer for wait in plan.waits if wait.fits}
    for wait, kind in stands:
        assert fitting[wait].kind is kind
    missing = set(fitting) - set(names)
    assert {fitting[wait].kind for wait in missing} <= {VerdictKind.OK}
    shown = care(plan, Reading())
    assert [(line.told, line.line) for line in shown.ask] == [(g.told, g.line) for g in plan.ask]
    assert [line.told for line in shown.avoid] == [group.told for group in plan.avoid]
    assert [line.text for line in shown.healing] == [wait.name for wait in plan.while_healing]
    for line, change in zip(shown.changes, plan.changes, strict=True):
        said = line.line.replace("&nbsp;", "\N{NO-BREAK SPACE}")
        dates = (change.now_date, change.was_date)
        assert change.now != change.was
        assert all(part in said for part in (dates if all(dates) else (change.now, change.was)))
    assert [(line.date, [each.text for each in line.waits]) for line in shown.not_yet] == [
        (group.words, [wait.name for wait in group.waits]) for group in plan.not_yet
    ]


@pytest.mark.parametrize("number", NUMBERS)
def test_no_day_of_the_timeline_dates_what_is_avoided_or_asked_about(number: int) -> None:
    _, plan, _ = planned(number)
    drawings = Drawings(plan.pictures, PICTURES, 1)
    shown = timeline(plan, drawings, 0)
    dated = {plan.words.not_until.format(date=group.words) for group in plan.not_yet}
    avoided = [group.told for group in plan.avoid]
    for day in shown.days:
        told = [line.told for line in day.waits]
        assert told[: len(avoided)] == avoided
        assert set(told[len(avoided) :]) <= dated


def printed_sheet(number: int) -> bytes:
    """On each paper and in each size in turn."""
    paper, size = ALL_KINDS[number % len(ALL_KINDS)]
    return sheet(planned(number)[1], paper, size)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_sheet_says_what_the_plan_says(number: int) -> None:
    _, plan, _ = planned(number)
    pages = page_words(printed_sheet(number))
    printed = " ".join(pages)
    rows = plan.shelf or tuple(row.verdict for row in plan.product_rows)
    for verdict in rows:
        avoided = verdict.kind is VerdictKind.AVOID
        wanted = plan.words.labels.allergy if avoided else spaced(verdict.told)
        assert told_of(printed, plan, verdict.name) == wanted, verdict.name
    expected = [
        *(
            wait.name if wait.changed else plain(marked(wait.sheet_name))
            for wait in plan.waits
            if wait.fits and wait.answer.hours
        ),
        *(group.words for group in plan.not_yet),
        *(plan.words.labels.do_not_use for _ in plan.avoid),
        *(wait.not_before.words for g in plan.ask for wait in g.waits if wait.not_before),
        *(change.name for change in plan.changes),
        *((change.now_date and change.was_date) or change.was for change in plan.changes),
        *plan.allergies,
        *plan.asked,
        *(words for day in plan.own_days if day.on_sheet for words in own_day_words(day)),
    ]
    said = printed.lower()
    assert [text for text in map(spaced, expected) if text.lower() not in said] == []
    assert [text for text in (*sign_words(plan), plan.clinic.phone) if text not in pages[0]] == []


def own_day_words(day: PlannedOwnDay) -> Iterator[str]:
    """What the sheet says of a day that matters to the patient."""
    yield f"{day.name}, {day.words}: day {day.number}."
    yield day.waiting_line
    yield day.allowed_line


def sign_words(plan: Plan) -> Iterator[str]:
    """All of the call box that may not wait, as it is printed."""
    for row in sign_rows.pressing(plan):
        yield spaced(row.label)
        yield spaced(plain(row.signs))


@pytest.mark.parametrize("number", NUMBERS)
def test_what_is_to_be_asked_about_says_why(number: int) -> None:
    _, plan, _ = planned(number)
    for verdict in plan.shelf:
        if verdict.kind in (VerdictKind.ASK, VerdictKind.AVOID):
            assert short_reason(verdict, plan), verdict


@pytest.mark.slow
@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing() or "veraPDF is here")
def test_a_sample_keeps_pdf_ua_1_and_pdf_a_2a(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.pdf" for number in SAMPLE]
    for number, file in zip(SAMPLE, files, strict=True):
        file.write_bytes(printed_sheet(number))
    results = verapdf.validate(files)
    assert len(results) == 2 * len(files) >= 120
    assert [result for result in results if result.failures] == []


@pytest.mark.parametrize("number", NUMBERS)
def test_no_page_holds_the_codes_alone(number: int) -> None:
    """Where the list itself goes on over a page, lines to write on stand beside them instead."""
    _, plan, _ = planned(number)
    labels = plan.words.labels
    *before, last = page_words(printed_sheet(number))
    goes_on = any(
        page.startswith(labels.continued.format(head=labels.not_until)) for page in before
    )
    if ALL_KINDS[number % len(ALL_KINDS)][1] is not PrintSize.LARGE and not goes_on:
        assert labels.our_numbers in last
        asked = (labels.questions,) if plan.asked else ()
        lists = (labels.own_products, labels.products, labels.not_until)
        others = (*asked, *lists, labels.people_ask, labels.own_days)
        assert any(head in last for head in others), last
