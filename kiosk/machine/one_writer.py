# SPDX-License-Identifier: GPL-3.0-or-later
"""One writer at a time, among all programs of this machine: a lock that ends with its program."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOOK_AGAIN_S = 0.02


@contextmanager
def one_writer(file: Path, wait_s: float = 2.0) -> Iterator[None]:
    """Holds the lock of `file`, which is made and stays empty, readable by this user alone.

    Waits `wait_s` seconds at most for another writer. Raises TimeoutError, an OSError, after that.
    """
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _taken(descriptor, file, time.monotonic() + wait_s)
        try:
            yield
        finally:
            _give_back(descriptor)
    finally:
        os.close(descriptor)


def _taken(descriptor: int, file: Path, until: float) -> None:
    while not _take(descriptor):
        if time.monotonic() >= until:
            raise TimeoutError(None, "Another program is writing", str(file))
        time.sleep(_LOOK_AGAIN_S)


if sys.platform == "win32":

    def _take(descriptor: int) -> bool:
        """Its first byte, which a file may have locked before it has it."""
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _give_back(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:

    def _take(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _give_back(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
