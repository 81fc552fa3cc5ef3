# SPDX-License-Identifier: GPL-3.0-or-later
"""What patients read: grade 6 at most, short sentences, short lines, no sums.

Grades are textstat's. Release 0.7.4 is pinned: later ones fetch data at first use and fail offline.
"""

from __future__ import annotations

import re

import pytest
import textstat  # type: ignore[import-untyped, unused-ignore]

from tests.content.pack_files import read
from tests.content.patient_words import filled, patient_lines

HIGHEST_GRADE = 6.0
MOST_WORDS = 15
LONGEST_PHASE_LINE = 40
LONGEST_SHEET_LINE = 58
AREAS = ("face", "neck", "scalp", "chest", "abdomen", "hands", "other")


def _pooled() -> str:
    return " ".join(words for _, words in patient_lines())


def test_there_is_enough_text_for_a_grade() -> None:
    assert textstat.sentence_count(_pooled()) > 200


def test_the_flesch_kincaid_grade_is_six_or_lower() -> None:
    assert textstat.flesch_kincaid_grade(_pooled()) <= HIGHEST_GRADE


def test_the_smog_grade_is_six_or_lower() -> None:
    assert textstat.smog_index(_pooled()) <= HIGHEST_GRADE


def test_the_grades_would_notice_hard_words() -> None:
    hard = "Inflammatory hyperpigmentation necessitates immediate dermatological consultation. " * 5
    assert textstat.flesch_kincaid_grade(hard) > HIGHEST_GRADE
    assert textstat.smog_index(hard) > HIGHEST_GRADE


def test_no_sentence_is_longer_than_fifteen_words() -> None:
    for where, words in patient_lines():
        for sentence in re.split(r"(?<=[.?!:])\s+", words):
            assert len(sentence.split()) <= MOST_WORDS, f"{where}: {sentence}"


def test_no_patient_has_to_count_hours() -> None:
    for where, words in patient_lines():
        assert not re.search(r"\bhours?\b|\bdays? \d|\d+ days?\b|\d ?h\b", words), (
            f"{where}: {words}"
        )


@pytest.mark.parametrize("part", ["look", "feel", "do"])
def test_a_phase_fits_its_card(part: str) -> None:
    for phase in read("phases")["phases"]:
        assert 1 <= len(phase[part]) <= 3, phase["id"]
        for line in phase[part]:
            most = LONGEST_PHASE_LINE + (6 if "{" in line else 0)
            assert len(filled(line)) <= most, f"{phase['id']}: {line}"


def test_lines_of_a_phase_for_some_areas_fit_its_card_too() -> None:
    for phase in read("phases")["phases"]:
        for each in phase.get("do-for", []):
            assert 1 <= len(each["lines"]) <= 3, phase["id"]
            for line in each["lines"]:
                assert len(filled(line)) <= LONGEST_PHASE_LINE + (6 if "{" in line else 0), line


def test_a_phase_shows_at_most_three_lines_of_what_you_may_see() -> None:
    for phase in read("phases")["phases"]:
        assert len(phase["look"]) + len(phase["feel"]) <= 3, phase["id"]


def test_day_one_names_no_product_but_ours() -> None:
    first = read("phases")["phases"][0]
    words = " ".join((*first["do"], first["summary"])).lower()
    assert "moisturis" not in words
    assert "sunscreen" not in words


def test_names_of_waits_fit_their_rows() -> None:
    for wait in read("waits")["waits"]:
        assert len(wait["name"].split()) <= 5, wait["id"]
        assert len(wait["short"].split()) <= 4, wait["id"]
        assert len(wait["short"]) <= 22, wait["id"]


@pytest.mark.parametrize("area", AREAS)
def test_the_do_list_of_the_sheet_has_four_to_six_short_lines(area: str) -> None:
    here = [
        each
        for each in read("advice")["advice"]
        if each.get("on-sheet")
        and not each.get("only-by-factor")
        and area in each.get("areas", AREAS)
    ]
    assert 4 <= len(here) <= 6
    for each in here:
        assert len(filled(each["sheet-text"])) <= LONGEST_SHEET_LINE, each["id"]


@pytest.mark.parametrize("area", AREAS)
def test_every_area_is_told_what_to_do_today(area: str) -> None:
    advice = read("advice")["advice"]
    today = [each for each in advice if each.get("today") and area in each.get("areas", AREAS)]
    assert 4 <= len(today) <= 6


def test_what_to_do_starts_with_a_verb() -> None:
    verbs = {
        "ask",
        "call",
        "choose",
        "do",
        "drink",
        "keep",
        "lay",
        "let",
        "look",
        "rinse",
        "sleep",
        "start",
        "stay",
        "tie",
        "use",
        "wait",
        "wash",
        "wear",
    }
    for each in read("advice")["advice"]:
        words = filled(each["text"])
        first = re.sub(r"^From [A-Z][a-z]{2} \d+ [A-Z][a-z]{2}, ", "", words).split()[0].lower()
        assert first in verbs, each["text"]


def test_medical_care_and_a_call_are_told_apart() -> None:
    flags = {flag["id"]: flag for flag in read("red-flags")["red-flags"]}
    for each in ("fever", "spreading", "redness", "pus", "glands"):
        assert "medical care" in flags[each]["text"]
        assert "medical care" in flags[each]["sheet-text"]
    for each in ("blisters", "allergy"):
        assert "all us" in flags[each]["text"]
        assert "call us" in flags[each]["sheet-text"]


def test_every_red_flag_of_the_clinic_is_there_with_its_urgency() -> None:
    told = {
        flag["id"]: flag["urgency"]
        for flag in read("red-flags")["red-flags"]
        if not flag.get("only-by-factor")
    }
    assert told == {
        "breathing": "emergency",
        "sight": "emergency",
        "pain": "now",
        "eyes": "now",
        "bleeding": "now",
        "fever": "same-day",
        "spreading": "same-day",
        "redness": "same-day",
        "pus": "same-day",
        "glands": "same-day",
        "blisters": "same-day",
        "allergy": "same-day",
        "lasting": "call",
        "inflamed": "call",
        "flaking": "call",
        "colour": "this-week",
        "texture": "this-week",
    }
