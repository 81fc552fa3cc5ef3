# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import textstat

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.guidance import Approval
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import Span, marked, plain
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize, layout
from kiosk.sheet.engine import fonts
from kiosk.sheet.engine.boxes import Box, Group, Lines
from kiosk.sheet.engine.paper import measures
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.made import Sections
from kiosk.sheet.sections.sign_rows import instructed, pressing
from tests.aftercare import real
from tests.sheet.plans import EXAMPLES, PICTURES, example, page_words, sheet, words
from tests.sheet.write_golden import GOLDEN, told


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_its_golden_words(name: str) -> None:
    assert told(name) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_the_example_takes_two_sides_of_a4() -> None:
    assert len(page_words(sheet(example("amira")))) == 2


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_example_takes_more_than_three_pages(name: str) -> None:
    assert len(page_words(sheet(example(name)))) <= 3


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


@pytest.mark.parametrize("name", EXAMPLES)
def test_everything_the_plan_tells_is_on_the_sheet(name: str) -> None:
    plan = example(name)
    printed = words(sheet(plan))
    waits = [wait for group in plan.not_yet for wait in group.waits]
    fits = [*waits, *plan.while_healing]
    fits += [wait for group in (*plan.ask, *plan.avoid) for wait in group.waits]
    expected = [
        *(group.words for group in plan.not_yet),
        *(wait.name if wait.changed else plain(marked(wait.sheet_name)) for wait in fits),
        *(plain(each.sheet_text) for each in plan.advice if each.on_sheet),
        *(plain(flag.sheet_text).partition(": ")[0] for flag in plan.red_flags),
        *(verdict.name for verdict in plan.shelf),
        *(verdict.told for verdict in plan.shelf if verdict.kind is not VerdictKind.AVOID),
        *(f"changed for you by {change.by}, not {change.was_date}" for change in plan.changes),
        *(change.reason for change in plan.changes),
        *(change.now_date for change in plan.changes),
        *(phase.short_title for phase in plan.phases),
        *(plain(phase.summary) for phase in plan.phases),
        *plan.allergies,
        *plan.questions,
        plan.course.goal,
        plan.clinic.phone,
        plan.treated,
    ]
    assert [text for text in expected if text.replace("\xa0", " ") not in printed] == []


def test_page_1_answers_whom_to_call_what_is_normal_and_when() -> None:
    first, _ = page_words(sheet(example("amira")))
    order = [
        "Amira, your three things",
        "Call us 020 7946 0018",
        "Not until",
        "Is this normal?",
        "Worried? Call us. 020 7946 0018",
        "Call 999 now",
        "Call us now",
        "Call us today or tonight",
        "Get medical care today or tonight Closed: call 111.",
        "Call us if",
        "Do Keep it moist",
        "Not while you heal",
    ]
    places = [first.index(words) for words in order]
    assert places == sorted(places)


def test_a_cold_sore_before_puts_blisters_first_in_its_row() -> None:
    first, _ = page_words(sheet(example("amira")))
    assert first.split("Call us today or tonight ")[1].startswith("Small painful blisters")


def test_signs_that_end_in_the_same_instruction_share_a_row_that_says_it_once() -> None:
    plan = example("amira")
    labels = [row.label for row in pressing(plan)]
    assert labels[-2:] == ["Call us today or tonight", "Get medical care today or tonight"]
    for row in pressing(plan):
        told = plain(row.signs).lower()
        assert "get medical care" not in told
        assert "call us" not in told


@pytest.mark.parametrize(
    ("said", "sign", "instruction"),
    [
        ("Swollen glands: get medical care.", "Swollen glands.", "Get medical care"),
        ("A rash: stop it, call us.", "A rash: stop it.", "Call us"),
        ("A big bruise.", "A big bruise.", ""),
    ],
)
def test_an_instruction_is_taken_off_the_end_of_a_sign(
    said: str, sign: str, instruction: str
) -> None:
    kept, told = instructed((Span(said),))
    assert (plain(kept), told) == (sign, instruction)


def test_what_needs_more_than_a_date_says_what_it_needs() -> None:
    printed = words(sheet(example("amira")))
    assert "Only when no flakes are left: Retinol. Vitamin C." in printed


def test_a_wait_that_was_changed_is_marked_and_explained() -> None:
    first, second = page_words(sheet(example("amira")))
    assert "Swimming Tue 1 Dec" in first
    told = (
        "Swimming changed for you by R. Osei, not Sun 29 Nov. Why: Pool water makes your skin dry."
    )
    assert told in second


def test_nothing_is_said_of_changes_where_there_are_none() -> None:
    assert "changed for you" not in words(sheet(replace(example("amira"), changes=())))


def test_an_allergy_stands_in_the_three_things_and_in_a_row_of_its_own() -> None:
    plan = example("across-the-clock-change")
    first, *later = page_words(sheet(plan))
    assert "Do not use Scent, Lanolin You are allergic to these." in first
    assert "Do not use Scent, Lanolin. You are allergic to these. Scented products." in " ".join(
        later
    )


def test_a_product_says_in_a_few_words_why() -> None:
    printed = words(sheet(example("amira")))
    assert "Vitamin C serum, Retinol night serum: only when no flakes are left." in printed
    assert "from your doctor: do not stop it unless your prescriber says so." in printed
    printed = words(sheet(example("across-the-clock-change")))
    assert "Do not use: allergy Rose body lotion: it has Rosa Damascena Flower Water" in printed


def test_what_we_do_not_know_on_a_label_is_named() -> None:
    visit = real.visit("amira")
    shelf = (Product("Glow drops", "Aqua, Lumisol, Glycerin, Panthenol, Allantoin"),)
    plan = make_plan(real.rules(), replace(visit, shelf=shelf))
    assert "Glow drops: we do not know “Lumisol”." in words(sheet(plan))


def test_a_verdict_the_practitioner_settled_says_so() -> None:
    plan = example("scalp")
    assert any(verdict.settled_by for verdict in plan.shelf)
    told = "Scalp serum: M. Lindqvist decided. Start it once your scalp is calm."
    assert told in words(sheet(plan))


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
    for heading in ("Products", "Your products", "Next visit"):
        assert heading not in printed
    assert "Worried? Call us. Scan, or call 020 7946 0018" in printed


def test_where_nothing_was_asked_there_are_lines_to_write_on() -> None:
    assert "Your questions" in words(sheet(replace(example("amira"), questions=())))


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
    plan, root, height = example(name), Element(Role.DOCUMENT), 700.0
    made = Sections(plan, setter)
    first, opening = layout.first_page(made, root, height)
    later = layout.later_pages(made, root, first, height)
    told = []
    for piece in (*opening, *(each for part in later for each in part)):
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


def test_a_word_of_a_label_that_no_font_has_is_left_unsaid() -> None:
    shelf = (
        Product("Cream", "Aqua, Glycerin, Panthenol, 山田"),
        Product("Balm", "Aqua, Glycerin, Panthenol, Zzyx"),
    )
    plan = make_plan(real.rules(), replace(real.visit("amira"), shelf=shelf))
    printed = words(sheet(plan))
    assert "we do not know “Zzyx”" in printed
    assert "Cream" in printed
