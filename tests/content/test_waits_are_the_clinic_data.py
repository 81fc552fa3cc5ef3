# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's waits and ingredients against the clinic's own tables, field by field."""

from __future__ import annotations

import pytest

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient
from kiosk.packs.rules.lexicon_rules import by_class
from tests.aftercare.real import guidance, lexicon
from tests.content.pack_files import read, rows, shared, spelt_out


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
    classes = {each["id"]: each for each in shared("classes")["classes"]}
    means = read("ingredients")["class-waits"]
    added = ["ask-plant"]  # for the extracts of the longer table
    assert list(means) == list(classes)
    assert [each for each in classes if each not in added] == [
        row["class"] for row in rows("ingredient-classes")
    ]
    for row in rows("ingredient-classes"):
        written = classes[row["class"]]
        asked = row["wait"].startswith("ASK")
        assert means[row["class"]] == (None if asked else row["wait"]), row
        assert written.get("medicine", False) == (row["wait"] == "ASK (prescription)"), row
        assert written["plain"]


MENDED = {"Tocopherol": "ask-dual", "Isododecane": "neutral"}
"""Names whose class in the table was seen to be wrong."""

NO_NAME = {"sunblock", "micellar water", "lye", "long-wear makeup solvent", "TEA"}
"""Words of the table that are whole products, told by themselves, or true of something else."""


@pytest.mark.slow
def test_each_ingredient_says_what_its_row_says() -> None:
    table = rows("ingredients")
    assert len(table) == 384
    named = {each["name"]: each for each in shared()["ingredients"]}
    for row in table:
        written = named[row["name"]]
        assert written["source"] == "clinic"
        assert written["class"] == MENDED.get(row["name"], row["class"])
        synonyms = set(row["synonyms"].split("; ")) - NO_NAME - {""}
        assert synonyms <= set(written.get("synonyms", []))
        assert row["name"] in MENDED or written.get("note", "") == row["note"]


@pytest.mark.slow
def test_each_name_of_the_longer_table_is_known_and_no_milder_than_its_row() -> None:
    pack, table = guidance(), rows("ingredients-more")
    assert len(table) == 1867
    index, strict = lexicon(), by_class(pack)
    for row in table:
        also = filter(None, (each.strip() for each in row["printed_also_as"].split(";")))
        for word in (row["name"], *also):
            entry = index.entries.get(key(word))
            assert entry is not None or word in NO_NAME, word
            if not isinstance(entry, Ingredient):  # a short form with two meanings: it is asked
                continue
            own, told = strict[entry.class_id], strict[row["class"]]
            clinic = next(each for each in pack.lexicon.ingredients if each.name == entry.name)
            assert clinic.source == "clinic" or own.strictness >= told.strictness, word


@pytest.mark.slow
def test_only_what_both_readings_let_stand_as_a_trace_is_one() -> None:
    told = {
        word.strip()
        for row in rows("ingredients-more")
        if row["trace"] == "y"
        for word in (row["name"], *row["printed_also_as"].split(";"))
    }
    told |= {"Citric Acid", "Sodium Citrate", "Sodium Lactate", "Tocopherol"}
    classes = {each["id"] for each in shared("classes")["classes"] if each.get("by-amount")}
    assert classes == {"ask-dual", "ask-plant"}
    traces = [each for each in shared()["ingredients"] if each.get("trace")]
    assert len(traces) > 90
    assert {each["name"] for each in traces} <= told
    assert {each["class"] for each in traces} <= classes


@pytest.mark.slow
def test_no_short_form_with_two_meanings_is_left_to_chance() -> None:
    lexicon = read("ingredients")
    meanings: dict[str, set[str]] = {}
    for each in shared()["ingredients"]:
        for word in (each["name"], *each.get("synonyms", [])):
            meanings.setdefault(word.casefold(), set()).add(each["class"])
    ambiguous = {word.casefold() for word in lexicon["ambiguous"]}
    assert {word for word, classes in meanings.items() if len(classes) > 1} <= ambiguous


@pytest.mark.slow
def test_product_words_are_not_ingredients_over_again() -> None:
    lexicon = read("ingredients")
    known = {
        word.casefold()
        for each in shared()["ingredients"]
        for word in (each["name"], *each.get("synonyms", []))
    }
    words = [each["word"].casefold() for each in lexicon["product-words"]]
    assert len(words) == len(set(words))
    assert known.isdisjoint(words)
