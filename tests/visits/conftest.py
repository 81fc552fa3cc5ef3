# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole kiosk as `app` builds it: real pack, rules, sheet and print service."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.screens.window import open_window
from tests.printing.real_printer import IppPrinter, ipp_printer, ipp_service
from tests.screens.conftest import no_warning
from tests.screens.person import Person
from tests.screens.staff_doors import NOW, OSEI, Clocks

__all__ = ["ipp_printer", "ipp_service", "no_warning"]


@pytest.fixture
def printer(request: pytest.FixtureRequest) -> IppPrinter | None:
    """A real printer on loopback where the machine has the programs for one."""
    try:
        found: IppPrinter = request.getfixturevalue("ipp_printer")
    except pytest.skip.Exception:
        return None
    return found


@pytest.fixture
def practitioner(
    printer: IppPrinter | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Person]:
    """Somebody of the clinic in front of the staff's home page, on Mon 23 Nov 2026, 3:05 pm."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    kiosk = app.load()
    queue = printer.queue if printer else None
    kiosk = replace(kiosk, settings=replace(kiosk.settings, printer=queue))
    opened = open_window(
        replace(app.doors(kiosk), now=lambda: NOW, clock=Clocks().doors()),
        windowed=True,
        keyboard=False,
        settle_s=0.0,
        staff=OSEI,
    )
    opened.shell.setCalm(True)
    opened.window.resize(1280, 800)
    person = Person(opened)
    person.settle()
    yield person
    assert opened.close()
