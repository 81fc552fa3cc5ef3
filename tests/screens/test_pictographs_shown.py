# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictographs on the pages: in the patient's tone, cached, and refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QImage

from kiosk.machine.places import resources
from kiosk.screens import pictographs
from kiosk.screens.patient.drawings import toned
from kiosk.screens.pictographs import PaintedAhead, PictographProvider, toned_colours
from kiosk.visit.reading import Reading
from tests.aftercare import real
from tests.screens.person import Person
from tests.sheet.plans import example

PLAN = example("amira")
GUIDANCE = real.rules().guidance
TONES = range(1, len(PLAN.pictures.tones) + 1)


def shown(name: str, tone: int, ring: str = "231820", side: int = 120) -> QImage:
    provider = PictographProvider(resources() / "pictographs" / "screen")
    asked = f"{toned(name, PLAN.pictures, Reading(tone=tone))}/{ring}"
    return provider.requestImage(asked, QSize(), QSize(side, side))


@pytest.mark.parametrize("tone", TONES)
def test_skin_has_the_tone_that_the_patient_chose(qapp: object, tone: int) -> None:
    forehead = shown("lasting-redness", tone).pixelColor(30, 40)
    assert forehead == QColor(PLAN.pictures.tones[tone - 1].base)


def test_things_without_skin_are_the_same_in_every_tone(qapp: object) -> None:
    assert all(shown("wine", tone) == shown("wine", 1) for tone in TONES)


def test_redness_darkens_with_the_skin() -> None:
    reds = [
        QColor(toned_colours(tone.base, tone.line)["#B5302F"]).lightness()
        for tone in PLAN.pictures.tones
    ]
    assert reds == sorted(reds, reverse=True)
    assert len(set(reds)) > 4


def test_the_ring_takes_the_colour_that_is_asked_for(qapp: object) -> None:
    for ring in ("231820", "ffffff"):
        assert shown("wine", 1, ring).pixelColor(60, 1) == QColor(f"#{ring}")


@pytest.mark.parametrize("asked", ["runner", "runer/d9a67c-6b3e22/231820", "../icons/x/0-0/0"])
def test_what_is_no_picture_is_an_empty_image(qapp: object, asked: str) -> None:
    provider = PictographProvider(resources() / "pictographs" / "screen")
    assert provider.requestImage(asked, QSize(), QSize(40, 40)).isNull()


@pytest.mark.parametrize("page", ["three", "products", "care", "call"])
def test_a_page_shows_its_pictures_in_another_tone_after_the_patient_chose_one(
    amira: Person, page: str
) -> None:
    amira.shell.jump(page)
    amira.settle()
    first = sources(amira)
    amira.shell.jump("timeline")
    amira.parts.timeline.chooseTone(6)
    amira.shell.jump(page)
    amira.settle()
    then = sources(amira)
    base = PLAN.pictures.tones[5].base[1:].lower()
    assert first
    assert len(first) == len(then)
    assert all(base in each for each in then)
    assert not any(base in each for each in first)


def sources(person: Person) -> list[str]:
    """The pictographs that are seen now."""
    found = []
    waiting = [person.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible():
            continue
        source = item.property("source")
        address = source.toString() if hasattr(source, "toString") else ""
        if address.startswith("image://pictograph/"):
            found.append(address)
        waiting += item.childItems()
    return found


def test_the_pictures_of_the_packs_are_painted_ahead_one_by_one(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[tuple[str, str, int]] = []

    def note(file: Path, base: str, line: str, ring: str, side: int) -> None:
        painted.append((file.stem, base, side))

    monkeypatch.setattr(pictographs, "_painted", note)
    folder = resources() / "pictographs" / "screen"
    waiting = QObject()
    ahead = PaintedAhead([GUIDANCE], folder, 48, waiting)
    for count in range(3):
        assert len(painted) == count
        ahead._paint()
    for _ in range(200):
        ahead._paint()
    assert ("runner", "d9a67c", 48) in painted
    assert len(painted) == len(set(painted)) > 70
    assert not ahead._timer.isActive()
