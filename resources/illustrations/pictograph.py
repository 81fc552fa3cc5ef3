# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pictograph is made of: parts with names, each a few shapes, drawn for screen and paper.

A picture is a round window on a grid of 120, its ring of 3 round (60, 60). On the screen it has
colours, and skin the tone of the patient: the files hold the colours of tone 3, and the kiosk puts
those of another in their place. On paper it is black on white, its lines thicker, so that it can
be read at 22 points in a print of one bit.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Union

from marks import number
from outlines import within
from values import BLACK, TONES
from values import INK as INK

_TONE = TONES[2]
SKIN, SHADE, LINE, REDNESS = _TONE.base, _TONE.shade, _TONE.line, _TONE.redness
WHITE, PLUM, LILAC, LILAC_LINE = "#FFFFFF", "#4A2148", "#E9DCE6", "#8E6A8B"
BLUE, BLUE_LINE, AMBER, AMBER_LINE = "#BFD8F2", "#2F5FA8", "#F6C25B", "#A4660A"
GREEN, GREEN_LINE, RED, GREY, CREAM = "#8DBB9B", "#2E7D4F", "#B3263A", "#CFC3CC", "#FFF6E6"
ORANGE, YELLOW, STEEL = "#EE9A3A", "#E8D36A", "#DCE3EA"

INSIDE = 58.0
RING = 58.5
_THICKER = 1.6  # a line on paper
_THINNEST = 4.2  # of a line on paper
_ROUND = 'stroke-linecap="round" stroke-linejoin="round"'


@dataclass(frozen=True)
class Shape:
    """One path. `fill` and `stroke` are colours, "" for none; `on_paper` and `on_screen` say
    where it is drawn, `paper_fill` what it is filled with on paper. A line is thicker on paper,
    if it `grows`."""

    data: str
    fill: str = ""
    stroke: str = ""
    width: float = 3.0
    on_paper: bool = True
    on_screen: bool = True
    paper_fill: str = ""
    opacity: float = 1.0
    grows: bool = True


Shapes = Union[Shape, Iterable["Shapes"]]  # noqa: UP007
"""A shape, or what holds shapes."""


@dataclass(frozen=True)
class Part:
    """What a picture must show, by the name that the tests know it by."""

    name: str
    shapes: tuple[Shape, ...]


def part(name: str, *shapes: Shapes) -> Part:
    """A part of shapes, and of what holds shapes."""
    return Part(name, tuple(_each(shapes)))


def _each(shapes: Shapes) -> Iterator[Shape]:
    if isinstance(shapes, Shape):
        yield shapes
    else:
        for each in shapes:
            yield from _each(each)


def solid(data: str, fill: str, stroke: str = INK, width: float = 2.6) -> Shape:
    """A thing with its edge; white with a black edge on paper."""
    return Shape(data, fill, stroke, width, paper_fill=WHITE)


def skin(data: str, fill: str = SKIN) -> Shape:
    """Skin with its edge."""
    return Shape(data, fill, LINE, 2.4, paper_fill=WHITE)


def line(data: str, stroke: str = INK, width: float = 3.0) -> Shape:
    """A stroke, black on paper."""
    return Shape(data, stroke=stroke, width=width)


def dark(data: str, fill: str = INK) -> Shape:
    """A filled shape that is black on paper."""
    return Shape(data, fill, paper_fill=BLACK)


def flat(data: str, fill: str, opacity: float = 1.0) -> Shape:
    """Colour alone; nothing on paper."""
    return Shape(data, fill, on_paper=False, opacity=opacity)


def fine(data: str, stroke: str, width: float = 2.0) -> Shape:
    """A stroke too fine for paper."""
    return Shape(data, stroke=stroke, width=width, on_paper=False)


def blank(data: str) -> Shape:
    """White on paper alone, under what stands on it."""
    return Shape(data, WHITE, paper_fill=WHITE, on_screen=False)


def on_screen(parts: Iterable[Part]) -> str:
    """The picture in colour."""
    ground = (
        '<linearGradient id="ground-colour" x1="0.4" y1="0" x2="0.6" y2="1">'
        '<stop offset="0" stop-color="#FCF3EA"/><stop offset="1" stop-color="#F3E2D6"/>'
        "</linearGradient>\n"
        f'<circle cx="60" cy="60" r="{INSIDE}" fill="url(#ground-colour)"/>'
    )
    ring = f'<circle cx="60" cy="60" r="{RING}" fill="none" stroke="{INK}" stroke-width="3"/>'
    return _svg([ground, *(_group(each, paper=False) for each in parts), ring])


def on_paper(parts: Iterable[Part]) -> str:
    """The picture in black and white."""
    ground = f'<circle cx="60" cy="60" r="56" fill="{WHITE}"/>'
    ring = f'<circle cx="60" cy="60" r="57" fill="none" stroke="{BLACK}" stroke-width="6"/>'
    return _svg([ground, *(_group(each, paper=True) for each in parts), ring])


def _group(part: Part, *, paper: bool) -> str:
    drawn = [
        element
        for shape in part.shapes
        if (shape.on_paper if paper else shape.on_screen)
        for element in _elements(shape, paper=paper)
    ]
    return "\n".join([f'<g id="{part.name}">', *drawn, "</g>"])


def _elements(shape: Shape, *, paper: bool) -> Iterable[str]:
    fill = shape.paper_fill if paper else shape.fill
    if fill and (data := within(shape.data, INSIDE - 1, filled=True)):
        see_through = f' fill-opacity="{shape.opacity:g}"' if shape.opacity < 1 else ""
        yield f'<path d="{data}" fill="{fill}"{see_through}/>'
    if shape.stroke and (data := within(shape.data, INSIDE - 1, filled=False)):
        colour, width = _paper_stroke(shape) if paper else (shape.stroke, shape.width)
        yield (
            f'<path d="{data}" fill="none" stroke="{colour}" '
            f'stroke-width="{number(width)}" {_ROUND}/>'
        )


def _paper_stroke(shape: Shape) -> tuple[str, float]:
    colour = WHITE if shape.stroke == WHITE and not shape.grows else BLACK
    return colour, max(shape.width * _THICKER, _THINNEST) if shape.grows else shape.width


def _svg(elements: Iterable[str]) -> str:
    head = (
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        'width="120" height="120" viewBox="0 0 120 120">\n'
    )
    return head + "\n".join(elements) + "\n</svg>\n"
