# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""The view model of the patient's pages: one plan, and the few things a patient may touch in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.aftercare.consultation import Consultation, Product
from kiosk.aftercare.plan import Plan
from kiosk.aftercare.products import Verdict
from kiosk.screens import page_values as values
from kiosk.screens.doors import Doors
from kiosk.screens.words import say, strong

TONES = range(1, 7)
FIRST_TONE = 3
LONGEST_NAME = 60


class PatientPages(QObject):
    """What the pages bind to. `shelfChanged` carries the consultation with another shelf."""

    planChanged = Signal()
    pictureChanged = Signal()
    answerChanged = Signal()
    shelfChanged = Signal(object)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self.forget()

    def show(self, plan: Plan, consultation: Consultation) -> None:
        """Another plan of the same visit, or the first of a new one."""
        self._plan: Plan | None = plan
        self._consultation: Consultation | None = consultation
        self.planChanged.emit()

    def forget(self) -> None:
        """Everything about the patient is gone, their chosen picture too."""
        self._plan = None
        self._consultation = None
        self._day = 0
        self._tone = FIRST_TONE
        self._answer: Verdict | None = None
        self._asked = ""
        self._problem = ""
        self.planChanged.emit()
        self.pictureChanged.emit()
        self.answerChanged.emit()

    @property
    def plan(self) -> Plan | None:
        return self._plan

    # Words that stand on several pages.

    @Property(str, notify=planChanged)
    def patient(self) -> str:
        return self._plan.patient_name if self._plan else ""

    @Property(str, notify=planChanged)
    def treated(self) -> str:
        return strong(say("Treated {at}"), at=self._plan.treated) if self._plan else ""

    @Property(str, notify=planChanged)
    def treatment(self) -> str:
        return self._plan.treatment_words if self._plan else ""

    # The pages.

    @Property(list, notify=planChanged)
    def about(self) -> list[values.Values]:
        return values.about(self._plan) if self._plan else []

    @Property(list, notify=planChanged)
    def expect(self) -> list[values.Values]:
        return values.expect(self._plan) if self._plan else []

    @Property(list, notify=planChanged)
    def phases(self) -> list[values.Values]:
        return values.phases(self._plan) if self._plan else []

    @Property(list, notify=planChanged)
    def days(self) -> list[values.Values]:
        return values.days(self._plan) if self._plan else []

    @Property(list, notify=planChanged)
    def products(self) -> list[values.Values]:
        return values.product_rows(self._plan) if self._plan else []

    @Property(list, notify=planChanged)
    def shelf(self) -> list[values.Values]:
        return values.shelf(self._plan) if self._plan else []

    @Property(dict, notify=planChanged)
    def care(self) -> values.Values:
        return values.care(self._plan) if self._plan else {}

    @Property(dict, notify=planChanged)
    def call(self) -> values.Values:
        return values.call_us(self._plan) if self._plan else {}

    # The picture.

    @Property(int, notify=pictureChanged)
    def tone(self) -> int:
        return self._tone

    @Property(int, notify=pictureChanged)
    def day(self) -> int:
        """The chosen day of the strip, 0 being the day of treatment."""
        return self._day

    @Slot(int)
    def chooseTone(self, tone: int) -> None:
        if tone in TONES:
            self._tone = tone
            self.pictureChanged.emit()

    @Slot(int)
    def chooseDay(self, day: int) -> None:
        """A day outside the strip chooses its nearest end."""
        last = len(self._plan.days) - 1 if self._plan else 0
        self._day = max(0, min(day, last))
        self.pictureChanged.emit()

    # "Can I use it?"

    @Property(dict, notify=answerChanged)
    def answer(self) -> values.Values:
        """The verdict on what was asked; empty until something is."""
        return values.verdict(self._answer) if self._answer else {}

    @Property(bool, notify=answerChanged)
    def answered(self) -> bool:
        return self._answer is not None

    @Property(str, notify=answerChanged)
    def asked(self) -> str:
        return self._asked

    @Property(str, notify=answerChanged)
    def problem(self) -> str:
        """Why the product cannot go on the shelf; empty while nothing is wrong."""
        return self._problem

    @Slot(str)
    def lookUp(self, text: str) -> None:
        """The clinic's rules on what was typed. Nothing typed asks nothing."""
        if self._consultation is None or not text.strip():
            return
        self._asked = text.strip()
        self._answer = self._doors.look_up(self._asked, self._consultation)
        self._problem = ""
        self.answerChanged.emit()

    @Slot()
    def closeAnswer(self) -> None:
        self._answer = None
        self._asked = ""
        self._problem = ""
        self.answerChanged.emit()

    @Slot(str)
    def addToShelf(self, name: str) -> None:
        """What was looked up goes on the shelf under this name, with its words as the label."""
        if self._consultation is None or self._answer is None:
            return
        called = name.strip()[:LONGEST_NAME] or self._asked[:LONGEST_NAME]
        product = Product(name=called, label=self._asked)
        if self._put((*self._consultation.shelf, product)):
            self.closeAnswer()

    @Slot(int)
    def removeFromShelf(self, place: int) -> None:
        if self._consultation is not None and 0 <= place < len(self._consultation.shelf):
            shelf = self._consultation.shelf
            self._put(shelf[:place] + shelf[place + 1 :])

    @Slot(int, int)
    def moveOnShelf(self, place: int, by: int) -> None:
        """One product up (-1) or down (1). Past an end it stays where it is."""
        if self._consultation is None:
            return
        shelf = list(self._consultation.shelf)
        to = place + by
        if 0 <= place < len(shelf) and 0 <= to < len(shelf):
            shelf[place], shelf[to] = shelf[to], shelf[place]
            self._put(tuple(shelf))

    def _put(self, shelf: tuple[Product, ...]) -> bool:
        """Asks for the plan with this shelf. False, and `problem` says why, where it is refused."""
        if self._consultation is None:
            return False
        kept = {product.name for product in shelf}
        changed = replace(
            self._consultation,
            shelf=shelf,
            settlements=tuple(s for s in self._consultation.settlements if s.product in kept),
        )
        problems = self._doors.check(changed)
        self._problem = " ".join(f"{one.wrong} {one.write}" for one in problems)
        self.answerChanged.emit()
        if not problems:
            self.shelfChanged.emit(changed)
        return not problems
