# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import textstat

from kiosk.aftercare.consultation import Change
from kiosk.aftercare.guidance import Approval, Urgency
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import plain
from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize, document, draw
from kiosk.sheet.engine import fonts
from kiosk.sheet.engine.boxes import Box, Group, Lines
from kiosk.sheet.engine.paper import measures
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.sections.call_box import in_one_run
from tests.aftercare import real
from tests.sheet.plans import EXAMPLES, PICTURES, example, page_words, sheet, words
from tests.sheet.write_golden import GOLDEN, told


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_its_golden_words(name: str) -> None:
    assert told(name) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_takes_two_sides_of_a4(name: str) -> None:
    """Those with more lines of their own run over, while the dates still stand on page 1."""
    most = 2 if name == "amira" else 3
    assert len(page_words(sheet(example(name)))) <= most


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_page_says_whose_it_is_and_what_it_rests_on(name: str) -> None:
    plan = example(name)
    pages = page_words(sheet(plan))
    for number, page in enumerate(pages, start=1):
        assert f"{plan.patient_name}, treated {plan.treated_date}".replace("\xa0", " ") in page
        assert f"Sheet {plan.sheet_code}" in page
        assert f"Pack {plan.pack_version}" in page
        assert "Review date: not set" in page
        assert "Draft content: not yet approved by a clinician." in page
        assert f"Page {number} of {len(pages)}" in page


def test_signed_content_names_who_signed_and_the_day_of_review() -> None:
    approval = Approval("Dr A. Khan", date(2026, 11, 2), date(2029, 11, 1))
    for page in page_words(sheet(replace(example("amira"), approval=approval))):
        assert "Approved by Dr A. Khan on Mon 2 Nov 2026." in page
        assert "Review date: Thu 1 Nov 2029" in page
        assert "Draft" not in page


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2029, 11, 1), "Review date: Thu 1 Nov 2029"),
        (date(2029, 11, 2), "Review overdue since Thu 1 Nov 2029"),
    ],
)
def test_a_review_that_is_overdue_is_said_at_the_foot(today: date, told: str) -> None:
    approval = Approval("Dr A. Khan", date(2026, 11, 2), date(2029, 11, 1), "GMC 7012345")
    plan = replace(example("amira"), approval=approval)
    for page in page_words(draw(plan, resources=resources(), pictures=PICTURES, today=today)):
        assert told in page
        assert "Approved by Dr A. Khan on Mon 2 Nov 2026." in page


@pytest.mark.parametrize(
    "approval",
    [
        Approval("Dr A. Khan", date(2026, 11, 2), date(2029, 11, 1), "GMC 1", ("waits.yaml",)),
        Approval("Dr A. Khan", date(2026, 11, 24), date(2029, 11, 1), "GMC 1"),
    ],
    ids=["changed since", "approved from tomorrow on"],
)
def test_an_approval_that_does_not_stand_leaves_a_draft(approval: Approval) -> None:
    for page in page_words(sheet(replace(example("amira"), approval=approval))):
        assert "Draft content: not yet approved by a clinician." in page
        assert "Khan" not in page
        assert "Review date: not set" in page


@pytest.mark.parametrize("name", EXAMPLES)
def test_everything_the_plan_tells_is_on_the_sheet(name: str) -> None:
    plan = example(name)
    printed = words(sheet(plan))
    waits = [wait for group in plan.not_yet for wait in group.waits]
    expected = [
        *(group.words for group in plan.not_yet),
        *(wait.name for wait in (*waits, *plan.while_healing)),
        *(wait.name for group in (*plan.ask, *plan.avoid) for wait in group.waits),
        *(group.told for group in plan.avoid),
        *plan.allergies,
        *(plain(each.sheet_text) for each in plan.advice if each.on_sheet),
        *(verdict.name for verdict in plan.shelf),
        *(verdict.told for verdict in plan.shelf),
        *(change.reason for change in plan.changes),
        *(change.now for change in plan.changes),
        *(change.was_date or change.was for change in plan.changes),
        *(phase.title for phase in plan.phases),
        *plan.questions,
        plan.clinic.phone,
        plan.treated,
    ]
    assert [text for text in expected if text.replace("\xa0", " ") not in printed] == []


def test_the_call_box_comes_first_and_its_signs_by_urgency() -> None:
    first, _ = page_words(sheet(example("amira")))
    order = [
        "Call us 020 7946 0018",
        "Call 999 now",
        "Call us now",
        "Today or tonight",
        "Not until",
    ]
    places = [first.index(words) for words in order]
    assert places == sorted(places)


def test_a_cold_sore_before_puts_blisters_first_in_its_row() -> None:
    first, _ = page_words(sheet(example("amira")))
    assert first.split("Today or tonight ")[1].startswith("Small painful blisters")


def test_an_instruction_shared_by_several_signs_is_said_once() -> None:
    plan = example("amira")
    flags = [flag for flag in plan.red_flags if flag.urgency is Urgency.SAME_DAY]
    told = plain(in_one_run(flags))
    endings = [plain(flag.sheet_text).rpartition(": ")[2] for flag in flags]
    shared = max(set(endings), key=endings.count)
    assert endings.count(shared) > 1
    assert told.lower().count(shared.rstrip(".").lower()) == 1
    signs = [plain(flag.sheet_text).rpartition(": ")[0] for flag in flags]
    assert [sign for sign in signs if sign not in told] == []


def test_what_needs_more_than_a_date_says_what_it_needs() -> None:
    printed = words(sheet(example("amira")))
    assert "Once no flakes are left: Retinol. Vitamin C." in printed


def test_a_wait_that_was_changed_is_marked_and_explained() -> None:
    first, second = page_words(sheet(example("amira")))
    assert "Swimming changed for you" in first
    assert "Changed for you by R. Osei: Swimming. Not until Tue 1 Dec, not Sun 29 Nov." in second


def test_a_verdict_the_practitioner_settled_says_so() -> None:
    plan = example("scalp")
    assert any(verdict.settled_by for verdict in plan.shelf)
    assert "M. Lindqvist decided" in words(sheet(plan))


def test_without_own_products_the_kinds_of_product_are_told() -> None:
    plan = replace(example("amira"), shelf=())
    printed = words(sheet(plan))
    assert [row.name for row in plan.product_rows if row.name not in printed] == []
    assert "Your products" not in printed


def test_sections_without_content_are_left_out() -> None:
    plan = replace(
        example("amira"), shelf=(), product_rows=(), changes=(), questions=(), next_visit=None
    )
    printed = words(sheet(plan))
    for heading in ("Products", "Your questions", "Changed for you by", "Next visit"):
        assert heading not in printed
    assert "Call the clinic" in printed


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_sheet_reads_at_grade_six_or_below(name: str) -> None:
    told = " ".join(sentences(name))
    assert textstat.flesch_kincaid_grade(told) <= 6
    assert textstat.smog_index(told) <= 6


def sentences(name: str) -> list[str]:
    """All that is set on a sheet. A heading, a date or a cell counts as a sentence of its own."""
    setter = Setter(
        fonts.load(resources() / "fonts"),
        measures(Paper.A4, PrintSize.CLEAR),
        resources(),
        PICTURES,
    )
    told = []
    for piece in document.story(example(name), setter, Element(Role.DOCUMENT)):
        for lines in leaves(piece.box):
            words = "".join(run.text for line in lines.lines for run in line.runs).strip()
            told.append(words if words.endswith((".", "?", ":")) else f"{words}.")
    return told


def leaves(box: Box) -> Iterator[Lines]:
    if isinstance(box, Lines):
        yield box
    elif isinstance(box, Group):
        for _, _, part in box.parts:
            yield from leaves(part)


@pytest.mark.parametrize(("by", "opening"), [("R. Osei", " by R. Osei:"), ("", ":")])
def test_a_change_of_no_date_says_the_usual_answer_and_names_nobody_who_is_not_named(
    by: str, opening: str
) -> None:
    changes = (Change("scrubs", 480, "Your skin is calm."),)
    visit = replace(real.visit(), shelf=(), changes=changes, practitioner=by)
    printed = words(sheet(make_plan(real.rules(), visit)))
    assert (
        f"Changed for you{opening} Scrubs, face brushes. Not until Mon 14 Dec. "
        "The usual answer is: Ask us. Not before Fri 4 Dec. Why: Your skin is calm."
    ) in printed
    assert "by :" not in printed


def test_many_allergies_stand_on_the_first_page_and_leave_the_call_box_there() -> None:
    allergies = tuple(f"Something number {number}" for number in range(12))
    visit = replace(real.visit(), allergies=allergies)
    first = page_words(sheet(make_plan(real.rules(), visit)))[0]
    assert f"Allergies: {', '.join(allergies)}" in first
    assert "Call us now" in first
