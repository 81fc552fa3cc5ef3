# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of sport, heat, sun, drink and smoke."""

from collections.abc import Iterator

from outlines import box, moved, oval
from people import (
    Face,
    brow_drops,
    limb,
    patch,
    pinching_hand,
    torn,
)
from pictograph import (
    AMBER_LINE,
    BLUE,
    BLUE_LINE,
    INK,
    LILAC,
    LILAC_LINE,
    ORANGE,
    PLUM,
    RED,
    WHITE,
    Part,
    dark,
    flat,
    line,
    part,
    skin,
    solid,
)
from things import arrow, drops, steam, sun

Drawn = tuple[str, list[Part]]
HAIR = "#4B3328"


def sport() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "picking",
        [
            part("skin", patch()),
            part("flakes", torn(34, 34, 13, 4), torn(66, 26, 11, 6), torn(30, 74, 12, 7)),
            part("pulled-flake", flat(oval(50, 62, 13, 8), "#B5302F", 0.6), torn(60, 56, 15, 11)),
            part("hand", pinching_hand(64, 54, 38, 0.94)),
        ],
    )
    yield (
        "sun-on-face",
        [
            part("face", Face(44, 74, 0.46).calm()),
            part("sun", sun(86, 34, 14, 10)),
            part("beams", line("M70 46L58 58M80 56L72 70M92 60L90 74", AMBER_LINE, 3)),
        ],
    )
    yield (
        "runner",
        [
            part("speed", line("M8 52L26 52M6 64L22 64M10 76L24 76", INK, 2.6)),
            part(
                "far-limbs",
                limb([(60, 50), (74, 62), (90, 54)], 7),
                limb([(54, 76), (36, 84), (22, 96)], 9),
            ),
            part(
                "body", limb([(66, 42), (56, 72)], 17, WHITE), limb([(56, 72), (55, 75)], 17, PLUM)
            ),
            part(
                "near-leg",
                limb([(56, 76), (78, 82), (72, 106)], 9.5),
                line("M72 107L82 107", INK, 5),
            ),
            part("near-arm", limb([(64, 46), (48, 58), (58, 68)], 7.5)),
            part(
                "head",
                skin(oval(76, 26, 11.5)),
                solid("M65 24C66 10 86 10 88 22C80 20 72 20 65 24Z", LILAC, LILAC_LINE, 2),
            ),
            part("sweat", brow_drops((54, 20), (46, 32), (56, 36), size=4)),
        ],
    )
    yield (
        "hot-bath",
        [
            part("steam", steam((40, 46), (60, 42), (80, 46), size=1.0)),
            part(
                "tub",
                solid("M14 62L106 62L100 90C98 98 92 100 86 100L34 100C28 100 22 98 20 90Z", WHITE),
                solid(
                    "M22 62C30 56 40 66 50 61C60 56 70 66 80 61C88 57 94 60 98 62L96 70L24 70Z",
                    BLUE,
                    BLUE_LINE,
                    2.2,
                ),
                line("M10 62L110 62M34 100L32 108M86 100L88 108", INK, 4),
            ),
            part(
                "hot",
                line("M102 60L102 44C102 36 92 36 92 44", INK, 3.4),
                drops((60, 86, 5), fill=RED, edge=RED),
            ),
        ],
    )
    yield (
        "swimmer",
        [
            part("arm", limb([(66, 60), (46, 34), (24, 62)], 10)),
            part(
                "head",
                skin(oval(78, 56, 16)),
                solid("M61 54C62 32 94 32 95 54C84 46 72 46 61 54Z", LILAC, LILAC_LINE, 2.2),
                line("M80 58L88 58", INK, 3),
            ),
            part(
                "water",
                solid(
                    "M0 74C10 64 20 64 30 72C40 80 50 80 60 72C70 64 80 64 90 72C100 80 110 80 120 72L120 120L0 120Z",
                    BLUE,
                    BLUE_LINE,
                    3,
                ),
                line(
                    "M18 90C26 84 34 84 42 90C50 96 58 96 66 90M56 106C64 100 72 100 80 106M82 90C88 86 94 86 100 90",
                    BLUE_LINE,
                    3,
                ),
            ),
        ],
    )
    yield (
        "wine",
        [
            part(
                "bottle",
                solid(
                    "M28 104L28 60C28 50 36 50 36 40L36 20L48 20L48 40C48 50 56 50 56 60L56 104Z",
                    "#4E7A5C",
                ),
                solid(box(28, 68, 28, 20), WHITE, INK, 2),
                solid(box(35, 14, 14, 9, 2), PLUM),
            ),
            part(
                "glass",
                solid("M64 46L98 46C100 66 96 78 81 78C66 78 62 66 64 46Z", WHITE),
                line("M81 78L81 102M70 104L92 104", INK, 3),
            ),
            part("drink", dark("M65 58L97 58C97 70 92 76 81 76C70 76 65 70 65 58Z", "#8C2340")),
        ],
    )
    yield (
        "smoking",
        [
            part(
                "cigarette",
                solid(moved(box(-36, -7, 72, 14, 3), 50, 74, turn=-16), WHITE),
                solid(moved(box(-36, -7, 24, 14, 3), 50, 74, turn=-16), ORANGE),
                dark(moved(box(28, -7, 9, 14, 2), 50, 74, turn=-16), RED),
            ),
            part(
                "smoke",
                line(
                    "M92 56C84 46 100 40 92 30C86 22 96 16 94 12M104 58C98 50 110 44 104 36",
                    "#6E6270",
                    3,
                ),
            ),
            part(
                "vape",
                solid(moved(box(-28, -6, 56, 12, 6), 64, 98, turn=-16), PLUM),
                line(moved("M-34 0L-28 0", 64, 98, turn=-16), INK, 5),
            ),
        ],
    )
    yield (
        "sunbed",
        [
            part("sun", sun(84, 30, 13, 10)),
            part("lounger", line("M10 90L72 90L104 62M22 90L18 106M70 90L74 106", INK, 4.4)),
            part(
                "person",
                limb([(18, 82), (44, 80), (70, 82)], 9),
                limb([(70, 80), (88, 66)], 15, PLUM),
                skin(oval(97, 52, 10)),
                line("M91 51L103 49", INK, 4),
            ),
        ],
    )
    face = Face(60, 70, 0.5)
    yield (
        "tight-hat",
        [
            part("face", face.head(wrap=False), face.features()),
            part(
                "hat",
                solid(
                    face.at(
                        "M60 128C54 40 98 -8 150 -8C202 -8 246 40 240 128C220 108 80 108 60 128Z"
                    ),
                    PLUM,
                    INK,
                    2.6,
                ),
                line(face.at("M64 112C90 92 210 92 236 112"), LILAC, 3),
            ),
            part(
                "strap",
                line(face.at("M66 132C68 200 92 258 150 274C208 258 232 200 234 132"), INK, 4.4),
            ),
            part("squeeze", arrow(2, 60, 0, 15, RED), arrow(118, 60, 180, 15, RED)),
        ],
    )
