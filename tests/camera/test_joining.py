# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of one label become one list: nothing twice, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.camera.joining import joined
from kiosk.camera.read_words import ReadWord

LIST = (
    *("Aqua", "Glycerin", "Squalane", "Cetearyl Alcohol", "Panthenol", "Betaine", "Parfum"),
    *("Xanthan Gum", "Allantoin", "Tocopherol", "Phenoxyethanol", "Linalool", "Citral", "Retinol"),
)


def words(*texts: str, sure: bool = True, still: int = 0) -> tuple[ReadWord, ...]:
    return tuple(ReadWord(text, (), 0.9, sure, (), still) for text in texts)


def texts(found: tuple[ReadWord, ...]) -> list[str]:
    return [word.text for word in found]


@given(st.integers(0, 11), st.integers(2, 14), st.integers(0, 11), st.integers(2, 14))
def test_two_parts_that_overlap_are_the_list_again(
    start: int, length: int, other: int, other_length: int
) -> None:
    first, second = LIST[start : start + length], LIST[other : other + other_length]
    shared = [name for name in first if name in second]
    found = texts(joined(words(*first), words(*second)))
    if shared:
        low, high = min(start, other), max(start + len(first), other + len(second))
        assert found == list(LIST[low:high])
    else:
        assert found == [*first, *second]


@given(st.lists(st.sampled_from(LIST), max_size=8), st.lists(st.sampled_from(LIST), max_size=8))
def test_no_name_is_ever_lost(first: list[str], second: list[str]) -> None:
    found = texts(joined(words(*first), words(*second)))
    assert set(found) == {*first, *second}
    assert len(found) >= max(len(first), len(second))


def test_a_name_cut_by_the_edge_of_one_picture_is_taken_from_the_other() -> None:
    first = (*words("Aqua", "Glycerin"), *words("Squal", sure=False))
    second = words("Glycerin", "Squalane", "Panthenol", still=1)
    assert texts(joined(first, second)) == ["Aqua", "Glycerin", "Squalane", "Panthenol"]


def test_the_surer_of_two_readings_stays() -> None:
    first = (*words("Aqua"), *words("Glycerln", sure=False), *words("Parfum"))
    [_, both, _] = joined(first, words("Aqua", "Glycerin", "Parfum", still=1))
    assert (both.text, both.sure) == ("Glycerin", True)


def test_two_sure_readings_that_differ_are_in_doubt() -> None:
    [_, both, _] = joined(words("Aqua", "Retinol", "Parfum"), words("Aqua", "Retinal", "Parfum"))
    assert not both.sure


def test_what_was_not_read_is_filled_in_by_the_other_picture() -> None:
    first = (*words("Aqua"), *words("", sure=False), *words("Parfum"))
    found = joined(first, words("Aqua", "Retinol", "Parfum"))
    assert texts(found) == ["Aqua", "Retinol", "Parfum"]
