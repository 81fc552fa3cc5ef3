# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The first days: the skin, what to do, what not yet. A day and a tone of skin are chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.sections import names_line
from kiosk.aftercare.plan.values import Plan, PlannedDay, PlannedPhase, ToldGroup, WaitGroup
from kiosk.screens.patient.drawings import Drawings, FigureShown, ToneShown, drawings_of
from kiosk.screens.patient.patient_words import treated_words
from kiosk.screens.view import View
from kiosk.screens.wording import styled_all, tr
from kiosk.visit.journey import Page
from kiosk.visit.visit import Visit

MOST_LINES = 3


class DayWaitShown(NamedTuple):
    """`lines` say the same in fewer and fewer words: a row shows the first that fits."""

    lines: tuple[str, ...]
    told: str


class DayShown(NamedTuple):
    """One cell of the strip. `disc` is the address of a picture, `phase` the place of its phase."""

    weekday: str
    date: str
    words: str
    phase: int
    disc: str
    chosen: bool
    waits: tuple[DayWaitShown, ...]


class PhaseShown(NamedTuple):
    """`first` and `days` are the cells of the strip that it covers, from 0; `see` and `do` are
    StyledText, `patch` the address of a picture."""

    key: str
    title: str
    heading: str
    dates: str
    see: tuple[str, ...]
    do: tuple[str, ...]
    patch: str
    picture_words: str
    first: int
    days: int


class DateLineShown(NamedTuple):
    """A date with its day of the plan, and what waits until then; or what is told of things that
    have no date."""

    told: str
    day: str
    line: str


class TimelineShown(NamedTuple):
    """`day`, `phase` and `figure` are those of the chosen day, whose place is `chosen`, from 0.
    `dates` are those of `days`, a line each."""

    treated: str = ""
    days: tuple[DayShown, ...] = ()
    dates: str = ""
    phases: tuple[PhaseShown, ...] = ()
    chosen: int = 0
    first_chosen: bool = True
    last_chosen: bool = True
    day: DayShown | None = None
    phase: PhaseShown | None = None
    figure: FigureShown | None = None
    tones: tuple[ToneShown, ...] = ()
    listed: bool = False
    all_dates: tuple[DateLineShown, ...] = ()


class TimelineView(View[TimelineShown], shows=TimelineShown):
    PLACES = frozenset({Page.TIMELINE})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        reading = visit.reading
        return (visit.plan, reading.day, reading.tone, reading.listed)

    def derive(self, visit: Visit) -> TimelineShown:
        plan = visit.plan
        if plan is None:
            return TimelineShown()
        drawings = drawings_of(plan.pictures, self.doors.pictures[plan.pack], visit.reading)
        shown = timeline(plan, drawings, visit.reading.day)
        return shown._replace(listed=visit.reading.listed)

    @Slot(int)
    def chooseDay(self, day: int) -> None:
        """From 0, the day of treatment. A day outside the strip chooses its nearest end."""
        last = len(self.visit.plan.days) - 1 if self.visit.plan else 0
        reading = replace(self.visit.reading, day=max(0, min(day, last)))
        self.turn(replace(self.visit, reading=reading))

    @Slot(int)
    def move(self, by: int) -> None:
        """Some days on, or back."""
        self.chooseDay(self.visit.reading.day + by)

    @Slot()
    def turnList(self) -> None:
        """All dates in one list, or day by day again."""
        reading = replace(self.visit.reading, listed=not self.visit.reading.listed)
        self.turn(replace(self.visit, reading=reading))

    @Slot(int)
    def chooseTone(self, tone: int) -> None:
        plan = self.visit.plan
        if plan is not None and 1 <= tone <= len(plan.pictures.tones):
            reading = replace(self.visit.reading, tone=tone)
            self.turn(replace(self.visit, reading=reading))


def timeline(plan: Plan, drawings: Drawings, chosen: int) -> TimelineShown:
    places = {phase.id: place for place, phase in enumerate(plan.phases)}
    days = tuple(
        _day(day, plan, places[day.phase], drawings.disc(day.number), day.number == chosen + 1)
        for day in plan.days
    )
    phases = tuple(_phase(phase, plan, drawings) for phase in plan.phases)
    day = days[chosen]
    return TimelineShown(
        treated=treated_words(plan),
        days=days,
        dates="\n".join(each.date for each in days),
        phases=phases,
        chosen=chosen,
        first_chosen=chosen == 0,
        last_chosen=chosen == len(days) - 1,
        day=day,
        phase=phases[day.phase],
        figure=drawings.figure(plan.phases[day.phase].picture),
        tones=drawings.tones(),
        all_dates=tuple(_all_dates(plan)),
    )


def _all_dates(plan: Plan) -> Iterator[DateLineShown]:
    """Soonest first, then what has no date."""
    first = plan.treated_at.date()
    for group in plan.not_yet:
        number = (group.moment.rounded.date() - first).days + 1
        yield DateLineShown(group.words, tr("Day {number}", number=number), group.line)
    for told in (*plan.ask, *plan.avoid):
        yield DateLineShown(told.told, "", told.line)
    if plan.while_healing:
        line = " ".join(f"{wait.name}." for wait in plan.while_healing)
        yield DateLineShown(plan.words.never, "", line)


def _day(day: PlannedDay, plan: Plan, phase: int, disc: str, chosen: bool) -> DayShown:
    """What the patient is allergic to comes before what still waits."""
    avoided = (_wait_lines(group, plan.words, group.told) for group in plan.avoid)
    dated = (
        _wait_lines(group, plan.words, plan.words.not_until.format(date=group.words))
        for group in day.waits
    )
    return DayShown(
        weekday=day.weekday,
        date=day.words.removeprefix(day.weekday).strip(),
        words=day.words,
        phase=phase,
        disc=disc,
        chosen=chosen,
        waits=(*avoided, *dated)[:MOST_LINES],
    )


def _wait_lines(group: WaitGroup | ToldGroup, words: Words, told: str) -> DayWaitShown:
    fewer = [most for most in (2, 1) if most < len(group.waits)]
    shorter = (names_line(group.waits, words, most) for most in fewer)
    return DayWaitShown((group.short_line, *shorter), told)


def _phase(phase: PlannedPhase, plan: Plan, drawings: Drawings) -> PhaseShown:
    covered = [day.number - 1 for day in plan.days if day.phase == phase.id]
    return PhaseShown(
        key=f"phase:{phase.id}",
        title=phase.title,
        heading=f"{phase.title}: {phase.headline}" if phase.headline else phase.title,
        dates=phase.dates,
        see=styled_all((*phase.look, *phase.feel))[:MOST_LINES],
        do=styled_all(phase.do)[:MOST_LINES],
        patch=drawings.patch(phase.picture),
        picture_words=phase.picture_words,
        first=covered[0] if covered else 0,
        days=len(covered),
    )
