# SPDX-License-Identifier: GPL-3.0-or-later
"""A lock that one program holds at a time, and that ends with it however it ends."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

from kiosk.machine import one_writer as lock

HOLDER = """
import sys
from pathlib import Path
from kiosk.machine.one_writer import one_writer
with one_writer(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_program_waits_until_it_is_given_back_or_its_holder_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    for ends in ("closed", "killed"):
        command = [sys.executable, "-c", HOLDER, str(file)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as holder:
            assert holder.stdin is not None
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            with pytest.raises(TimeoutError) as refused, lock.one_writer(file, wait_s=0.1):
                pass
            assert refused.value.filename == str(file)
            if ends == "killed":
                holder.kill()
            else:
                holder.stdin.close()
            with lock.one_writer(file, wait_s=10.0):
                pass


def test_it_is_given_back_after_an_error(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with pytest.raises(KeyError), lock.one_writer(file):
        raise KeyError
    with lock.one_writer(file, wait_s=0.0):
        assert file.stat().st_mode & 0o777 == 0o600


class MadeUpLocking(types.ModuleType):
    """`msvcrt` as Windows has it: a lock is of one byte at the place of the descriptor."""

    LK_NBLCK, LK_UNLCK = 2, 0

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.held: set[tuple[int, int]] = set()

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        place = (os.fstat(descriptor).st_ino, os.lseek(descriptor, 0, os.SEEK_CUR))
        assert count == 1
        if mode == self.LK_UNLCK:
            self.held.remove(place)
        elif place in self.held:
            raise PermissionError(13, "Permission denied")
        else:
            self.held.add(place)


def test_windows_locks_the_first_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locking = MadeUpLocking()
    monkeypatch.setitem(sys.modules, "msvcrt", locking)
    monkeypatch.setattr(sys, "platform", "win32")
    try:
        on_windows = importlib.reload(lock)
        file = tmp_path / "lock"
        with on_windows.one_writer(file):
            assert locking.held == {(file.stat().st_ino, 0)}
            with pytest.raises(TimeoutError), on_windows.one_writer(file, wait_s=0.05):
                pass
        assert locking.held == set()
    finally:
        monkeypatch.undo()
        importlib.reload(lock)
