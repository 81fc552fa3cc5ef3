# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings (plain SVG) of `resources/` and of packs, and the clinic's logo -> PDF operators, read
once in a process.

Of a drawing it knows shapes, paths, groups, solid fills and strokes. Anything else is refused by
name, so that a drawing never prints with a part missing. `currentColor` leaves the colour to
whoever draws it.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.sheet.engine.paper import colour
from kiosk.sheet.engine.paths import operators
from kiosk.sheet.engine.photos import rgb_on_white

_SVG = "{http://www.w3.org/2000/svg}"
_STYLED = ("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "fill-rule")
_IGNORED = {"id", "class", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2",
            "width", "height", "points", "viewBox", "version", "baseProfile"}  # fmt: skip
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


@dataclass(frozen=True, slots=True)
class Art:
    """`packed` are the deflated operators that draw it, y downwards, in its own units."""

    name: str
    packed: bytes
    width: float
    height: float


@lru_cache(maxsize=256)
def read(path: Path) -> Art:
    """Raises OSError if the file is missing, ValueError naming what it may not hold."""
    if path.suffix.lower() != ".svg":
        return photo(path)
    try:
        # The drawings are files of this package and of the clinic's packs, not input.
        root = ET.fromstring(path.read_bytes())  # noqa: S314
        left, top, width, height = (float(value) for value in root.attrib["viewBox"].split())
        written = [f"1 0 0 1 {-left:g} {-top:g} cm"] if left or top else []
        written += _drawn(root, {"fill": "#000000"})
    except KeyError as lacking:
        raise ValueError(f"{path.name}: {lacking} is missing.") from lacking
    except (ValueError, ET.ParseError) as error:
        raise ValueError(f"{path.name}: {error}") from error
    return Art(path.stem, zlib.compress("\n".join(written).encode()), width, height)


def photo(path: Path) -> Art:
    """A PNG or JPEG, on white, as an image in the operators themselves. Raises as `read` does."""
    try:
        pixels, width, height = rgb_on_white(path)
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from error
    shown = base64.a85encode(zlib.compress(pixels, 9), wrapcol=100).decode()
    image = f"BI /W {width} /H {height} /CS /RGB /BPC 8 /F [/A85 /Fl] ID\n{shown}~>\nEI"
    written = f"q {width} 0 0 {-height} 0 {height} cm\n{image}\nQ"
    return Art(path.stem, zlib.compress(written.encode()), float(width), float(height))


@lru_cache(maxsize=256)
def named(folder: Path, name: str) -> Art:
    """The drawing of that name in a folder of drawings."""
    return read(folder / f"{name}.svg")


def undrawable(path: Path) -> str:
    """Why paper cannot have this drawing, its name first; "" where it can. Raises OSError."""
    try:
        read(path)
    except ValueError as refused:
        return str(refused)
    return ""


def _drawn(node: ET.Element, inherited: Mapping[str, str]) -> list[str]:
    tag = node.tag.removeprefix(_SVG)
    if tag in ("title", "desc", "metadata"):
        return []
    unknown = [name for name in node.attrib if name not in _IGNORED and name not in _STYLED]
    if unknown:
        raise ValueError(f"<{tag}> has {unknown[0]!r}, which the sheet cannot draw.")
    style = {**inherited, **{key: node.attrib[key] for key in _STYLED if key in node.attrib}}
    if tag in ("svg", "g"):
        return [line for child in node for line in _drawn(child, style)]
    return _painted(_shape(tag, node.attrib), style)


def _shape(tag: str, given: Mapping[str, str]) -> list[str]:
    number = {key: float(value) for key, value in given.items() if key in _IGNORED - {
        "id", "class", "d", "points", "viewBox", "version", "baseProfile"}}  # fmt: skip
    match tag:
        case "path":
            return operators(given["d"])
        case "circle":
            return operators(_ellipse(number["cx"], number["cy"], number["r"], number["r"]))
        case "ellipse":
            return operators(_ellipse(number["cx"], number["cy"], number["rx"], number["ry"]))
        case "line":
            return operators("M{x1} {y1}L{x2} {y2}".format(**number))
        case "rect":
            return operators(_rectangle(number))
        case "polyline" | "polygon":
            return operators("M" + given["points"] + ("Z" if tag == "polygon" else ""))
        case _:
            raise ValueError(f"<{tag}> is not a shape that the sheet can draw.")


def _ellipse(x: float, y: float, rx: float, ry: float) -> str:
    return f"M{x - rx} {y}A{rx} {ry} 0 0 1 {x + rx} {y}A{rx} {ry} 0 0 1 {x - rx} {y}Z"


def _rectangle(given: Mapping[str, float]) -> str:
    x, y, width, height = given.get("x", 0), given.get("y", 0), given["width"], given["height"]
    rx = min(given.get("rx", given.get("ry", 0)), width / 2)
    ry = min(given.get("ry", rx), height / 2)
    corner = f"a{rx} {ry} 0 0 1"
    return (
        f"M{x + rx} {y}h{width - 2 * rx}{corner} {rx} {ry}v{height - 2 * ry}{corner} {-rx} {ry}"
        f"h{2 * rx - width}{corner} {-rx} {-ry}v{2 * ry - height}{corner} {rx} {-ry}Z"
    )


def _painted(shape: list[str], style: Mapping[str, str]) -> list[str]:
    fill, stroke = style.get("fill", "none"), style.get("stroke", "none")
    written = [line for line in (_ink(fill), _ink(stroke, stroked=True)) if line]
    if stroke != "none":
        cap = _CAPS[style.get("stroke-linecap", "butt")]
        join = _JOINS[style.get("stroke-linejoin", "miter")]
        written.append(f"{float(style.get('stroke-width', '1')):g} w {cap} J {join} j")
    even_odd = "*" if style.get("fill-rule") == "evenodd" else ""
    match fill != "none", stroke != "none":
        case True, True:
            paint = f"B{even_odd}"
        case True, False:
            paint = f"f{even_odd}"
        case False, True:
            paint = "S"
        case _:
            return []
    return ["q", *written, *shape, paint, "Q"] if written else [*shape, paint]


def _ink(value: str, *, stroked: bool = False) -> str:
    if value in ("none", "currentColor"):
        return ""
    if len(value) == 4:
        value = "#" + "".join(2 * digit for digit in value[1:])
    shade = colour(value)
    return shade.stroke if stroked else shade.fill
