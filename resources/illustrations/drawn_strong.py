# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of make-up, scent and strong products."""

from collections.abc import Iterator

from outlines import box, moved, oval
from people import Face, pinching_hand
from pictograph import (
    AMBER_LINE,
    GREEN,
    GREEN_LINE,
    GREY,
    INK,
    LILAC,
    LINE,
    ORANGE,
    PLUM,
    RED,
    SHADE,
    SKIN,
    STEEL,
    WHITE,
    Part,
    dark,
    flat,
    line,
    part,
    solid,
)
from things import (
    bolt,
    bottle,
    brush,
    dropper,
    moon,
    slash,
    sparkle,
)

Drawn = tuple[str, list[Part]]


def strong() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    face = Face(56, 64, 0.46)
    yield (
        "light-make-up",
        [
            part("face", face.calm()),
            part(
                "powder",
                flat(oval(80, 76, 13, 11), "#C98B86", 0.75),
                (
                    dark(oval(x, y, 2.4), "#8A4A48")
                    for x, y in ((70, 72), (76, 68), (66, 80), (72, 86), (80, 87), (87, 82))
                ),
            ),
            part("brush", brush(80, 76, 42, 0.86)),
        ],
    )
    yield (
        "foundation",
        [
            part(
                "bottle",
                bottle(46, 108, 42, 58, SKIN),
                solid(box(30, 70, 32, 18, 2), WHITE, INK, 2),
            ),
            part(
                "sponge",
                solid(
                    "M74 62C72 44 82 30 90 30C98 30 108 46 106 62C104 76 76 76 74 62Z", "#E79AA6"
                ),
                line("M82 64C82 54 84 46 88 42", INK, 1.8),
            ),
            part(
                "smear",
                solid("M74 96C82 86 100 92 108 84L106 98C98 108 82 106 74 104Z", SHADE, LINE, 2.2),
            ),
        ],
    )
    yield (
        "make-up",
        [
            part(
                "lipstick",
                solid(box(32, 62, 22, 40, 3), PLUM),
                solid(box(34.5, 46, 17, 18), GREY),
                solid("M37 47L37 34C37 28 49 22 49 22L49 47Z", RED),
            ),
            part(
                "compact", solid(oval(80, 84, 22), LILAC), solid(oval(80, 84, 15), SKIN, LINE, 2.2)
            ),
            part(
                "mirror",
                solid(oval(84, 40, 19), PLUM),
                solid(oval(84, 40, 13.5), STEEL, INK, 2),
                line("M78 42L88 32M82 48L93 37", INK, 2),
            ),
        ],
    )
    yield (
        "night-drops",
        [
            part(
                "bottle", dropper(48, 108, "#8C6FA8"), solid(box(35, 72, 26, 22, 3), WHITE, INK, 2)
            ),
            part("moon", moon(88, 40, 19)),
            part("stars", sparkle((76, 72, 7), (98, 76, 5.5))),
        ],
    )
    yield (
        "orange-drops",
        [
            part(
                "bottle", dropper(44, 108, "#F2A65A"), solid(box(31, 72, 26, 22, 3), WHITE, INK, 2)
            ),
            part(
                "orange",
                solid(oval(84, 70, 24), ORANGE, AMBER_LINE, 3),
                solid(oval(84, 70, 18), "#FBD9A0", AMBER_LINE, 2),
                line("M84 53L84 87M69 61.5L99 78.5M69 78.5L99 61.5", AMBER_LINE, 2.2),
            ),
            part(
                "leaf",
                solid("M82 46C82 36 92 32 100 34C100 42 92 48 82 46Z", GREEN, GREEN_LINE, 2.2),
            ),
        ],
    )
    yield (
        "acid",
        [
            part(
                "flask",
                solid(
                    "M50 24L50 50L26 92C22 100 26 106 34 106L86 106C94 106 98 100 94 92L70 50L70 24Z",
                    WHITE,
                ),
                line("M44 24L76 24", INK, 4),
            ),
            part(
                "liquid",
                solid(
                    "M40 70C50 64 62 76 80 68L94 94C97 101 93 105 86 105L34 105C27 105 23 101 26 94Z",
                    "#BFE08A",
                    GREEN_LINE,
                    2.4,
                ),
            ),
            part(
                "bubbles",
                (
                    solid(oval(x, y, r), WHITE, GREEN_LINE, 2.2)
                    for x, y, r in ((48, 90, 5), (66, 84, 6), (74, 97, 4))
                ),
            ),
        ],
    )
    yield (
        "scrub-brush",
        [
            part(
                "brush",
                solid(moved(box(-12, -66, 24, 46, 10), 50, 82, turn=30), PLUM),
                solid(moved(box(-27, -26, 54, 22, 10), 50, 82, turn=30), LILAC),
            ),
            part(
                "bristles",
                line(
                    moved(
                        "M-21 -2L-23 13M-12.5 -2L-13.5 14M-4 -2L-4.5 15M4.5 -2L5 15M13 -2L14 14M21 -2L23 13",
                        50,
                        82,
                        turn=30,
                    ),
                    INK,
                    3.4,
                ),
            ),
            part(
                "grains",
                (
                    dark(oval(x, y, 3), LINE)
                    for x, y in (
                        (74, 98),
                        (84, 88),
                        (88, 102),
                        (96, 92),
                        (68, 108),
                        (80, 110),
                        (98, 78),
                    )
                ),
            ),
        ],
    )
    face = Face(58, 62, 0.48)
    yield (
        "peel-mask",
        [
            part("face", face.calm()),
            part(
                "mask",
                solid(
                    face.at(
                        "M84 206C92 176 128 196 150 198C172 196 210 176 216 206C204 246 176 266 150 266C124 266 96 246 84 206Z"
                    ),
                    "#DCE8D4",
                    GREEN_LINE,
                    2.2,
                ),
                solid(
                    face.at("M126 218C140 210 160 210 174 218C160 232 140 232 126 218Z"),
                    "#A4564A",
                    LINE,
                    1.8,
                ),
            ),
            part(
                "lifted-edge",
                solid(
                    face.at("M216 206C228 216 236 232 224 250C214 258 206 244 196 242Z"),
                    WHITE,
                    GREEN_LINE,
                    2.4,
                ),
            ),
            part("hand", pinching_hand(96, 98, 24, 0.62)),
        ],
    )
    yield (
        "strong-products",
        [
            part("bottles", bottle(42, 102, 30, 48, "#9BC48E"), bottle(80, 102, 30, 48, "#E8B0B0")),
            part("sting", bolt(42, 78, 0.95), bolt(80, 78, 0.95)),
            part("bar", slash(38)),
        ],
    )
