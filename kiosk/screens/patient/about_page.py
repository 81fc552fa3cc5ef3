# SPDX-License-Identifier: GPL-3.0-or-later

"""Your treatment: the topics, and the questions people ask as the last."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.guidance import Audience
from kiosk.aftercare.plan.values import Plan, PlannedTopic
from kiosk.screens.patient.patient_words import treated_words
from kiosk.screens.view import View
from kiosk.screens.wording import styled_all, tr
from kiosk.visit.journey import Page
from kiosk.visit.visit import Visit


class QuestionShown(NamedTuple):
    key: str
    question: str
    answer: tuple[str, ...]


class TopicShown(NamedTuple):
    """`text` and `points` are StyledText."""

    key: str
    title: str
    icon: str
    text: tuple[str, ...]
    points: tuple[str, ...]
    questions: tuple[QuestionShown, ...]
    chosen: bool


class AboutShown(NamedTuple):
    """`topic` is the one that is open; None without a plan."""

    treated: str = ""
    topics: tuple[TopicShown, ...] = ()
    topic: TopicShown | None = None


class AboutView(View[AboutShown], shows=AboutShown):
    PLACES = frozenset({Page.ABOUT})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.reading.topic)

    def derive(self, visit: Visit) -> AboutShown:
        return about(visit.plan, visit.reading.topic) if visit.plan else AboutShown()

    @Slot(int)
    def choose(self, topic: int) -> None:
        """A topic by its place, from 0."""
        reading = replace(self.visit.reading, topic=topic)
        self.turn(replace(self.visit, reading=reading))


def about(plan: Plan, chosen: int) -> AboutShown:
    for_patients = [topic for topic in plan.topics if topic.audience is Audience.PATIENT]
    topics = [_topic(topic, chosen=place == chosen) for place, topic in enumerate(for_patients)]
    if plan.faq:
        topics.append(_questions(plan, chosen=len(topics) == chosen))
    open_now = topics[min(chosen, len(topics) - 1)] if topics else None
    return AboutShown(treated_words(plan), tuple(topics), open_now)


def _topic(topic: PlannedTopic, *, chosen: bool) -> TopicShown:
    text, points = styled_all(topic.text), styled_all(topic.points)
    return TopicShown(f"topic:{topic.id}", topic.title, topic.icon, text, points, (), chosen)


def _questions(plan: Plan, *, chosen: bool) -> TopicShown:
    asked = tuple(
        QuestionShown(f"faq:{one.id}", one.question, styled_all(one.answer)) for one in plan.faq
    )
    title, icon = tr("Questions people ask"), "message-circle-question-mark"
    return TopicShown("", title, icon, (), (), asked, chosen)
