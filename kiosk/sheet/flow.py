# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces -> pages. A piece never splits unless it is taller than a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.sheet.boxes import Box

SQUEEZE = 0.35  # the least share of a space between two pieces


@dataclass(frozen=True, slots=True)
class Piece:
    """A box that stays whole. Sizes in points.

    `before` is the space above it; it is left out at the top of a page, and shrinks (`SQUEEZE`)
    where that keeps a side of paper from running over. With `keep` it never stands last
    on a page: the next piece comes along. `head` is repeated above it where it opens a page.
    `new_page` starts a page, unless the one before has not been filled to its end yet.
    """

    box: Box
    before: float = 0.0
    keep: bool = False
    head: Box | None = None
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and its distance from the top of the text area."""

    box: Box
    y: float


Page = list[Placed]


def pages(pieces: Sequence[Piece], height: float) -> list[Page]:
    """Fill pages of `height` points, in order; a little tighter where that saves a page."""
    roomy = _filled([p for side in _sides(pieces) for p in _squeezed(side, height)], height)
    tight = _filled([replace(piece, before=piece.before * SQUEEZE) for piece in pieces], height)
    return tight if len(tight) < len(roomy) else roomy


def _filled(pieces: Sequence[Piece], height: float) -> list[Page]:
    done: list[Page] = [[]]
    used = 0.0
    for index, piece in enumerate(pieces):
        if piece.new_page and len(done) == 1 and done[-1]:
            done.append([])
            used = 0.0
        if done[-1] and used + _needed(pieces, index) > height + 0.01:
            done.append([])
            used = 0.0
        waiting: Piece | None = piece
        while waiting is not None:
            used, waiting = _place(done, used, waiting, height)
    return [page for page in done if page]


def _sides(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces that share a side of paper if they fit on it."""
    sides: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.new_page and sides[-1]:
            sides.append([])
        sides[-1].append(piece)
    return sides


def _squeezed(side: list[Piece], height: float) -> list[Piece]:
    """The same with less space between, where that makes it fit."""
    room = height - sum(piece.box.height for piece in side)
    spaces = sum(piece.before for piece in side[1:])
    if room >= spaces or room < SQUEEZE * spaces:
        return side
    return [replace(piece, before=piece.before * room / spaces) for piece in side]


def _needed(pieces: Sequence[Piece], index: int) -> float:
    """What this piece takes together with those it must stand with."""
    needed = 0.0
    for piece in pieces[index:]:
        needed += piece.before + piece.box.height
        if not piece.keep:
            break
    return needed


def _place(
    done: list[Page], used: float, piece: Piece, height: float
) -> tuple[float, Piece | None]:
    """Put a piece on the last page; gives back what of it belongs on the next."""
    page = done[-1]
    if page:
        used += piece.before
    elif piece.head is not None and len(done) > 1:
        page.append(Placed(piece.head, 0.0))
        used = piece.head.height
    if used + piece.box.height <= height + 0.01:
        page.append(Placed(piece.box, used))
        return used + piece.box.height, None
    pieces = piece.box.cut(height - used)
    if pieces is None:
        if used == 0 or (len(page) == 1 and page[0].box is piece.head):
            raise ValueError("A part of the sheet is taller than a page and cannot be cut.")
        done.append([])
        return 0.0, replace(piece, before=0.0)
    page.append(Placed(pieces[0], used))
    done.append([])
    return 0.0, replace(piece, box=pieces[1], before=0.0)
