# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself: the keyboard in it, the problem page, the rail, the pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.machine import places
from kiosk.screens.pictures import FontMissing, IconProvider, load_fonts
from kiosk.screens.screenshots import PictureRefused, settle, take
from kiosk.screens.window import OpenWindow, open_problems, open_window
from kiosk.visit.journey import PATIENT
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.person import Person
from tests.screens.staff_doors import OSEI
from tests.screens.test_sweep import box, drawn, words_of

FIELD = "Can I use…? Type a product or one word from its label"


@pytest.fixture
def typist(qapp: object, clock: Clock, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Amira at a kiosk with the on-screen keyboard, on the product page."""
    doors = staff_doors.doors(staff_doors.Printing(), tmp_path)
    opened: OpenWindow = open_window(doors, windowed=True, settle_s=0.0, clock=clock, staff=OSEI)
    opened.shell.setCalm(True)
    opened.window.resize(1280, 800)
    opened.window.requestActivate()
    opened.shell.begin(staff_doors.amira())
    opened.shell.jump("products")
    settle(opened.window)
    qtbot.waitUntil(lambda: opened.window.property("keys") is not None, timeout=10_000)
    qtbot.waitUntil(opened.window.isActive, timeout=10_000)
    yield Person(opened)
    assert opened.close()


@pytest.mark.slow
def test_a_field_brings_the_keyboard_and_stays_in_view_above_it(
    typist: Person, qtbot: QtBot
) -> None:
    typist.press(FIELD)
    keys = typist.window.property("keys")
    qtbot.waitUntil(lambda: bool(keys.property("active")), timeout=5000)
    typist.settle()
    assert typist.find(FIELD).place.bottom() < 800 - keys.height()
    assert keys.height() > 200


@pytest.mark.slow
def test_the_page_takes_the_whole_window_again_when_the_keyboard_goes(
    typist: Person, qtbot: QtBot
) -> None:
    typist.type(FIELD, "Retinol")
    typist.press("Look up")
    keys = typist.window.property("keys")
    qtbot.waitUntil(lambda: not keys.property("active"), timeout=5000)
    assert typist.visit.reading.asked == "Retinol"


def test_the_problem_page_shows_staff_every_problem_and_nothing_else(
    qapp: object, qtbot: QtBot
) -> None:
    problems = [
        f"content/waits.yaml:{line}:5: waits[{line}]: wrong. Mend it." for line in range(40)
    ]
    engine, window = open_problems(problems, places.resources(), windowed=True)
    window.resize(1280, 800)
    settle(window)
    words = [words_of(item) for item in drawn(window.contentItem())]
    assert {"We are not ready", "Please ask our team."} <= set(words)
    assert not set(problems) & set(words)
    window.setProperty("staff", True)
    settle(window)
    words = [words_of(item) for item in drawn(window.contentItem())]
    assert set(problems) <= set(words)
    assert "The kiosk did not start" in words
    window.close()
    shiboken6.delete(engine)


@pytest.mark.slow
def test_the_rail_goes_down_by_whole_lines_to_the_very_end(amira: Person) -> None:
    amira.shell.setTextSize(200)
    amira.shell.jump("call")
    amira.settle()
    upper = box(_page_scroller(amira)).top()
    for _ in range(30):
        if amira.find("Down").hint == "The end":
            break
        amira.press("Down")
        if amira.find("Down").hint != "The end":
            assert not list(_cut_by(amira, upper))
    assert amira.find("Down").hint == "The end"
    amira.press("Up")
    assert amira.find("Down").hint == ""


def test_at_double_size_back_and_next_end_the_column(amira: Person) -> None:
    amira.shell.setTextSize(200)
    amira.shell.jump("expect")
    amira.settle()
    amira.press("Next: your timeline")
    assert amira.shell.shown.page == "timeline"


def test_a_folder_without_fonts_is_told(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(FontMissing, match="holds no font"):
        load_fonts(tmp_path)
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    with pytest.raises(FontMissing, match=r"broken.ttf is not a font"):
        load_fonts(tmp_path)


def test_an_icon_comes_in_the_wished_colour_and_an_unknown_one_not_at_all(qapp: object) -> None:
    from PySide6.QtCore import QSize

    icons = IconProvider(places.resources() / "icons")
    image = icons.requestImage("verdict-ok/4a2148", QSize(), QSize(48, 48))
    assert (image.width(), image.height()) == (48, 48)
    assert image.pixelColor(24, 6).name() == "#4a2148"
    assert icons.requestImage("no-such-icon/4a2148", QSize(), QSize(8, 8)).isNull()
    assert icons.requestImage("../fonts/x/4a2148", QSize(), QSize(8, 8)).isNull()


@pytest.mark.slow
def test_screenshots_are_numbered_in_the_order_of_the_visit(qapp: object, tmp_path: Path) -> None:
    doors = staff_doors.doors(staff_doors.Printing(), tmp_path)
    files = take(doors, staff_doors.amira(), tmp_path, size=(1280, 800), text=125, theme="contrast")
    names = [file.stem for file in files]
    assert names[:3] == ["01-home", "02-form", "03-reference"]
    assert [name[3:] for name in names[3 : 3 + len(PATIENT)]] == [*map(str, PATIENT)]
    assert [name[3:] for name in names[-4:]] == ["curtain", "lock", "goodbye", "attract"]
    pictures = [QImage(str(file)) for file in files]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert len({file.read_bytes() for file in files}) == len(files)


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"theme": "dark"}, 'theme: "dark" is not known. Write light or contrast.'),
        ({"language": "xx"}, 'language: "xx" is not a language of this pack. Write en.'),
    ],
)
def test_a_picture_that_cannot_be_made_is_refused_with_what_to_write(
    tmp_path: Path, wish: dict[str, str], said: str
) -> None:
    doors = staff_doors.doors(staff_doors.Printing(), tmp_path)
    with pytest.raises(PictureRefused) as refused:
        take(doors, staff_doors.amira(), tmp_path, **wish)  # type: ignore[arg-type]
    assert str(refused.value) == said


def _page_scroller(person: Person) -> QQuickItem:
    return next(
        item
        for item in drawn(person.window.contentItem())
        if item.property("railShown") is not None
    )


def _cut_by(person: Person, upper: float) -> Iterator[str]:
    """Texts with a line that the upper border of the page cuts."""
    for text in drawn(_page_scroller(person)):
        if not words_of(text) or text.property("lineHeight") <= 2:
            continue
        above = upper - box(text).top()
        line = text.property("lineHeight")
        if 0 < above < text.height() and 3 < above % line < line - 3:
            yield words_of(text)


@pytest.mark.slow
def test_tab_reaches_fields_below_the_fold(amira: Person) -> None:
    amira.shell.setTextSize(200)
    amira.shell.jump("about")
    amira.settle()
    for _ in range(30):
        amira.key(Qt.Key.Key_Tab)
        held = amira.window.activeFocusItem()
        if held.property("spokenName") == "Questions people ask":
            break
    assert amira.find("Questions people ask").place.bottom() < 704


def rings(person: Person) -> int:
    found = [item for item in drawn(person.window.contentItem()) if is_ring(item)]
    return len(found)


def is_ring(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("FocusRing")


@pytest.mark.slow
def test_a_ring_shows_where_the_keys_are_and_leaves_after_a_touch(amira: Person) -> None:
    amira.key(Qt.Key.Key_Tab)
    assert rings(amira) == 1
    amira.press("Start")
    assert rings(amira) == 0
    amira.key(Qt.Key.Key_Tab)
    assert rings(amira) == 1
    amira.shell.jump("products")
    amira.settle()
    amira.touch("Our products")
    assert rings(amira) == 0
