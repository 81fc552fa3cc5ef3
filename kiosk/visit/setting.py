# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings as an administrator changes them, before they are saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.aftercare.clinic import TIME_LIMITS, Clinic, ClinicProduct, PrivacyTimes, Settings


class SettingsSection(StrEnum):
    """What the settings are about, in the order in which they are walked."""

    CLINIC = "clinic"
    LOOK = "look"
    PRINTING = "printing"
    PRIVACY = "privacy"
    PRODUCTS = "products"
    PEOPLE = "people"
    APPROVAL = "approval"
    SELF_TEST = "self-test"


_SECTIONS: Mapping[str, SettingsSection] = {
    "language": SettingsSection.LOOK,
    "languages": SettingsSection.LOOK,
    "paper": SettingsSection.PRINTING,
    "print": SettingsSection.PRINTING,
    "printer": SettingsSection.PRINTING,
    "printers": SettingsSection.PRINTING,
    "privacy": SettingsSection.PRIVACY,
    "products": SettingsSection.PRODUCTS,
    "practitioners": SettingsSection.PEOPLE,
    "administrators": SettingsSection.PEOPLE,
    "treatments": SettingsSection.PEOPLE,
}
"""Of each key; the others are of the clinic's own section."""


class SettingsFault(NamedTuple):
    """What is wrong with one of the settings, and what to write; `key` is as `products[0].claim`
    in their file."""

    key: str
    wrong: str
    write: str

    @property
    def section(self) -> SettingsSection:
        top = self.key.partition("[")[0].partition(".")[0]
        return _SECTIONS.get(top, SettingsSection.CLINIC)


class SettingsRefused(ValueError):
    """The settings cannot be written as they are. `faults` are all that their reader says."""

    def __init__(self, faults: tuple[SettingsFault, ...]) -> None:
        super().__init__("; ".join(f"{each.key}: {each.wrong}" for each in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class ProductEdit:
    """One of the clinic's products as it is being written; `place` is None for a new one."""

    product: ClinicProduct
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs which pack, as typed. `wrong` is what was refused, "" for nothing."""

    pack: str
    by: str = ""
    registration: str = ""
    review_by: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class SettingsDraft:
    """`typed` are the settings as they are to be, None while nothing was changed. `tried` says that
    saving was tried, so that what is wrong stands beside its field. `said` is what came of it, and
    `failed` that it came to nothing; `busy` that it is under way."""

    typed: Settings | None = None
    section: SettingsSection = SettingsSection.CLINIC
    tried: bool = False
    product: ProductEdit | None = None
    person: str = ""
    signing: Signing | None = None
    said: str = ""
    failed: bool = False
    busy: bool = False

    def at(self, section: SettingsSection) -> SettingsDraft:
        return replace(self, section=section, product=None, signing=None)

    def changed(self, settings: Settings) -> SettingsDraft:
        """Other settings, of which nothing has been told yet."""
        return replace(self, typed=settings, said="", failed=False)


OF_CLINIC = frozenset(part.name for part in fields(Clinic))


def with_value(settings: Settings, name: str, value: Any) -> Settings:
    """One value set, whether it is the clinic's or the kiosk's."""
    if name in OF_CLINIC:
        return replace(settings, clinic=replace(settings.clinic, **{name: value}))
    return replace(settings, **{name: value})


def value_of(settings: Settings, name: str) -> Any:
    return getattr(settings.clinic if name in OF_CLINIC else settings, name)


def with_step(settings: Settings, name: str, by: int) -> Settings:
    """One of the privacy times so many presses longer or shorter, within its limits."""
    times: PrivacyTimes = settings.privacy
    seconds = TIME_LIMITS[name].stepped(getattr(times, name), by)
    return replace(settings, privacy=replace(times, **{name: seconds}))


def with_choice(settings: Settings, name: str, item: str, known: tuple[str, ...]) -> Settings:
    """One of all that are `known`, offered or no longer offered. The last one stays, and where all
    are, none is named: what comes later is then offered, too."""
    now = value_of(settings, name) or known
    kept = tuple(each for each in known if (each in now) is not (each == item)) or now
    return with_value(settings, name, () if kept == known else kept)


def with_person(settings: Settings, name: str, role: str) -> Settings:
    """A name put on, or taken off, one of the lists `practitioners` and `administrators`."""
    names = value_of(settings, role)
    others = tuple(each for each in names if each != name)
    return with_value(settings, role, others if name in names else (*names, name))


def people_of(settings: Settings) -> tuple[str, ...]:
    """Everybody who is named, once."""
    return tuple(dict.fromkeys((*settings.clinic.practitioners, *settings.administrators)))


def with_product(settings: Settings, edit: ProductEdit, today: date) -> Settings:
    """The product put in its place. A label that is another was checked today."""
    products = settings.clinic.products
    before = products[edit.place] if edit.place is not None else None
    product = edit.product
    if before is None or before.label != product.label:
        product = replace(product, checked_on=today)
    if edit.place is None:
        return with_value(settings, "products", (*products, product))
    put = (*products[: edit.place], product, *products[edit.place + 1 :])
    return with_value(settings, "products", put)


def without_product(settings: Settings, place: int) -> Settings:
    products = settings.clinic.products
    return with_value(settings, "products", (*products[:place], *products[place + 1 :]))


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """One value that bringing back would change, as text: its key, and what it was and would be."""

    key: str
    now: str
    then: str


def changes(now: Settings, then: Settings) -> tuple[SettingsChange, ...]:
    """Every value that differs, in the order of the file."""
    names = [part.name for part in (*fields(Clinic), *fields(Settings)) if part.name != "clinic"]
    both = ((name, value_of(now, name), value_of(then, name)) for name in names)
    return tuple(
        SettingsChange(name, _words(old), _words(new)) for name, old, new in both if old != new
    )


def _words(value: Any) -> str:
    match value:
        case None:
            return ""
        case PrivacyTimes():
            return f"{value.warn_after} s, {value.countdown} s, {value.forget_after // 60} min"
        case tuple():
            return ", ".join(str(getattr(each, "name", each)) for each in value)
        case _:
            return str(value)


@dataclass(frozen=True, slots=True)
class PackStanding:
    """A pack of the content, offered or not. `standing` is what is wrong with its approval, "" for
    nothing; `signed_by` who signed it; `locked` why the kiosk cannot write there, "" if it can."""

    id: str
    title: str
    language: str
    language_name: str
    standing: str
    signed_by: str = ""
    review_by: str = ""
    locked: str = ""
