# SPDX-License-Identifier: GPL-3.0-or-later
"""Each page with the patient, and each sheet, reads at grade 6 or lower by both measures.

What the clinic and the patient call things counts for nothing: no words of ours can change it.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable

import pytest
import textstat  # type: ignore[import-untyped, unused-ignore]

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet import PrintSize
from kiosk.visit.journey import STEPS
from tests.screens.patient_places import topics_and_tabs
from tests.screens.person import Person
from tests.screens.test_sweep import drawn, words_of
from tests.sheet.plans import EXAMPLES, example, page_words, sheet

pytestmark = pytest.mark.slow

HIGHEST_GRADE = 6.0


def named(plan: Plan) -> set[str]:
    """What somebody else named: the clinic, products, words of labels."""
    found = {
        word for verdict in plan.shelf for one in verdict.matched for word in (one.words, one.name)
    }
    return found | {plan.clinic.name, *(verdict.name for verdict in plan.shelf)}


def as_sentences(texts: Iterable[str]) -> str:
    """Each text once, as sentences."""
    plain = (html.unescape(re.sub("<[^>]*>", "", text)) for text in texts)
    once = dict.fromkeys(" ".join(text.split()) for text in plain)
    return " ".join(text if text[-1] in ".?!:" else f"{text}." for text in once if text)


def grades(words: str) -> tuple[float, float]:
    return textstat.flesch_kincaid_grade(words), textstat.smog_index(words)


def test_each_page_with_the_patient(amira: Person) -> None:
    plan = amira.visit.plan
    assert plan is not None
    read: dict[str, list[str]] = defaultdict(list)

    def take() -> None:
        amira.settle()
        texts = [words_of(each) for each in drawn(amira.window.contentItem())]
        read[amira.visit.journey.at] += [text for text in texts if text not in named(plan)]

    for step in STEPS:
        amira.shell.jump(str(step))
        take()
    for _ in topics_and_tabs(amira):
        take()
    told = {page: grades(as_sentences(texts)) for page, texts in read.items()}
    assert len(told) == len(STEPS)
    assert {page: both for page, both in told.items() if max(both) > HIGHEST_GRADE} == {}


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("size", PrintSize)
def test_each_sheet(name: str, size: PrintSize) -> None:
    plan = example(name)
    footer = plan.words.labels.footer_patient.format(name=plan.patient_name, date="")
    pages = page_words(sheet(plan, size=size))
    texts = " ".join(page.rpartition(footer.strip())[0] for page in pages)
    assert len(texts) > 1500
    for each in sorted(named(plan), key=len, reverse=True):
        texts = texts.replace(each, "it")
    assert max(grades(texts)) <= HIGHEST_GRADE
