# SPDX-License-Identifier: GPL-3.0-or-later
"""Every single value of the small pack, so that a test can write another in its place."""

from collections.abc import Iterator

from kiosk.packs.yaml.located import Findings, Place
from kiosk.packs.yaml.nodes import Items, Node, Scalar, Table
from kiosk.packs.yaml.parse import parse_text
from tests.packs.small_pack import SMALL_PACK


def texts() -> list[tuple[str, Scalar]]:
    """Each text of the small pack with its file: what is no number, date, null, true or false."""
    return [
        (file, scalar)
        for file, text in SMALL_PACK.items()
        for scalar in _scalars(parse_text(text, Findings(file), strict_signs=True))
        if not scalar.plain or not _means_more(scalar.text)
    ]


def written_in(file: str, scalar: Scalar, new: str) -> str:
    """The file with `new` in the place of the value."""
    text = SMALL_PACK[file]
    start, end = _offset(text, scalar.place), _offset(text, scalar.end)
    return f"{text[:start]}{new}{text[end:]}"


def _scalars(node: Node | None) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Items():
            for item in node.items:
                yield from _scalars(item)
        case Table():
            for entry in node.entries:
                yield from _scalars(entry.value)
        case _:
            pass


def _means_more(text: str) -> bool:
    return text in ("null", "true", "false") or text.replace(".", "").isdigit()


def _offset(text: str, place: Place) -> int:
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1
