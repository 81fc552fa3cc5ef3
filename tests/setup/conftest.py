# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of the test's own: its programs, and a checkout with the set-up commands in it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.setup.clinic import SETUP, Clinic


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Imports a part of the set-up by its name."""
    monkeypatch.syspath_prepend(str(SETUP))
    return importlib.import_module


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    """A checkout that nothing was set up in yet, in a folder with a space in its name."""
    clinic = Clinic(tmp_path / "the clinic's kiosk", tmp_path / "bin")
    clinic.furnish()
    return clinic
