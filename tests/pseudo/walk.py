# SPDX-License-Identifier: GPL-3.0-or-later
"""Everywhere that somebody can be in the kiosk, one place after the other, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.aftercare.consultation import Consultation
from kiosk.visit.drafts import WhyPart
from kiosk.visit.handing import SheetPlace
from kiosk.visit.handover import PrintReport, PrintState
from kiosk.visit.journey import STEPS
from kiosk.visit.visit import Panel
from tests.screens.person import Person
from tests.usual_times import WARN_AFTER_S

FORM_PANELS = (
    Panel.TREATED,
    Panel.NEXT_VISIT,
    Panel.ALLERGIES,
    Panel.PRODUCTS,
    Panel.QUESTIONS,
    Panel.COURSE,
    Panel.CHANGES,
    Panel.SUITABILITY,
    Panel.PRACTITIONER,
    Panel.LEAVE,
)
HELP_PANELS = (Panel.STEPS, Panel.TEXT, Panel.LANGUAGE, Panel.LISTEN, Panel.STAFF)
PRINTER = "0815"
LOOKED_UP = ("Retinol", "sunscreen", "Can I swim?", "wall paint")
UNKNOWN = "Aqua, Retinl, BHA, Zzyzxol, Glycerin, Panthenol, Parfum, Linalool"


def places(person: Person, visit: Consultation, text: int) -> Iterator[str]:
    """Goes there and says where it is, with the text at so many per cent."""
    shell = person.shell
    shell.jump("home")
    yield "home"
    shell.startConsultation()
    shell.setTextSize(text)
    shell.parts.form.start()
    yield "the form with nothing filled in, refused"
    shell.fill(visit)
    shell.jump("form")
    yield "the form"
    yield from form_panels(person)
    shell.jump("reference")
    yield "the reference page"
    yield from reasons(person)
    shell.begin(visit)
    for step in STEPS:
        shell.jump(str(step))
        yield str(step)
    yield from topics_and_tabs(person)
    yield from products(person)
    yield from understood(person)
    yield from the_sheet(person)
    for panel in HELP_PANELS:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)
    yield from over_all(person)


def form_panels(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    for panel in FORM_PANELS:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)
    shell.openPanel(Panel.CHANGES)
    parts.changes.choose("retinoids")
    parts.changes.turnWhy()
    yield "a wait to change"
    parts.changes.setHours("1")
    parts.changes.put()
    yield "a change with what is wrong"
    shell.closePanel(Panel.CHANGES)
    shell.openPanel(Panel.PRODUCTS)
    parts.own_products.settle(6)
    yield "a product to settle"
    parts.answer.choose("wait")
    parts.answer.put()
    yield "a product to settle, with what is wrong"
    parts.answer.leave()
    parts.own_products.setName("Night cream")
    parts.own_products.add()
    yield "a product without a label"
    shell.closePanel(Panel.PRODUCTS)


def reasons(person: Person) -> Iterator[str]:
    """What rules rest on: each part, and one of its items."""
    why = person.parts.why
    for part in WhyPart:
        why.ask(part)
        yield f"the reasons of {part}"
        why.choose(why.shown.items[0].id)
        yield f"the reasons of the first of {part}"
    person.shell.closePanel(Panel.WHY)


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


def products(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("products")
    for label in (UNKNOWN, *LOOKED_UP, ""):
        parts.products.setTyped(label)
        parts.products.lookUp()
        yield f"the answer for {label!r}"
    shell.openPanel(Panel.CLINIC_PRODUCTS)
    yield "the clinic's own products"
    shell.closePanel(Panel.CLINIC_PRODUCTS)
    shell.openPanel(Panel.OWN_PRODUCT)
    yield "a new product"
    shell.closePanel(Panel.OWN_PRODUCT)
    parts.products.change()
    yield "the shelf while it is changed"
    parts.products.change()


def understood(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("check")
    for number in range(1, len(shell.visit.understanding.said_back) + 1):
        parts.check.ask(number)
        parts.check.turnAnswer()
        yield f"the answer to prompt {number}"
        parts.check.saidWell()
    yield "all is said back"


def the_sheet(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("sheet")
    yield "the sheet"
    for place in SheetPlace:
        parts.sheet.go(place)
        yield f"the sheet page, {place}"
    for state in PrintState:
        report = PrintReport(state, "", printer=PRINTER)
        printing = replace(shell.visit.printing, report=report, place=SheetPlace.SHEET)
        shell.turn(replace(shell.visit, printing=printing))
        yield f"the sheet page while it is {state}"
    fresh = replace(shell.visit.printing, report=PrintReport(PrintState.READY, ""))
    shell.turn(replace(shell.visit, printing=fresh))
    parts.sheet.save()
    yield "the sheet that is saved"
    shell.turn(replace(shell.visit, printing=replace(fresh, handed=False, saved="")))
    parts.sheet.finish()
    yield "the question at the end"
    parts.sheet.answerFinish(False)
    parts.sheet.print()
    yield "the question whose sheet it is"
    parts.sheet.answerPrint(False)
    shell.openPanel("printer")
    yield "the printer and the copies"
    shell.closePanel("printer")


def over_all(person: Person) -> Iterator[str]:
    shell = person.shell
    now = shell.visit.presence.touched + WARN_AFTER_S + 9
    shell.turn(replace(shell.visit, presence=shell.visit.presence.tick(now)))
    yield "the warning of the curtain"
    shell.hide()
    yield "the curtain"
    shell.turn(shell.visit.at_time(shell.visit.presence.locked(now)))
    yield "the lock"
    shell.turn(shell.visit.at_time(shell.visit.presence.wake(now)))
    shell.touched()
    shell.faultFound.emit("F-2345")
    yield "the lock over what went wrong"
    shell.turn(shell.visit.at_time(shell.visit.presence.wake(now)))
    yield "the fault panel"
