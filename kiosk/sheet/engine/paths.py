# SPDX-License-Identifier: GPL-3.0-or-later
"""SVG path data -> PDF path operators. Covers the whole path grammar of SVG Tiny 1.2 and arcs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Point = tuple[float, float]


def operators(data: str) -> list[str]:
    """`m`, `l`, `c` and `h` operators, in the path's own coordinates.

    Raises ValueError for data that is not a path.
    """
    walk = _Walk()
    for command, values in _commands(data):
        walk.step(command, values)
    return walk.written


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    if re.sub(_TOKEN, "", data).strip(" ,\t\r\n"):
        raise ValueError(f"This is not an SVG path: {data[:40]!r}.")
    tokens = [match.group(0) for match in _TOKEN.finditer(data)]
    at = 0
    while at < len(tokens):
        command = tokens[at]
        if command.upper() not in _ARGUMENTS:
            raise ValueError(f"An SVG path starts with a command, not with {command!r}.")
        at += 1
        count = _ARGUMENTS[command.upper()]
        if not count:
            yield command, []
        while count and at < len(tokens) and tokens[at].upper() not in _ARGUMENTS:
            values, at = _arguments(tokens, at, count, command)
            yield command, values
            command = {"M": "L", "m": "l"}.get(command, command)


def _arguments(tokens: list[str], at: int, count: int, command: str) -> tuple[list[float], int]:
    """The next `count` numbers. The flags of an arc may stand without a space between."""
    values: list[float] = []
    while len(values) < count:
        if at >= len(tokens):
            raise ValueError(f"The SVG path ends in the middle of {command!r}.")
        token = tokens[at]
        if command in "Aa" and len(values) in (3, 4) and len(token) > 1 and token[0] in "01":
            tokens[at] = token[1:]
            values.append(float(token[0]))
            continue
        values.append(float(token))
        at += 1
    return values, at


@dataclass(slots=True)
class _Walk:
    """Where the pen is, where the piece began, and the last control point for smooth curves."""

    written: list[str] = field(default_factory=list)
    at: Point = (0.0, 0.0)
    start: Point = (0.0, 0.0)
    control: Point | None = None
    last: str = ""

    def step(self, command: str, values: list[float]) -> None:
        kind = command.upper()
        points = self._absolute(command, values)
        match kind:
            case "M":
                self._move(points[0])
            case "L" | "H" | "V":
                self._line(points[0])
            case "C":
                self._curve(*points)
            case "S":
                self._curve(self._mirrored("CS"), *points)
            case "Q":
                self._quadratic(*points)
            case "T":
                self._quadratic(self._mirrored("QT"), points[0])
            case "A":
                for curve in _arc(self.at, values, points[0]):
                    self._curve(*curve)
            case _:
                self.written.append("h")
                self.at = self.start
        self.last = kind

    def _absolute(self, command: str, values: list[float]) -> list[Point]:
        x, y = self.at if command.islower() else (0.0, 0.0)
        match command.upper():
            case "H":
                return [(x + values[0], self.at[1])]
            case "V":
                return [(self.at[0], y + values[0])]
            case "A":
                return [(x + values[5], y + values[6])]
            case _:
                return [(x + a, y + b) for a, b in zip(values[::2], values[1::2], strict=True)]

    def _mirrored(self, kinds: str) -> Point:
        if self.control is None or self.last not in kinds:
            return self.at
        return (2 * self.at[0] - self.control[0], 2 * self.at[1] - self.control[1])

    def _move(self, to: Point) -> None:
        self.written.append(f"{to[0]:.5g} {to[1]:.5g} m")
        self.at = self.start = to

    def _line(self, to: Point) -> None:
        self.written.append(f"{to[0]:.5g} {to[1]:.5g} l")
        self.at = to

    def _curve(self, first: Point, second: Point, to: Point) -> None:
        numbers = " ".join(f"{number:.5g}" for point in (first, second, to) for number in point)
        self.written.append(f"{numbers} c")
        self.control, self.at = second, to

    def _quadratic(self, control: Point, to: Point) -> None:
        first = tuple(a + (c - a) * 2 / 3 for a, c in zip(self.at, control, strict=True))
        second = tuple(b + (c - b) * 2 / 3 for b, c in zip(to, control, strict=True))
        self._curve((first[0], first[1]), (second[0], second[1]), to)
        self.control = control


def _arc(start: Point, values: list[float], end: Point) -> Iterator[tuple[Point, Point, Point]]:
    """An elliptical arc as curves of at most a quarter turn (SVG 1.1, appendix F.6)."""
    rx, ry, turned, large, sweep = (*map(abs, values[:2]), *values[2:5])
    if start == end:
        return
    if not rx or not ry:
        yield start, end, end
        return
    phi = math.radians(turned)
    cos, sin = math.cos(phi), math.sin(phi)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, cos * dy - sin * dx
    grow = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    below = (rx * y) ** 2 + (ry * x) ** 2
    root = math.sqrt(max(0.0, (rx * ry) ** 2 / below - 1)) * (1 if large != sweep else -1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    centre = (cos * cx - sin * cy + (start[0] + end[0]) / 2,
              sin * cx + cos * cy + (start[1] + end[1]) / 2)  # fmt: skip
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    delta = (math.atan2((-y - cy) / ry, (-x - cx) / rx) - first) % (2 * math.pi)
    if not sweep and delta:
        delta -= 2 * math.pi
    pieces = max(1, math.ceil(abs(delta) / (math.pi / 2) - 1e-9))
    step = delta / pieces
    reach = 4 / 3 * math.tan(step / 4)

    def placed(a: float, b: float) -> Point:
        return (centre[0] + cos * rx * a - sin * ry * b, centre[1] + sin * rx * a + cos * ry * b)

    for index in range(pieces):
        a, b = first + index * step, first + (index + 1) * step
        yield (
            placed(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            placed(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            placed(math.cos(b), math.sin(b)),
        )
