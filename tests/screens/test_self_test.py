# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test board: what staff read of the machine, what they try, and the file they save."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.visit.journey import Page
from kiosk.visit.self_testing import SelfTested, SelfTesting
from kiosk.visit.showing import NoCamera
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import Person
from tests.screens.staff_doors import OKORO, OSEI, WELL, SelfTests


class Camera:
    """Gives what a test gives it."""

    def __init__(self) -> None:
        self.took: Callable[[QImage], None] | None = None
        self.troubled: Callable[[NoCamera], None] | None = None

    def start(self, took: Callable[[QImage], None], troubled: Callable[[NoCamera], None]) -> None:
        self.took, self.troubled = took, troubled

    def stop(self) -> None:
        self.took = self.troubled = None


@pytest.fixture
def camera() -> Camera:
    return Camera()


@pytest.fixture
def self_tests() -> SelfTests:
    return SelfTests()


@pytest.fixture
def staff(
    qapp: object, clock: Clock, camera: Camera, self_tests: SelfTests, tmp_path: Path, qtbot: QtBot
) -> Iterator[Person]:
    """A practitioner at home."""
    doors = staff_doors.doors(staff_doors.Printing(), tmp_path, self_tests=self_tests)
    with calm_window(doors, clock, feed=camera, staff=OSEI) as opened:
        person = Person(opened)
        person.settle()
        yield person


@pytest.fixture
def board(staff: Person, qtbot: QtBot) -> Person:
    """At the board, once the machine has answered."""
    staff.press("This machine")
    answered(staff, qtbot)
    return staff


def answered(person: Person, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not person.visit.self_testing.looking, timeout=5000)
    person.settle()


def test_the_board_opens_with_what_was_found_and_what_is_not_well_first(board: Person) -> None:
    read = board.reads()
    assert board.visit.journey.at is Page.SELF_TEST
    assert "2 things to look at" in read
    places = [read.index(each.words) for each in staff_doors.FOUND]
    disk, touch, voices, camera = places
    assert max(touch, voices) < min(disk, camera)


def test_where_all_is_well_it_says_so_and_looks_again_when_asked(
    board: Person, self_tests: SelfTests, qtbot: QtBot
) -> None:
    self_tests.found = (WELL,)
    board.press("Look again")
    answered(board, qtbot)
    assert "All is well" in board.reads()
    self_tests.found = (SelfTested("Disk", "Only 3 MiB are free. Make room.", ok=False),)
    board.press("Look again")
    answered(board, qtbot)
    assert "1 thing to look at" in board.reads()
    assert "Only 3 MiB are free" in board.reads()


def test_a_finger_and_a_mouse_are_told_apart(board: Person) -> None:
    board.press("Press here")
    assert "A mouse was felt." in board.reads()
    board.touch("Press here")
    board.settle()
    assert "A finger was felt." in board.reads()


def test_the_camera_gives_one_picture_and_is_given_back(board: Person, camera: Camera) -> None:
    board.press("Try the camera")
    assert "Waiting for a picture" in board.reads()
    assert camera.took is not None
    camera.took(QImage(640, 480, QImage.Format.Format_RGB32))
    board.settle()
    assert "It gave a picture, 640 by 480 pixels." in board.reads()
    assert camera.took is None


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (NoCamera.NONE, "There is no camera."),
        (NoCamera.BUSY, "The camera gave no picture. Is another program using it?"),
    ],
)
def test_a_camera_without_a_picture_says_why(
    board: Person, camera: Camera, why: NoCamera, words: str
) -> None:
    board.press("Try the camera")
    assert camera.troubled is not None
    camera.troubled(why)
    board.settle()
    assert words in board.reads()


def test_a_camera_that_is_waited_for_is_given_back_with_the_page(
    board: Person, camera: Camera
) -> None:
    board.press("Try the camera")
    board.press("Home")
    assert camera.took is None
    assert board.visit.self_testing == SelfTesting()


def test_the_file_for_support_says_where_it_is(board: Person, qtbot: QtBot) -> None:
    board.press("Save this file")
    qtbot.waitUntil(lambda: not board.visit.self_testing.saving, timeout=5000)
    board.settle()
    assert "Saved as support.zip in /media/stick." in board.reads()


def test_a_file_that_cannot_be_saved_says_what_to_do(
    board: Person, self_tests: SelfTests, qtbot: QtBot
) -> None:
    self_tests.stick = None
    board.press("Save this file")
    qtbot.waitUntil(lambda: not board.visit.self_testing.saving, timeout=5000)
    board.settle()
    assert "The file could not be saved. Plug in a stick that is not full" in board.reads()


def test_an_administrator_finds_the_same_board_among_the_settings(
    staff: Person, qtbot: QtBot
) -> None:
    staff.signs_in(OKORO)
    staff.settle()
    staff.press("Settings")
    staff.press("Self-test")
    staff.press("Look at this machine")
    answered(staff, qtbot)
    assert "2 things to look at" in staff.reads()
