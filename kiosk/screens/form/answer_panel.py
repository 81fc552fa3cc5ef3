# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The practitioner's own answer for a product that the rules leave to them: what the patient is
told, from when, why, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.case import Case, Rules
from kiosk.aftercare.consultation import Settlement
from kiosk.aftercare.dates import day_words
from kiosk.aftercare.products.clinic_list import Decision, basis_of, list_code
from kiosk.aftercare.verdicts import Answer, VerdictKind
from kiosk.screens.form.chips import ChipGroupShown, ChipShown, chip
from kiosk.screens.keeping import keep
from kiosk.screens.stepper_shown import StepperShown
from kiosk.screens.view import View
from kiosk.screens.wording import tell, tr
from kiosk.visit import own_products
from kiosk.visit.answering import (
    AnswerDraft,
    Answering,
    Earliest,
    answer_problems,
    earliest,
    turned_days,
)
from kiosk.visit.form import Form
from kiosk.visit.journey import STAFF, Page
from kiosk.visit.planning import Planned, Planning
from kiosk.visit.visit import Panel, Visit

NO_GROUP = ChipGroupShown("", "", several=False, wide=True, problem="", chips=())


class AnswerPanelShown(NamedTuple):
    """`asking` says that an answer for `product` is asked for, `dated` that it needs its days."""

    asking: bool = False
    product: str = ""
    choices: ChipGroupShown = NO_GROUP
    dated: bool = False
    days: StepperShown = StepperShown()
    floor: str = ""
    reason: str = ""
    reason_problem: str = ""
    practitioner: str = ""
    practitioner_problem: str = ""
    practitioners: ChipGroupShown = NO_GROUP
    keepable: bool = False
    keep: bool = False


class AnswerPanelView(View[AnswerPanelShown], shows=AnswerPanelShown):
    PLACES = frozenset({Panel.PRODUCTS, Page.PRODUCTS})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, visit.drafts.answer)

    def derive(self, visit: Visit) -> AnswerPanelShown:
        draft = visit.drafts.answer
        if draft is None or draft.place >= len(visit.form.products):
            return AnswerPanelShown()
        return answer_panel(visit, draft, self.doors.planning)

    @Slot(str)
    def choose(self, choice: str) -> None:
        self._change(choice=Answering(choice))

    @Slot(str)
    def setDays(self, text: str) -> None:
        self._change(days=text)

    @Slot(int)
    def turnDays(self, by: int) -> None:
        """Some days more or less, never under the earliest."""
        draft, form = self.visit.drafts.answer, self.visit.form
        if draft is not None:
            first = earliest(form.products[draft.place], self._case, form.practitioner)
            self._change(days=turned_days(draft.days, by, first))

    @Slot(str)
    def setReason(self, text: str) -> None:
        self._change(reason=text)

    @Slot()
    def turnKeep(self) -> None:
        """The clinic's answer to this list from now on, or to this patient alone."""
        draft = self.visit.drafts.answer
        if draft is not None:
            self._change(keep=not draft.keep)

    @Slot(result=str)
    def put(self) -> str:
        """Kept where it is whole, and "". Otherwise the first field in which something is wrong:
        choice, days, reason or practitioner."""
        draft, form = self.visit.drafts.answer, self.visit.form
        if draft is None:
            return ""
        wrong = _problems(self.visit, draft, self.doors.planning)
        if wrong:
            self._draft(self.visit, replace(draft, tried=True))
            return next(each for each in _ORDER if each in wrong)
        settlement = draft.settlement(self._case)
        shelf = own_products.settled(form.products, draft.place, settlement)
        self._draft(self._with(replace(form, products=shelf)), None)
        rules, label = self.doors.planning.rules_of(form), form.products[draft.place].label
        if draft.keep and list_code(label, rules):
            self._keep(_decision(settlement, label, form, rules, self.doors.now().date()))
        self.leave()
        return ""

    def _keep(self, decision: Decision) -> None:
        changed = self.doors.clinic_list().decided(decision)
        self.turn(keep(changed, self.visit, self.doors))

    @property
    def _case(self) -> Case | None:
        return self.doors.planning.case(self.visit.form)

    def _with(self, form: Form) -> Visit:
        """The visit with this form; on a patient's page the plan follows at once."""
        if self.visit.journey.at not in STAFF:
            planned = self.doors.planning.plan(form)
            if isinstance(planned, Planned):
                return self.visit.planned_as(form, planned)
        return self.visit.filled_in(form)

    @Slot()
    def leave(self) -> None:
        """Without an answer. On a patient's page the screen is then theirs again, unless the strip
        is open."""
        visit = replace(self.visit, drafts=replace(self.visit.drafts, answer=None))
        self.turn(visit if visit.strip else visit.parted())

    def _change(self, **changed: Any) -> None:
        draft = self.visit.drafts.answer
        if draft is not None:
            self._draft(self.visit, replace(draft, **changed))

    def _draft(self, visit: Visit, draft: AnswerDraft | None) -> None:
        self.turn(replace(visit, drafts=replace(visit.drafts, answer=draft)))


_ORDER = ("choice", "days", "reason", "practitioner")


def answer_panel(visit: Visit, draft: AnswerDraft, planning: Planning) -> AnswerPanelShown:
    case, product = planning.case(visit.form), visit.form.products[draft.place]
    found = _problems(visit, draft, planning) if draft.tried else {}
    wrong = {part: tell(found.get(part, "")) for part in _ORDER}
    by = visit.form.practitioner
    names = planning.clinic.practitioners
    return AnswerPanelShown(
        asking=True,
        product=product.name,
        choices=ChipGroupShown(
            id="",
            label="",
            several=False,
            wide=True,
            problem=wrong["choice"],
            chips=_choices(draft.choice),
        ),
        dated=draft.dated,
        days=_days_shown(draft, case, wrong["days"]),
        floor=_floor_shown(earliest(product, case, by), case) if draft.dated else "",
        reason=draft.reason,
        reason_problem=wrong["reason"],
        keepable=bool(list_code(product.label, planning.rules_of(visit.form))),
        keep=draft.keep,
        practitioner=by,
        practitioner_problem=wrong["practitioner"],
        practitioners=ChipGroupShown(
            id="",
            label=tr("Who decides"),
            several=False,
            wide=True,
            problem="",
            chips=tuple(chip(name, name, {by}) for name in names),
        ),
    )


def _decision(answer: Settlement, label: str, form: Form, rules: Rules, today: date) -> Decision:
    return Decision(
        treatment=form.pack,
        code=list_code(label, rules),
        label=label,
        verdict=answer.verdict,
        reason=answer.reason,
        by=form.practitioner.strip(),
        on=today,
        basis=basis_of(label, rules),
        hours=answer.hours,
    )


def _days_shown(draft: AnswerDraft, case: Case | None, problem: str) -> StepperShown:
    settlement = draft.settlement(case)
    if case is None or not draft.dated or not settlement.hours:
        return StepperShown(draft.days, tr("No date yet"), problem)
    answer = Answer(VerdictKind(settlement.verdict), settlement.hours)
    return StepperShown(draft.days, case.moments.told(answer), problem)


def _floor_shown(first: Earliest | None, case: Case | None) -> str:
    if first is None or case is None or not first.name:
        return ""
    day = day_words(first.day, case.moments.words)
    return tr("{name}: not before {date}.", name=first.name, date=day)


def _choices(chosen: Answering | None) -> tuple[ChipShown, ...]:
    words = (
        (Answering.NOW, tr("OK now")),
        (Answering.FROM, tr("OK from …")),
        (Answering.WAIT, tr("Not until …")),
        (Answering.NEVER, tr("Not while you heal")),
    )
    return tuple(chip(each, label, () if chosen is None else {chosen}) for each, label in words)


def _problems(visit: Visit, draft: AnswerDraft, planning: Planning) -> Mapping[str, str]:
    product = visit.form.products[draft.place]
    return answer_problems(draft, product, planning.case(visit.form), visit.form.practitioner)
