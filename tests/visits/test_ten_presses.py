# SPDX-License-Identifier: GPL-3.0-or-later
"""However often somebody presses while the printer takes its time, one sheet comes out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.printing.real_printer import IppPrinter
from tests.screens.person import Person
from tests.screens.staff_doors import amira

pytestmark = [pytest.mark.slow, pytest.mark.printer]


@pytest.mark.parametrize("aimed", ["Print my sheet", "Yes, print it"])
def test_ten_presses_print_one_sheet(
    practitioner: Person, printer: IppPrinter | None, qtbot: QtBot, aimed: str
) -> None:
    if printer is None:
        pytest.skip("no IPP printer can run here")
    printer.breaks("slow")
    practitioner.shell.begin(amira())
    practitioner.shell.jump("sheet")
    practitioner.settle()
    where = practitioner.find("Print my sheet").place.center()
    practitioner.press("Print my sheet")
    if aimed == "Yes, print it":
        where = practitioner.find(aimed).place.center()
    else:
        practitioner.press("Yes, print it")
    for _ in range(10):
        QTest.mouseClick(
            practitioner.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
        )
    practitioner.settle()
    qtbot.waitUntil(lambda: not printer.is_idle(), timeout=30_000)
    printer.breaks("works")
    qtbot.waitUntil(lambda: "Print it again" in practitioner.reads(), timeout=30_000)
    qtbot.waitUntil(printer.is_idle, timeout=30_000)
    qtbot.wait(2000)
    assert (len(printer.sheets()), len(printer.out())) == (1, 1)
