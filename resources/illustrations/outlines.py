# SPDX-License-Identifier: GPL-3.0-or-later
"""Path data as points: made, moved, turned, and cut off at a circle.

Path data here is absolute M, L, C, Q and Z. Qt's SVG reader ignores clip paths, so what would
reach over the ring of a picture is cut here, its curves as straight strokes short enough to look bent.
"""

import math
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from marks import Point, line_path, number

Step = tuple[str, list[Point]]
"""A command of M, L, C or Z, and its points."""

_TOKEN = re.compile(r"([MLCQZ])|(-?\d+\.?\d*)")
_ROUND = 0.5523
_BENDS = 8  # strokes for one curve


def steps(data: str) -> list[Step]:
    """The commands of path data, its quadratic curves as cubic ones."""
    found: list[Step] = []
    at: Point = (0.0, 0.0)
    for command, numbers in _commands(data):
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        size = {"M": 1, "L": 1, "C": 3, "Q": 2, "Z": 0}[command]
        if not size:
            found.append(("Z", []))
        for start in range(0, len(points), size or 1):
            piece = points[start : start + size]
            if command == "Q":
                (x, y), end = piece
                first = (at[0] + (x - at[0]) * 2 / 3, at[1] + (y - at[1]) * 2 / 3)
                second = (end[0] + (x - end[0]) * 2 / 3, end[1] + (y - end[1]) * 2 / 3)
                piece = [first, second, end]
            found.append(("C" if command == "Q" else command, piece))
            at = piece[-1]
    return found


def _commands(data: str) -> Iterable[tuple[str, list[float]]]:
    command, numbers = "", list[float]()
    for letter, figure in _TOKEN.findall(data):
        if letter:
            if command:
                yield command, numbers
            command, numbers = letter, []
        else:
            numbers.append(float(figure))
    yield command, numbers


def written(path: Iterable[Step]) -> str:
    """The same as path data, to one decimal."""
    return "".join(
        command + " ".join(f"{number(x)} {number(y)}" for x, y in points)
        for command, points in path
    )


def moved(
    data: str, right: float = 0, down: float = 0, *, size: float = 1, turn: float = 0,
    flip: bool = False,
) -> str:  # fmt: skip
    """Scaled, mirrored left to right, turned by degrees clockwise, all about (0, 0); then moved."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def placed(point: Point) -> Point:
        x, y = point[0] * (-size if flip else size), point[1] * size
        return (x * cos - y * sin + right, x * sin + y * cos + down)

    return written((command, [placed(each) for each in points]) for command, points in steps(data))


def oval(x: float, y: float, wide: float, high: float = 0) -> str:
    """An ellipse by its centre and its half width and half height; a circle with one of them."""
    high = high or wide
    a, b = wide * _ROUND, high * _ROUND
    return written(
        [
            ("M", [(x - wide, y)]),
            ("C", [(x - wide, y - b), (x - a, y - high), (x, y - high)]),
            ("C", [(x + a, y - high), (x + wide, y - b), (x + wide, y)]),
            ("C", [(x + wide, y + b), (x + a, y + high), (x, y + high)]),
            ("C", [(x - a, y + high), (x - wide, y + b), (x - wide, y)]),
            ("Z", []),
        ]
    )


def box(x: float, y: float, wide: float, high: float, corner: float = 0) -> str:
    """A rectangle by its upper left corner, its corners rounded."""
    r, k = corner, corner * (1 - _ROUND)
    right, low = x + wide, y + high
    return (
        f"M{x + r} {y}L{right - r} {y}C{right - k} {y} {right} {y + k} {right} {y + r}"
        f"L{right} {low - r}C{right} {low - k} {right - k} {low} {right - r} {low}"
        f"L{x + r} {low}C{x + k} {low} {x} {low - k} {x} {low - r}"
        f"L{x} {y + r}C{x} {y + k} {x + k} {y} {x + r} {y}Z"
    )


def drop(x: float, y: float, size: float) -> str:
    """A drop, point up, its round part about (x, y) and `size` in radius."""
    top = -1.9 * size
    return moved(
        f"M0 {top}C{0.35 * size} {-1.2 * size} {size} {-0.6 * size} {size} 0"
        f"C{size} {0.56 * size} {0.56 * size} {size} 0 {size}"
        f"C{-0.56 * size} {size} {-size} {0.56 * size} {-size} 0"
        f"C{-size} {-0.6 * size} {-0.35 * size} {-1.2 * size} 0 {top}Z",
        x,
        y,
    )


def within(data: str, radius: float, *, filled: bool, centre: Point = (60.0, 60.0)) -> str:
    """The part of path data that lies inside the circle; unchanged where all of it does."""
    lines = _lines(data)
    if all(math.dist(point, centre) <= radius for line, _ in lines for point in line):
        return data
    if filled:
        kept = (_area(line, radius, centre) for line, _ in lines)
        return "".join(line_path(each, closed=True) for each in kept if len(each) > 2)
    return "".join(
        line_path(each)
        for line, closed in lines
        for each in _strokes([*line, line[0]] if closed else line, radius, centre)
    )


def _lines(data: str) -> list[tuple[list[Point], bool]]:
    """Each piece of path data as points, and whether it is closed."""
    found: list[tuple[list[Point], bool]] = []
    for command, points in steps(data):
        if command == "M":
            found.append(([points[0]], False))
        elif command == "L":
            found[-1][0].append(points[0])
        elif command == "C":
            line = found[-1][0]
            start = line[-1]
            line += [_along(start, points, step / _BENDS) for step in range(1, _BENDS + 1)]
        else:
            found[-1] = (found[-1][0], True)
    return found


def _along(start: Point, points: Sequence[Point], share: float) -> Point:
    left = 1 - share
    weights = (left**3, 3 * left * left * share, 3 * left * share * share, share**3)
    every = (start, *points)
    return (
        sum(weight * x for weight, (x, _) in zip(weights, every, strict=True)),
        sum(weight * y for weight, (_, y) in zip(weights, every, strict=True)),
    )


def _area(line: Sequence[Point], radius: float, centre: Point) -> list[Point]:
    """A polygon cut along each side of a round one (Sutherland and Hodgman)."""
    corners = 72
    kept = list(line)
    for corner in range(corners):
        turn = math.tau * (corner + 0.5) / corners
        out = (math.cos(turn), math.sin(turn))
        edge = radius * math.cos(math.pi / corners)
        kept = list(_halved(kept, out, edge, centre))
    return kept


def _halved(line: list[Point], out: Point, edge: float, centre: Point) -> Iterable[Point]:
    def beyond(point: Point) -> float:
        return (point[0] - centre[0]) * out[0] + (point[1] - centre[1]) * out[1] - edge

    for before, point in zip([line[-1:], *([each] for each in line)], line, strict=False):
        was, now = beyond(before[0]), beyond(point)
        if (was > 0) != (now > 0):
            share = was / (was - now)
            yield (
                before[0][0] + (point[0] - before[0][0]) * share,
                before[0][1] + (point[1] - before[0][1]) * share,
            )
        if now <= 0:
            yield point


def _strokes(line: Sequence[Point], radius: float, centre: Point) -> Iterable[list[Point]]:
    """What of a line lies inside."""
    run: list[Point] = []
    for start, end in pairwise(line):
        shares = _inside(start, end, radius, centre)
        if shares is None:
            continue
        first, last = (_on(start, end, share) for share in shares)
        if not run or run[-1] != first:
            yield from [run] if run else []
            run = [first]
        run.append(last)
    yield from [run] if run else []


def _on(start: Point, end: Point, share: float) -> Point:
    if share in (0.0, 1.0):
        return end if share else start
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _inside(start: Point, end: Point, radius: float, centre: Point) -> tuple[float, float] | None:
    """From where to where, as shares of its length, a stroke runs inside the circle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    x, y = start[0] - centre[0], start[1] - centre[1]
    square = dx * dx + dy * dy
    if not square:
        return None
    half = (x * dx + y * dy) / square
    root = half * half - (x * x + y * y - radius * radius) / square
    if root <= 0:
        return None
    enters, leaves = -half - math.sqrt(root), -half + math.sqrt(root)
    shares = max(0.0, enters), min(1.0, leaves)
    return shares if shares[0] < shares[1] else None
