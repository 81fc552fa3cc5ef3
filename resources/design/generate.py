# SPDX-License-Identifier: GPL-3.0-or-later
"""tokens.toml -> what the screens and the sheet read. Run it after a change of the tokens."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOKENS = ROOT / "resources" / "design" / "tokens.toml"
SCREENS = ROOT / "kiosk" / "screens" / "qml" / "Tokens.qml"
SHEET = ROOT / "kiosk" / "sheet" / "engine" / "tokens.py"

NEXT = "\n    "

Tokens = Mapping[str, Any]


def for_screens(tokens: Tokens) -> str:
    """A QML type with a property for each token; colours follow `contrast`, motion `calm`."""
    light, contrast = tokens["light"], tokens["contrast"]
    colours = [
        f'readonly property color {name}: contrast ? "{contrast[name]}" : "{colour}"'
        for name, colour in light.items()
    ]
    colours += [
        f'readonly property color {name}: "{colour}"' for name, colour in tokens["always"].items()
    ]
    pixels = [f"readonly property int {name}Px: {px}" for name, px in tokens["pixels"].items()]
    motion = [
        f"readonly property int {name}Ms: calm ? 0 : {ms}"
        for name, ms in tokens["milliseconds"].items()
    ]
    family = f'readonly property string family: "{tokens["font"]["family"]}"'
    lines = (*colours, *pixels, *motion, family)
    return f"""// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/design/generate.py from tokens.toml: change it there.
import QtQuick

QtObject {{
    property bool contrast: false
    property bool calm: false

    {"".join(f"{line}{NEXT}" for line in lines).strip()}
}}
"""


def for_sheet(tokens: Tokens) -> str:
    """A Python module with the colours and the sizes of the paper."""
    colours = {name: code for name, code in tokens["print"].items() if isinstance(code, str)}
    lines = [
        "# SPDX-License-Identifier: GPL-3.0-or-later",
        '"""The design in figures, for paper. Colours are #RRGGBB, sizes points.',
        "",
        "Written by resources/design/generate.py from tokens.toml: change it there.",
        '"""',
        "",
        "COLOURS = {",
        *(f'    "{name}": "{_colour(code, tokens)}",' for name, code in colours.items()),
        "}",
    ]
    for name in ("clear", "large"):
        sizes = (f'    "{part}": {points},' for part, points in tokens["print"][name].items())
        lines += [f"{name.upper()} = {{", *sizes, "}"]
    return "\n".join([*lines, ""])


def _colour(code: str, tokens: Tokens) -> str:
    theme, _, name = code.partition(".")
    return tokens[theme][name] if name else code


def read() -> Tokens:
    return tomllib.loads(TOKENS.read_text(encoding="utf-8"))


def written() -> Mapping[Path, str]:
    """Each file that the tokens are written into, with what it then holds."""
    tokens = read()
    return {SCREENS: for_screens(tokens), SHEET: for_sheet(tokens)}


if __name__ == "__main__":
    for file, text in written().items():
        file.write_text(text, encoding="utf-8")
