# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clinic says of itself: its name, its numbers, its clock, its own products, and how its
kiosk is set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple


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
    """Numbers are text, printed as written. `timezone` is an IANA name. `address` and `web` are ""
    where the clinic says none."""

    name: str
    phone: str
    opening_hours: str
    out_of_hours: str
    out_of_hours_phone: str
    emergency_phone: str
    timezone: str
    products: tuple[ClinicProduct, ...] = ()
    practitioners: tuple[str, ...] = ()
    address: str = ""
    web: str = ""


class TimeLimits(NamedTuple):
    """The least and the most of a time, and by how much one press changes it; in seconds."""

    least: int
    most: int
    step: int

    def holds(self, seconds: int) -> bool:
        return self.least <= seconds <= self.most

    def stepped(self, seconds: int, by: int) -> int:
        """So many steps more or less, within the limits."""
        return max(self.least, min(self.most, seconds + by * self.step))


TIME_LIMITS: Mapping[str, TimeLimits] = {
    "warn_after": TimeLimits(30, 600, 15),
    "countdown": TimeLimits(10, 120, 5),
    "forget_after": TimeLimits(60, 3600, 60),
}
"""Of each of the privacy times. Less, and a slow reader loses the page; more, and the next person
reads what was left open."""


@dataclass(frozen=True, slots=True)
class PrivacyTimes:
    """In seconds: `warn_after` so long untouched the screen warns, it counts `countdown` down, then
    hides what is personal, and `forget_after` so long under the curtain the visit is forgotten."""

    warn_after: int = 90
    countdown: int = 30
    forget_after: int = 600

    def __post_init__(self) -> None:
        for name, limits in TIME_LIMITS.items():
            if not limits.holds(getattr(self, name)):
                raise ValueError(f"{name} is outside {limits.least} to {limits.most} seconds")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a clinic sets. `paper` is `a4` or `letter`, `print` is `clear` or `large`.

    `printer` is the name of the print queue that is used first; None: the printer of the system.
    `printers` are those that staff may choose, `treatments` the ids of the packs that are offered,
    `languages` the codes of those offered; of each, none named means all there are. `logo` is the
    name of a picture beside the settings' file, "" for none. `administrators` are proposed to be
    that when they get a PIN, and need not treat anybody. Receipts are kept for `keep_receipts`
    days.
    """

    clinic: Clinic
    language: str = "en"
    paper: str = "a4"
    print: str = "clear"
    printer: str | None = None
    printers: tuple[str, ...] = ()
    privacy: PrivacyTimes = field(default_factory=PrivacyTimes)
    logo: str = ""
    treatments: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    administrators: tuple[str, ...] = ()
    keep_receipts: int = 3650

    def offers(self, pack: str) -> bool:
        """Whether the clinic offers the treatment of a pack."""
        return not self.treatments or pack in self.treatments
