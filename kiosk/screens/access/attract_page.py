# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that invites, while nobody is there: the clinic, and what a visit is about."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QUrl

from kiosk.aftercare.guidance import Pictures
from kiosk.screens.view import View
from kiosk.visit.journey import Page
from kiosk.visit.visit import Visit

FACES = 3


class FaceShown(NamedTuple):
    source: str
    width: float
    height: float


class AttractShown(NamedTuple):
    """`faces` are drawn side by side, the middle one in front; none where no pack has a picture of
    what is treated."""

    faces: tuple[FaceShown, ...] = ()


class AttractView(View[AttractShown], shows=AttractShown):
    PLACES = frozenset({Page.ATTRACT})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form.pack, self.doors.now().hour)

    def derive(self, visit: Visit) -> AttractShown:
        guidance = self.doors.rules[visit.form.pack].guidance
        pictures: Pictures = guidance.pictures
        if not pictures.figures:
            return AttractShown()
        figure, count = pictures.figures[0], len(pictures.tones)
        healed, hour = guidance.phases[-1].picture, self.doors.now().hour
        tones = ((hour + step * count // FACES) % count + 1 for step in range(FACES))
        folder = self.doors.pictures[visit.form.pack]
        return AttractShown(
            tuple(
                FaceShown(
                    QUrl.fromLocalFile(
                        str(folder / figure.file.format(tone=tone, phase=healed))
                    ).toString(),
                    figure.width,
                    figure.height,
                )
                for tone in tones
            )
        )
