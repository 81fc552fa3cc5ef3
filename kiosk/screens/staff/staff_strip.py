# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The practitioner beside the patient: why a date is what it is, what to talk about, what is still
open; a date changed and a product settled on the spot. The page, the plan and the sheet follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.case import Case
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.screens.stepper_shown import StepperShown, hours_shown
from kiosk.screens.view import View
from kiosk.screens.why import WhyShown, why_wait
from kiosk.screens.wording import tell, tr
from kiosk.visit.answering import AnswerDraft
from kiosk.visit.drafts import ChangeDraft, change_refusal, turned_hours
from kiosk.visit.form import Form
from kiosk.visit.journey import Page
from kiosk.visit.strip import Strip
from kiosk.visit.visit import Visit

EXPLAINED = ("wait", "row")
"""The kinds of items on a page that the strip explains."""


class StripWaitShown(NamedTuple):
    """A wait to explain, with what is told of it."""

    id: str
    name: str
    told: str


class StripProductShown(NamedTuple):
    """A product at home that is to be asked about; `place` is that on the shelf, from 0."""

    place: int
    name: str
    told: str


class StripChangeShown(NamedTuple):
    """The date that is explained may be another. `reasons` are words to choose from, `done` says
    that it was changed so."""

    days: StepperShown
    floor: str
    reason: str
    reasons: tuple[str, ...]
    problem: str
    done: bool


class StripExplainedShown(NamedTuple):
    """`change` is there for a wait whose date may be another, `closed` says why there is none."""

    title: str
    why: WhyShown
    change: StripChangeShown | None
    closed: str


class TickShown(NamedTuple):
    id: str
    text: str
    ticked: bool


class StripShown(NamedTuple):
    open: bool = False
    whom: str = ""
    explained: StripExplainedShown | None = None
    waits: tuple[StripWaitShown, ...] = ()
    products: tuple[StripProductShown, ...] = ()
    talk: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    checklist: tuple[TickShown, ...] = ()
    ticked: str = ""


class StripView(View[StripShown], shows=StripShown):
    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        open_now = visit.strip is not None
        seen = (visit.plan, visit.form, visit.understanding.again) if open_now else ()
        return (visit.strip, visit.ticks, *seen)

    def derive(self, visit: Visit) -> StripShown:
        strip, plan = visit.strip, visit.plan
        if strip is None or plan is None:
            return StripShown()
        case = self.doors.planning.case(visit.form)
        pack = self.doors.rules[visit.form.pack].guidance
        return strip_shown(visit, plan, pack, case, strip)

    @Slot()
    def leave(self) -> None:
        """The screen is the patient's alone again."""
        self.turn(self.visit.parted())

    # Why a date is what it is, and another one.

    @Slot(str)
    def explain(self, wait: str) -> None:
        """One wait, by its id; "" goes back to all of them."""
        strip, case = self.visit.strip, self._case
        if strip is None or case is None:
            return
        planned = case.waits.get(wait)
        hours = "" if planned is None or planned.hours is None else str(planned.hours)
        self._strip(Strip(ChangeDraft(wait, hours, hours) if planned else None))

    @Slot(str)
    def explainItem(self, key: str) -> None:
        """What stands on the page beside the strip, by its key: a wait, or a row of several, of
        which the strictest is explained."""
        kind, _, name = key.partition(":")
        case = self._case
        if case is None or kind not in EXPLAINED:
            return
        pack = self.doors.rules[self.visit.form.pack].guidance
        rows = {row.id: row.waits for row in pack.product_rows}
        waits = rows.get(name, ()) if kind == "row" else (name,)
        fitting = [case.waits[each] for each in waits if each in case.waits]
        if fitting:
            self.explain(max(fitting, key=lambda wait: wait.answer.strictness).id)

    @Slot(int)
    def turnDays(self, by: int) -> None:
        """Some days later or earlier, never under the floor."""
        draft, case = self._draft, self._case
        rule = case.before.get(draft.wait) if case and draft else None
        if draft is not None and rule is not None:
            floor = rule.floor_hours or 0
            self._change(hours=turned_hours(draft.hours, by, least=floor, start=floor))

    @Slot(str)
    def setHours(self, text: str) -> None:
        self._change(hours=text)

    @Slot(str)
    def setReason(self, text: str) -> None:
        self._change(reason=text)

    @Slot()
    def change(self) -> None:
        """The plan is made again with it; what is wrong stands beside it."""
        draft, case = self._draft, self._case
        if draft is None or case is None:
            return
        if change_refusal(draft, case) or self.replan(self.visit.form.with_change(draft.typed)):
            self._change(tried=True)
            return
        now = replace(draft, ruled=draft.hours, reason="", tried=False)
        if self.visit.strip is not None:
            self._strip(Strip(now))

    # What else is open.

    @Slot(int)
    def settle(self, place: int) -> None:
        """The practitioner's own answer for a product, on the product page."""
        visit, case = self.visit, self._case
        if place < len(visit.form.products):
            there = visit.went(visit.journey.jump(Page.PRODUCTS))
            draft = AnswerDraft.of(visit.form.products[place], place, case)
            self.turn(replace(there, drafts=replace(there.drafts, answer=draft)))

    @Slot(str)
    def tick(self, item: str) -> None:
        self.turn(self.visit.ticked(item))

    @property
    def _case(self) -> Case | None:
        return self.doors.planning.case(self.visit.form)

    @property
    def _draft(self) -> ChangeDraft | None:
        return self.visit.strip.change if self.visit.strip else None

    def _change(self, **changed: Any) -> None:
        strip, draft = self.visit.strip, self._draft
        if strip is not None and draft is not None:
            self._strip(Strip(replace(draft, **changed)))

    def _strip(self, strip: Strip) -> None:
        self.turn(replace(self.visit, strip=strip))


def strip_shown(
    visit: Visit, plan: Plan, pack: Guidance, case: Case | None, strip: Strip
) -> StripShown:
    done = sum(each.id in visit.ticks for each in plan.checklist)
    draft = strip.change
    return StripShown(
        open=True,
        whom=tr("For {name}", name=plan.practitioner) if plan.practitioner else tr("For our team"),
        explained=_explained(draft, plan, pack, case, visit.form) if draft and case else None,
        waits=tuple(StripWaitShown(w.id, w.name, w.told) for w in plan.waits if w.fits),
        products=tuple(
            StripProductShown(place, verdict.name, verdict.told)
            for place, verdict in enumerate(plan.shelf)
            if plan.practitioner and (verdict.kind is VerdictKind.ASK or verdict.settled_by)
        ),
        talk=tuple(_talk(plan)),
        asked=plan.asked,
        again=tuple(plan.teach_back[place].title for place in sorted(visit.understanding.again)),
        checklist=tuple(
            TickShown(each.id, each.text, each.id in visit.ticks) for each in plan.checklist
        ),
        ticked=tr("{done} of {all} done", done=done, all=len(plan.checklist)),
    )


def _talk(plan: Plan) -> Iterator[str]:
    """What the patient hopes for, where that is too much too soon, and what holds for them."""
    hopes = plan.hopes
    if hopes.talk:
        yield hopes.talk
    told = [*hopes.labels, *([hopes.soon] if hopes.soon else [])]
    if told:
        yield tr("They hope for: {hopes}.", hopes=", ".join(told))
    if hopes.words:
        yield tr("In their own words: “{words}”", words=hopes.words)
    yield from plan.notes


def _explained(
    draft: ChangeDraft, plan: Plan, pack: Guidance, case: Case, form: Form
) -> StripExplainedShown | None:
    planned = case.waits.get(draft.wait)
    if planned is None:
        return None
    may_change = case.before[draft.wait].may_change
    closed = (
        tr("We ask about this first. It has no date to change.")
        if not may_change
        else ""
        if plan.practitioner
        else tr("Name the practitioner on the form to change a date.")
    )
    return StripExplainedShown(
        title=tr("{name}: {told}", name=planned.name, told=planned.told),
        why=why_wait(draft.wait, case),
        change=None if closed else _change_shown(draft, pack, case, form),
        closed=closed,
    )


def _change_shown(draft: ChangeDraft, pack: Guidance, case: Case, form: Form) -> StripChangeShown:
    rule = case.before[draft.wait]
    floor = case.moments.of(rule.floor_hours or 0)
    reasons = tuple(
        factor.label
        for factor in pack.factors
        if factor.id in form.factors and not factor.staff_only
    )
    return StripChangeShown(
        days=hours_shown(draft.hours, case),
        floor=tr("{date} is the earliest.", date=floor.words) if floor else "",
        reason=draft.reason,
        reasons=reasons,
        problem=tell(change_refusal(draft, case)) if draft.tried else "",
        done=any(each.wait == draft.wait for each in form.changes) and not draft.begun,
    )
