# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked at on a machine: touch, disk, zones."""

from pathlib import Path

import pytest

from kiosk.machine import doctor

TOUCH = """I: Bus=0018 Vendor=04f3
N: Name="ELAN Touchscreen"
B: EV=b
B: ABS=2608000 3

"""
SCREEN = TOUCH.replace("2608000 3", "3273800000000003")
MOUSE = """I: Bus=0003
N: Name="Mouse"
B: EV=17
B: REL=903

"""


@pytest.mark.parametrize(
    ("told", "ok", "words"),
    [
        (MOUSE + SCREEN, True, "ELAN Touchscreen."),
        (MOUSE, False, "There is no touch screen. A mouse works, too."),
        (TOUCH, False, "There is no touch screen. A mouse works, too."),
        ("", False, "There is no touch screen. A mouse works, too."),
    ],
)
def test_a_touch_screen_is_one_that_tells_several_fingers(
    tmp_path: Path, told: str, ok: bool, words: str
) -> None:
    file = tmp_path / "devices"
    file.write_text(told)
    found = doctor.touch(file)
    assert (found.ok, found.words) == (ok, words)


def test_a_machine_that_does_not_tell_is_not_blamed(tmp_path: Path) -> None:
    assert doctor.touch(tmp_path / "nothing").ok


def test_the_disk_is_that_of_the_data_or_the_folder_above(tmp_path: Path) -> None:
    assert str(tmp_path) in doctor.disk(tmp_path / "not" / "there").words


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 5 << 20})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    found = doctor.disk(tmp_path)
    assert (found.ok, found.words) == (False, "Only 5 MiB are free. Make room.")


@pytest.mark.parametrize(("zone", "ok"), [("Europe/London", True), ("Europe/Atlantis", False)])
def test_the_zone_of_the_clinic_has_rules(zone: str, ok: bool) -> None:
    found = doctor.zone_data(zone)
    assert (found.ok, found.stops) == (ok, not ok)


@pytest.mark.parametrize(
    ("found", "wanted", "ok", "words"),
    [
        ([("front", "Ready", True)], None, True, "front: Ready."),
        ([("front", "Ready", True)], "front", True, "front: Ready."),
        (
            [("front", "Paper jam", False), ("back", "Ready", True)],
            "front",
            False,
            "front: Paper jam; back: Ready.",
        ),
        (
            [("front", "Paper jam", False), ("back", "Ready", True)],
            None,
            True,
            "front: Paper jam; back: Ready.",
        ),
        ([], None, False, "There is none. Sheets can be saved, not printed."),
        (
            [("front", "Ready", True)],
            "room2",
            False,
            'The settings name "room2". This machine has: front.',
        ),
        ([("", "It does not answer.", False)], None, False, "It does not answer."),
        (
            [("", "It does not answer.", False)],
            "room2",
            False,
            "It does not answer.",
        ),
    ],
)
def test_a_printer_is_well_where_the_one_that_is_wanted_prints(
    found: list[tuple[str, str, bool]], wanted: str | None, ok: bool, words: str
) -> None:
    told = doctor.printer(found, wanted)
    assert (told.ok, told.words) == (ok, words)
