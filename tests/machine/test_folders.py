# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the kiosk's own files lie, on each system."""

from pathlib import Path, PureWindowsPath

import pytest
from platformdirs import windows

from kiosk.machine import folders


def test_on_linux_data_and_log_follow_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "lib"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "log"))
    assert folders.data_folder() == tmp_path / "lib" / "aftercare-kiosk"
    assert folders.log_folder() == tmp_path / "log" / "aftercare-kiosk"


@pytest.mark.parametrize("named", ["", "here", "./here"])
def test_a_folder_that_is_no_whole_path_does_not_count(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", named)
    monkeypatch.setenv("XDG_STATE_HOME", named)
    assert folders.data_folder() == tmp_path / ".local" / "share" / "aftercare-kiosk"
    assert folders.log_folder() == tmp_path / ".local" / "state" / "aftercare-kiosk"


def test_on_windows_both_lie_in_the_user_s_local_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    local = r"C:\Users\reception\AppData\Local"
    monkeypatch.setattr(windows, "get_win_folder", lambda _: local)
    dirs = windows.Windows("aftercare-kiosk", appauthor=False)
    for folder in (folders.data_folder(dirs), folders.log_folder(dirs)):
        assert PureWindowsPath(folder) == PureWindowsPath(local, "aftercare-kiosk")


def test_asking_makes_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folders.data_folder()
    assert list(tmp_path.iterdir()) == []
