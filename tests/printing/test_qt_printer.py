# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing where there is no CUPS."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing import cups, qt_printer
from kiosk.printing.jobs import Job, JobState, PrintError
from kiosk.printing.way import missing_programs, way
from tests.printing.fake_cups import FakeCups


def sheet(pages: int) -> bytes:
    """A black square of 10 mm, 20 mm from the left and the top of each page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89))
    for _ in range(pages):
        canvas.rect(56.69, 841.89 - 56.69 - 28.35, 28.35, 28.35, fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def to_file(path: Path) -> QPrinter:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(path))
    return device


@pytest.mark.slow
def test_every_page_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert qt_printer.draw(sheet(3), to_file(out), "a4") == 3
    assert len(PdfReader(out).pages) == 3


@pytest.mark.slow
def test_a_page_keeps_its_true_size(qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    qt_printer.draw(sheet(1), to_file(out), "a4")
    document = QPdfDocument()
    document.load(str(out))
    picture = document.render(0, QSize(2100, 2970))
    document.close()

    def ink(x_mm: float, y_mm: float) -> bool:
        colour = picture.pixelColor(round(x_mm * 10), round(y_mm * 10))
        return colour.alpha() > 127 and colour.lightness() < 64

    assert ink(20.3, 20.3)
    assert ink(29.7, 29.7)
    assert not any((ink(19.6, 25), ink(30.4, 25), ink(25, 19.6), ink(25, 30.4)))


def test_a_sheet_that_cannot_be_read_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(PrintError) as problem:
        qt_printer.draw(b"%PDF-1.7 and no more", to_file(tmp_path / "out.pdf"), "a4")
    assert problem.value.code == "P7"


def test_a_printer_that_cannot_be_written_to_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(PrintError, match="did not take the sheet"):
        qt_printer.draw(sheet(1), to_file(tmp_path / "no" / "folder" / "out.pdf"), "a4")


def test_a_printer_the_system_does_not_know_is_refused_by_name(qtbot: QtBot) -> None:
    with pytest.raises(PrintError) as problem:
        qt_printer.send(sheet(1), "cupboard", "MN-7K4Q", "a4")
    assert problem.value.code == "P3"


def test_a_job_sent_through_qt_asks_staff_to_look(qtbot: QtBot) -> None:
    job = Job("Room 2", 0)
    status = qt_printer.state(job)
    assert status.state is JobState.DONE
    assert status.words == "Sent to Room 2. Look that every page came out"
    assert not qt_printer.cancel(job)


def test_cups_is_the_way_where_its_programs_are(fake_cups: FakeCups) -> None:
    assert missing_programs() == []
    assert way() is cups


def test_qt_is_the_way_where_a_program_is_missing(fake_cups: FakeCups) -> None:
    fake_cups.without("lp")
    assert missing_programs() == ["lp"]
    assert way() is qt_printer
