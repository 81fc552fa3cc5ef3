# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page at every size: nothing cut or on top of another, all named and big enough."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screens.shell import Shell
from tests.screens.conftest import Clock
from tests.screens.line_breaks import split_words
from tests.screens.made_up_camera import MadeUpCamera
from tests.screens.opening import calm_window
from tests.screens.patient_places import patient_places
from tests.screens.person import PRESSED, Person, Role
from tests.screens.staff_places import Clinic, staff_places

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
STAFF_SIZES = (
    WHOLE
    if SIZES is WHOLE
    else (
        *(((1280, 800), text, "light") for text in (100, 200)),
        *(((1024, 600), text, "light") for text in (125, 150)),
        *(((800, 1280), text, "light") for text in (100, 150)),
        ((1920, 1080), 200, "light"),
        ((2560, 1600), 100, "contrast"),
    )
)
"""Of the staff's pages."""
LEAST_TARGET = 48
NAMED = PRESSED | {Role.Dialog, Role.Graphic, Role.Heading, Role.AlertMessage, Role.ToolBar}


def at_sizes(sizes: Sequence[tuple[tuple[int, int], int, str]]) -> pytest.MarkDecorator:
    ids = [f"{size[0]}x{size[1]}-{text}-{theme}" for size, text, theme in sizes]
    return pytest.mark.parametrize(("size", "text", "theme"), sizes, ids=ids)


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path)


@pytest.fixture
def walker(qapp: object, clinic: Clinic, clock: Clock) -> Iterator[Person]:
    """Somebody who goes everywhere."""
    with calm_window(clinic.doors(), clock, feed=MadeUpCamera()) as opened:
        yield Person(opened)


@at_sizes(SIZES)
def test_on_no_page_of_patients_is_anything_cut_overlapping_nameless_or_small(
    walker: Person, size: tuple[int, int], text: int, theme: str
) -> None:
    assert_nothing_wrong(walker, patient_places(walker), size, text, theme)


@at_sizes(STAFF_SIZES)
def test_on_no_page_of_staff_is_anything_cut_overlapping_nameless_or_small(
    walker: Person, clinic: Clinic, size: tuple[int, int], text: int, theme: str
) -> None:
    assert_nothing_wrong(walker, staff_places(walker, clinic), size, text, theme)


def assert_nothing_wrong(
    person: Person, places: Iterable[str], size: tuple[int, int], text: int, theme: str
) -> None:
    """At each of the places. A fault is told once, with the first place that has it."""
    person.window.resize(*size)
    wrong: dict[str, str] = {}
    for place in places:
        looks_so(person.shell, text, contrast=theme == "contrast")
        person.settle()
        for what in wrongs(person, size):
            wrong.setdefault(what, place)
    assert not wrong, "\n".join(f"{place}: {what}" for what, place in wrong.items())


def looks_so(shell: Shell, text: int, *, contrast: bool) -> None:
    """In a text of so many per cent: with another visit it is the usual one again."""
    if shell.visit.looks.text_size != text:
        shell.setTextSize(text)
    if shell.visit.looks.contrast != contrast:
        shell.setContrast(contrast)


def wrongs(person: Person, size: tuple[int, int], *, splits: bool = True) -> list[str]:
    """All that is wrong with what is shown; without `splits` a word may go over two lines, as one
    of a language must that nobody speaks."""
    items = list(drawn(person.window.contentItem()))
    texts = [item for item in items if words_of(item)]
    presses = [item for item in items if item.property("spokenName") is not None]
    return [
        *cut(texts, size),
        *(
            f'"{part}" is split over two lines'
            for text in texts
            if splits
            for part in split_words(text)
        ),
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
    """The nearest thing around it that has rounded corners, and that it does not scroll in."""
    parent = item.parentItem()
    while parent is not None and not has_rail(parent):
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
