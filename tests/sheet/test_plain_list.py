# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain list for staff: every line on paper, on as many pages as it takes, and tagged."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.machine.places import resources
from kiosk.sheet import Paper, draw_list
from tests.sheet import verapdf
from tests.sheet.test_tagged_file import roles

HEAD = "Example Clinic. Mon 23 Nov 2026: 3 receipts."
LINES = tuple(f"10:{at:02}  7K4P-82MD  R. Osei  printed  in hand  line {at}" for at in range(60))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [0, 1, 60])
def test_every_line_is_on_paper_in_its_order(paper: Paper, count: int) -> None:
    pages = PdfReader(
        io.BytesIO(draw_list(HEAD, LINES[:count], paper, resources=resources()))
    ).pages
    words = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert words == " ".join(" ".join(line.split()) for line in (HEAD, *LINES[:count]))
    assert len(pages) == (2 if count == len(LINES) else 1)


def test_it_is_a_head_and_a_list_and_the_same_each_time() -> None:
    pdf = draw_list(HEAD, LINES[:2], Paper.A4, resources=resources())
    assert roles(pdf) == ["Document", "H1", "L", "LI", "LBody", "LI", "LBody"]
    assert pdf == draw_list(HEAD, LINES[:2], Paper.A4, resources=resources())


@pytest.mark.skipif(verapdf.missing() != "", reason=verapdf.missing() or "veraPDF is here")
def test_it_keeps_pdf_ua_1_and_pdf_a_2a(tmp_path: Path) -> None:
    file = tmp_path / "list.pdf"
    file.write_bytes(draw_list(HEAD, LINES, Paper.A4, resources=resources()))
    assert [result.failures for result in verapdf.validate([file]) if result.failures] == []
