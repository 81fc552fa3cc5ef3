# SPDX-License-Identifier: GPL-3.0-or-later
"""A name that the reader is unsure of is never a plain one."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.products.label_text import key
from kiosk.camera.doubts import is_known, judged
from kiosk.camera.label_list import Listed
from tests.aftercare import real

NAMES = sorted({each.name for each in real.lexicon().names.values()})


def piece(text: str, score: float = 0.99, *, cut: bool = False) -> Listed:
    return Listed(text, (), (score,) * len(text.replace(" ", "")), (text,), cut)


def test_known_names_in_clear_print_are_sure() -> None:
    read = [judged(piece(name), real.lexicon()) for name in NAMES]
    assert [word.text for word in read if not word.sure] == []


@given(st.sampled_from(NAMES), st.data())
def test_one_unsure_letter_is_enough_for_a_doubt(name: str, data: st.DataObject) -> None:
    scores = [0.99] * len(name.replace(" ", ""))
    scores[data.draw(st.integers(0, len(scores) - 1))] = data.draw(st.floats(0, 0.6))
    assert not judged(Listed(name, (), tuple(scores), (name,)), real.lexicon()).sure


@given(st.sampled_from([name for name in NAMES if len(key(name)) >= 8]), st.data())
def test_a_known_name_with_one_letter_wrong_is_in_doubt_and_the_name_is_offered(
    name: str, data: st.DataObject
) -> None:
    letters = [place for place, sign in enumerate(name) if sign.isalpha()]
    place = data.draw(st.sampled_from(letters))
    wrong = data.draw(
        st.sampled_from([sign for sign in "aeiolrnt1" if sign != name[place].lower()])
    )
    text = name[:place] + wrong + name[place + 1 :]
    word = judged(piece(text), real.lexicon())
    known = is_known(text, real.lexicon())
    assert known or not word.sure
    if not known and len(word.near) < 4:
        assert real.lexicon().names[key(name)].name in word.near


def test_a_name_that_runs_into_another_is_in_doubt_and_both_are_near() -> None:
    word = judged(piece("Retinol Parfum"), real.lexicon())
    assert not word.sure
    assert {"Retinol", "Parfum"} <= set(word.near)


def test_a_part_of_a_name_at_the_edge_is_in_doubt_and_may_be_what_it_begins() -> None:
    word = judged(piece("Alitret", cut=True), real.lexicon())
    assert not word.sure
    assert "Alitretinoin" in word.near


def test_a_known_name_at_the_edge_is_in_doubt_all_the_same() -> None:
    assert not judged(piece("Alcohol", cut=True), real.lexicon()).sure


def test_print_that_was_not_read_is_in_doubt() -> None:
    assert not judged(Listed("", (), ()), real.lexicon()).sure


def test_a_name_that_nobody_knows_is_sure_where_it_is_read_surely_and_like_none() -> None:
    assert judged(piece("Zyxwvutium Quarkate"), real.lexicon()).sure
