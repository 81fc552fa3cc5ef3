# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons in the colour of a token, and the fonts of the screens."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

FAMILY = "Atkinson Hyperlegible Next"
FALLBACK = "Noto Sans"
DEFAULT_SIDE = 24
_ASKED = re.compile(r"([a-z0-9-]+)/([0-9a-f]{6}|[0-9a-f]{8})")


class FontMissing(RuntimeError):
    """A font file of the kiosk cannot be read. The screens would fall back to boxes."""


def load_fonts(folder: Path) -> None:
    """Loads every TTF of `folder` and makes the family of the design the application's.

    Raises FontMissing where a file is no font, or the folder holds none.
    """
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise FontMissing(f"{folder} holds no font.")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FontMissing(f"{file} is not a font that can be read.")
    font = QFont([FAMILY, FALLBACK])
    font.setPixelSize(20)
    QGuiApplication.setFont(font)


class IconProvider(QQuickImageProvider):
    """`image://icon/NAME/RRGGBB` (or AARRGGBB): resources/icons/NAME.svg in that one colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, asked: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        """An empty image where there is no such icon: the QML engine then warns with its name."""
        matched = _ASKED.fullmatch(asked)
        file = self._folder / f"{matched[1]}.svg" if matched else None
        if matched is None or file is None or not file.is_file():
            return QImage()
        drawing = file.read_text(encoding="utf-8").replace("currentColor", f"#{matched[2][-6:]}")
        side = QSize(
            wanted.width() if wanted.width() > 0 else DEFAULT_SIDE,
            wanted.height() if wanted.height() > 0 else DEFAULT_SIDE,
        )
        image = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
        painter.end()
        size.setWidth(side.width())
        size.setHeight(side.height())
        return image
