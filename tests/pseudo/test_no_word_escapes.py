# SPDX-License-Identifier: GPL-3.0-or-later
"""In a language that nobody speaks no English word is left, on any page and on the sheet."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk import app
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.typed import typed
from kiosk.visit.journey import Page
from tests.pseudo.language import (
    LONGER,
    english_in,
    phrases,
    pseudo,
)
from tests.pseudo.spoken import plan_of
from tests.pseudo.walk import LOOKED_UP, places
from tests.screens.patient_places import LABEL
from tests.screens.person import Person
from tests.screens.test_sweep import drawn, words_of, wrongs

SIZE = (1280, 800)
SIGNS = ("Aa", "swim", "F-2345", "Room 2", "Ready", "Front desk", "A.")
"""Signs, codes, and what the printer of the tests says of itself."""


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for item in fields(value):
            yield from texts_in(getattr(value, item.name))
    elif isinstance(value, dict):
        yield from texts_in((tuple(value), tuple(value.values())))
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_in(each)


@pytest.fixture(scope="session")
def known(kiosk: app.Kiosk, visit: Consultation) -> re.Pattern[str]:
    """What stays as it is: what somebody typed, the clinic's own, words of labels, and codes."""
    [pack] = kiosk.packs.values()
    lexicon, own = pack.guidance.lexicon, (text for _, text in typed(visit))
    names = (name for each in lexicon.ingredients for name in (each.name, *each.synonyms))
    words = (each.word for each in lexicon.product_words)
    code = plan_of(kiosk, visit).sheet_code
    looked_up = (*LABEL.split(", "), *LOOKED_UP)
    return phrases(
        (
            *(*own, *texts_in(kiosk.settings), *names, *words, *looked_up, *SIGNS, code),
            *(f"{code}.pdf", *pack.guidance.statements),
        )
    )


def shown(person: Person) -> Iterator[str]:
    """All words that are seen or read out."""
    for item in drawn(person.window.contentItem()):
        yield words_of(item)
    for thing in person.sees():
        yield thing.name
        yield thing.hint


@pytest.mark.slow
@pytest.mark.parametrize("text", [100, 200])
def test_on_no_page_and_panel_is_an_english_word_or_anything_cut(
    staff: Person, visit: Consultation, known: re.Pattern[str], text: int
) -> None:
    wrong: dict[str, str] = {}
    for place in places(staff, visit, text):
        staff.settle()
        for words in shown(staff):
            if english_in(words, known):
                wrong.setdefault(words, place)
        for what in wrongs(staff, SIZE, splits=False):
            wrong.setdefault(what, place)
    assert not wrong, "\n".join(f"{place}: {words}" for words, place in wrong.items())


def test_the_staffs_pages_speak_their_language_and_the_patients_that_of_the_visit(
    english_staff: Person, visit: Consultation
) -> None:
    shell = english_staff.shell
    assert "Start a consultation" in english_staff.reads()
    shell.fill(visit)
    shell.jump("form")
    assert "Start with patient" in english_staff.reads()
    english_staff.parts.form.start()
    english_staff.parts.form.handOver()
    english_staff.settle()
    assert shell.visit.journey.at is Page.WELCOME
    assert pseudo("Text size") in english_staff.reads()
    assert "Text size" not in english_staff.reads()
    english_staff.to_form()
    assert "Start with patient" in english_staff.reads()
    shell.jump("welcome")
    shell.finish()
    english_staff.settle()
    assert pseudo("Take along") in english_staff.reads()
    shell.invite()
    english_staff.settle()
    assert "What you may see" in english_staff.reads()


@pytest.mark.parametrize("print_size", ["clear", "large"])
def test_on_no_sheet_is_an_english_word(
    kiosk: app.Kiosk, visit: Consultation, known: re.Pattern[str], print_size: str
) -> None:
    pdf = kiosk.draw(plan_of(kiosk, visit), "a4", print_size)
    pages = PdfReader(io.BytesIO(pdf)).pages
    words = " ".join(page.extract_text() for page in pages)
    words = words.replace(kiosk.settings.clinic.phone, " ")
    assert len(words) > 4000
    assert english_in(words, known) == []


def test_a_word_in_this_language_is_longer_and_cannot_be_taken_for_english() -> None:
    for text in ("Ask us", "Reti", "Not until {date}", "You can <b>wash</b> now, %1."):
        turned = pseudo(text)
        said = re.sub(r"</?b>|%1|\{date\}", "", text)
        assert len(turned) >= len(text) + len(said) * LONGER
        assert english_in(turned.format(date="4"), phrases(["x"])) == []
    assert english_in("[Ñóť úñťíĺ Fri 27]", phrases(["x"])) == ["Fri"]
    retinol = phrases(["Retinol 0.3", "Retinol"])
    assert english_in("<b>retinol</b> 0.3 ŵáíťš for it", retinol) == ["for", "it"]
    assert pseudo("") == ""
