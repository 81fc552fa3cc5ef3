# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of shade, rest, food, medicine and whom to ask."""

from collections.abc import Iterator

from outlines import box, moved, oval
from people import (
    Face,
    brow_drops,
    dots_in,
    limb,
    patch,
    pointing_hand,
)
from pictograph import (
    AMBER_LINE,
    BLUE,
    BLUE_LINE,
    GREEN,
    GREEN_LINE,
    INK,
    LILAC,
    LILAC_LINE,
    LINE,
    PLUM,
    RED,
    SKIN,
    WHITE,
    Part,
    Shape,
    dark,
    flat,
    line,
    part,
    skin,
    solid,
)
from things import (
    dropper,
    moon,
    question,
    slash,
    steam,
    sun,
    tube,
)

Drawn = tuple[str, list[Part]]
HAIR = "#4B3328"


def care() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    face = Face(56, 94, 0.46)
    hair = "M60 128C50 40 104 26 150 26C196 26 250 40 240 128C222 96 196 84 150 84C104 84 78 96 60 128Z"
    yield (
        "bare-scalp",
        [
            part("head", face.head(wrap=False), face.features(), solid(face.at(hair), HAIR)),
            part("parting", solid(face.at("M140 28L160 28L154 84L146 84Z"), SKIN, LINE, 2)),
            part("cream", tube(62, 38, 62, "#CFE3F5", 0.66)),
            part("bar", slash(17, x=84, y=26)),
        ],
    )
    yield (
        "water-and-apple",
        [
            part("glass", solid("M22 34L62 34L57 104L27 104Z", WHITE)),
            part(
                "water", solid("M24 54C32 48 44 60 60 54L56.5 102L27.5 102Z", BLUE, BLUE_LINE, 2.2)
            ),
            part(
                "apple",
                solid(
                    "M84 62C76 54 64 60 66 76C68 92 76 100 84 96C92 100 100 92 102 76C104 60 92 54 84 62Z",
                    RED,
                ),
                line("M84 62C84 54 86 50 90 46", INK, 3),
                solid("M88 52C94 44 102 46 104 48C102 56 94 58 88 52Z", GREEN, GREEN_LINE, 2),
            ),
        ],
    )
    yield (
        "heat-and-sweat",
        [
            part(
                "thermometer",
                solid(
                    "M78 20C78 12 92 12 92 20L92 72C104 82 98 104 85 104C72 104 66 82 78 72Z", WHITE
                ),
                line("M85 36L85 84", RED, 5),
                dark(oval(85, 88, 8.5), RED),
            ),
            part("face", Face(38, 62, 0.4).calm()),
            part("sweat", brow_drops((14, 40), (66, 44), (66, 62), (12, 62), size=4.4)),
            part("heat", steam((100, 44), (108, 66), size=0.8)),
        ],
    )
    face = Face(60, 74, 0.44)
    yield (
        "shade-hat",
        [
            part("sun", sun(96, 26, 10)),
            part("face", face.head(wrap=False), face.features()),
            part(
                "hat",
                solid(
                    "M6 58C20 48 34 48 38 46C38 22 48 16 60 16C72 16 82 22 82 46C86 48 100 48 114 58C96 66 24 66 6 58Z",
                    "#EBD5A4",
                    AMBER_LINE,
                    2.6,
                ),
                dark("M38 38C50 43 70 43 82 38L82 46C68 51 52 51 38 46Z", PLUM),
            ),
        ],
    )
    yield (
        "shade-clothes",
        [
            part("sun", sun(22, 34, 8.5)),
            part(
                "parasol",
                solid(
                    "M26 58C30 28 90 28 100 52C86 48 80 52 76 58C68 52 60 54 54 60C46 56 36 56 26 58Z",
                    LILAC,
                    PLUM,
                    2.6,
                ),
                line("M63 34L66 106", INK, 3.4),
            ),
            part("shirt", _shirt(36, 86, 0.62)),
        ],
    )
    face = Face(50, 66, 0.4, -12)
    yield (
        "wrapped-hair",
        [
            part(
                "pillow",
                solid(moved(box(-52, -26, 104, 52, 18), 58, 92, turn=-4), WHITE, LILAC_LINE, 2.4),
            ),
            part("face", face.head(), face.features()),
            part(
                "wrap",
                solid(
                    face.at("M56 114C50 40 96 2 150 2C204 2 250 40 244 114C226 70 74 70 56 114Z"),
                    "#C9A8C4",
                    PLUM,
                    2.6,
                ),
                solid(
                    face.at("M236 60C262 44 286 62 276 84C264 92 246 84 238 72Z"),
                    "#C9A8C4",
                    PLUM,
                    2.4,
                ),
            ),
            part("moon", moon(94, 24, 13)),
        ],
    )
    yield (
        "pill-and-water",
        [
            part(
                "glass",
                solid("M70 40L104 40L99 104L75 104Z", WHITE),
                solid("M71.5 58L102.5 58L99 102L75 102Z", BLUE, BLUE_LINE, 2),
            ),
            part(
                "hand",
                skin("M-6 84C16 76 40 82 56 78C64 78 64 88 56 90C44 94 40 98 28 104L-6 116Z"),
            ),
            part(
                "pill",
                solid(moved(box(-17, -8, 34, 16, 8), 36, 60, turn=-24), WHITE),
                dark(moved("M0 -8L9 -8C20 -8 20 8 9 8L0 8Z", 36, 60, turn=-24), RED),
            ),
            part("daily", line("M14 34C18 16 44 12 56 26M56 26L57 14M56 26L45 24", INK, 3)),
        ],
    )
    yield (
        "ask-before-touch",
        [
            part("face", Face(42, 66, 0.54).calm()),
            part(
                "needle-marks",
                (dark(oval(x, y, 3.2), RED) for x, y in ((59, 74), (68, 66), (69, 80))),
            ),
            part("finger", pointing_hand(76, 78, -58, 0.7)),
            part("question", question(88, 34, 0.9)),
        ],
    )
    yield (
        "looking-glass",
        [
            part("skin", patch()),
            part(
                "warm-skin",
                flat(oval(52, 52, 25), "#7B4A5C", 0.75),
                (dark(oval(x, y, 2.6), "#4A1B2E") for x, y in dots_in(52, 52, 22, 22, 9)),
            ),
            part(
                "glass",
                line(oval(52, 52, 30), INK, 5),
                line("M75 75L94 94", INK, 9),
                line("M34 44C38 36 44 32 50 31", WHITE, 3),
            ),
        ],
    )
    yield (
        "expecting",
        [
            part("figure", _expecting()),
            part("bottle", dropper(88, 108, "#8C6FA8", 0.66)),
            part("question", question(82, 36, 0.8)),
        ],
    )


def _shirt(x: float, y: float, size: float) -> Iterator[Shape]:
    data = "M-16 -34L-40 -22L-46 2L-30 6L-28 -4L-28 36L28 36L28 -4L30 6L46 2L40 -22L16 -34C10 -24 -10 -24 -16 -34Z"
    yield solid(moved(data, x, y, size=size), "#CFE3F5")


def _expecting() -> Iterator[Shape]:
    yield solid(
        "M34 46C44 42 52 50 52 58C66 64 72 80 62 92L60 118L22 118C24 100 20 84 22 70C22 58 24 50 34 46Z",
        LILAC,
        LILAC_LINE,
        2.6,
    )
    yield skin(oval(40, 28, 14))
    yield solid("M25 28C24 10 54 6 54 24C46 20 38 24 34 34C32 40 26 36 25 28Z", HAIR)
    yield from limb([(32, 60), (34, 80), (54, 82)], 6.5)
