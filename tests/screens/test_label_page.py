# SPDX-License-Identifier: GPL-3.0-or-later
"""A label is shown to the camera of the real window, read by the real reader, and confirmed."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QColor, QImage

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.clinic_list import CheckedProduct, ClinicList
from kiosk.camera.read_words import LabelRead
from kiosk.camera.stills import Still
from kiosk.screens.doors import Doors
from kiosk.screens.window import OpenWindow
from kiosk.visit.showing import NoCamera
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.made_up_camera import SHOT, MadeUpCamera, a_label, bare
from tests.screens.opening import calm_window
from tests.screens.person import PRESSED, NotSeen, Person

pytestmark = pytest.mark.slow

CREAM = Product("Sun cream", "Aqua, Zinc Oxide, Parfum")
CODE = "4006381333931"
LONGEST_MS = 60_000
SHOW = "Show the label"
YES = "Yes, it says this"


class AtCamera(Person):
    """Amira, who holds a bottle before the screen."""

    def __init__(self, opened: OpenWindow, camera: MadeUpCamera) -> None:
        super().__init__(opened)
        self.camera = camera

    def wait(self, until: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(LONGEST_MS)
        while not until():
            assert not deadline.hasExpired(), self.reads()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        self.settle()

    @property
    def step(self) -> str:
        return self.parts.label.shown.step

    def holds(self, frame: QImage) -> None:
        """Until the kiosk has looked at it twice."""
        looked: list[object] = []
        desk = self.parts.label._desk
        assert desk is not None
        desk.looked.connect(lambda look, _: looked.append(look))
        for times in (1, 2):
            self.camera.shows(frame)
            self.wait(lambda times=times: len(looked) >= times or self.step != "aim")  # type: ignore[misc]
            if self.step != "aim":
                return
        self.settle()

    def takes(self, frame: QImage) -> None:
        self.camera.shows(frame)
        self.press("Take the picture")
        self.wait(lambda: self.step != "reading")


@pytest.fixture
def camera() -> MadeUpCamera:
    return MadeUpCamera()


@pytest.fixture
def doors(printing: staff_doors.Printing, tmp_path: Path) -> Doors:
    return staff_doors.doors(printing, tmp_path)


@pytest.fixture
def here(qapp: object, clock: Clock, doors: Doors, camera: MadeUpCamera) -> Iterator[AtCamera]:
    with calm_window(doors, clock, feed=camera) as opened:
        person = AtCamera(opened, camera)
        person.shell.begin(staff_doors.amira())
        person.shell.jump("products")
        person.settle()
        yield person


def test_a_label_is_read_confirmed_and_put_on_the_shelf(here: AtCamera) -> None:
    here.press(SHOW)
    here.takes(a_label())
    for name in SHOT.names:
        here.find(name)
    assert here.parts.label.shown.answer is None
    with pytest.raises(NotSeen):
        here.find("Put it on my shelf")
    here.press(YES)
    assert "Not until Fri 4 Dec" in here.reads()
    assert "The other 4 words are plain." in here.reads()
    here.press("Put it on my shelf")
    here.type("Name of the product", "Day cream")
    here.press("Put it on the shelf")
    product = here.visit.form.products[-1]
    assert (product.name, product.label) == ("Day cream", ", ".join(SHOT.names))


def test_three_sharp_frames_take_the_picture_by_themselves(here: AtCamera) -> None:
    here.press(SHOW)
    label = a_label()
    while here.step == "aim":
        here.holds(label)
    here.wait(lambda: here.step == "check")
    assert [word.text for word in here.parts.label.shown.words] == list(SHOT.names)


def test_the_page_says_what_to_do_with_the_bottle(here: AtCamera) -> None:
    here.press(SHOW)
    here.holds(bare("#9a8f93"))
    assert "Come a little closer." in here.reads()
    here.holds(a_label(blur=4, names=SHOT.names * 3))
    assert "Hold still." in here.reads()
    here.holds(bare("#101010"))
    assert "It is too dark. Turn to the light." in here.reads()


@pytest.mark.parametrize(
    ("frame", "line"),
    [
        (bare("#101010"), "It is too dark. Turn to the light."),
        (bare("#9a8f93"), "We found no words. Fill the frame."),
        (a_label(head="Use it"), "This is not the list. Find the word Ingredients."),
        (
            a_label(paper=(140, 138, 130), glare=0.4, glare_strength=9000),
            "Light shines on it. Tilt it a little.",
        ),
    ],
    ids=["dark", "no words", "no list", "glare"],
)
def test_a_picture_that_gives_nothing_says_why(here: AtCamera, frame: QImage, line: str) -> None:
    here.press(SHOW)
    here.takes(frame)
    assert here.step == "aim"
    assert line in here.reads()
    assert here.camera.running
    here.find("Take the picture")
    here.find("Type the words")


@pytest.mark.parametrize(
    ("trouble", "line"),
    [
        (NoCamera.NONE, "This screen has no camera. Type the words."),
        (NoCamera.BUSY, "The camera is busy. Try again soon."),
    ],
)
def test_without_a_camera_the_ways_that_work_stay(
    here: AtCamera, trouble: NoCamera, line: str
) -> None:
    here.camera.trouble = trouble
    here.press(SHOW)
    assert line in here.reads()
    for gone in ("Take the picture", "Scan the barcode"):
        with pytest.raises(NotSeen):
            here.find(gone)
    if trouble is NoCamera.BUSY:
        here.camera.trouble = None
        here.press("Try again")
        assert here.camera.running
        here.find("Take the picture")
    here.press("Type the words")
    here.find("Words on its label, if they are at hand")


def test_a_kiosk_without_the_extra_offers_no_camera(
    qapp: object, doors: Doors, clock: Clock, camera: MadeUpCamera
) -> None:
    with calm_window(replace(doors, camera=None), clock, feed=camera) as opened:
        person = Person(opened)
        person.shell.begin(staff_doors.amira())
        person.shell.jump("products")
        person.settle()
        with pytest.raises(NotSeen):
            person.find(SHOW)
        person.type("Can I use…? Type a product or one word from its label", CODE)
        person.key(Qt.Key.Key_Return)
        assert "We do not know this code. Type the list." in person.reads()
    assert camera.starts == 0


def test_a_word_in_doubt_is_looked_at_and_changing_it_takes_the_answer_away(
    here: AtCamera,
) -> None:
    here.press(SHOW)
    here.takes(a_label(names=("Aqua", "Glycerin", "Retino1", "Squalane")))
    here.press(YES)
    assert "Ask us." in here.reads()
    assert "Word 1 is not clear. Press it to check." in here.reads()
    here.press("Word 1, not sure: Retino1")
    here.find("I cannot read it")
    assert here.parts.label.shown.word is not None
    assert here.parts.label.shown.word.source.startswith("image://label/cut/0/")
    here.parts.label.setWord("Retinol")
    here.press("It says this")
    assert here.parts.label.shown.answer is None
    here.find("Word 1, checked: Retinol")
    here.press(YES)
    assert "Not until Fri 4 Dec" in here.reads()


def test_a_word_nobody_can_read_leaves_it_to_the_clinic(here: AtCamera) -> None:
    here.press(SHOW)
    here.takes(a_label(names=("Aqua", "Glycerin", "Squalane")))
    here.press("Glycerin")
    here.press("I cannot read it")
    here.find("Word 1, cannot be read")
    here.press(YES)
    answer = here.parts.label.shown.answer
    assert answer is not None
    assert answer.chip.told == "Ask us"
    here.press("Put it on my shelf")
    here.type("Name of the product", "Balm")
    here.press("Put it on the shelf")
    assert here.visit.form.products[-1].label == "Aqua, Glycerin, unclear word 1, Squalane"
    assert "Ask us" in here.reads()


def test_another_picture_of_the_turned_bottle_is_joined(here: AtCamera) -> None:
    here.press(SHOW)
    here.takes(a_label())
    here.press(YES)
    here.press("No, words are missing")
    assert "Turn the bottle. Show the part we miss." in here.reads()
    here.takes(a_label(head="Parfum,", names=("Linalool", "Citral", "Betaine")))
    names = [word.text for word in here.parts.label.shown.words]
    assert names == [*SHOT.names, "Citral", "Betaine"]
    assert here.parts.label.shown.answer is None


def test_reading_can_be_cancelled(doors: Doors, qapp: object, clock: Clock) -> None:
    from threading import Event

    go, began = Event(), Event()

    def slow(still: Still, pack: str, number: int, more: bool) -> LabelRead:
        began.set()
        assert go.wait(30)
        assert doors.camera is not None
        return doors.camera.read(still, pack, number, more)

    assert doors.camera is not None
    held = replace(doors, camera=replace(doors.camera, read=slow))
    camera = MadeUpCamera()
    with calm_window(held, clock, feed=camera) as opened:
        here = AtCamera(opened, camera)
        here.shell.begin(staff_doors.amira())
        here.shell.jump("products")
        here.settle()
        here.press(SHOW)
        camera.shows(a_label())
        here.press("Take the picture")
        here.wait(began.is_set)
        assert "Reading. Cancel stops it." in here.reads()
        here.press("Cancel")
        go.set()
        assert here.step == "aim"
        here.holds(a_label())
        assert here.parts.label.shown.words == ()


def test_a_bar_code_that_nobody_knows_asks_for_the_list(here: AtCamera) -> None:
    here.press(SHOW)
    here.press("Scan the barcode")
    here.parts.label.scanned(CODE)
    here.settle()
    assert "We do not know this code. Show the list." in here.reads()
    here.find("Take the picture")


def test_a_hand_scanner_types_a_code_that_nobody_knows(here: AtCamera) -> None:
    here.type("Can I use…? Type a product or one word from its label", CODE)
    here.key(Qt.Key.Key_Return)
    assert "We do not know this code. Show the list." in here.reads()


def test_a_known_code_shows_the_words_of_its_product_to_confirm(
    qapp: object, doors: Doors, clock: Clock, camera: MadeUpCamera
) -> None:
    checked = CheckedProduct(CREAM.name, CREAM.label, "R. Osei", date(2026, 11, 2), CODE)
    doors.keep_list(ClinicList().checked(checked))
    with calm_window(doors, clock, feed=camera) as opened:
        here = AtCamera(opened, camera)
        here.shell.begin(staff_doors.amira())
        here.shell.jump("products")
        here.settle()
        here.type("Can I use…? Type a product or one word from its label", f"{CODE[:1]} {CODE[1:]}")
        here.key(Qt.Key.Key_Return)
        here.find("Zinc Oxide")
        assert here.parts.label.shown.answer is None
        here.press(YES)
        assert "Sun cream" in here.reads()
        here.press("Put it on my shelf")
        here.press("Put it on the shelf")
        assert here.visit.form.products[-1] == CREAM


def test_staff_show_a_label_for_the_product_at_hand(here: AtCamera) -> None:
    here.shell.fill(staff_doors.amira())
    here.to_form()
    here.shell.openPanel("products")
    here.type("Name of a product", "Night cream")
    here.press(SHOW)
    here.takes(a_label())
    here.press(YES)
    assert "Night cream" in here.reads()
    here.press("Use these words")
    assert here.parts.own_products.shown.label == ", ".join(SHOT.names)
    here.press("Add to the shelf")
    assert here.visit.form.products[-1].name == "Night cream"


def test_leaving_gives_the_product_back_as_it_was(here: AtCamera) -> None:
    here.shell.fill(staff_doors.amira())
    here.to_form()
    here.shell.openPanel("products")
    here.type("Name of a product", "Night cream")
    here.press(SHOW)
    here.press("Back")
    assert here.parts.own_products.shown.name == "Night cream"
    assert not here.camera.running


def test_the_camera_runs_only_while_somebody_aims(here: AtCamera) -> None:
    assert here.camera.starts == 0
    here.press(SHOW)
    assert here.camera.running
    here.shell.hide()
    here.settle()
    assert not here.camera.running
    here.shell.wake()
    here.settle()
    assert here.camera.running
    here.takes(a_label())
    assert not here.camera.running
    here.press("Back")
    assert not here.camera.running


def pictures_in_memory() -> list[tuple[int, int]]:
    """The sizes of all stills and pictures that anything still holds, the tests' own too."""
    gc.collect()
    found = [each for each in gc.get_objects() if isinstance(each, (Still, QImage))]
    sizes = [
        (each.width, each.height) if isinstance(each, Still) else (each.width(), each.height())
        for each in found
    ]
    return sorted(size for size in sizes if min(size) > 1)


@pytest.mark.parametrize("way", ["Back", "done", "finish", "other page", "next visit"])
def test_no_picture_is_kept_when_the_page_is_left(
    here: AtCamera, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    places = tmp_path / "places"
    places.mkdir()
    monkeypatch.chdir(places)
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(places))
    here.shell.jump("care")  # its own pictures are kept
    here.settle()
    here.shell.jump("products")
    here.settle()
    here.press(SHOW)
    before = pictures_in_memory()
    here.takes(a_label())
    assert len(pictures_in_memory()) > len(before)
    source = here.parts.label.shown.still
    provider = here.parts.label.provider()
    assert provider._pictures.picture(source.removeprefix("image://label/")).width() > 1
    here.press(YES)
    match way:
        case "Back":
            here.press("Back")
        case "done":
            here.press("Put it on my shelf")
        case "finish":
            here.shell.finish()
        case "other page":
            here.shell.jump("care")
        case _:
            here.shell.begin(staff_doors.amira())
    here.settle()
    here.shell.catch_up()
    assert pictures_in_memory() == before
    gone = provider._pictures.picture(source.removeprefix("image://label/"))
    assert (gone.width(), gone.pixelColor(0, 0)) == (1, QColor("black"))
    written = [Path(file) for _, _, files in os.walk(places) for file in files]
    assert [file for file in written if file.suffix != ".qmlc"] == []  # compiled pages alone


@pytest.mark.parametrize("percent", [100, 200])
def test_every_control_of_the_pages_has_a_name_and_is_large_enough(
    here: AtCamera, percent: int
) -> None:
    here.shell.setTextSize(percent)
    here.press(SHOW)
    here.takes(a_label(names=("Aqua", "Retino1", "Squalane")))
    here.press(YES)
    pressed = [seen for seen in here.sees() if seen.role in PRESSED and seen.focusable]
    assert pressed
    assert [seen for seen in pressed if not seen.name] == []
    small = [seen.name for seen in pressed if min(seen.place.width(), seen.place.height()) < 48]
    assert small == []
