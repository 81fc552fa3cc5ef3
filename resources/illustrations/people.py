# SPDX-License-Identifier: GPL-3.0-or-later
"""People in pictographs: the face of the pictures of skin, close and closer, hands, a figure."""

from collections.abc import Iterable

import face as front
from marks import Point, Spot, line_path, plate
from outlines import box, moved, oval
from pictograph import (
    INK,
    LILAC,
    LILAC_LINE,
    LINE,
    REDNESS,
    SHADE,
    SKIN,
    WHITE,
    Shape,
    dark,
    fine,
    flat,
    line,
    skin,
    solid,
)

OPEN_EYES = (oval(112, 150, 16, 9.5), oval(188, 150, 16, 9.5))
PUPILS = (oval(112, 150, 6.5), oval(188, 150, 6.5))
FROWN = "M92 122Q108 124 128 136M208 122Q192 124 172 136"
RAISED = "M92 126Q110 108 130 118M208 126Q190 108 170 118"
SAD_MOUTH = "M128 226Q150 210 172 226"
OPEN_MOUTH = "M134 214C140 208 160 208 166 214C172 226 164 240 150 240C136 240 128 226 134 214Z"
LIP_TINT = "#A4564A"


class Face:
    """A face about a middle, its grid that of the pictures of skin. `at` gives what lies on it."""

    def __init__(self, x: float = 60, y: float = 60, size: float = 0.46, turn: float = 0) -> None:
        self.x, self.y, self.size, self.turn = x, y, size, turn

    def at(self, data: str) -> str:
        """Path data of the face's grid, on that of the picture."""
        about = moved(data, -150, -165)
        return moved(about, self.x, self.y, size=self.size, turn=self.turn)

    def head(self, *, wrap: bool = True, ears: bool = True) -> Iterable[Shape]:
        """Neck, ears, head and the wrap over the hair."""
        yield skin(self.at(front.NECK), SHADE)
        yield solid(self.at(front.GOWN_SHAPE), WHITE, LILAC_LINE, 2)
        if ears:
            yield skin(self.at(front.EARS), SHADE)
        yield skin(self.at(front.HEAD))
        if wrap:
            yield solid(self.at(front.WRAP_SHAPE), LILAC, LILAC_LINE, 2.2)
            yield fine(self.at(front.WRAP_FOLDS), LILAC_LINE, 1.4)

    def features(
        self, *, eyes: str = front.LIDS, brows: str = front.BROWS, mouth: str = front.MOUTH
    ) -> Iterable[Shape]:
        """Closed eyes, calm brows, nose and a calm mouth, or others."""
        yield fine(self.at(brows), LINE, 2.2)
        if eyes:
            yield line(self.at(eyes), LINE, 2.2)
        yield line(self.at(front.NOSE), LINE, 1.8)
        if mouth == front.MOUTH:
            yield flat(self.at(front.LIPS), LIP_TINT)
            yield line(self.at(mouth), LINE, 2.2)
        elif mouth:
            yield line(self.at(mouth), LINE, 2.6)

    def calm(self) -> Iterable[Shape]:
        """All of a calm face."""
        yield from self.head()
        yield from self.features()

    def open_eyes(self) -> Iterable[Shape]:
        """Eyes that look."""
        for eye, pupil in zip(OPEN_EYES, PUPILS, strict=True):
            yield solid(self.at(eye), WHITE, LINE, 2)
            yield dark(self.at(pupil))

    def gasp(self) -> Iterable[Shape]:
        """A mouth wide open."""
        yield dark(self.at(OPEN_MOUTH), "#5A1F1C")


def patch(fill: str = SKIN) -> Iterable[Shape]:
    """Skin seen so close that it fills the window, with its fine lines."""
    yield flat(oval(60, 60, 57), fill)
    yield fine(
        "M4 44L76 4M2 74L112 12M10 98L118 36M34 114L118 66"
        "M8 30L92 108M28 10L114 88M62 2L116 52M2 60L58 116",
        SHADE,
        1.2,
    )


def reddened(data: str, dots: Iterable[Point], strength: float = 0.55) -> Iterable[Shape]:
    """Skin gone red: a stain, and dots that say so without colour."""
    yield flat(data, REDNESS, strength)
    for x, y in dots:
        yield dark(oval(x, y, 2.6), REDNESS)


def dots_in(x: float, y: float, wide: float, high: float, gap: float = 9.5) -> list[Point]:
    """Places for dots in an ellipse, in staggered rows."""
    rows = int(high / gap)
    found = []
    for row in range(-rows, rows + 1):
        count = int(wide / gap) + 1
        for column in range(-count, count + 1):
            dx, dy = (column + (row % 2) / 2) * gap, row * gap * 0.87
            if (dx / wide) ** 2 + (dy / high) ** 2 < 0.92:
                found.append((x + dx, y + dy))
    return found


def torn(x: float, y: float, size: float, seed: int) -> Shape:
    """A torn flake."""
    return solid(line_path(plate(Spot(x, y, size), seed), closed=True), "#FBF1E2", LINE, 2)


def merged(paths: Iterable[str], fill: str, stroke: str = INK, width: float = 2.4) -> list[Shape]:
    """Several shapes with one edge around them all."""
    every = list(paths)
    edges = [Shape(data, stroke=stroke, width=2 * width) for data in every]
    return [*edges, *(Shape(data, fill, paper_fill=WHITE) for data in every)]


def pointing_hand(
    x: float, y: float, turn: float = 0, size: float = 1, *, flip: bool = False
) -> Iterable[Shape]:
    """A hand whose first finger ends at (x, y), pointing up until it is turned."""

    def put(data: str) -> str:
        return moved(data, x, y, size=size, turn=turn, flip=flip)

    fist = box(-6, 24, 38, 32, 12)
    yield from merged(
        [put(box(2, 44, 24, 60)), put(fist), put(box(-6, 0, 13, 44, 6.5))], SKIN, LINE, 2.2
    )
    yield line(put("M8 27L8 40M17 27L17 38M25 29L25 38"), LINE, 1.8)
    yield line(put("M-5 44C2 36 12 40 14 48"), LINE, 2)


def open_hand(
    x: float, y: float, turn: float = 0, size: float = 1, *, flip: bool = False
) -> Iterable[Shape]:
    """A hand with its fingers together, the palm about (x, y), fingers up until it is turned."""
    yield from merged(hand_shapes(x, y, turn, size, flip=flip), SKIN, LINE, 2.2)
    between = "M-8.2 -34L-8.2 -6M0.2 -38L0.2 -6M8.8 -34L8.8 -6"
    yield line(moved(between, x, y, size=size, turn=turn, flip=flip), LINE, 1.8)


def hand_shapes(x: float, y: float, turn: float, size: float, *, flip: bool = False) -> list[str]:
    """The pieces of an open hand, with its wrist."""
    fingers = (box(-17, -44, 9, 50, 4.5), box(-8.5, -49, 9, 55, 4.5), box(0, -46, 9, 52, 4.5),
               box(8.5, -37, 8.5, 44, 4.2))  # fmt: skip
    thumb = moved(box(-5, -30, 10, 36, 5), -15, 14, turn=-42)
    pieces = (box(-11, 10, 22, 60), box(-17, -8, 34, 36, 13), *fingers, thumb)
    return [moved(each, x, y, size=size, turn=turn, flip=flip) for each in pieces]


def pinching_hand(
    x: float, y: float, turn: float = 0, size: float = 1, *, flip: bool = False
) -> Iterable[Shape]:
    """Thumb and finger that meet at (x, y), the hand coming from the right until it is turned."""

    def put(data: str) -> str:
        return moved(data, x, y, size=size, turn=turn, flip=flip)

    finger = "M-1 -5C10 -24 30 -30 46 -22L46 -8C34 -14 20 -10 6 0C2 3 -3 -1 -1 -5Z"
    thumb = "M-1 4C8 2 18 8 28 14L46 16L46 30C30 30 14 22 0 11C-4 8 -4 5 -1 4Z"
    yield from merged([put(box(36, -22, 60, 50, 12)), put(finger), put(thumb)], SKIN, LINE, 2.2)
    yield line(put("M40 -4C48 -6 54 -4 58 0M40 8C48 7 54 8 57 10"), LINE, 1.8)


def brow_drops(*places: Point, size: float = 4) -> Iterable[Shape]:
    """Drops of sweat."""
    for x, y in places:
        yield solid(
            moved(
                f"M0 {-1.9 * size}Q{size * 1.3} 0 0 {size}Q{-size * 1.3} 0 0 {-1.9 * size}Z", x, y
            ),
            "#3C74C4",
            "#2F5FA8",
            1.4,
        )


def limb(points: Iterable[Point], width: float, colour: str = SKIN) -> Iterable[Shape]:
    """An arm or a leg as one thick line with an edge."""
    data = line_path(list(points))
    edge = LINE if colour == SKIN else INK
    yield Shape(data, stroke=edge, width=width + 4.4, on_paper=False)
    yield Shape(data, stroke=colour, width=width, on_paper=False)
    yield Shape(data, stroke=edge, width=width + 4, on_screen=False, grows=False)
    yield Shape(data, stroke=WHITE, width=width - 4, on_screen=False, grows=False)


def lips(x: float, y: float, size: float) -> Iterable[Shape]:
    """Lips about (x, y), `size` times those of the face's grid."""
    yield Shape(
        moved(moved(front.LIPS, -150, -220), x, y, size=size),
        LIP_TINT,
        LINE,
        1.8,
        paper_fill=WHITE,
    )
    yield line(moved(moved(front.MOUTH, -150, -220), x, y, size=size), LINE, 2)
