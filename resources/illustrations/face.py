# SPDX-License-Identifier: GPL-3.0-or-later
"""The face: front view, eyes closed, hair in a wrap, on a grid 300 wide and 340 high.

Flat shapes and one soft shade under the chin. Nothing tells gender, age or beauty.
"""

from collections.abc import Iterable

from marks import Point, Spot, circle, crack, line_path, number, path, plate, scattered, shifted
from values import Phase, Tone, flake_edge, mixed

WRAP, WRAP_LINE = "#E9DCE6", "#8E6A8B"
GOWN, GOWN_LINE = "#FFFFFF", "#B8A6B7"

HEAD = (
    "M70.5 122C70.5 44 229.5 44 229.5 122C231.5 156 226 191 210 214C195 240 173 267.5 150 267.5"
    "C127 267.5 105 240 90 214C74 191 68.5 156 70.5 122Z"
)
EARS = (
    "M73 149C64 143 55 149 55.5 161C56 173 63 185 74 184.5Z"
    "M227 149C236 143 245 149 244.5 161C244 173 237 185 226 184.5Z"
)
NECK = (
    "M112.5 232L112.5 262C112.5 280 106 289 97 295C108 318 130 327.5 150 327.5"
    "C170 327.5 192 318 203 295C194 289 187.5 280 187.5 262L187.5 232Z"
)
CHIN_SHADE = "M112.5 240L112.5 261C121 276 135 284 150 284C165 284 179 276 187.5 261L187.5 240Z"
GOWN_SHAPE = (
    "M19 338C27 309 68 305 97 295C108 318 130 327.5 150 327.5C170 327.5 192 318 203 295"
    "C232 305 273 309 281 338Z"
)
WRAP_SHAPE = (
    "M62 105C60 46 98 11 150 11C202 11 240 46 238 105C237 113 230 115.5 227.5 110"
    "C216 82 188 70 150 70C112 70 84 82 72.5 110C70 115.5 63 113 62 105Z"
)
WRAP_FOLDS = (
    "M65.5 95C74 62 109 48 150 48C191 48 226 62 234.5 95M87.5 45C107 27 141 19 181 27.5"
    "M196 34C206 38.5 213.5 44.5 219 51.5"
)
BROWS = "M95 127.5C103 120.5 117 118.5 128.5 122.5M205 127.5C197 120.5 183 118.5 171.5 122.5"
LIDS = "M96 148.5C103 156.5 119 156.5 127.5 148.5M204 148.5C197 156.5 181 156.5 172.5 148.5"
NOSE = (
    "M150 146C149 160 143 172 139 183C137.5 191 144 195.5 150 195.5C156 195.5 161 192.5 161.5 185.5"
)
LIPS = (
    "M126 218C134 214 142 211.8 146 212.2C148 212.5 149 213.4 150 213.4C151 213.4 152 212.5"
    " 154 212.2C158 211.8 166 214 174 218C168 227 160 231.5 150 231.5C140 231.5 132 227 126 218Z"
)
MOUTH = "M127.5 218C137 217 144 219.2 150 219.2C156 219.2 163 217 172.5 218"

# Where dots and flakes show: centre, half width and half height, share of the dots, of the flakes.
ZONES: tuple[tuple[Point, Point, float, float], ...] = (
    ((150, 101), (52, 14), 0.24, 0.27),
    ((108, 188), (24, 27), 0.27, 0.27),
    ((192, 188), (24, 27), 0.27, 0.27),
    ((150, 174), (7, 14), 0.07, 0.0),
    ((150, 247), (26, 13), 0.15, 0.17),
)
FULL_DOTS = 96
FULL_FLAKES = 30


def face(tone: Tone, phase: Phase) -> list[str]:
    """The face's elements, gradients first, for one tone and one phase."""
    return [
        *_gradients(tone, phase),
        path(NECK, f'fill="{mixed(tone.shade, tone.base, 0.12)}"'),
        path(CHIN_SHADE, f'fill="{mixed(tone.shade, tone.line, 0.3)}"'),
        path(GOWN_SHAPE, f'fill="{GOWN}" stroke="{GOWN_LINE}" stroke-width="1.6"'),
        path(EARS, f'fill="{tone.shade}"'),
        path(HEAD, 'fill="url(#skin)"'),
        *_redness(tone, phase),
        *_features(tone),
        *_dots(tone, phase),
        *_flakes(tone, phase),
        *_wrap(),
    ]


def _gradients(tone: Tone, phase: Phase) -> Iterable[str]:
    stops = ((0.15, mixed(tone.base, tone.light, 0.35)), (0.5, tone.base), (1.0, tone.shade))
    along = 'gradientUnits="userSpaceOnUse" x1="150" y1="60" x2="150" y2="290"'
    yield f'<linearGradient id="skin" {along}>'
    yield from (f'<stop offset="{offset}" stop-color="{colour}"/>' for offset, colour in stops)
    yield "</linearGradient>"
    yield '<radialGradient id="red">'
    for offset, strength in ((0.0, 0.6), (0.5, 0.42), (0.8, 0.14), (1.0, 0.0)):
        opacity = f"{strength * phase.redness:.2f}"
        yield f'<stop offset="{offset}" stop-color="{tone.redness}" stop-opacity="{opacity}"/>'
    yield "</radialGradient>"


def _redness(tone: Tone, phase: Phase) -> Iterable[str]:
    if not phase.redness:
        return
    yield path(HEAD, f'fill="{tone.redness}" fill-opacity="{0.38 * phase.redness:.2f}"')
    for (x, y), (wide, high) in (
        ((150, 99), (68, 34)),
        ((111, 187), (30, 32)),
        ((189, 187), (30, 32)),
        ((150, 180), (17, 28)),
        ((150, 247), (28, 16)),
    ):
        yield f'<ellipse cx="{x}" cy="{y}" rx="{wide}" ry="{high}" fill="url(#red)"/>'


def _features(tone: Tone) -> Iterable[str]:
    def drawn(data: str, colour: str, width: float) -> str:
        style = f'fill="none" stroke="{colour}" stroke-width="{number(width)}"'
        return path(data, f'{style} stroke-linecap="round" stroke-linejoin="round"')

    lips = mixed(mixed(tone.redness, tone.shade, 0.5), tone.line, 0.3)
    yield drawn(BROWS, tone.line, 4.2)
    yield drawn(LIDS, mixed(tone.line, "#000000", 0.15), 2.8)
    yield drawn(NOSE, mixed(tone.shade, tone.line, 0.75), 2.2)
    yield path(LIPS, f'fill="{lips}"')
    yield drawn(MOUTH, mixed(lips, tone.line, 0.6), 1.4)


def _dots(tone: Tone, phase: Phase) -> Iterable[str]:
    dark = tone.number <= 4
    colour = mixed(tone.dot, tone.redness, 0.5) if dark else tone.dot
    style = f'fill="{colour}" fill-opacity="{0.72 if dark else 0.62}"'
    for seed, (centre, reach, share, _) in enumerate(ZONES):
        every = scattered(100 + seed, centre, reach, [0.9] * round(FULL_DOTS * share), 2.2)
        yield from (circle(spot, style) for spot in every[: round(len(every) * phase.redness)])


def _flakes(tone: Tone, phase: Phase) -> Iterable[str]:
    for zone, (centre, reach, _, share) in enumerate(ZONES):
        radii = [(4.8, 3.4, 2.8, 4)[place % 4] for place in range(round(FULL_FLAKES * share))]
        spots = scattered(200 + zone, centre, reach, radii, 0.8)
        wanted = round(len(spots) * phase.face_flakes / FULL_FLAKES)
        for place, spot in enumerate(spots[:wanted]):
            yield from _flake(tone, phase, spot, zone * 40 + place)


def _flake(tone: Tone, phase: Phase, spot: Spot, seed: int) -> Iterable[str]:
    small = Spot(spot.x, spot.y, spot.radius * (0.5 + 0.5 * phase.flake_size))
    corners = plate(small, seed)
    beneath = mixed(tone.shade, tone.line, 0.6)
    yield path(line_path(shifted(corners, 0.5, 0.9), closed=True), f'fill="{beneath}"')
    edge = f'stroke="{flake_edge(tone, phase.redness)}" stroke-width="0.4" stroke-linejoin="round"'
    yield path(line_path(corners, closed=True), f'fill="{tone.flake}" {edge}')
    yield path(crack(small, corners, seed), f'fill="none" {edge} stroke-linecap="round"')


def _wrap() -> Iterable[str]:
    outline = f'stroke="{WRAP_LINE}" stroke-width="1.8" stroke-linejoin="round"'
    yield path(WRAP_SHAPE, f'fill="{WRAP}" {outline}')
    fold = f'fill="none" stroke="{WRAP_LINE}" stroke-width="1.5" stroke-linecap="round"'
    yield path(WRAP_FOLDS, fold)
