# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the clinic's own settings stand, and what stands in for them until they do."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import app
from kiosk.machine import places, saving
from kiosk.packs import keep_settings
from tests.copies import copied


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "aftercare-kiosk"


def named(kiosk: app.Kiosk, name: str) -> app.Kiosk:
    """The same, once its settings were saved with another name."""
    settings = kiosk.settings
    clinic = replace(settings.clinic, name=name)
    kept = keep_settings(kiosk.own_file, replace(settings, clinic=clinic), ())
    return kiosk.settled(kept)


def test_until_the_clinic_has_its_own_the_example_stands_in(data: Path) -> None:
    kiosk = app.load()
    assert kiosk.settings_file == places.content() / "clinic" / "settings.yaml"
    assert kiosk.own_file == data / "settings.yaml"
    saved = named(kiosk, "Rosehill Skin")
    assert saved.settings_file == data / "settings.yaml"
    assert app.load().settings == saved.settings


def test_settings_that_are_named_are_the_clinics_own(data: Path, tmp_path: Path) -> None:
    named(app.load(), "Rosehill Skin")
    file = tmp_path / "other.yaml"
    with pytest.raises(app.Refused):
        app.load(None, file)
    keep_settings(file, app.load(places.content()).settings, ())
    kiosk = app.load(None, file)
    assert (kiosk.settings.clinic.name, kiosk.own_file) == ("Example Clinic", file)


def test_content_that_is_named_brings_its_own_settings(data: Path, tmp_path: Path) -> None:
    named(app.load(), "Rosehill Skin")
    content = copied(places.content(), tmp_path / "content")
    kiosk = app.load(content)
    assert kiosk.settings.clinic.name == "Example Clinic"
    assert kiosk.own_file == content / "clinic" / "settings.yaml"


def test_a_treatment_that_is_not_offered_is_not_on_the_screen_and_still_known_to_commands(
    data: Path,
) -> None:
    kiosk = app.load()
    other = next(iter(kiosk.packs.values()))
    two = replace(
        kiosk,
        packs={**kiosk.packs, "other": other},
        rules={**kiosk.rules, "other": kiosk.rules["microneedling"]},
        settings=replace(kiosk.settings, treatments=("other",)),
    )
    assert list(app.doors(two).rules) == ["other"]
    assert list(two.planning.rules) == ["microneedling", "other"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_only_read_takes_no_settings_for_a_user(tmp_path: Path) -> None:
    locked = tmp_path / "etc"
    locked.mkdir(mode=0o555)
    assert not saving.writable(locked / "settings.yaml")


@pytest.mark.parametrize(
    ("place", "may"),
    [
        (Path("settings.yaml"), True),
        (Path("not", "yet", "there", "settings.yaml"), True),
        (Path("file", "settings.yaml"), False),
    ],
)
def test_whether_a_file_could_be_written_is_known_before(
    tmp_path: Path, place: Path, may: bool
) -> None:
    (tmp_path / "file").write_text("no folder")
    assert saving.writable(tmp_path / place) is may
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / place)
    assert saving.writable(link) is may
