# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of washing, cooling and clean things."""

from collections.abc import Iterator

from outlines import box, moved
from people import (
    Face,
    open_hand,
    torn,
)
from pictograph import (
    BLUE,
    BLUE_LINE,
    INK,
    LILAC,
    LINE,
    PLUM,
    STEEL,
    WHITE,
    Part,
    Shape,
    dark,
    line,
    part,
    skin,
    solid,
)
from things import (
    arrow,
    bubbles,
    drops,
    sparkle,
    tube,
)

Drawn = tuple[str, list[Part]]
HAIR = "#4B3328"


def washing() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "clinic-bag",
        [
            part("tube", tube(44, 66, -8, "#CFE3F5", 0.66)),
            part("jar", solid(box(62, 32, 26, 22, 5), LILAC), solid(box(59, 24, 32, 10, 3), WHITE)),
            part(
                "bag",
                solid("M26 50L94 50L98 106L22 106Z", WHITE),
                line("M46 62C46 44 74 44 74 62", INK, 3),
            ),
            part(
                "heart",
                dark(
                    "M60 98C44 86 46 72 54 72C58 72 60 76 60 76C60 76 62 72 66 72C74 72 76 86 60 98Z",
                    PLUM,
                ),
            ),
        ],
    )
    face = Face(60, 56, 0.5)
    yield (
        "washed-face",
        [
            part("face", face.calm()),
            part(
                "lather",
                bubbles(
                    (32, 66, 7), (40, 78, 6), (88, 66, 7), (80, 78, 6), (28, 80, 4.5), (92, 80, 4.5)
                ),
            ),
            part("hands", open_hand(22, 96, 28, 0.62, flip=True), open_hand(98, 96, -28, 0.62)),
        ],
    )
    face = Face(56, 66, 0.5)
    yield (
        "cool-cloth",
        [
            part("face", face.calm()),
            part(
                "cloth",
                solid(
                    face.at("M140 150C170 134 220 138 244 150L238 236C212 248 172 246 148 232Z"),
                    BLUE,
                    BLUE_LINE,
                    2.6,
                ),
                line(face.at("M164 154L168 238M190 150L192 242M216 150L214 242"), BLUE_LINE, 1.8),
            ),
            part("cold", line("M92 12L92 36M82 18L102 30M82 30L102 18", BLUE_LINE, 3)),
        ],
    )
    face = Face(60, 74, 0.5)
    yield (
        "cool-scalp",
        [
            part("face", face.head(wrap=False), face.features()),
            part(
                "cloth",
                solid(
                    face.at("M54 118C52 34 100 8 150 8C200 8 248 34 246 118C214 84 86 84 54 118Z"),
                    BLUE,
                    BLUE_LINE,
                    2.6,
                ),
                line(
                    face.at("M96 34L100 88M132 14L134 80M168 14L166 80M204 34L200 88"),
                    BLUE_LINE,
                    1.8,
                ),
            ),
            part(
                "cold",
                line(
                    "M18 18L18 38M10 23L26 33M10 33L26 23M102 18L102 38M94 23L110 33M94 33L110 23",
                    BLUE_LINE,
                    2.8,
                ),
            ),
        ],
    )
    yield (
        "washed-hands",
        [
            part(
                "tap",
                solid("M20 22L62 22C72 22 76 28 76 40L64 40C64 34 62 34 58 34L20 34Z", STEEL),
                line("M40 22L40 12M30 12L50 12", INK, 4),
            ),
            part("water", line("M66 44L66 62M74 44L74 62", BLUE_LINE, 3.4), drops((70, 64, 4))),
            part("hands", _clasped(), bubbles((42, 76, 6), (56, 70, 5), (94, 82, 5))),
        ],
    )
    yield (
        "rinsed-palms",
        [
            part("palms", open_hand(40, 64, -8, 0.92, flip=True), open_hand(82, 64, 8, 0.92)),
            part("water", drops((40, 66, 7), (82, 66, 7), (61, 22, 6))),
        ],
    )
    face = Face(60, 96, 0.42)
    yield (
        "washed-hair",
        [
            part("shower", solid("M34 22L86 22L78 10L42 10Z", STEEL), line("M60 10L60 0", INK, 4)),
            part("water", line("M42 27L37 42M54 27L52 38M66 27L68 38M78 27L83 42", BLUE_LINE, 3)),
            part(
                "head",
                face.head(wrap=False),
                face.features(),
                dark(
                    face.at(
                        "M64 120C56 48 104 34 150 34C196 34 244 48 236 120C214 84 86 84 64 120Z"
                    ),
                    HAIR,
                ),
            ),
            part(
                "lather", bubbles((44, 58, 8), (60, 54, 8), (76, 58, 8), (34, 68, 6), (86, 68, 6))
            ),
        ],
    )
    yield (
        "clean-sheets",
        [
            part(
                "sheets",
                (
                    solid(box(20, y, 74, 16, 7), fill)
                    for y, fill in ((86, LILAC), (69, WHITE), (52, BLUE))
                ),
                line("M84 90L84 98M84 73L84 81M84 56L84 64", INK, 2.2),
            ),
            part("clean", sparkle((44, 32, 13), (74, 34, 8), (96, 46, 8))),
        ],
    )
    yield (
        "clean-pillow",
        [
            part(
                "pillow",
                solid(
                    "M16 62C12 54 20 50 28 54C50 48 76 48 96 54C104 50 110 56 106 62C110 74 110 84 106 94C108 102 100 104 94 100C72 106 48 106 28 100C20 104 12 100 16 92C12 82 12 72 16 62Z",
                    WHITE,
                ),
                line("M30 66C34 70 34 74 32 78M90 66C86 70 86 74 88 78", INK, 2),
            ),
            part(
                "phone",
                solid(moved(box(-11, -18, 22, 36, 4), 60, 76, turn=12), PLUM),
                solid(moved(box(-7.5, -13, 15, 24, 1), 60, 76, turn=12), STEEL, INK, 1.6),
            ),
            part("clean", sparkle((36, 32, 12), (62, 28, 8), (86, 36, 10))),
        ],
    )
    yield (
        "clean-clothes",
        [
            part("shirt", _shirt(60, 72, 1.02)),
            part("clean", sparkle((60, 76, 12), (26, 26, 9), (96, 28, 9))),
        ],
    )
    yield (
        "falling-flakes",
        [
            part("face", Face(46, 50, 0.52).calm()),
            part(
                "flakes",
                torn(66, 56, 8, 1),
                torn(78, 74, 8, 2),
                torn(90, 92, 8.5, 3),
                torn(68, 94, 7.5, 4),
            ),
            part("down", arrow(104, 50, 90, 24)),
        ],
    )


def _shirt(x: float, y: float, size: float) -> Iterator[Shape]:
    data = "M-16 -34L-40 -22L-46 2L-30 6L-28 -4L-28 36L28 36L28 -4L30 6L46 2L40 -22L16 -34C10 -24 -10 -24 -16 -34Z"
    yield solid(moved(data, x, y, size=size), "#CFE3F5")


def _clasped() -> Iterator[Shape]:
    yield skin(
        "M-4 70C20 66 40 72 58 78C70 82 82 78 92 82C98 86 94 92 86 92L62 94L92 98C98 100 96 106 90 106L50 106C30 104 14 100 -4 100Z"
    )
    yield line("M56 86C66 88 76 86 86 86M62 94L50 93", LINE, 2)
