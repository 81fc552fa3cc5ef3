# SPDX-License-Identifier: GPL-3.0-or-later
"""A name that is misspelt in QML is found by the check, wherever it stands."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest

from kiosk.screens.qml_types import write_type_files
from tests.copies import copied

pytestmark = pytest.mark.slow

SCREENS = Path(__file__).parents[2] / "kiosk" / "screens"
LINT = Path(PySide6.__file__).parent / "qmllint"
STRICT = ("--max-warnings", "0", "--unused-imports", "warning")
NAMED = re.compile(r'(?:Property|Method|Signal) \{ name: "(\w+)"')
FOUND = re.compile(r"^(?:Warning|Error): (\S+?):(\d+):\d+: ", re.MULTILINE)

UNTYPED = {"controls/Scroller.qml: item.spoken"}
"""What is asked of an item of any type: `spoken` stands in several that have no other in common."""


@dataclass(frozen=True)
class Copy:
    """A copy of the screens, to plant in."""

    qml: Path
    types: Path

    def lint(self, *files: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [LINT, *STRICT, "-I", self.types, "-I", self.qml.parent, *files],
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self) -> list[Path]:
        return sorted(self.qml.rglob("*.qml"))


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    made = Copy(tmp_path / "screens" / "qml", tmp_path / "types")
    copied(SCREENS / "qml", made.qml)
    write_type_files(made.types)
    return made


def test_the_screens_as_they_stand_hold_no_name_that_is_not_known(copy: Copy) -> None:
    linted = copy.lint(*copy.files())
    assert (linted.returncode, linted.stderr) == (0, "")


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        pytest.param("pages/CallUs.qml", "page.call.phone", "page.call.phoen", id="a name"),
        pytest.param(
            "panels/CallStaffPanel.qml", "clinic.phone", "clinic.phoen", id="a nested value"
        ),
        pytest.param(
            "controls/Languages.qml", "modelData.name", "modelData.nmae", id="a list's item"
        ),
        pytest.param("App.qml", "app.shell.hide()", "app.shell.hied()", id="a slot"),
        pytest.param("pages/CallUs.qml", "CallView call", "CalView call", id="a type"),
        pytest.param("pages/CallUs.qml", "Theme.primary", "Theme.primray", id="a design token"),
        pytest.param(
            "pages/CallUs.qml", "lines: page.call.now", "liens: page.call.now", id="a property"
        ),
    ],
)
def test_a_misspelt_name_fails_the_check(copy: Copy, file: str, right: str, wrong: str) -> None:
    path = copy.qml / file
    words = path.read_text()
    assert right in words
    path.write_text(words.replace(right, wrong, 1))
    linted = copy.lint(path)
    assert linted.returncode != 0
    [misspelt] = set(re.findall(r"\w+", wrong)) - set(re.findall(r"\w+", right))
    assert misspelt in linted.stderr


def planted(lines: list[str], names: set[str]) -> dict[int, str]:
    """The last name of the module in each line, misspelt: what it was, by the line's number."""
    changed = {}
    for place, line in enumerate(lines):
        if line.lstrip().startswith(("//", "import")):
            continue
        found = [each for each in re.finditer(r"(\w+)\.(\w+)\b", line) if each[2] in names]
        if found:
            lines[place] = line[: found[-1].end()] + "Misspelt" + line[found[-1].end() :]
            changed[place + 1] = found[-1][0]
    return changed


def test_no_line_of_any_file_is_left_unread_by_the_check(copy: Copy) -> None:
    """A loop in a function silences what was found before it, so that there is none."""
    names = set(NAMED.findall((copy.types / "Kiosk" / "kiosk.qmltypes").read_text()))
    wanted = {}
    for path in copy.files():
        lines = path.read_text().split("\n")
        for line, name in planted(lines, names).items():
            wanted[str(path), str(line)] = f"{path.relative_to(copy.qml)}: {name}"
        path.write_text("\n".join(lines))
    assert len(wanted) > 800
    found = set(FOUND.findall(copy.lint(*copy.files()).stderr))
    assert {name for place, name in wanted.items() if place not in found} == UNTYPED
