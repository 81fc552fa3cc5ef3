# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of signs of infection."""

from collections.abc import Iterator

import face as front
from outlines import box, moved, oval
from people import (
    FROWN,
    SAD_MOUTH,
    Face,
    brow_drops,
    dots_in,
    lips,
    patch,
    reddened,
)
from pictograph import (
    INK,
    LINE,
    RED,
    SHADE,
    SKIN,
    WHITE,
    YELLOW,
    Part,
    Shape,
    flat,
    line,
    part,
    skin,
    solid,
)
from things import arrow, drops, steam

Drawn = tuple[str, list[Part]]


def _eye(lid: str = WHITE) -> Iterator[Shape]:
    yield flat(oval(60, 60, 57), SKIN)
    yield solid("M12 62C30 32 90 32 108 62C90 90 30 90 12 62Z", lid, LINE, 3)
    yield line("M14 46C34 20 86 20 106 46", LINE, 3)


def infection() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    face = Face(58, 58, 0.5)
    yield (
        "fever",
        [
            part("face", face.head(), face.features(brows=FROWN, mouth="")),
            part(
                "hot-cheeks",
                (
                    reddened(face.at(oval(x, 192, 24, 18)), dots_in(*xy, 9, 7, 6))
                    for x, xy in ((108, (37, 71)), (192, (79, 71)))
                ),
            ),
            part(
                "thermometer",
                solid(moved(box(-4, -52, 8, 58, 4), 60, 88, turn=58), WHITE, INK, 2.2),
                line(moved("M0 0L0 -34", 60, 88, turn=58), RED, 3.2),
                solid(oval(60, 87, 5.5), RED, INK, 2),
            ),
            part("sweat", brow_drops((24, 44), (96, 40), (90, 56), size=4.2)),
        ],
    )
    yield (
        "spreading-redness",
        [
            part("skin", patch()),
            part(
                "redness",
                reddened(
                    "M44 46C52 38 70 40 76 50C82 62 74 78 60 78C44 78 36 58 44 46Z",
                    dots_in(60, 59, 16, 17, 8),
                ),
            ),
            part(
                "streaks",
                line(
                    "M76 50C84 44 88 50 96 40M72 72C80 78 84 76 90 88M46 74C38 80 38 86 28 88M44 46C38 38 32 42 24 32",
                    RED,
                    4,
                ),
            ),
            part(
                "arrows",
                arrow(88, 62, 0, 18),
                arrow(32, 62, 180, 18),
                arrow(60, 32, -90, 17),
                arrow(60, 86, 90, 17),
            ),
        ],
    )
    face = Face(60, 60, 0.52)
    yield (
        "severe-redness",
        [
            part("face", face.head(), face.features(brows=FROWN, mouth=SAD_MOUTH)),
            part(
                "redness",
                reddened(
                    face.at(
                        "M74 130C92 160 130 150 150 166C170 150 208 160 226 130C230 180 208 240 150 262C92 240 70 180 74 130Z"
                    ),
                    [*dots_in(38, 76, 14, 18, 8.5), *dots_in(82, 76, 14, 18, 8.5)],
                ),
            ),
            part("heat", steam((14, 70), (106, 70), size=0.9)),
        ],
    )
    yield (
        "pus",
        [
            part("skin", patch()),
            part(
                "redness",
                reddened(
                    oval(60, 58, 40, 34), [*dots_in(28, 52, 7, 16, 8), *dots_in(92, 52, 7, 16, 8)]
                ),
            ),
            part(
                "crust",
                solid(
                    "M34 56C36 42 50 46 54 38C62 34 68 44 78 42C90 46 84 58 88 64C84 76 70 70 62 76C50 80 46 70 38 70C32 66 32 62 34 56Z",
                    "#D9C04C",
                    "#6E5A12",
                    2.4,
                ),
                line("M44 58L54 52L60 60L72 54L78 60", "#6E5A12", 2.4),
            ),
            part(
                "drip",
                drops((62, 98, 9), fill=YELLOW, edge="#6E5A12"),
                line("M62 76L62 84", "#6E5A12", 3),
            ),
        ],
    )
    face = Face(60, 34, 0.46)
    yield (
        "swollen-glands",
        [
            part(
                "neck",
                skin(
                    "M43 66L43 96C40 106 24 108 8 114L8 122L112 122L112 114C96 108 80 106 77 96L77 66Z",
                    SHADE,
                ),
            ),
            part(
                "face",
                skin(face.at(front.EARS), SHADE),
                skin(face.at(front.HEAD)),
                solid(face.at(front.WRAP_SHAPE), "#E9DCE6", "#8E6A8B", 2.2),
                face.features(),
            ),
            part(
                "lumps",
                solid(oval(42, 88, 8, 9), SHADE, RED, 3),
                solid(oval(78, 88, 8, 9), SHADE, RED, 3),
            ),
            part(
                "marks",
                line(
                    "M28 79L20 74M26 88L16 88M29 97L22 102M92 79L100 74M94 88L104 88M91 97L98 102",
                    INK,
                    3,
                ),
            ),
        ],
    )
    yield (
        "lip-blisters",
        [
            part(
                "lower-face",
                skin("M-6 -10L126 -10L120 40C116 80 92 104 60 106C28 104 4 80 0 40Z"),
                line(
                    "M48 -4C46 14 40 18 42 24C46 32 56 30 60 30C66 30 74 32 78 24C80 18 74 14 72 -4",
                    LINE,
                    2.4,
                ),
                flat("M30 100C44 110 76 110 90 100L96 130L24 130Z", SHADE),
            ),
            part("mouth", lips(52, 66, 1.25)),
            part(
                "sore-skin",
                reddened(
                    oval(86, 66, 17, 16),
                    [(74, 56), (98, 60), (98, 74), (88, 80), (76, 78), (86, 52)],
                ),
            ),
            part(
                "blisters",
                (
                    solid(oval(x, y, r), WHITE, "#6A1A18", 2.2)
                    for x, y, r in ((82, 62, 5.4), (92, 66, 4.8), (85, 72.5, 4.6))
                ),
            ),
        ],
    )
