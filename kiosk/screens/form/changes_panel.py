# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The practitioner's changes: choose a wait, set its hours (told as a date, too), say why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.case import Case
from kiosk.aftercare.waits import Lengthened
from kiosk.screens.form.form_problems import by_row
from kiosk.screens.stepper_shown import StepperShown, date_of, hours_shown
from kiosk.screens.view import View
from kiosk.screens.why import WhyShown, why_wait
from kiosk.screens.wording import tell, tr
from kiosk.visit.drafts import ChangeDraft, change_refusal, turned_hours
from kiosk.visit.form import Form
from kiosk.visit.visit import Panel, Visit


class ChangeRowShown(NamedTuple):
    """One change made: the wait, its hours with their date and the reason, what is wrong."""

    name: str
    detail: str
    problem: str


class WaitShown(NamedTuple):
    """A wait that may be changed, with what is told now."""

    id: str
    name: str
    told: str


class ChangeDraftShown(NamedTuple):
    """The change at hand: what the rule says, no earlier than what, and why, where that is open."""

    rule: str
    floor: str
    hours: StepperShown
    reason: str
    problem: str
    why: WhyShown | None


class ChangesShown(NamedTuple):
    title: str
    rows: tuple[ChangeRowShown, ...]
    waits: tuple[WaitShown, ...]
    invitation: str
    draft: ChangeDraftShown | None


class ChangesView(View[ChangesShown], shows=ChangesShown):
    PLACES = frozenset({Panel.CHANGES})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, self.hold.problems, visit.drafts.change)

    def derive(self, visit: Visit) -> ChangesShown:
        form, case = visit.form, self.doors.planning.case(visit.form)
        wrong = by_row(self.hold.problems, "changes", len(form.changes))
        return changes(form, case, visit.drafts.change, wrong)

    @Slot(str)
    def choose(self, wait: str) -> None:
        """A wait to change, by its id."""
        ruled = self._ruled(wait)
        self._draft(ChangeDraft(wait, ruled, ruled))

    @Slot(int)
    def edit(self, place: int) -> None:
        made = self.visit.form.changes[place]
        self._draft(ChangeDraft(made.wait, self._ruled(made.wait), made.hours, made.reason))

    @Slot(int)
    def remove(self, place: int) -> None:
        self.turn(self.visit.filled_in(self.visit.form.without_change(place)))

    @Slot(str)
    def setHours(self, text: str) -> None:
        self._change(hours=text)

    @Slot(int)
    def turnHours(self, days: int) -> None:
        """Some days more or less, never under the floor."""
        draft, now = self.visit.drafts.change, self._rule_of_draft
        if draft is not None and now is not None:
            floor = now.floor_hours or 0
            self._change(hours=turned_hours(draft.hours, days, least=floor, start=floor))

    @Slot(str)
    def setReason(self, text: str) -> None:
        self._change(reason=text)

    @Slot()
    def turnWhy(self) -> None:
        """Opens or closes what the rule rests on."""
        draft = self.visit.drafts.change
        if draft is not None:
            self._change(explained=not draft.explained)

    @Slot()
    def put(self) -> None:
        """Kept where nothing is wrong with it; otherwise what is wrong is said."""
        draft = self.visit.drafts.change
        if draft is None:
            return
        if change_refusal(draft, self._case):
            self._change(tried=True)
        else:
            self.turn(self.visit.filled_in(self.visit.form.with_change(draft.typed)))
            self._draft(None)

    @Slot()
    def leave(self) -> None:
        """The wait stays as it is."""
        self._draft(None)

    @property
    def _case(self) -> Case | None:
        return self.doors.planning.case(self.visit.form)

    @property
    def _rule_of_draft(self) -> Lengthened | None:
        draft, case = self.visit.drafts.change, self._case
        return case.before.get(draft.wait) if case and draft else None

    def _ruled(self, wait: str) -> str:
        case = self._case
        rule = case.before.get(wait) if case else None
        return "" if rule is None or rule.hours is None else str(rule.hours)

    def _change(self, **changed: Any) -> None:
        if self.visit.drafts.change is not None:
            self._draft(replace(self.visit.drafts.change, **changed))

    def _draft(self, draft: ChangeDraft | None) -> None:
        self.turn(replace(self.visit, drafts=replace(self.visit.drafts, change=draft)))


def changes(
    form: Form, case: Case | None, draft: ChangeDraft | None, wrong: tuple[str, ...]
) -> ChangesShown:
    rules = [each for each in case.before.values() if each.may_change] if case else []
    names = {rule.wait.id: rule.wait.name for rule in rules}
    rule = next((each for each in rules if draft and each.wait.id == draft.wait), None)
    return ChangesShown(
        title=rule.wait.name if rule else tr("Changes for this patient"),
        rows=tuple(
            ChangeRowShown(
                name=names.get(change.wait, change.wait),
                detail=tr(
                    "{hours} hours: {date}. {reason}",
                    hours=change.hours,
                    date=date_of(change.hours, case),
                    reason=change.reason,
                ),
                problem=problem,
            )
            for change, problem in zip(form.changes, wrong, strict=True)
        ),
        waits=tuple(
            WaitShown(each.wait.id, each.wait.name, case.moments.told(each.answer))
            for each in rules
            if case
        ),
        invitation=tr("Choose what to change.")
        if rules
        else tr("First set the time of treatment."),
        draft=_draft_shown(draft, rule, case) if draft and rule and case else None,
    )


def _draft_shown(draft: ChangeDraft, rule: Lengthened, case: Case) -> ChangeDraftShown:
    floor = rule.floor_hours or 0
    date = date_of(str(floor), case)
    return ChangeDraftShown(
        rule=tr("Our rule: {told}", told=case.moments.told(rule.answer)),
        floor=tr("Not under {floor} hours: {date}.", floor=floor, date=date),
        hours=hours_shown(draft.hours, case),
        reason=draft.reason,
        problem=tell(change_refusal(draft, case)) if draft.tried else "",
        why=why_wait(draft.wait, case) if draft.explained else None,
    )
