# SPDX-License-Identifier: GPL-3.0-or-later
"""What each thing on the sheet is, for those who listen to it: the tree that a tagged PDF carries.

Elements are made in reading order while the pages are laid out. Drawing then notes in each leaf
where its marks lie. Nothing here knows ReportLab.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that a sheet uses."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"


class Scope(StrEnum):
    ROW = "Row"
    COLUMN = "Column"


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree; a leaf has no children, a parent no marks.

    `marks` are (page index, mark number) and `links` (page index, object number), as drawn.
    `alternative` is the spoken text of a figure, `box` its edges left, bottom, right, top.
    """

    role: Role
    alternative: str = ""
    scope: Scope | None = None
    children: list[Element] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: list[tuple[int, int]] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None

    def add(self, role: Role, alternative: str = "", scope: Scope | None = None) -> Element:
        child = Element(role, alternative, scope)
        self.children.append(child)
        return child
