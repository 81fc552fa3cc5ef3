# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""The root view model: the visit, which page of it is open, and the panels of the dock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.aftercare.consultation import Consultation
from kiosk.screens.check_page import CheckPage
from kiosk.screens.doors import Doors
from kiosk.screens.page_values import Values
from kiosk.screens.patient_pages import PatientPages
from kiosk.screens.screen import Screen
from kiosk.screens.sheet_page import SheetPage
from kiosk.screens.speech import Speech
from kiosk.screens.staff_form import StaffForm
from kiosk.screens.words import marked, next_words, page_title, say, strong
from kiosk.visit.journey import Journey, Page

HOME = "home"
STAFF_PAGES = frozenset({HOME, "reference"})


class Kiosk(Screen):
    """What App.qml binds to. `page` is the name of the open page: a journey's, or a staff page's.

    `clock` gives seconds that only run forward; tests hand in their own.
    """

    pageChanged = Signal()
    languageChanged = Signal()
    panelChanged = Signal()
    readWanted = Signal()

    def __init__(
        self,
        doors: Doors,
        *,
        keyboard: bool = True,
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(clock, parent)
        self._doors = doors
        self._keyboard = keyboard
        self._pages = PatientPages(doors, self)
        self._form = StaffForm(doors, self)
        self._check = CheckPage(self)
        self._sheet = SheetPage(doors, self)
        self._speech = Speech(self)
        self._pages.shelfChanged.connect(self.replan)
        self._form.started.connect(self.begin)
        self._sheet.finished.connect(self.finish)
        self._sheet.languageWanted.connect(self.setLanguage)
        self._fresh()

    def _fresh(self) -> None:
        """As the next patient finds it."""
        self._journey = Journey()
        self._staff_page = HOME
        self._consultation: Consultation | None = None
        self._language = self._doors.languages[0][0]
        self._panel = ""

    # The visit.

    @property
    def consultation(self) -> Consultation | None:
        return self._consultation

    @property
    def pages(self) -> PatientPages:
        return self._pages

    @property
    def form(self) -> StaffForm:
        return self._form

    @property
    def sheet(self) -> SheetPage:
        return self._sheet

    @Slot(object)
    def begin(self, consultation: Consultation) -> None:
        """The form is whole: plan it, and hand the screen to the patient."""
        self.replan(consultation)
        self._go(self._journey.jump(Page.WELCOME))

    @Slot(object)
    def replan(self, consultation: Consultation) -> None:
        """The same visit with another shelf or language: every page shows the new plan, and the
        staff's form says the same."""
        plan = self._doors.plan(consultation)
        self._consultation = consultation
        self._form.fill(consultation)
        self._pages.show(plan, consultation)
        self._check.show(plan)
        self._sheet.show(plan)
        if consultation.patient.language != self._language:
            self._language = consultation.patient.language
        self.languageChanged.emit()
        self.pageChanged.emit()

    @Slot()
    def finish(self) -> None:
        """The visit ends: everything about the patient is gone, and the staff's home is open."""
        self._speech.stop()
        for part in (self._form, self._check, self._sheet, self._pages):
            part.forget()
        self._fresh()
        self.refresh()
        for changed in (self.languageChanged, self.panelChanged, self.pageChanged):
            changed.emit()

    # The pages.

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._staff_page or str(self._journey.at)

    @Property(int, notify=pageChanged)
    def step(self) -> int:
        return 0 if self._staff_page else self._journey.step

    @Property(list, notify=pageChanged)
    def steps(self) -> list[Values]:
        return [
            {
                "page": str(step.page),
                "number": step.number,
                "title": page_title(step.page),
                "seen": step.seen,
                "now": step.now,
                "done": step.number < self._journey.step,
            }
            for step in self._journey.steps
        ]

    @Property(str, notify=pageChanged)
    def nextWords(self) -> str:
        return next_words(self._journey.at)

    @Slot()
    def next(self) -> None:
        self._go(self._journey.next())

    @Slot()
    def back(self) -> None:
        self._go(self._journey.back())

    @Slot(str)
    def jump(self, page: str) -> None:
        self._go(self._journey.jump(Page(page)))

    @Slot(str)
    def open(self, page: str) -> None:
        """A page of the staff's (home, reference), or one of the journey's."""
        if page in STAFF_PAGES:
            self._staff_page = page
            self.pageChanged.emit()
        else:
            self._go(self._journey.jump(Page(page)))

    def _go(self, journey: Journey) -> None:
        self._speech.stop()
        self._journey = journey
        self._staff_page = ""
        self._panel = ""
        self.panelChanged.emit()
        self.pageChanged.emit()

    @Property(QObject, constant=True)
    def staffForm(self) -> QObject:
        return self._form

    @Property(QObject, constant=True)
    def checkPage(self) -> QObject:
        return self._check

    @Property(QObject, constant=True)
    def sheetPage(self) -> QObject:
        return self._sheet

    @Property(QObject, constant=True)
    def patient(self) -> QObject:
        return self._pages

    @Property(QObject, constant=True)
    def speech(self) -> QObject:
        return self._speech

    # The clinic and the pack.

    @Property(dict, constant=True)
    def clinic(self) -> Values:
        clinic = self._doors.clinic
        return {
            "name": clinic.name,
            "phone": clinic.phone,
            "phoneStyled": marked(clinic.phone),
            "hours": clinic.opening_hours,
            "emergency": strong(
                say("In an emergency, call {number}."), number=clinic.emergency_phone
            ),
        }

    @Property(bool, constant=True)
    def draft(self) -> bool:
        return not self._doors.guidance.approval.signed

    # Language.

    @Property(list, constant=True)
    def languages(self) -> list[Values]:
        return [{"code": code, "name": name} for code, name in self._doors.languages]

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        if code not in dict(self._doors.languages) or code == self._language:
            return
        self._language = code
        if self._consultation is not None:
            patient = replace(self._consultation.patient, language=code)
            self.replan(replace(self._consultation, patient=patient))
        self.languageChanged.emit()

    # Help.

    @Property(bool, constant=True)
    def keyboardWanted(self) -> bool:
        return self._keyboard

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """The panel that is open: text, language, listen, staff or steps; "" for none."""
        return self._panel

    @Slot(str)
    def openPanel(self, name: str) -> None:
        if name == "listen":
            self._speech.look()
        self._panel = name
        self.panelChanged.emit()

    @Slot(str)
    def closePanel(self, name: str) -> None:
        """Closes the panel of that name; another that has opened meanwhile stays."""
        if self._panel == name:
            self._panel = ""
            self.panelChanged.emit()

    @Slot()
    def readPage(self) -> None:
        self.readWanted.emit()

    @Slot()
    def hide(self) -> None:
        """The curtain at once. The panels close and the voice stops."""
        self._speech.stop()
        self.closePanel(self._panel)
        super().hide()

    def personal(self) -> bool:
        return self._staff_page != HOME
