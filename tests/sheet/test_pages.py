# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.aftercare.plan.templates import Span, plain
from kiosk.sheet.engine.boxes import Box
from kiosk.sheet.engine.flow import SQUEEZE, Piece, pages
from kiosk.sheet.engine.text import Style, fill
from tests.sheet.set_lines import set_in_lines


@dataclass(frozen=True)
class Block:
    """A box of lines 10 points high that can be cut between them."""

    name: str
    height: float
    width: float = 100.0
    cuttable: bool = False

    def draw(self, pen: object, x: float, y: float) -> None:
        raise NotImplementedError

    def cut(self, height: float) -> tuple[Block, Block] | None:
        whole = int(height // 10) * 10
        if not self.cuttable or not 0 < whole < self.height:
            return None
        return replace(self, height=whole), replace(self, height=self.height - whole)


def laid(*pieces: Piece, height: float = 100) -> list[list[tuple[str, float]]]:
    return [[(named(each.box), each.y) for each in page] for page in pages(pieces, height)]


def named(box: Box) -> str:
    assert isinstance(box, Block)
    return box.name


def test_pieces_follow_each_other_and_a_page_drops_the_space_at_its_top() -> None:
    pieces = [Piece(Block(name, 40), before=5) for name in "abc"]
    assert laid(*pieces) == [[("a", 0), ("b", 45)], [("c", 0)]]


def test_a_heading_goes_with_what_it_heads() -> None:
    placed = laid(Piece(Block("a", 60)), Piece(Block("head", 20), keep=True), Piece(Block("b", 30)))
    assert placed == [[("a", 0)], [("head", 0), ("b", 20)]]


def test_a_table_that_runs_on_repeats_its_head() -> None:
    head = Block("again", 10)
    rows = [Piece(Block(f"row {n}", 30), head=head) for n in range(5)]
    placed = laid(Piece(Block("head", 10), keep=True), *rows)
    assert [name for name, _ in placed[1]] == ["again", "row 3", "row 4"]
    assert placed[0][0] == ("head", 0)


def test_a_piece_stays_whole_unless_it_is_taller_than_a_page() -> None:
    assert laid(Piece(Block("a", 30)), Piece(Block("b", 80, cuttable=True))) == [
        [("a", 0)],
        [("b", 0)],
    ]
    placed = pages([Piece(Block("b", 250, cuttable=True))], 100)
    assert [page[0].box.height for page in placed] == [100, 100, 50]


def test_a_piece_that_can_neither_fit_nor_be_cut_is_an_error() -> None:
    with pytest.raises(ValueError, match="taller than a page"):
        pages([Piece(Block("a", 101))], 100)
    with pytest.raises(ValueError, match="taller than a page"):
        pages([Piece(Block("a", 95), head=Block("head", 10)) for _ in range(2)], 100)


def test_a_page_that_would_just_run_over_closes_up() -> None:
    pieces = [Piece(Block(name, 45), before=20) for name in "ab"]
    assert laid(*pieces) == [[("a", 0), ("b", 55)]]


def test_the_room_left_is_shared_out_as_the_spaces_ask() -> None:
    pieces = [Piece(Block("a", 30)), Piece(Block("b", 30), 10), Piece(Block("c", 30), 20)]
    ((a, b, c),) = laid(*pieces)
    assert (a, b[0], c[0]) == (("a", 0), "b", "c")
    assert b[1] == pytest.approx(30 + 10 / 3)
    assert c[1] == pytest.approx(70)


@given(st.lists(st.tuples(st.integers(1, 100), st.integers(0, 30), st.booleans()), max_size=30))
def test_nothing_overlaps_leaves_the_page_or_changes_order(
    sizes: list[tuple[int, int, bool]],
) -> None:
    pieces = [
        Piece(Block(str(n), height), before, keep) for n, (height, before, keep) in enumerate(sizes)
    ]
    placed = pages(pieces, 100)
    assert [named(each.box) for page in placed for each in page] == [
        str(n) for n in range(len(sizes))
    ]
    for page in placed:
        for above, below in pairwise(page):
            least = pieces[int(named(below.box))].before * SQUEEZE
            assert below.y >= above.y + above.box.height + least - 0.01
        assert all(each.y + each.box.height <= 100.01 for each in page)


@given(
    st.lists(st.text("abcdefgh W\xa0", max_size=90), min_size=1, max_size=4),
    st.integers(20, 300),
    st.booleans(),
)
@example(["\xa0\xa0af", "W"], 20, False)
def test_lines_keep_every_letter_and_stay_within_their_width(
    parts: list[str], width: int, strong: bool
) -> None:
    text = tuple(Span(part, strong=strong and index % 2 == 0) for index, part in enumerate(parts))
    laid_out = set_in_lines(text, Style(13), width)
    printed = "".join(run.text for line in laid_out for run in line.runs)
    assert printed.replace("\xa0", "").replace(" ", "") == (
        plain(text).replace("\xa0", "").replace(" ", "")
    )
    assert all(line.width <= width + 0.02 for line in laid_out)


def test_a_date_is_never_broken_where_there_is_room_for_it() -> None:
    date = "Tue\xa024\xa0Nov,\xa03\xa0pm"
    laid_out = set_in_lines((Span(f"Burning after {date}. Then call."),), Style(13), 140)
    assert any(date in "".join(run.text for run in line.runs) for line in laid_out)


def test_a_wrapped_line_ends_in_the_space_it_was_broken_at() -> None:
    first, *_, last = set_in_lines((Span("one two three four"),), Style(13), 60)
    assert first.runs[-1].text.endswith(" ")
    assert not last.runs[-1].text.endswith(" ")


def test_filling_a_template_touches_only_the_names_it_is_given() -> None:
    told = fill("{a} {b} {c}", ("b",), a="{b}", b="{a}")
    assert told == (Span("{b}"), Span(" "), Span("{a}", True), Span(" {c}"))
