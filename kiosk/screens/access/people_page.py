# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""Who of staff has a PIN: the first of all on a new kiosk, and everybody after."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from kiosk.aftercare.clinic import Settings
from kiosk.aftercare.sentences import say
from kiosk.screens.access.pin_words import counted_words
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tell, tr
from kiosk.visit.journey import Page
from kiosk.visit.setting import people_of
from kiosk.visit.staff_access import PIN_LENGTH, PersonDraft, PinRefused, StaffRole
from kiosk.visit.visit import Visit

_NOT_WRITTEN: str = say("It could not be written. Tell whoever looks after this kiosk. Code A1.")


class PersonShown(NamedTuple):
    """Somebody who has a PIN. `own` says that it is who is signed in."""

    name: str
    role: str
    own: bool


class PeopleShown(NamedTuple):
    """`names` are those of the settings who have no PIN yet, `chosen` is the name at hand. `pin`
    and `again` count the digits typed; `said` is what is wrong, "" for nothing."""

    people: tuple[PersonShown, ...] = ()
    names: tuple[str, ...] = ()
    chosen: str = ""
    administrator: bool = False
    digits: int = PIN_LENGTH
    pin: int = 0
    pin_counted: str = ""
    again: int = 0
    again_counted: str = ""
    said: str = ""
    busy: bool = False
    ready: bool = False
    told: str = ""


class PeopleView(View[PeopleShown], shows=PeopleShown):
    PLACES = frozenset({Page.PEOPLE, Page.FIRST_PIN})

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._told = ""
        super().__init__(hold, doors, parent)
        self._errands = Errands(self)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.drafts.person, visit.staff, self._told, self.doors.access.known())

    def derive(self, visit: Visit) -> PeopleShown:
        draft, known = visit.drafts.person, self.doors.access.known()
        taken = {each.name for each in known}
        own = visit.staff.name if visit.staff else ""
        return PeopleShown(
            people=tuple(PersonShown(p.name, _role(p.role), p.name == own) for p in known),
            names=tuple(each for each in people_of(self._settings) if each not in taken),
            chosen=draft.name,
            administrator=draft.role is StaffRole.ADMINISTRATOR or not known,
            pin=len(draft.pin),
            pin_counted=counted_words(len(draft.pin)),
            again=len(draft.again),
            again_counted=counted_words(len(draft.again)),
            said=tell(draft.said),
            busy=draft.busy,
            ready=not draft.missing(),
            told=tell(self._told),
        )

    @Slot(str)
    def setName(self, name: str) -> None:
        """Somebody of the settings has the role that they name."""
        role = self._person.role
        if name in people_of(self._settings):
            administers = name in self._settings.administrators
            role = StaffRole.ADMINISTRATOR if administers else StaffRole.PRACTITIONER
        self._draft(replace(self._person, name=name, role=role))

    @Slot(bool)
    def setAdministrator(self, wanted: bool) -> None:
        role = StaffRole.ADMINISTRATOR if wanted else StaffRole.PRACTITIONER
        self._draft(replace(self._person, role=role))

    @Slot(str)
    def digit(self, digit: str) -> None:
        self._draft(self._person.typed(digit))

    @Slot()
    def delete(self) -> None:
        self._draft(self._person.deleted())

    @Slot()
    def clear(self) -> None:
        self._draft(self._person.wiped())

    @Slot(str)
    def change(self, name: str) -> None:
        """A new PIN for somebody who has one."""
        known = {each.name: each for each in self.doors.access.known()}
        if name in known:
            self._draft(PersonDraft(name, known[name].role))

    @Slot()
    def put(self) -> None:
        """Who is whole gets the PIN. The first is an administrator, and is then signed in."""
        person = self._person
        if person.busy:
            return
        if person.missing():
            self._draft(replace(person, said=person.missing()))
            return
        if not self.doors.access.known():
            person = replace(person, role=StaffRole.ADMINISTRATOR)
        self._draft(replace(person, busy=True))
        self._errands.run(lambda: self._enrol(person), self._put, _NOT_WRITTEN)

    @Slot(str)
    def remove(self, name: str) -> None:
        try:
            self.doors.access.remove(name)
        except PinRefused as refused:
            self._tell(refused.args[0])
        except OSError:
            self._tell(_NOT_WRITTEN)
        else:
            self._tell(say("{name} has no PIN any more.", name=name))

    def rest(self) -> bool:
        return self._errands.rest()

    def _enrol(self, person: PersonDraft) -> str:
        try:
            self.doors.access.enrol(person.member, person.pin)
        except PinRefused as refused:
            return str(refused.args[0])
        except OSError:
            return _NOT_WRITTEN
        return ""

    def _put(self, wrong: str) -> None:
        visit, person = self.visit, self._person
        if wrong:
            self._draft(replace(person, busy=False, pin="", again="", said=wrong))
            return
        member = person.member
        if visit.journey.at is Page.FIRST_PIN:
            admin = replace(member, role=StaffRole.ADMINISTRATOR)
            inside = visit.signed(admin)
            unset = self.doors.settings.set_up_step() is not None
            self.turn(inside.went(inside.journey.jump(Page.SET_UP if unset else Page.HOME)))
        else:
            self._draft(PersonDraft())
            self._tell(say("{name} has a PIN now.", name=member.name))

    def _tell(self, words: str) -> None:
        self._told = words
        self.refresh()

    @property
    def _settings(self) -> Settings:
        return self.doors.settings.now

    @property
    def _person(self) -> PersonDraft:
        return self.visit.drafts.person

    def _draft(self, person: PersonDraft) -> None:
        self._told = ""
        drafts = replace(self.visit.drafts, person=person)
        self.turn(replace(self.visit, drafts=drafts))


def _role(role: StaffRole) -> str:
    return tr("Administrator") if role is StaffRole.ADMINISTRATOR else tr("Practitioner")
