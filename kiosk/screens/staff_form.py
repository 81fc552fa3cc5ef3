# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML reads these names, and QML writes names like that)
"""The staff form's view model: a thin skin over `kiosk.visit.form.Form`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.aftercare.consultation import Consultation
from kiosk.screens import form_products as own
from kiosk.screens import form_words as words
from kiosk.screens.doors import Doors
from kiosk.screens.form_shown import FormShown
from kiosk.visit.form import Form, TypedChange, When
from kiosk.visit.own_products import OwnProducts


class StaffForm(FormShown):
    """What QML binds to. Every press folds into a new `Form`; `changed` says there is one.

    `started` carries the Consultation once nothing is wrong with it. Errors stand beside the fields
    from the first try to start on, so that nobody is told off while still typing.
    """

    started = Signal(object)
    refused = Signal(str)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(doors, parent)
        self._tried = False

    def fill(self, visit: Consultation) -> None:
        """The form as this consultation says."""
        self._become(Form.of(visit, self._pack))

    @Slot()
    def forget(self) -> None:
        """Everything about the patient is gone; the treatment time is now again."""
        self._tried = False
        self._become(self._fresh(self._form.practitioner))

    @Slot()
    def start(self) -> None:
        """`started` with the consultation, or `refused` with the first field that is wrong."""
        self._tried = True
        found = self._read(self._form)
        if isinstance(found, Consultation):
            self.started.emit(found)
        else:
            self._become(self._form)
            wrong = words.errors_by_field(self._problems)
            self.refused.emit(next(field for field, text in wrong.items() if text))

    # What is pressed and typed. Places in lists count from 0.

    @Slot(str)
    def setName(self, text: str) -> None:
        self._become(replace(self._form, name=text))

    @Slot(str)
    def setPractitioner(self, text: str) -> None:
        self._become(replace(self._form, practitioner=text))

    @Slot(str, str)
    def press(self, group: str, choice: str) -> None:
        """A chip of one of the groups of `options`, or of a factor with values."""
        form = self._form
        match group:
            case "areas":
                self._become(form.with_area(choice))
            case "devices":
                self._become(form.with_device(choice))
            case "depths":
                self._become(form.with_depth(choice))
            case "adjuncts":
                self._become(
                    replace(form, adjuncts=()) if not choice else form.with_adjunct(choice)
                )
            case "factors":
                self._become(form.with_factor(choice))
            case factor:
                self._become(form.with_factor(factor, choice))

    @Slot(str, int)
    def moveDays(self, when: str, days: int) -> None:
        """`when` is `treated` or `nextVisit`, here and below."""
        self._move(when, lambda moment: moment.days_on(days))

    @Slot(str, int)
    def moveMinutes(self, when: str, minutes: int) -> None:
        self._move(when, lambda moment: moment.minutes_on(minutes))

    @Slot(str, str)
    def setClock(self, when: str, text: str) -> None:
        self._move(when, lambda moment: replace(moment, clock=text))

    @Slot()
    def setTreatedNow(self) -> None:
        self._become(replace(self._form, treated=When.of(self._doors.now())))

    @Slot()
    def wishNextVisit(self) -> None:
        """A next visit to start from: as many weeks on as the pack advises, at the same time."""
        if self._form.next_visit is None:
            weeks = self._pack.default_next_visit_weeks
            self._become(replace(self._form, next_visit=self._form.treated.days_on(weeks * 7)))

    @Slot()
    def dropNextVisit(self) -> None:
        self._become(replace(self._form, next_visit=None))

    @Slot(str)
    def pressAllergy(self, allergy: str) -> None:
        self._become(self._form.with_allergy(allergy))

    @Slot(int, str, str)
    def putProduct(self, place: int, name: str, label: str) -> None:
        """At a place from 0; -1 adds it at the end. A name that `productWrong` refuses is not
        put."""
        products, at = own.own_products(self._form), place if place >= 0 else None
        if products.refusal(name, at) is None:
            self._keep(products.put(name, label, at))

    @Slot(int)
    def dropProduct(self, place: int) -> None:
        self._keep(own.own_products(self._form).removed(place))

    @Slot(int, int)
    def moveProduct(self, place: int, by: int) -> None:
        self._keep(own.own_products(self._form).moved(place, by))

    @Slot(int, str, str, str)
    def settle(self, place: int, choice: str, hours: str, reason: str) -> None:
        """The practitioner's answer for a product that the rules leave to them. One in which
        `answerWrong` finds something is not kept."""
        typed = own.TypedAnswer(choice, hours, reason)
        wrong = own.answer_wrong(self._form, place, typed, self._doors, self._zone)
        if not any(wrong.values()) and 0 <= place < len(self._form.products):
            self._become(own.with_answer(self._form, place, typed))

    @Slot(int)
    def unsettle(self, place: int) -> None:
        self._keep(own.own_products(self._form).unsettled(place))

    @Slot(str, str, str)
    def putChange(self, wait: str, hours: str, reason: str) -> None:
        """One change for each wait: a second one takes the place of the first."""
        waits = [change.wait for change in self._form.changes]
        place = waits.index(wait) if wait in waits else None
        self._become(self._form.with_change(TypedChange(wait, hours, reason), place))

    @Slot(int)
    def dropChange(self, place: int) -> None:
        self._become(self._form.without_change(place))

    @Slot(int, str)
    def putQuestion(self, place: int, text: str) -> None:
        if text.strip():
            self._become(self._form.with_question(text.strip(), None if place < 0 else place))

    @Slot(int)
    def dropQuestion(self, place: int) -> None:
        self._become(self._form.without_question(place))

    def _keep(self, products: OwnProducts) -> None:
        self._become(own.with_own_products(self._form, products))

    def _become(self, form: Form) -> None:
        before, self._form = self._form, form
        found = self._read(form) if self._tried else ()
        self._problems = () if isinstance(found, Consultation) else found
        self.changed.emit()
        if _dating(before) != _dating(form):
            self.treatmentChanged.emit()

    def _move(self, which: str, moved: Callable[[When], When]) -> None:
        form = self._form
        if which == "treated":
            self._become(replace(form, treated=moved(form.treated)))
        elif form.next_visit is not None:
            self._become(replace(form, next_visit=moved(form.next_visit)))


def _dating(form: Form) -> tuple[object, ...]:
    """The part of a form that dates its waits."""
    return (form.treated, form.areas, form.device, form.depth, form.adjuncts, form.factors)
