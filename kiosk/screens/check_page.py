# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML reads these names, and QML writes names like that)
"""The check-understanding page's view model: a thin skin over `Understanding`."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.aftercare.plan.values import Plan, PlannedTeachBack
from kiosk.screens.words import say, styled
from kiosk.visit.understanding import Told, Understanding


def told_words(told: Told, *, now: bool) -> str:
    """The line under a prompt in the list: what happened to it, or that it is the one open now."""
    if now and told is Told.TO_COME:
        return say("Now")
    match told:
        case Told.TOLD_ME:
            return say("Told me")
        case Told.WENT_OVER_AGAIN:
            return say("Went over it again")
        case Told.TO_COME:
            return say("To come")
        case _:
            assert_never(told)


class CheckPage(QObject):
    """The prompts of one plan and how far the talk has come. Nothing here holds the visit back."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts: tuple[PlannedTeachBack, ...] = ()
        self._practitioner = ""
        self._state = Understanding.fresh(0)

    def show(self, plan: Plan) -> None:
        """The prompts of this plan. The talk goes on where it was if they are the same ones."""
        same = [each.id for each in plan.teach_back] == [each.id for each in self._prompts]
        self._prompts = plan.teach_back
        self._practitioner = plan.practitioner
        self._become(self._state if same else Understanding.fresh(len(plan.teach_back)))

    @Slot()
    def forget(self) -> None:
        self._prompts, self._practitioner = (), ""
        self._become(Understanding.fresh(0))

    @Property(list, notify=changed)
    def prompts(self) -> list[dict[str, object]]:
        """The list at the left. `state` is told-me, went-over-again or to-come."""
        state = self._state
        return [
            {
                "number": place + 1,
                "title": prompt.title,
                "state": str(state.told[place]),
                "words": told_words(state.told[place], now=place == state.now),
                "now": place == state.now,
            }
            for place, prompt in enumerate(self._prompts)
        ]

    @Property(str, notify=changed)
    def prompt(self) -> str:
        """The open question on screen, plain text; "" for a plan without any."""
        return self._prompts[self._state.now].prompt if self._prompts else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The plan's own line that answers it, as StyledText; "" while it is hidden."""
        if not self._prompts or not self._state.answer_shown:
            return ""
        return styled(self._prompts[self._state.now].answer)

    @Property(bool, notify=changed)
    def answerShown(self) -> bool:
        return self._state.answer_shown

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._state.complete

    @Property(str, notify=changed)
    def forWhom(self) -> str:
        """Whom the two buttons are for."""
        if not self._practitioner:
            return say("For your practitioner")
        return say("For {name}").format(name=self._practitioner)

    @Slot()
    def toldMe(self) -> None:
        self._become(self._state.told_me())

    @Slot()
    def wentOverAgain(self) -> None:
        self._become(self._state.went_over_again())

    @Slot(int)
    def ask(self, number: int) -> None:
        """The prompt with this number of the list, from 1."""
        if 1 <= number <= len(self._prompts):
            self._become(self._state.ask(number - 1))

    @Slot()
    def turnAnswer(self) -> None:
        """Shows the answer, or hides it again."""
        state = self._state
        self._become(state.hide_answer() if state.answer_shown else state.show_answer())

    def _become(self, state: Understanding) -> None:
        self._state = state
        self.changed.emit()
