# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""Allergies: those named so far, and a search over what the pack knows. Any other word can be
added as it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.guidance import Guidance
from kiosk.screens.form.allergy_words import allergy_label, find_allergies
from kiosk.screens.form.chips import ChipShown
from kiosk.screens.form.form_problems import by_field
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.form import Form
from kiosk.visit.visit import Panel, Visit


class AllergiesShown(NamedTuple):
    """`add_words` offer the typed word, "" where nothing is typed."""

    named: tuple[ChipShown, ...]
    problem: str
    typed: str
    add_words: str
    found: tuple[ChipShown, ...]
    example: str


class AllergiesView(View[AllergiesShown], shows=AllergiesShown):
    PLACES = frozenset({Panel.ALLERGIES})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, self.hold.problems, visit.drafts.allergy)

    def derive(self, visit: Visit) -> AllergiesShown:
        problem = by_field(self.hold.problems)["allergies"]
        pack = self.doors.rules[visit.form.pack].guidance
        return allergies(visit.form, pack, visit.drafts.allergy, problem)

    @Slot(str)
    def setTyped(self, text: str) -> None:
        self._type(self.visit, text)

    @Slot(str)
    def press(self, allergy: str) -> None:
        """Named, or taken back if it was named."""
        self.turn(self.visit.filled_in(self.visit.form.with_allergy(allergy)))

    @Slot()
    def add(self) -> None:
        """The word as it is typed."""
        visit = self.visit
        self._type(visit.filled_in(visit.form.with_allergy(visit.drafts.allergy)), "")

    def _type(self, visit: Visit, text: str) -> None:
        self.turn(replace(visit, drafts=replace(visit.drafts, allergy=text)))


def allergies(form: Form, pack: Guidance, typed: str, problem: str) -> AllergiesShown:
    labels = ((each, allergy_label(each, pack)) for each in form.allergies)
    word = typed.strip()
    return AllergiesShown(
        named=tuple(
            ChipShown(each, label, "", tr("Allergy: {name}", name=label), chosen=True)
            for each, label in labels
        ),
        problem=problem,
        typed=typed,
        add_words=tr('Add "{word}" as typed', word=word) if word else "",
        found=tuple(
            ChipShown(each.id, each.label, each.detail, each.label, each.id in form.allergies)
            for each in find_allergies(typed, pack)
        ),
        example=tr("For example: {example}", example=pack.words.screen.example_allergy),
    )
