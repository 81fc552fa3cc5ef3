# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of both themes against the contrasts the product is held to."""

import re
from pathlib import Path
from runpy import run_path

import pytest

from kiosk.machine import places
from kiosk.screens.window import QML

THEMES = {"contrast": 0, "light": 1}
TEXT = 7.0
GRAPHIC = 3.0

TEXT_PAIRS = (
    ("ink", "ground surface sunk primaryTint okTint waitTint askTint stopTint"),
    ("ink2", "ground surface sunk okTint waitTint askTint stopTint"),
    ("primary", "ground surface sunk primaryTint"),
    ("primaryInk", "primary primaryPress"),
    ("ok", "okTint surface ground"),
    ("wait", "waitTint surface ground"),
    ("ask", "askTint surface ground"),
    ("stop", "stopTint surface ground"),
    ("stopInk", "stop"),
)
GRAPHIC_PAIRS = (
    ("edge", "ground surface sunk"),
    ("okEdge", "okTint surface"),
    ("waitEdge", "waitTint surface"),
    ("askEdge", "askTint surface"),
    ("stopEdge", "stopTint surface"),
    ("focus", "ground surface"),
)


def tokens(theme: str) -> dict[str, str]:
    """Name -> hex colour, read from the file that the screens use."""
    source = (QML / "Tokens.qml").read_text(encoding="utf-8")
    line = re.compile(r'property color (\w+): contrast \? "?([#\w]+)"? : "?([#\w]+)"?')
    found = {name: values[THEMES[theme]] for name, *values in line.findall(source)}
    return {name: found.get(value, value) for name, value in found.items()}


def luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance of #RRGGBB, 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(table: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(front, back) for front, backs in table for back in backs.split()]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), pairs(TEXT_PAIRS))
def test_words_stand_out_seven_to_one(theme: str, front: str, back: str) -> None:
    colours = tokens(theme)
    assert ratio(colours[front], colours[back]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), pairs(GRAPHIC_PAIRS))
def test_borders_and_signs_stand_out_three_to_one(theme: str, front: str, back: str) -> None:
    colours = tokens(theme)
    assert ratio(colours[front], colours[back]) >= GRAPHIC


def test_the_measure_gives_the_known_extremes() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#857568", "#FFFFFF") == pytest.approx(4.43, abs=0.01)


def test_no_page_names_a_colour_of_its_own() -> None:
    files = [file for file in Path(QML).rglob("*.qml") if file.name != "Tokens.qml"]
    named = {
        file.name for file in files if re.search(r'"#[0-9A-Fa-f]{3,8}"', file.read_text("utf-8"))
    }
    assert len(files) > 30
    assert named == set()


def test_screens_and_paper_hold_what_the_tokens_say() -> None:
    written = run_path(str(places.resources() / "design" / "generate.py"))["written"]()
    assert len(written) == 2
    for file, text in written.items():
        assert Path(file).read_text(encoding="utf-8") == text
