# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of creams, washes and sunscreen."""

from collections.abc import Iterator
from dataclasses import replace

from outlines import box, moved, oval
from people import Face, merged, pointing_hand
from pictograph import (
    BLUE,
    BLUE_LINE,
    CREAM,
    GREEN,
    GREY,
    INK,
    LILAC,
    LINE,
    ORANGE,
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
    solid,
)
from things import (
    bottle,
    bubbles,
    drops,
    pump,
    sun,
    tube,
)

Drawn = tuple[str, list[Part]]


def creams() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "splash",
        [
            part(
                "water",
                drops((60, 28, 7), (40, 44, 5.5), (80, 44, 5.5), (60, 56, 5.5)),
                solid(
                    "M22 76C34 70 44 82 60 76C76 70 86 82 98 76L96 92L24 92Z", BLUE, BLUE_LINE, 2.2
                ),
            ),
            part(
                "hands",
                merged(
                    ["M14 74C16 66 24 66 26 74C30 88 44 92 59 90L59 106C40 112 20 104 14 74Z"],
                    SKIN,
                    LINE,
                    2.2,
                ),
                merged(
                    ["M106 74C104 66 96 66 94 74C90 88 76 92 61 90L61 106C80 112 100 104 106 74Z"],
                    SKIN,
                    LINE,
                    2.2,
                ),
            ),
        ],
    )
    yield (
        "pump-bottle",
        [
            part("pump", pump(66, 44)),
            part(
                "bottle",
                solid(box(44, 44, 44, 62, 9), GREEN),
                solid(box(52, 62, 28, 26, 4), WHITE, INK, 2),
            ),
            part("drop", drops((66, 78, 6))),
            part("lather", bubbles((30, 84, 9), (24, 66, 6.5), (36, 68, 4.5))),
        ],
    )
    yield (
        "cream-jar",
        [
            part(
                "jar",
                solid("M24 62L96 62L92 96C92 100 88 102 84 102L36 102C32 102 28 100 28 96Z", LILAC),
                solid(box(32, 76, 56, 14, 3), WHITE, INK, 2),
            ),
            part("rim", solid(box(20, 50, 80, 14, 5), WHITE)),
            part(
                "cream",
                solid(
                    "M28 52C26 40 40 42 44 36C48 28 56 34 62 22C66 32 76 32 78 40C88 40 94 46 92 52Z",
                    CREAM,
                ),
                line("M46 44C52 40 62 42 68 36", LINE, 2.2),
            ),
        ],
    )
    yield (
        "dabbed-cream",
        [
            part("face", Face(46, 64, 0.52).calm()),
            part(
                "cream",
                solid(
                    "M64 76C66 68 76 66 82 72C88 78 86 88 78 90C68 90 62 86 64 76Z",
                    WHITE,
                    LINE,
                    2.2,
                ),
            ),
            part("fingers", pointing_hand(78, 80, -52, 0.78)),
        ],
    )
    yield (
        "sunscreen",
        [
            part("tube", tube(60, 112, 0, WHITE, 1.32)),
            part("sun", sun(60, 58, 10, first=22.5)),
        ],
    )
    yield (
        "sunscreen-spray",
        [
            part(
                "can",
                solid(box(56, 48, 40, 62, 8), ORANGE),
                solid(box(62, 38, 28, 12, 3), WHITE),
                solid(box(66, 26, 20, 13, 4), PLUM),
            ),
            part("sun", sun(76, 80, 7.5)),
            part(
                "mist",
                line("M58 32L40 26M58 36L38 36M58 40L40 46", BLUE_LINE, 2.6),
                (
                    dark(oval(x, y, 2.6), BLUE_LINE)
                    for x, y in ((30, 22), (28, 36), (30, 50), (19, 29), (18, 44))
                ),
            ),
        ],
    )
    face = Face(48, 64, 0.5)
    yield (
        "sunscreen-face",
        [
            part("face", face.calm()),
            part(
                "sunscreen",
                solid(moved(box(-13, -4.5, 26, 9, 4.5), 68, 78, turn=-14), WHITE, INK, 2.2),
                solid(moved(box(-10, -4.5, 20, 9, 4.5), 27, 78, turn=14), WHITE, INK, 2.2),
            ),
            part("sun", sun(96, 30, 11)),
        ],
    )
    yield (
        "soap-bar",
        [
            part(
                "soap",
                solid(moved(box(-34, -17, 68, 36, 13), 60, 76, turn=-8), "#F2C6CF"),
                line(moved(box(-22, -7, 44, 16, 7), 60, 74, turn=-8), INK, 2),
            ),
            part(
                "lather",
                bubbles(
                    (38, 44, 12), (60, 36, 9), (78, 46, 11), (54, 54, 7), (94, 62, 6), (24, 60, 6)
                ),
            ),
        ],
    )
    face = Face(44, 62, 0.62)
    yield (
        "spot-cream",
        [
            part("face", face.head(), face.features()),
            part("spot", flat(oval(70, 78, 10), "#B5302F", 0.5), dark(oval(70, 78, 5), RED)),
            part("tube", tube(84, 80, 128, "#CFE3F5", 0.6)),
        ],
    )
    yield (
        "toner-pad",
        [
            part("bottle", _tipped()),
            part("drop", drops((44, 64, 6.5))),
            part(
                "pad",
                solid(oval(46, 90, 30, 13), WHITE),
                line("M24 90C34 96 58 96 68 90", GREY, 2.2),
            ),
        ],
    )


def _tipped() -> Iterator[Shape]:
    for shape in bottle(0, 0, 36, 50, "#BFD8F2"):
        yield replace(shape, data=moved(shape.data, 102, 22, turn=-125))
