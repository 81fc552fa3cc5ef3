# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack folder -> Guidance, or every problem of every file at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.problems import Problem
from kiosk.packs.forms import FILES, assembled, keys_of, pack_readers
from kiosk.packs.located import START, Findings, Located, PackRefused, touches
from kiosk.packs.nodes import Node, Refused, place_of
from kiosk.packs.parse import parse_file
from kiosk.packs.references import dangling
from kiosk.packs.rules import broken_rules
from kiosk.packs.scalars import did_you_mean


@dataclass(frozen=True, slots=True)
class _File:
    """One file of the pack as read: its tree, or None where it could not be read at all."""

    root: Node | None
    findings: Findings
    value: Any


def read_pack(folder: Path) -> Guidance:
    """The pack in `folder`. Raises PackRefused with every problem, each at its place."""
    guidance, problems = inspect_pack(folder)
    if problems:
        raise PackRefused(problems)
    return guidance


def inspect_pack(folder: Path) -> tuple[Guidance, tuple[Located, ...]]:
    """The pack with neutral values where something is wrong, and all that is wrong."""
    if not folder.is_dir():
        wrong, write = "there is no such folder.", "Name the folder of a pack."
        return _read({}), (Located(str(folder), 1, 1, "", wrong, write),)
    files = {name: _read_file(folder / name, name) for name in FILES}
    guidance = assembled({name: file.value for name, file in files.items()})
    if not any(file.root is None for file in files.values()) or True:
        _add_rules(guidance, files)
    located = [problem for file in files.values() for problem in file.findings.problems()]
    return guidance, (*located, *_strays(folder))
