# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of labels, made: the names are known, and the same seed makes the same pictures.

A flat label is set in the kiosk's own fonts, bent round a bottle, tilted, lit and photographed:
blurred, dark, noisy, with a light on it. What is in the frame of the page is one picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.camera.doubts import is_strict
from kiosk.camera.stills import Still
from kiosk.machine import places

Pixels = NDArray[np.float32]

WIDTH, HEIGHT = 1140, 580
"""What a 1080p camera gives of the frame of the page, in pixels."""

EDGE = 60
HEADS = (
    "Ingredients:",
    "INGREDIENTS:",
    "Ingrédients :",
    "Inhaltsstoffe:",
    "Ingredientes:",
    "INCI:",
)
USES = (
    "Apply a small amount every morning.",
    "Appliquer chaque matin sur le visage.",
    "Jeden Morgen auf die Haut auftragen.",
    "Aplicar cada mañana sobre la piel.",
)
FACES = (
    "NotoSans-Regular.ttf",
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "NotoSans-Bold.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
)


@dataclass(frozen=True)
class Shot:
    """How a label was set and photographed. Sizes in pixels, angles in degrees; `curve` is the
    share of half a bottle that the label goes round, `glare` the place of a light across the
    picture from 0 to 1 (None: none) and `glare_strength` how much it adds; `width` is the share
    of the picture that the print takes (over 1: the frame cuts it off), `covered` a thumb on it."""

    kind: str
    seed: int
    names: tuple[str, ...]
    head: str = HEADS[0]
    before: str = ""
    face: str = FACES[0]
    size: int = 24
    columns: int = 1
    curve: float = 0.0
    tilt: float = 0.0
    light: float = 1.0
    noise: float = 2.0
    blur: float = 0.0
    glare: float | None = None
    glare_strength: float = 0.0
    width: float = 1.0
    covered: bool = False
    ink: tuple[int, int, int] = (44, 36, 40)
    paper: tuple[int, int, int] = (226, 219, 209)

    @property
    def label(self) -> str:
        """The list as it is printed, for a verdict on the truth."""
        return f"{self.head} {', '.join(self.names)}."


def photographs(lexicon: LexiconIndex, each: int = 7) -> Iterator[Shot]:
    """`each` shots of each kind; the names are those of the pack, strict ones among them."""
    for place, (kind, how) in enumerate(KINDS.items()):
        for number in range(each):
            random = Random(1000 * place + number)
            yield how(random, _plain(kind, random, lexicon))


def taken(shot: Shot) -> Still:
    """The picture of a shot."""
    random = np.random.default_rng(shot.seed)
    pixels = _tilted(_bent(_set(shot), shot.curve), shot.tilt)
    picture = Image.fromarray(pixels.astype(np.uint8))
    if shot.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(shot.blur))
    lit = np.asarray(picture, dtype=np.float32) * shot.light
    if shot.glare is not None:
        lit = lit + _light(shot.glare)[..., None] * shot.glare_strength
    lit = lit + random.normal(0.0, shot.noise, lit.shape).astype(np.float32)
    whole = np.clip(lit, 0, 255).astype(np.uint8)
    return Still(whole.tobytes(), WIDTH, HEIGHT)


def _plain(kind: str, random: Random, lexicon: LexiconIndex) -> Shot:
    """Half of the labels hold any names, half plain ones and at most one that is not."""
    known = sorted({each.name for each in lexicon.names.values()})
    strict = [name for name in known if is_strict(lexicon.names[key(name)], lexicon)]
    plain = [name for name in known if name not in strict]
    from_which = random.choice((known, plain))
    chosen = random.sample(from_which, random.randint(7, 22))
    if random.random() < 0.6:
        chosen.insert(random.randrange(len(chosen)), random.choice(strict))
    return Shot(
        kind=kind,
        seed=random.randrange(2**31),
        names=tuple(dict.fromkeys(chosen)),
        head=random.choice(HEADS[:2]),
        face=random.choice(FACES),
        size=random.randint(20, 27),
        width=random.uniform(0.65, 1.0),
    )


KINDS: dict[str, Callable[[Random, Shot], Shot]] = {
    "flat": lambda _, shot: shot,
    "curved": lambda random, shot: replace(shot, curve=random.uniform(0.45, 0.7)),
    "tilted": lambda random, shot: replace(
        shot, tilt=random.choice((-1, 1)) * random.uniform(3, 9)
    ),
    "glare": lambda random, shot: replace(
        shot, glare=random.uniform(0.2, 0.8), glare_strength=random.uniform(15, 110)
    ),
    "low light": lambda random, shot: replace(
        shot, light=random.uniform(0.12, 0.4), noise=random.uniform(4, 9)
    ),
    "small print": lambda random, shot: replace(shot, size=random.randint(9, 14)),
    "two columns": lambda random, shot: replace(shot, columns=2, size=random.randint(18, 22)),
    "languages": lambda random, shot: replace(
        shot, head=random.choice(HEADS[2:]), before=random.choice(USES)
    ),
    "noise": lambda random, shot: replace(shot, noise=random.uniform(20, 55)),
    "blur": lambda random, shot: replace(shot, blur=random.uniform(1.6, 4.2)),
    "cut off": lambda random, shot: replace(shot, width=random.uniform(1.06, 1.25)),
    "covered": lambda _, shot: replace(shot, covered=True),
    "bottle": lambda random, shot: replace(
        shot,
        curve=random.uniform(0.4, 0.65),
        tilt=random.uniform(-5, 5),
        light=random.uniform(0.6, 0.9),
        noise=random.uniform(3, 7),
        blur=random.uniform(0.3, 0.9),
        glare=random.uniform(0.1, 0.9),
        glare_strength=random.uniform(20, 90),
    ),
}


def _set(shot: Shot) -> Pixels:
    """The flat label, its lines broken between words."""
    page = Image.new("RGB", (WIDTH, HEIGHT), shot.paper)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(places.resources() / "fonts" / shot.face), shot.size)
    gap = 50
    room = (WIDTH - 2 * EDGE) * (shot.width if shot.columns == 1 else 1)
    width = (room - gap * (shot.columns - 1)) / shot.columns
    lines = [*_broken(shot.before, font, width)] if shot.before else []
    lines += _broken(shot.label, font, width)
    pitch = round(shot.size * 1.45)
    rows = -(-len(lines) // shot.columns)
    top = max(20, (HEIGHT - rows * pitch) // 2)
    for place, line in enumerate(lines):
        column, row = divmod(place, rows)
        draw.text((EDGE + column * (width + gap), top + row * pitch), line, shot.ink, font=font)
    if shot.covered:
        _thumb(draw, Random(shot.seed))
    return np.asarray(page, dtype=np.float32)


def _thumb(draw: ImageDraw.ImageDraw, random: Random) -> None:
    """It comes in from a side, as a hand holds a bottle."""
    reach, y = random.randint(130, 330), random.randint(HEIGHT // 3, 2 * HEIGHT // 3)
    left = random.random() < 0.5
    box = (-80, y, reach, y + 90) if left else (WIDTH - reach, y, WIDTH + 80, y + 90)
    draw.rounded_rectangle(box, 45, (196, 143, 104))


def _broken(text: str, font: ImageFont.FreeTypeFont, width: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def _bent(flat: Pixels, curve: float) -> Pixels:
    """Round a bottle that stands upright, seen from a little above: lines sag, ends crowd."""
    if not curve:
        return flat
    height, width, _ = flat.shape
    across = np.linspace(-1, 1, width)
    angle = np.arcsin(np.clip(across * np.sin(curve * np.pi / 2), -1, 1))
    source_x = (angle / (curve * np.pi / 2) + 1) / 2 * (width - 1)
    sag = (1 - np.cos(angle)) * -70
    rows = np.arange(height)[:, None] + sag[None, :]
    shade = (0.45 + 0.55 * np.cos(angle))[None, :, None]
    bent: Pixels = _sampled(flat, np.broadcast_to(source_x[None, :], rows.shape), rows) * shade
    return bent


def _tilted(flat: Pixels, degrees: float) -> Pixels:
    if not degrees:
        return flat
    height, width, _ = flat.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    turn = np.deg2rad(degrees)
    dx, dy = x - width / 2, y - height / 2
    grown = 1.06
    return _sampled(
        flat,
        width / 2 + (dx * np.cos(turn) + dy * np.sin(turn)) * grown,
        height / 2 + (dy * np.cos(turn) - dx * np.sin(turn)) * grown,
    )


def _sampled(flat: Pixels, x: Pixels, y: Pixels) -> Pixels:
    """The colours at these places, between the pixels; the edge goes on outside."""
    height, width, _ = flat.shape
    x, y = np.clip(x, 0, width - 1.001), np.clip(y, 0, height - 1.001)
    left, top = x.astype(int), y.astype(int)
    across, down = (x - left)[..., None], (y - top)[..., None]
    upper = flat[top, left] * (1 - across) + flat[top, left + 1] * across
    lower = flat[top + 1, left] * (1 - across) + flat[top + 1, left + 1] * across
    mixed: Pixels = upper * (1 - down) + lower * down
    return mixed


def _light(place: float) -> Pixels:
    """A soft bright streak down the picture, 0 to 1."""
    across = (np.arange(WIDTH) / WIDTH - place) / 0.06
    down = (np.arange(HEIGHT) / HEIGHT - 0.5) / 0.6
    streak: Pixels = np.exp(-(down[:, None] ** 2) - across[None, :] ** 2).astype(np.float32)
    return streak
