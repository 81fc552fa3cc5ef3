# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff read of the article: each statement once, short, in our own words."""

from __future__ import annotations

import re

from tests.content.pack_files import named_statements, read

MOST_WORDS = 20
TOLD: dict[str, str] = read("statements")["statements"]
LEFT = set(named_statements(read("left-out")))


def test_all_261_statements_are_told_in_order() -> None:
    assert list(TOLD) == [f"S{number:03}" for number in range(1, 262)]


def test_each_is_told_in_a_few_words_and_ends_as_a_sentence() -> None:
    for name, words in TOLD.items():
        assert 2 <= len(words.split()) <= MOST_WORDS, name
        assert words.endswith("."), name


def test_no_brand_and_no_broken_sign_stands_in_them() -> None:
    for name, words in TOLD.items():
        assert not re.search(r"diaminy|ncbi|academy", words, re.IGNORECASE), name
        assert words.isascii(), name


def test_what_is_left_out_says_so_and_nothing_else_does() -> None:
    assert {name for name, words in TOLD.items() if "left out" in words.lower()} == LEFT


def test_the_errors_that_are_turned_round_say_that_they_are_wrong() -> None:
    for name in ("S010", "S022", "S128", "S217", "S235", "S254"):
        assert "wrong" in TOLD[name].lower(), name
