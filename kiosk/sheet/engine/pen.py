# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing on a page, measured in points from its top left corner downwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby

from kiosk.sheet.engine.art import Art
from kiosk.sheet.engine.breaks import Line
from kiosk.sheet.engine.notes import LEAD, Note
from kiosk.sheet.engine.paper import INK, Colour
from kiosk.sheet.engine.structure import Artifact, Element, Role
from kiosk.sheet.engine.tagging import Edges, TaggedCanvas

_ROUND = 0.5523  # how far a control point lies along a quarter circle, in radii


class Corner(Enum):
    ROUND = "round"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Border:
    """`radius` is that of the corners, or the leg of a cut one. `dashes` are on and off lengths. A
    `double` border is two lines, their thickness apart. `ground` colours what is inside; it is
    decoration, and may vanish in print."""

    thickness: float
    colour: Colour
    radius: float = 0.0
    corner: Corner = Corner.ROUND
    dashes: tuple[float, float] | None = None
    double: bool = False
    ground: Colour | None = None


class Pen:
    """What boxes draw with. Shapes are artifacts: what they mean is always said in words too."""

    def __init__(self, canvas: TaggedCanvas, page_height: float) -> None:
        self.canvas = canvas
        self._height = page_height
        self._artifact = Artifact.LAYOUT

    @contextmanager
    def footer(self) -> Iterator[None]:
        """All that is drawn inside and is no content is the foot of the page."""
        self._artifact = Artifact.FOOTER
        yield
        self._artifact = Artifact.LAYOUT

    def text(
        self,
        element: Element | None,
        lines: Sequence[tuple[float, float, Line]],
        size: float,
        lead: Element | None = None,
    ) -> None:
        """Show black lines whose baselines start at the given x and y, as content of `element`.

        Words with a note are an element of their own in it, `lead` is that of a run-in heading.
        """
        parts = [(None, lines)] if not element else _by_note(lines, size)
        for note, pieces in parts:
            inner = element
            if element and note is LEAD:
                inner = lead
            elif element and note:
                inner = element.add(Role.LINK if note.link else Role.SPAN)
                inner.in_full, inner.language = note.in_full, note.language
            shown = [(x, self._height - y, line.runs) for x, y, line in pieces]
            self.canvas.text(inner or self._artifact, size, shown)
            if inner and note and note.link:
                for x, y, line in pieces:
                    edges = self._edges(x, y - size, line.width, size * 1.25)
                    self.canvas.link(inner, *note.link, edges)

    def line(self, x: float, y: float, to_x: float, to_y: float, width: float, ink: Colour) -> None:
        drawn = (
            f"{ink.stroke} {width:g} w 0 J {x:.2f} {self._height - y:.2f} m "
            f"{to_x:.2f} {self._height - to_y:.2f} l S"
        )
        self.canvas.content(self._artifact, [drawn])

    def rectangle(self, box: tuple[float, float, float, float], border: Border) -> None:
        """A border inside the edges of a box of x, y, width and height."""
        insets = [border.thickness / 2, border.thickness * 2.5][: 2 if border.double else 1]
        dashes = " ".join(f"{length:g}" for length in border.dashes or ())
        if border.ground:
            ground = (f"q {border.ground.fill}", self._inside(box, border, insets[0]), "f Q")
            self.canvas.content(Artifact.BACKGROUND, ground, self._edges(*box))
        drawn = (
            f"q {border.colour.stroke} {border.thickness:g} w [{dashes}] 0 d",
            *(self._inside(box, border, inset) for inset in insets),
            "S Q",
        )
        self.canvas.content(self._artifact, drawn)

    def _inside(self, box: tuple[float, float, float, float], border: Border, inset: float) -> str:
        x, y, width, height = box
        inner = (x + inset, y + inset, width - 2 * inset, height - 2 * inset)
        radius = max(0.0, border.radius - inset)
        return self._outline(inner, radius, radius, border.corner)

    def art(
        self, art: Art, box: tuple[float, float, float, float], ink: Colour, element: Element | None
    ) -> None:
        """Show a drawing in a box of x, y, width and height; `ink` is its `currentColor`."""
        x, y, width, height = box
        if element is not None:
            element.box = self._edges(*box)
        drawn = (
            f"q {ink.fill} {ink.stroke} 2 w 1 J 1 j {width / art.width:.5f} 0 0 "
            f"{-height / art.height:.5f} {x:.2f} {self._height - y:.2f} cm "
            f"{self.canvas.form(art.packed, art.width, art.height)} Q"
        )
        self.canvas.content(element or self._artifact, [drawn])

    def arts(self, placed: Iterable[tuple[Art, tuple[float, float]]], side: float) -> None:
        """Show drawings that name all their colours, each in a square at its place."""
        self.canvas.content(
            self._artifact,
            [
                f"q {side / art.width:.5f} 0 0 {-side / art.height:.5f} {x:.2f} "
                f"{self._height - y:.2f} cm {self.canvas.form(art.packed, art.width, art.height)} Q"
                for art, (x, y) in placed
            ],
        )

    def squares(
        self,
        element: Element | None,
        origin: tuple[float, float],
        side: float,
        rows: tuple[tuple[bool, ...], ...],
    ) -> None:
        """Fill the true cells of a grid with black; an artifact where `element` is None."""
        x, y = origin
        size = side * len(rows)
        if element is not None:
            element.box = self._edges(x, y, size, size)
        scale = f"{side:.6f} 0 0 {-side:.6f} {x:.3f} {self._height - y:.3f} cm"
        self.canvas.content(
            element or self._artifact, [f"q {INK.fill} {scale}", _squares(rows), "f Q"]
        )

    def _edges(self, x: float, y: float, width: float, height: float) -> Edges:
        return (x, self._height - y - height, x + width, self._height - y)

    def bookmark(self, title: str, level: int, y: float) -> None:
        self.canvas.bookmark(title, level, self._height - y)

    def _outline(
        self, box: tuple[float, float, float, float], upper: float, lower: float, corner: Corner
    ) -> str:
        x, top, width, height = box
        right, up, down = x + width, self._height - top, self._height - top - height
        steps = [f"{x + upper:.2f} {up:.2f} m {right - upper:.2f} {up:.2f} l"]
        steps += self._bend(right - upper, up, right, up - upper, corner, across=True)
        steps.append(f"{right:.2f} {down + lower:.2f} l")
        steps += self._bend(right, down + lower, right - lower, down, corner, across=False)
        steps.append(f"{x + lower:.2f} {down:.2f} l")
        steps += self._bend(x + lower, down, x, down + lower, corner, across=True)
        steps.append(f"{x:.2f} {up - upper:.2f} l")
        steps += self._bend(x, up - upper, x + upper, up, corner, across=False)
        return " ".join([*steps, "h"])

    def _bend(
        self, x: float, y: float, to_x: float, to_y: float, corner: Corner, *, across: bool
    ) -> list[str]:
        """A corner from one side to the next; `across` says it leaves along the x axis."""
        if corner is Corner.CUT:
            return [f"{to_x:.2f} {to_y:.2f} l"]
        dx, dy = (to_x - x) * _ROUND, (to_y - y) * _ROUND
        if across:
            return [f"{x + dx:.2f} {y:.2f} {to_x:.2f} {to_y - dy:.2f} {to_x:.2f} {to_y:.2f} c"]
        return [f"{x:.2f} {y + dy:.2f} {to_x - dx:.2f} {to_y:.2f} {to_x:.2f} {to_y:.2f} c"]


def _by_note(
    lines: Sequence[tuple[float, float, Line]], size: float
) -> list[tuple[Note | None, list[tuple[float, float, Line]]]]:
    """The lines in pieces of one note each, with the place and the width of each piece."""
    parts: list[tuple[Note | None, list[tuple[float, float, Line]]]] = []
    for start, y, line in lines:
        x = start
        for note, runs in groupby(line.runs, lambda run: run.note):
            piece = tuple(runs)
            width = sum([run.width(size) for run in piece])
            shown = Line(
                piece, width - (piece[-1].text[-1:] == " ") * piece[-1].face.width(" ", size)
            )
            if parts and parts[-1][0] is note and (note is None or note is LEAD):
                parts[-1][1].append((x, y, shown))
            else:
                parts.append((note, [(x, y, shown)]))
            x += width
    return parts


@lru_cache(maxsize=4)
def _squares(rows: tuple[tuple[bool, ...], ...]) -> str:
    """The true cells of a grid of 1 by 1. Runs in a row join, so that no hairline shows between."""
    return " ".join(
        f"{first} {index} {last - first} 1 re"
        for index, row in enumerate(rows)
        for first, last in _runs(row)
    )


def _runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for index, dark in enumerate(row):
        if dark and found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        elif dark:
            found.append((index, index + 1))
    return found
