# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF objects that ReportLab lacks, or writes in a way that PDF/A does not accept."""

from __future__ import annotations

from reportlab.pdfbase import pdfdoc

from kiosk.sheet.engine.metadata import PRODUCER


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """A PDF object that is already written. The names it refers to were numbered before."""

    __RefOnly__ = 1

    def __init__(self, written: str) -> None:
        self.written = written.encode("latin-1")

    def format(self, document: object) -> bytes:  # noqa: ARG002, ReportLab hands it over
        return self.written


class Stream(pdfdoc.PDFStream):  # type: ignore[misc]
    """A stream with the end of line before `endstream` that ISO 19005-2, 6.1.7.1 asks for."""

    def format(self, document: object) -> bytes:
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


class Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """The information dictionary without dates: they would say when a patient was seen."""

    def format(self, document: object) -> bytes:
        entries = {
            "Title": pdfdoc.PDFString(self.title),
            "Creator": pdfdoc.PDFString(PRODUCER),
            "Producer": pdfdoc.PDFString(PRODUCER),
        }
        written: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return written


def text_string(text: str) -> str:
    """Text as a PDF string that holds any character."""
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"


def plain_stream(content: bytes, names: dict[str, str]) -> Stream:
    """A stream that is left readable: PDF/A wants its metadata without a filter."""
    stream = Stream(content=content)
    for key, name in names.items():
        stream.dictionary[key] = pdfdoc.PDFName(name)
    return stream
