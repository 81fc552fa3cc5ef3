# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's waits and ingredients against the clinic's own tables, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from tests.content.pack_files import read, rows, spelt_out


def _hours(value: int | None) -> str:
    return "" if value is None else str(value)


def test_the_waits_are_those_of_the_table_in_its_order() -> None:
    waits = read("waits")["waits"]
    assert [wait["id"] for wait in waits] == [row["id"] for row in rows("waits")]


def test_each_wait_says_what_its_row_says() -> None:
    for wait, row in zip(read("waits")["waits"], rows("waits"), strict=True):
        written = {
            "id": wait["id"],
            "subject": wait["subject"],
            "kind": wait["kind"],
            "floor_hours": _hours(wait["floor-hours"]),
            "advised_hours": _hours(wait["advised-hours"]),
            "article_statements": " ".join(spelt_out(wait.get("statements", []))),
            "basis": wait["basis"],
        }
        assert written == row


def test_the_order_of_waits_is_what_the_table_says_in_words() -> None:
    after = {wait["id"]: wait.get("not-before") for wait in read("waits")["waits"]}
    words = ("Never earlier than", "not before the acids' date")
    told = {row["id"] for row in rows("waits") if any(each in row["basis"] for each in words)}
    assert {each for each, first in after.items() if first} == told
    assert {each: after[each] for each in told} == {
        "heavy-makeup": "light-makeup",
        "exfoliants": "retinoids",
        "scrubs": "exfoliants",
        "peels": "exfoliants",
        "exercise": "cleanser",
        "swimming": "cleanser",
    }


def test_basic_care_is_what_the_table_says_in_words() -> None:
    basic = {wait["id"] for wait in read("waits")["waits"] if wait.get("basic-care")}
    assert basic == {row["id"] for row in rows("waits") if "Basic care" in row["basis"]}


def test_what_also_needs_calm_skin_says_so() -> None:
    waits = {wait["id"]: wait for wait in read("waits")["waits"]}
    for row in rows("waits"):
        if "Also needs: no flaking left" in row["basis"] or row["basis"] == "As retinoids.":
            assert waits[row["id"]]["also-needs"] == "when no flakes are left"


@pytest.mark.slow
def test_each_class_has_the_wait_of_its_row() -> None:
    classes = {each["id"]: each for each in read("ingredients")["classes"]}
    assert list(classes) == [row["class"] for row in rows("ingredient-classes")]
    for row in rows("ingredient-classes"):
        written = classes[row["class"]]
        asked = row["wait"].startswith("ASK")
        assert written["wait"] == (None if asked else row["wait"]), row
        assert written.get("medicine", False) == (row["wait"] == "ASK (prescription)"), row
        assert written["plain"]


@pytest.mark.slow
def test_each_ingredient_says_what_its_row_says() -> None:
    table = rows("ingredients")
    assert len(table) == 384
    for written, row in zip(read("ingredients")["ingredients"], table, strict=True):
        assert _ingredient(written) == row


@pytest.mark.slow
def test_no_short_form_with_two_meanings_is_left_to_chance() -> None:
    lexicon = read("ingredients")
    meanings: dict[str, set[str]] = {}
    for each in lexicon["ingredients"]:
        for word in (each["name"], *each.get("synonyms", [])):
            meanings.setdefault(word.casefold(), set()).add(each["class"])
    ambiguous = {word.casefold() for word in lexicon["ambiguous"]}
    assert {word for word, classes in meanings.items() if len(classes) > 1} <= ambiguous


@pytest.mark.slow
def test_product_words_are_not_ingredients_over_again() -> None:
    lexicon = read("ingredients")
    known = {
        word.casefold()
        for each in lexicon["ingredients"]
        for word in (each["name"], *each.get("synonyms", []))
    }
    words = [each["word"].casefold() for each in lexicon["product-words"]]
    assert len(words) == len(set(words))
    assert known.isdisjoint(words)


def _ingredient(written: dict[str, Any]) -> dict[str, str]:
    return {
        "name": written["name"],
        "synonyms": "; ".join(written.get("synonyms", [])),
        "class": written["class"],
        "note": written.get("note", ""),
    }
