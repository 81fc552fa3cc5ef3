# SPDX-License-Identifier: GPL-3.0-or-later
"""What the log holds of a fault, and whose its files are."""

import gc
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.machine import log, saving
from tests.logs import faults, log_file

__all__ = ["log_file"]

NAME = "Zyxquorra"


def broken() -> None:
    """A fault in a file of ours, with a name in its context."""
    try:
        int(NAME)
    except ValueError:
        saving.write_whole(Path(f"{NAME}\0"), b"")


class Dying:
    def __del__(self) -> None:
        broken()


def in_the_main_thread() -> None:
    try:
        broken()
    except ValueError:
        sys.excepthook(*sys.exc_info())


def in_another_thread() -> None:
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()


def in_the_end_of_an_object() -> None:
    Dying()
    gc.collect()


@pytest.mark.parametrize("meet", [in_the_main_thread, in_another_thread, in_the_end_of_an_object])
def test_a_fault_anywhere_is_told_and_logged_with_its_code_and_no_message(
    log_file: Path, meet: Callable[[], None], capfd: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    log.catch_faults(told.append)
    meet()
    [(code, kind, places)] = faults(log_file)
    assert (told, kind) == ([code], "ValueError")
    assert places.split(":")[0] == "machine/saving.py"
    assert NAME not in log_file.read_text() + str(places) + "".join(capfd.readouterr())


def test_the_same_fault_has_the_same_code_and_another_has_another(log_file: Path) -> None:
    told: list[str] = []
    log.catch_faults(told.append)
    in_the_main_thread()
    in_another_thread()
    assert len(set(told)) == 1
    sys.excepthook(KeyError, KeyError(NAME), None)
    assert len(set(told)) == 2
    assert NAME not in log_file.read_text()


def test_a_file_beside_the_kiosk_with_a_longer_name_is_not_taken_for_one_of_it(
    log_file: Path,
) -> None:
    beside = f"{Path(log.__file__).parents[1]}-tools/tool.py"
    try:
        exec(compile("raise KeyError", beside, "exec"))  # noqa: S102
    except KeyError as error:
        log.log_fault(type(error), error.__traceback__)
    [(_, kind, places)] = faults(log_file)
    assert (kind, places) == ("KeyError", "?")


def test_ctrl_c_is_no_fault(log_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log.catch_faults(pytest.fail)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert faults(log_file) == []
    assert "KeyboardInterrupt" in capfd.readouterr().err


def test_each_file_of_the_log_is_this_users_alone_and_there_are_not_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_file: Path
) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 200)
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "kiosk.log").write_text("of before\n")
    (folder / "kiosk.log").chmod(0o644)
    mask = os.umask(0)
    try:
        log.set_up(folder)
        for number in range(40):
            log.events.info("sheet saved %d", number)
    finally:
        os.umask(mask)
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["kiosk.log", *(f"kiosk.log.{n}" for n in (1, 2, 3))]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert files[0].read_text().endswith("sheet saved 39\n")


def test_a_folder_that_cannot_be_made_leaves_the_kiosk_without_a_log(
    tmp_path: Path, log_file: Path
) -> None:
    (tmp_path / "file").write_text("kept")
    log.set_up(tmp_path / "file")
    log.events.info("started")
    assert (tmp_path / "file").read_text() == "kept"
