# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the pictures of the second pack: `python draw_pictures.py FOLDER` rewrites its SVG files.

A leaf of ink on skin, from the white film of the first hour to a faded mark. Circles, ellipses and
paths alone, so that Qt and paper draw them alike.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DAYS = 21
DARK = "#231820"
INK = "#24344D"
LEAF = "M52 182C54 108 104 56 188 52C194 132 138 184 52 182Z"
VEINS = "M52 182L160 80M88 148L86 112M88 148L128 152M122 116L120 82M122 116L158 118"
SCABS = (
    "M58 178L66 142L84 132L92 152L78 174Z",
    "M104 92L130 70L142 84L124 106L108 108Z",
    "M112 150L134 142L146 154L128 170L112 166Z",
    "M148 66L180 58L182 84L164 94L150 84Z",
    "M96 124L112 118L118 132L104 138Z",
)
BLISTERS = ((94, 138, 25, 20), (146, 96, 21, 18), (136, 146, 15, 12))
SMALL_LEAF = "M9 24C9 15 15 9 25 9C25 19 19 25 9 24Z"


class Tone(NamedTuple):
    base: str
    line: str
    red: str


class Phase(NamedTuple):
    """How much of each thing is seen, from 0 to 1."""

    name: str
    ink: float
    red: float
    tint: str


TONES = (
    Tone("#F2D3BC", "#8C5A40", "#D0443C"),
    Tone("#C08A5E", "#55301A", "#9E2F2A"),
    Tone("#6B4430", "#24120A", "#4A1626"),
)
PHASES = (
    Phase("white-ink", 0.9, 0.75, "#F4B8AA"),
    Phase("blisters-up", 0.9, 0.45, "#F7CDC0"),
    Phase("scabs-on", 0.6, 0.15, "#F6DFD0"),
    Phase("ink-fading", 0.22, 0.0, "#FAEDE2"),
)


def pictures() -> Iterator[tuple[str, str]]:
    """Every file's name and its text."""
    for phase in PHASES:
        yield f"paper-{phase.name}.svg", _svg(240, paper(phase))
        for number, tone in enumerate(TONES, start=1):
            yield f"close-{number}-{phase.name}.svg", _svg(240, close(tone, phase))
    for day in range(1, DAYS + 1):
        for number, tone in enumerate(TONES, start=1):
            yield f"dot-{number}-{day}.svg", _svg(34, dot(tone, day))


def close(tone: Tone, phase: Phase) -> Iterator[str]:
    yield f'<circle cx="120" cy="120" r="117.5" fill="{tone.base}"/>'
    if phase.red:
        for radius in range(112, 58, -6):
            at = f'cx="120" cy="118" rx="{radius}" ry="{radius - 6}"'
            yield f'<ellipse {at} fill="{tone.red}" fill-opacity="{0.16 * phase.red:.2f}"/>'
    yield f'<path d="{LEAF}" fill="{INK}" fill-opacity="{0.55 * phase.ink:.2f}"/>'
    ink = f'fill="none" stroke="{INK}" stroke-opacity="{phase.ink}" {_round(7)}'
    yield f'<path d="{LEAF}" {ink}/>'
    yield f'<path d="{VEINS}" {ink}/>'
    match phase.name:
        case "white-ink":
            film = 'fill="#FFFFFF" fill-opacity="0.72" stroke="#FFFFFF" stroke-opacity="0.72"'
            yield f'<path d="{LEAF}" {film} {_round(13)}/>'
        case "blisters-up":
            yield from _blisters(f'fill="#FFF3E6" fill-opacity="0.82" stroke="{DARK}"')
        case "scabs-on":
            for scab in SCABS:
                yield f'<path d="{scab}" fill="#7A3F22" stroke="#2B130A" {_round(2.5)}/>'
    yield f'<circle cx="120" cy="120" r="117.5" fill="none" stroke="{DARK}" stroke-width="3"/>'


def paper(phase: Phase) -> Iterator[str]:
    """The same for paper: flat, without opacity; the film is white, faded ink a thin line."""
    yield f'<circle cx="120" cy="120" r="117.5" fill="{phase.tint}"/>'
    leaf = {"white-ink": "#FFFFFF", "ink-fading": phase.tint}.get(phase.name, "#8A93A3")
    width = {"white-ink": 5.0, "ink-fading": 2.5}.get(phase.name, 7.0)
    yield f'<path d="{LEAF}" fill="{leaf}" stroke="{INK}" {_round(width)}/>'
    yield f'<path d="{VEINS}" fill="none" stroke="{INK}" {_round(width)}/>'
    if phase.name == "blisters-up":
        yield from _blisters(f'fill="#FFFFFF" stroke="{DARK}"')
    if phase.name == "scabs-on":
        for scab in SCABS:
            yield f'<path d="{scab}" fill="#5A2E18" stroke="{DARK}" {_round(3)}/>'
    yield f'<circle cx="120" cy="120" r="117.5" fill="none" stroke="{DARK}" stroke-width="4"/>'


def dot(tone: Tone, day: int) -> Iterator[str]:
    red, ink = max(0.0, 0.6 - day * 0.1), max(0.25, 1.0 - day * 0.04)
    yield f'<circle cx="17" cy="17" r="16" fill="{tone.base}"/>'
    if red:
        yield f'<circle cx="17" cy="17" r="16" fill="{tone.red}" fill-opacity="{red:.2f}"/>'
    leaf = "#FFFFFF" if day == 1 else INK
    yield f'<path d="{SMALL_LEAF}" fill="{leaf}" fill-opacity="{ink:.2f}"/>'
    if 2 <= day <= 4:
        yield f'<circle cx="18" cy="16" r="5.2" fill="#FFF3E6" stroke="{DARK}" stroke-width="1"/>'
    for place, (x, y) in enumerate(((12, 21), (21, 13), (17, 18))):
        if 5 <= day <= 14 - 3 * place:
            yield f'<circle cx="{x}" cy="{y}" r="2.4" fill="#7A3F22" stroke="#2B130A"/>'
    yield f'<circle cx="17" cy="17" r="16" fill="none" stroke="{tone.line}" stroke-width="1.6"/>'


def _blisters(look: str) -> Iterator[str]:
    for x, y, rx, ry in BLISTERS:
        yield f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" {look} stroke-width="2.5"/>'
        shine = f"M{x - rx * 0.5:g} {y - ry * 0.1:g}L{x - rx * 0.1:g} {y - ry * 0.5:g}"
        yield f'<path d="{shine}" fill="none" stroke="#FFFFFF" {_round(3)}/>'


def _round(width: float) -> str:
    return f'stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"'


def _svg(side: int, elements: Iterator[str]) -> str:
    head = (
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        f'width="{side}" height="{side}" viewBox="0 0 {side} {side}">\n'
    )
    return head + "\n".join(elements) + "\n</svg>\n"


def main(arguments: list[str]) -> None:
    """Write the pictures into the folder named by the first argument."""
    folder = Path(arguments[0])
    folder.mkdir(exist_ok=True)
    for name, text in pictures():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
