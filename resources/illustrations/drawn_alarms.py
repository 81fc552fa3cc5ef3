# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of signs that cannot wait."""

from collections.abc import Iterator

from outlines import box, moved, oval
from people import (
    FROWN,
    RAISED,
    SAD_MOUTH,
    Face,
    open_hand,
    patch,
    pointing_hand,
)
from pictograph import (
    BLUE_LINE,
    GREY,
    INK,
    LINE,
    PLUM,
    RED,
    SHADE,
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
from things import arrow, bolt, drops, syringe

Drawn = tuple[str, list[Part]]


def _eye(lid: str = WHITE) -> Iterator[Shape]:
    yield flat(oval(60, 60, 57), SKIN)
    yield solid("M12 62C30 32 90 32 108 62C90 90 30 90 12 62Z", lid, LINE, 3)
    yield line("M14 46C34 20 86 20 106 46", LINE, 3)


def alarms() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    face = Face(60, 52, 0.46)
    yield (
        "short-breath",
        [
            part("face", face.head(), face.features(eyes="", brows=RAISED, mouth="")),
            part("wide-eyes", face.open_eyes()),
            part("open-mouth", face.gasp()),
            part("hand-on-throat", open_hand(70, 104, -68, 0.62)),
        ],
    )
    yield (
        "lost-sight",
        [
            part("eye", _eye(), solid(oval(60, 61, 18), "#6A8FB5"), dark(oval(60, 61, 8))),
            part("dark-veil", dark("M60 3C92 3 117 28 117 60C117 92 92 117 60 117Z", "#3A2F38")),
        ],
    )
    yield (
        "sight-after-injection",
        [
            part("eye", _eye(), solid(oval(60, 61, 18), "#6A8FB5"), dark(oval(60, 61, 8))),
            part(
                "blur",
                line(
                    "M28 74C36 68 44 80 52 74C60 68 68 80 76 74C84 68 90 78 94 74M34 58C42 52 50 64 58 58C66 52 74 64 86 58",
                    INK,
                    3,
                ),
            ),
            part("syringe", syringe(24, 99, 90, 0.82)),
        ],
    )
    face = Face(60, 68, 0.42)
    yield (
        "dizzy",
        [
            part(
                "face",
                face.head(),
                face.features(
                    eyes="", brows=RAISED, mouth="M126 222Q138 212 150 222Q162 232 174 222"
                ),
            ),
            part(
                "spinning-eyes",
                (
                    line(
                        face.at(
                            f"M{x} 151C{x} 147 {x + 6} 147 {x + 6} 152C{x + 6} 160 {x - 8} 160 {x - 9} 151C{x - 9} 138 {x + 14} 138 {x + 15} 152"
                        ),
                        INK,
                        2.2,
                    )
                    for x in (110, 186)
                ),
            ),
            part(
                "whirl",
                line("M22 38C22 16 98 16 98 38C98 50 48 50 42 38", INK, 3),
                (
                    dark(
                        moved("M0 -7L2 -2L7 -2L3 1.4L4.6 7L0 3.6L-4.6 7L-3 1.4L-7 -2L-2 -2Z", x, y),
                        PLUM,
                    )
                    for x, y in ((22, 46), (98, 30), (58, 18))
                ),
            ),
        ],
    )
    face = Face(54, 64, 0.5)
    yield (
        "pain",
        [
            part(
                "face",
                face.head(),
                face.features(
                    eyes="M96 142L122 152L98 160M204 142L178 152L202 160",
                    brows=FROWN,
                    mouth=SAD_MOUTH,
                ),
            ),
            part("bolts", bolt(84, 74, 1.0, 12), bolt(100, 92, 0.8, 30), bolt(98, 54, 0.8, 40)),
        ],
    )
    yield (
        "sore-eye",
        [
            part(
                "swelling",
                flat(oval(60, 60, 57), SKIN),
                flat(oval(60, 60, 50, 38), "#B5302F", 0.4),
                skin("M8 62C22 22 98 22 112 62C98 100 22 100 8 62Z", SHADE),
            ),
            part(
                "eye",
                solid("M24 64C38 50 82 50 96 64C82 78 38 78 24 64Z", WHITE, LINE, 3),
                solid(oval(60, 64, 9), "#6A8FB5"),
                dark(oval(60, 64, 4.5)),
                line("M30 63L42 64M90 63L78 64M36 58L44 61M84 58L76 61", RED, 1.8),
            ),
            part("pain", bolt(94, 30, 1.0, 25), bolt(26, 30, 1.0, -40)),
        ],
    )
    yield (
        "bleeding",
        [
            part("skin", patch()),
            part(
                "blood",
                solid(
                    "M36 30C46 24 60 32 64 42C68 52 60 60 60 72C60 84 48 84 48 72C48 62 34 58 32 46C30 38 32 32 36 30Z",
                    RED,
                    "#5A1018",
                    2.4,
                ),
                drops((54, 100, 6), fill=RED, edge="#5A1018"),
            ),
            part(
                "pad",
                solid(moved(box(-21, -15, 42, 30, 5), 82, 44, turn=16), WHITE),
                line(
                    moved("M-21 -5L21 -5M-21 5L21 5M-10 -15L-10 15M10 -15L10 15", 82, 44, turn=16),
                    GREY,
                    1.6,
                ),
            ),
            part("pressing-finger", pointing_hand(82, 44, -60, 0.62)),
        ],
    )
    face = Face(42, 58, 0.66)
    yield (
        "blotchy-skin",
        [
            part("face", face.head(), face.features()),
            part(
                "pale-patch",
                solid(
                    "M58 66C64 56 82 58 88 68C96 78 88 86 90 94C84 106 66 104 62 94C52 88 52 74 58 66Z",
                    "#E9E7EE",
                    BLUE_LINE,
                    2.4,
                ),
            ),
            part(
                "blotches",
                (
                    dark(moved(oval(0, 0, a, b), x, y, turn=t), "#6E7FA8")
                    for x, y, a, b, t in (
                        (68, 70, 5, 3, 20),
                        (80, 74, 4, 6, 10),
                        (70, 84, 6, 3, -30),
                        (80, 92, 5, 3, 12),
                        (68, 95, 3, 2.5, 0),
                    )
                ),
            ),
        ],
    )
    yield (
        "growing-bruise",
        [
            part("skin", patch()),
            part(
                "bruise",
                solid(
                    "M46 44C56 36 74 40 78 52C84 64 74 78 60 78C46 78 38 56 46 44Z",
                    "#6B4A82",
                    "#43275C",
                    2.4,
                ),
                dark("M52 52C58 48 68 52 68 60C66 68 54 68 52 60Z", "#3C2152"),
            ),
            part(
                "growth",
                arrow(84, 40, -45, 17),
                arrow(84, 80, 45, 17),
                arrow(36, 80, 135, 17),
                arrow(36, 40, 225, 17),
            ),
        ],
    )
