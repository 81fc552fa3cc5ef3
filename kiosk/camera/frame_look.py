# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a frame is worth reading: light, glare, and how sharp what it shows is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.camera.read_words import FrameLook
from kiosk.camera.stills import CHANNELS, Still

Grey = NDArray[np.float32]

WIDEST_PX = 640
"""A frame is looked at no finer than this: looking has to be quicker than the camera."""

DARK_BELOW = 45.0
"""The brightest tenth of a frame that is too dark to read is under this, of 255."""

BLOWN_AT = 250
GLARE_FROM = 0.1
"""The share of pixels without any shade left from which light is said to shine on the label."""

SHARP_FROM = 42.0
"""The strength of the fine edges (see `sharpness`) from which letters are sharp enough."""

EDGE_FROM = 6.0
FILLED_FROM = 0.004
"""The share of a frame where brightness leaps by `EDGE_FROM`, under which hardly any is print."""

STILL_BELOW = 9.0
"""The mean difference of two frames, of 255, under which the bottle is held still."""


def array_of(still: Still) -> NDArray[np.uint8]:
    """Rows, columns, and red, green, blue; a view of the still's own bytes."""
    flat = np.frombuffer(still.pixels, dtype=np.uint8)
    return flat.reshape(still.height, still.width, CHANNELS)


def grey_of(still: Still) -> Grey:
    """Brightness, 0 to 255, at `WIDEST_PX` at most."""
    step = max(1, still.width // WIDEST_PX)
    grey: Grey = array_of(still)[::step, ::step].astype(np.float32).mean(axis=2)
    return grey


def look_at(still: Still, before: Still | None) -> FrameLook:
    """The first thing that is wrong with a frame; `before` is the frame before it, if any."""
    grey = grey_of(still)
    if too_dark(grey):
        return FrameLook.DARK
    if blown(grey) >= GLARE_FROM and not mostly_bright(grey):
        return FrameLook.GLARE
    if filled(grey) < FILLED_FROM:
        return FrameLook.FAR
    same = before is not None and (before.width, before.height) == (still.width, still.height)
    if before is None or not same or np.abs(grey - grey_of(before)).mean() >= STILL_BELOW:
        return FrameLook.MOVING
    return FrameLook.SHARP if sharpness(grey) >= SHARP_FROM else FrameLook.MOVING


def too_dark(grey: Grey) -> bool:
    return float(np.percentile(grey, 90)) < DARK_BELOW


def blown(grey: Grey) -> float:
    """The share of pixels that light has wiped out."""
    return float((grey >= BLOWN_AT).mean()) if grey.size else 0.0


def mostly_bright(grey: Grey) -> bool:
    """Whether the label itself is nearly as bright as light on it would be."""
    return float(np.median(grey)) >= BLOWN_AT - 12


def sharpness(grey: Grey) -> float:
    """The spread of the second differences where there are edges at all: blur takes it away, and a
    bare label around the print does not. Four pixels are taken as one, since noise is sharp, too.

    naive:  np.var(laplacian)                 a little print on much bare label counts as blurred
    wanted: the strongest of them             the edges of the letters alone
    """
    height, width = grey.shape[0] // 2 * 2, grey.shape[1] // 2 * 2
    grey = grey[:height, :width].reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3))
    inner = grey[1:-1, 1:-1]
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    edges = np.abs(around - 4 * inner)
    low, high = np.percentile(grey, (0.2, 99.8))
    return float(np.percentile(edges, 99.5)) / max(float(high - low), 1.0) * 100


def filled(grey: Grey) -> float:
    """The share of the frame where brightness leaps as it does around print."""
    return float((np.abs(np.diff(grey, axis=1)) > EDGE_FROM).mean())
