# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk in a language that nobody speaks, with the example visit."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.aftercare.consultation import Consultation
from tests.pseudo.spoken import example, resources_in, spoken
from tests.screens import staff_doors
from tests.screens.conftest import no_warning
from tests.screens.opening import somebody_at
from tests.screens.person import Person

__all__ = ["no_warning"]


@pytest.fixture(scope="session")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> app.Kiosk:
    return spoken(resources_in(tmp_path_factory.mktemp("resources")))


@pytest.fixture(scope="session")
def visit() -> Consultation:
    return example()


@contextmanager
def at_home(kiosk: app.Kiosk, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """Somebody of the clinic at the staff's home page, 1280 x 800."""
    outside = staff_doors.doors(staff_doors.Printing(), tmp_path)
    doors = replace(
        app.doors(kiosk),
        now=outside.now,
        printers=outside.printers,
        print_sheet=outside.print_sheet,
        save_sheet=outside.save_sheet,
        receipts=outside.receipts,
        sheets=outside.sheets,
    )
    with somebody_at(doors) as person:
        yield person


@pytest.fixture
def staff(kiosk: app.Kiosk, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    with at_home(kiosk, tmp_path, qtbot) as person:
        yield person


@pytest.fixture
def english_staff(kiosk: app.Kiosk, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """Somebody whose own language is English."""
    english = replace(kiosk, settings=replace(kiosk.settings, language="en"))
    with at_home(english, tmp_path, qtbot) as person:
        yield person
