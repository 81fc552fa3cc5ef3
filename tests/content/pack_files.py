# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's files read as plain YAML, without the loader: a second look at the same words."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

CONTENT = Path(__file__).parents[2] / "content"
PACK = CONTENT / "microneedling"
DATA = Path(__file__).parent / "data"
_BARE = ("ingredients-more",)  # tables in which a quote is a quote


def read(name: str) -> dict[str, Any]:
    """One file of the pack, `waits` for `waits.yaml`."""
    document: dict[str, Any] = yaml.safe_load((PACK / f"{name}.yaml").read_text("utf-8"))
    return document


def shared(name: str = "ingredients") -> dict[str, Any]:
    """One file of what the packs share: the names on labels, and what they are."""
    document: dict[str, Any] = yaml.safe_load(
        (CONTENT / "lexicon" / f"{name}.yaml").read_text("utf-8")
    )
    return document


def rows(name: str) -> list[dict[str, str]]:
    """One table of the clinic's data, as text. Lines that start with # tell of it."""
    with (DATA / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        if name in _BARE:
            return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        return list(csv.DictReader(lines, delimiter="\t"))


def spelt_out(statements: list[str]) -> Iterator[str]:
    """`["S001", "S038-S040"]` -> S001, S038, S039, S040."""
    for each in statements:
        first, _, last = each.partition("-")
        for number in range(int(first[1:]), int((last or first)[1:]) + 1):
            yield f"S{number:03}"


def named_statements(node: Any) -> Iterator[str]:
    """Every statement named anywhere below a node."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from spelt_out(value) if key == "statements" else named_statements(value)
    elif isinstance(node, list):
        for value in node:
            yield from named_statements(value)
