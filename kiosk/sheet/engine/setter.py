# SPDX-License-Identifier: GPL-3.0-or-later
"""What every section of the sheet is set with: fonts, measures and drawings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.aftercare.plan.templates import Text
from kiosk.sheet.engine import art, text
from kiosk.sheet.engine.boxes import Box, Group, Lines, Picture, Rule, row
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Fonts, Weight
from kiosk.sheet.engine.paper import INK, ROW_RULE, Colour, Measures
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Line, Run, Style

RULE = 1.2
ROW = 1.0


@dataclass(frozen=True, slots=True)
class Setter:
    fonts: Fonts
    measures: Measures
    resources: Path
    pictures: Path

    @property
    def width(self) -> float:
        return self.measures.width

    @property
    def body(self) -> Style:
        return Style(self.measures.body)

    def style(self, size: float, weight: Weight = Weight.BOLD) -> Style:
        return Style(size, weight)

    def lines(self, words: Text, style: Style, width: float, element: Element | None) -> Lines:
        """Raises SheetRefused where a character cannot be printed."""
        set_lines = text.lines(self.fonts, words, style, width)
        return Lines(set_lines, style.size, width, element)

    def icon(self, name: str, size: float, ink: Colour = INK) -> Picture:
        """A sign beside words that say the same, so that it needs none of its own."""
        return Picture(art.read(self.resources / "icons" / f"{name}.svg"), size, size, ink)

    def illustration(self, file: str, size: float, element: Element) -> Picture:
        drawing = art.read(self.pictures / file)
        return Picture(drawing, size, size, INK, element)

    def rule(self, thickness: float = RULE, colour: Colour = INK) -> Rule:
        return Rule(self.width, thickness, colour)

    def row_rule(self) -> Rule:
        return Rule(self.width, ROW, ROW_RULE)

    def heading(
        self,
        parent: Element,
        words: str,
        *,
        size: float | None = None,
        icon: str = "",
        hint: str = "",
    ) -> Group:
        """A section's heading, with a sign before it and a hint at the other end of its line."""
        style = self.style(size or self.measures.head)
        indent = self.measures.icon * 1.45 if icon else 0.0
        heading = self.lines(text.plain(words), style, self.width - indent, parent.add(Role.H2))
        parts: list[tuple[float, float, Box]] = []
        if icon:
            middle = (style.leading - self.measures.icon) / 2
            parts.append((0.0, middle, self.icon(icon, self.measures.icon)))
        parts.append((indent, 0.0, replace(heading, bookmark=(words, 1))))
        height = heading.height
        if hint:
            room = self.width - indent - heading.ink_width - 16
            beside = self.lines(text.plain(hint), self.body, room, parent.add(Role.PARAGRAPH))
            if len(beside.lines) == 1:
                drop = style.leading - self.body.leading - (style.size - self.measures.body) * 0.28
                parts.append((self.width - room, drop, replace(beside, align="right")))
            else:
                below = self.lines(text.plain(hint), self.body, self.width, beside.element)
                parts.append((0.0, height, below))
                height += below.height
        return Group(self.width, height, tuple(parts))

    def grid(
        self,
        makers: list[Callable[[float], Box]],
        columns: int,
        gap: float,
        between: float,
    ) -> list[Piece]:
        """Boxes in reading order, row by row. Each maker is given the width of its column."""
        width = (self.width - gap * (columns - 1)) / columns
        edges = tuple(index * (width + gap) for index in range(columns))
        pieces = []
        for start in range(0, len(makers), columns):
            cells = [
                (edge, maker(width))
                for edge, maker in zip(edges, makers[start : start + columns], strict=False)
            ]
            pieces.append(Piece(row(self.width, cells), before=between if start else 0.0))
        return pieces


def spaced(lines: Lines) -> Lines:
    """The same with a space at its end, for content that goes on beside it."""
    *before, last = lines.lines
    *runs, end = last.runs
    ended = Line((*runs, Run(end.face, end.text + " ")), last.width)
    return replace(lines, lines=(*before, ended))
