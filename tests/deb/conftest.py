# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the package share."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.deb.machine import DEB, Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with a space in its path, and the clinic's settings."""
    found = Machine(tmp_path / "the clinic's machine")
    found.clinic.mkdir(parents=True)
    # Whoever the kiosk runs as must be able to read it and to note what it was asked.
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent, found.root):
        folder.chmod(0o777)
    (found.clinic / "settings.yaml").write_text("name: Clinic\n")
    return found


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Imports a part of what makes the package by its name."""
    monkeypatch.syspath_prepend(str(DEB.parent / "setup"))
    monkeypatch.syspath_prepend(str(DEB))
    return importlib.import_module
