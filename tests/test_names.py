# SPDX-License-Identifier: GPL-3.0-or-later
"""One name for one thing: no two classes and no two files of the kiosk share theirs."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

KIOSK = Path(__file__).parent.parent / "kiosk"


def shared(named: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The names that stand for more than one thing, each with its places."""
    places: dict[str, list[str]] = defaultdict(list)
    for name, place in named:
        places[name].append(place)
    return {name: where for name, where in places.items() if len(where) > 1}


def classes(text: str) -> list[str]:
    tree = ast.parse(text)
    named = [each.name for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    return [name for name in named if not name.startswith("_")]


def test_no_two_classes_share_a_name() -> None:
    files = sorted(KIOSK.rglob("*.py"))
    named = [
        (name, str(file.relative_to(KIOSK)))
        for file in files
        for name in classes(file.read_text(encoding="utf-8"))
    ]
    assert len(named) > 200
    assert shared(named) == {}


def test_no_two_files_share_a_name() -> None:
    files = [*KIOSK.rglob("*.py"), *KIOSK.rglob("*.qml")]
    packages = ("__init__.py",)
    named = [(file.name, str(file)) for file in files if file.name not in packages]
    assert len(named) > 200
    assert shared(named) == {}


def test_a_name_that_is_shared_is_found() -> None:
    first, second = classes("class Form: ...\nclass _Own: ..."), classes("class Form: ...")
    named = [(name, "a.py") for name in first] + [(name, "b.py") for name in second]
    assert shared(named) == {"Form": ["a.py", "b.py"]}
