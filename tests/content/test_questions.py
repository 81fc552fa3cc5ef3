# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers to what patients really ask."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
import textstat  # type: ignore[import-untyped, unused-ignore]

from kiosk.aftercare.plan.templates import plain
from tests.aftercare.test_factors import FACE, plan_of
from tests.content.pack_files import DATA, read
from tests.content.patient_words import filled

QUESTIONS = {each["id"]: each for each in read("questions")["questions"]}
MOST_ON_SHEET = 6


def rows() -> list[dict[str, str]]:
    with (DATA / "asked-questions.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_each_question_is_answered_in_the_way_of_its_row(row: dict[str, str]) -> None:
    asked = QUESTIONS[row["id"]]
    answer = " ".join(asked["answer"])
    if row["answer_class"] == "ask":
        assert "sk us" in answer
    if row["answer_class"] == "wait":
        assert f"{{wait {row['hours']}}}" in answer
    assert asked["basis"]


def test_questions_about_one_area_are_for_it_alone() -> None:
    for row in rows():
        if row["areas"] and row["areas"] != "all":
            assert QUESTIONS[row["id"]]["areas"] == row["areas"].split()
    hands = {asked.id for asked in plan_of(replace(FACE, areas=("hands",))).faq}
    assert hands.isdisjoint({"eye-makeup", "pets-children", "hair-dye", "beard", "puffy-eyes"})
    assert {"shower", "wrong-product", "sleep"} <= hands


def test_answers_are_dated_for_this_patient() -> None:
    faq = {asked.id: asked for asked in plan_of(FACE).faq}
    said = " ".join(map(plain, faq["eye-makeup"].answer)).replace("\u00a0", " ")
    assert "light make-up: Sun 29 Nov." in said


def test_no_answer_tells_anyone_to_stop_a_medicine() -> None:
    words = " ".join(QUESTIONS["painkillers"]["answer"])
    assert "Keep taking aspirin or a blood thinner that your doctor gave you." in words


def test_a_few_short_answers_are_for_the_sheet() -> None:
    chosen = [asked for asked in plan_of(FACE).faq if asked.on_sheet]
    assert 1 <= len(chosen) <= MOST_ON_SHEET
    for asked in chosen:
        assert plain(asked.sheet_text), asked.id
    for each in QUESTIONS.values():
        assert bool(each.get("on-sheet")) == bool(each.get("sheet-text")), each["id"]


def test_the_answers_alone_read_at_grade_six_or_lower() -> None:
    lines = [filled(line) for each in QUESTIONS.values() for line in each["answer"]]
    pooled = " ".join(lines)
    assert textstat.flesch_kincaid_grade(pooled) <= 6
    assert textstat.smog_index(pooled) <= 6
