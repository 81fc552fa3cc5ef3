# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines are read as a person reads them, and what is hidden between them shows."""

from math import radians, tan

from hypothesis import given
from hypothesis import strategies as st

from kiosk.camera.text_lines import TextLine, box_of, gaps_in, in_reading_order
from tests.camera.lines import PITCH, line

FOUR = (
    "Aqua, Glycerin, Squalane,",
    "Panthenol, Betaine, Cera",
    "Alba, Parfum, Linalool,",
    "Citral.",
)


def texts(blocks: tuple[tuple[TextLine, ...], ...]) -> list[list[str]]:
    return [[each.text for each in block] for block in blocks]


@given(st.permutations([line(text, row) for row, text in enumerate(FOUR)]))
def test_one_column_is_read_from_the_top_however_it_was_found(found: list[TextLine]) -> None:
    assert texts(in_reading_order(tuple(found))) == [list(FOUR)]


@given(
    st.permutations([(text, row, left) for left in (0.05, 0.5) for row, text in enumerate(FOUR)])
)
def test_two_columns_are_read_one_after_the_other(found: list[tuple[str, int, float]]) -> None:
    order = in_reading_order(tuple(line(text, row, left) for text, row, left in found))
    assert texts(order) == [list(FOUR), list(FOUR)]


def test_a_line_over_both_columns_is_read_first() -> None:
    wide = line("Day cream for dry skin and for skin that is easily upset, 50 ml", 0)
    columns = [line(text, row + 1, left) for left in (0.05, 0.5) for row, text in enumerate(FOUR)]
    assert texts(in_reading_order((*columns, wide))) == [[wide.text], list(FOUR), list(FOUR)]


@given(st.floats(-12, 12))
def test_a_label_that_is_tilted_is_read_in_the_same_order(turn: float) -> None:
    level = [line(text, row, turn=turn) for row, text in enumerate(FOUR)]
    tilted = [
        TextLine(
            each.text,
            each.box._replace(y=each.box.y + tan(radians(turn)) * each.box.x),
            each.places,
            each.scores,
        )
        for each in level
    ]
    assert texts(in_reading_order(tuple(reversed(tilted)))) == [list(FOUR)]


def test_pieces_of_one_row_are_read_from_the_left() -> None:
    row = (line("Glycerin,", 0, 0.115), line("Aqua,", 0.1, 0.05), line("Squalane,", 0, 0.21))
    assert texts(in_reading_order(row)) == [["Aqua,", "Glycerin,", "Squalane,"]]


def test_a_line_that_was_not_read_leaves_a_gap() -> None:
    [block] = in_reading_order(tuple(line(FOUR[0], row) for row in (0, 1, 3, 4)))
    [gap] = gaps_in(block)
    assert gap.before == 2
    assert round((gap.box.y - 0.05) / PITCH, 2) == 2


def test_nothing_is_missing_between_lines_as_far_from_each_other_as_most() -> None:
    assert gaps_in(tuple(line(FOUR[0], row) for row in range(6))) == ()


def test_a_thumb_over_the_start_of_a_row_leaves_a_gap_there() -> None:
    hidden = line("Alba,", 2, 0.2)
    block = (line(FOUR[0], 0), line(FOUR[1], 1), hidden, line(FOUR[2], 3), line(FOUR[0], 4))
    before = [gap for gap in gaps_in(block) if gap.before == 2]
    assert len(before) == 1
    assert before[0].box.x < hidden.box.x


def test_a_thumb_over_the_end_of_a_row_leaves_a_gap_after_it() -> None:
    block = (line(FOUR[0], 0), line("Panthenol,", 1), line(FOUR[2], 2), line(FOUR[0], 3))
    assert [gap.before for gap in gaps_in(block)] == [2]


def test_a_centred_list_has_no_gaps_at_its_sides() -> None:
    block = tuple(line(text, row, 0.3 - len(text) * 0.005) for row, text in enumerate(FOUR * 2))
    assert gaps_in(block) == ()


def test_corners_in_pixels_become_a_turned_box() -> None:
    box = box_of(((100, 100), (200, 100), (200, 120), (100, 120)), 1000)
    assert tuple(round(each, 6) for each in box) == (0.15, 0.11, 0.1, 0.02, 0)
    assert round(box_of(((0, 0), (100, 100), (90, 110), (-10, 10)), 1000).turn, 6) == 45
