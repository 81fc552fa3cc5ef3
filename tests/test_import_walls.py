# SPDX-License-Identifier: GPL-3.0-or-later
"""The walls between the rooms hold, and the linter that watches them saw every room."""

import tomllib
from pathlib import Path
from typing import Any

import grimp

ROOT = Path(__file__).parent.parent
ROOMS = (
    "aftercare",
    "camera",
    "visit",
    "packs",
    "sheet",
    "printing",
    "screens",
    "machine",
    "receipts",
)
NAMED = ("source_modules", "forbidden_modules", "modules", "layers")


def contracts() -> list[dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def named(contract: dict[str, Any], *keys: str) -> set[str]:
    """The modules that a wall names, whole, also those that share a layer."""
    [container] = contract.get("containers", [""])
    written = [each for key in keys for each in contract.get(key, [])]
    names = [name.strip() for each in written for name in each.split("|")]
    return {f"{container}.{name}" if container else name for name in names}


def test_every_module_a_wall_names_is_there_and_has_been_seen() -> None:
    graph = grimp.build_graph("kiosk", include_external_packages=True, cache_dir=None)
    for contract in contracts():
        assert named(contract, *NAMED) - graph.modules == set(), contract["name"]


def test_every_room_stands_behind_a_wall() -> None:
    walled = {
        module
        for contract in contracts()
        for module in named(contract, "source_modules", "modules", "layers")
    }
    assert {f"kiosk.{room}" for room in ROOMS} <= walled


def test_the_camera_alone_knows_the_libraries_of_its_extra() -> None:
    graph = grimp.build_graph("kiosk", include_external_packages=True, cache_dir=None)
    for library in ("rapidocr", "zxingcpp", "numpy"):
        users = graph.find_modules_that_directly_import(library)
        assert users, library
        assert {module.rpartition(".")[0] for module in users} == {"kiosk.camera"}, library


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
