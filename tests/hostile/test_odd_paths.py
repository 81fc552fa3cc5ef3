# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders for files, files for folders, devices, links and files that must not be lost."""

import os
from pathlib import Path

import pytest

from kiosk.machine import saving
from tests.hostile.commands import AMIRA, SMALL, files_below, kiosk

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("folder", "Not a file"),
        ("pipe", "Not a file"),
        ("loop", "Not a file"),
        ("none/sheet.pdf", "No such file or directory"),
        ("file/sheet.pdf", "Not a directory"),
    ],
)
def test_an_output_that_is_no_file_is_named_and_left_as_it_was(
    tmp_path: Path, name: str, why: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("kept")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    before = sorted(tmp_path.rglob("*"))
    output = tmp_path / name
    ran = kiosk("sheet", AMIRA, "-o", output)
    assert ran.code == 2
    wrong = f"--output: {output} cannot be written: {why}."
    assert ran.err == f"{wrong} Name a file in a folder that is there.\n"
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("link", [False, True])
def test_a_sheet_never_replaces_the_visit_it_is_made_from(tmp_path: Path, link: bool) -> None:
    visit = tmp_path / "visit.yaml"
    visit.write_text(SMALL)
    output = visit
    if link:
        output = tmp_path / "link.pdf"
        output.symlink_to(visit)
    ran = kiosk("sheet", visit, "-o", output)
    wrong = f"--output: {output} is what the sheet is made from. Name another file.\n"
    assert (ran.code, ran.err) == (2, wrong)
    assert visit.read_text() == SMALL


def test_a_sheet_never_replaces_the_settings_it_is_made_from(tmp_path: Path) -> None:
    settings = tmp_path / "settings.yaml"
    words = (AMIRA.parent.parent / "clinic" / "settings.yaml").read_bytes()
    settings.write_bytes(words)
    ran = kiosk("sheet", AMIRA, "-o", settings, "--settings", settings)
    assert ran.code == 2
    assert "is what the sheet is made from" in ran.err
    assert settings.read_bytes() == words


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path / "sheet.pdf")
    assert kiosk("sheet", AMIRA, "-o", tmp_path / "link.pdf").code == 0
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")


def test_plan_writes_no_file_and_sheet_only_the_one_named(tmp_path: Path) -> None:
    home, work = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    work.mkdir()
    around = {"HOME": str(home), "TMPDIR": str(work), "PYTHONDONTWRITEBYTECODE": "1"}
    assert kiosk("plan", AMIRA, "--json", environment=around).code == 0
    assert files_below(tmp_path) == {}
    assert kiosk("sheet", AMIRA, "-o", work / "sheet.pdf", environment=around).code == 0
    assert list(files_below(tmp_path)) == [work / "sheet.pdf"]
    assert (work / "sheet.pdf").stat().st_mode & 0o777 == 0o600


def test_a_visit_that_is_a_folder_or_a_device_is_said_to_be_one(tmp_path: Path) -> None:
    folder = kiosk("plan", tmp_path)
    assert (
        folder.err == f"{tmp_path}:1:1: this is a folder. Put a file in its place, or name one.\n"
    )
    device = kiosk("plan", os.devnull)
    assert "/dev/null:1:1: this is a device, not a file." in device.err
    assert (folder.code, device.code) == (2, 2)


@pytest.mark.parametrize("option", ["--content", "--settings"])
@pytest.mark.parametrize("kind", ["folder", "file", "none", "device"])
def test_content_or_settings_that_cannot_be_read_are_named(
    tmp_path: Path, option: str, kind: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")
    given = Path(os.devnull) if kind == "device" else tmp_path / kind
    for command in (("plan", AMIRA), ("product", "Aqua", "--treated", "2026-11-23T15:00")):
        ran = kiosk(*command, option, given)
        assert ran.code == 2
        assert f"{given}" in ran.err.splitlines()[0]
    assert kiosk("doctor", option, given).code == 1


def test_a_folder_for_pictures_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    ran = kiosk("screenshots", tmp_path / "file")
    assert (ran.code, ran.err) == (2, f"{tmp_path / 'file'}: File exists.\n")
    assert (tmp_path / "file").read_text() == "kept"


def test_a_write_that_is_broken_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", broken_off)
    with pytest.raises(KeyboardInterrupt):
        saving.write_whole(tmp_path / "sheet.pdf", b"%PDF-")
    assert list(tmp_path.iterdir()) == []


def test_saved_sheets_never_land_in_the_folder_somebody_happens_to_be_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for told in ("", "data", "./data"):
        monkeypatch.setenv("XDG_DATA_HOME", told)
        wanted = tmp_path / ".local" / "share" / "aftercare-kiosk" / "sheets"
        assert saving.sheets_folder() == wanted
