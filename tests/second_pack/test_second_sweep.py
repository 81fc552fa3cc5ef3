# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the second pack: nothing cut or on top of another, all named and big enough."""

from collections.abc import Iterator

import pytest

from kiosk.visit.journey import STEPS
from tests.screens.patient_places import HELP
from tests.screens.person import Person
from tests.screens.test_sweep import drawn, words_of, wrongs

pytestmark = pytest.mark.slow

SIZE = (1280, 800)
DAYS = 21


@pytest.mark.parametrize("text", [100, 200])
def test_on_no_page_of_the_second_pack_is_anything_cut_overlapping_nameless_or_small(
    tomas: Person, text: int
) -> None:
    tomas.shell.setTextSize(text)
    wrong = []
    for place in places(tomas):
        tomas.settle()
        wrong += [f"{place}: {what}" for what in wrongs(tomas, SIZE)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("text", [100, 125, 150])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920), (2560, 1440)])
def test_the_timeline_of_three_weeks_fits_on_every_day(
    tomas: Person, size: tuple[int, int], text: int
) -> None:
    tomas.window.resize(*size)
    tomas.shell.setTextSize(text)
    tomas.shell.jump("timeline")
    wrong = []
    for day in (0, 3, 13, 14, DAYS - 1):
        tomas.parts.timeline.chooseDay(day)
        tomas.settle()
        wrong += [f"day {day + 1}: {what}" for what in wrongs(tomas, size)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("text", [100, 125, 150, 200])
def test_no_date_of_the_care_page_is_broken_over_two_lines(tomas: Person, text: int) -> None:
    tomas.shell.setTextSize(text)
    tomas.shell.jump("care")
    tomas.settle()
    dates = {line.date for line in tomas.parts.care.shown.not_yet}
    shown = [item for item in drawn(tomas.window.contentItem()) if words_of(item) in dates]
    assert "Thu 4 Feb, 12 noon" in {date.replace("\u00a0", " ") for date in dates}
    assert len(shown) == len(dates) == 9
    assert [item.property("lineCount") for item in shown] == [1] * 9


def places(person: Person) -> Iterator[str]:
    """Goes to each page, tab and panel in turn, and says where it is."""
    shell, parts = person.shell, person.parts
    for page in ("form", "reference", *map(str, STEPS)):
        shell.jump(page)
        yield page
    shell.jump("about")
    for topic in range(len(parts.about.shown.topics)):
        parts.about.choose(topic)
        yield f"topic {topic + 1}"
    shell.jump("care")
    for tab in range(len(parts.care.shown.tabs)):
        parts.care.choose(tab)
        yield f"tab {tab + 1} of care at home"
    shell.jump("products")
    person.settle()
    parts.products.setTyped("Aqua, Retinl, SA, Zzyzxol, Glycerin, Panthenol, Parfum, Linalool")
    parts.products.lookUp()
    yield "an answer"
    for panel in HELP:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)
    person.to_form()
    person.settle()
    person.press("Own products: 7 on the shelf")
    yield "the own-products panel"
    person.press("Done")
    shell.openPanel("changes")
    yield "the changes panel"
