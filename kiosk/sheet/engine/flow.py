# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces -> pages. A piece never splits unless it is taller than a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.sheet.engine.boxes import Box

SQUEEZE = 0.3  # the least share of a space between two pieces


@dataclass(frozen=True, slots=True)
class Piece:
    """A box that stays whole. Sizes in points.

    `before` is the space above it, left out at the top of a page and less where a page is full.
    With `keep` it never stands last on a page: the next piece comes along. `head` is repeated
    above it where it opens a page.
    """

    box: Box
    before: float = 0.0
    keep: bool = False
    head: Box | None = None

    @property
    def least(self) -> float:
        """The least space above it."""
        return self.before * SQUEEZE


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and its distance from the top of the text area; `slack` is what it may move down."""

    box: Box
    y: float
    slack: float = 0.0


Page = list[Placed]


def pages(pieces: Sequence[Piece], height: float) -> list[Page]:
    """Fill pages of `height` points, in order: first close together, then with the room left."""
    done: list[Page] = [[]]
    used = 0.0
    for index, piece in enumerate(pieces):
        if done[-1] and used + _needed(pieces, index) > height + 0.01:
            done.append([])
            used = 0.0
        waiting: Piece | None = piece
        while waiting is not None:
            used, waiting = _place(done, used, waiting, height)
    return [_spread(page, height) for page in done if page]


def _spread(page: Page, height: float) -> Page:
    """Give each box the space it asks for, or its share of what the page has left."""
    wanted = sum(placed.slack for placed in page)
    left = height - page[-1].y - page[-1].box.height
    share = min(1.0, max(0.0, left) / wanted) if wanted else 0.0
    moved: Page = []
    down = 0.0
    for placed in page:
        down += placed.slack * share
        moved.append(Placed(placed.box, placed.y + down))
    return moved


def _needed(pieces: Sequence[Piece], index: int) -> float:
    """What this piece takes together with those it must stand with."""
    needed = 0.0
    for piece in pieces[index:]:
        needed += piece.least + piece.box.height
        if not piece.keep:
            break
    return needed


def _place(
    done: list[Page], used: float, piece: Piece, height: float
) -> tuple[float, Piece | None]:
    """Put a piece on the last page; gives back what of it belongs on the next."""
    page, slack = done[-1], 0.0
    if page:
        used += piece.least
        slack = piece.before - piece.least
    elif piece.head is not None and len(done) > 1:
        page.append(Placed(piece.head, 0.0))
        used = piece.head.height
    if used + piece.box.height <= height + 0.01:
        page.append(Placed(piece.box, used, slack))
        return used + piece.box.height, None
    pieces = piece.box.cut(height - used)
    if pieces is None:
        if used == 0 or (len(page) == 1 and page[0].box is piece.head):
            raise ValueError("A part of the sheet is taller than a page and cannot be cut.")
        done.append([])
        return 0.0, replace(piece, before=0.0)
    page.append(Placed(pieces[0], used, slack))
    done.append([])
    return 0.0, replace(piece, box=pieces[1], before=0.0)
