# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read on a label: names with their places on the still, and why nothing was read; and
what a frame of the camera is good for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Spot(NamedTuple):
    """A rectangle on a still: its centre, its sides, and how far it is turned clockwise, in
    degrees. All lengths are shares of the width of the still, so 1 is as wide as it is."""

    x: float
    y: float
    width: float
    height: float
    turn: float = 0.0


class FrameLook(StrEnum):
    """What to tell whoever holds the bottle; `SHARP` is worth a still."""

    DARK = "dark"
    GLARE = "glare"
    FAR = "far"
    MOVING = "moving"
    SHARP = "sharp"


class ReadFlaw(StrEnum):
    """Why a still gave no list: what was wrong with the picture, or what it showed."""

    DARK = "dark"
    GLARE = "glare"
    NO_WORDS = "no-words"
    NO_LIST = "no-list"


@dataclass(frozen=True, slots=True)
class ReadWord:
    """One name of a list as it was read, or a place where something stands that was not read
    (`text` is then "").

    `boxes` has a box for each line that the name runs over. `score` is how sure the reader is of
    its least sure letter, 0 to 1. `sure` is False where a person has to look: the score is low,
    the name is almost one that the pack knows, or it runs over the edge of the picture. `near` are
    the names of the pack that it may be. `still` counts the pictures of one label from 0.
    """

    text: str
    boxes: tuple[Spot, ...]
    score: float
    sure: bool
    near: tuple[str, ...] = ()
    still: int = 0


@dataclass(frozen=True, slots=True)
class LabelRead:
    """The names of a still in reading order; none, and a flaw, where it gave no list."""

    words: tuple[ReadWord, ...] = ()
    flaw: ReadFlaw | None = None
