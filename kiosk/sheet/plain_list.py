# SPDX-License-Identifier: GPL-3.0-or-later
"""A head and lines -> the bytes of a plain list, for staff."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.sheet.engine import fonts, text
from kiosk.sheet.engine.flow import Piece, pages
from kiosk.sheet.engine.paper import MARGIN, Paper, PrintSize, measures
from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.tagging import TaggedCanvas

_BETWEEN = 6.0
LANGUAGE = "en"
"""That of the lines, which are in the words of the commands."""


def draw_list(head: str, lines: Sequence[str], paper: Paper, *, resources: Path) -> bytes:
    """One PDF, PDF/UA-1 and PDF/A-2a, in clear print. `resources` as for a sheet. Raises
    SheetRefused where a character cannot be printed, and OSError where a file is missing."""
    sizes = measures(paper, PrintSize.CLEAR)
    setter = Setter(fonts.load(resources / "fonts"), sizes, resources, resources)
    root = Element(Role.DOCUMENT)
    title = setter.lines(text.plain(head), setter.head, setter.width, root.add(Role.H1), typed=True)
    listed = root.add(Role.LIST)
    rows = (
        setter.lines(
            text.plain(line),
            setter.body,
            setter.width,
            listed.add(Role.ITEM).add(Role.BODY),
            typed=True,
        )
        for line in lines
    )
    pieces = [Piece(title, keep=bool(lines)), *(Piece(row, _BETWEEN) for row in rows)]
    canvas = TaggedCanvas((sizes.page_width, sizes.page_height))
    pen = Pen(canvas, sizes.page_height)
    for index, page in enumerate(pages(pieces, sizes.height)):
        if index:
            canvas.next_page()
        for placed in page:
            placed.box.draw(pen, MARGIN, MARGIN + placed.y)
    profile = (resources / "colour" / "sRGB.icc").read_bytes()
    return canvas.finish(root, head, LANGUAGE, profile)
