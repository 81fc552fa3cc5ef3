# SPDX-License-Identifier: GPL-3.0-or-later
"""Square codes that a telephone's camera reads: the clinic's number and the next visit.

They hold the clinic and a time, nothing of the patient, and ask no server for anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

import segno

from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.structure import Element

QUIET = 4  # modules of clear space that ISO/IEC 18004 asks for on each side
SMALLEST = 67.0

_SUMMARY_BYTES = 48  # keeps the modules large enough to print and read well


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code without its quiet zone, which the page around it must leave clear."""

    rows: tuple[tuple[bool, ...], ...]
    size: float
    element: Element

    @property
    def width(self) -> float:
        return self.size

    @property
    def height(self) -> float:
        return self.size

    @property
    def quiet(self) -> float:
        """The clear space to leave on every side, in points."""
        return QUIET * self.size / len(self.rows)

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


def event(clinic: str, at: datetime) -> str:
    """A bare VEVENT (RFC 5545, 3.6.1): the clinic and the moment, in UTC. `at` is aware."""
    short = clinic.encode()[:_SUMMARY_BYTES].decode(errors="ignore")
    summary = short.replace("\\", "\\\\")
    for mark in (";", ","):
        summary = summary.replace(mark, f"\\{mark}")
    start = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return f"BEGIN:VEVENT\r\nSUMMARY:{summary}\r\nDTSTART:{start}\r\nEND:VEVENT\r\n"


def dialled(phone: str) -> str:
    """A number as a telephone dials it: digits, and a plus at the front."""
    return ("+" if phone.strip().startswith("+") else "") + re.sub(r"\D", "", phone)
