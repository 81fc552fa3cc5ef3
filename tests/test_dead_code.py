# SPDX-License-Identifier: GPL-3.0-or-later
"""What nothing uses is found, in Python and behind the glass, and no exception is kept for long."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod

from kiosk.screens.glass import Pane, fields_of
from kiosk.screens.qml_types import named_types
from tests import dead_code
from tests.dead_code import ROOT, names_in_qml, settings, unused


def shown_and_slots() -> Iterator[tuple[str, str]]:
    """Every field that QML can read and every slot that it can call, with its type."""
    for name, cls in named_types().items():
        if issubclass(cls, Pane):
            yield from ((name, field.qml_name) for field in fields_of(cls.SHOWS))
        meta = cls.staticMetaObject  # type: ignore[attr-defined] # (its stub lacks it)
        methods = map(meta.method, range(meta.methodOffset(), meta.methodCount()))
        slots = (each for each in methods if each.methodType() is QMetaMethod.MethodType.Slot)
        yield from ((name, bytes(slot.name().data()).decode()) for slot in slots)


def test_every_field_and_slot_behind_the_glass_is_used() -> None:
    kiosk = ROOT / "kiosk"
    in_qml = names_in_qml(kiosk.rglob("*.qml"))
    left = {each for each in shown_and_slots() if each[1] not in in_qml}
    assert len(set(shown_and_slots())) > 400
    # Slots that timers and other parts call, in Python.
    python = "\n".join(file.read_text(encoding="utf-8") for file in kiosk.rglob("*.py"))
    assert {each for each in left if not re.search(rf"self\.(\w+\.)*{each[1]}\b", python)} == set()


@pytest.mark.slow
def test_what_is_planted_and_used_by_nothing_fails_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("kiosk", "resources", "tests"):
        for file in (ROOT / folder).rglob("*.*"):
            if file.suffix in (".py", ".qml"):
                copy = tmp_path / file.relative_to(ROOT)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, copy)
    assert dead_code.main(tmp_path) == 0
    capsys.readouterr()
    for name in ("kiosk/app.py", "resources/setup/packages.py", "tests/conftest.py"):
        with (tmp_path / name).open("a", encoding="utf-8") as end:
            end.write("\n\ndef left_over() -> None: ...\n")
    page = tmp_path / "kiosk" / "screens" / "patient" / "call_page.py"
    words = page.read_text(encoding="utf-8").replace("    phone: str", "    left_shown: str")
    slot = "    @Slot()\n    def leftSlot(self) -> None: ...\n\n    def derive("
    page.write_text(words.replace("    def derive(", slot), encoding="utf-8")
    assert dead_code.main(tmp_path) == 1
    assert re.sub(r":\d+:", "", capsys.readouterr().out).splitlines() == [
        "kiosk/app.py unused function 'left_over'",
        "kiosk/screens/patient/call_page.py unused variable 'left_shown'",
        "kiosk/screens/patient/call_page.py unused method 'leftSlot'",
        "resources/setup/packages.py unused function 'left_over'",
        "tests/conftest.py unused function 'left_over'",
    ]


@pytest.mark.slow
def test_every_exception_is_still_needed() -> None:
    names = {item.name for item in unused(ROOT)}
    assert set(settings()["ignore_names"]) - names == set()
