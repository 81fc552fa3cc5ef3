# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""My day: a day that matters to the patient, how their skin may look then, and what is welcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.consultation import OwnDay
from kiosk.aftercare.dates import day_words
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.own_days import with_needs
from kiosk.aftercare.plan.values import Plan, PlannedOwnDay
from kiosk.aftercare.waits import PlannedWait
from kiosk.aftercare.wishes import LAST_DAY, LONGEST_DAY_NAME, MOST_DAYS
from kiosk.screens.patient.drawings import Drawings, FigureShown, drawings_of
from kiosk.screens.view import View
from kiosk.screens.wording import styled_all, tell_problems, tr
from kiosk.visit.journey import Page
from kiosk.visit.reading import Reading
from kiosk.visit.visit import Visit

WEEKS = 4
MOST_ROWS = 5
_WEEK = 7
_LAST = LAST_DAY.days // (WEEKS * _WEEK)


class OccasionShown(NamedTuple):
    """What the day may be; `id` is "" for what the patient says in their own words."""

    id: str
    label: str
    chosen: bool


class CellShown(NamedTuple):
    """A day of the calendar; `month` stands under it where a month begins or the calendar does."""

    date: str
    number: str
    month: str
    spoken: str
    treated: bool
    open: bool
    chosen: bool


class DayRowShown(NamedTuple):
    """One thing and, where it waits, what is told of it."""

    name: str
    icon: str
    told: str


class DayTabShown(NamedTuple):
    place: int
    label: str
    chosen: bool


class OwnDayShown(NamedTuple):
    """The day that is open. `more_...` say how many more there are, "" for none."""

    key: str
    title: str
    about: str
    see: tuple[str, ...]
    allowed: tuple[DayRowShown, ...]
    more_allowed: str
    waiting: tuple[DayRowShown, ...]
    more_waiting: str
    on_sheet: bool
    figure: FigureShown | None
    patch: str
    picture_words: str


class MyDayShown(NamedTuple):
    """`day` is there once one is picked; `name` is what they call it, where it is none of the
    pack's occasions, and `naming` says that this is to be typed."""

    occasions: tuple[OccasionShown, ...] = ()
    naming: bool = False
    name: str = ""
    longest: int = LONGEST_DAY_NAME
    weekdays: tuple[str, ...] = ()
    cells: tuple[CellShown, ...] = ()
    earlier: bool = False
    later: bool = True
    tabs: tuple[DayTabShown, ...] = ()
    another: bool = False
    problem: str = ""
    day: OwnDayShown | None = None


class MyDayView(View[MyDayShown], shows=MyDayShown):
    PLACES = frozenset({Page.MY_DAY})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading)

    def derive(self, visit: Visit) -> MyDayShown:
        plan = visit.plan
        if plan is None:
            return MyDayShown()
        pack = self.doors.rules[visit.form.pack].guidance
        drawings = drawings_of(plan.pictures, self.doors.pictures[plan.pack], visit.reading)
        return my_day(plan, pack, visit.form.days, visit.reading, drawings)

    @Slot(str)
    def chooseOccasion(self, occasion: str) -> None:
        """For the day that is open, or for the one that is to be picked."""
        day = self._open
        if day is None:
            self._read(occasion=occasion, naming=not occasion)
        else:
            name = day.name if not occasion else ""
            self._put(replace(day, occasion=occasion, name=name))
            self._read(naming=not occasion)

    @Slot(str)
    def setName(self, name: str) -> None:
        day = self._open
        if day is not None:
            self._put(replace(day, occasion="", name=name))

    @Slot(str)
    def chooseDay(self, iso: str) -> None:
        """The day that is open is this one from now on; a new one, where none is. Pressed again it
        is let go."""
        on, day = date.fromisoformat(iso), self._open
        there = [each.on for each in self._days]
        if day is not None and day.on == on:
            self._replan(tuple(each for each in self._days if each.on != on))
            self._read(own_day=0)
        elif on in there:
            self._read(own_day=there.index(on))
        elif day is not None:
            self._put(replace(day, on=on))
        else:
            self._put(OwnDay(on, self.visit.reading.occasion))

    @Slot(int)
    def openDay(self, place: int) -> None:
        self._read(own_day=place, naming=False)

    @Slot()
    def addDay(self) -> None:
        """Another one, which is still to be picked."""
        if len(self._days) < MOST_DAYS:
            self._read(own_day=len(self._days), occasion="", naming=False)

    @Slot()
    def turnSheet(self) -> None:
        """The day that is open goes on the sheet, or comes off it."""
        day = self._open
        if day is not None:
            self._put(replace(day, on_sheet=not day.on_sheet))

    @Slot(int)
    def turnWeeks(self, by: int) -> None:
        self._read(weeks=max(0, min(self.visit.reading.weeks + by, _LAST)))

    @property
    def _days(self) -> tuple[OwnDay, ...]:
        return self.visit.form.days

    @property
    def _open(self) -> OwnDay | None:
        place = self.visit.reading.own_day
        return self._days[place] if place < len(self._days) else None

    def _put(self, day: OwnDay) -> None:
        place = self.visit.reading.own_day
        self._replan((*self._days[:place], day, *self._days[place + 1 :]))

    def _replan(self, days: tuple[OwnDay, ...]) -> None:
        wrong = self.replan(replace(self.visit.form, days=days))
        self.turn(self.visit.refused(wrong))

    def _read(self, **changed: Any) -> None:
        self.turn(replace(self.visit, reading=replace(self.visit.reading, **changed)))


def my_day(
    plan: Plan, pack: Guidance, days: Sequence[OwnDay], reading: Reading, drawings: Drawings
) -> MyDayShown:
    """`days` are those of the form, as the plan has them in `own_days`."""
    place = min(reading.own_day, len(days))
    here = plan.own_days[place] if place < len(plan.own_days) else None
    chosen = days[place] if place < len(days) else None
    naming = chosen.occasion == "" and (reading.naming or chosen.name != "") if chosen else False
    occasion = chosen.occasion if chosen else reading.occasion
    return MyDayShown(
        occasions=(
            *(OccasionShown(each.id, each.label, each.id == occasion) for each in pack.occasions),
            OccasionShown("", tr("Other"), naming or (chosen is None and reading.naming)),
        ),
        naming=naming,
        name=chosen.name if chosen else "",
        weekdays=plan.words.weekdays,
        cells=_cells(plan, reading.weeks, here),
        earlier=reading.weeks > 0,
        later=reading.weeks < _LAST,
        tabs=_tabs(plan, place),
        another=0 < len(days) < MOST_DAYS and here is not None,
        problem=tell_problems(reading.refused),
        day=_day(here, plan, drawings) if here else None,
    )


def _tabs(plan: Plan, place: int) -> tuple[DayTabShown, ...]:
    """One for each day, and one for the day that is to come; none for one day alone."""
    labels = [day.words for day in plan.own_days]
    if place == len(labels) and labels:
        labels.append(tr("Another day"))
    return tuple(
        DayTabShown(at, label, at == place)
        for at, label in enumerate(labels if len(labels) > 1 else ())
    )


def _cells(plan: Plan, weeks: int, here: PlannedOwnDay | None) -> tuple[CellShown, ...]:
    """Four weeks, the first of which begins on the Monday before the treatment."""
    treated = plan.treated_at.date()
    monday = treated - timedelta(days=treated.weekday())
    first = monday + timedelta(weeks=WEEKS * weeks)
    taken = {day.date for day in plan.own_days}
    shown = []
    for after in range(WEEKS * _WEEK):
        day = first + timedelta(days=after)
        begins = day.day == 1 or after == 0 or (day == treated and weeks == 0)
        shown.append(
            CellShown(
                date=day.isoformat(),
                number=str(day.day),
                month=plan.words.months[day.month - 1] if begins else "",
                spoken=_spoken(day, plan, taken),
                treated=day == treated,
                open=treated < day <= treated + LAST_DAY,
                chosen=here is not None and here.date == day,
            )
        )
    return tuple(shown)


def _spoken(day: date, plan: Plan, taken: set[date]) -> str:
    words = day_words(day, plan.words)
    if day == plan.treated_at.date():
        return tr("{day}, the day of your treatment", day=words)
    return tr("{day}, chosen", day=words) if day in taken else words


def _day(day: PlannedOwnDay, plan: Plan, drawings: Drawings) -> OwnDayShown:
    phase = next(each for each in plan.phases if each.id == day.phase)
    return OwnDayShown(
        key=f"day:{day.date.isoformat()}",
        title=tr("{day} is day {number}", day=day.words, number=day.number),
        about=_about(day),
        see=styled_all(day.see),
        allowed=tuple(
            DayRowShown(_capital(with_needs(wait, plan.words)), wait.icon, "")
            for wait in day.allowed[:MOST_ROWS]
        ),
        more_allowed=_more(day.allowed),
        waiting=tuple(
            DayRowShown(_capital(wait.short), wait.icon, wait.told)
            for wait in day.waiting[:MOST_ROWS]
        ),
        more_waiting=_more(day.waiting),
        on_sheet=day.on_sheet,
        figure=drawings.figure(phase.picture),
        patch=drawings.patch(phase.picture),
        picture_words=phase.picture_words,
    )


def _about(day: PlannedOwnDay) -> str:
    after, name = day.number - 1, day.name
    if after == 1:
        return tr("{occasion}, the day after", occasion=name) if name else tr("The day after")
    if not name:
        return tr("{days} days after treatment", days=after)
    return tr("{occasion}, {days} days after treatment", occasion=name, days=after)


def _more(waits: Sequence[PlannedWait]) -> str:
    left = len(waits) - MOST_ROWS
    return tr("and {count} more", count=left) if left > 0 else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
