# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries are looked for by loading them, and by asking what Qt would not find."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

from tests.setup.clinic import program


def test_a_library_that_does_not_load_is_missing(part: Callable[[str], ModuleType]) -> None:
    libraries = part("libraries")
    assert libraries.not_here(("libc.so.6", "libunheard-of.so.1")) == {"libunheard-of.so.1"}


def test_what_the_parts_of_qt_do_not_find_is_missing_but_for_qt_s_own(
    part: Callable[[str], ModuleType], programs: Path, tmp_path: Path
) -> None:
    for name in ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqlinuxfb.so"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    program(
        programs,
        "ldd",
        "echo '\tlibc.so.6 => /lib/libc.so.6 (0x0)'\n"
        "case $1 in\n"
        "*xcb*) printf '\\tlibxcb-cursor.so.0 => not found\\n\\tlibodd.so.1 => not found\\n' ;;\n"
        "*) printf '\\tlibspeechd.so.2 => not found\\n\\tlibQt6Own.so.6 => not found\\n' ;;\n"
        "esac",
    )
    libraries = part("libraries")
    assert libraries.needed_by(tmp_path) == {"libxcb-cursor.so.0", "libodd.so.1"}
    assert libraries.wanted_by(tmp_path) == {"libspeechd.so.2"}


def test_every_part_that_is_looked_at_is_in_qt(part: Callable[[str], ModuleType]) -> None:
    libraries, qt = part("libraries"), Path(PySide6.__file__).parent
    parts = (*libraries.NEEDED_PARTS, *libraries.WANTED_PARTS)
    assert [each for each in parts if not any(qt.glob(each))] == []


@pytest.mark.slow
def test_what_is_asked_for_before_qt_is_here_is_what_qt_then_loads(
    part: Callable[[str], ModuleType],
) -> None:
    libraries, qt = part("libraries"), Path(PySide6.__file__).parent
    parts = (*libraries.NEEDED_PARTS, *libraries.WANTED_PARTS)
    files = [str(path) for each in parts for path in qt.glob(each)]
    told = subprocess.run(["ldd", *files], capture_output=True, text=True, check=True).stdout
    loaded = set(re.findall(r"^\s*(\S+) => ", told, re.MULTILINE))
    assert {*libraries.NEEDED, *libraries.WANTED} - loaded == set()
