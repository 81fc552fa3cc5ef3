# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of print on a still, and the order in which they are read: columns, and lines that tilt.

A line is found as a rectangle; nothing says to which column it belongs. Two columns are told apart
by the bare strip between them, as a reader does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, degrees, dist, radians, sin
from statistics import median
from typing import NamedTuple

from kiosk.camera.read_words import Spot

COLUMN_GAP = 1.6
"""The width of the strip between two columns, in heights of a line. Between two words of a line it
is half a height, of a justified one three quarters."""

MISSING_FROM = 1.75
"""From so many times the usual distance between two lines a line between them was not read."""

LEAST_LINES = 3
FLUSH = 0.6
"""The share of rows that begin at one place in a block that is set from the left."""

INDENT = 2.0
SHORT = 2.5
"""How many heights of a line a row may begin late, or end early with room for one word more."""

BETWEEN_PARAGRAPHS = 6.0
"""From so many times that distance they belong to two texts, and nothing is missing."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line as read. `box` is where it is on the still; `places` has the middle of each letter
    along the line, 0 at its start and 1 at its end; `scores` how sure each letter is, 0 to 1."""

    text: str
    box: Spot
    places: tuple[float, ...]
    scores: tuple[float, ...]

    def __post_init__(self) -> None:
        if not len(self.text) == len(self.places) == len(self.scores):
            raise ValueError("a line has one place and one score for each letter")

    def part(self, start: int, end: int) -> Spot:
        """Where the letters from `start` to before `end` are."""
        letter = 0.5 / max(1, len(self.text))
        left = max(0.0, min(self.places[start:end]) - letter)
        right = min(1.0, max(self.places[start:end]) + letter)
        along = ((left + right) / 2 - 0.5) * self.box.width
        turn = radians(self.box.turn)
        return Spot(
            self.box.x + along * cos(turn),
            self.box.y + along * sin(turn),
            (right - left) * self.box.width,
            self.box.height,
            self.box.turn,
        )


@dataclass(frozen=True, slots=True)
class _Level:
    """A line as it would stand if the label were held straight."""

    line: TextLine
    left: float
    right: float
    middle: float


def in_reading_order(lines: tuple[TextLine, ...]) -> tuple[tuple[TextLine, ...], ...]:
    """Blocks of lines, each read from its top to its end before the next."""
    if not lines:
        return ()
    turn = radians(-median(line.box.turn for line in lines))
    height = median(line.box.height for line in lines)
    blocks = _cut([_level(line, turn) for line in lines], height)
    return tuple(tuple(each.line for each in block) for block in blocks)


class Gap(NamedTuple):
    """Where print must stand that was not read: before which line of its block, and its place."""

    before: int
    box: Spot


def gaps_in(block: tuple[TextLine, ...]) -> tuple[Gap, ...]:
    """What a thumb or a light hides of a block: a line between two, and parts of a row.

    Lines are as far from each other as most are. A row is read in one piece, begins where most
    begin, and ends where the first word of the next has no room.
    """
    if len(block) < LEAST_LINES:
        return ()
    turn = radians(-median(line.box.turn for line in block))
    height = median(line.box.height for line in block)
    levels = [_level(line, turn) for line in block]
    found = [*_between_rows(levels, height), *_in_rows(levels, height)]
    return tuple(sorted(found, key=lambda gap: gap.before))


def _between_rows(levels: list[_Level], height: float) -> Iterator[Gap]:
    steps = [later.middle - now.middle for now, later in pairwise(levels)]
    down = [step for step in steps if step > height / 2]
    usual = min(median(down), 2.4 * height) if down else float("inf")
    for place, step in enumerate(steps, start=1):
        if MISSING_FROM * usual <= step < BETWEEN_PARAGRAPHS * usual:
            upper, lower = levels[place - 1].line.box, levels[place].line.box
            wide = max(upper, lower, key=lambda box: box.width)
            yield Gap(place, wide._replace(y=(upper.y + lower.y) / 2))


def _in_rows(levels: list[_Level], height: float) -> Iterator[Gap]:
    """Rows of a block that is set from the left; none in one that is centred."""
    left, right = min(each.left for each in levels), max(each.right for each in levels)
    starts = [each for place, each in enumerate(levels) if _begins(levels, place, height)]
    flush = [each for each in starts if each.left - left < height]
    if len(flush) < FLUSH * len(starts):
        return
    middle = median((each.left + each.right) / 2 for each in levels)
    for place, level in enumerate(levels):
        if abs((level.left + level.right) / 2 - middle) < height / 2:
            continue
        begins = _begins(levels, place, height)
        from_x = left if begins else levels[place - 1].right
        if level.left - from_x > (INDENT if begins else COLUMN_GAP) * height:
            yield Gap(place, _stretch(level, from_x, level.left))
        last = place + 1 == len(levels)
        if last or not _begins(levels, place + 1, height) or level.line.text.endswith("."):
            continue
        if right - level.right > _first_word(levels[place + 1].line) + SHORT * height:
            yield Gap(place + 1, _stretch(level, level.right, right))


def _begins(levels: list[_Level], place: int, height: float) -> bool:
    return place == 0 or levels[place].middle - levels[place - 1].middle > height * 0.5


def _first_word(line: TextLine) -> float:
    """Its width, in shares of the width of the still."""
    word = line.text.split()[0]
    return line.places[len(word) - 1] * line.box.width


def _stretch(level: _Level, left: float, right: float) -> Spot:
    """A part of the row of a line, outside the line itself."""
    box = level.line.box
    along = (left + right) / 2 - (level.left + level.right) / 2
    turn = radians(box.turn)
    return Spot(
        box.x + along * cos(turn), box.y + along * sin(turn), right - left, box.height, box.turn
    )


def _level(line: TextLine, turn: float) -> _Level:
    box = line.box
    x, y = box.x * cos(turn) - box.y * sin(turn), box.x * sin(turn) + box.y * cos(turn)
    return _Level(line, x - box.width / 2, x + box.width / 2, y)


def _cut(lines: list[_Level], height: float) -> list[list[_Level]]:
    """Columns first, then what stands above and below the widest gap, as long as either parts."""
    columns = _columns(lines, height)
    if len(columns) > 1:
        return [block for column in columns for block in _cut(column, height)]
    parts = _above_and_below(lines, height)
    if len(parts) > 1 and any(len(_columns(part, height)) > 1 for part in parts):
        return [block for part in parts for block in _cut(part, height)]
    return [_down(lines, height)]


def _columns(lines: list[_Level], height: float) -> list[list[_Level]]:
    """From the left, with a bare strip between each two; a column has lines under each other."""
    found: list[list[_Level]] = []
    end = float("-inf")
    for line in sorted(lines, key=lambda each: each.left):
        if not found or line.left - end >= COLUMN_GAP * height:
            found.append([])
        found[-1].append(line)
        end = max(end, line.right)
    return found


def _above_and_below(lines: list[_Level], height: float) -> list[list[_Level]]:
    """Cut where a line as wide as the text ends and columns may begin, or the other way round."""
    ordered = sorted(lines, key=lambda each: each.middle)
    for place in range(1, len(ordered)):
        upper, lower = ordered[:place], ordered[place:]
        if lower[0].middle - upper[-1].middle < height * 0.6:
            continue
        if (len(_columns(upper, height)) > 1) != (len(_columns(lower, height)) > 1):
            return [upper, lower]
    return [lines]


def _down(lines: list[_Level], height: float) -> list[_Level]:
    """Rows from the top, each from its left: what was found in pieces on one row is one row."""
    rows: list[list[_Level]] = []
    for line in sorted(lines, key=lambda each: each.middle):
        row = rows[-1] if rows else []
        if row and line.middle - row[-1].middle < height * 0.5 and not _over(line, row):
            row.append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda each: each.left)]


def _over(line: _Level, row: list[_Level]) -> bool:
    """Whether it stands over or under one of the row, so that it is on another row."""
    return any(
        min(line.right, other.right) - max(line.left, other.left)
        > 0.3 * min(line.right - line.left, other.right - other.left)
        for other in row
    )


def box_of(corners: tuple[tuple[float, float], ...], width: int) -> Spot:
    """Four corners in pixels, from the upper left clockwise -> a box in shares of the width."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    wide = (dist(corners[0], corners[1]) + dist(corners[3], corners[2])) / 2
    high = (dist(corners[0], corners[3]) + dist(corners[1], corners[2])) / 2
    turn = degrees(atan2((by - ay + cy - dy) / 2, (bx - ax + cx - dx) / 2))
    x, y = (ax + bx + cx + dx) / 4, (ay + by + cy + dy) / 4
    return Spot(x / width, y / width, wide / width, high / width, turn)
