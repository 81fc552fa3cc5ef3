# SPDX-License-Identifier: GPL-3.0-or-later
"""The fonts, icons and pictures: complete, licensed, and drawable by Qt's SVG reader."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS, ICONS = RESOURCES / "fonts", RESOURCES / "icons"
PICTURES = RESOURCES.parent / "content" / "microneedling" / "pictures"
DRAW = RESOURCES / "illustrations" / "draw.py"
SVG = "{http://www.w3.org/2000/svg}"

PHASES = ("day-1", "days-2-3", "days-4-5", "days-6-7", "week-2")
TONES = range(1, 7)
OUR_ICONS = sorted(
    p.stem for kind in ("verdict", "urgent", "clinic") for p in ICONS.glob(f"{kind}-*")
)
NAMES = "O'Neil & Søn Łukasz Zoë Ñandú Erdős Çelik Şahin Ștefan Žižek Þór Siân ŵŷ"
SIGNS = "\u00a0\u202f•–—‘’“”°½×…£€0123456789,.:;!?()+%/"

# A point inside the sign, which must be a hole, and one on the body; on the 24 grid.
SIGNS_OF = {
    "verdict-ok": ((10.5, 15.5), (12, 4)),
    "verdict-wait": ((12, 9), (5, 19)),
    "verdict-ask": ((12, 15.2), (4, 10)),
    "verdict-never": ((12, 12), (12, 4)),
    "verdict-avoid": ((12, 8), (12, 4)),
    "urgent-emergency": ((12, 9), (5, 12)),
    "urgent-now": ((10.6, 13.4), (17, 7)),
    "urgent-same-day": ((12, 9), (4, 12)),
    "urgent-week": ((12, 10), (12, 6)),
    "clinic-mark": ((12, 5.6), (12, 2.5)),
}


def parsed(file: Path) -> ET.Element:
    return ET.fromstring(file.read_bytes())  # noqa: S314  our own files


def painted(svg: bytes, width: int, height: int) -> QImage:
    """The SVG on a clear ground, `width` by `height` pixels; fails when Qt cannot read it."""
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def inked(image: QImage) -> float:
    """The share of pixels, 0 to 1, that are not clear."""
    pixels = bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits())
    return sum(1 for alpha in pixels if alpha) / len(pixels)


def luminance(red: float, green: float, blue: float) -> float:
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def hex_luminance(colour: str) -> float:
    return luminance(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def points(data: str) -> list[tuple[float, float]]:
    """Every coordinate pair in path data of absolute commands."""
    numbers = [float(text) for text in re.findall(r"-?[\d.]+", data)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def picture_names() -> list[str]:
    skin = [
        f"{kind}-{tone}-{phase}" for kind in ("face", "patch") for tone in TONES for phase in PHASES
    ]
    discs = [f"disc-{tone}-{day}" for tone in TONES for day in range(1, 15)]
    return sorted([*skin, *discs, *(f"outline-patch-{phase}" for phase in PHASES)])


@pytest.mark.parametrize(
    ("file", "weight"), [("Regular", 400), ("SemiBold", 600), ("Bold", 700), ("ExtraBold", 800)]
)
def test_each_atkinson_weight_covers_names_and_signs(qapp: object, file: str, weight: int) -> None:
    font = QRawFont(str(FONTS / f"AtkinsonHyperlegibleNext-{file}.ttf"), 16.0)
    assert font.familyName() == "Atkinson Hyperlegible Next"
    assert QFont.Weight(font.weight()).value == weight
    assert [c for c in NAMES + SIGNS if not font.supportsCharacter(ord(c))] == []


@pytest.mark.parametrize(("file", "weight"), [("Regular", 400), ("Bold", 700)])
def test_the_fallback_covers_names_in_greek_and_cyrillic(
    qapp: object, file: str, weight: int
) -> None:
    font = QRawFont(str(FONTS / f"NotoSans-{file}.ttf"), 16.0)
    assert font.familyName() == "Noto Sans"
    assert QFont.Weight(font.weight()).value == weight
    names = NAMES + "Ĉĥ Ελένη Юлія Ђорђе Nguyễn"
    assert [c for c in names if not font.supportsCharacter(ord(c))] == []


def test_every_font_is_listed_with_a_licence_text_that_is_there() -> None:
    listed = (FONTS / "README.md").read_text(encoding="utf-8")
    for font in FONTS.glob("*.ttf"):
        assert f"`{font.name}`" in listed
        licence = FONTS / f"OFL-{font.stem.split('-')[0]}.txt"
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text(encoding="utf-8")


def test_the_icons_carry_both_licences_of_lucide() -> None:
    text = (ICONS / "LICENSE-Lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "The MIT License (MIT)" in text


@pytest.mark.parametrize("icon", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_paints_one_tintable_colour_on_a_24_grid(qapp: object, icon: Path) -> None:
    root = parsed(icon)
    assert root.get("viewBox") == "0 0 24 24"
    paints = {e.get(a) for e in root.iter() for a in ("fill", "stroke")} - {None, "none"}
    assert paints == {"currentColor"}
    shapes = {e.tag.removeprefix(SVG) for e in root.iter()} - {"svg"}
    assert shapes <= {"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
    assert inked(painted(icon.read_bytes(), 48, 48)) > 0.02


def test_every_solid_icon_of_ours_has_its_points_below() -> None:
    assert sorted(SIGNS_OF) == OUR_ICONS


@pytest.mark.parametrize("name", OUR_ICONS)
def test_the_sign_in_a_solid_icon_is_a_hole_that_shows_the_ground(qapp: object, name: str) -> None:
    image = painted((ICONS / f"{name}.svg").read_bytes(), 240, 240)
    hole, body = (image.pixelColor(int(x * 10), int(y * 10)).alpha() for x, y in SIGNS_OF[name])
    assert (hole, body) == (0, 255)


def test_every_picture_is_there_and_together_they_stay_under_three_megabytes() -> None:
    files = sorted(PICTURES.glob("*.svg"))
    assert [file.stem for file in files] == picture_names()
    assert sum(file.stat().st_size for file in files) < 3_000_000


@pytest.mark.slow
def test_the_generator_draws_exactly_the_files_on_disk(tmp_path: Path) -> None:
    command = [sys.executable, "-B", str(DRAW), str(tmp_path)]
    subprocess.run(command, check=True, timeout=60)
    drawn = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert drawn == {file.name: file.read_bytes() for file in PICTURES.glob("*.svg")}


@pytest.mark.slow
@pytest.mark.parametrize("name", picture_names())
def test_every_picture_uses_plain_elements_and_is_painted(qapp: object, name: str) -> None:
    file = PICTURES / f"{name}.svg"
    root = parsed(file)
    gradients = {"linearGradient", "radialGradient", "stop"}
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "path", "circle", "ellipse"} | gradients
    assert not [
        e for e in root.iter() if {"style", "class", "clip-path", "mask", "filter"} & {*e.attrib}
    ]
    known = {f"url(#{element.get('id')})" for element in root.iter() if element.get("id")}
    assert {fill for e in root.iter() if (fill := e.get("fill", "")).startswith("url")} <= known
    assert not re.search(r"\d\.\d\d", "".join(e.get("d", "") for e in root.iter()))
    width, height = int(root.get("width", "")), int(root.get("height", ""))
    assert inked(painted(file.read_bytes(), width, height)) > 0.4


@pytest.mark.parametrize("name", [name for name in picture_names() if "patch" in name])
def test_nothing_in_a_window_crosses_its_ring(name: str) -> None:
    for element in parsed(PICTURES / f"{name}.svg"):
        for x, y in points(element.get("d", "")):
            assert (x - 120) ** 2 + (y - 120) ** 2 <= 117.6**2
        if element.tag == SVG + "circle":
            x, y, radius = (float(element.get(key, "")) for key in ("cx", "cy", "r"))
            assert ((x - 120) ** 2 + (y - 120) ** 2) ** 0.5 + radius <= 117.5


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("phase", PHASES)
def test_needle_dots_and_flakes_keep_three_to_one_against_the_skin(
    qapp: object, tone: int, phase: str
) -> None:
    root = parsed(PICTURES / f"patch-{tone}-{phase}.svg")
    marks = [
        e for e in root if not (e.tag.endswith("Gradient") or e.get("fill", "").startswith("url"))
    ]
    for mark in marks:
        root.remove(mark)
    skin = painted(ET.tostring(root), 240, 240)

    def best(element: ET.Element, x: float, y: float) -> float:
        colour = skin.pixelColor(int(x), int(y))
        under = luminance(colour.redF(), colour.greenF(), colour.blueF())
        paints = (element.get("fill", ""), element.get("stroke", ""))
        return max(
            contrast(hex_luminance(paint), under) for paint in paints if paint.startswith("#")
        )

    dots = [
        best(e, float(e.get("cx", "")), float(e.get("cy", "")))
        for e in marks
        if e.get("r") == "2.3"
    ]
    plates = [e for e in marks if e.get("d", "").endswith("Z") and e.get("stroke")]
    flakes = [best(e, x, y) for e in plates for x, y in points(e.get("d", ""))]
    assert bool(dots) == (phase in ("day-1", "days-2-3"))
    assert len(plates) == {"days-2-3": 6, "days-4-5": 24, "days-6-7": 5}.get(phase, 0)
    assert min([*dots, *flakes], default=21.0) >= 3.0


def test_on_paper_the_pictures_survive_black_and_white(qapp: object) -> None:
    def ink_at_58_percent(phase: str) -> list[bool]:
        image = painted((PICTURES / f"outline-patch-{phase}.svg").read_bytes(), 300, 300)
        flat = QImage(300, 300, QImage.Format.Format_Grayscale8)
        flat.fill(255)
        painter = QPainter(flat)
        painter.drawImage(0, 0, image)
        painter.end()
        return [grey < 0.58 * 255 for grey in bytes(flat.constBits())]

    pages = {phase: ink_at_58_percent(phase) for phase in PHASES}
    calm = pages["week-2"]
    assert 0.04 < sum(calm) / len(calm) < 0.16, "the tint must turn white, the ring stays"
    for phase in PHASES[:-1]:
        changed = sum(a != b for a, b in zip(pages[phase], calm, strict=True))
        assert changed > 0.008 * len(calm), phase


def test_on_paper_the_pictures_need_only_flat_straight_shapes() -> None:
    for phase in PHASES:
        root = parsed(PICTURES / f"outline-patch-{phase}.svg")
        assert {e.tag for e in root} <= {SVG + "path", SVG + "circle"}
        assert not [e for e in root if any("opacity" in key for key in e.attrib)]
        assert all(re.fullmatch(r"[MLZ\d. ]*", e.get("d", "")) for e in root)


@pytest.mark.parametrize("tone", TONES)
def test_redness_in_the_strip_fades_day_by_day_until_the_skin_is_plain(tone: int) -> None:
    fills = []
    for day in range(1, 15):
        skin = parsed(PICTURES / f"disc-{tone}-{day}.svg")[0]
        fills.append(hex_luminance(skin.get("fill", "")))
    assert fills[:8] == sorted(set(fills[:8]))
    assert set(fills[7:]) == {fills[7]}
