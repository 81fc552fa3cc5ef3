# SPDX-License-Identifier: GPL-3.0-or-later
"""Why we say it: every wait, red flag and advice of the pack, with what each rests on; and what of
the sources is left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple, assert_never

from PySide6.QtCore import Slot

from kiosk.aftercare.case import Case
from kiosk.aftercare.guidance import LeftOut, RedFlag
from kiosk.aftercare.plan.templates import Facts, plain, render
from kiosk.screens.urgencies import urgency_words
from kiosk.screens.view import View
from kiosk.screens.why import WhyShown, why_advice, why_flag, why_left_out, why_wait
from kiosk.screens.wording import tr
from kiosk.visit.drafts import WhyAsked, WhyPart
from kiosk.visit.visit import Panel, Visit


class WhyItemShown(NamedTuple):
    """`detail` is how it is told, in a few words; `text` is all that is said of it."""

    id: str
    name: str
    detail: str
    text: str


class WhyPanelShown(NamedTuple):
    """The items of one part to choose from; `why` is that of the chosen one, whose words are
    `text`."""

    title: str
    invitation: str
    items: tuple[WhyItemShown, ...]
    text: str
    why: WhyShown | None


class WhyView(View[WhyPanelShown], shows=WhyPanelShown):
    PLACES = frozenset({Panel.WHY})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, visit.drafts.why)

    def derive(self, visit: Visit) -> WhyPanelShown:
        asked, case = visit.drafts.why, self.doors.planning.case(visit.form)
        treated = case.moments.treated_at if case else None
        if case is None or treated is None:
            first = tr("First set the time of treatment.")
            return WhyPanelShown(part_words(asked.part), first, (), "", None)
        words, clinic = case.rules.words, case.rules.clinic
        return why_panel(case, Facts(visit.form.name, treated, words, clinic, case.waits), asked)

    @Slot(str)
    def ask(self, part: str) -> None:
        """Opens the panel on one part, by its name."""
        self._ask(self.visit.opened(Panel.WHY), WhyAsked(WhyPart(part)))

    @Slot(str)
    def choose(self, item: str) -> None:
        """One of its items, by its id; "" goes back to all of them."""
        self._ask(self.visit, replace(self.visit.drafts.why, item=item))

    def _ask(self, visit: Visit, asked: WhyAsked) -> None:
        self.turn(replace(visit, drafts=replace(visit.drafts, why=asked)))


def why_panel(case: Case, facts: Facts, asked: WhyAsked) -> WhyPanelShown:
    items = _items(case, facts, asked.part)
    chosen = next((each for each in items if each.id == asked.item), None)
    return WhyPanelShown(
        title=chosen.name if chosen and asked.part is WhyPart.WAITS else part_words(asked.part),
        invitation=tr("Choose one to see what it rests on."),
        items=items,
        text=chosen.text if chosen else "",
        why=_why(asked, case) if chosen else None,
    )


def part_words(part: WhyPart) -> str:
    match part:
        case WhyPart.WAITS:
            return tr("Waits")
        case WhyPart.FLAGS:
            return tr("Red flags")
        case WhyPart.ADVICE:
            return tr("Advice")
        case WhyPart.LEFT_OUT:
            return tr("Left out")
        case _:
            assert_never(part)


def _items(case: Case, facts: Facts, part: WhyPart) -> tuple[WhyItemShown, ...]:
    pack = case.rules.guidance
    match part:
        case WhyPart.WAITS:
            return tuple(
                WhyItemShown(each.id, each.name, each.told, "") for each in case.waits.values()
            )
        case WhyPart.FLAGS:
            return tuple(_flag(each, facts) for each in pack.red_flags)
        case WhyPart.ADVICE:
            texts = ((each, plain(render(each.text, facts))) for each in pack.advice)
            return tuple(WhyItemShown(each.id, each.title, "", text) for each, text in texts)
        case WhyPart.LEFT_OUT:
            return tuple(
                WhyItemShown(str(place), each.reason, _count(each), "")
                for place, each in enumerate(pack.left_out)
            )
        case _:
            assert_never(part)


def _count(left: LeftOut) -> str:
    count = len(left.statements)
    return tr("{count} statements", count=count) if count > 1 else tr("1 statement")


def _flag(flag: RedFlag, facts: Facts) -> WhyItemShown:
    text = plain(render(flag.text, facts))
    return WhyItemShown(flag.id, text, urgency_words(flag.urgency, facts.clinic), text)


def _why(asked: WhyAsked, case: Case) -> WhyShown:
    pack = case.rules.guidance
    match asked.part:
        case WhyPart.WAITS:
            return why_wait(asked.item, case)
        case WhyPart.FLAGS:
            flag = next(each for each in pack.red_flags if each.id == asked.item)
            return why_flag(flag, urgency_words(flag.urgency, case.rules.clinic), pack)
        case WhyPart.ADVICE:
            advice = next(each for each in pack.advice if each.id == asked.item)
            return why_advice(advice, pack)
        case WhyPart.LEFT_OUT:
            return why_left_out(pack.left_out[int(asked.item)], pack)
        case _:
            assert_never(asked.part)
