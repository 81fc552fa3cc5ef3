# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of hair, tools and treatments."""

from collections.abc import Iterator

from outlines import box, moved, oval
from people import (
    Face,
    hand_shapes,
    merged,
    pinching_hand,
)
from pictograph import (
    AMBER_LINE,
    BLUE_LINE,
    GREEN,
    GREY,
    INK,
    LINE,
    ORANGE,
    PLUM,
    RED,
    SKIN,
    STEEL,
    WHITE,
    Part,
    dark,
    line,
    part,
    skin,
    solid,
)
from things import arrow, brush, syringe

Drawn = tuple[str, list[Part]]
HAIR = "#4B3328"


def tools() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "razor",
        [
            part("face", Face(44, 58, 0.56).calm()),
            part(
                "foam",
                solid(
                    "M62 80C68 70 80 74 84 66C90 74 88 92 76 104C64 112 46 112 42 104C52 100 60 92 62 80Z",
                    WHITE,
                    GREY,
                    2.2,
                ),
            ),
            part(
                "razor",
                line("M84 72L100 94", PLUM, 8),
                line("M84 72L100 94", "#7C5A7A", 2),
                solid(moved(box(-15, -6, 30, 12, 4), 80, 68, turn=-37), STEEL),
                line(moved("M-11 0L11 0", 80, 68, turn=-37), INK, 2),
            ),
        ],
    )
    yield (
        "wax-strip",
        [
            part("skin", skin("M-4 70C30 62 90 62 124 70L124 124L-4 124Z")),
            part(
                "hairs",
                line(
                    "M18 66L14 54M30 64L27 52M42 63L40 51M24 78L21 68M36 77L34 67M16 88L13 78M30 90L28 80",
                    HAIR,
                    2.6,
                ),
            ),
            part(
                "strip",
                solid(
                    "M54 70C70 66 84 56 86 38L104 40C104 62 86 80 60 84Z",
                    "#F3D36B",
                    AMBER_LINE,
                    2.8,
                ),
                line("M66 72L70 80M78 64L84 70M84 54L92 57", HAIR, 2.2),
            ),
            part("hand", pinching_hand(94, 40, -50, 0.6)),
        ],
    )
    yield (
        "fake-tan",
        [
            part(
                "arm",
                merged(
                    [*hand_shapes(40, 88, -90, 0.84), "M40 76L124 66L124 112L40 100Z"],
                    SKIN,
                    LINE,
                    2.2,
                ),
            ),
            part("tan", dark("M64 73.5L124 66L124 112L64 102.5C60 94 68 84 64 73.5Z", LINE)),
            part(
                "can", solid(box(26, 24, 22, 40, 6), ORANGE), solid(box(30, 13, 14, 11, 3), WHITE)
            ),
            part(
                "spray",
                line("M50 20L62 20M50 26L62 30", "#9A5A26", 2.6),
                (
                    dark(oval(x, y, 2.8), "#9A5A26")
                    for x, y in (
                        (72, 22),
                        (70, 36),
                        (82, 30),
                        (84, 46),
                        (74, 52),
                        (94, 40),
                        (92, 54),
                    )
                ),
            ),
        ],
    )
    yield (
        "hair-spray",
        [
            part(
                "head",
                skin(
                    "M40 30C62 22 74 38 72 52C72 60 78 64 76 68C74 70 72 70 72 72C72 84 66 86 58 84L58 118L24 118L24 84C16 60 20 36 40 30Z"
                ),
            ),
            part(
                "hair",
                dark(
                    "M22 96C10 76 10 34 38 22C58 14 78 26 74 44C66 42 60 36 50 44C50 56 44 60 44 74C44 90 34 98 22 96Z",
                    HAIR,
                ),
            ),
            part(
                "can",
                solid(moved(box(-10, 0, 20, 44, 5), 98, 46, turn=-8), GREEN),
                solid(moved(box(-6, -11, 12, 11, 3), 98, 46, turn=-8), WHITE),
            ),
            part(
                "spray",
                line("M86 36L80 34M86 42L80 44", BLUE_LINE, 2.6),
                (
                    dark(oval(x, y, 2.6), BLUE_LINE)
                    for x, y in ((80, 22), (70, 16), (88, 26), (80, 54))
                ),
            ),
        ],
    )
    yield (
        "hair-dye",
        [
            part(
                "hair",
                dark("M22 116C8 60 22 14 50 12C64 12 66 22 64 34C60 60 62 90 68 118Z", HAIR),
                line("M34 100C30 66 36 36 48 26M48 104C46 76 46 54 54 36", "#8A6A58", 2.2),
            ),
            part(
                "colour",
                solid(
                    "M44 42C54 34 60 36 64 36C62 50 61 64 62 78C54 84 46 82 42 76C40 64 40 52 44 42Z",
                    "#C0447A",
                ),
            ),
            part(
                "brush",
                solid(moved(box(-6, -18, 30, 14, 2), 74, 52, turn=20), "#C0447A"),
                line(moved("M24 -11L62 -11", 74, 52, turn=20), PLUM, 7),
            ),
            part(
                "bowl",
                solid("M66 84L108 84C108 104 98 108 87 108C76 108 66 104 66 84Z", WHITE),
                dark(oval(87, 84, 20, 5), "#C0447A"),
            ),
        ],
    )
    yield (
        "skin-roller",
        [
            part("face", Face(40, 62, 0.56).calm()),
            part(
                "roller",
                solid(moved(box(-13, -10, 26, 20, 5), 74, 70, turn=52), STEEL),
                (
                    dark(moved(oval(x, y, 1.9), 74, 70, turn=52))
                    for x in (-8, 0, 8)
                    for y in (-4, 4)
                ),
                line(
                    moved(
                        "M-13 -10L-13 -13M-4 -10L-4 -14M4 -10L4 -14M13 -10L13 -13M-8 10L-8 14M0 10L0 14M8 10L8 14",
                        74,
                        70,
                        turn=52,
                    ),
                    INK,
                    2,
                ),
            ),
            part("handle", line("M83 82L88 88", INK, 3.6), line("M88 88L95 97", PLUM, 8.5)),
        ],
    )
    yield (
        "syringe",
        [
            part("face", Face(40, 62, 0.58).calm()),
            part("syringe", syringe(64, 78, 50, 0.74)),
        ],
    )
    yield (
        "medicine",
        [
            part(
                "bottle",
                solid(box(24, 40, 44, 64, 8), "#F0A860"),
                solid(box(20, 24, 52, 17, 4), WHITE),
                line("M30 24L30 41M40 24L40 41M50 24L50 41M60 24L60 41", INK, 1.8),
                solid(box(24, 56, 44, 32), WHITE, INK, 2.2),
            ),
            part(
                "cross",
                dark(
                    "M42 60L50 60L50 68L58 68L58 76L50 76L50 84L42 84L42 76L34 76L34 68L42 68Z",
                    GREEN,
                ),
            ),
            part(
                "pills",
                solid(moved(box(-18, -8, 36, 16, 8), 88, 66, turn=-50), WHITE),
                dark(moved("M0 -8L10 -8C21 -8 21 8 10 8L0 8Z", 88, 66, turn=-50), RED),
                solid(oval(88, 96, 11, 8), WHITE),
                line("M79 96L97 96", INK, 2),
            ),
        ],
    )
    yield (
        "shared-brush",
        [
            part("first-face", Face(29, 46, 0.27).calm()),
            part("second-face", Face(91, 46, 0.27).calm()),
            part("brush", brush(60, 54, 180, 0.66)),
            part("arrows", arrow(48, 92, 225, 17, RED), arrow(72, 92, -45, 17, RED)),
        ],
    )
