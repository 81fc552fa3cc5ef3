# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs in what room a row has left: under its label, beside it, or at its end.

A row never grows for its pictures, so a sheet with them has the pages of one without.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from math import ceil
from typing import NamedTuple

from kiosk.aftercare.plan.templates import Text
from kiosk.sheet.engine.boxes import Lines
from kiosk.sheet.engine.setter import Placed, Setter
from kiosk.sheet.engine.structure import Element

_SIDES = (24.0, 22.0, 20.0)
_SMALL_SIDES = (18.0, 17.0, 16.0)  # as high as a symbol before a label
_LARGER = 1.4  # in large print
_BETWEEN = 2.0
_FROM_TOP = 3.0  # of a room, at most
_BEFORE = 6.0  # between words and the pictures after them


class Room(NamedTuple):
    """An empty part of a row, in points from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


def fitted(
    pictures: Sequence[str], rooms: Iterable[Room], setter: Setter, *, small: bool = False
) -> list[Placed]:
    """All pictures in one of the rooms, as large as one can hold them; none where they do not fit.

    Those that are `small` are as high as a symbol.
    """
    spaces = list(rooms) if pictures else []
    larger = _LARGER if setter.measures.large else 1.0
    sides = [each * larger for each in (_SMALL_SIDES if small else _SIDES)]
    for down, side, room in product((1, 2), sides, spaces):
        across = ceil(len(pictures) / down)
        wide, high = (count * (side + _BETWEEN) - _BETWEEN for count in (across, down))
        if wide <= room.width and high <= room.height:
            y = room.y + min(_FROM_TOP, (room.height - high) / 2)
            return [_strip(pictures, room.x, y, side, across, setter)]
    return []


def at_the_end(
    pictures: Sequence[str], words: Text, lines: Lines, element: Element, setter: Setter
) -> tuple[Lines, list[Placed]]:
    """Words set narrower with the pictures after them, where that takes no more lines; else as
    they were. The pictures are placed from the corner of the words."""
    needed = sum(line.width for line in lines.lines)
    for side in _SIDES if pictures else ():
        taken = len(pictures) * (side + _BETWEEN) - _BETWEEN
        width = lines.width - taken - _BEFORE
        if side > lines.height or width * len(lines.lines) < needed:
            continue
        narrow = setter.lines(words, setter.body, width, element)
        if len(narrow.lines) == len(lines.lines):
            y = (lines.height - side) / 2
            strip = _strip(pictures, lines.width - taken, y, side, len(pictures), setter)
            return narrow, [strip]
    return lines, []


def _strip(
    pictures: Sequence[str], x: float, y: float, side: float, across: int, setter: Setter
) -> Placed:
    return x, y, setter.pictographs(pictures, side, side + _BETWEEN, across)
