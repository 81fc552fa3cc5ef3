# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's own pictures for one patient, as the addresses that QML shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl

from kiosk.aftercare.guidance import Ring, Tone
from kiosk.aftercare.plan.values import PlannedPictures
from kiosk.screens.pictographs import luminance
from kiosk.screens.wording import tr
from kiosk.visit.reading import Reading


class ToneShown(NamedTuple):
    """`base` and `line` are colours, `light` says that dark ink stands out on it."""

    number: int
    spoken: str
    base: str
    line: str
    light: bool
    chosen: bool


class FigureShown(NamedTuple):
    """A picture on a grid of `width` by `height`, and the ring on it that the patch shows close."""

    source: str
    width: float
    height: float
    ring_x: float
    ring_y: float
    ring_radius: float
    words: str


@dataclass(frozen=True, slots=True)
class Drawings:
    """The pictures of a pack in one tone of skin. `folder` is the pack's folder of pictures."""

    planned: PlannedPictures
    folder: Path
    tone: int

    def patch(self, phase: str) -> str:
        return self._at(self.planned.patch.format(tone=self.tone, phase=phase))

    def disc(self, day: int) -> str:
        return self._at(self.planned.day.format(tone=self.tone, day=day))

    def figure(self, phase: str) -> FigureShown | None:
        figure = self.planned.figure
        if figure is None:
            return None
        source = self._at(figure.file.format(tone=self.tone, phase=phase))
        ring: Ring = figure.ring
        size = (figure.width, figure.height)
        return FigureShown(source, *size, ring.x, ring.y, ring.radius, figure.words)

    def tones(self) -> tuple[ToneShown, ...]:
        return tuple(
            _tone(number, tone, chosen=number == self.tone)
            for number, tone in enumerate(self.planned.tones, start=1)
        )

    def _at(self, file: str) -> str:
        return QUrl.fromLocalFile(str(self.folder / file)).toString()


def drawings_of(planned: PlannedPictures, folder: Path, reading: Reading) -> Drawings:
    """In the tone the patient chose, or the pack's first."""
    return Drawings(planned, folder, reading.tone or planned.first_tone)


def toned(picture: str, planned: PlannedPictures, reading: Reading) -> str:
    """A pictograph in the tone the patient chose, as its provider takes it; "" for none."""
    if not picture:
        return ""
    tone = planned.tones[(reading.tone or planned.first_tone) - 1]
    return f"{picture}/{tone.base[1:]}-{tone.line[1:]}".lower()


def _tone(number: int, tone: Tone, *, chosen: bool) -> ToneShown:
    spoken = tr("Skin tone {number}", number=number)
    return ToneShown(number, spoken, tone.base, tone.line, _is_light(tone.base), chosen)


def _is_light(colour: str) -> bool:
    """Whether black stands out on it more than white does."""
    return luminance(colour) > 0.179
