# SPDX-License-Identifier: GPL-3.0-or-later
"""Every statement of the source article is used by some item, or left out with a reason."""

from __future__ import annotations

import re

import pytest

from tests.content.pack_files import PACK, named_statements, read, spelt_out

ARTICLE = {f"S{number:03}" for number in range(1, 262)}

# The errors of the article: none of these may reach a patient in any form.
NEVER_USED = set(
    spelt_out(
        [
            "S010",
            "S016",
            "S019",
            "S022",
            "S026",
            "S033",
            "S055",
            "S079",
            "S081",
            "S089",
            "S128",
            "S135",
            "S136",
            "S175",
            "S186",
            "S228",
            "S240-S244",
            "S254",
        ]
    )
)
# For the practitioner's eyes only. S215 stands too on the wait for other procedures, whose words
# ("ask us") say nothing of it.
PRACTITIONER_ONLY = set(spelt_out(["S038-S047", "S187", "S188", "S200-S202", "S213", "S214"]))
STAFF_FILES = ("practitioner", "left-out", "statements", "suitability")
PATIENT_FILES = sorted(path.stem for path in PACK.glob("*.yaml") if path.stem not in STAFF_FILES)


def used() -> set[str]:
    others = ("left-out", "statements")
    files = (path.stem for path in PACK.glob("*.yaml") if path.stem not in others)
    return {statement for name in files for statement in named_statements(read(name))}


def left_out() -> list[str]:
    return list(named_statements(read("left-out")))


def shown_to_patients() -> set[str]:
    found: set[str] = set()
    for name in PATIENT_FILES:
        document = read(name)
        if name == "topics":
            document["topics"] = [
                topic for topic in document["topics"] if topic["audience"] == "patient"
            ]
        found.update(named_statements(document))
    return found


def test_all_261_statements_are_used_or_left_out() -> None:
    assert used() | set(left_out()) == ARTICLE


@pytest.mark.slow
def test_no_statement_is_both_used_and_left_out() -> None:
    assert used() & set(left_out()) == set()


def test_no_statement_is_left_out_twice() -> None:
    assert len(left_out()) == len(set(left_out()))


def test_every_group_left_out_says_why() -> None:
    for group in read("left-out")["left-out"]:
        assert len(group["reason"].split()) >= 4, group


def test_the_errors_of_the_article_are_left_out() -> None:
    assert set(left_out()) >= NEVER_USED


@pytest.mark.slow
def test_what_is_for_the_practitioner_reaches_no_patient() -> None:
    assert shown_to_patients() & PRACTITIONER_ONLY == set()
    assert used() >= PRACTITIONER_ONLY


def test_the_ten_uses_stand_in_one_practitioner_topic() -> None:
    uses = [topic for topic in read("topics")["topics"] if topic["id"] == "uses"]
    assert [topic["audience"] for topic in uses] == ["practitioner"]
    assert set(named_statements(uses)) == set(spelt_out(["S038-S047"]))
    assert len(uses[0]["points"]) == 10


def test_the_ten_care_points_are_all_there_in_order() -> None:
    points = [each["care-point"] for each in read("advice")["advice"] if "care-point" in each]
    assert points == sorted(points)
    assert set(points) == set(range(1, 11))


@pytest.mark.parametrize("area", ["face", "neck", "scalp", "chest", "abdomen", "hands", "other"])
def test_every_area_has_each_care_point_once(area: str) -> None:
    points = [
        each["care-point"]
        for each in read("advice")["advice"]
        if "care-point" in each and area in each.get("areas", [area])
    ]
    assert points == list(range(1, 11))


def test_the_five_questions_of_the_article_come_first() -> None:
    asked = [each["id"] for each in read("questions")["questions"]][:5]
    assert asked == ["what-to-avoid", "how-to-care", "is-it-normal", "how-long", "can-i-scrub"]


def test_the_fragrance_row_is_turned_the_right_way_round() -> None:
    products = read("products")
    assert "fragrance" in products["avoided"]
    assert "fragrance" not in products["allowed"]
    row = next(row for row in products["product-rows"] if row["id"] == "fragrance")
    assert row["waits"] == ["fragrance"]
    assert "S235" in row["statements"]


@pytest.mark.parametrize(
    "words",
    [
        r"a sign (that|of)",
        r"\bworking\b",
        r"pores? (are|is) open",
        r"suffocat",
        r"toxin",
        r"pushed out",
        r"aggressive",
        r"like a .*chemical peel",
        r"National Library|NCBI|American Academy|\bAAD\b",
        r"Diaminy",
        r"do not worry|don't worry",
        r"glow|flawless|radian",
        r"\bsafe\b",
        r"-free\b|free from",
    ],
)
def test_no_wording_of_the_article_that_misleads_stands_in_the_pack(words: str) -> None:
    for name in (*PATIENT_FILES, "practitioner"):
        if name == "ingredients":
            continue
        text = "\n".join(
            line
            for line in (PACK / f"{name}.yaml").read_text("utf-8").splitlines()
            if not line.lstrip().startswith(("#", "basis:", "reason:"))
        )
        assert re.search(words, text, re.IGNORECASE) is None, name
