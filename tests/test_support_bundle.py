# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle for whoever supports a clinic: all they ask for, and nobody's name."""

import io
import zipfile
from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.machine.support_bundle import bundled, versions


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def opened(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_holds_what_support_asks_for_and_no_name_of_anybody(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = home / "state" / "aftercare-kiosk"
    folder.mkdir(parents=True)
    (folder / "kiosk.log").write_text("2026-11-23 15:05 INFO started 0.1.0\n")
    file = home / "for-support.zip"
    assert main(["support-bundle", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}\n"
    assert file.stat().st_mode & 0o077 == 0
    found = opened(file)
    assert set(found) == {
        "versions.txt",
        "findings.txt",
        "kiosk.log",
        "settings.yaml",
        "packs.txt",
    }
    assert f"aftercare-kiosk {app.version()}" in found["versions.txt"]
    assert "Disk" in found["findings.txt"]
    assert "Zone data" in found["findings.txt"]
    assert "started 0.1.0" in found["kiosk.log"]
    assert found["packs.txt"].startswith("microneedling ")
    people = app.load().settings.clinic.practitioners
    assert people
    for name in people:
        assert not any(name in text for text in found.values()), name


def test_with_settings_that_are_broken_it_still_says_why(home: Path) -> None:
    broken = home / "settings.yaml"
    broken.write_text("name: [")
    file = home / "for-support.zip"
    assert main(["support-bundle", str(file), "--settings", str(broken)]) == 0
    found = opened(file)
    assert "settings.yaml" not in found
    assert "MISSING" in found["findings.txt"]


def test_the_same_files_are_the_same_bytes() -> None:
    assert bundled({"a": b"1", "b": b"2"}) == bundled({"b": b"2", "a": b"1"})


def test_a_library_that_is_not_there_is_told() -> None:
    assert "no-such-thing is not installed" in versions("0.1.0", ["no-such-thing"])
