# SPDX-License-Identifier: GPL-3.0-or-later
"""Print through Qt where there is no CUPS: the same functions as `cups`, with less to tell.

Qt hands pages to the system and hears nothing back, so a job is over as soon as it is sent, and the
words ask staff to look at the printer. The pages go as pictures at the printer's own resolution.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.aftercare.sentences import say
from kiosk.printing.cups import check_sheet, no_such_printer
from kiosk.printing.jobs import (
    Job,
    JobState,
    JobStatus,
    Paper,
    Printer,
    PrintError,
    PrinterState,
)

POINTS_PER_INCH: Final = 72
MOST_DPI: Final = 600
"""A page of A4 at 600 dpi is a picture of 140 MB; more would be no sharper to a reader."""

_SIZES: Final[dict[Paper, QPageSize.PageSizeId]] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}


def printers() -> list[Printer]:
    """Every printer the system knows, its default first. Needs a running Qt application."""
    found = [_printer(info) for info in QPrinterInfo.availablePrinters()]
    return sorted(found, key=lambda one: (not one.default, one.name.casefold()))


def send(
    pdf: bytes, printer: str, title: str, paper: Paper, *, copies: int = 1, first: int = 1
) -> Job:
    """Draw a sheet on a printer, from the page `first` on. Returns when the system has taken every
    page.

    Raises `ValueError` for an argument that is wrong and `PrintError` when it was not taken.
    """
    check_sheet(pdf, title, paper)
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise no_such_printer(printer)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    device.setCopyCount(copies)
    draw(pdf, device, paper, first)
    return Job(printer, 0)


def state(job: Job) -> JobStatus:
    """What can be said of a job that Qt has sent: that it was sent."""
    look = say("Sent to {printer}. Look that every page came out", printer=job.printer)
    return JobStatus(JobState.DONE, look)


def cancel(job: Job) -> bool:  # noqa: ARG001
    """Qt cannot take a job back: False, always."""
    return False


def draw(pdf: bytes, device: QPrinter, paper: Paper, first: int = 1) -> int:
    """Draw the pages of a PDF from `first` on at their true size on `device`; return the number of
    pages that the whole has.

    Raises `PrintError` for a PDF that cannot be read and for a printer that stops taking pages.
    """
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.status() is not QPdfDocument.Status.Ready or not document.pageCount():
            raise PrintError(say("The sheet cannot be read, so it was not printed."), "P7")
        _prepare(device, paper)
        _draw_pages(document, device, first)
        return int(document.pageCount())
    finally:
        document.close()
        buffer.close()


def _prepare(device: QPrinter, paper: Paper) -> None:
    device.setFullPage(True)
    device.setPageLayout(
        QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    device.setResolution(min(device.resolution(), MOST_DPI))


def _draw_pages(document: QPdfDocument, device: QPrinter, first: int) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise PrintError(say("The printer did not take the sheet."), "P6")
    try:
        for page in range(first - 1, document.pageCount()):
            if page >= first and not device.newPage():
                stopped = say("The printer stopped before page {page}.", page=page + 1)
                raise PrintError(stopped, "P6")
            size = document.pagePointSize(page) * (device.resolution() / POINTS_PER_INCH)
            picture = document.render(page, size.toSize())
            if picture.isNull():
                undrawn = say("Page {page} of the sheet cannot be drawn.", page=page + 1)
                raise PrintError(undrawn, "P7")
            painter.drawImage(QRectF(QPointF(), size), picture)
    finally:
        painter.end()


def _printer(info: QPrinterInfo) -> Printer:
    states = {
        QPrinter.PrinterState.Idle: PrinterState.READY,
        QPrinter.PrinterState.Active: PrinterState.BUSY,
    }
    state = states.get(info.state(), PrinterState.STOPPED)
    place = info.location()
    words = info.description() or info.printerName()
    return Printer(
        name=info.printerName(),
        words=f"{words}, {place}" if place else words,
        state=state,
        reason=say("The printer has stopped") if state is PrinterState.STOPPED else "",
        default=info.isDefault(),
    )
