# SPDX-License-Identifier: GPL-3.0-or-later
"""The walls between the rooms hold, and the linter that watches them saw every room."""

import tomllib
from pathlib import Path

import grimp

ROOT = Path(__file__).parent.parent
ROOMS = ("aftercare", "visit", "packs", "sheet", "printing", "screens")


def contracts() -> list[dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, object]] = settings["tool"]["importlinter"]["contracts"]
    return found


def test_every_module_a_wall_names_is_there_and_has_been_seen() -> None:
    graph = grimp.build_graph("kiosk", include_external_packages=True, cache_dir=None)
    for contract in contracts():
        for key in ("source_modules", "forbidden_modules", "modules"):
            for module in contract.get(key, []):  # type: ignore[attr-defined]
                assert module in graph.modules, f"{contract['name']}: {module}"


def test_every_room_stands_behind_a_wall() -> None:
    walled = {
        str(module)
        for contract in contracts()
        for key in ("source_modules", "modules")
        for module in contract.get(key, [])  # type: ignore[attr-defined]
    }
    assert {f"kiosk.{room}" for room in ROOMS} <= walled


def test_the_rules_use_the_standard_library_and_one_spelling_library_alone() -> None:
    import sys

    graph = grimp.build_graph("kiosk", include_external_packages=True, cache_dir=None)
    used = {
        imported
        for module in graph.find_descendants("kiosk.aftercare")
        for imported in graph.find_modules_directly_imported_by(module)
    }
    outside = {name.split(".")[0] for name in used} - {"kiosk"} - sys.stdlib_module_names
    assert outside == {"rapidfuzz"}
