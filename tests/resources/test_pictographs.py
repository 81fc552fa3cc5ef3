# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictographs: each shows what it must, on screen and on paper, and none is like another."""

import operator
import re
import subprocess
import sys
from functools import cache
from itertools import combinations
from math import hypot
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage, QPainter

from kiosk.sheet.engine import art
from tests.resources.test_assets import RESOURCES, SVG, painted, parsed

PICTOGRAPHS = RESOURCES / "pictographs"
DRAW = RESOURCES / "illustrations" / "draw_pictographs.py"
SIDE = 112  # pixels: as on the page of the three things, and 27 points of paper at 300 dpi
THRESHOLD = 0.58 * 255

# What each picture must show, by the names of its parts.
MUST_SHOW = """
acid: flask, liquid, bubbles
ask-before-touch: face, needle-marks, finger, question
asked-bottle: bottle, question
asking: question
bare-scalp: head, parting, cream, bar
bleeding: skin, blood, pad, pressing-finger
blotchy-skin: face, pale-patch, blotches
burn: skin, burn, blister, flame
calling: face, phone, hand
clean-clothes: shirt, clean
clean-pillow: pillow, phone, clean
clean-sheets: sheets, clean
clinic-bag: tube, jar, bag, heart
cool-cloth: face, cloth, cold
cool-scalp: face, cloth, cold
cream-jar: jar, rim, cream
dabbed-cream: face, cream, fingers
dizzy: face, spinning-eyes, whirl
expecting: figure, bottle, question
fake-tan: arm, tan, can, spray
falling-flakes: face, flakes, down
fever: face, hot-cheeks, thermometer, sweat
fine-lines: skin, eye, lines
foundation: bottle, sponge, smear
growing-bruise: skin, bruise, growth
hair-dye: hair, colour, brush, bowl
hair-spray: head, hair, can, spray
heat-and-sweat: thermometer, face, sweat, heat
hives: face, lumps, product
hot-bath: steam, tub, hot
lasting-redness: face, redness, calendar
light-make-up: face, powder, brush
lip-blisters: lower-face, mouth, sore-skin, blisters
looking-glass: skin, warm-skin, glass
lost-sight: eye, dark-veil
make-up: lipstick, compact, mirror
medicine: bottle, cross, pills
night-drops: bottle, moon, stars
numb-face: face, drooping-mouth, numb-side
open-pores: skin, pores
orange-drops: bottle, orange, leaf
pain: face, bolts
peel-mask: face, mask, lifted-edge, hand
perfume: bottle, bulb, spray, flower
picking: skin, flakes, pulled-flake, hand
pill-and-water: glass, hand, pill, daily
pump-bottle: pump, bottle, drop, lather
pus: skin, redness, crust, drip
razor: face, foam, razor
refused-bottle: bottle, bar
rinsed-palms: palms, water
rough-skin: skin, bumps, lines-of-marks
runner: speed, far-limbs, body, near-leg, near-arm, head, sweat
scarred-skin: skin, pits
scratching: face, redness, itch, nails
scrub-brush: brush, bristles, grains
severe-redness: face, redness, heat
shade-clothes: sun, parasol, shirt
shade-hat: sun, face, hat
shared-brush: first-face, second-face, brush, arrows
short-breath: face, wide-eyes, open-mouth, hand-on-throat
sight-after-injection: eye, blur, syringe
skin-roller: face, roller, handle
smoking: cigarette, smoke, vape
smooth-skin: skin, shine
soap-bar: soap, lather
sore-eye: swelling, eye, pain
splash: water, hands
spot-cream: face, spot, tube
spreading-redness: skin, redness, streaks, arrows
still-flaking: skin, flakes, calendar
strong-products: bottles, sting, bar
sun-on-face: face, sun, beams
sunbed: sun, lounger, person
sunscreen: tube, sun
sunscreen-face: face, sunscreen, sun
sunscreen-spray: can, sun, mist
swimmer: arm, head, water
swollen-glands: neck, face, lumps, marks
syringe: face, syringe
tight-hat: face, hat, strap, squeeze
toner-pad: bottle, drop, pad
uneven-colour: face, dark-patch, light-patch
washed-face: face, lather, hands
washed-hair: shower, water, head, lather
washed-hands: tap, water, hands
water-and-apple: glass, water, apple
wax-strip: skin, hairs, strip, hand
wine: bottle, glass, drink
wrapped-hair: pillow, face, wrap, moon
"""
PARTS = {
    name: shown.split(", ")
    for name, shown in (line.split(": ") for line in MUST_SHOW.strip().splitlines())
}
# Skin that fills the window has no line on paper: it is the white there.
ON_SCREEN_ALONE = {"skin"}


def parts(root: ET.Element) -> list[ET.Element]:
    return root.findall(f"{SVG}g")


@cache
def pixels(svg: bytes, side: int, *, one_bit: bool) -> bytes:
    """The picture on white: a byte a pixel where it is printed in one bit, else three."""
    drawn = painted(svg, side, side)
    flat = QImage(side, side, QImage.Format.Format_RGB888)
    flat.fill(0xFFFFFFFF)
    painter = QPainter(flat)
    painter.drawImage(0, 0, drawn)
    painter.end()
    if not one_bit:
        return bytes(flat.constBits())
    grey = flat.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(255 * (each > THRESHOLD) for each in bytes(grey.constBits()))


def changed(one: bytes, other: bytes) -> float:
    """The share of what differs, 0 to 1."""
    return float(sum(map(operator.ne, one, other))) / len(one)


def test_there_is_each_picture_of_the_list_and_no_other() -> None:
    for folder in ("screen", "paper"):
        assert sorted(file.stem for file in (PICTOGRAPHS / folder).glob("*")) == sorted(PARTS)


@pytest.mark.parametrize("folder", ["screen", "paper"])
@pytest.mark.parametrize("name", PARTS)
def test_each_picture_shows_what_it_must_and_each_part_is_seen(
    qapp: object, name: str, folder: str
) -> None:
    root = parsed(PICTOGRAPHS / folder / f"{name}.svg")
    one_bit = folder == "paper"
    assert [part.get("id") for part in parts(root)] == PARTS[name]
    whole = pixels(ET.tostring(root), SIDE, one_bit=one_bit)
    for place, part in enumerate(parts(root)):
        if one_bit and part.get("id") in ON_SCREEN_ALONE and not len(part):
            continue
        less = parsed(PICTOGRAPHS / folder / f"{name}.svg")
        less.remove(parts(less)[place])
        lost = changed(whole, pixels(ET.tostring(less), SIDE, one_bit=one_bit))
        assert lost > 0.004, f"{part.get('id')} is hardly seen: {lost:.4f}"


@pytest.mark.parametrize("folder", ["screen", "paper"])
def test_no_two_pictures_are_alike(qapp: object, folder: str) -> None:
    """As small as they are ever shown: 48 pixels, or 16 points at 200 dpi."""
    drawn = {
        name: pixels((PICTOGRAPHS / folder / f"{name}.svg").read_bytes(), 48, one_bit=True)
        for name in PARTS
    }
    differ = {
        (one, other): changed(drawn[one], drawn[other]) for one, other in combinations(PARTS, 2)
    }
    assert min(differ.values()) > 0.03, min(differ, key=lambda pair: differ[pair])


@pytest.mark.parametrize("folder", ["screen", "paper"])
@pytest.mark.parametrize("name", PARTS)
def test_each_picture_is_plain_and_stays_in_its_ring(qapp: object, name: str, folder: str) -> None:
    file = PICTOGRAPHS / folder / f"{name}.svg"
    root = parsed(file)
    assert root.get("viewBox") == "0 0 120 120"
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "g", "path", "circle", "linearGradient", "stop"}
    assert all(re.fullmatch(r"[MLCZ\d. -]*", element.get("d", "")) for element in root.iter())
    image = painted(file.read_bytes(), 60, 60)
    outside = [(x, y) for x in range(60) for y in range(60) if hypot(x - 29.5, y - 29.5) > 31]
    assert not [place for place in outside if image.pixelColor(*place).alpha()]


@pytest.mark.parametrize("name", PARTS)
def test_on_paper_a_picture_is_black_on_white_with_lines_that_print(name: str) -> None:
    file = PICTOGRAPHS / "paper" / f"{name}.svg"
    root = parsed(file)
    paints = {e.get(each) for e in root.iter() for each in ("fill", "stroke")} - {None, "none"}
    assert paints <= {"#000000", "#FFFFFF"}
    black = [e for e in root.iter() if e.get("stroke") == "#000000"]
    assert min(float(e.get("stroke-width", "")) for e in black) >= 4.2
    assert art.read(file).width == 120


@pytest.mark.slow
def test_the_generator_draws_exactly_the_pictographs_on_disk(tmp_path: Path) -> None:
    command = [sys.executable, "-B", str(DRAW), str(tmp_path)]
    subprocess.run(command, check=True, timeout=60)
    drawn = {str(file.relative_to(tmp_path)): file.read_bytes() for file in tmp_path.rglob("*.svg")}
    kept = PICTOGRAPHS.rglob("*.svg")
    assert drawn == {str(file.relative_to(PICTOGRAPHS)): file.read_bytes() for file in kept}


def test_all_pictographs_together_stay_under_one_megabyte() -> None:
    assert sum(file.stat().st_size for file in PICTOGRAPHS.rglob("*.svg")) < 1_000_000
