# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window with the real pack, somebody to use it, and no warning let through."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "kiosk")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

from kiosk.screens.window import OpenWindow
from tests.screens import staff_doors
from tests.screens.opening import calm_window
from tests.screens.person import Person

# Qt says these of itself; no file of ours can change them.
QT_ITSELF = (
    "Member contentWidth of the object PopupList",  # Qt's own on-screen keyboard
    "pipewire",
    "text-to-speech plug-in",
    "This plugin does not support propagateSizeHints",
)


class Clock:
    """Seconds that only the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def no_warning(qtlog: object) -> Iterator[None]:
    """Any Qt or QML message during the test fails it."""
    yield
    said = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    ours = [line for line in said if not any(known in line for known in QT_ITSELF)]
    assert not ours, "\n".join(ours)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def printing() -> staff_doors.Printing:
    return staff_doors.Printing()


@pytest.fixture
def opened(
    qapp: object, clock: Clock, printing: staff_doors.Printing, tmp_path: Path
) -> Iterator[OpenWindow]:
    """The kiosk on the staff's home page, 1280 x 800, calm, without the on-screen keyboard."""
    doors = staff_doors.doors(printing, tmp_path)
    with calm_window(doors, clock) as opened:
        yield opened


@pytest.fixture
def person(opened: OpenWindow, qtbot: QtBot) -> Person:
    """Somebody at the kiosk."""
    person = Person(opened)
    person.settle()
    return person


@pytest.fixture
def amira(person: Person) -> Person:
    """Amira at the kiosk, on the welcome page of her own visit."""
    person.shell.begin(staff_doors.amira())
    person.settle()
    return person
