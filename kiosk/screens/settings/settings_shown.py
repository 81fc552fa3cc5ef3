# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings as their page shows them, section by section."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl

from kiosk.aftercare.clinic import TIME_LIMITS, Settings
from kiosk.aftercare.dates import day_words, time_words
from kiosk.aftercare.language import Words
from kiosk.aftercare.sentences import say
from kiosk.screens.doors import SettingsDoors
from kiosk.screens.settings.settings_words import SECTIONS, change_words, fault_words, label
from kiosk.screens.wording import strong, tell, tr
from kiosk.visit.handover import PrinterReport
from kiosk.visit.setting import (
    PackStanding,
    SettingsDraft,
    SettingsFault,
    SettingsSection,
    Signing,
    changes,
    people_of,
    value_of,
)


class SectionShown(NamedTuple):
    """`faults` counts what is wrong in it; `spoken` has that in words."""

    name: str
    title: str
    icon: str
    chosen: bool
    faults: int
    spoken: str


class SettingShown(NamedTuple):
    """A line to type: its name, what stands in it, and what is wrong with that, "" for nothing."""

    name: str = ""
    label: str = ""
    icon: str = ""
    text: str = ""
    problem: str = ""


class SettingChoice(NamedTuple):
    """One of some to choose from: `value` is what is set, `words` what is read."""

    value: str
    words: str
    chosen: bool


class ClinicPart(NamedTuple):
    """`logo` is the address of a picture, "" for none."""

    name: SettingShown = SettingShown()
    address: SettingShown = SettingShown()
    phone: SettingShown = SettingShown()
    web: SettingShown = SettingShown()
    out_of_hours: SettingShown = SettingShown()
    out_of_hours_phone: SettingShown = SettingShown()
    emergency_phone: SettingShown = SettingShown()
    timezone: SettingShown = SettingShown()
    opening_hours: SettingShown = SettingShown()
    logo: str = ""
    logo_problem: str = ""


class PicturePick(NamedTuple):
    """A picture that could be the logo: its file and its address."""

    name: str
    file: str
    source: str


class LookPart(NamedTuple):
    languages: tuple[SettingChoice, ...] = ()
    staffs: tuple[SettingChoice, ...] = ()
    problem: str = ""


class PrinterPick(NamedTuple):
    """`title` is what people call it. `offered` says that staff may choose it, `first` that it is
    used where nobody chooses."""

    name: str
    title: str
    words: str
    offered: bool
    first: bool


class PrintingPart(NamedTuple):
    """`looking` says that the machine is still asked for its printers; `said` what it has not."""

    papers: tuple[SettingChoice, ...] = ()
    sizes: tuple[SettingChoice, ...] = ()
    printers: tuple[PrinterPick, ...] = ()
    systems: bool = False
    said: str = ""


class TimeRow(NamedTuple):
    """One of the privacy times, in words, between its limits."""

    name: str
    title: str
    detail: str
    words: str
    less: str
    more: str


class ProductLine(NamedTuple):
    """One of the clinic's products; `place` counts from 0."""

    place: int
    name: str
    detail: str
    problem: str


class ProductPart(NamedTuple):
    """`editing` says that one is being written, `fresh` that it is a new one."""

    lines: tuple[ProductLine, ...] = ()
    editing: bool = False
    fresh: bool = False
    name: SettingShown = SettingShown()
    label: SettingShown = SettingShown()
    claims: tuple[SettingChoice, ...] = ()
    given: bool = False
    ready: bool = False


class PersonLine(NamedTuple):
    name: str
    treats: bool
    administers: bool


class PeoplePart(NamedTuple):
    people: tuple[PersonLine, ...] = ()
    typed: str = ""
    treatments: tuple[SettingChoice, ...] = ()
    problem: str = ""


class PackLine(NamedTuple):
    """A treatment and what its approval is worth. `locked` says why it cannot be signed here."""

    pack: str
    title: str
    words: str
    stands: bool
    locked: str
    signing: bool


class ApprovalPart(NamedTuple):
    packs: tuple[PackLine, ...] = ()
    by: SettingShown = SettingShown()
    registration: SettingShown = SettingShown()
    review_by: SettingShown = SettingShown()
    wrong: str = ""


class SettingsShown(NamedTuple):
    """`last_good` says when the settings before these were saved, StyledText; `said` what came of
    saving, `failed` that it came to nothing; `locked` why nothing can be saved here. `would` are
    the changes that bringing back makes."""

    section: str = SettingsSection.CLINIC
    sections: tuple[SectionShown, ...] = ()
    last_good: str = ""
    said: str = ""
    failed: bool = False
    locked: str = ""
    busy: bool = False
    changed: bool = False
    would: tuple[str, ...] = ()
    clinic: ClinicPart = ClinicPart()
    pictures: tuple[PicturePick, ...] = ()
    no_pictures: str = ""
    look: LookPart = LookPart()
    printing: PrintingPart = PrintingPart()
    times: tuple[TimeRow, ...] = ()
    products: ProductPart = ProductPart()
    people: PeoplePart = PeoplePart()
    approval: ApprovalPart = ApprovalPart()


class ToldFaults:
    """The faults of the settings, and the words beside each value. Nobody is told off before they
    tried to save."""

    def __init__(self, faults: Sequence[SettingsFault]) -> None:
        self.faults = faults

    def of(self, name: str) -> str:
        """What is wrong with a value or in it, "" for nothing."""
        key = name.replace("_", "-")
        own = [each for each in self.faults if _under(each.key, key)]
        return fault_words(own[0]) if own else ""

    def in_section(self, section: SettingsSection) -> int:
        return sum(each.section is section for each in self.faults)


def _under(key: str, name: str) -> bool:
    return key == name or key.startswith((f"{name}[", f"{name}."))


def sections(draft: SettingsDraft, told: ToldFaults) -> tuple[SectionShown, ...]:
    return tuple(_section(each, draft.section, told.in_section(each)) for each in SECTIONS)


def _section(section: SettingsSection, chosen: SettingsSection, faults: int) -> SectionShown:
    title, icon = SECTIONS[section]
    spoken = tr("{title}, wrong: {count}", title=title, count=faults) if faults else tell(title)
    return SectionShown(section, tell(title), icon, section is chosen, faults, spoken)


_ICONS = {
    "phone": "phone",
    "web": "globe",
    "out_of_hours_phone": "moon",
    "timezone": "clock",
    "opening_hours": "calendar-days",
}


def setting(settings: Settings, name: str, told: ToldFaults) -> SettingShown:
    text = str(value_of(settings, name))
    return SettingShown(name, label(name), _ICONS.get(name, ""), text, told.of(name))


def clinic(settings: Settings, told: ToldFaults, doors: SettingsDoors) -> ClinicPart:
    lines = {
        name: setting(settings, name, told)
        for name in ClinicPart._fields
        if name not in ("logo", "logo_problem")
    }
    picture = doors.logo(settings.logo)
    return ClinicPart(
        **lines, logo=_address(picture) if picture else "", logo_problem=told.of("logo")
    )


def pictures(found: Sequence[Path]) -> tuple[PicturePick, ...]:
    return tuple(PicturePick(each.name, str(each), _address(each)) for each in found)


def _address(file: Path) -> str:
    return QUrl.fromLocalFile(str(file)).toString()


def look(settings: Settings, told: ToldFaults, packs: Sequence[PackStanding]) -> LookPart:
    known = {pack.language: pack.language_name for pack in packs}
    offered = settings.languages or tuple(known)
    return LookPart(
        languages=tuple(SettingChoice(code, name, code in offered) for code, name in known.items()),
        staffs=tuple(
            SettingChoice(code, name, code == settings.language) for code, name in known.items()
        ),
        problem=told.of("languages") or told.of("language"),
    )


def printing(settings: Settings, found: Sequence[PrinterReport] | None) -> PrintingPart:
    papers = (("a4", tr("A4")), ("letter", tr("Letter")))
    sizes = (("clear", tr("Clear print")), ("large", tr("Large print")))
    there = {each.name: tell(each.words) for each in found or ()}
    titles = {each.name: each.title for each in found or () if each.title}
    named = tuple(filter(None, (settings.printer, *settings.printers)))
    lost = {name: tr("Not on this machine") for name in named if found and name not in there}
    offered = settings.printers or tuple(there)
    said = ""
    if found is None:
        said = tr("Looking for printers.")
    elif not there:
        said = tr("This machine has no printer. Sheets can be saved, and shown on the screen.")
    return PrintingPart(
        papers=tuple(SettingChoice(at, words, at == settings.paper) for at, words in papers),
        sizes=tuple(SettingChoice(at, words, at == settings.print) for at, words in sizes),
        printers=tuple(
            PrinterPick(
                name, titles.get(name, name), words, name in offered, name == settings.printer
            )
            for name, words in (there | lost).items()
        ),
        systems=settings.printer is None,
        said=said,
    )


def times(settings: Settings) -> tuple[TimeRow, ...]:
    now = settings.privacy
    rows = (
        ("warn_after", tr("Warn when nobody touches the screen for"), now.warn_after),
        ("countdown", tr("Then count down"), now.countdown),
        ("forget_after", tr("Clear the plan under the curtain after"), now.forget_after),
    )
    return tuple(_time_row(name, title, seconds) for name, title, seconds in rows)


def _time_row(name: str, title: str, seconds: int) -> TimeRow:
    limits = TIME_LIMITS[name]
    between = tr("{least} to {most}", least=_length(limits.least), most=_length(limits.most))
    return TimeRow(
        name,
        title,
        between,
        _length(seconds),
        tr("{title}: less", title=title),
        tr("{title}: more", title=title),
    )


def _length(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return tr("{seconds} s", seconds=rest)
    if not rest:
        return tr("{minutes} min", minutes=minutes)
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)


def products(settings: Settings, draft: SettingsDraft, told: ToldFaults) -> ProductPart:
    lines = tuple(
        ProductLine(place, each.name, each.label, told.of(f"products[{place}]"))
        for place, each in enumerate(settings.clinic.products)
    )
    if draft.product is None:
        return ProductPart(lines)
    product = draft.product.product
    claims = (
        ("", tr("Says nothing")),
        ("ok", tr("OK now")),
        ("wait", tr("Not yet")),
        ("ask", tr("Ask us")),
        ("never", tr("Not while you heal")),
    )
    return ProductPart(
        lines=lines,
        editing=True,
        fresh=draft.product.place is None,
        name=SettingShown("name", tr("Name, as on the product"), "", product.name),
        label=SettingShown("label", tr("List of ingredients, as on the label"), "", product.label),
        claims=tuple(SettingChoice(at, words, at == (product.claim or "")) for at, words in claims),
        given=product.given,
        ready=bool(product.name.strip() and product.label.strip()),
    )


def people(
    settings: Settings, draft: SettingsDraft, told: ToldFaults, packs: Sequence[PackStanding]
) -> PeoplePart:
    return PeoplePart(
        people=tuple(
            PersonLine(name, name in settings.clinic.practitioners, name in settings.administrators)
            for name in people_of(settings)
        ),
        typed=draft.person,
        treatments=tuple(
            SettingChoice(pack.id, pack.title, settings.offers(pack.id)) for pack in packs
        ),
        problem=next(
            filter(None, map(told.of, ("practitioners", "administrators", "treatments"))), ""
        ),
    )


def approval(packs: Sequence[PackStanding], signing: Signing | None) -> ApprovalPart:
    lines = tuple(_pack_line(pack, signing) for pack in packs)
    if signing is None:
        return ApprovalPart(lines)
    return ApprovalPart(
        lines,
        by=SettingShown("by", tr("Name of the clinician who read it"), "", signing.by),
        registration=SettingShown(
            "registration", tr("Registration number"), "", signing.registration
        ),
        review_by=SettingShown(
            "review_by", tr("Review by, such as 2029-11-01"), "", signing.review_by
        ),
        wrong=tell(signing.wrong),
    )


def _pack_line(pack: PackStanding, signing: Signing | None) -> PackLine:
    stands = tr("Approved by {name}. Review by {date}.", name=pack.signed_by, date=pack.review_by)
    return PackLine(
        pack=pack.id,
        title=pack.title,
        words=tell(pack.standing) or stands,
        stands=not pack.standing,
        locked=tell(pack.locked),
        signing=signing is not None and signing.pack == pack.id,
    )


def last_good(at: datetime | None, words: Words) -> str:
    if at is None:
        return ""
    when = f"{day_words(at.date(), words)}, {time_words(at, words)}"
    return strong(say("Last good settings: {when}", when=when))


def would(now: Settings, before: tuple[Settings, datetime] | None) -> tuple[str, ...]:
    if before is None:
        return ()
    found = changes(now, before[0])
    return tuple(map(change_words, found)) or (tr("Nothing would change."),)
