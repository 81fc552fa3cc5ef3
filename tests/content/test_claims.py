# SPDX-License-Identifier: GPL-3.0-or-later
"""A statement is claimed where its meaning is told: those that were once claimed by name alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.content.pack_files import named_statements, read

KEYS = (
    *("text", "sheet-text", "normal", "call", "answer", "points", "signs", "title"),
    *("look", "feel", "do"),
)
ITEMS: list[dict[str, Any]] = [
    item
    for file, key in (
        *(("topics", "topics"), ("expectations", "expectations"), ("advice", "advice")),
        *(("red-flags", "red-flags"), ("questions", "questions"), ("phases", "phases")),
    )
    for item in read(file)[key]
]


def words_of(item: dict[str, Any]) -> str:
    lines = [item.get(key, "") for key in KEYS]
    return " ".join(
        text.replace("**", "")
        for line in lines
        for text in ([line] if isinstance(line, str) else line)
    ).lower()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("S020", ["scabs"]),
        ("S084", ["clog pores", "light moisturiser"]),
        ("S104", ["pore strips", "burn"]),
        ("S105", ["broad-spectrum"]),
        ("S116", ["do not touch"]),
        ("S117", ["germs", "phones"]),
        ("S131", ["steam room"]),
        ("S169", ["medical care"]),
        ("S170", ["severe redness", "heat"]),
        ("S174", ["leathery", "dull"]),
        ("S224", ["do not spoil your result"]),
        ("S249", ["retinol"]),
        ("S261", ["mild one that does not scrape"]),
    ],
)
def test_the_meaning_of_a_statement_is_told_where_it_is_claimed(
    statement: str, words: list[str]
) -> None:
    claiming = [item for item in ITEMS if statement in set(named_statements(item))]
    assert claiming
    told = " ".join(map(words_of, claiming))
    for each in words:
        assert each in told, (statement, each)


@pytest.mark.parametrize("statement", ["S116", "S117"])
def test_who_must_not_touch_is_told_so_in_each_item_that_claims_it(statement: str) -> None:
    for item in ITEMS:
        if statement in set(named_statements(item)) and item["id"] != "clean-bedding":
            assert "germs" in words_of(item) or "touch" in words_of(item), item["id"]
