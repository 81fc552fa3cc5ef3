# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets of today, until the day ends."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.printing.kept_sheets import KeptSheets
from kiosk.visit.handover import KeptSheet, SheetFate

NOW = datetime(2026, 11, 23, 15, 5, tzinfo=ZoneInfo("Europe/London"))
PDF = b"%PDF-1.7 of somebody"
CODE = "7K4Q-C66W"


def kept(folder: Path, now: datetime = NOW) -> KeptSheets:
    return KeptSheets(folder / "sheets", lambda: now)


def aged(folder: Path, at: datetime) -> None:
    for file in (folder / "sheets").iterdir():
        os.utime(file, (at.timestamp(), at.timestamp()))


def made(folder: Path, at: datetime) -> KeptSheets:
    """One sheet of each fate, as old as that."""
    sheets = kept(folder)
    sheets.save(PDF, CODE)
    for fate in (SheetFate.PRINTED, SheetFate.LOOSE):
        sheets.note(CODE, fate)
    aged(folder, at)
    return sheets


def test_what_became_of_a_sheet_is_listed_with_its_time(tmp_path: Path) -> None:
    at = NOW.replace(hour=11)
    found = made(tmp_path, at).today()
    assert sorted(found, key=lambda sheet: sheet.fate) == [
        KeptSheet(CODE, SheetFate.LOOSE, at),
        KeptSheet(CODE, SheetFate.PRINTED, at),
        KeptSheet(CODE, SheetFate.SAVED, at),
    ]


def test_the_latest_stands_first(tmp_path: Path) -> None:
    sheets = kept(tmp_path)
    for hour, code in ((9, "A"), (14, "B"), (11, "C")):
        file = sheets.save(PDF, code)
        at = NOW.replace(hour=hour).timestamp()
        os.utime(file, (at, at))
    assert [sheet.code for sheet in sheets.today()] == ["B", "C", "A"]


@pytest.mark.parametrize(
    ("at", "kept_until"),
    [
        (NOW, True),
        (NOW.replace(hour=0, minute=0), True),
        (NOW.replace(hour=0, minute=0) - timedelta(seconds=1), False),
        (NOW - timedelta(days=1), False),
        (NOW - timedelta(days=400), False),
        (NOW + timedelta(days=1), True),
        (NOW.replace(year=1970), False),
    ],
)
def test_a_sheet_is_kept_until_its_day_ends_and_then_no_byte_of_it(
    tmp_path: Path, at: datetime, kept_until: bool
) -> None:
    sheets = made(tmp_path, at)
    assert len(sheets.today()) == (3 if kept_until else 0)
    left = list((tmp_path / "sheets").iterdir())
    assert len(left) == (3 if kept_until else 0)


def test_the_day_is_that_of_the_clinic_and_not_of_the_machine(tmp_path: Path) -> None:
    at = datetime(2026, 11, 23, 23, 30, tzinfo=ZoneInfo("Europe/London"))
    made(tmp_path, at)
    later = at + timedelta(hours=1)
    assert kept(tmp_path, later.astimezone(ZoneInfo("America/New_York"))).today() != ()
    assert kept(tmp_path, later).today() == ()


def test_a_clock_that_went_back_deletes_nothing(tmp_path: Path) -> None:
    made(tmp_path, NOW)
    assert len(kept(tmp_path, NOW.replace(year=1970)).today()) == 3


@pytest.mark.parametrize("fate", list(SheetFate))
def test_one_thing_is_removed_and_the_others_stay(tmp_path: Path, fate: SheetFate) -> None:
    sheets = made(tmp_path, NOW)
    sheets.remove(CODE, fate)
    sheets.remove(CODE, fate)
    assert {sheet.fate for sheet in sheets.today()} == set(SheetFate) - {fate}


def test_a_saved_sheet_is_read_byte_for_byte_and_by_its_owner_alone(tmp_path: Path) -> None:
    sheets = kept(tmp_path)
    file = sheets.save(PDF, CODE)
    assert sheets.read(CODE) == PDF
    sheets.note(CODE, SheetFate.PRINTED)
    for each in (file, *file.parent.iterdir()):
        assert each.stat().st_mode & 0o077 == 0


def test_of_a_printed_sheet_no_word_is_kept(tmp_path: Path) -> None:
    sheets = kept(tmp_path)
    sheets.note(CODE, SheetFate.PRINTED)
    sheets.note(CODE, SheetFate.LOOSE)
    assert [file.read_bytes() for file in (tmp_path / "sheets").iterdir()] == [b"", b""]


def test_what_is_half_written_is_no_sheet(tmp_path: Path) -> None:
    sheets = kept(tmp_path)
    sheets.save(PDF, CODE)
    (tmp_path / "sheets" / "part-x81k.pdf").write_bytes(PDF)
    assert [sheet.code for sheet in sheets.today()] == [CODE]


def test_a_file_that_somebody_put_there_is_not_listed_and_stays(tmp_path: Path) -> None:
    sheets = kept(tmp_path)
    sheets.save(PDF, CODE)
    (tmp_path / "sheets" / "scan.jpg").write_bytes(b"picture")
    (tmp_path / "sheets" / "a folder").mkdir()
    aged(tmp_path, NOW)
    assert [sheet.code for sheet in sheets.today()] == [CODE]
    assert kept(tmp_path, NOW + timedelta(days=2)).today() == ()
    names = {file.name for file in (tmp_path / "sheets").iterdir()}
    assert names == {"scan.jpg", "a folder"}


def test_a_folder_that_is_not_there_has_nothing_in_it(tmp_path: Path) -> None:
    sheets = kept(tmp_path)
    assert sheets.today() == ()
    (tmp_path / "sheets").write_bytes(b"a file in its place")
    assert sheets.today() == ()
    sheets.note(CODE, SheetFate.PRINTED)
