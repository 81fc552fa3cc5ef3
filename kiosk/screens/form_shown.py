# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""What the staff form shows of its `Form`: everything that QML binds to."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.refusals import Problem
from kiosk.screens import form_products as own
from kiosk.screens import form_rows as rows
from kiosk.screens import form_words as words
from kiosk.screens.doors import Doors
from kiosk.visit.form import Form, TypedChange, consultation


class FormShown(QObject):
    """`changed` says that the form is another, `treatmentChanged` that what dates the waits is."""

    changed = Signal()
    treatmentChanged = Signal()

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._pack = doors.guidance
        self._zone = ZoneInfo(doors.clinic.timezone)
        self._form = self._fresh()
        self._problems: tuple[Problem, ...] = ()

    @property
    def form(self) -> Form:
        return self._form

    # What there is to choose from.

    @Property(dict, constant=True)
    def options(self) -> dict[str, Any]:
        return {
            "areas": words.options(self._pack.areas),
            "devices": words.options(self._pack.devices),
            "depths": words.options(self._pack.depths),
            "adjuncts": words.options(self._pack.adjuncts),
            "factors": words.yes_no(self._pack.factors),
            "choiceFactors": words.with_choices(self._pack.factors),
            "practitioners": list(self._doors.clinic.practitioners),
            "clinicProducts": [
                {"name": p.name, "label": p.label} for p in self._doors.clinic.products
            ],
        }

    # What is filled in.

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._form.name

    @Property(dict, notify=changed)
    def chosen(self) -> dict[str, Any]:
        """The ids of the chosen chips, by group; a group of one has "" where nothing is chosen."""
        form = self._form
        return {
            "areas": list(form.areas),
            "devices": form.device or "",
            "depths": form.depth or "",
            "adjuncts": list(form.adjuncts),
            "factors": dict(form.factors),
        }

    @Property(dict, notify=changed)
    def treated(self) -> dict[str, str]:
        return words.when_shown(self._form.treated, self._zone, self._pack)

    @Property(str, notify=changed)
    def treatedWords(self) -> str:
        return words.when_words(self._form.treated, self._zone, self._pack, year=False)

    @Property(dict, notify=changed)
    def nextVisit(self) -> dict[str, str]:
        """Empty where no visit is wished for."""
        when = self._form.next_visit
        return words.when_shown(when, self._zone, self._pack) if when else {}

    @Property(str, notify=changed)
    def nextVisitNote(self) -> str:
        return words.next_visit_note(self._form, self._pack)

    @Property(list, notify=changed)
    def allergies(self) -> list[dict[str, str]]:
        return [
            {"id": each, "label": words.allergy_label(each, self._pack)}
            for each in self._form.allergies
        ]

    @Property(list, notify=changed)
    def products(self) -> list[dict[str, Any]]:
        """The patient's own products, each with its verdict for staff."""
        return own.product_rows(self._form, self._problems, self._doors, self._zone)

    @Property(list, notify=changed)
    def productNames(self) -> list[str]:
        return [product.name for product in self._form.products]

    @Property(list, notify=changed)
    def changes(self) -> list[dict[str, str]]:
        return rows.change_rows(self._form, self._pack, self._zone, self._problems)

    @Property(list, notify=changed)
    def questions(self) -> list[dict[str, str]]:
        return rows.question_rows(self._form, self._problems)

    @Property(str, notify=changed)
    def practitioner(self) -> str:
        return self._form.practitioner

    @Property(dict, notify=changed)
    def summary(self) -> dict[str, str]:
        """The words in the fields that open a list of their own."""
        return rows.summary(self._form, self._pack, self._zone)

    @Property(dict, notify=changed)
    def errors(self) -> dict[str, str]:
        """By field, "" where nothing is wrong; all empty before the first try to start."""
        return words.errors_by_field(self._problems)

    @Property(str, notify=changed)
    def missing(self) -> str:
        """What still has to be filled in before the patient can start; "" once it is all there."""
        return rows.missing(self._form, self._zone)

    @Property(list, notify=treatmentChanged)
    def waits(self) -> list[dict[str, Any]]:
        """The waits that may be changed, with what is told now and the floor."""
        return rows.shown_waits(self._form, self._pack, self._zone)

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._form.touched

    @Property(dict, notify=changed)
    def reference(self) -> dict[str, Any]:
        """The practitioner's reference: checklist, complications, topics, and the plan's notes.

        The notes are there as soon as nothing is wrong with the form.
        """
        visit = self._read(self._form)
        plan = self._doors.plan(visit) if isinstance(visit, Consultation) else None
        return rows.reference(self._pack, plan)

    @Slot(str, result=list)
    def allergyMatches(self, text: str) -> list[dict[str, str]]:
        return words.allergy_matches(text, self._pack)

    @Slot(str, result=str)
    def toldAt(self, hours: str) -> str:
        """The date that typed hours after the treatment come to, "" where they are no hours."""
        return rows.told_at_hours(self._form, hours, self._pack, self._zone)

    @Slot(str, str, str, result=str)
    def changeWrong(self, wait: str, hours: str, reason: str) -> str:
        """What is wrong with a change before it is put, "" if nothing."""
        typed = TypedChange(wait, hours, reason)
        return rows.change_wrong(typed, self._form, self._doors, self._zone)

    @Slot(int, str, result=str)
    def productWrong(self, place: int, name: str) -> str:
        """Why no product of that name can stand at a place (-1: at the end), "" if it can."""
        refusal = own.own_products(self._form).refusal(name, place if place >= 0 else None)
        return f"{refusal.wrong} {refusal.write}" if refusal else ""

    @Slot(int, str, str, str, result=dict)
    def answerWrong(self, place: int, choice: str, hours: str, reason: str) -> dict[str, str]:
        """What is wrong, by field, with the practitioner's answer for one product."""
        typed = own.TypedAnswer(choice, hours, reason)
        return own.answer_wrong(self._form, place, typed, self._doors, self._zone)

    def _fresh(self, practitioner: str = "") -> Form:
        """An empty form. The practitioner stays; one alone need not be chosen."""
        known = self._doors.clinic.practitioners
        only = known[0] if len(known) == 1 else ""
        return Form.fresh(self._doors.now(), self._pack.language, practitioner or only)

    def _read(self, form: Form) -> Consultation | tuple[Problem, ...]:
        """The consultation, or all that is wrong with the form and then with what it says."""
        found = consultation(form, self._pack, self._zone)
        if isinstance(found, Consultation):
            return self._doors.check(found) or found
        return found
