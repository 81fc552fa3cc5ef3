# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF bytes as sharp pictures of pages, at whatever size the screen asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.aftercare.sentences import say

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_ASKED = re.compile(r"(\d+)/(\d+)")
WIDEST_PX = 4000
DEFAULT_PX = 800


class SheetUnreadable(ValueError):
    """The bytes are no PDF that can be shown. The text is for staff."""


class SheetPictures(QObject):
    """The sheet that is open, if any. Lives on the GUI thread, as do all its calls.

    Qt's PDF module is loaded with the first sheet: it would slow the start.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QPdfDocument | None = None
        self._bytes = QBuffer(self)
        self._pdf = b""
        self._drawing = 0

    @property
    def pages(self) -> int:
        return self._document.pageCount() if self._document else 0

    def show(self, pdf: bytes) -> None:
        """Shows these bytes from now on; none: nothing. Raises SheetUnreadable."""
        if pdf == self._pdf:
            return
        self._close()
        if pdf:
            self._open(pdf)

    def _open(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._pdf = pdf
        self._drawing += 1
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._bytes)
        if self._document.status() is not QPdfDocument.Status.Ready:
            self._close()
            raise SheetUnreadable(say("The sheet cannot be shown on this screen."))

    def _close(self) -> None:
        """Nothing is open and nothing of the last sheet is kept."""
        self._pdf = b""
        if self._document is not None:
            self._document.close()
            self._document.deleteLater()
            self._document = None
        self._bytes.close()
        self._bytes.setData(QByteArray())

    def source(self, page: int) -> str:
        """Where QML finds a page, from 1. Each opening has its own, so that a change shows."""
        return f"image://sheet/{self._drawing}/{page}"

    def ratio(self, page: int) -> float:
        """The height of a page, from 1, over its width."""
        if self._document is None:
            return 1.0
        size = self._document.pagePointSize(page - 1)
        return size.height() / size.width() if size.width() > 0 else 1.0

    def text(self, page: int) -> str:
        """The words of a page, from 1, in reading order: what a screen reader says."""
        if self._document is None:
            return ""
        return " ".join(self._document.getAllText(page - 1).text().split())

    def picture(self, drawing: int, page: int, width: int) -> QImage:
        """A page, from 1, `width` pixels wide; blank paper for one that is not open any more."""
        across = min(max(width, 1), WIDEST_PX)
        document = self._document if drawing == self._drawing and 1 <= page <= self.pages else None
        size = QSize(across, max(1, round(across * self.ratio(page)) if document else across))
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        if document is not None:
            painter = QPainter(paper)
            painter.drawImage(0, 0, document.render(page - 1, size))
            painter.end()
        return paper


class SheetProvider(QQuickImageProvider):
    """`image://sheet/DRAWING/PAGE` at the width that `sourceSize` asks for, in pixels."""

    def __init__(self, pictures: SheetPictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, asked: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        matched = _ASKED.fullmatch(asked)
        drawing, page = (int(matched[1]), int(matched[2])) if matched else (0, 0)
        width = wanted.width() if wanted.width() > 0 else DEFAULT_PX
        image = self._pictures.picture(drawing, page, width)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
