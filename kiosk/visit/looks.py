# SPDX-License-Identifier: GPL-3.0-or-later
"""How a patient wants the screen: text size, contrast, motion."""

from __future__ import annotations

from dataclasses import dataclass, replace

TEXT_SIZES = (100, 125, 150, 200)
LARGE_PRINT_FROM = 150
"""Per cent of the design's own."""


@dataclass(frozen=True, slots=True)
class Looks:
    text_size: int = TEXT_SIZES[0]
    contrast: bool = False
    calm: bool = False

    def sized(self, percent: int) -> Looks:
        """One of `TEXT_SIZES`; any other changes nothing."""
        return replace(self, text_size=percent) if percent in TEXT_SIZES else self

    @property
    def large_print(self) -> bool:
        """Whether who reads so is likely to want large print, too."""
        return self.text_size >= LARGE_PRINT_FROM
