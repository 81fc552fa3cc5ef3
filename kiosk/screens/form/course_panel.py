# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""What the patient comes for, and which session of how many this was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.checking import MOST_SESSIONS
from kiosk.aftercare.consultation import Course
from kiosk.aftercare.guidance import Guidance
from kiosk.screens.form.chips import ChipGroupShown, chip
from kiosk.screens.form.form_problems import by_field
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.visit import Panel, Visit


class CourseShown(NamedTuple):
    """`goals` are those of the pack; `session` and `sessions` are words."""

    goal: str
    problem: str
    goals: ChipGroupShown
    session: str
    sessions: str


class CourseView(View[CourseShown], shows=CourseShown):
    PLACES = frozenset({Panel.COURSE})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form.pack, visit.form.course, self.hold.problems)

    def derive(self, visit: Visit) -> CourseShown:
        pack = self.doors.rules[visit.form.pack].guidance
        return course_shown(visit.form.course, pack, by_field(self.hold.problems)["course"])

    @Slot(str)
    def setGoal(self, text: str) -> None:
        self._become(replace(self._course, goal=text))

    @Slot(str)
    def chooseGoal(self, goal: str) -> None:
        """One of the pack's; pressed again it is taken back."""
        self._become(replace(self._course, goal="" if self._course.goal == goal else goal))

    @Slot(int)
    def stepSession(self, by: int) -> None:
        """One more or one less, down to none said. There are never fewer sessions in all."""
        now = self._course
        session = _stepped(now.session, by, 1)
        fewest = session or 1
        sessions = None if now.sessions is None else max(now.sessions, fewest)
        self._become(replace(now, session=session, sessions=sessions))

    @Slot(int)
    def stepSessions(self, by: int) -> None:
        now = self._course
        self._become(replace(now, sessions=_stepped(now.sessions, by, now.session or 1)))

    @property
    def _course(self) -> Course:
        return self.visit.form.course

    def _become(self, course: Course) -> None:
        self.turn(self.visit.filled_in(replace(self.visit.form, course=course)))


def _stepped(count: int | None, by: int, first: int) -> int | None:
    if count is None:
        return first if by > 0 else None
    return None if count + by < first else min(count + by, MOST_SESSIONS)


def course_shown(course: Course, pack: Guidance, problem: str) -> CourseShown:
    return CourseShown(
        goal=course.goal,
        problem=problem,
        goals=ChipGroupShown(
            id="",
            label=tr("Or choose one"),
            several=False,
            wide=True,
            problem="",
            chips=tuple(chip(goal, goal, {course.goal}) for goal in pack.goals),
        ),
        session=str(course.session or tr("Not told")),
        sessions=str(course.sessions or tr("Not told")),
    )


def course_words(course: Course) -> str:
    """What is told of it, for the button that opens the panel."""
    told = [course.goal] if course.goal else []
    if course.session is not None and course.sessions is not None:
        told.append(tr("session {session} of {sessions}", session=course.session,
                       sessions=course.sessions))  # fmt: skip
    elif course.session is not None:
        told.append(tr("session {session}", session=course.session))
    words = ", ".join(told)
    return words[:1].upper() + words[1:] if words else tr("Not told")
