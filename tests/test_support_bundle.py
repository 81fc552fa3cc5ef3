# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle for whoever supports a clinic: all they ask for, and nobody's name."""

import io
import zipfile
from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.machine import places
from kiosk.machine.support_bundle import bundled, versions
from kiosk.packs import SETTINGS
from tests.copies import copied


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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Example Clinic", "name: ["),
        ("timezone: Europe/London", "timezone: R. Quorrazyx"),
        ("paper: a4", "paper: Quorrazyx"),
        ("phone:", "Quorrazyx: 1\nphone:"),
    ],
)
def test_with_settings_that_are_broken_it_says_where_and_quotes_nothing(
    home: Path, old: str, new: str
) -> None:
    broken = home / "settings.yaml"
    text = (places.content() / SETTINGS).read_text(encoding="utf-8")
    broken.write_text(text.replace(f"\n{old}", f"\n{new}", 1), encoding="utf-8")
    [problem] = app.check(None, broken)
    file = home / "for-support.zip"
    assert main(["support-bundle", str(file), "--settings", str(broken)]) == 0
    found = opened(file)
    assert "settings.yaml" not in found
    assert f"MISSING Pack and settings: {':'.join(problem.split(':')[:3])}" in found["findings.txt"]
    assert "Quorrazyx" in problem or new == "name: ["
    assert "Quorrazyx" not in "".join(found.values())


def test_no_name_of_who_signed_and_no_home_folder_is_in_it(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = tmp_path / "rosei" / "content"
    copied(places.content(), content)
    approval = content / "microneedling" / "approval.yaml"
    assert (
        main(
            [
                "approve",
                str(content / "microneedling"),
                "--by",
                "Dr R. Quorrazyx",
                "--registration",
                "1234567",
                "--review-by",
                "2029-11-01",
            ]
        )
        == 0
    )
    assert "Quorrazyx" in approval.read_text(encoding="utf-8")
    changed = content / "microneedling" / "topics.yaml"
    changed.write_text(changed.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "rosei")
    file = home / "for-support.zip"
    assert main(["support-bundle", str(file), "--content", str(content)]) == 0
    told = "".join(opened(file).values())
    assert "changed since [name] approved it" in told
    assert "Quorrazyx" not in told
    assert "rosei" not in told


def test_the_same_files_are_the_same_bytes() -> None:
    assert bundled({"a": b"1", "b": b"2"}) == bundled({"b": b"2", "a": b"1"})


def test_a_library_that_is_not_there_is_told() -> None:
    assert "no-such-thing is not installed" in versions("0.1.0", ["no-such-thing"])
