# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong PINs outlive a restart, whatever the clock or the file says."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.access.tries_file import keep_tries, read_tries
from kiosk.visit.tries import FORGIVEN_AFTER_S, FREE_TRIES, Tries

NOW = datetime(2026, 11, 23, 15, 5, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "pin-tries.json"


def test_without_a_file_there_were_none(file: Path) -> None:
    assert read_tries(file, NOW) == Tries()


@pytest.mark.parametrize("wrong", [1, 4, 5, 9])
@pytest.mark.parametrize("minutes", [-600, -1, 0, 29])
def test_the_count_stands_after_a_restart(file: Path, wrong: int, minutes: int) -> None:
    keep_tries(file, Tries(wrong, 77.0), NOW)
    again = read_tries(file, NOW + timedelta(minutes=minutes)).again(5.0)
    assert again.wrong == wrong
    assert again.locked_s(5.0) == Tries(wrong, 5.0).lock_s


def test_after_long_enough_they_are_forgiven(file: Path) -> None:
    keep_tries(file, Tries(9, 77.0), NOW)
    assert read_tries(file, NOW + timedelta(seconds=FORGIVEN_AFTER_S)) == Tries()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"wrong": "x", "at": ""}', '{"wrong": 1}']
)
def test_a_file_that_was_tampered_with_shuts_the_pad(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content)
    assert read_tries(file, NOW).wrong == FREE_TRIES


def test_a_folder_that_cannot_be_written_stops_nobody(file: Path) -> None:
    file.mkdir(parents=True)
    keep_tries(file, Tries(3), NOW)
