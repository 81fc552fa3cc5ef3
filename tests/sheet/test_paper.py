# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.engine import paper as measures
from tests.sheet.plans import ALL_KINDS, EXAMPLES, crowded, example, page_words, reader, sheet

SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612, 792)}


def rendered(pdf: bytes, page: int, dots: int) -> Image.Image:
    """A page as grey dots on white, `dots` to the inch."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))
    shown = document.render(page, size).convertToFormat(QImage.Format.Format_RGBA8888)
    document.close()
    colours = Image.frombytes("RGBA", (size.width(), size.height()), bytes(shown.constBits()))
    ground = Image.new("RGBA", colours.size, "white")
    return Image.alpha_composite(ground, colours).convert("L")


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_pages_have_the_size_of_the_paper(paper: Paper, size: PrintSize) -> None:
    for page in reader(sheet(example("amira"), paper, size)).pages:
        assert float(page.mediabox.width) == pytest.approx(SIZES[paper][0])
        assert float(page.mediabox.height) == pytest.approx(SIZES[paper][1])


@pytest.mark.slow
@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_nothing_is_printed_in_the_margins(paper: Paper, size: PrintSize, qapp: object) -> None:
    pdf = sheet(crowded(), paper, size)
    margin = int(17.7 / 25.4 * 72)
    pages = [rendered(pdf, number, 72) for number in range(len(reader(pdf).pages))]
    for page in pages:
        inked = page.point(lambda grey: 255 if grey < 250 else 0).getbbox()
        assert inked is not None
        left, top, right, bottom = inked
        assert min(left, top, page.width - right, page.height - bottom) >= margin


@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_no_letter_is_smaller_than_the_print_size_allows(paper: Paper, size: PrintSize) -> None:
    least = 12 if size is PrintSize.CLEAR else 16
    for page in reader(sheet(crowded(), paper, size)).pages:
        used = re.findall(rb" ([\d.]+) Tf \(", page.get_contents().get_data())
        assert used
        assert min(map(float, used)) >= least


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_the_call_box_is_whole_on_page_1(name: str, paper: Paper, size: PrintSize) -> None:
    plan = example(name)
    first = page_words(sheet(plan, paper, size))[0]
    assert plan.clinic.phone in first
    assert all(words in first for words in ("Call 999 now", "Call us now", "today or tonight"))
    assert "Swollen glands" in first


def test_text_stands_out_seven_to_one_from_paper_and_tint() -> None:
    assert contrast(measures.INK, measures.Colour(1, 1, 1)) >= 7
    assert contrast(measures.INK, measures.WARM) >= 7


def contrast(first: measures.Colour, second: measures.Colour) -> float:
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: measures.Colour) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
