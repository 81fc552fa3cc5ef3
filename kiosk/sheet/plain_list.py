# SPDX-License-Identifier: GPL-3.0-or-later
"""A head and lines -> the bytes of a plain list, for staff."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.sheet.engine import fonts, text
from kiosk.sheet.engine.flow import Piece, pages
from kiosk.sheet.engine.paper import Paper, PrintSize, measures
from kiosk.sheet.engine.printed import colour_profile, on_paper
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role

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
    canvas = on_paper(pages(pieces, sizes.height), sizes)
    return canvas.finish(root, head, LANGUAGE, colour_profile(resources))
