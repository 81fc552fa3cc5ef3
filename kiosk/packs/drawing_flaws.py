# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a file is a drawing (SVG) that can be shown. It is read through once, never expanded."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

from kiosk.packs.yaml.parse import MOST_BYTES

_ROOT = "http://www.w3.org/2000/svg svg"

Flaw = tuple[str, str]
"""What is wrong with a file, and what to do."""


class Drawable(NamedTuple):
    """The names of what the kiosk can show: its icons, and its pictographs."""

    icons: frozenset[str]
    pictographs: frozenset[str]


class _Unwanted(Exception):
    """The XML is sound and holds what a drawing may not."""


def flaw(file: Path) -> Flaw | None:
    """None where there is nothing wrong with the drawing."""
    try:
        if not file.is_file():
            return _no_file(file)
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return f"it cannot be read: {error.strerror}.", "Let the kiosk read it."
    if len(content) > MOST_BYTES:
        return "it is over 1 MiB.", "Draw it with fewer shapes."
    return _unsound(content)


def _no_file(file: Path) -> Flaw:
    if file.exists():
        return "it is not a file.", "Put a drawing in its place."
    return f"not in the folder {file.parent.name}.", "Put it there, or correct the name."


def _unsound(content: bytes) -> Flaw | None:
    reader = expat.ParserCreate(namespace_separator=" ")

    def root(name: str, _: object) -> None:
        reader.StartElementHandler = None
        if name != _ROOT:
            raise _Unwanted("it is not an SVG.")

    def entity(*_: object) -> None:
        raise _Unwanted("it declares an entity.")

    reader.StartElementHandler = root
    reader.EntityDeclHandler = entity
    try:
        reader.Parse(content, True)
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code)
        return f"its XML breaks in line {error.lineno}: {why}.", "Save it as SVG again."
    except _Unwanted as found:
        return str(found), "Save it as plain SVG."
    return None
