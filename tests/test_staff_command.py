# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that say who has a PIN, and take all of them."""

from pathlib import Path

import pytest

from kiosk.access.key_ring import KeyRing
from kiosk.cli import main
from kiosk.visit.staff_access import StaffMember, StaffRole

FOLDER = "aftercare-kiosk"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / FOLDER / "staff.json"


def test_nobody_has_a_pin_to_begin_with(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["staff", "list"]) == 0
    assert "Nobody has a PIN" in capsys.readouterr().out


def test_a_reset_takes_every_pin_and_the_visit_they_opened(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    KeyRing(file).enrol(StaffMember("Anna", StaffRole.ADMINISTRATOR), "482915")
    for name in ("open-visit.sealed", "pin-tries.json"):
        (file.parent / name).write_bytes(b"{}")
    assert main(["staff", "list"]) == 0
    assert capsys.readouterr().out == "administrator   Anna\n"
    assert main(["staff", "reset", "--yes"]) == 0
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize("wrong", [["staff"], ["staff", "reset"], ["staff", "lost"]])
def test_half_a_command_takes_nothing(file: Path, wrong: list[str]) -> None:
    KeyRing(file).enrol(StaffMember("Anna", StaffRole.ADMINISTRATOR), "482915")
    with pytest.raises(SystemExit) as refused:
        main(wrong)
    assert refused.value.code == 2
    assert file.exists()


def test_a_list_that_cannot_be_read_says_what_to_do(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.parent.mkdir()
    file.write_text("{")
    assert main(["staff", "list"]) == 1
    assert "aftercare-kiosk staff reset" in capsys.readouterr().err
