# SPDX-License-Identifier: GPL-3.0-or-later
"""What every section of the sheet is set with: fonts, measures and drawings."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.aftercare.plan.templates import Text
from kiosk.sheet.engine import art, breaks, text
from kiosk.sheet.engine.boxes import Box, Gallery, Group, Lines, Picture, Rule
from kiosk.sheet.engine.breaks import Line, Word
from kiosk.sheet.engine.fonts import Fonts, Weight
from kiosk.sheet.engine.notes import NoteFinder
from kiosk.sheet.engine.paper import INK, Colour, Measures
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style

ROW = 0.75
GAP = 8.0  # between two columns of the grid
_COLUMNS = 10
_CLOSER = 8  # steps in which a balanced text is narrowed


@dataclass(frozen=True, slots=True)
class Setter:
    """Made for one sheet. What is set again as other ways to lay it out are tried is set once, and
    is gone with the sheet."""

    fonts: Fonts
    measures: Measures
    resources: Path
    pictures: Path
    notes: NoteFinder | None = None
    logo: Path | None = None
    _pictographs: Path = field(init=False, repr=False, compare=False)
    _words: dict[Hashable, tuple[Word, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _lines: dict[Hashable, tuple[Line, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pictographs", self.resources / "pictographs" / "paper")

    @property
    def width(self) -> float:
        return self.measures.width

    @property
    def body(self) -> Style:
        return Style(self.measures.body)

    @property
    def head(self) -> Style:
        return Style(self.measures.head, Weight.BOLD)

    def edge(self, column: int) -> float:
        """Where a column of the grid starts, from 0 to 9."""
        return column * (self.width + GAP) / _COLUMNS

    def span(self, first: int, after: int = _COLUMNS) -> float:
        """The width of the columns from `first` up to, and without, `after`."""
        return self.edge(after) - self.edge(first) - GAP

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
        asked = (words, style, typed, lead is not None, in_full)
        made = self._lines.get((asked, width, indent))
        if made is None:
            made = breaks.lines(self._measured(*asked), style.size, width, indent)
            self._lines[asked, width, indent] = made
        return Lines(made, style.size, style.leading, width, element, lead=lead, indent=indent)

    def _measured(
        self, words: Text, style: Style, typed: bool, lead: bool, in_full: str
    ) -> tuple[Word, ...]:
        asked = (words, style, typed, lead, in_full)
        measured = self._words.get(asked)
        if measured is None:
            notes = None if typed else self.notes
            full = notes.in_full(in_full) if notes and in_full else in_full
            measured = breaks.words(self.fonts, words, style, notes, lead=lead, in_full=full)
            self._words[asked] = measured
        return measured

    def balanced(
        self,
        words: Text,
        style: Style,
        width: float,
        element: Element | None,
        *,
        typed: bool = False,
    ) -> Lines:
        """Two lines about as long as each other, where two are needed."""
        even = self.lines(words, style, width, element, typed=typed)
        if len(even.lines) != 2:
            return even
        measured = self._measured(words, style, typed, False, "")
        narrow, wide = width / 2, width
        for _ in range(_CLOSER):
            middle = (narrow + wide) / 2
            if breaks.line_count(measured, style.size, middle) > 2:
                narrow = middle
            else:
                wide = middle
        return self.lines(words, style, wide, element, typed=typed)

    def width_of(self, words: Text, style: Style) -> float:
        return self.lines(words, style, 10 * self.width, None).ink_width

    def icon(self, name: str, size: float, ink: Colour = INK) -> Picture:
        """A sign beside words that say the same, so that it needs none of its own."""
        return Picture(art.read(self.resources / "icons" / f"{name}.svg"), size, size, ink)

    def mark(self, name: str, height: float, most: float, ink: Colour) -> Picture:
        """The clinic's logo in its own shape, `height` points high and `most` wide at most; the
        sign of that name, square, where it has none."""
        if self.logo is None:
            return self.icon(name, height, ink)
        drawing = art.read(self.logo)
        scale = min(height / drawing.height, most / drawing.width)
        return Picture(drawing, drawing.width * scale, drawing.height * scale)

    def pictographs(self, names: Sequence[str], side: float, step: float, across: int) -> Gallery:
        """Small pictures of what the words beside them say, in rows of `across`."""
        return Gallery(self._pictographs, names, side, step, across)

    def beside(self, name: str, lines: Lines, size: float, ink: Colour = INK) -> Placed:
        """A sign level with the first of some lines that start at the top: x, y and the sign."""
        return 0.0, (lines.leading - size) / 2, self.icon(name, size, ink)

    def illustration(self, file: str, size: float, element: Element) -> Picture:
        drawing = art.read(self.pictures / file)
        return Picture(drawing, size, size, INK, element)

    def rule(self, thickness: float = ROW) -> Rule:
        return Rule(self.width, thickness)

    def heading(
        self,
        words: str,
        style: Style,
        parent: Element | None,
        *,
        icon: str = "",
        hint: str = "",
        at: int = 3,
    ) -> Group:
        """A section's heading with a sign before it, and a hint at a column."""
        size = self.measures.icon
        indent = size * 1.45 if icon else 0.0
        element = parent.add(Role.H2) if parent else None
        head = self.lines(text.plain(words), style, self.width - indent, element)
        marked = replace(head, bookmark=(words, 1)) if parent else head
        parts: list[Placed] = [self.beside(icon, head, size)] if icon else []
        parts.append((indent, 0.0, marked))
        height = head.height
        if hint:
            x = max(self.edge(at), indent + head.ink_width + 2 * GAP)
            room = self.width - x
            below = parent.add(Role.PARAGRAPH) if parent else None
            beside = self.lines(text.plain(hint), self.body, room, below)
            drop = max(0.0, head.baseline - beside.baseline)
            parts.append((x, drop, beside))
            height = max(height, drop + beside.height)
        return Group(self.width, height, tuple(parts))


Placed = tuple[float, float, Box]
"""A box at its place: x, y and the box."""
