# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""Ask about this: an item of a page is parked to be asked about, or taken off again."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.wishes import MOST_PARKED
from kiosk.screens.view import View
from kiosk.screens.wording import marked, tr
from kiosk.visit.visit import Visit


class AskingShown(NamedTuple):
    """`keys` are those of what is parked, `questions` all that is to be asked, StyledText; `more`
    says that there is room for another."""

    keys: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    title: str = ""
    more: bool = True


class AskingView(View[AskingShown], shows=AskingShown):
    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan,)

    def derive(self, visit: Visit) -> AskingShown:
        if visit.plan is None:
            return AskingShown()
        keys = tuple(each.key for each in visit.plan.parked)
        asked = visit.plan.asked
        title = (
            tr("1 question to answer")
            if len(asked) == 1
            else tr("{count} questions to answer", count=len(asked))
        )
        return AskingShown(keys, tuple(map(marked, asked)), title, more=len(keys) < MOST_PARKED)

    @Slot(str)
    def turnItem(self, key: str) -> None:
        """Parked, by the key of the item, or taken off."""
        self.replan(self.visit.form.with_parked(key))
