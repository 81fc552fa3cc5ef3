# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of placed boxes -> a canvas that has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.sheet.engine.flow import Page
from kiosk.sheet.engine.paper import MARGIN, Measures
from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.tagging import TaggedCanvas


def on_paper(
    laid: Sequence[Page], sizes: Measures, foot: Callable[[Pen, int], None] = lambda *_: None
) -> TaggedCanvas:
    """Each page within the margins; `foot` draws below it, and is given the index of the page."""
    canvas = TaggedCanvas((sizes.page_width, sizes.page_height))
    pen = Pen(canvas, sizes.page_height)
    for index, page in enumerate(laid):
        if index:
            canvas.next_page()
        for placed in page:
            placed.box.draw(pen, MARGIN, MARGIN + placed.y)
        foot(pen, index)
    return canvas


def colour_profile(resources: Path) -> bytes:
    """That of the colours, which are sRGB or grey."""
    return (resources / "colour" / "sRGB.icc").read_bytes()
