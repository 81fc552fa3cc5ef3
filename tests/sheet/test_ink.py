# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.engine import paper as measures
from tests.sheet.drawn import shapes, texts
from tests.sheet.plans import ALL_KINDS, crowded, example, sheet
from tests.sheet.test_paper import rendered

BLACK = ("g", 0.0)
WHITE = ("g", 1.0)
DECORATION = {measures.PLUM.fill, measures.PLUM.stroke, measures.WARM.fill}
THRESHOLD = 0.58  # a dot darker than this share of white prints black


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_every_letter_is_pure_black(paper: Paper, size: PrintSize) -> None:
    shown = texts(sheet(crowded(), paper, size))
    assert len(shown) > 100
    assert {each.ink.fill for each in shown} == {BLACK}


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_rules_symbols_and_codes_are_black_or_white_and_only_decoration_has_colour(
    paper: Paper, size: PrintSize
) -> None:
    drawn = [each for each in shapes(sheet(example("amira"), paper, size)) if not picture(each)]
    assert len(drawn) > 60
    coloured = {written(each.ink) for each in drawn if each.ink not in (BLACK, WHITE)}
    assert coloured <= {" ".join(code.split()).lower() for code in DECORATION}
    assert all(each.ink == BLACK for each in drawn if figure(each))


def picture(painted: object) -> bool:
    return figure(painted) and bool(getattr(painted, "drawing", ""))


def figure(painted: object) -> bool:
    return any(mark.tag == "/Figure" for mark in getattr(painted, "marked", ()))


def written(ink: tuple[object, ...]) -> str:
    operator, *parts = ink
    return " ".join([*(f"{part:.3g}" for part in parts), str(operator)])


def test_what_has_colour_turns_solid_or_white_in_one_bit() -> None:
    assert luma(measures.PLUM) < THRESHOLD / 2
    assert luma(measures.WARM) > (1 + THRESHOLD) / 2


def luma(colour: measures.Colour) -> float:
    return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue


def test_a_grey_is_written_as_grey_and_a_colour_as_colour() -> None:
    assert (measures.INK.fill, measures.INK.stroke) == ("0 g", "0 G")
    assert measures.colour("#FFFFFF").fill == "1 g"
    assert measures.colour("#FF0000").stroke == "1 0 0 RG"


def test_the_darkest_dot_of_a_page_is_black(qapp: object) -> None:
    assert rendered(sheet(example("amira")), 0, 150).getextrema()[0] == 0
