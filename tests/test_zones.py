# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan's dates rest on the zones of the lock file, whatever zones the machine has."""

import json
import zoneinfo
from importlib.resources import files
from pathlib import Path

from tests.hostile.commands import AMIRA, SMALL, kiosk

LONDON, TOKYO = "Europe/London", "Asia/Tokyo"


def test_zones_of_the_machine_move_no_date(tmp_path: Path) -> None:
    odd = tmp_path / LONDON
    odd.parent.mkdir()
    odd.write_bytes(files("tzdata").joinpath("zoneinfo", TOKYO).read_bytes())
    ran = kiosk("plan", AMIRA, "--json", environment={"PYTHONTZPATH": str(tmp_path)})
    heat = next(wait for wait in json.loads(ran.out)["waits"] if wait["id"] == "heat")
    assert heat["from"] == "2026-11-27T00:00:00+00:00"


def test_a_zone_that_only_the_machine_has_is_none(tmp_path: Path) -> None:
    odd = tmp_path / "Europe" / "Atlantis"
    odd.parent.mkdir()
    odd.write_bytes(files("tzdata").joinpath("zoneinfo", LONDON).read_bytes())
    visit = tmp_path / "visit.yaml"
    visit.write_text(f"{SMALL}timezone: Europe/Atlantis\n", "utf-8")
    ran = kiosk("plan", visit, environment={"PYTHONTZPATH": str(tmp_path)})
    assert ran.code == 2
    assert 'timezone: "Europe/Atlantis" is not a time zone.' in ran.err


def test_the_tests_use_the_zones_of_the_lock_file_too() -> None:
    assert zoneinfo.TZPATH == ()
