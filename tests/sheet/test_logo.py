# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's logo at the head of the sheet: any of its kinds, in its own shape, on white."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize, draw, undrawable
from kiosk.sheet.engine import art
from kiosk.sheet.engine.photos import rgb_on_white
from tests.sheet import verapdf
from tests.sheet.plans import ALL_KINDS, PICTURES, example, reader

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}">'
    '<rect x="0" y="0" width="{0}" height="{1}" fill="#1E5A50"/></svg>'
)
SHAPES = [(400, 100), (100, 100), (60, 240), (3000, 200)]


def logo(folder: Path, kind: str, size: tuple[int, int]) -> Path:
    file = folder / f"logo.{kind}"
    if kind == "svg":
        file.write_text(SVG.format(*size))
    else:
        Image.new("RGB", size, (30, 90, 80)).save(file)
    return file


def sheet(file: Path | None, paper: Paper = Paper.A4, size: PrintSize = PrintSize.CLEAR) -> bytes:
    return draw(example("amira"), paper, size, resources=resources(), pictures=PICTURES, logo=file)


@pytest.mark.parametrize("kind", ["svg", "png", "jpeg"])
@pytest.mark.parametrize("size", SHAPES)
def test_a_logo_keeps_its_shape(tmp_path: Path, kind: str, size: tuple[int, int]) -> None:
    drawn = art.read(logo(tmp_path, kind, size))
    assert drawn.width / drawn.height == pytest.approx(size[0] / size[1], rel=0.02)
    assert undrawable(tmp_path / f"logo.{kind}") == ""


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_logo_takes_no_page_and_no_word_of_the_sheet(
    tmp_path: Path, paper: Paper, size: PrintSize, shape: tuple[int, int]
) -> None:
    without = reader(sheet(None, paper, size))
    shown = reader(sheet(logo(tmp_path, "png", shape), paper, size))
    assert len(shown.pages) == len(without.pages)
    assert letters(shown) == letters(without)


def letters(pdf: Any) -> list[str]:
    """All that is printed, whatever stands beside what."""
    return sorted("".join("".join(page.extract_text().split()) for page in pdf.pages))


def test_what_is_clear_is_white_on_paper(tmp_path: Path) -> None:
    file = tmp_path / "clear.png"
    Image.new("RGBA", (4, 2), (255, 0, 0, 0)).save(file)
    assert rgb_on_white(file) == (b"\xff" * 24, 4, 2)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a"])
def test_a_broken_picture_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "cut.png"
    file.write_bytes(content)
    assert undrawable(file) == "cut.png: the picture is broken."


@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing() or "veraPDF is here")
def test_a_sheet_with_a_logo_keeps_pdf_ua_1_and_pdf_a_2a(tmp_path: Path) -> None:
    files = []
    for kind in ("svg", "png", "jpeg"):
        file = tmp_path / f"{kind}.pdf"
        file.write_bytes(sheet(logo(tmp_path, kind, (400, 100))))
        files.append(file)
    assert [result.failures for result in verapdf.validate(files) if result.failures] == []
