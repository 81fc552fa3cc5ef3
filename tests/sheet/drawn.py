# SPDX-License-Identifier: GPL-3.0-or-later
"""What the content of a page draws, as a PDF reader understands it: text, and painted shapes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from pypdf.generic import ContentStream

from tests.sheet.plans import reader

_PAINTED = {"f": "f", "f*": "f", "S": "s", "B": "fs", "B*": "fs"}
_COLOURS = ("g", "rg", "k", "cs", "sc", "scn")


@dataclass(frozen=True)
class Ink:
    """Operators of colour in force: ("g", 0.0) is black."""

    fill: tuple[object, ...] = ("g", 0.0)
    stroke: tuple[object, ...] = ("g", 0.0)


@dataclass(frozen=True)
class Shown:
    """One run of text: `x` and `y` where it starts, `width` as the font of the file says, points.

    `width` leaves out the spaces at its end. `marked` are the marked contents around it.
    """

    page: int
    x: float
    y: float
    width: float
    size: float
    text: str
    ink: Ink
    marked: tuple[Marked, ...]


@dataclass(frozen=True)
class Painted:
    """One shape, and the drawing that it is part of, empty for a shape of the page."""

    page: int
    ink: tuple[object, ...]
    drawing: str
    marked: tuple[Marked, ...]


@dataclass(frozen=True)
class Marked:
    tag: str
    properties: Any


@dataclass
class _Page:
    number: int
    fonts: Any
    forms: Any
    ink: Ink = Ink()
    held: list[Ink] = field(default_factory=list)
    marked: tuple[Marked, ...] = ()
    at: tuple[float, float] = (0.0, 0.0)
    font: Any = None
    size: float = 0.0


def texts(pdf: bytes) -> list[Shown]:
    return [each for each in _drawn(pdf) if isinstance(each, Shown)]


def shapes(pdf: bytes) -> list[Painted]:
    return [each for each in _drawn(pdf) if isinstance(each, Painted)]


@cache
def _drawn(pdf: bytes) -> tuple[Shown | Painted, ...]:
    file = reader(pdf)
    return tuple(
        each
        for number, page in enumerate(file.pages)
        for each in _walked(
            page.get_contents(),
            file,
            _Page(number, page["/Resources"]["/Font"], page["/Resources"].get("/XObject", {})),
        )
    )


def _walked(content: Any, file: Any, page: _Page, drawing: str = "") -> Iterator[Shown | Painted]:
    for operands, operator in ContentStream(content, file).operations:
        match operator.decode():
            case "Do":
                page.held.append(page.ink)
                form = page.forms[operands[0]].get_object()
                yield from _walked(form, file, page, str(operands[0]))
                page.ink = page.held.pop()
            case "Tj":
                yield _shown(operands[0], page)
            case name if name in _PAINTED:
                for kind in _PAINTED[name]:
                    ink = page.ink.fill if kind == "f" else page.ink.stroke
                    yield Painted(page.number, ink, drawing, page.marked)
            case name:
                _changed(page, name, operands)


def _changed(page: _Page, operator: str, operands: Any) -> None:
    match operator:
        case "q":
            page.held.append(page.ink)
        case "Q":
            page.ink = page.held.pop()
        case "BDC":
            page.marked = (*page.marked, Marked(str(operands[0]), operands[1]))
        case "BMC":
            page.marked = (*page.marked, Marked(str(operands[0]), {}))
        case "EMC":
            page.marked = page.marked[:-1]
        case "Tm":
            page.at = (float(operands[4]), float(operands[5]))
        case "Tf":
            page.font, page.size = page.fonts[operands[0]], float(operands[1])
        case name if name in _COLOURS:
            page.ink = replace(page.ink, fill=(name, *map(float, operands)))
        case name if name.lower() in _COLOURS:
            page.ink = replace(page.ink, stroke=(name.lower(), *map(float, operands)))


def _shown(codes: Any, page: _Page) -> Shown:
    raw = bytes(codes.original_bytes)
    widths = [float(width) for width in page.font["/Widths"]]
    letters = _letters(page.font)
    text = "".join(letters.get(code, "?") for code in raw)
    x, y = page.at
    whole = sum(widths[code] for code in raw) * page.size / 1000
    blank = len(text) - len(text.rstrip())
    trailing = sum(widths[code] for code in raw[len(raw) - blank :]) * page.size / 1000
    page.at = (x + whole, y)
    return Shown(page.number, x, y, whole - trailing, page.size, text, page.ink, page.marked)


def _letters(font: Any) -> dict[int, str]:
    """The unicode map of a font: code -> character."""
    found: dict[int, str] = {}
    inside = False
    for line in font["/ToUnicode"].get_data().decode("latin-1").splitlines():
        if "begin" in line and "cid" not in line:
            inside = "bfchar" in line or "bfrange" in line
            continue
        if "endbf" in line:
            inside = False
        if inside:
            first, *rest = line.replace("[", " ").replace("]", " ").replace("<", " ").split(">")
            codes = [first.strip(), *(part.strip() for part in rest if part.strip())]
            if len(codes) == 2:
                found[int(codes[0], 16)] = chr(int(codes[1], 16))
            else:
                start = int(codes[0], 16)
                for index, code in enumerate(" ".join(codes[2:]).split()):
                    found[start + index] = chr(int(code, 16))
    return found
