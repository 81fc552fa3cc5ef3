# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of whom to call, and of bottles: one to ask about, one to leave, one with scent."""

from collections.abc import Iterator

from outlines import box, moved, oval
from people import (
    Face,
)
from pictograph import (
    AMBER,
    AMBER_LINE,
    BLUE_LINE,
    GREEN,
    GREY,
    INK,
    LINE,
    PLUM,
    WHITE,
    Part,
    dark,
    line,
    part,
    skin,
    solid,
)
from things import (
    bottle,
    question,
    slash,
)

Drawn = tuple[str, list[Part]]


def answers() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "calling",
        [
            part("face", Face(50, 64, 0.5).calm()),
            part(
                "phone",
                solid(moved(box(-8, -26, 16, 52, 5), 90, 56, turn=10), PLUM),
                line(moved("M-3 -18L3 -18", 90, 56, turn=10), WHITE, 2),
            ),
            part(
                "hand",
                skin("M82 66C92 62 104 62 108 68L112 120L84 120C78 104 78 84 82 66Z"),
                line("M82 74L98 73M81 84L98 83M82 94L98 93", LINE, 2),
            ),
        ],
    )
    yield (
        "perfume",
        [
            part(
                "bottle",
                solid(box(48, 56, 48, 48, 9), "#E8C3D6"),
                solid(box(64, 44, 16, 13, 2), GREY),
            ),
            part("bulb", solid(oval(36, 42, 12, 9.5), PLUM), line("M48 42L64 46", INK, 3.4)),
            part(
                "spray",
                line("M82 46L94 38M82 49L97 49", BLUE_LINE, 2.6),
                (dark(oval(x, y, 2.6), BLUE_LINE) for x, y in ((100, 32), (104, 44), (92, 28))),
            ),
            part(
                "flower",
                (
                    solid(oval(72 + dx, 80 + dy, 7), WHITE, PLUM, 2.2)
                    for dx, dy in ((0, -9), (8.6, -2.8), (5.3, 7.3), (-5.3, 7.3), (-8.6, -2.8))
                ),
                solid(oval(72, 80, 5), AMBER, AMBER_LINE, 2),
            ),
        ],
    )
    yield (
        "asked-bottle",
        [
            part(
                "bottle",
                bottle(44, 106, 40, 52, GREEN),
                solid(box(30, 66, 28, 26, 3), WHITE, INK, 2),
            ),
            part("question", question(82, 40, 1.15)),
        ],
    )
    yield (
        "refused-bottle",
        [
            part(
                "bottle",
                bottle(60, 106, 44, 54, "#E8C3D6"),
                (
                    solid(oval(60 + dx, 80 + dy, 6.5), WHITE, PLUM, 2.2)
                    for dx, dy in ((0, -8.4), (8, -2.6), (5, 6.8), (-5, 6.8), (-8, -2.6))
                ),
                solid(oval(60, 80, 4.6), AMBER, AMBER_LINE, 2),
            ),
            part("bar", slash(38)),
        ],
    )
