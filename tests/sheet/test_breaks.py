# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.aftercare.plan.templates import Span
from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.engine.boxes import Lines
from kiosk.sheet.engine.paper import MARGIN, measures
from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.tagging import TaggedCanvas
from kiosk.sheet.engine.text import Style, shortened
from tests.sheet.drawn import texts
from tests.sheet.plans import ALL_KINDS, crowded, example, sheet
from tests.sheet.set_lines import set_in_lines

ROUNDED = 0.05  # points: places are written with two digits, widths with three


def drawn(pieces: list[tuple[str, bool]], width: float, style: Style) -> list[tuple[float, str]]:
    """The right end of each run, as a file holds it that starts the lines at 50 points."""
    canvas = TaggedCanvas((2000, 800))
    text = tuple(Span(piece, strong) for piece, strong in pieces)
    root = Element(Role.DOCUMENT)
    made = set_in_lines(text, style, width)
    box = Lines(made, style.size, style.leading, width, root.add(Role.PARAGRAPH))
    box.draw(Pen(canvas, 800), 50, 20)
    profile = (resources() / "colour" / "sRGB.icc").read_bytes()
    return [
        (each.x + each.width, each.text) for each in texts(canvas.finish(root, "t", "en", profile))
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.text("abcdWi -\xa0Жλ", min_size=1, max_size=60), st.booleans()),
        min_size=1,
        max_size=6,
    ),
    st.integers(60, 400),
    st.sampled_from([13.0, 18.0, 24.0]),
)
def test_no_drawn_run_goes_over_the_width_of_its_lines(
    pieces: list[tuple[str, bool]], width: int, size: float
) -> None:
    ends = drawn(pieces, width, Style(size))
    assert [end for end in ends if end[0] > 50 + width + ROUNDED] == []


def test_bold_words_are_measured_with_bold_spaces() -> None:
    pieces = [("a b c d e f g h i j k l m n o p q r s t " * 3, True)]
    for width in range(100, 300, 20):
        assert max(end for end, _ in drawn(pieces, width, Style(13))) <= 50 + width + ROUNDED


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_no_words_of_a_page_go_over_its_margin(paper: Paper, size: PrintSize) -> None:
    name = "Maria-Magdalena Konstantinopoulou-Papadimitriou"
    for plan in (crowded(), replace(example("amira"), patient_name=name)):
        right = measures(paper, size).page_width - MARGIN
        over = [each for each in texts(sheet(plan, paper, size)) if each.x + each.width > right]
        assert [each.text for each in over if each.x + each.width > right + ROUNDED] == []


def told(text: str, width: float, size: float = 24) -> list[str]:
    made = set_in_lines((Span(text),), Style(size), width)
    return ["".join(run.text for run in line.runs) for line in made]


def test_a_word_that_fits_is_never_broken_at_its_hyphen() -> None:
    assert told("Use make-up later", 100, 13) == ["Use make-up ", "later"]


def test_a_long_name_breaks_after_its_hyphen_with_nothing_added() -> None:
    assert told("Konstantinopoulou-Papadimitriou", 240) == ["Konstantinopoulou-", "Papadimitriou"]


def test_a_name_breaks_at_its_last_break_that_fits() -> None:
    assert told("Ana-Maria-Luisa-Theresia", 200) == ["Ana-Maria-Luisa-", "Theresia"]


def test_a_word_with_no_break_is_cut_between_letters_and_keeps_them_all() -> None:
    cut = told("W" * 40, 200)
    assert len(cut) > 1
    assert "".join(cut) == "W" * 40


@pytest.mark.parametrize(
    ("name", "letters", "short"),
    [
        ("Ana de Souza", 14, "Ana de Souza"),
        ("Ana Maria de Souza", 14, "Ana … de Souza"),
        ("Hernandez Gonzalez Maria del Carmen", 24, "Hernandez … del Carmen"),
        ("Konstantinopoulou Eva", 16, "Konstantino… Eva"),
        ("Eva Konstantinopoulou", 16, "Eva Konstantino…"),
        ("Konstantinopoulou", 8, "Konstan…"),
    ],
)
def test_a_name_is_shortened_in_its_middle_so_that_first_and_last_words_stay(
    name: str, letters: int, short: str
) -> None:
    assert shortened(name, letters) == short


@given(st.text("ab ", max_size=80).map(lambda name: " ".join(name.split())), st.integers(6, 60))
def test_a_shortened_name_has_no_more_letters_than_there_is_room_for(name: str, room: int) -> None:
    assert len(shortened(name, room)) <= room
