# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""Teach-back: the prompts, and how far the talk has come. Nothing here holds the visit back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple, assert_never

from PySide6.QtCore import Slot

from kiosk.aftercare.guidance import Asks
from kiosk.aftercare.plan.values import Plan, PlannedTeachBack
from kiosk.screens.view import View
from kiosk.screens.wording import styled, tr
from kiosk.visit.journey import Page
from kiosk.visit.understanding import SaidBack, Understanding
from kiosk.visit.visit import Visit


class PromptShown(NamedTuple):
    """One of the list at the start. `words` say what happened to it."""

    number: int
    title: str
    words: str
    spoken: str
    done: bool
    now: bool


class CheckShown(NamedTuple):
    """`prompt` is the open question, "" for a plan without any; `answer` the plan's own line that
    answers it, as StyledText, "" while it is hidden. `hint` stands below the question."""

    prompts: tuple[PromptShown, ...] = ()
    prompt: str = ""
    answer: str = ""
    answer_shown: bool = False
    for_whom: str = ""
    hint: str = ""


class CheckView(View[CheckShown], shows=CheckShown):
    PLACES = frozenset({Page.CHECK})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.understanding)

    def derive(self, visit: Visit) -> CheckShown:
        return check(visit.plan, visit.understanding) if visit.plan else CheckShown()

    @Slot()
    def saidWell(self) -> None:
        self._become(self.visit.understanding.said_well())

    @Slot()
    def wentOverAgain(self) -> None:
        self._become(self.visit.understanding.went_over_again())

    @Slot(int)
    def ask(self, number: int) -> None:
        """The prompt with this number of the list, from 1."""
        if 1 <= number <= len(self.visit.understanding.said_back):
            self._become(self.visit.understanding.ask(number - 1))

    @Slot()
    def turnAnswer(self) -> None:
        self._become(self.visit.understanding.turn_answer())

    def _become(self, understanding: Understanding) -> None:
        self.turn(replace(self.visit, understanding=understanding))


def check(plan: Plan, talk: Understanding) -> CheckShown:
    if not plan.teach_back:
        return CheckShown(for_whom=_for_whom(plan))
    now = plan.teach_back[talk.now]
    return CheckShown(
        prompts=tuple(
            _prompt(place + 1, each.title, talk.said_back[place], now=place == talk.now)
            for place, each in enumerate(plan.teach_back)
        ),
        prompt=now.prompt,
        answer=styled(now.answer) if talk.answer_shown else "",
        answer_shown=talk.answer_shown,
        for_whom=_for_whom(plan),
        hint=_hint(now, talk.said_back[talk.now]),
    )


def _hint(prompt: PlannedTeachBack, how: SaidBack) -> str:
    """Of signs to call about there are wrong answers, and nobody is told that there are none."""
    if how is SaidBack.WENT_OVER_AGAIN:
        return tr("We went over it. Now tell it once more.")
    if prompt.asks is Asks.SIGNS:
        return tr("Take your time. This one keeps you safe.")
    return tr("Take your time. There is no wrong answer.")


def _for_whom(plan: Plan) -> str:
    """Whom the two buttons are for."""
    if not plan.practitioner:
        return tr("For your practitioner")
    return tr("For {name}", name=plan.practitioner)


def _prompt(number: int, title: str, how: SaidBack, *, now: bool) -> PromptShown:
    words = _said_back_words(how, now=now)
    spoken = tr("{number}. {title}: {words}", number=number, title=title, words=words)
    return PromptShown(number, title, words, spoken, how is SaidBack.WELL, now)


def _said_back_words(how: SaidBack, *, now: bool) -> str:
    """What happened to a prompt, or that it is the one open now."""
    match how:
        case SaidBack.WELL:
            return tr("Told me")
        case SaidBack.WENT_OVER_AGAIN:
            return tr("Went over it again")
        case SaidBack.TO_COME:
            return tr("Now") if now else tr("To come")
        case _:
            assert_never(how)
