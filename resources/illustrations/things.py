# SPDX-License-Identifier: GPL-3.0-or-later
"""Things in pictographs: bottles and tubes, sun and moon, drops, arrows, signs of heat and pain."""

import math
from collections.abc import Iterable

from marks import Point, line_path
from outlines import box, drop, moved, oval
from pictograph import (
    AMBER,
    AMBER_LINE,
    BLUE,
    BLUE_LINE,
    GREY,
    INK,
    PLUM,
    RED,
    WHITE,
    Shape,
    dark,
    line,
    solid,
)


def sun(x: float, y: float, size: float, rays: int = 8, *, first: float = 0) -> Iterable[Shape]:
    """A sun with its rays; `first` is where they start, in degrees."""
    for ray in range(rays):
        turn = math.radians(first + 360 * ray / rays)
        ends = [(x + size * out * math.cos(turn), y + size * out * math.sin(turn))
                for out in (1.42, 1.95)]  # fmt: skip
        yield line(line_path(ends), AMBER_LINE, 3.4)
    yield solid(oval(x, y, size), AMBER, AMBER_LINE, 2.6)


def moon(x: float, y: float, size: float) -> Shape:
    """A crescent that opens to the right."""
    data = "M4 -10C-8 -9 -12 4 -4 9C2 13 9 10 11 5C5 7 -1 4 -1 -2C-1 -6 1 -9 4 -10Z"
    return solid(moved(data, x, y, size=size / 10), AMBER, AMBER_LINE, 2.2)


def drops(
    *places: tuple[float, float, float], fill: str = BLUE, edge: str = BLUE_LINE
) -> Iterable[Shape]:
    """Drops at x and y, each with its size."""
    for x, y, size in places:
        yield solid(drop(x, y, size), fill, edge, 2.2)


def bubbles(*places: tuple[float, float, float]) -> Iterable[Shape]:
    """Bubbles of lather, each with a light."""
    for x, y, size in places:
        yield solid(oval(x, y, size), WHITE, BLUE_LINE, 2.2)


def bolt(x: float, y: float, size: float = 1, turn: float = 0) -> Shape:
    """A jagged bolt: pain."""
    return solid(
        moved("M3 -14L-8 2L-1 2L-4 14L8 -3L1 -3Z", x, y, size=size, turn=turn), RED, INK, 1.8
    )


def steam(*places: Point, size: float = 1) -> Iterable[Shape]:
    """Waves that rise: heat."""
    for x, y in places:
        yield line(
            moved("M0 0C-7 -6 7 -12 0 -18C-6 -23 3 -28 1 -31", x, y, size=size), "#7A5A52", 2.8
        )


def arrow(
    x: float, y: float, turn: float, length: float = 15, colour: str = INK
) -> Iterable[Shape]:
    """An arrow that starts at (x, y), to the right until it is turned."""
    yield line(moved(f"M0 0L{length} 0", x, y, turn=turn), colour, 3.2)
    head = f"M{length - 6} -6L{length} 0L{length - 6} 6"
    yield line(moved(head, x, y, turn=turn), colour, 3.2)


def slash(size: float = 37, colour: str = RED, *, x: float = 60, y: float = 60) -> Iterable[Shape]:
    """A bar across: not this."""
    data = f"M{x - size} {y - size}L{x + size} {y + size}"
    yield Shape(data, stroke=WHITE, width=12, grows=False)
    yield line(data, colour, 5.6)


def sparkle(*places: tuple[float, float, float]) -> Iterable[Shape]:
    """Stars of four points: clean."""
    for x, y, size in places:
        yield solid(
            moved("M0 -10Q1.6 -1.6 10 0Q1.6 1.6 0 10Q-1.6 1.6 -10 0Q-1.6 -1.6 0 -10Z", x, y,
                  size=size / 10),
            WHITE, PLUM, 2,
        )  # fmt: skip


def question(x: float, y: float, size: float = 1) -> Iterable[Shape]:
    """A bubble of speech that asks."""
    bubble = "M-15 -14C-18 -14 -20 -12 -20 -9L-20 8C-20 11 -18 13 -15 13L-6 13L-10 22L4 13L15 13C18 13 20 11 20 8L20 -9C20 -12 18 -14 15 -14Z"
    yield solid(moved(bubble, x, y, size=size), "#173B73", "#173B73", 2)
    yield line(moved("M-5.5 -5C-5.5 -11 6 -11 5 -4C4.4 -0.6 0 0 0 4", x, y, size=size), WHITE, 3)
    yield Shape(moved(oval(0, 8.6, 2.2), x, y, size=size), WHITE, paper_fill=WHITE)


def calendar(x: float, y: float, size: float = 1) -> Iterable[Shape]:
    """A leaf of a calendar about (x, y)."""

    def put(data: str) -> str:
        return moved(data, x, y, size=size)

    yield solid(put(box(-19, -15, 38, 34, 4)), WHITE, INK, 2.4)
    yield dark(put(box(-19, -15, 38, 10, 3)), PLUM)
    yield line(put("M-10 -20L-10 -12M10 -20L10 -12"), INK, 3.2)
    for row in (0, 9):
        for column in (-10, 0, 10):
            yield dark(put(oval(column, row + 1, 2.4)))


def bottle(
    x: float, y: float, wide: float, high: float, fill: str, cap: str = PLUM, *, neck: float = 0.45
) -> Iterable[Shape]:
    """A bottle that stands on (x, y): its cap, its neck, its body."""
    top, half = y - high, wide / 2
    throat = wide * neck / 2
    yield solid(box(x - throat, top - 15, 2 * throat, 10, 2), cap)
    yield solid(box(x - throat, top - 6, 2 * throat, 9), WHITE)
    yield solid(box(x - half, top, wide, high, min(7, half)), fill)


def pump(x: float, y: float, size: float = 1) -> Iterable[Shape]:
    """The head of a pump whose stem stands on (x, y), its spout to the left."""
    yield line(moved("M0 0L0 -12", x, y, size=size), INK, 4)
    yield solid(moved("M-22 -20L-8 -24L8 -24L8 -12L-8 -12L-8 -15L-22 -13Z", x, y, size=size), WHITE)


def dropper(x: float, y: float, fill: str, size: float = 1) -> Iterable[Shape]:
    """A small bottle with a dropper in it, standing on (x, y)."""
    for data, colour in (
        (box(-7, -74, 14, 20, 7), PLUM),
        (box(-10, -56, 20, 9, 2), GREY),
        (box(-19, -48, 38, 48, 8), fill),
    ):
        yield solid(moved(data, x, y, size=size), colour)


def tube(x: float, y: float, turn: float, fill: str, size: float = 1) -> Iterable[Shape]:
    """A tube, its opening at (x, y), hanging down until it is turned."""

    def put(data: str) -> str:
        return moved(data, x, y, turn=turn, size=size)

    yield solid(put("M-13 -16L-17 -62L17 -62L13 -16Z"), fill)
    yield solid(put(box(-19, -70, 38, 9, 2)), WHITE)
    yield solid(put("M-8 -16L-8 -5L8 -5L8 -16Z"), PLUM)
    yield dark(put(box(-4, -5, 8, 5)), INK)


def syringe(x: float, y: float, turn: float, size: float = 1) -> Iterable[Shape]:
    """A syringe whose needle ends at (x, y), pointing down until it is turned."""

    def put(data: str) -> str:
        return moved(data, x, y, turn=turn, size=size)

    yield line(put("M0 0L0 -20"), INK, 2.4)
    yield line(put("M0 -54L0 -72M-9 -72L9 -72"), INK, 3.4)
    yield solid(put(box(-8, -56, 16, 34, 2)), WHITE)
    yield dark(put(box(-8, -42, 16, 20, 1)), BLUE_LINE)
    yield line(put("M-13 -56L13 -56M-4 -20L4 -20"), INK, 3)
    yield dark(put("M-4 -24L4 -24L0 -18Z"))


def brush(x: float, y: float, turn: float, size: float = 1) -> Iterable[Shape]:
    """A make-up brush whose hair ends at (x, y), pointing down until it is turned."""

    def put(data: str) -> str:
        return moved(data, x, y, turn=turn, size=size)

    yield solid(put("M-3.5 -40L-5 -84L5 -84L3.5 -40Z"), PLUM)
    yield solid(put("M-7 -26L-5 -42L5 -42L7 -26Z"), GREY)
    yield solid(put("M-7 -26C-15 -16 -13 -4 0 0C13 -4 15 -16 7 -26Z"), "#F4E3CF")
    yield line(put("M-4 -22L-5 -8M4 -22L5 -8"), INK, 1.6)
