# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clinic keeps of products, for staff to look through and to withdraw."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.case import Rules
from kiosk.aftercare.dates import day_words
from kiosk.aftercare.language import Words
from kiosk.aftercare.products.clinic_list import (
    LOOK_AGAIN_AFTER,
    CheckedProduct,
    ClinicList,
    Decision,
    Worth,
    standing,
)
from kiosk.screens.keeping import keep
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.visit import Panel, Visit

_HOURS_A_DAY = 24
_LONGEST = 90


class KeptRowShown(NamedTuple):
    """`again` says why it is to be looked at again, "" while it counts."""

    title: str
    detail: str
    again: str


class ClinicListShown(NamedTuple):
    decisions: tuple[KeptRowShown, ...] = ()
    products: tuple[KeptRowShown, ...] = ()
    problem: str = ""


class ClinicListView(View[ClinicListShown], shows=ClinicListShown):
    PLACES = frozenset({Panel.CLINIC_LIST})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form.pack, visit.drafts.not_kept, self.doors.clinic_list())

    def derive(self, visit: Visit) -> ClinicListShown:
        rules = self.doors.rules[visit.form.pack]
        shown = clinic_list_shown(self.doors.clinic_list(), rules, self.doors.now().date())
        problem = tr("The list could not be written. It is as it was.")
        return shown._replace(problem=problem if visit.drafts.not_kept else "")

    @Slot(int)
    def withdraw(self, place: int) -> None:
        """A decision counts no more, from the next look at its list on."""
        kept = self.doors.clinic_list()
        decision = _shown(kept, self.visit.form.pack)[place]
        self._keep(ClinicList(tuple(e for e in kept.decisions if e is not decision), kept.products))

    @Slot(int)
    def remove(self, place: int) -> None:
        """A checked product is known no more."""
        kept = self.doors.clinic_list()
        products = tuple(each for at, each in enumerate(kept.products) if at != place)
        self._keep(ClinicList(kept.decisions, products))

    def _keep(self, changed: ClinicList) -> None:
        self.turn(keep(changed, self.visit, self.doors))


def clinic_list_shown(kept: ClinicList, rules: Rules, today: date) -> ClinicListShown:
    """Decisions after this treatment, and all checked products."""
    decisions = _shown(kept, rules.guidance.id)
    return ClinicListShown(
        decisions=tuple(_decision(each, rules, today) for each in decisions),
        products=tuple(_product(each, rules.words, today) for each in kept.products),
    )


def _shown(kept: ClinicList, pack: str) -> tuple[Decision, ...]:
    return tuple(each for each in kept.decisions if each.treatment == pack)


def _decision(decision: Decision, rules: Rules, today: date) -> KeptRowShown:
    told = {"never": tr("Not while you heal"), "ok": tr("OK now"), "wait": ""}[decision.verdict]
    if decision.hours:
        days = -(-decision.hours // _HOURS_A_DAY)
        told = tr("From day {day}", day=days + 1)
    day = day_words(decision.on, rules.words, year=True)
    again = {
        Worth.COUNTS: "",
        Worth.CHANGED: tr("Look again: our rules say something else of this list now."),
        Worth.OLD: tr("Look again: this was decided over a year ago."),
    }[standing(decision, rules, today)]
    said = tr("{by} decided on {date}: {reason}", by=decision.by, date=day, reason=decision.reason)
    return KeptRowShown(_short(decision.label), f"{told}. {said}", again)


def _product(product: CheckedProduct, words: Words, today: date) -> KeptRowShown:
    day = day_words(product.checked_on, words, year=True)
    detail = tr("{by} read its list on {date}.", by=product.by, date=day)
    if product.barcode:
        detail = tr("{detail} Bar code {code}.", detail=detail, code=product.barcode)
    old = today - product.checked_on > LOOK_AGAIN_AFTER
    again = tr("Look again: its list was read over a year ago.") if old else ""
    return KeptRowShown(product.name, detail, again)


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"
