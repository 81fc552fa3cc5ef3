# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of a list are parted as the rules part a label, and nothing before its heading."""

import pytest

from kiosk.aftercare.products.label_pieces import read_label
from kiosk.aftercare.products.label_text import key
from kiosk.camera.label_list import Listed, pieces
from kiosk.camera.text_lines import in_reading_order
from tests.aftercare import real
from tests.camera.lines import line


def read(*rows: str, more: bool = False) -> tuple[Listed, ...] | None:
    lines = tuple(line(text, row) for row, text in enumerate(rows))
    grammar = real.lexicon().grammar
    return pieces(in_reading_order(lines), grammar, top=0.5, more=more)


def names(*rows: str, more: bool = False) -> list[str]:
    found = read(*rows, more=more)
    assert found is not None
    return [piece.text for piece in found]


def test_names_are_parted_at_commas_and_a_name_may_run_over_two_lines() -> None:
    found = read("Ingredients: Aqua, Glycerin, Cetearyl", "Alcohol, 1,2-Hexanediol, Parfum.")
    assert found is not None
    assert [piece.text for piece in found] == [
        *("Aqua", "Glycerin", "Cetearyl Alcohol", "1,2-Hexanediol", "Parfum")
    ]
    assert [len(piece.boxes) for piece in found] == [1, 1, 2, 1, 1]


def test_a_word_that_the_end_of_a_line_broke_is_whole() -> None:
    assert names("Ingredients: Aqua, Phenoxy-", "ethanol, PEG-", "100 Stearate.") == [
        *("Aqua", "Phenoxyethanol", "PEG-100 Stearate")
    ]


@pytest.mark.parametrize(
    "head", ["Ingredients:", "INGREDIEN TS:", "lngredients:", "Ingrédients / Ingredients :", "INCI"]
)
def test_a_heading_is_none_of_the_names(head: str) -> None:
    assert names(f"Day cream 50 ml. {head} Aqua, Glycerin") == ["Aqua", "Glycerin"]


def test_print_without_a_heading_is_no_list_unless_it_is_more_of_one() -> None:
    assert read("Apply a small amount", "every morning.") is None
    assert names("Squalane, Betaine.", more=True) == ["Squalane", "Betaine"]


def test_a_name_at_the_edge_of_the_picture_is_cut() -> None:
    wide = line("Ingredients: Aqua, " + "Cetearyl Alcohol, " * 4 + "Glyc", 0, left=0.05)
    found = pieces(((wide,),), real.lexicon().grammar, top=0.5, more=False)
    assert found is not None
    assert [piece.cut for piece in found] == [False, False, False, False, False, True]


def test_a_list_that_ends_in_a_comma_goes_on_unread() -> None:
    assert names("Ingredients: Aqua, Glycerin,") == ["Aqua", "Glycerin", ""]


def test_the_names_are_those_that_the_rules_read_in_the_same_text() -> None:
    for known in real.lexicon().names.values():
        text = f"Ingredients: Aqua, {known.name}, Parfum."
        label = read_label(text, real.lexicon().grammar)
        assert [key(name) for name in names(text)] == [piece.word for piece in label.pieces]
