# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of print that sag round a bottle or tilt with it, made level before they are read.

A reader cuts lines out as rectangles. Round a bottle the middle of a line sags under its ends by
more than the distance to the next, so that one rectangle holds two lines and neither is read. Each
column of the still is moved up or down; nothing moves sideways, so no letter changes its place in
its line.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import atan, degrees

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.frame_look import Grey, array_of, grey_of
from kiosk.camera.read_words import Spot
from kiosk.camera.stills import Still

COARSE_PX = 320
"""The width at which bends are tried."""

SLOPES = tuple(each / 50 for each in range(-10, 11))
SAGS = tuple(each / 50 for each in range(-5, 6))
FINE = (-0.012, -0.008, -0.004, 0.0, 0.004, 0.008, 0.012)
WORTH = 1.06
"""How much clearer the lines must become, so that what is level already is left alone."""


@dataclass(frozen=True, slots=True)
class Bend:
    """How far lines run from level: `slope` down from one side to the other, `sag` the middle under
    the ends; shares of the width."""

    slope: float = 0.0
    sag: float = 0.0

    def drop(self, x: float) -> float:
        """How far under level a line is at `x`, 0 to 1 across; both are shares of the width."""
        from_middle = 2 * x - 1
        return self.slope * (x - 0.5) + self.sag * (1 - from_middle**2)

    def back(self, box: Spot) -> Spot:
        """A box on the straightened still -> the same on the still itself."""
        rise = self.slope - 4 * self.sag * (2 * box.x - 1)
        return box._replace(y=box.y + self.drop(box.x), turn=box.turn + degrees(atan(rise)))


def bend_of(still: Still) -> Bend:
    """The bend that makes the lines of a still clearest; none where nothing is gained by one."""
    edges = _edges(grey_of(still))
    level = _clearness(edges, Bend())
    rough = max((Bend(*each) for each in product(SLOPES, SAGS)), key=lambda b: _clearness(edges, b))
    near = (Bend(rough.slope + a, rough.sag + b) for a, b in product(FINE, FINE))
    best = max(near, key=lambda bend: _clearness(edges, bend))
    return best if _clearness(edges, best) > WORTH * level else Bend()


def straightened(still: Still, bend: Bend) -> Still:
    """The still with its columns moved; what comes in from outside is the edge."""
    if bend == Bend():
        return still
    pixels = array_of(still)
    moved = np.take_along_axis(pixels, _rows(still.height, still.width, bend)[..., None], axis=0)
    return Still(moved.tobytes(), still.width, still.height)


def _edges(grey: Grey) -> Grey:
    """Where print is, small: the leaps of brightness, averaged over blocks."""
    leaps = np.abs(np.diff(grey, axis=1))
    step = max(1, leaps.shape[1] // COARSE_PX)
    height, width = leaps.shape[0] // step * step, leaps.shape[1] // step * step
    blocks = leaps[:height, :width].reshape(height // step, step, width // step, step)
    small: Grey = np.minimum(blocks.mean(axis=(1, 3)), 60.0)
    return small


def _clearness(edges: Grey, bend: Bend) -> float:
    """How much the rows differ from each other: print and the bare strips between its lines."""
    height, width = edges.shape
    moved = np.take_along_axis(edges, _rows(height, width, bend), axis=0)
    return float(moved.mean(axis=1).var())


def _rows(height: int, width: int, bend: Bend) -> NDArray[np.int64]:
    """Which row of its column each pixel comes from."""
    across = (np.arange(width) + 0.5) / width
    from_middle = 2 * across - 1
    drop = bend.slope * (across - 0.5) + bend.sag * (1 - from_middle**2)
    rows = np.arange(height)[:, None] + np.rint(drop * width).astype(np.int64)[None, :]
    inside: NDArray[np.int64] = np.clip(rows, 0, height - 1)
    return inside
