# SPDX-License-Identifier: GPL-3.0-or-later
"""What every section of the sheet is set with: fonts, measures and drawings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.aftercare.plan.templates import Text
from kiosk.sheet.engine import art, text
from kiosk.sheet.engine.boxes import Box, Group, Lines, Picture, Rule, row
from kiosk.sheet.engine.breaks import Line, lines
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Fonts, Weight
from kiosk.sheet.engine.notes import NoteFinder
from kiosk.sheet.engine.paper import INK, ROW_RULE, Colour, Measures
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style

RULE = 1.2
ROW = 1.0


@dataclass(frozen=True, slots=True)
class Setter:
    fonts: Fonts
    measures: Measures
    resources: Path
    pictures: Path
    notes: NoteFinder | None = None

    @property
    def width(self) -> float:
        return self.measures.width

    @property
    def body(self) -> Style:
        return Style(self.measures.body)

    def style(self, size: float, weight: Weight = Weight.BOLD) -> Style:
        return Style(size, weight)

    def lines(
        self,
        words: Text,
        style: Style,
        width: float,
        element: Element | None,
        *,
        lead: Element | None = None,
        in_full: str = "",
        indent: float = 0.0,
        typed: bool = False,
    ) -> Lines:
        """Words in lines of `width` points, with the numbers and dates in them noted.

        `lead` takes the first span as a run-in heading. `in_full` is what all of it is short for.
        `indent` leaves that much of the first line to what stands before it.
        What a person `typed` has no notes: "Serum 111" is no number to call. Raises SheetRefused
        where a character cannot be printed.
        """
        notes = None if typed else self.notes
        full = notes.in_full(in_full) if notes else in_full
        made = lines(
            self.fonts,
            words,
            style,
            width,
            notes,
            lead=lead is not None,
            in_full=full,
            indent=indent,
        )
        return Lines(made, style.size, width, element, lead=lead, indent=indent)

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
    ended = Line((*runs, end._replace(text=end.text + " ")), last.width)
    return replace(lines, lines=(*before, ended))
