# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw every picture of skin. `python draw.py FOLDER` rewrites the SVG files of a folder.

- `face-{tone}-{phase}.svg`, grid 300 x 340: the face. The screen adds the ring on the cheek itself:
  centre (191, 189), radius 24.
- `patch-{tone}-{phase}.svg`, grid 240 x 240: the magnified window. Its ink ring has its centre at
  (120, 120), radius 117.5 and width 3.
- `disc-{tone}-{day}.svg`, grid 34 x 34: one day of the strip, day 1 to 14.
- `outline-patch-{phase}.svg`, grid 240 x 240: the window for paper, flat line art on a pale tint.

Tone is 1 (lightest) to 6; phase is `day-1`, `days-2-3`, `days-4-5`, `days-6-7` or `week-2`. All are
plain SVG Tiny 1.2. The outline files hold only circles and paths of absolute M, L and Z, without
opacity or gradients, so that paper can draw them too.
"""

import math
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from face import face
from marks import (
    Point,
    Spot,
    circle,
    crack,
    dry_line,
    line_path,
    needle_dots,
    path,
    plate,
    scattered,
    shifted,
    skin_lines,
)
from values import (
    BLACK,
    DAYS,
    INK,
    ON_PAPER,
    PHASES,
    TONES,
    Day,
    Phase,
    Tone,
    flake_edge,
    mixed,
)

CENTRE = (120.0, 120.0)
INSIDE = 115.0
WINDOW = Spot(120, 120, 117.5)
RING = Spot(120, 120, 115.5)
ROUND = 'stroke-linecap="round" stroke-linejoin="round"'
FLAKE_RADII = (21, 20, 17, 15, 15, 14, 13, 13, 12, 12, 11, 11, *[9.5] * 5, *[8] * 7)
DISC_PLATES = (
    Spot(24.6, 16.4, 4.3),
    Spot(11.2, 22.4, 4.2),
    Spot(18, 9.2, 4.4),
    Spot(19.6, 24.6, 4),
    Spot(9.6, 13.6, 4.2),
)
SHINE = "M44 108C49 76 72 53 103 46"


def pictures() -> Mapping[str, str]:
    """Every file's name and its text."""
    drawn: dict[str, str] = {}
    for phase in PHASES:
        drawn[f"outline-patch-{phase.name}.svg"] = _svg(240, 240, outline_patch(phase))
        for tone in TONES:
            drawn[f"face-{tone.number}-{phase.name}.svg"] = _svg(300, 340, face(tone, phase))
            drawn[f"patch-{tone.number}-{phase.name}.svg"] = _svg(240, 240, patch(tone, phase))
    for day in DAYS:
        for tone in TONES:
            drawn[f"disc-{tone.number}-{day.number}.svg"] = _svg(34, 34, disc(tone, day))
    return drawn


def patch(tone: Tone, phase: Phase) -> Iterable[str]:
    """The magnified window: skin, its lines, redness, openings, dry lines, flakes, ring."""
    yield from _patch_gradients(tone, phase)
    yield circle(WINDOW, 'fill="url(#skin)"')
    if phase.redness:
        yield circle(WINDOW, 'fill="url(#red)"')
    lines = f'fill="none" stroke="{tone.line}" stroke-opacity="0.38" stroke-width="1"'
    yield path(skin_lines(CENTRE, WINDOW.radius, 21), lines)
    yield from _stipple(tone, phase)
    openings = needle_dots(CENTRE, 107, 27)
    if phase.openings:
        for x, y in openings[:: round(1 / phase.openings)]:
            yield circle(Spot(x, y, 2.3), f'fill="{tone.dot}"')
    dry = f'fill="none" stroke="{mixed(tone.line, tone.redness, 0.15)}" stroke-width="1.3" {ROUND}'
    yield from (path(data, dry) for data in _dry_lines(phase))
    for place, spot in enumerate(_flake_spots(phase)):
        yield from _flake(tone, phase, spot, place)
    if phase.name == "week-2":
        glow = 'stroke="#FFFFFF" stroke-opacity="0.62" stroke-width="5"'
        yield path(SHINE, f'fill="none" {glow} {ROUND}')
    yield circle(WINDOW, f'fill="none" stroke="{INK}" stroke-width="3"')


def _patch_gradients(tone: Tone, phase: Phase) -> Iterable[str]:
    yield '<radialGradient id="skin" cx="0.36" cy="0.32" r="0.78">'
    bright, dim = mixed(tone.light, tone.base, 0.45), mixed(tone.base, tone.shade, 0.6)
    for offset, colour in ((0, bright), (0.5, tone.base), (1, dim)):
        yield f'<stop offset="{offset}" stop-color="{colour}"/>'
    yield "</radialGradient>"
    yield '<radialGradient id="red" cx="0.5" cy="0.5" r="0.52">'
    for edge, strength in ((0, 0.68), (1, 0.56)):
        opacity = f"{strength * phase.redness:.2f}"
        yield f'<stop offset="{edge}" stop-color="{tone.redness}" stop-opacity="{opacity}"/>'
    yield "</radialGradient>"


def _stipple(tone: Tone, phase: Phase) -> Iterable[str]:
    """Small dots that say redness without colour."""
    colour = mixed(tone.redness, tone.line, 0.4) if tone.number <= 4 else tone.dot
    spots = scattered(5, CENTRE, (108, 108), [1.0] * 110, 6)
    for spot in spots[: round(110 * phase.redness)]:
        yield circle(spot, f'fill="{colour}" fill-opacity="0.5"')


def _dry_spots(phase: Phase) -> list[Spot]:
    """Where the dry lines go: between the plates of the phase that has most of them."""
    fullest = max(PHASES, key=lambda each: each.flakes)
    spots = scattered(31, CENTRE, (109, 109), [9.0] * fullest.dry_lines, 0, _flake_spots(fullest))
    return spots[: phase.dry_lines]


def _dry_lines(phase: Phase) -> Iterable[str]:
    for place, spot in enumerate(_dry_spots(phase)):
        yield dry_line(Spot(spot.x, spot.y, 14), 300 + place)


def _flake_spots(phase: Phase) -> list[Spot]:
    """The plates of a phase, always at the same places: first few and small, then all, then few."""
    every = scattered(8, CENTRE, (INSIDE - 4, INSIDE - 4), FLAKE_RADII, 1.5)
    step = len(every) // phase.flakes if phase.flakes else 1
    chosen = every[::step][: phase.flakes]
    return [Spot(spot.x, spot.y, spot.radius * phase.flake_size) for spot in chosen]


def _flake(tone: Tone, phase: Phase, spot: Spot, seed: int) -> Iterable[str]:
    corners = plate(spot, seed)
    beneath = mixed(tone.shade, tone.line, 0.55)
    yield path(line_path(shifted(corners, 1.2, 2.4), closed=True), f'fill="{beneath}"')
    edge = f'stroke="{flake_edge(tone, phase.redness)}" stroke-width="0.8" stroke-linejoin="round"'
    yield path(line_path(corners, closed=True), f'fill="{tone.flake}" {edge}')
    yield path(crack(spot, corners, seed), f'fill="none" {edge} stroke-linecap="round"')


def disc(tone: Tone, day: Day) -> Iterable[str]:
    """One day of the strip: small enough that only redness, its dots and a few flakes are told."""
    skin = mixed(tone.base, tone.redness, 0.78 * day.redness)
    yield circle(Spot(17, 17, 16), f'fill="{skin}"')
    dots = scattered(3, (17, 17), (13.8, 13.8), [1.0] * 13, 2)
    yield from (circle(spot, f'fill="{tone.dot}" fill-opacity="0.75"') for spot in dots[: day.dots])
    edge = f'stroke="{flake_edge(tone, day.redness)}" stroke-width="0.6" stroke-linejoin="round"'
    for place, spot in enumerate(DISC_PLATES[: day.flakes]):
        corners = plate(spot, 60 + place)
        yield path(line_path(corners, closed=True), f'fill="{tone.flake}" {edge}')
    yield circle(Spot(17, 17, 16), f'fill="none" stroke="{tone.line}" stroke-width="1.6"')


def outline_patch(phase: Phase) -> Iterable[str]:
    """The window for paper, the same for every tone: dots are redness, short waves dryness, torn
    plates flakes; calm skin has one arc of light."""
    said = ON_PAPER[phase.name]
    flakes = scattered(4, CENTRE, (106, 106), [25.0] * said.flakes, 3)
    waves = scattered(31, CENTRE, (104, 104), [19.0] * said.waves, 5, flakes)
    dots = scattered(3, CENTRE, (108, 108), [6.4] * said.dots, 4, [*flakes, *waves])
    yield circle(WINDOW, f'fill="{phase.tint}"')
    yield from (circle(dot, f'fill="{BLACK}"') for dot in dots)
    stroke = f'stroke="{BLACK}" stroke-width="6" {ROUND}'
    for place, wave in enumerate(waves):
        yield path(dry_line(wave, 300 + place), f'fill="none" {stroke}')
    for place, flake in enumerate(flakes):
        yield path(line_path(plate(flake, place), closed=True), f'fill="#FFFFFF" {stroke}')
    if not said.dots:
        yield path(line_path(_arc_of_light()), f'fill="none" {stroke}')
    yield circle(RING, f'fill="none" stroke="{BLACK}" stroke-width="8"')


def _arc_of_light() -> list[Point]:
    """From the left to the top, well inside the ring."""
    turns = (math.radians(190 + 5 * step) for step in range(15))
    return [(CENTRE[0] + 84 * math.cos(turn), CENTRE[1] + 84 * math.sin(turn)) for turn in turns]


def _svg(width: int, height: int, elements: Iterable[str]) -> str:
    head = (
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}">\n'
    )
    return head + "\n".join(elements) + "\n</svg>\n"


def main(arguments: list[str]) -> None:
    """Write the pictures into the folder named by the first argument."""
    folder = Path(arguments[0])
    for name, text in pictures().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
