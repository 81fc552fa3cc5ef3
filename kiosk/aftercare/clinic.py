# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clinic says of itself: its name, its numbers, its clock and its own products."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ClinicProduct:
    """A product the clinic sells or hands out. `label` is its ingredient list as printed.

    `claim` is the verdict the clinic says it has (`ok`, `wait`, `ask`, `never`). The checker
    judges the label, and a claim that the label contradicts is a problem of the settings. `barcode`
    as in `kiosk.aftercare.barcodes`, "" for none.
    """

    name: str
    label: str
    checked_on: date | None = None
    claim: str | None = None
    given: bool = False
    barcode: str = ""


@dataclass(frozen=True, slots=True)
class Clinic:
    """Numbers are text, printed as written. `timezone` is an IANA name."""

    name: str
    phone: str
    opening_hours: str
    out_of_hours: str
    out_of_hours_phone: str
    emergency_phone: str
    timezone: str
    products: tuple[ClinicProduct, ...] = ()
    practitioners: tuple[str, ...] = ()
