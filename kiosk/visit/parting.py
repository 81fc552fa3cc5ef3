# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said on the last page of a visit, when nothing of it is kept any more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parting:
    """`sheet` says that a sheet came out of the printer, `saved` that it waits with staff, `tray`
    that nobody said that they have what came out."""

    sheet: bool = False
    saved: bool = False
    tray: bool = False
