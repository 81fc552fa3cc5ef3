# SPDX-License-Identifier: GPL-3.0-or-later
"""What may have been meant: a near name, an abbreviation, and the text put right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.products.spelling import reworded
from kiosk.aftercare.products.verdict import Unclear
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare.labels import looked_up


def test_a_misspelt_word_says_which_name_it_may_stand_for() -> None:
    found = looked_up("Aqua, Glycerin, Retinl")
    assert found.unclear == (Unclear("Retinl", ("Retinol",), ("a strong skin active",)),)
    assert found.kind is VerdictKind.ASK


def test_a_name_that_would_be_ok_is_marked_so_that_no_patient_takes_it() -> None:
    (slip,) = looked_up("Aqua, Glycerin, Panthanol").unclear
    assert (slip.names, slip.milder) == (("Panthenol",), frozenset({"Panthenol"}))
    (short,) = looked_up("Aqua, SA, Glycerin").unclear
    assert short.milder == {"Stearic Acid"}


@pytest.mark.parametrize("words", ["Retinyl Glycerin", "Glycerinic Acid", "Panthenyl Retinoate"])
def test_words_that_may_be_strict_are_never_taken_for_a_plain_name(words: str) -> None:
    assert all(not one.milder for one in looked_up(f"Aqua, Squalane, {words}").unclear)


def test_an_abbreviation_says_each_of_its_meanings() -> None:
    (short,) = looked_up("Aqua, BHA, Glycerin").unclear
    assert short.words == "BHA"
    assert short.names == ("Salicylic Acid", "butylated hydroxyanisole (a preservative)")


def test_two_words_near_one_name_are_both_told() -> None:
    words = [one.words for one in looked_up("Retinl, Retinoll, Aqua").unclear]
    assert words == ["Retinl", "Retinoll"]


def test_a_label_that_is_understood_has_nothing_unclear() -> None:
    assert looked_up("Aqua, Glycerin, Panthenol").unclear == ()


def test_putting_a_label_right_keeps_the_rest_of_it_and_is_then_judged_as_it_stands() -> None:
    label = reworded("Aqua, Glycerin, retinl, Retinl Base", "Retinl", "Retinol")
    assert label == "Aqua, Glycerin, Retinol, Retinol Base"
    assert looked_up(reworded("Aqua, Glycerin, BHA", "BHA", "Salicylic Acid")).kind == "wait"


@pytest.mark.parametrize(
    ("text", "words"), [("Retinoids", "retin"), ("retinl", ""), ("", "retinl"), ("aqua", "retinl")]
)
def test_words_that_do_not_stand_whole_in_the_text_leave_the_name_alone(
    text: str, words: str
) -> None:
    assert reworded(text, words, "Retinol") == "Retinol"


@given(text=st.text(max_size=80), words=st.text(max_size=20), name=st.text(max_size=20))
def test_any_text_is_put_right_without_an_error(text: str, words: str, name: str) -> None:
    assert name in reworded(text, words, name)
