# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The staff's form: what the plan needs and nothing more. Lists open in panels of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot

from kiosk.aftercare.clock import TimeRefused
from kiosk.aftercare.dates import date_time_words, day_words
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Problem
from kiosk.screens.form.allergy_words import allergy_label
from kiosk.screens.form.chips import (
    ChipGroupShown,
    chip,
    choice_groups,
    factor_groups,
    treatment_group,
)
from kiosk.screens.form.course_panel import course_words
from kiosk.screens.form.form_problems import by_field
from kiosk.screens.view import View
from kiosk.screens.wording import tell, tr
from kiosk.visit.form import Form
from kiosk.visit.form_choices import for_treatment, pressed
from kiosk.visit.journey import Page
from kiosk.visit.odd_time import OddTime, odd_time
from kiosk.visit.patient_names import initials
from kiosk.visit.planning import Planned, Planning
from kiosk.visit.visit import Panel, Visit
from kiosk.visit.when import When

DAYS_A_WEEK = 7


class WhenShown(NamedTuple):
    """A day and a time for the picker: both in words, the day, the time as typed, what is wrong.
    `proposed` says that nobody has set it."""

    words: str
    day: str
    clock: str
    problem: str
    proposed: bool = False


class OpenerShown(NamedTuple):
    """A field that opens a list of its own, and what is in it now."""

    label: str
    text: str
    spoken: str
    note: str
    problem: str


class FormShown(NamedTuple):
    """`start_words` stand on the main button, and say what is `missing` while something is;
    `start_short` where there is little room, `start_line` is the longer of their lines.
    `problem` is what is wrong and has no field of its own. `odd_time` asks about a time of
    treatment that is hardly meant, `whom` whether this is the right patient: initials, treatment
    and time; each "" while nothing is asked."""

    treatments: ChipGroupShown | None
    name: str
    name_problem: str
    treated: WhenShown
    treated_opener: OpenerShown
    groups: tuple[ChipGroupShown, ...]
    factors: tuple[ChipGroupShown, ...]
    allergies: OpenerShown
    products: OpenerShown
    questions: OpenerShown
    changes: OpenerShown
    course: OpenerShown
    next_visit_opener: OpenerShown
    next_visit: WhenShown
    next_visit_note: str
    practitioner: str
    practitioner_words: str
    practitioner_spoken: str
    practitioner_problem: str
    practitioners: ChipGroupShown
    problem: str
    missing: str
    start_words: str
    start_short: str
    start_line: str
    odd_time: str = ""
    whom: str = ""
    treatment: str = ""


class FormView(View[FormShown], shows=FormShown):
    """`refused` says that the visit cannot start yet: what is wrong stands beside its fields."""

    PLACES = frozenset({Page.FORM})

    refused = Signal()

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        asked = (visit.panel is Panel.ODD_TIME, visit.panel is Panel.HAND_OVER)
        return (visit.form, self.hold.problems, *asked)

    def derive(self, visit: Visit) -> FormShown:
        shown = form_shown(visit.form, self.doors.planning, self.hold.problems)
        asked = visit.panel in (Panel.ODD_TIME, Panel.HAND_OVER)
        planned = self.hold.planned() if asked else ()
        if not isinstance(planned, Planned):
            return shown
        if visit.panel is Panel.ODD_TIME:
            return shown._replace(odd_time=self._odd(planned))
        plan = planned.plan
        whom = tr("Hand the screen to {initials}?", initials=initials(plan.patient_name))
        treatment = tr(
            "{treatment}, treated {at}.", treatment=plan.treatment_words, at=plan.treated
        )
        return shown._replace(whom=whom, treatment=treatment)

    def _odd(self, planned: Planned) -> str:
        """What is asked about the time of treatment; "" where it is an ordinary one."""
        now, words = self.doors.now(), planned.plan.words
        facts = {"treated": planned.plan.treated, "now": date_time_words(now, words, year=True)}
        if self.visit.doubts:
            return tr(
                "The clock may be wrong: it says {now}. Treated {treated}. Is that the day?",
                **facts,
            )
        match odd_time(planned.plan.treated_at, now):
            case OddTime.AHEAD:
                return tr("Treated {treated}. That is still to come: it is {now}.", **facts)
            case OddTime.LONG_AGO:
                return tr("Treated {treated}. That is over three weeks ago: it is {now}.", **facts)
            case None:
                return ""

    @Slot()
    def start(self) -> None:
        """Asks whether the patient is the right one, or `refused`. A time of treatment that is
        hardly meant is asked about first."""
        planned = self.hold.planned()
        if isinstance(planned, Planned) and self._odd(planned):
            self.turn(self.visit.opened(Panel.ODD_TIME))
            return
        self.startAnyway()

    @Slot()
    def startAnyway(self) -> None:
        """The same, whatever the time of treatment."""
        tried = replace(self.visit, tried=True)
        if isinstance(self.hold.planned(), Planned):
            self.turn(tried.opened(Panel.HAND_OVER))
        else:
            self.turn(tried)
            self.refused.emit()

    @Slot()
    def handOver(self) -> None:
        """To the patient's first page with the plan. The screen is the patient's from now on."""
        planned = self.hold.planned()
        if isinstance(planned, Planned):
            began = self.visit.planned_as(self.visit.form, planned)
            self.turn(began.went(began.journey.jump(Page.WELCOME)))

    @Slot()
    def takeNextVisit(self) -> None:
        """The visit that is proposed is set."""
        self._move(Panel.NEXT_VISIT, lambda moment: moment)

    @Slot(str)
    def setName(self, text: str) -> None:
        self._fill(replace(self.visit.form, name=text))

    @Slot(str)
    def setPractitioner(self, text: str) -> None:
        self._fill(replace(self.visit.form, practitioner=text))

    @Slot(str)
    def chooseTreatment(self, pack: str) -> None:
        self._fill(for_treatment(self.visit.form, self._pack, self.doors.rules[pack].guidance))

    @Slot(str, str)
    def press(self, group: str, choice: str) -> None:
        """A chip of a group, both by their ids."""
        self._fill(pressed(self.visit.form, group, choice, self._pack))

    @Slot(str, int)
    def moveDays(self, when: str, days: int) -> None:
        """`when` is the panel it is moved in, here and below."""
        self._move(when, lambda moment: moment.days_on(days))

    @Slot(str, int)
    def moveMinutes(self, when: str, minutes: int) -> None:
        self._move(when, lambda moment: moment.minutes_on(minutes))

    @Slot(str, str)
    def setClock(self, when: str, text: str) -> None:
        self._move(when, lambda moment: replace(moment, clock=text))

    @Slot()
    def setTreatedNow(self) -> None:
        now = self.doors.now().replace(second=0, microsecond=0)
        self._fill(replace(self.visit.form, treated=When.of(now)))

    @Slot()
    def dropNextVisit(self) -> None:
        self._fill(replace(self.visit.form, next_visit=None))

    @property
    def _pack(self) -> Guidance:
        return self.doors.rules[self.visit.form.pack].guidance

    def _fill(self, form: Form) -> None:
        self.turn(self.visit.filled_in(form))

    def _move(self, which: str, moved: Callable[[When], When]) -> None:
        form = self.visit.form
        if Panel(which) is Panel.TREATED:
            self._fill(replace(form, treated=moved(form.treated)))
        else:
            visit = form.next_visit or _proposed_visit(form, self._pack)
            self._fill(replace(form, next_visit=moved(visit)))


def form_shown(form: Form, planning: Planning, problems: tuple[Problem, ...]) -> FormShown:
    pack, wrong = planning.rules_of(form).guidance, by_field(problems)
    treated = _when(form.treated, planning, pack, wrong["treated"])
    visit = form.next_visit or _proposed_visit(form, pack)
    next_visit = _when(visit, planning, pack, wrong["next_visit"])
    next_visit = next_visit._replace(proposed=form.next_visit is None)
    note = _next_visit_note(form, pack)
    missing = _missing(form, treated)
    start, short = tr("Start with patient"), tr("Start")
    practitioner = form.practitioner.strip()
    return FormShown(
        treatments=treatment_group((each.guidance for each in planning.rules.values()), form),
        name=form.name,
        name_problem=wrong["name"],
        treated=treated,
        treated_opener=_opener(
            tr("Time of treatment"), _when_words(form.treated, planning, pack), wrong["treated"]
        ),
        groups=choice_groups(form, pack, wrong),
        factors=factor_groups(form, pack, wrong),
        allergies=_opener(tr("Allergies"), _allergies(form, pack), wrong["allergies"]),
        products=_opener(tr("Own products"), _products(form), wrong["products"]),
        questions=_opener(tr("Questions"), _questions(form), wrong["questions"]),
        changes=_opener(tr("Changes"), _changes(form), wrong["changes"]),
        course=_opener(tr("Goal"), course_words(form.course), wrong["course"]),
        next_visit_opener=_opener(
            tr("Next visit"),
            tr("Not set") if next_visit.proposed else next_visit.words,
            wrong["next_visit"],
            note,
        ),
        next_visit=next_visit,
        next_visit_note=note,
        practitioner=form.practitioner,
        practitioner_words=practitioner or tr("Who treated?"),
        practitioner_spoken=tr("Who treated? {name}", name=practitioner),
        practitioner_problem=wrong["practitioner"],
        practitioners=ChipGroupShown(
            id="",
            label="",
            several=False,
            wide=True,
            problem="",
            chips=tuple(
                chip(name, name, {form.practitioner}) for name in planning.clinic.practitioners
            ),
        ),
        problem=" ".join(filter(None, (wrong["other"], wrong["practitioner"]))),
        missing=missing,
        start_words=f"{start}\n{missing}" if missing else start,
        start_short=f"{short}\n{missing}" if missing else short,
        start_line=max(start, missing, key=len),
    )


def _opener(label: str, text: str, problem: str, note: str = "") -> OpenerShown:
    return OpenerShown(
        label=tr("{label}: {note}", label=label, note=note) if note else label,
        text=text,
        spoken=tr("{label}: {text}", label=label, text=text),
        note=note,
        problem=problem,
    )


def _when(when: When, planning: Planning, pack: Guidance, problem: str) -> WhenShown:
    try:
        when.at(planning.zone)
    except TimeRefused as refused:
        problem = f"{tell(refused.wrong)} {tell(refused.write)}"
    return WhenShown(
        words=_when_words(when, planning, pack, year=True),
        day=day_words(when.day, pack.words, year=True),
        clock=when.clock,
        problem=problem,
    )


def _when_words(when: When, planning: Planning, pack: Guidance, *, year: bool = False) -> str:
    """`Mon 23 Nov, 3 pm`; the day and the time as typed where the time cannot be read."""
    try:
        return date_time_words(when.at(planning.zone), pack.words, year=year)
    except TimeRefused:
        return f"{day_words(when.day, pack.words, year=year)}, {when.clock.strip() or '?'}"


def _proposed_visit(form: Form, pack: Guidance) -> When:
    """As many weeks on as the pack advises, at the same time."""
    return form.treated.days_on(pack.default_next_visit_weeks * DAYS_A_WEEK)


def _next_visit_note(form: Form, pack: Guidance) -> str:
    """A note and no more: the pack's least gap, or that the visit is sooner than that."""
    weeks = pack.default_next_visit_weeks
    visit = form.next_visit
    if visit and (visit.day - form.treated.day).days < weeks * DAYS_A_WEEK:
        return tr("Less than {weeks} weeks", weeks=weeks)
    return tr("{weeks} weeks or more", weeks=weeks)


def _missing(form: Form, treated: WhenShown) -> str:
    """What a patient cannot start without and is not there yet: "Add: name, area"."""
    gaps = [] if form.name.strip() else [tr("name")]
    gaps += [tr("time")] if treated.problem else []
    gaps += [] if form.areas else [tr("area")]
    return tr("Add: {gaps}", gaps=", ".join(gaps)) if gaps else ""


def _allergies(form: Form, pack: Guidance) -> str:
    if len(form.allergies) == 1:
        return allergy_label(form.allergies[0], pack)
    count = len(form.allergies)
    return tr("{count} told", count=count) if count else tr("None told")


def _products(form: Form) -> str:
    count = len(form.products)
    return tr("{count} on the shelf", count=count) if count else tr("None told")


def _changes(form: Form) -> str:
    match len(form.changes):
        case 0:
            return tr("No change")
        case 1:
            return tr("1 change")
        case count:
            return tr("{count} changes", count=count)


def _questions(form: Form) -> str:
    match len(form.questions):
        case 0:
            return tr("No question")
        case 1:
            return tr("1 question")
        case count:
            return tr("{count} questions", count=count)
