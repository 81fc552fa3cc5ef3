# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes: measured pieces of a page that draw themselves at a place and may be cut in two.

A box is made once its width is known, and then has its height. Only a box taller than a page is
ever cut; `cut` then gives what fits in a height and what is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

from kiosk.sheet.engine.art import Art, named
from kiosk.sheet.engine.breaks import Line
from kiosk.sheet.engine.paper import INK, Colour
from kiosk.sheet.engine.pen import Border, Pen
from kiosk.sheet.engine.structure import Element


class Box(Protocol):
    """Sizes in points; `x` and `y` are the top left corner on the page."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...

    def draw(self, pen: Pen, x: float, y: float) -> None: ...

    def cut(self, height: float) -> tuple[Box, Box] | None:
        """What fits in `height` and the rest; None where nothing fits or nothing can be cut."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of text, the content of one element, or an artifact where it is None.

    `leading` is from baseline to baseline; the first line starts `indent` points in, after what
    stands before it.
    """

    lines: tuple[Line, ...]
    size: float
    leading: float
    width: float
    element: Element | None
    align: Literal["left", "right", "middle"] = "left"
    lead: Element | None = None  # that of a run-in heading
    indent: float = 0.0  # where the first line starts, after what stands before it
    bookmark: tuple[str, int] | None = None  # the title in the outline, and its level

    @property
    def height(self) -> float:
        return len(self.lines) * self.leading

    @property
    def baseline(self) -> float:
        """From the top down to the first baseline, for the sheet's font."""
        return self.leading / 2 + 0.35 * self.size

    @property
    def ink_width(self) -> float:
        """The width of the longest line."""
        return max((line.width for line in self.lines), default=0.0)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        first = y + self.baseline
        share = {"left": 0.0, "middle": 0.5, "right": 1.0}[self.align]
        placed = [
            (
                x + (self.width - line.width) * share + (0.0 if index else self.indent),
                first + index * self.leading,
                line,
            )
            for index, line in enumerate(self.lines)
        ]
        pen.text(self.element, placed, self.size, self.lead)
        if self.bookmark:
            pen.bookmark(*self.bookmark, y)

    def cut(self, height: float) -> tuple[Box, Box] | None:
        fitting = int(height / self.leading + 0.001)
        if not 0 < fitting < len(self.lines):
            return None
        rest = replace(self, lines=self.lines[fitting:], bookmark=None, indent=0.0)
        return replace(self, lines=self.lines[:fitting]), rest


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing; a figure if it has an element, else decoration."""

    art: Art
    width: float
    height: float
    colour: Colour = INK
    element: Element | None = None

    def draw(self, pen: Pen, x: float, y: float) -> None:
        pen.art(self.art, (x, y, self.width, self.height), self.colour, self.element)

    def cut(self, height: float) -> None:  # noqa: ARG002, a drawing is never cut
        return None


@dataclass(frozen=True, slots=True)
class Gallery:
    """Drawings of a folder in rows of `across`, each `side` wide and high, `step` from one to the
    next. Decoration. They are read as they are drawn: many are tried that never are."""

    folder: Path
    names: Sequence[str]
    side: float
    step: float
    across: int

    @property
    def width(self) -> float:
        return (min(len(self.names), self.across) - 1) * self.step + self.side

    @property
    def height(self) -> float:
        return (len(self.names) - 1) // self.across * self.step + self.side

    def draw(self, pen: Pen, x: float, y: float) -> None:
        places = (
            (x + index % self.across * self.step, y + index // self.across * self.step)
            for index in range(len(self.names))
        )
        arts = [named(self.folder, name) for name in self.names]
        pen.arts(zip(arts, places, strict=True), self.side)

    def cut(self, height: float) -> None:  # noqa: ARG002, drawings are never cut
        return None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the width."""

    width: float
    thickness: float
    colour: Colour = INK

    @property
    def height(self) -> float:
        return self.thickness

    def draw(self, pen: Pen, x: float, y: float) -> None:
        middle = y + self.thickness / 2
        pen.line(x, middle, x + self.width, middle, self.thickness, self.colour)

    def cut(self, height: float) -> None:  # noqa: ARG002, a line has nothing to cut
        return None


@dataclass(frozen=True, slots=True)
class Outline:
    """An empty box with a border: a place to tick."""

    width: float
    height: float
    border: Border

    def draw(self, pen: Pen, x: float, y: float) -> None:
        pen.rectangle((x, y, self.width, self.height), self.border)

    def cut(self, height: float) -> None:  # noqa: ARG002, a tick box is never cut
        return None


@dataclass(frozen=True, slots=True)
class Group:
    """Boxes at places inside a box, drawn in this order; a frame around them if there is one.

    `bleed` is how far the frame of a cut piece stays from what is in it.
    """

    width: float
    height: float
    parts: tuple[tuple[float, float, Box], ...]
    border: Border | None = None
    bleed: float = 0.0

    def draw(self, pen: Pen, x: float, y: float) -> None:
        if self.border:
            pen.rectangle((x, y, self.width, self.height), self.border)
        for dx, dy, box in self.parts:
            box.draw(pen, x + dx, y + dy)

    def cut(self, height: float) -> tuple[Box, Box] | None:
        limit = height - self.bleed
        above: list[tuple[float, float, Box]] = []
        below: list[tuple[float, float, Box]] = []
        for dx, dy, box in self.parts:
            pieces = box.cut(limit - dy) if dy < limit < dy + box.height else None
            if dy + box.height <= limit:
                above.append((dx, dy, box))
            elif pieces:
                above.append((dx, dy, pieces[0]))
                below.append((dx, limit, pieces[1]))
            else:
                below.append((dx, max(dy, limit), box))
        if not above or not below:
            return None
        start = min(dy for _, dy, _ in below) - self.bleed
        moved = tuple((dx, dy - start, box) for dx, dy, box in below)
        used = max(dy + box.height for _, dy, box in above) + self.bleed
        rest = max(dy + box.height for _, dy, box in moved) + self.bleed
        return (
            replace(self, parts=tuple(above), height=used),
            replace(self, parts=moved, height=rest),
        )


def stack(width: float, boxes: Sequence[Box], gap: float = 0.0) -> Group:
    """Boxes one under the other."""
    parts: list[tuple[float, float, Box]] = []
    y = 0.0
    for box in boxes:
        parts.append((0.0, y, box))
        y += box.height + gap
    return Group(width, y - gap if boxes else 0.0, tuple(parts))


def row(
    width: float, cells: Sequence[tuple[float, Box]], above: float = 0.0, below: float = 0.0
) -> Group:
    """Boxes side by side, each at its x, level at the top."""
    tallest = max(box.height for _, box in cells)
    parts = tuple((x, above, box) for x, box in cells)
    return Group(width, above + tallest + below, parts)
