# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize, SheetRefused, unprintable
from kiosk.sheet.engine import fonts
from tests.sheet.plans import ALL_KINDS, crowded, example, page_words, reader, sheet, words

SHIPPED = fonts.load(resources() / "fonts")


def named(name: str) -> str:
    return words(sheet(replace(example("amira"), patient_name=name)))


def asked(question: str) -> str:
    return words(sheet(replace(example("amira"), questions=(question,))))


def test_markup_prints_as_typed() -> None:
    assert "<b>O'Neil & Søn</b>, your three things" in named("<b>O'Neil & Søn</b>")


def test_templates_and_escapes_print_as_typed() -> None:
    assert r"{page} \( %s ** \u0041" in asked(r"{page} \( %s ** \u0041")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Łukasz", "Zoë", "Ñandú", "Erdős", "Ελένη", "Жанна", "Thị Hằng"])
def test_a_name_in_latin_greek_or_cyrillic_letters_prints(name: str) -> None:
    assert name in named(name)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Am\u202eira", "Amira,"),
        ("Am\u200bi\u2066ra\u2069", "Amira,"),
        ("Ami\x00ra\x07", "Amira,"),
        ("Amira\nMay\tJo", "Amira May Jo,"),
        ("𝐀𝐦𝐢𝐫𝐚", "Amira,"),
        ("Ame\u0301lie", "Amélie,"),
        ("Amira 🌸", "Amira (cherry blossom),"),
        ("Amira 👍🏽", "Amira (thumbs up sign),"),
    ],
)
def test_signs_that_cannot_stand_alone_are_made_to_read(typed: str, printed: str) -> None:
    assert f"{printed} your three things" in named(typed)


@pytest.mark.parametrize(
    ("name", "character"),
    [("李", "李"), ("أميرة", "أ"), ("अमीरा", "अ"), ("\U00013000\U0001f300", "\U00013000")],
)
def test_letters_that_no_shipped_font_sets_are_refused_by_name(name: str, character: str) -> None:
    with pytest.raises(SheetRefused, match="Write the word in Latin, Greek or Cyrillic") as raised:
        named(name)
    assert character in raised.value.characters


def test_what_no_font_can_print_is_found_before_anything_is_drawn() -> None:
    texts = ["Zoë", "李 and 王 and 李", "🌸"]
    assert unprintable(texts, resources() / "fonts") == ("李", "王")


def test_a_name_of_nothing_is_refused() -> None:
    with pytest.raises(SheetRefused, match="Write a first name or initials"):
        named("\u200b \x07")


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_gives_a_sheet_or_a_clear_refusal(name: str, question: str) -> None:
    try:
        printed = words(sheet(replace(example("amira"), patient_name=name, questions=(question,))))
    except SheetRefused:
        return
    kept = SHIPPED.printable(question).split()
    assert [word for word in kept if len(word) < 30 and word not in printed] == []


@pytest.mark.slow
@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
@pytest.mark.parametrize("name", ["Wilhelmina " * 455, "W" * 5000, "i" * 5000])
def test_a_name_of_5000_letters_is_printed_whole(name: str, paper: Paper, size: PrintSize) -> None:
    pdf = sheet(replace(example("amira"), patient_name=name), paper, size)
    pages = page_words(pdf)
    assert "Call 999 now" in pages[0]
    letters = "".join("".join(page.split()) for page in pages)
    wanted = name[0]
    assert letters.count(wanted) >= name.count(wanted)


@pytest.mark.slow
@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_nothing_of_a_crowded_plan_is_lost(paper: Paper, size: PrintSize) -> None:
    plan = crowded()
    pages = page_words(sheet(plan, paper, size))
    body = [page.partition(f"{plan.patient_name}, treated")[0] for page in pages]
    printed = " ".join(" ".join(body).split())
    expected = [
        *(" ".join(verdict.name.split()) for verdict in plan.shelf),
        *(" ".join(question.split()) for question in plan.questions),
        *(f"word{number}" for number in range(400)),
        *(f"Reason {number}." for number in range(20) if number != 5),
    ]
    assert [text for text in expected if text not in printed] == []


def test_no_page_shows_an_empty_box_for_a_letter() -> None:
    pdf = sheet(replace(example("amira"), questions=("ΩЖằ №™ €10 ½ “x” – x̂",)))
    for page in reader(pdf).pages:
        for font in page["/Resources"]["/Font"].values():
            codes = font["/ToUnicode"].get_data().decode("latin-1")
            assert "FFFD" not in codes.upper()
    assert "ΩЖằ №™ €10 ½ “x” – x̂" in words(pdf)
