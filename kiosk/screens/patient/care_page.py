# SPDX-License-Identifier: GPL-3.0-or-later

"""Care at home: now, not yet, not while healing; the care points; do and don't; what else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.plan.values import (
    Plan,
    PlannedAdvice,
    PlannedChange,
    PlannedTopic,
    ToldGroup,
)
from kiosk.aftercare.sentences import say
from kiosk.aftercare.waits import PlannedWait
from kiosk.screens.patient.drawings import toned
from kiosk.screens.view import View
from kiosk.screens.wording import strong, styled, styled_all, tr
from kiosk.visit.journey import Page
from kiosk.visit.reading import Reading
from kiosk.visit.visit import Visit


class CarePart(StrEnum):
    """What a tab of the page holds."""

    DAYS = "days"
    POINTS = "points"
    DO_AND_DONT = "do-and-dont"
    TOPIC = "topic"


class TabShown(NamedTuple):
    title: str
    chosen: bool


class CareLineShown(NamedTuple):
    """`text` is StyledText; `picture` is the pictograph, "" for none; so too below."""

    key: str
    text: str
    icon: str
    picture: str


class DatedLineShown(NamedTuple):
    """A date, and what waits until then."""

    date: str
    waits: tuple[CareLineShown, ...]


class AdviceShown(NamedTuple):
    """`text` is StyledText; `number` its place among the care points, 0 where it has none."""

    key: str
    title: str
    text: str
    number: int
    picture: str


class ChangeLineShown(NamedTuple):
    """`line` is StyledText."""

    line: str
    reason: str


class CareTopicShown(NamedTuple):
    """`text` and `points` are StyledText."""

    title: str
    icon: str
    text: tuple[str, ...]
    points: tuple[str, ...]


class ToldLineShown(NamedTuple):
    """What is told of several things that have no date, and what they are."""

    told: str
    line: str
    pictures: tuple[str, ...]


class CareShown(NamedTuple):
    """`part` is a `CarePart`, that of the chosen tab; `topic` is there for a tab that holds one."""

    tabs: tuple[TabShown, ...] = ()
    part: str = ""
    today: str = ""
    now: tuple[CareLineShown, ...] = ()
    not_yet: tuple[DatedLineShown, ...] = ()
    healing: tuple[CareLineShown, ...] = ()
    ask: tuple[ToldLineShown, ...] = ()
    avoid: tuple[ToldLineShown, ...] = ()
    points: tuple[AdviceShown, ...] = ()
    do: tuple[CareLineShown, ...] = ()
    dont: tuple[CareLineShown, ...] = ()
    changes: tuple[ChangeLineShown, ...] = ()
    topic: CareTopicShown | None = None


class CareView(View[CareShown], shows=CareShown):
    PLACES = frozenset({Page.CARE})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading.care_part, visit.reading.tone)

    def derive(self, visit: Visit) -> CareShown:
        return care(visit.plan, visit.reading) if visit.plan else CareShown()

    @Slot(int)
    def choose(self, tab: int) -> None:
        """A tab by its place, from 0."""
        self.turn(replace(self.visit, reading=replace(self.visit.reading, care_part=tab)))


def care(plan: Plan, reading: Reading) -> CareShown:
    chosen, drawn = reading.care_part, partial(toned, planned=plan.pictures, reading=reading)

    def advised(advice: Iterable[PlannedAdvice]) -> tuple[CareLineShown, ...]:
        return tuple(
            CareLineShown(f"advice:{one.id}", styled(one.text), one.icon, drawn(one.picture))
            for one in advice
        )

    def named(waits: Iterable[PlannedWait]) -> tuple[CareLineShown, ...]:
        return tuple(
            CareLineShown(f"wait:{wait.id}", wait.name, wait.icon, drawn(wait.picture))
            for wait in waits
        )

    def told(groups: Iterable[ToldGroup]) -> tuple[ToldLineShown, ...]:
        return tuple(
            ToldLineShown(
                group.told, group.line, tuple(drawn(wait.picture) for wait in group.waits)
            )
            for group in groups
        )

    topics = [topic for topic in plan.topics if topic.care_tab]
    points = sorted((one for one in plan.advice if one.care_point > 0), key=_care_point)
    parts: list[tuple[str, CarePart, PlannedTopic | None]] = [
        (tr("Your days"), CarePart.DAYS, None),
        *([(plan.words.screen.care_points, CarePart.POINTS, None)] if points else ()),
        (tr("Do and don’t"), CarePart.DO_AND_DONT, None),
        *((topic.care_tab, CarePart.TOPIC, topic) for topic in topics),
    ]
    _, part, topic = parts[chosen]
    today = plan.days[0].words if plan.days else ""
    return CareShown(
        tabs=tuple(TabShown(title, place == chosen) for place, (title, *_) in enumerate(parts)),
        part=part,
        today=strong(say("Today, {date}", date=today)) if today else "",
        now=advised(one for one in plan.advice if one.today and one.kind == "do"),
        not_yet=tuple(DatedLineShown(group.words, named(group.waits)) for group in plan.not_yet),
        healing=named(plan.while_healing),
        ask=told(plan.ask),
        avoid=told(plan.avoid),
        points=tuple(
            AdviceShown(
                f"advice:{one.id}", one.title, styled(one.text), one.care_point, drawn(one.picture)
            )
            for one in points
        ),
        do=advised(one for one in plan.advice if one.kind == "do"),
        dont=advised(one for one in plan.advice if one.kind == "dont"),
        changes=tuple(map(_change, plan.changes)),
        topic=_topic(topic) if topic else None,
    )


def _care_point(one: PlannedAdvice) -> int:
    return one.care_point


def _change(change: PlannedChange) -> ChangeLineShown:
    """From one date to another, or what it is now beside the usual answer."""
    name, now, was = change.name, change.now_date, change.was_date
    line = (
        say("{name}: {now}, changed for you from {was}.", name=name, now=now, was=was)
        if now and was
        else say(
            "{name}: {now}, changed for you. The usual answer is: {was}.",
            name=name,
            now=change.now,
            was=change.was,
        )
    )
    return ChangeLineShown(strong(line), change.reason)


def _topic(topic: PlannedTopic) -> CareTopicShown:
    text, points = styled_all(topic.text), styled_all(topic.points)
    return CareTopicShown(topic.title, topic.icon, text, points)
