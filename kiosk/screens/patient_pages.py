# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""The view model of the patient's pages: one plan, and the few things a patient may touch in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import Verdict, reworded
from kiosk.aftercare.refusals import Problem
from kiosk.screens import page_values as values
from kiosk.screens import product_values as products
from kiosk.screens.doors import Doors
from kiosk.screens.words import say, strong
from kiosk.visit.own_products import OwnProducts, own_products, with_own_products

TONES = range(1, 7)
FIRST_TONE = 3


class PatientPages(QObject):
    """What the pages bind to. `shelfChanged` carries the consultation with another shelf."""

    planChanged = Signal()
    pictureChanged = Signal()
    answerChanged = Signal()
    shelfChanged = Signal(object)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._answer: Verdict | None = None
        self.forget()

    def show(self, plan: Plan, consultation: Consultation) -> None:
        """Another plan of the same visit, or the first of a new one."""
        self._plan: Plan | None = plan
        self._consultation: Consultation | None = consultation
        if self._answer is not None:
            self._answer = self._doors.look_up(self._asked, consultation)
        self.planChanged.emit()
        self.answerChanged.emit()

    def forget(self) -> None:
        """Everything about the patient is gone, their chosen picture too."""
        self._plan = None
        self._consultation = None
        self._day = 0
        self._tone = FIRST_TONE
        self._answer = None
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
        return products.shelf(self._plan) if self._plan else []

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
        """What the rules say of what was asked; empty until something is.

        `called` is the name it can go on the shelf under, "" where it needs one.
        """
        if self._answer is None or self._consultation is None:
            return {}
        name = products.called(self._answer, self._asked, self._doors.clinic)
        return {
            **products.answered(self._answer, self._doors.guidance.words.reasons),
            "called": name,
            "onShelf": any(name == product.name for product in self._consultation.shelf),
        }

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

    @Property(list, notify=planChanged)
    def clinicProducts(self) -> list[values.Values]:
        """The clinic's own, each with its answer and whether it is on the shelf."""
        visit = self._consultation
        if visit is None:
            return []
        names = [product.name for product in self._doors.clinic.products]
        verdicts = {name: self._doors.look_up(name, visit) for name in names}
        return products.clinic_products(verdicts, visit.shelf)

    @Slot(str)
    def lookUp(self, text: str) -> None:
        """The clinic's rules on what was typed. Nothing typed asks nothing."""
        if self._consultation is None or not text.strip():
            return
        self._asked = text.strip()
        self._answer = self._doors.look_up(self._asked, self._consultation)
        self._problem = ""
        self.answerChanged.emit()

    @Slot(str, str)
    def readAs(self, words: str, name: str) -> None:
        """The same text again, with a known name in the place of unclear words; no words: the
        name alone."""
        self.lookUp(reworded(self._asked, words, name))

    @Slot()
    def closeAnswer(self) -> None:
        self._answer = None
        self._asked = ""
        self._problem = ""
        self.answerChanged.emit()

    @Slot()
    def forgetProblem(self) -> None:
        self._problem = ""
        self.answerChanged.emit()

    # The shelf. Places count from 0; -1 is the end.

    @Slot(result=bool)
    def addToShelf(self) -> bool:
        """What was looked up, under its name. False where it has none or is there already."""
        if self._answer is None:
            return False
        clinic = self._doors.clinic
        name = products.called(self._answer, self._asked, clinic)
        label = products.looked_up(self._answer, self._asked, clinic)
        return self.putOnShelf(-1, name, label)

    @Slot(int, str, str, result=bool)
    def putOnShelf(self, place: int, name: str, label: str) -> bool:
        """Added, or in the place of the one there. False where it is refused: see `problem`."""
        if self._consultation is None:
            return False
        own, at = own_products(self._consultation), place if place >= 0 else None
        refusal = own.refusal(name, at)
        if refusal is not None:
            return not self._refused((refusal,))
        changed = own.put(name, label, at)
        if at is not None and self._breaks_its_answer(changed):
            changed = changed.unsettled(at)
        return self._put(changed)

    @Slot(int, result=dict)
    def onShelf(self, place: int) -> values.Values:
        """The name and the label of one product, to be edited."""
        if self._consultation is None or not 0 <= place < len(self._consultation.shelf):
            return {}
        product = self._consultation.shelf[place]
        return {"name": product.name, "label": product.label}

    @Slot(int)
    def removeFromShelf(self, place: int) -> None:
        if self._consultation is not None:
            self._put(own_products(self._consultation).removed(place))

    @Slot(int, int)
    def moveOnShelf(self, place: int, by: int) -> None:
        """One product up (-1) or down (1). Past an end it stays where it is."""
        if self._consultation is not None:
            self._put(own_products(self._consultation).moved(place, by))

    def _put(self, own: OwnProducts) -> bool:
        """Asks for the plan with these products. False, and `problem` says why, where refused."""
        if self._consultation is None:
            return False
        changed = with_own_products(self._consultation, own)
        if self._refused(self._doors.check(changed)):
            return False
        if changed != self._consultation:
            self.shelfChanged.emit(changed)
        return True

    def _breaks_its_answer(self, own: OwnProducts) -> bool:
        """Whether the practitioner's answer no longer fits the product as it is called now."""
        if self._consultation is None:
            return False
        problems = self._doors.check(with_own_products(self._consultation, own))
        return any(problem.path[0] == "settlements" for problem in problems)

    def _refused(self, problems: Sequence[Problem]) -> bool:
        self._problem = " ".join(f"{one.wrong} {one.write}" for one in problems)
        self.answerChanged.emit()
        return bool(problems)
