# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures of the paper, in points of 1/72 inch: pages, margins, type, strokes and colours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from kiosk.sheet.engine.tokens import CLEAR, COLOURS, LARGE


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class PrintSize(StrEnum):
    """Clear print is 13 points, large print 18."""

    CLEAR = "clear"
    LARGE = "large"


class Colour(NamedTuple):
    """Red, green and blue from 0 to 1.

    Greys are written as DeviceGray, so that a printer has no colours to mix them from. PDF/A allows
    that wherever the file has an output intent (ISO 19005-2, 6.2.4.3).
    """

    red: float
    green: float
    blue: float

    @property
    def fill(self) -> str:
        """The operator that fills with it."""
        return _operator(self, "g", "rg")

    @property
    def stroke(self) -> str:
        """The operator that draws lines with it."""
        return _operator(self, "G", "RG")


@lru_cache(maxsize=64)
def _operator(colour: Colour, grey: str, coloured: str) -> str:
    if colour.red == colour.green == colour.blue:
        return f"{colour.red:.3g} {grey}"
    return f"{' '.join(f'{part:.3g}' for part in colour)} {coloured}"


def colour(code: str) -> Colour:
    """`#RRGGBB` -> Colour. Raises ValueError for anything else."""
    if len(code) != 7 or code[0] != "#":
        raise ValueError(f"{code!r} is not a colour. Write six hex digits after #.")
    return Colour(*(int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)))


INK = colour(COLOURS["ink"])
PLUM = colour(COLOURS["plum"])
WARM = colour(COLOURS["warm"])

MARGIN = 18 / 25.4 * 72

_PAGES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything that differs between papers and print sizes. Sizes are points."""

    page_width: float
    page_height: float
    large: bool
    body: float
    footer: float
    title: float
    title_lead: float
    list_head: float
    list_head_lead: float
    head: float
    date: float
    date_lead: float
    phone: float
    phone_lead: float
    thing_phone: float
    code_phone: float
    tick: float
    icon: float
    thing_icon: float
    disc: float
    picture: float
    chip: float
    code: float
    row: float
    answer: float

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.page_width - 2 * MARGIN

    @property
    def height(self) -> float:
        """The height between the margins."""
        return self.page_height - 2 * MARGIN


def measures(paper: Paper, print_size: PrintSize) -> Measures:
    width, height = _PAGES[paper]
    large = print_size is PrintSize.LARGE
    return Measures(width, height, large, **(LARGE if large else CLEAR))
