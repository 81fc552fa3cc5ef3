# SPDX-License-Identifier: GPL-3.0-or-later
"""Everywhere that somebody can be in the kiosk, one place after the other, in any language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.aftercare.consultation import Consultation
from kiosk.visit.drafts import WhyPart
from kiosk.visit.journey import STEPS
from kiosk.visit.visit import Panel
from tests.screens.patient_places import (
    HELP,
    LABEL,
    over_all,
    the_sheet,
    topics_and_tabs,
    understood,
)
from tests.screens.person import Person
from tests.screens.staff_places import FORM_PANELS

LOOKED_UP = ("Retinol", "sunscreen", "Can I swim?", "wall paint")


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
    for panel in HELP:
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


def products(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("products")
    for label in (LABEL, *LOOKED_UP, ""):
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
