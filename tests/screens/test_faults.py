# SPDX-License-Identifier: GPL-3.0-or-later
"""A fault while somebody is at the screen: staff read a code, the log has it, and nothing waits."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any, NoReturn

import pytest
from pytestqt.qtbot import QtBot

from kiosk.machine import log
from kiosk.screens.messages import withheld
from kiosk.screens.window import OpenWindow, open_window
from kiosk.visit.journey import Page
from tests.logs import faults, log_file
from tests.screens import staff_doors
from tests.screens.person import Person
from tests.screens.staff_doors import OSEI, PINS

__all__ = ["log_file"]

NAME = "Zyxquorra"
PIN = next(pin for pin, member in PINS.items() if member == OSEI)
OF_THE_PAGE = "Save for staff"
NOT_DRAWN = "The sheet could not be drawn. Tell whoever looks after this kiosk. Code P7."


PROGRAM = f'''
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk.machine import log
from kiosk.screens import window

class Shell(QObject):
    @Slot()
    def press(self):
        raise ValueError("{NAME}")

log.catch_faults(lambda code: None)
application = window.start_qt()
shell, engine = Shell(), QQmlEngine()
engine.rootContext().setContextProperty("shell", shell)
page = QQmlComponent(engine)
page.setData(b"""
import QtQml
QtObject {{ Component.onCompleted: {{ console.warn("kept"); shell.press() }} }}
""", QUrl("file:///page.qml"))
made = page.create()
'''


@pytest.fixture(autouse=True)
def no_warning(qtlog: Any) -> Iterator[None]:
    """Qt says nothing, but that a press broke off, without the message of the exception."""
    yield
    said = [withheld(record.message) for record in qtlog.records]
    assert all(re.search(r"/SheetToPrint\.qml:\d+: Error$", line) for line in said), said


def breaks(*_: object) -> NoReturn:
    raise ValueError(f"could not convert string to float: {NAME!r}")


@pytest.fixture
def meet(
    qapp: object,
    qtbot: QtBot,
    printing: staff_doors.Printing,
    tmp_path: Path,
    log_file: Path,
) -> Iterator[Callable[..., Person]]:
    """Amira at the sheet of a kiosk with some of its doors broken."""
    there: list[OpenWindow] = []

    def at_the_sheet(*broken: str) -> Person:
        doors_broken: dict[str, Any] = dict.fromkeys(broken, breaks)
        doors = replace(staff_doors.doors(printing, tmp_path), **doors_broken)
        opened = open_window(
            doors, windowed=True, keyboard=False, ahead=False, settle_s=0.0, staff=OSEI
        )
        there.append(opened)
        opened.shell.setCalm(True)
        opened.window.resize(1280, 800)
        log.catch_faults(opened.shell.faultFound.emit)
        opened.shell.begin(staff_doors.amira())
        opened.shell.jump("sheet")
        person = Person(opened)
        person.settle()
        return person

    yield at_the_sheet
    assert all(opened.close() for opened in there)


def told(person: Person, log_file: Path, qtbot: QtBot) -> str:
    """The code that everybody may read and staff are told of, which is that of the one fault in the
    log. Nothing else of the page is to be read before a PIN."""
    qtbot.waitUntil(lambda: bool(person.visit.faults.error), timeout=5000)
    person.settle()
    [(code, kind, _)] = faults(log_file)
    assert kind == "ValueError"
    hidden = person.reads()
    assert "Something went wrong" in hidden
    assert f"Code {code}" in hidden
    assert OF_THE_PAGE not in hidden
    person.types_pin(PIN)
    assert (
        "Something on this screen did not work. The visit is kept. Go on, or call whoever looks "
        f"after this kiosk. Code {code}."
    ) in person.reads()
    return code


def nothing_is_said_of_it(log_file: Path, capfd: pytest.CaptureFixture[str]) -> bool:
    return NAME not in log_file.read_text(encoding="utf-8") + "".join(capfd.readouterr())


def test_a_fault_in_a_press_is_told_with_the_code_of_the_log(
    meet: Callable[..., Person], log_file: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    person = meet("save_sheet")
    plan = person.visit.plan
    person.press("Save for staff")
    told(person, log_file, qtbot)
    assert person.visit.plan is plan
    assert nothing_is_said_of_it(log_file, capfd)
    assert NAME not in person.reads()
    assert person.visit.journey.at is Page.SHEET
    person.press("Go back to the visit")
    assert "did not work" not in person.reads()
    assert OF_THE_PAGE in person.reads()


def test_what_staff_were_told_of_hides_the_page_no_second_time(
    meet: Callable[..., Person], log_file: Path, qtbot: QtBot
) -> None:
    person = meet("save_sheet")
    person.press("Save for staff")
    told(person, log_file, qtbot)
    person.press("Go back to the visit")
    person.press("Save for staff")
    qtbot.waitUntil(lambda: len(faults(log_file)) == 2, timeout=5000)
    person.settle()
    assert OF_THE_PAGE in person.reads()


def test_on_a_page_of_nobody_a_fault_waits_for_staff(
    meet: Callable[..., Person], log_file: Path
) -> None:
    person = meet()
    person.shell.finish()
    person.shell.invite()
    person.settle()
    page = person.reads()
    person.shell.faultFound.emit("F-2345")
    person.settle()
    assert person.reads() == page
    person.signs_in()
    person.settle()
    assert "Code F-2345." in person.reads()
    person.press("Close")
    assert "F-2345" not in person.reads()
    assert not faults(log_file)


def test_a_visit_that_is_forgotten_under_its_fault_leaves_the_code_for_staff(
    meet: Callable[..., Person],
) -> None:
    person = meet()
    person.shell.faultFound.emit("F-2345")
    person.shell.finish()
    person.shell.invite()
    person.signs_in()
    person.settle()
    assert "Code F-2345." in person.reads()


def test_qml_does_not_tell_the_message_of_an_exception_either() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0
    said = ran.stderr.splitlines()
    assert (said[0], said[-1]) == ("qml: kept", "file:///page.qml:3: Error")
    assert NAME not in ran.stderr


@pytest.mark.parametrize("door", ["printers", "print_sheet"])
def test_a_fault_in_a_thread_is_told_with_the_code_of_the_log(
    meet: Callable[..., Person],
    log_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    door: str,
) -> None:
    threads: list[object] = []
    logged = log.log_fault

    def noted(*fault: Any) -> str:
        threads.append(current_thread())
        return logged(*fault)

    monkeypatch.setattr(log, "log_fault", noted)
    person = meet(door)
    if door == "print_sheet":
        person.prints()
    told(person, log_file, qtbot)
    person.press("Go back to the visit")
    if door == "print_sheet":
        assert "Printing broke off (P8)" in person.reads()
    assert main_thread() not in threads
    assert not person.parts.sheet.shown.busy
    assert nothing_is_said_of_it(log_file, capfd)


def test_a_fault_while_the_sheet_is_drawn_is_told_with_the_code_of_the_log(
    meet: Callable[..., Person], log_file: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    person = meet("draw_sheet")
    told(person, log_file, qtbot)
    person.press("Go back to the visit")
    assert not person.parts.sheet.shown.drawing
    assert NOT_DRAWN in person.reads()
    assert NAME not in person.reads()
    assert nothing_is_said_of_it(log_file, capfd)


def test_a_sheet_that_breaks_while_it_is_drawn_ahead_is_told_before_its_page(
    meet: Callable[..., Person], log_file: Path, qtbot: QtBot
) -> None:
    person = meet()
    view: Any = person.parts.sheet
    view.doors = replace(view.doors, draw_sheet=breaks)
    person.shell.jump("check")
    view.printLarge(True)
    told(person, log_file, qtbot)
    person.press("Go back to the visit")
    person.shell.jump("sheet")
    person.settle()
    assert NOT_DRAWN in person.reads()
    assert len(faults(log_file)) == 1
