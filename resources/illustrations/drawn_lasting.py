# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of signs that last, and of an allergy."""

from collections.abc import Iterator

from outlines import box, oval
from people import (
    FROWN,
    SAD_MOUTH,
    Face,
    dots_in,
    patch,
    pointing_hand,
    reddened,
    torn,
)
from pictograph import (
    BLUE_LINE,
    INK,
    LINE,
    RED,
    REDNESS,
    SHADE,
    SKIN,
    WHITE,
    YELLOW,
    Part,
    Shape,
    blank,
    dark,
    flat,
    line,
    part,
    solid,
)
from things import calendar, tube

Drawn = tuple[str, list[Part]]


def _eye(lid: str = WHITE) -> Iterator[Shape]:
    yield flat(oval(60, 60, 57), SKIN)
    yield solid("M12 62C30 32 90 32 108 62C90 90 30 90 12 62Z", lid, LINE, 3)
    yield line("M14 46C34 20 86 20 106 46", LINE, 3)


def lasting() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "burn",
        [
            part("skin", patch()),
            part(
                "burn",
                reddened(
                    "M30 66C40 52 66 50 84 62C96 74 88 94 66 98C42 100 24 86 30 66Z",
                    dots_in(60, 78, 30, 20, 8),
                ),
            ),
            part(
                "blister",
                solid(oval(62, 80, 16, 11), "#F5D9C4", LINE, 2.6),
                line("M54 76C57 72 62 71 66 72", LINE, 2),
            ),
            part(
                "flame",
                solid(
                    "M60 14C64 24 78 30 78 44C78 56 70 62 60 62C50 62 42 56 42 46C42 40 46 36 48 32C50 36 54 38 54 38C54 30 56 22 60 14Z",
                    "#EE7A2E",
                    RED,
                    2.6,
                ),
                solid(
                    "M60 38C62 44 68 46 68 52C68 58 64 60 60 60C56 60 52 57 52 52C52 48 58 44 60 38Z",
                    YELLOW,
                    RED,
                    2,
                ),
            ),
        ],
    )
    yield (
        "hives",
        [
            part("face", Face(46, 62, 0.52).calm()),
            part(
                "lumps",
                (
                    solid(oval(x, y, r, r * 0.85), REDNESS, RED, 2.6)
                    for x, y, r in (
                        (34, 46, 6),
                        (52, 44, 5),
                        (26, 70, 7),
                        (66, 72, 7),
                        (42, 84, 5.5),
                        (60, 88, 5),
                        (66, 52, 5),
                    )
                ),
            ),
            part("product", tube(84, 110, 0, "#CFE3F5", 0.74)),
        ],
    )
    face = Face(60, 60, 0.52)
    yield (
        "numb-face",
        [
            part(
                "face",
                face.head(),
                face.features(
                    eyes="M96 148.5C103 156.5 119 156.5 127.5 148.5M172 156C180 164 196 164 204 158",
                    mouth="",
                ),
            ),
            part(
                "drooping-mouth",
                line(
                    face.at("M126 214C140 216 156 216 164 224C170 230 172 236 174 242"), LINE, 3.4
                ),
            ),
            part("numb-side", _hatch(), line("M60 12L60 110", INK, 2.2)),
        ],
    )
    face = Face(40, 56, 0.48)
    yield (
        "lasting-redness",
        [
            part("face", face.calm()),
            part(
                "redness",
                reddened(face.at(oval(188, 192, 34, 30)), dots_in(58, 69, 14, 12, 8)),
                reddened(face.at(oval(112, 192, 34, 30)), dots_in(22, 69, 12, 12, 8)),
            ),
            part("calendar", calendar(84, 88, 0.92)),
        ],
    )
    yield (
        "scratching",
        [
            part(
                "face",
                Face(46, 62, 0.54).head(),
                Face(46, 62, 0.54).features(brows=FROWN, mouth=SAD_MOUTH),
            ),
            part("redness", reddened(oval(66, 76, 15, 14), dots_in(66, 76, 13, 12, 8))),
            part("itch", line("M84 52L96 44M90 60L103 56M50 92L46 102M60 96L60 107", INK, 3)),
            part("nails", pointing_hand(64, 76, -50, 0.66), pointing_hand(74, 86, -50, 0.6)),
        ],
    )
    yield (
        "still-flaking",
        [
            part("skin", patch()),
            part(
                "flakes",
                (
                    torn(x, y, size, seed)
                    for x, y, size, seed in (
                        (30, 40, 13, 1),
                        (58, 30, 14, 2),
                        (88, 44, 13, 3),
                        (36, 72, 12, 4),
                        (62, 60, 12, 5),
                    )
                ),
            ),
            part("calendar", blank(box(60, 66, 46, 44, 4)), calendar(82, 86, 0.95)),
        ],
    )
    face = Face(60, 62, 0.54)
    yield (
        "uneven-colour",
        [
            part("face", face.calm()),
            part(
                "dark-patch",
                dark(
                    face.at(
                        "M80 168C96 156 124 166 126 186C124 206 100 214 86 204C78 194 76 178 80 168Z"
                    ),
                    LINE,
                ),
            ),
            part(
                "light-patch",
                solid(
                    face.at(
                        "M176 176C190 160 214 166 220 180C220 200 202 214 186 206C174 200 172 188 176 176Z"
                    ),
                    "#FBEADB",
                    LINE,
                    2.6,
                ),
            ),
        ],
    )
    yield (
        "rough-skin",
        [
            part("skin", patch()),
            part(
                "bumps",
                (
                    sh
                    for x, y, r in ((34, 42, 9), (58, 32, 8), (82, 44, 9.5), (46, 62, 8.5))
                    for sh in (
                        solid(oval(x, y, r), SHADE, LINE, 2.6),
                        line(
                            f"M{x - r * 0.5} {y - 1}C{x - r * 0.4} {y - r * 0.6} {x} {y - r * 0.6} {x + 1} {y - r * 0.55}",
                            LINE,
                            1.8,
                        ),
                    )
                ),
            ),
            part(
                "lines-of-marks",
                line("M26 84L94 70M30 98L96 84", "#5A2B1A", 2.2),
                (dark(oval(26 + step * 13.6, 84 - step * 2.8, 3), "#5A2B1A") for step in range(6)),
                (dark(oval(30 + step * 13.2, 98 - step * 2.8, 3), "#5A2B1A") for step in range(6)),
            ),
        ],
    )


def _hatch() -> Iterator[Shape]:
    yield line("M64 62L86 50M64 76L92 60M64 90L90 74", BLUE_LINE, 2.6)
