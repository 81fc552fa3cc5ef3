# SPDX-License-Identifier: GPL-3.0-or-later
"""The log as the kiosk keeps it, for a test that looks into it."""

import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine import log

FAULT = re.compile(r" ERROR fault (F-\w{4}) (\w+) at (.+)$", re.MULTILINE)


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file, in a folder of the test's own. A test may catch faults: the hooks are put back."""
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    before = (log.events.handlers[:], log.events.level, log.events.propagate)
    log.set_up(tmp_path / "log")
    yield tmp_path / "log" / "kiosk.log"
    for handler in log.events.handlers:
        if handler not in before[0]:
            handler.close()
    log.events.handlers[:], log.events.level, log.events.propagate = before


def faults(file: Path) -> list[tuple[str, str, str]]:
    """Each fault of the log: its code, its type, and the places that led to it."""
    return FAULT.findall(file.read_text(encoding="utf-8"))
