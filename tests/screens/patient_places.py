# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a patient can be: each page of theirs, what opens on it, and what lies over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QColor, QImage

from kiosk.camera.read_words import ReadWord, Spot
from kiosk.visit.handing import SheetPlace
from kiosk.visit.handover import PrintReport, PrintState
from kiosk.visit.journey import PATIENT
from kiosk.visit.showing import NoCamera, Showing, ShowStep
from kiosk.visit.visit import Panel
from tests.screens import staff_doors
from tests.screens.person import Person
from tests.usual_times import WARN_AFTER_S

HELP = (Panel.STEPS, Panel.TEXT, Panel.LANGUAGE, Panel.LISTEN, Panel.STAFF)
LABEL = "Aqua, Retinl, BHA, Zzyzxol, Glycerin, Panthenol, Parfum, Linalool"
READ = (
    ReadWord("Aqua", (Spot(0.5, 0.1, 0.3, 0.04),), 1.0, sure=True),
    ReadWord("Glycerin", (Spot(0.5, 0.2, 0.3, 0.04),), 1.0, sure=True),
    ReadWord("Retino1", (Spot(0.5, 0.3, 0.3, 0.04),), 0.6, sure=False, near=("Retinol",)),
    ReadWord("", (Spot(0.5, 0.5, 0.3, 0.04),), 0.1, sure=False),
)
"""A label with a word in doubt, and a place where something was missed."""


def patient_places(person: Person) -> Iterator[str]:
    """Goes to each in turn, in Amira's visit, and says where it is."""
    shell, parts = person.shell, person.parts
    shell.begin(staff_doors.amira())
    for step in PATIENT:
        shell.jump(str(step))
        yield str(step)
    yield from topics_and_tabs(person)
    yield from product_page(person)
    yield from own_wishes(person)
    yield from strip(person)
    shell.jump("timeline")
    parts.timeline.turnList()
    yield "all dates"
    parts.timeline.turnList()
    yield from label_page(person)
    yield from understood(person)
    yield from the_sheet(person)
    shell.jump("timeline")
    for panel in HELP:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)
    yield from over_all(person)


def topics_and_tabs(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("about")
    for topic in range(len(parts.about.shown.topics)):
        parts.about.choose(topic)
        yield f"topic {topic + 1}"
    shell.jump("care")
    for tab in range(len(parts.care.shown.tabs)):
        parts.care.choose(tab)
        yield f"tab {tab + 1} of care at home"
    shell.jump("timeline")
    for day in (1, 3, 8, 13):
        parts.timeline.chooseDay(day)
        yield f"day {day + 1}"
    parts.timeline.chooseDay(0)


def product_page(person: Person) -> Iterator[str]:
    """What opens on the patient's product page."""
    person.shell.jump("products")
    person.settle()
    person.parts.products.setTyped(LABEL)
    person.parts.products.lookUp()
    yield "an answer"
    person.press("Add to shelf")
    person.press("Put it on the shelf")
    yield "the panel of a new product"
    person.press("Cancel")
    person.press("Our products")
    yield "the clinic's own products"
    person.press("Healing gel")
    person.press("Add to shelf")
    yield "an answer that is on the shelf"
    person.press("Change")
    yield "the shelf while it is changed"


def own_wishes(person: Person) -> Iterator[str]:
    """Hopes that come too soon, and days of the patient's own, one of them without a name."""
    shell, parts = person.shell, person.parts
    shell.jump("hopes")
    parts.hopes.turnHope("scars")
    parts.hopes.turnSoon("weeks")
    yield "hopes that come too soon"
    parts.hopes.setWords("\u4f60\u597d")
    yield "hopes in words that cannot be kept"
    shell.jump("my-day")
    parts.my_day.chooseOccasion("wedding")
    parts.my_day.chooseDay("2026-11-28")
    yield "a day that matters"
    parts.my_day.addDay()
    parts.my_day.chooseOccasion("")
    yield "another day that is still to be picked"
    parts.my_day.chooseDay("2026-12-31")
    yield "a day to be named"


def strip(person: Person) -> Iterator[str]:
    """What the practitioner has open beside the patient."""
    person.shell.jump("call")
    strip = person.parts.strip
    person.parts.gate.askStrip()
    yield "the pad for a PIN"
    person.parts.gate.digit("7")
    yield "the pad with a digit"
    person.stands_beside()
    yield "the strip"
    strip.explain("light-makeup")
    strip.change()
    yield "the strip with a date that cannot be so"
    strip.leave()


def label_page(person: Person) -> Iterator[str]:
    """A label before the camera, and what was read on it."""
    shell, parts = person.shell, person.parts
    shell.jump("products")

    def shows(showing: Showing) -> None:
        shell.turn(replace(shell.visit, showing=showing))

    for step in (ShowStep.AIM, ShowStep.SCAN, ShowStep.READING):
        shows(Showing(step))
        yield f"the label, {step}"
    for why in NoCamera:
        shows(Showing(no_camera=why))
        yield f"the label, with camera: {why}"
    still = QImage(1080, 675, QImage.Format.Format_RGB32)
    still.fill(QColor("#8d8286"))
    parts.label._pictures.came(still)
    parts.label._pictures.keep(more=False)
    read = Showing().has_read(READ)
    shows(read)
    yield "the words of a label"
    shows(read.looked_at(2))
    shell.openPanel(Panel.LABEL_WORD)
    yield "a word that is not sure"
    shell.closePanel(Panel.LABEL_WORD)
    shows(read.confirmed())
    yield "the answer for a label"
    shell.jump("products")


def understood(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("check")
    for number in range(1, len(shell.visit.understanding.said_back) + 1):
        parts.check.ask(number)
        parts.check.turnAnswer()
        yield f"the answer to prompt {number}"
        parts.check.saidWell()
    parts.check.wentOverAgain()
    yield "all is said back"


def the_sheet(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("sheet")
    for place in SheetPlace:
        parts.sheet.go(place)
        yield f"the sheet page, {place}"
    fresh = shell.visit.printing
    for state in PrintState:
        report = PrintReport(state, "", printer="Front desk")
        printing = replace(fresh, report=report, place=SheetPlace.SHEET)
        shell.turn(replace(shell.visit, printing=printing))
        yield f"the sheet page while it is {state}"
    shell.turn(replace(shell.visit, printing=replace(fresh, place=SheetPlace.SHEET)))
    parts.sheet.print()
    yield "the question whose sheet it is"
    parts.sheet.answerPrint(False)
    parts.sheet.finish()
    yield "the question at the end"
    parts.sheet.answerFinish(False)
    shell.openPanel(Panel.PRINTER)
    yield "the printer and the copies"
    shell.closePanel(Panel.PRINTER)
    parts.sheet.save()
    yield "the sheet that is saved"


def over_all(person: Person) -> Iterator[str]:
    """What hides the visit, and its end."""
    shell = person.shell
    now = shell.visit.presence.touched + WARN_AFTER_S + 9
    shell.turn(shell.visit.at_time(shell.visit.presence.tick(now)))
    yield "the warning of the curtain"
    shell.hide()
    yield "the curtain"
    shell.turn(shell.visit.at_time(shell.visit.presence.locked(now)))
    yield "the lock"
    for digit in "111222":
        person.parts.gate.digit(digit)
    person.parts.gate.rest()
    yield "the lock after a wrong PIN"
    shell.faultFound.emit("F-2345")
    yield "the lock over what went wrong"
    shell.turn(shell.visit.at_time(shell.visit.presence.wake(now)))
    yield "what staff are told of what went wrong"
    shell.closeFault()
    shell.finish()
    yield "goodbye"
    shell.invite()
    yield "nobody is there"
