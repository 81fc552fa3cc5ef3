# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is pressed, in whatever order: what may not be read is not in the accessible tree.

`WALK=10000` walks as far; 120 events by default. Every event is a press on something that can be
pressed, a PIN, an error of the kiosk, or time that goes by. What may be read is decided here by
what happened, and not by what the kiosk says of itself: words about the patient are allowed from
the hand-over, or from a right PIN, until the screen is hidden or the visit ends.
"""

import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.screens.doors import Doors
from kiosk.visit.idle import FREE_S, LEFT_S
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import PRESSED, Person
from tests.usual_times import COUNTDOWN_S, FORGET_S, WARN_AFTER_S

EVENTS = int(os.environ.get("WALK", "120"))
CANARY = "Canaryname"
FORM_WORDS = ("Before you start", "Allergies:", "Needle depth", "Start with patient")
STAFF_WORDS = ("Ready for the next visit", "Start a consultation", "They have a PIN", *FORM_WORDS)
RIGHT, WRONG = "482915", "111222"
TIMES = (1, FREE_S, 60, WARN_AFTER_S, WARN_AFTER_S + COUNTDOWN_S, LEFT_S, FORGET_S)
OVER = (
    "This screen is locked",
    "Something went wrong",
    "Tap to go on",
    "Are you still there?",
    "Type your 6 numbers.",
)
GONE = (
    "This screen is locked",
    "Something went wrong",
    "Goodbye, and take care",
    "Home care for your skin",
)
PATIENTS_PAGE = ("Step 1 of 11", "Step 5 of 11", "Step 8 of 11")
BEGINS = "a visit"
ENDS = ("Yes, close it",)
"""What is pressed elsewhere: it ends the program."""


class Walker:
    """Somebody who presses anything, and now and then knows a PIN."""

    def __init__(self, person: Person, clock: Clock, chance: random.Random) -> None:
        self.person = person
        self.clock = clock
        self.chance = chance
        self.trail: list[str] = []

    def step(self) -> None:
        if self.person.visit.gate is not None and self.chance.random() < 0.6:
            self.pin()
        else:
            others = ("time", "touch", "start", "fault")
            getattr(self, self.chance.choice(("press",) * 8 + others))()
        self.person.settle()

    def press(self) -> None:
        inside = self.person.window.contentItem().boundingRect().toRect()
        found = [
            seen
            for seen in self.person.sees()
            if seen.role in PRESSED and seen.name not in ENDS and inside.contains(seen.place)
        ]
        if found:
            aim = self.chance.choice(found)
            self.trail.append(f"press {aim.name!r}")
            self.person.tap(aim.place.center())

    def touch(self) -> None:
        self.trail.append("touch")
        self.person.tap(self.person.window.contentItem().boundingRect().toRect().center())

    def time(self) -> None:
        seconds = self.chance.choice(TIMES)
        self.trail.append(f"{seconds} s")
        self.clock.now += seconds
        self.person.shell.tick()

    def fault(self) -> None:
        """An error of the kiosk, each time another."""
        self.trail.append("an error")
        self.person.shell.faultFound.emit(f"F-{len(self.trail)}")

    def pin(self) -> None:
        pin = RIGHT if self.chance.random() < 0.9 else WRONG
        self.trail.append(f"PIN {pin}")
        self.person.parts.gate.clear()
        for digit in pin:
            self.person.parts.gate.digit(digit)
        self.person.parts.gate.rest()

    def start(self) -> None:
        """A visit, as soon as somebody of staff is there to start one."""
        if self.person.visit.staff is not None and not self.person.visit.covered:
            self.trail.append(BEGINS)
            visit = staff_doors.amira()
            self.person.shell.begin(replace(visit, patient=replace(visit.patient, name=CANARY)))


@pytest.mark.slow
def test_no_walk_leads_to_words_without_the_right(
    qapp: object, qtbot: QtBot, clock: Clock, tmp_path: Path
) -> None:
    QAccessible.setActive(True)
    doors: Doors = staff_doors.doors(staff_doors.Printing(), tmp_path)
    shown = dict.fromkeys(("the patient's", "the staff's", "neither"), 0)
    with calm_window(doors, clock, staff=None) as opened:
        person = Person(opened)
        person.settle()
        walker = Walker(person, clock, random.Random(11))
        staff_may = patient_may = False
        for _ in range(EVENTS):
            pad = person.visit.gate is not None
            walker.step()
            done = walker.trail[-1] if walker.trail else ""
            words = person.reads()
            if done == f"PIN {RIGHT}" and pad:
                staff_may = patient_may = True
            if done == BEGINS or "Yes, hand it over" in done:
                patient_may = True
            told = walker.trail[-40:]
            staffs = any(word in words for word in STAFF_WORDS)
            patients = CANARY in words
            assert not staffs or staff_may, told
            assert not patients or patient_may, told
            assert not (staffs or patients) or not any(word in words for word in OVER), told
            shown["the staff's" if staffs else "the patient's" if patients else "neither"] += 1
            if any(word in words for word in GONE):
                staff_may = patient_may = False
            elif any(word in words for word in PATIENTS_PAGE) and person.visit.strip is None:
                staff_may = False
    assert all(shown.values()), shown
