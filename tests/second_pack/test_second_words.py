# SPDX-License-Identifier: GPL-3.0-or-later
"""What patients read in the second pack: plain, short, and its own. And its pictures are drawn."""

import re

import pytest
import textstat  # type: ignore[import-untyped, unused-ignore]

from kiosk.aftercare.guidance import Guidance
from kiosk.packs.rules.pack_texts import templates
from tests.content.patient_words import filled
from tests.second_pack.draw_pictures import pictures
from tests.second_pack.folders import second_pack

HIGHEST_GRADE = 6.0
MOST_WORDS = 15


@pytest.fixture(scope="module")
def lines(second: Guidance) -> list[str]:
    """Every line of the pack with dates in it, or none, as a patient reads it."""
    plain = [filled(text) for _, text in templates(second)]
    return [text if text[-1] in ".?!" else f"{text}." for text in plain if text]


def test_it_reads_at_grade_six_or_lower(lines: list[str]) -> None:
    pooled = " ".join(lines)
    assert textstat.sentence_count(pooled) > 100
    assert textstat.flesch_kincaid_grade(pooled) <= HIGHEST_GRADE
    assert textstat.smog_index(pooled) <= HIGHEST_GRADE


def test_its_sentences_are_short(lines: list[str]) -> None:
    for line in lines:
        for sentence in re.split(r"(?<=[.?!:])\s+", line):
            assert len(sentence.split()) <= MOST_WORDS, sentence


def test_nothing_in_it_is_about_needles() -> None:
    files = sorted(second_pack().glob("*.yaml"))
    assert len(files) == 20
    for file in files:
        assert not re.search(r"needl|\bflak|cheek|\bface\b", file.read_text("utf-8"), re.IGNORECASE)


def test_its_pictures_are_those_that_the_script_draws() -> None:
    drawn = dict(pictures())
    there = {file.name: file.read_text("utf-8") for file in (second_pack() / "pictures").iterdir()}
    assert len(drawn) == 4 + 3 * 4 + 3 * 21
    assert there == drawn
