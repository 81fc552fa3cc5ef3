# SPDX-License-Identifier: GPL-3.0-or-later
"""What the self-test board asks: the machine as `doctor` tells it, and the file for support."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk import app, machine_doors
from kiosk.machine import folders
from kiosk.visit.self_testing import Trial

VOICES = ("en", "de")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(folders, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(folders, "log_folder", lambda: tmp_path / "log")
    return tmp_path / "data"


def test_the_board_tells_all_that_doctor_tells_and_what_to_try(data: Path) -> None:
    kiosk = app.load()
    found = machine_doors.self_test_doors(kiosk, lambda: VOICES).look()
    told = machine_doors.doctor(kiosk.content, kiosk.settings_file, VOICES)
    assert [(each.what, each.ok) for each in found] == [(each.what, each.ok) for each in told]
    tried = {each.part: each.what for each in found if each.part is not Trial.OTHER}
    assert tried == {Trial.TOUCH: "Touch", Trial.VOICE: "Voices", Trial.CAMERA: "Camera"}
    assert {"Display", "Fonts", "Printer", "Clock", "Zone data", "Disk", "Approval"} <= {
        each.what for each in found
    }


@pytest.mark.parametrize("sticks", [0, 2])
def test_the_file_for_support_goes_to_a_stick_or_to_the_data(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sticks: int
) -> None:
    there = tuple(tmp_path / f"stick{number}" for number in range(sticks))
    for each in there:
        each.mkdir()
    monkeypatch.setattr(machine_doors, "removable", lambda: there)
    kiosk = app.load()
    file = machine_doors.self_test_doors(kiosk, lambda: VOICES).save_bundle()
    assert file.parent == (there[0] if there else data / "support")
    assert file.name == f"aftercare-kiosk-support-{kiosk.now().date()}.zip"
    with ZipFile(BytesIO(file.read_bytes())) as bundle:
        assert {"findings.txt", "versions.txt", "settings.yaml"} <= set(bundle.namelist())
        settings = bundle.read("settings.yaml").decode()
    assert not [name for name in kiosk.settings.clinic.practitioners if name in settings]
