# SPDX-License-Identifier: GPL-3.0-or-later
"""Both packs in one kiosk, and somebody of the clinic in front of it on Wed 3 Feb 2027."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.values import Plan
from kiosk.screens.doors import ReceiptDoors
from tests.screens.conftest import no_warning
from tests.screens.opening import somebody_at
from tests.screens.person import Person
from tests.screens.staff_doors import Sheets
from tests.second_pack.folders import FIRST, SECOND, TOMAS, first_pack, linked, second_pack

__all__ = ["no_warning"]

NOW = datetime(2027, 2, 3, 11, 20, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture(scope="session")
def both(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with both packs."""
    return linked(tmp_path_factory.mktemp("both") / "content", first_pack(), second_pack())


@pytest.fixture(scope="session")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with the second pack and no other."""
    return linked(tmp_path_factory.mktemp("alone") / "content", second_pack())


@pytest.fixture(scope="session")
def kiosk(both: Path) -> app.Kiosk:
    return app.load(both)


@pytest.fixture(scope="session")
def first(kiosk: app.Kiosk) -> Guidance:
    return kiosk.packs[FIRST].guidance


@pytest.fixture(scope="session")
def second(kiosk: app.Kiosk) -> Guidance:
    return kiosk.packs[SECOND].guidance


@pytest.fixture(scope="session")
def plan(kiosk: app.Kiosk, both: Path) -> Plan:
    """The plan of the second pack's example visit."""
    return kiosk.planned(both / "examples" / TOMAS).plan


@pytest.fixture
def staff(kiosk: app.Kiosk, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """Somebody of the clinic at the staff's home page, 1280 x 800, with no printer."""

    def save(pdf: bytes, title: str) -> Path:
        file = tmp_path / f"{title}.pdf"
        file.write_bytes(pdf)
        return file

    doors = replace(
        app.doors(kiosk),
        now=lambda: NOW,
        printers=tuple,
        save_sheet=save,
        sheets=Sheets(tmp_path).doors(),
        receipts=ReceiptDoors(lambda *_: None, lambda: None, lambda _: b"", lambda _: None),
    )
    with somebody_at(doors) as person:
        yield person


@pytest.fixture
def tomas(staff: Person, kiosk: app.Kiosk, both: Path) -> Person:
    """Tomas at the kiosk, on the welcome page of the second pack's example visit."""
    staff.shell.begin(kiosk.planned(both / "examples" / TOMAS).consultation)
    staff.settle()
    return staff
