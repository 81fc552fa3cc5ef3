# SPDX-License-Identifier: GPL-3.0-or-later
"""The clocks of this machine, and what is kept of the last visit."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.machine.clocks import keep_last_visit, last_visit, machine_offset, running_s

NOW = datetime(2026, 7, 23, 15, 5, tzinfo=UTC)


def test_one_clock_only_runs_forward() -> None:
    assert running_s() <= running_s()


@pytest.mark.parametrize(("zone", "hours"), [("UTC", 0), ("Europe/Paris", 2), ("Asia/Tokyo", 9)])
def test_the_zone_of_the_machine_is_told(
    monkeypatch: pytest.MonkeyPatch, zone: str, hours: int
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert machine_offset(NOW) == timedelta(hours=hours)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_moment_of_the_last_visit_is_kept_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "last-visit.json"
    assert last_visit(file) is None
    keep_last_visit(file, NOW)
    assert last_visit(file) == NOW
    assert file.read_text() == '{"ended": "2026-07-23T15:05:00+00:00"}'


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"ended": 5}', '{"ended": "soon"}', '{"ended": "2026-07-23"}']
)
def test_a_file_that_cannot_be_read_tells_nothing(tmp_path: Path, content: str) -> None:
    file = tmp_path / "last-visit.json"
    file.write_text(content)
    assert last_visit(file) is None


def test_a_folder_that_cannot_be_written_stops_no_visit(tmp_path: Path) -> None:
    keep_last_visit(tmp_path, NOW)
