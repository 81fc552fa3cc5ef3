# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The clinic's settings, changed by an administrator while nobody is treated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.aftercare.clinic import ClinicProduct, Settings
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.settings import settings_shown as shown
from kiosk.screens.settings.settings_shown import SettingsShown, ToldFaults
from kiosk.screens.settings.settings_words import (
    BACK,
    NOT_SAVED,
    NOT_SIGNED,
    NOT_TAKEN,
    SAVED,
    SIGNED,
    fault_words,
)
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tell, tr
from kiosk.visit.handover import PrinterReport
from kiosk.visit.journey import Page
from kiosk.visit.setting import (
    ProductEdit,
    SettingsDraft,
    SettingsFault,
    SettingsRefused,
    SettingsSection,
    Signing,
    with_choice,
    with_person,
    with_product,
    with_step,
    with_value,
    without_product,
)
from kiosk.visit.visit import Panel, Visit

_NO_PRINTERS: tuple[PrinterReport, ...] = ()
_NO_PICTURES: tuple[Path, ...] = ()
_NOT_TOLD: str | tuple[SettingsFault, ...] = ()
"""What the machine said where it did not answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the machine was asked for while the page is open; None where it has not answered."""

    before: tuple[Settings, datetime] | None = None
    printers: tuple[PrinterReport, ...] | None = None
    pictures: tuple[Path, ...] | None = None


@dataclass(frozen=True, slots=True)
class Came:
    """What came of an errand: other doors, or what was refused; neither where it broke off."""

    doors: Doors | None = None
    faults: tuple[SettingsFault, ...] = ()


class SettingsView(View[SettingsShown], shows=SettingsShown):
    """`applied` carries the doors that count from now on; `saved` says that they were written."""

    PLACES = frozenset({Page.SETTINGS, Page.SET_UP})
    applied = Signal(object)
    saved = Signal()

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._asked = Asked()
        self._last = SettingsShown()
        self._judged: tuple[Settings | None, tuple[SettingsFault, ...]] = (None, ())
        super().__init__(hold, doors, parent)
        self._errands = Errands(self)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.setting, visit.journey.at in self.PLACES, self._asked, visit.staff)

    def derive(self, visit: Visit) -> SettingsShown:
        if visit.journey.at not in self.PLACES:
            return self._last
        draft, asked, doors = visit.setting, self._asked, self.doors.settings
        now, told = draft.typed or doors.now, ToldFaults(self._faults(draft))
        words = self.doors.rules[visit.form.pack].words
        self._last = SettingsShown(
            section=draft.section,
            sections=shown.sections(draft, told),
            last_good=shown.last_good(asked.before[1] if asked.before else None, words),
            said=tell(draft.said),
            failed=draft.failed,
            locked=tell(doors.locked),
            busy=draft.busy,
            changed=draft.typed is not None,
            would=shown.would(doors.now, asked.before),
            clinic=shown.clinic(now, told, doors),
            pictures=shown.pictures(asked.pictures or ()),
            no_pictures=self._no_pictures(),
            look=shown.look(now, told, doors.packs),
            printing=shown.printing(now, asked.printers),
            times=shown.times(now),
            products=shown.products(now, draft, told),
            people=shown.people(now, draft, told, doors.packs),
            approval=shown.approval(doors.packs, draft.signing),
        )
        return self._last

    def _no_pictures(self) -> str:
        if self._asked.pictures is None:
            return tr("Looking for pictures.")
        if self._asked.pictures:
            return ""
        folder = self.doors.settings.file.parent
        return tr("There is no PNG, SVG or JPEG in {folder}. Put one there.", folder=folder)

    # The page.

    @Slot()
    def arrive(self) -> None:
        """What the page needs of the machine is asked for as it opens. Until it answers, what it
        said before stands."""
        self._asked = replace(self._asked, printers=None)
        self._look()

    def _look(self) -> None:
        doors = self.doors.settings
        self._errands.run(doors.before, lambda found: self._ask(before=found), None)
        self._errands.run(doors.printers, lambda found: self._ask(printers=found), _NO_PRINTERS)

    @Slot(str)
    def open(self, section: str) -> None:
        self._to(self._draft.at(SettingsSection(section)))

    @Slot()
    def leave(self) -> None:
        """Home; asks first where something would be lost."""
        if self._draft.typed is None:
            self._home()
        else:
            self.turn(self.visit.opened(Panel.LEAVE_SETTINGS))

    @Slot()
    def leaveUnsaved(self) -> None:
        self._home()

    def _home(self) -> None:
        self.turn(self.visit.went(self.visit.journey.jump(Page.HOME)))

    # Values.

    @Slot(str, str)
    def setText(self, name: str, text: str) -> None:
        self._change(with_value(self._now, name, text))

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """One of a few; "" for none of them."""
        self._change(with_value(self._now, name, value or None))

    @Slot(str, str)
    def turnItem(self, name: str, item: str) -> None:
        """One of the languages, treatments or printers: offered, or no longer."""
        packs = self.doors.settings.packs
        known = {
            "languages": tuple(dict.fromkeys(pack.language for pack in packs)),
            "treatments": tuple(pack.id for pack in packs),
            "printers": tuple(each.name for each in self.shown.printing.printers),
        }[name]
        self._change(with_choice(self._now, name, item, known))

    @Slot(str, int)
    def step(self, name: str, by: int) -> None:
        self._change(with_step(self._now, name, by))

    # The logo.

    @Slot()
    def openLogos(self) -> None:
        self.turn(self.visit.opened(Panel.LOGO))
        look = self.doors.settings.pictures
        self._errands.run(look, lambda found: self._ask(pictures=found), _NO_PICTURES)

    @Slot(str)
    def takeLogo(self, file: str) -> None:
        """Copied beside the settings. It counts once the settings are saved."""
        take = self.doors.settings.take

        def taken() -> str | tuple[SettingsFault, ...]:
            try:
                return take(Path(file))
            except SettingsRefused as refused:
                return refused.faults
            except OSError:
                return ()

        self._errands.run(taken, self._taken, _NOT_TOLD)
        self.turn(self.visit.closed(Panel.LOGO))

    def _taken(self, came: str | tuple[SettingsFault, ...]) -> None:
        if isinstance(came, str):
            self._change(with_value(self._now, "logo", came))
        else:
            said = fault_words(came[0]) if came else NOT_TAKEN
            self._to(replace(self._draft, said=said, failed=True))

    @Slot()
    def removeLogo(self) -> None:
        self._change(with_value(self._now, "logo", ""))

    # The clinic's products.

    @Slot()
    def newProduct(self) -> None:
        self._to(replace(self._draft, product=ProductEdit(ClinicProduct("", ""))))

    @Slot(int)
    def editProduct(self, place: int) -> None:
        edit = ProductEdit(self._now.clinic.products[place], place)
        self._to(replace(self._draft, product=edit))

    @Slot(str, str)
    def setProduct(self, name: str, text: str) -> None:
        self._edit(**{name: text})

    @Slot(str)
    def setClaim(self, claim: str) -> None:
        self._edit(claim=claim or None)

    @Slot()
    def turnGiven(self) -> None:
        if self._draft.product is not None:
            self._edit(given=not self._draft.product.product.given)

    @Slot()
    def putProduct(self) -> None:
        edit = self._draft.product
        if edit is not None and self.shown.products.ready:
            settings = with_product(self._now, edit, self.doors.now().date())
            self._to(replace(self._draft.changed(settings), product=None))

    @Slot()
    def dropProduct(self) -> None:
        self._to(replace(self._draft, product=None))

    @Slot(int)
    def removeProduct(self, place: int) -> None:
        self._change(without_product(self._now, place))

    def _edit(self, **parts: Any) -> None:
        edit = self._draft.product
        if edit is not None:
            product = replace(edit.product, **parts)
            self._to(replace(self._draft, product=replace(edit, product=product)))

    # People.

    @Slot(str)
    def setPerson(self, name: str) -> None:
        self._to(replace(self._draft, person=name))

    @Slot()
    def addPerson(self) -> None:
        """Who is new treats; that can be turned at once."""
        name, now = self._draft.person.strip(), self._now
        if name and name not in (*now.clinic.practitioners, *now.administrators):
            draft = self._draft.changed(with_person(now, name, "practitioners"))
            self._to(replace(draft, person=""))

    @Slot(str, str)
    def turnRole(self, name: str, role: str) -> None:
        """`practitioners` or `administrators`. Who is on neither list is gone."""
        self._change(with_person(self._now, name, role))

    @Slot(str)
    def removePerson(self, name: str) -> None:
        settings = self._now
        for role in ("practitioners", "administrators"):
            if name in getattr(settings if role == "administrators" else settings.clinic, role):
                settings = with_person(settings, name, role)
        self._change(settings)

    # Approval.

    @Slot(str)
    def openSigning(self, pack: str) -> None:
        staff = self.visit.staff
        self._to(replace(self._draft, signing=Signing(pack, by=staff.name if staff else "")))

    @Slot(str, str)
    def setSigning(self, name: str, text: str) -> None:
        if self._draft.signing is not None:
            signing = replace(self._draft.signing, wrong="", **{name: text})
            self._to(replace(self._draft, signing=signing))

    @Slot()
    def dropSigning(self) -> None:
        self._to(replace(self._draft, signing=None))

    @Slot()
    def sign(self) -> None:
        draft, sign = self._draft, self.doors.settings.sign
        signing = draft.signing
        if draft.busy or signing is None:
            return

        def signed() -> Doors:
            return sign(signing.pack, signing.by, signing.registration, signing.review_by)

        self._to(replace(draft, busy=True))
        self._errands.run(_came(signed), self._signed, Came())

    def _signed(self, came: Came) -> None:
        draft = replace(self._draft, busy=False)
        if came.doors is not None:
            self._to(replace(draft, signing=None, said=SIGNED, failed=False))
            self.applied.emit(came.doors)
        elif draft.signing is not None:
            wrong = " ".join(map(fault_words, came.faults)) or tell(NOT_SIGNED)
            self._to(replace(draft, signing=replace(draft.signing, wrong=wrong)))

    # Saving, and back.

    @Slot(result=str)
    def save(self) -> str:
        """Writes them, and "". Where something is wrong, the name of the first value that is, in
        the section that opens."""
        draft, save = self._draft, self.doors.settings.save
        if draft.busy:
            return ""
        settings, faults = self._now, self.doors.settings.faults(self._now)
        if faults:
            first = min(faults, key=lambda each: list(SettingsSection).index(each.section))
            self._to(replace(draft.at(first.section), tried=True, said=""))
            return first.key.partition("[")[0].partition(".")[0].replace("-", "_")
        self._to(replace(draft, busy=True, said=""))
        self._errands.run(_came(lambda: save(settings)), self._saved, Came())
        return ""

    @Slot()
    def askBringBack(self) -> None:
        self.turn(self.visit.opened(Panel.BRING_BACK))

    @Slot()
    def bringBack(self) -> None:
        back = self.doors.settings.bring_back
        self._to(replace(self._draft, busy=True, said=""))
        self._errands.run(_came(back), lambda came: self._saved(came, BACK), Came())

    def _saved(self, came: Came, words: str = SAVED) -> None:
        draft = replace(self._draft, busy=False)
        if came.doors is None:
            self._to(replace(draft, said=NOT_SAVED, failed=True, tried=bool(came.faults)))
            return
        self._to(SettingsDraft(section=draft.section, said=words))
        self.applied.emit(came.doors)
        self.saved.emit()
        self._look()

    def rest(self) -> bool:
        return self._errands.rest()

    # The draft.

    @property
    def _draft(self) -> SettingsDraft:
        return self.visit.setting

    @property
    def _now(self) -> Settings:
        return self._draft.typed or self.doors.settings.now

    def _faults(self, draft: SettingsDraft) -> tuple[SettingsFault, ...]:
        """All that is wrong, once saving was tried. The same settings are judged once."""
        if not draft.tried or draft.typed is None:
            return ()
        if self._judged[0] is not draft.typed:
            self._judged = (draft.typed, self.doors.settings.faults(draft.typed))
        return self._judged[1]

    def _change(self, settings: Settings) -> None:
        changed = None if settings == self.doors.settings.now else settings
        self._to(replace(self._draft.changed(settings), typed=changed))

    def _to(self, draft: SettingsDraft) -> None:
        """Only while the page is open: what comes late finds nobody there."""
        if self.visit.journey.at in self.PLACES:
            self.turn(replace(self.visit, setting=draft))

    def _ask(self, **answers: Any) -> None:
        self._asked = replace(self._asked, **answers)
        self.refresh()


def _came(work: Callable[[], Doors]) -> Callable[[], Came]:
    """`work`, with what it refuses as a value; a file that cannot be written is nothing more."""

    def done() -> Came:
        try:
            return Came(work())
        except SettingsRefused as refused:
            return Came(faults=refused.faults)
        except OSError:
            return Came()

    return done
