# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that join the kiosk to the machine: the service, the user, the desktop's entry."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.deb.machine import DEB, FILES, ROOT

SERVICE = FILES / "usr" / "lib" / "systemd" / "system" / "aftercare-kiosk.service"
DESKTOP = FILES / "usr" / "share" / "applications" / "aftercare-kiosk.desktop"
SCRIPTS = sorted(
    [*(DEB / "maintainer").iterdir(), *(FILES / "usr" / "sbin").iterdir(), DEB / "version" / "run"]
)


def lines(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8").splitlines()
    return [line for line in text if line and not line.startswith("#")]


@pytest.mark.parametrize(
    "line",
    [
        "User=kiosk",
        "    /usr/bin/cage -d -- /usr/bin/aftercare-kiosk",
        "Restart=always",
        "StartLimitIntervalSec=0",
        "LimitCORE=0",
        "UMask=0077",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "StateDirectoryMode=0700",
        "WantedBy=graphical.target",
        "WatchdogSec=60",
        "NotifyAccess=main",
        "SyslogIdentifier=aftercare-kiosk",
    ],
)
def test_the_service_says(line: str) -> None:
    assert line in lines(SERVICE)


def test_nothing_keeps_the_service_from_drawing() -> None:
    """Qt's scripts and Mesa make code as they run, and cards lie in /dev."""
    keys = {line.split("=")[0] for line in lines(SERVICE)}
    assert keys.isdisjoint({"MemoryDenyWriteExecute", "PrivateDevices", "ProtectHome"})


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_finds_nothing_wrong_with_the_service(tmp_path: Path) -> None:
    installed = r"/usr/(bin/(cage|chvt)|lib/aftercare-kiosk/current/\S+)(?=\s)"
    text = re.sub(installed, "/bin/true", SERVICE.read_text(encoding="utf-8"))
    unit = tmp_path / SERVICE.name
    unit.write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False
    )
    assert [line for line in done.stderr.splitlines() if unit.name in line] == []


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="it is not here")
def test_a_desktop_finds_nothing_wrong_with_the_entry() -> None:
    done = subprocess.run(
        ["desktop-file-validate", DESKTOP], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_desktop_s_entry_opens_a_window_with_the_kiosk_s_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP, encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "aftercare-kiosk --windowed"
    assert entry["Desktop Entry"]["Icon"] == "aftercare-kiosk"


def test_the_icon_is_the_clinic_s_mark_in_the_colour_of_the_screens() -> None:
    tokens = tomllib.loads((ROOT / "resources" / "design" / "tokens.toml").read_text())
    icon = (DEB / "icon.svg").read_text(encoding="utf-8")
    mark = (ROOT / "resources" / "icons" / "clinic-mark.svg").read_text(encoding="utf-8")
    assert f'fill="{tokens["light"]["primary"]}"' in icon
    assert re.search(r' d="([^"]+)"', icon)[1] == re.search(r' d="([^"]+)"', mark)[1]  # type: ignore[index]


def test_the_user_is_the_system_s_and_may_use_screen_and_sound_alone() -> None:
    users = lines(FILES / "usr" / "lib" / "sysusers.d" / "aftercare-kiosk.conf")
    assert users[0] == 'u kiosk - "Aftercare Kiosk" /var/lib/aftercare-kiosk'
    assert sorted(users[1:]) == ["m kiosk audio", "m kiosk render", "m kiosk video"]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_every_script_is_read_by_a_plain_shell_and_may_be_run(script: Path) -> None:
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    assert script.stat().st_mode & 0o111 == 0o111
    subprocess.run(["sh", "-n", script], check=True)


def test_purge_names_every_place_where_something_of_a_patient_could_lie() -> None:
    purge = (DEB / "maintainer" / "postrm").read_text(encoding="utf-8")
    for line in lines(SERVICE):
        if match := re.fullmatch(r"(State|Logs|Cache)Directory=(.+)", line):
            place = {"State": "lib", "Logs": "log", "Cache": "cache"}[match[1]]
            assert f"/var/{place}/{match[2]}" in purge
    assert "/etc/aftercare-kiosk" in purge
    assert "userdel kiosk" in purge


def test_removing_takes_away_half_written_sheets_by_the_name_that_they_have() -> None:
    from kiosk.machine.saving import PART

    removal = (DEB / "maintainer" / "prerm").read_text(encoding="utf-8")
    assert f"/var/lib/aftercare-kiosk/sheets/{PART}*" in removal


def test_removing_takes_away_the_visit_that_was_open_since_nothing_would_end_it() -> None:
    from kiosk.app import DRAFT

    removal = (DEB / "maintainer" / "prerm").read_text(encoding="utf-8")
    assert f"/var/lib/aftercare-kiosk/{DRAFT}" in removal
