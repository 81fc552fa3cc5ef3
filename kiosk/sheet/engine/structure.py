# SPDX-License-Identifier: GPL-3.0-or-later
"""What each thing on the sheet is, for those who listen to it: the tree that a tagged PDF carries.

Elements are made in reading order while the pages are laid out. Drawing then notes in each leaf
where its marks lie. Nothing here knows ReportLab.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple


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
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"
    SPAN = "Span"


class Scope(StrEnum):
    ROW = "Row"


class Artifact(Enum):
    """What is no content, by its kind (ISO 32000-1, 14.8.2.2): the property list of its mark."""

    LAYOUT = "/Type /Layout"
    FOOTER = "/Type /Pagination /Subtype /Footer /Attached [/Bottom]"
    BACKGROUND = "/Type /Background"


class Mark(NamedTuple):
    """Where some content of an element lies: the index of the page, and the number of the mark."""

    page: int
    number: int


class Annotation(NamedTuple):
    """What can be pressed: the index of the page, and the number of the object."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree. `kids` are in the order they are read.

    `alternative` is the spoken text of a figure, `box` its edges left, bottom, right, top.
    `in_full` is what an abbreviation stands for; `language` is told where it is another one.
    """

    role: Role
    alternative: str = ""
    scope: Scope | None = None
    in_full: str = ""
    language: str = ""
    kids: list[Element | Mark | Annotation] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None

    def add(self, role: Role, alternative: str = "", scope: Scope | None = None) -> Element:
        child = Element(role, alternative, scope)
        self.kids.append(child)
        return child
