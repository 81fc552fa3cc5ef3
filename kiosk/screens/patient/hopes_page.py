# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""What the patient hopes for and how soon, and an honest word on it. Nothing here blocks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.consultation import Hopes
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.wishes import LONGEST_WORDS
from kiosk.screens.patient.drawings import toned
from kiosk.screens.view import View
from kiosk.screens.wording import styled, styled_all, tr
from kiosk.visit.journey import Page
from kiosk.visit.reading import Reading
from kiosk.visit.visit import Visit


class HopeShown(NamedTuple):
    """One to choose. `picture` is a pictograph in the patient's tone, `icon` stands where there is
    none; each "" for none."""

    id: str
    label: str
    icon: str
    picture: str
    chosen: bool


class HopesShown(NamedTuple):
    """`line` and `points` are StyledText; `line` is "" while nobody said how soon. `problem` says
    that the own words could not be kept. `most` is how many letters they may have."""

    hopes: tuple[HopeShown, ...] = ()
    how_soon: tuple[HopeShown, ...] = ()
    words: str = ""
    problem: str = ""
    line: str = ""
    points: tuple[str, ...] = ()
    talks: str = ""
    most: int = LONGEST_WORDS


class HopesView(View[HopesShown], shows=HopesShown):
    PLACES = frozenset({Page.HOPES})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.form.hopes, visit.reading.refused, visit.reading.tone)

    def derive(self, visit: Visit) -> HopesShown:
        if visit.plan is None:
            return HopesShown()
        pack = self.doors.rules[visit.form.pack].guidance
        shown = hopes_shown(visit.plan, pack, visit.form.hopes, visit.reading)
        lost = bool(visit.reading.refused)
        return shown._replace(
            problem=tr("We could not keep that. Tell us in person.") if lost else ""
        )

    @Slot(str)
    def turnHope(self, hope: str) -> None:
        """Chosen, or taken back."""
        chosen = self._hopes.chosen
        others = tuple(each for each in chosen if each != hope)
        self._become(replace(self._hopes, chosen=others if hope in chosen else (*others, hope)))

    @Slot(str)
    def turnSoon(self, soon: str) -> None:
        """One alone; pressed again it is taken back."""
        self._become(replace(self._hopes, soon="" if self._hopes.soon == soon else soon))

    @Slot(str)
    def setWords(self, words: str) -> None:
        self._become(replace(self._hopes, words=words))

    @property
    def _hopes(self) -> Hopes:
        return self.visit.form.hopes

    def _become(self, hopes: Hopes) -> None:
        wrong = self.replan(replace(self.visit.form, hopes=hopes))
        self.turn(self.visit.refused(wrong))


def hopes_shown(plan: Plan, pack: Guidance, hopes: Hopes, reading: Reading) -> HopesShown:
    return HopesShown(
        hopes=tuple(
            HopeShown(
                each.id,
                each.label,
                each.icon,
                toned(each.picture, plan.pictures, reading),
                each.id in hopes.chosen,
            )
            for each in pack.hopes
        ),
        how_soon=tuple(
            HopeShown(each.id, each.label, "", "", each.id == hopes.soon) for each in pack.how_soon
        ),
        words=hopes.words,
        line=styled(plan.hopes.line),
        points=styled_all(plan.hopes.points),
        talks=tr("{name} sees this and talks it over with you.", name=plan.practitioner)
        if plan.practitioner
        else tr("We see this and talk it over with you."),
    )
