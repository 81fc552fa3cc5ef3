# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that carries the clinic's list to another kiosk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.aftercare.products.clinic_list import ClinicList
from kiosk.cli import main
from kiosk.machine import saving
from kiosk.packs import KeptList
from tests.packs.test_clinic_list_file import DECISION, PRODUCT


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "one"))
    return tmp_path


def keep(kept: ClinicList) -> None:
    KeptList(saving.clinic_list()).keep(kept)


def test_a_list_is_carried_to_another_kiosk_and_joined(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    later = replace(DECISION, reason="Later.", on=date(2026, 12, 1))
    keep(ClinicList((later,), (PRODUCT,)))
    file = home / "list.yaml"
    assert main(["list", "--export", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}\n1 answers, 1 products\n"
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "two"))
    keep(ClinicList((DECISION,), (replace(PRODUCT, name="Other", barcode=""),)))
    assert main(["list", "--import", str(file)]) == 0
    now = KeptList(saving.clinic_list()).now
    assert now.decisions == (later,)
    assert {each.name for each in now.products} == {"Cream", "Other"}


@pytest.mark.parametrize("held", [None, "decisions: [fine]"])
def test_a_file_that_is_no_list_is_refused_and_changes_nothing(
    home: Path, capsys: pytest.CaptureFixture[str], held: str | None
) -> None:
    keep(ClinicList((DECISION,)))
    file = home / "list.yaml"
    if held is not None:
        file.write_text(held)
    assert main(["list", "--import", str(file)]) == 2
    assert str(file) in capsys.readouterr().err
    assert KeptList(saving.clinic_list()).now == ClinicList((DECISION,))


def test_a_list_of_the_kiosk_that_cannot_be_read_is_told_and_stays(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(ClinicList())
    saving.clinic_list().write_text("half")
    assert main(["list", "--export", str(home / "list.yaml")]) == 2
    assert "clinic-list.yaml" in capsys.readouterr().err
    assert saving.clinic_list().read_text() == "half"
