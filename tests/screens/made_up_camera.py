# SPDX-License-Identifier: GPL-3.0-or-later
"""A camera that shows what a test holds before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.camera.stills import Still
from kiosk.screens.label.label_pictures import ASPECT, FRAME_HEIGHT, FRAME_WIDTH
from kiosk.visit.showing import NoCamera
from tests.camera.photographs import HEIGHT, WIDTH, Shot, taken

SHOT = Shot(
    "page", 3, ("Aqua", "Glycerin", "Squalane", "Cetearyl Alcohol", "Parfum", "Linalool"), size=30
)


class MadeUpCamera:
    """`shows` hands a frame to the page, as often as it is called; with `trouble` there is none."""

    def __init__(self) -> None:
        self.trouble: NoCamera | None = None
        self.running = False
        self.starts = 0
        self._took: Callable[[QImage], None] | None = None

    def start(self, took: Callable[[QImage], None], troubled: Callable[[NoCamera], None]) -> None:
        self.starts += 1
        if self.trouble is not None:
            troubled(self.trouble)
            return
        self.running, self._took = True, took

    def stop(self) -> None:
        self.running, self._took = False, None

    def shows(self, frame: QImage) -> None:
        assert self._took is not None, "Nobody looks at the camera."
        self._took(frame)


def image_of(still: Still) -> QImage:
    bytes_a_row = still.width * 3
    kind = QImage.Format.Format_RGB888
    return QImage(still.pixels, still.width, still.height, bytes_a_row, kind).copy()


def held(label: QImage, shade: str = "#8d8286") -> QImage:
    """A frame of a 1080p camera, the label in its frame to aim with."""
    height = round(HEIGHT / FRAME_HEIGHT)
    width = round(height * 16 / 9)
    frame = QImage(width, height, QImage.Format.Format_RGB32)
    frame.fill(QColor(shade))
    painter = QPainter(frame)
    across = round(height * ASPECT * FRAME_WIDTH)
    scaled = label.scaledToWidth(across)
    painter.drawImage((width - across) // 2, (height - scaled.height()) // 2, scaled)
    painter.end()
    return frame


def a_label(**changed: object) -> QImage:
    return held(image_of(taken(replace(SHOT, **changed))))  # type: ignore[arg-type]


def bare(shade: str) -> QImage:
    frame = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    frame.fill(QColor(shade))
    return held(frame, shade)
