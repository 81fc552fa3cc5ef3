# SPDX-License-Identifier: GPL-3.0-or-later
"""Square codes that a telephone's camera reads; `code_contents` says what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import segno

from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.structure import Element

QUIET = 4  # modules of clear space that ISO/IEC 18004 asks for on each side
MARK_QUIET = 2  # the same for a Micro QR code
MARK_MODULE = 0.96  # points, which are 0.339 mm, and four dots of a printer of 300 dpi
SMALLEST = 67.0  # points; at 65 modules, as many as `code_contents` lets a code have, over 1 each


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code without its quiet zone, which the page around it must leave clear: so many modules
    on every side. It is an artifact where it has no element."""

    rows: tuple[tuple[bool, ...], ...]
    size: float
    element: Element | None
    quiet_modules: int = QUIET

    @property
    def width(self) -> float:
        return self.size

    @property
    def height(self) -> float:
        return self.size

    @property
    def quiet(self) -> float:
        """The clear space to leave on every side, in points."""
        return self.quiet_modules * self.size / len(self.rows)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        pen.squares(self.element, (x, y), self.size / len(self.rows), self.rows)

    def cut(self, height: float) -> None:  # noqa: ARG002, a code is never cut
        return None


@lru_cache(maxsize=4)
def modules(content: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of a code at error level M.

    The mask is fixed, which every reader accepts, so that no time goes into choosing one.
    """
    code = segno.make_qr(content, error="m", boost_error=False, encoding="utf-8", mask=3)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


@lru_cache(maxsize=4)
def micro_modules(content: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of a Micro QR code for up to 11 capitals, digits and hyphens: 15 across, at
    error level M."""
    code = segno.make_micro(
        content, error="m", boost_error=False, version="M3", mode="alphanumeric", mask=1
    )
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def mark(content: str) -> Code:
    """A small code for scanners that says what is printed beside it, and so is an artifact."""
    rows = micro_modules(content)
    return Code(rows, MARK_MODULE * len(rows), None, MARK_QUIET)
