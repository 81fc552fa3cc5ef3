# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The patient's own questions, printed on the sheet with room for the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.screens.form.form_problems import by_row
from kiosk.screens.view import View
from kiosk.screens.wording import tr
from kiosk.visit.drafts import QuestionDraft
from kiosk.visit.put_away import put_question
from kiosk.visit.visit import Panel, Visit


class QuestionRowShown(NamedTuple):
    text: str
    problem: str


class QuestionsShown(NamedTuple):
    """`typed` is the question at hand, a new one if `new`."""

    typed: str
    new: bool
    ready: bool
    rows: tuple[QuestionRowShown, ...]
    example: str


class QuestionsView(View[QuestionsShown], shows=QuestionsShown):
    PLACES = frozenset({Panel.QUESTIONS})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, self.hold.problems, visit.drafts.question)

    def derive(self, visit: Visit) -> QuestionsShown:
        texts, draft = visit.form.questions, visit.drafts.question
        wrong = by_row(self.hold.problems, "questions", len(texts))
        example = self.doors.rules[visit.form.pack].words.screen.example_question
        return QuestionsShown(
            typed=draft.text,
            new=draft.place is None,
            ready=bool(draft.text.strip()),
            rows=tuple(map(QuestionRowShown, texts, wrong)),
            example=tr("For example: {example}", example=example),
        )

    @Slot(str)
    def setTyped(self, text: str) -> None:
        self._draft(self.visit, replace(self.visit.drafts.question, text=text))

    @Slot()
    def add(self) -> None:
        """The question at hand, at the end or in its place. Nothing typed adds nothing."""
        self.turn(put_question(self.visit))

    @Slot(int)
    def edit(self, place: int) -> None:
        self._draft(self.visit, QuestionDraft(self.visit.form.questions[place], place))

    @Slot(int)
    def remove(self, place: int) -> None:
        form = self.visit.form.without_question(place)
        self._draft(self.visit.filled_in(form), QuestionDraft())

    def _draft(self, visit: Visit, draft: QuestionDraft) -> None:
        self.turn(replace(visit, drafts=replace(visit.drafts, question=draft)))
