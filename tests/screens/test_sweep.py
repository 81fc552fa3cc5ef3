# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page at every size: nothing cut or on top of another, all named and big enough."""

import os
from collections.abc import Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.visit.journey import PATIENT
from tests.screens import staff_doors
from tests.screens.person import PRESSED, Person, Role

pytestmark = pytest.mark.slow

USUAL = (
    *(((1280, 800), text, "light") for text in (100, 125, 150, 200)),
    *(((1024, 600), text, "light") for text in (100, 125, 150, 200)),
    *(((800, 1280), text, "light") for text in (100, 125, 150, 200)),
    *(
        (size, text, "light")
        for size in ((1366, 768), (1920, 1080), (1080, 1920))
        for text in (100, 200)
    ),
    ((2560, 1600), 150, "light"),
    ((1280, 800), 100, "contrast"),
    ((1024, 600), 200, "contrast"),
)
"""Sizes of a screen, of the text in per cent, and the theme."""

WHOLE = tuple(
    product(
        (
            *((1024, 600), (1280, 800), (1366, 768), (800, 1280)),
            *((1080, 1920), (1920, 1080), (2560, 1600)),
        ),
        (100, 125, 150, 200),
        ("light", "contrast"),
    )
)
"""All of them: by name, with SWEEP=whole, as they take long and seldom say more."""

SIZES = WHOLE if os.environ.get("SWEEP") == "whole" else USUAL
PANELS = ("steps", "text", "language", "listen", "staff")
LEAST_TARGET = 48
LEFT = ("left-out", "0")
NAMED = PRESSED | {Role.Dialog, Role.Graphic, Role.Heading, Role.AlertMessage, Role.ToolBar}


@pytest.mark.parametrize(
    ("size", "text", "theme"),
    SIZES,
    ids=[f"{size[0]}x{size[1]}-{text}-{theme}" for size, text, theme in SIZES],
)
def test_on_no_page_is_anything_cut_overlapping_nameless_or_small(
    person: Person, size: tuple[int, int], text: int, theme: str
) -> None:
    person.window.resize(*size)
    person.shell.setTextSize(text)
    person.shell.setContrast(theme == "contrast")
    wrong = []
    for place in places(person):
        person.settle()
        wrong += [f"{place}: {what}" for what in wrongs(person, size)]
    assert not wrong, "\n".join(wrong)


def places(person: Person) -> Iterator[str]:
    """Goes to each page and panel in turn, and says where it is."""
    shell = person.shell
    shell.fill(staff_doors.amira())
    for page in ("home", "form", "reference"):
        shell.jump(page)
        yield page
    yield from product_panels(person)
    yield from staff_panels(person)
    shell.begin(staff_doors.amira())
    for step in PATIENT:
        shell.jump(str(step))
        yield str(step)
    yield from product_page(person)
    yield from own_wishes(person)
    yield from strip(person)
    shell.jump("timeline")
    person.parts.timeline.turnList()
    yield "all dates"
    person.parts.timeline.turnList()
    shell.jump("timeline")
    for panel in PANELS:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)


def product_panels(person: Person) -> Iterator[str]:
    """The own products on the staff's form, and the panel that settles one."""
    person.to_form()
    person.settle()
    person.press("Own products: 8 on the shelf")
    yield "the own-products panel"
    person.press("Settle Tretinoin cream from your doctor")
    yield "the settle panel"
    person.press("Not until …")
    person.press("Settle it so")
    yield "the settle panel with what is wrong"
    person.press("Not now")
    person.press("Done")


def staff_panels(person: Person) -> Iterator[str]:
    """What is looked at before the treatment, and what a rule rests on."""
    shell, parts = person.shell, person.parts
    shell.jump("form")
    shell.openPanel("suitability")
    parts.suitability.tick("keloid")
    yield "the checks before the treatment"
    shell.closePanel("suitability")
    shell.openPanel("changes")
    parts.changes.choose("light-makeup")
    parts.changes.turnWhy()
    yield "a change with its reasons"
    shell.closePanel("changes")
    shell.jump("reference")
    for part, item in (
        ("waits", "retinoids"),
        ("flags", "blocked-vessel"),
        ("advice", "hair-dye"),
        LEFT,
    ):
        parts.why.ask(part)
        yield f"the reasons of {part}"
        parts.why.choose(item)
        yield f"the reasons of {item}"
    shell.closePanel("why")


def product_page(person: Person) -> Iterator[str]:
    """What opens on the patient's product page."""
    person.shell.jump("products")
    person.settle()
    label = "Aqua, Retinl, BHA, Zzyzxol, Glycerin, Panthenol, Parfum, Linalool"
    person.parts.products.setTyped(label)
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


def wrongs(person: Person, size: tuple[int, int]) -> list[str]:
    items = list(drawn(person.window.contentItem()))
    texts = [item for item in items if words_of(item)]
    presses = [item for item in items if item.property("spokenName") is not None]
    return [
        *cut(texts, size),
        *overlapping([(words_of(text), text, box(text).adjusted(3, 4, -3, -4)) for text in texts]),
        *overlapping([(str(p.property("spokenName")), p, box(p)) for p in presses]),
        *controls(person),
    ]


def drawn(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all in it that is shown."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from drawn(child)


def has_rail(item: QQuickItem) -> bool:
    """Whether it is a column of content, with a rail where it overflows."""
    return item.property("railShown") is not None


def words_of(item: QQuickItem) -> str:
    """The words of a Text; "" for any other item."""
    if item.property("truncated") is None:
        return ""
    return str(item.property("text"))


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def cut(texts: list[QQuickItem], size: tuple[int, int]) -> Iterator[str]:
    for text in texts:
        words = words_of(text)[:50]
        if text.property("truncated"):
            yield f'"{words}" is cut short'
        if text.property("contentWidth") > text.width() + 1:
            yield f'"{words}" is wider than its place'
        if text.property("contentHeight") > text.height() + 2:
            yield f'"{words}" is higher than its place'
        place = box(text)
        if place.left() < 0 or place.right() > size[0] + 0.5:
            yield f'"{words}" runs over the side of the screen'
        frame = framed(text)
        if frame is not None and not box(frame).adjusted(-1, -1, 1, 1).contains(place):
            yield f'"{words}" runs out of its frame'


def framed(item: QQuickItem) -> QQuickItem | None:
    """The nearest thing around it that has rounded corners."""
    parent = item.parentItem()
    while parent is not None:
        if parent.property("corner") is not None or parent.property("radius") is not None:
            return parent
        parent = parent.parentItem()
    return None


def overlapping(placed: list[tuple[str, QQuickItem, QRectF]]) -> Iterator[str]:
    """Pairs that share room in one column of content; panels stand over the page on purpose."""
    for (one, item, at), (other, sibling, beside) in combinations(placed, 2):
        shared = at.intersected(beside)
        if min(shared.width(), shared.height()) > 1 and layer(item) == layer(sibling):
            yield f'"{one[:40]}" and "{other[:40]}" overlap'


def layer(item: QQuickItem) -> tuple[str, str]:
    """What it moves with: its column of content, and its page or panel."""
    column = top = ""
    parent = item.parentItem()
    while parent is not None:
        if has_rail(parent) and not column:
            column = str(parent)
        above = parent.parentItem()
        if above is not None and (is_overlay(above) or above.parentItem() is None):
            top = top or str(parent)
        parent = above
    return column, top


def is_overlay(item: QQuickItem) -> bool:
    """Where the panels stand, one over another."""
    return item.metaObject().className().startswith("QQuickOverlay")


def controls(person: Person) -> Iterator[str]:
    seen = person.sees()
    for thing in seen:
        if thing.role in NAMED and not thing.name.strip():
            yield f"a {thing.role.name} at {thing.place.getRect()} has no name"
    pressed = [thing for thing in seen if thing.role in PRESSED and thing.focusable]
    for thing in pressed:
        if min(thing.place.width(), thing.place.height()) < LEAST_TARGET:
            yield f'"{thing.name}" is {thing.place.width()} x {thing.place.height()}'
