# SPDX-License-Identifier: GPL-3.0-or-later
"""One picture of the camera, in memory and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field

CHANNELS = 3


@dataclass(frozen=True, slots=True)
class Still:
    """`pixels`: red, green, blue, a byte each, row by row from the top, no gaps between rows;
    `width` and `height` in pixels. Raises ValueError where the three do not agree."""

    pixels: bytes = field(repr=False)
    width: int
    height: int

    def __post_init__(self) -> None:
        if len(self.pixels) != self.width * self.height * CHANNELS or not self.pixels:
            raise ValueError(f"{len(self.pixels)} bytes are no {self.width} x {self.height} still")
