# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pictures of skin show: six tones, five phases, fourteen days. Values only.

The colours and the amounts are those of the visual design. Flake edges and needle dots have colours
of their own because they must keep 3:1 against the skin on every tone.
"""

from dataclasses import dataclass

INK = "#231820"
BLACK = "#000000"


@dataclass(frozen=True)
class Tone:
    """One skin tone. Every field but `number` is a colour, written "#RRGGBB"."""

    number: int
    base: str
    shade: str
    line: str
    light: str
    redness: str
    flake: str
    flake_edge: str
    dot: str


TONES = (
    Tone(
        1,
        "#F8DECB",
        "#E6BFA4",
        "#9A6A50",
        "#FFEFE3",
        "#D5453F",
        "#FFF6EC",
        "#8F5A41",
        "#5A1F1C",
    ),
    Tone(
        2,
        "#EDC7A6",
        "#D6A57E",
        "#875539",
        "#F9DEC6",
        "#C93D38",
        "#FBEEDF",
        "#7A4A2D",
        "#4F1A16",
    ),
    Tone(
        3,
        "#D9A67C",
        "#BC8459",
        "#6B3E22",
        "#E9C19D",
        "#B5302F",
        "#F6E4D2",
        "#5E3519",
        "#30100B",
    ),
    Tone(
        4,
        "#B57E52",
        "#96613A",
        "#4C2912",
        "#CB9A70",
        "#8F1F28",
        "#E6CDB5",
        "#3C1F0C",
        "#160403",
    ),
    Tone(
        5,
        "#875838",
        "#6B4226",
        "#321808",
        "#A17150",
        "#64102A",
        "#CDB5A3",
        "#321808",
        "#DDBFAD",
    ),
    Tone(
        6,
        "#5E3B26",
        "#472A19",
        "#1F0E06",
        "#7A5239",
        "#4A0A2A",
        "#B9A597",
        "#1F0E06",
        "#C9AD9F",
    ),
)


@dataclass(frozen=True)
class Phase:
    """One phase of healing.

    `redness` runs from 0 to 1. `openings` is the share, 0 to 1, of the needle dots still open.
    `dry_lines`, `flakes` and `face_flakes` are counts. `flake_size` scales the plates, 1 is full.
    `tint` is the ground of the picture on paper; it turns white when printed in black and white.
    """

    name: str
    redness: float
    openings: float
    dry_lines: int
    flakes: int
    flake_size: float
    face_flakes: int
    tint: str


PHASES = (
    Phase("day-1", 1.0, 1.0, 0, 0, 0.0, 0, "#F4B8AA"),
    Phase("days-2-3", 0.58, 1 / 3, 9, 6, 0.62, 8, "#F7CDB9"),
    Phase("days-4-5", 0.28, 0.0, 13, 24, 1.0, 30, "#FADCC8"),
    Phase("days-6-7", 0.10, 0.0, 3, 5, 0.62, 7, "#FAE4D3"),
    Phase("week-2", 0.0, 0.0, 0, 0, 0.0, 0, "#FBE9DA"),
)


@dataclass(frozen=True)
class OnPaper:
    """How many dots, short waves and torn plates say a phase on paper."""

    dots: int
    waves: int
    flakes: int


ON_PAPER = {
    "day-1": OnPaper(56, 0, 0),
    "days-2-3": OnPaper(24, 4, 2),
    "days-4-5": OnPaper(6, 0, 8),
    "days-6-7": OnPaper(4, 2, 3),
    "week-2": OnPaper(0, 0, 0),
}


@dataclass(frozen=True)
class Day:
    """One day of the strip: `redness` from 0 to 1, and its counts of dots and flakes."""

    number: int
    redness: float
    dots: int
    flakes: int


DAYS = (
    Day(1, 1.0, 13, 0),
    Day(2, 0.66, 7, 1),
    Day(3, 0.50, 6, 3),
    Day(4, 0.32, 3, 4),
    Day(5, 0.24, 1, 5),
    Day(6, 0.12, 1, 3),
    Day(7, 0.08, 1, 2),
    Day(8, 0.0, 0, 1),
    Day(9, 0.0, 0, 1),
    Day(10, 0.0, 0, 1),
    Day(11, 0.0, 0, 0),
    Day(12, 0.0, 0, 0),
    Day(13, 0.0, 0, 0),
    Day(14, 0.0, 0, 0),
)


def flake_edge(tone: Tone, redness: float) -> str:
    """The edge of a flake on skin of that redness, 0 to 1: on light skin, the redder the darker."""
    return mixed(tone.flake_edge, tone.dot, 0.7 * redness) if tone.number <= 4 else tone.flake_edge


def mixed(first: str, second: str, share: float) -> str:
    """The colour `share` of the way (0 to 1) from `first` to `second`."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
