# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks healing skin carries, as points and as SVG: skin lines, needle dots, dry lines, flakes.

Nothing is clipped, because Qt's SVG reader ignores clip paths: each mark is placed so that it lies
inside its window. Chance comes from `Random(seed).random()` alone, which gives the same numbers on
every Python, so the same picture is drawn every time.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

Point = tuple[float, float]


@dataclass(frozen=True)
class Spot:
    """A place for a mark: centre and radius, in units of the picture's grid."""

    x: float
    y: float
    radius: float


def number(value: float) -> str:
    """`value` to one decimal, without a needless zero: 3.04 -> "3", -0.02 -> "0"."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def line_path(points: Sequence[Point], *, closed: bool = False) -> str:
    """Path data that joins `points` with straight lines; absolute M, L and Z only."""
    places = [f"{number(x)} {number(y)}" for x, y in points]
    return "M" + "L".join(places) + ("Z" if closed else "")


def circle(spot: Spot, style: str) -> str:
    """A circle element; `style` holds its paint attributes."""
    return (
        f'<circle cx="{number(spot.x)}" cy="{number(spot.y)}" r="{number(spot.radius)}" {style}/>'
    )


def path(data: str, style: str) -> str:
    """A path element; `style` holds its paint attributes."""
    return f'<path d="{data}" {style}/>'


def skin_lines(centre: Point, radius: float, spacing: float) -> str:
    """Path data of two crossing families of chords, at 30 and at -33 degrees, inside the circle."""
    return "".join(
        line_path(chord)
        for degrees in (30.0, -33.0)
        for chord in _chords(centre, radius, spacing, math.radians(degrees))
    )


def _chords(centre: Point, radius: float, spacing: float, angle: float) -> Iterable[list[Point]]:
    rng = Random(round(math.degrees(angle)))  # noqa: S311
    along = (math.cos(angle), math.sin(angle))
    offset = -radius + spacing * 0.6
    while offset < radius - spacing * 0.3:
        half = math.sqrt(radius * radius - offset * offset)
        foot = (centre[0] - along[1] * offset, centre[1] + along[0] * offset)
        yield [
            (foot[0] - along[0] * half, foot[1] - along[1] * half),
            (foot[0] + along[0] * half, foot[1] + along[1] * half),
        ]
        offset += spacing * (0.86 + 0.28 * rng.random())


def scattered(
    seed: int,
    centre: Point,
    reach: Point,
    radii: Sequence[float],
    gap: float,
    taken: Sequence[Spot] = (),
) -> list[Spot]:
    """One spot a radius, none nearer to another than both radii plus `gap`, inside an ellipse.

    `reach` is the ellipse's half width and half height; a spot lies wholly inside it. Spots come in
    the order of `radii` and keep off the `taken` ones too. Raises ValueError when they do not fit.
    """
    rng = Random(seed)  # noqa: S311
    spots: list[Spot] = []
    for radius in radii:
        for _ in range(4000):
            angle, out = math.tau * rng.random(), math.sqrt(rng.random())
            spot = Spot(
                centre[0] + math.cos(angle) * out * (reach[0] - radius),
                centre[1] + math.sin(angle) * out * (reach[1] - radius),
                radius,
            )
            if all(apart(spot, other) >= gap for other in (*taken, *spots)):
                spots.append(spot)
                break
        else:
            raise ValueError(f"{len(radii)} spots do not fit {reach}. Ask for fewer or smaller.")
    return spots


def apart(one: Spot, other: Spot) -> float:
    """The gap between two spots' rims; negative where they overlap."""
    return math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius


def needle_dots(centre: Point, reach: float, spacing: float) -> list[Point]:
    """The rows a needling pen leaves: a staggered grid, each dot a little off its place."""
    rng = Random(11)  # noqa: S311
    dots: list[Point] = []
    rows = int(reach / spacing) + 1
    for row in range(-rows, rows + 1):
        for column in range(-rows, rows + 1):
            x = (column + (row % 2) / 2) * spacing + (rng.random() - 0.5) * spacing * 0.42
            y = row * spacing * 0.86 + (rng.random() - 0.5) * spacing * 0.42
            if math.hypot(x, y) < reach:
                dots.append((centre[0] + x, centre[1] + y))
    return dots


def dry_line(spot: Spot, seed: int) -> str:
    """Path data of one short crooked line, four strokes that climb and fall across the spot."""
    rng = Random(seed)  # noqa: S311
    lean, side = (rng.random() - 0.5) * 0.5, 1 if rng.random() < 0.5 else -1
    points = []
    for step, lift in enumerate((0.26, -0.2, 0.2, -0.06, -0.24)):
        x = (-1 + step / 2 + (rng.random() - 0.5) * 0.2) * spot.radius
        y = x * lean + lift * spot.radius * (0.7 + rng.random())
        points.append((spot.x + side * x, spot.y + y))
    return line_path(points)


def plate(spot: Spot, seed: int) -> list[Point]:
    """The nine corners of a torn flake inside the spot."""
    rng = Random(seed)  # noqa: S311
    turn, flat = rng.random() * math.tau, 0.68 + 0.2 * rng.random()
    lean = (rng.random() - 0.5) * 0.9
    corners = []
    for corner in range(9):
        angle = turn + math.tau * (corner + (rng.random() - 0.5) * 0.85) / 9
        out = spot.radius * (0.72 + 0.28 * rng.random())
        x, y = math.cos(angle) * out, math.sin(angle) * out * flat
        corners.append(
            (
                spot.x + x * math.cos(lean) - y * math.sin(lean),
                spot.y + x * math.sin(lean) + y * math.cos(lean),
            )
        )
    return corners


def crack(spot: Spot, corners: Sequence[Point], seed: int) -> str:
    """Path data of one short crack, from a corner of the plate towards its middle, bent once."""
    rng = Random(seed)  # noqa: S311
    x, y = corners[int(rng.random() * len(corners))]
    bend = (rng.random() - 0.5) * 0.3
    inward = (spot.x - x, spot.y - y)
    return line_path(
        [
            (x, y),
            (x + inward[0] * 0.3 - inward[1] * bend, y + inward[1] * 0.3 + inward[0] * bend),
            (x + inward[0] * 0.62, y + inward[1] * 0.62),
        ]
    )


def shifted(points: Sequence[Point], right: float, down: float) -> list[Point]:
    """The same shape, moved."""
    return [(x + right, y + down) for x, y in points]
