# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame that is seen now and the stills that were read: in memory, until the page is left."""

from __future__ import annotations

import re
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.camera.read_words import Spot
from kiosk.camera.stills import CHANNELS, Still

ASPECT = 804 / 552
"""The shape of the picture on the page; what a camera sees beside it is not shown."""

FRAME_WIDTH, FRAME_HEIGHT = 476 / 804, 296 / 552
"""The frame to aim with, as shares of the picture, in its middle."""

AROUND = 1.08
"""How much more than the frame is read: nobody aims to a hair."""

CUT_PX = 480
_ASKED = re.compile(r"(live|still|cut|part)/(\d+)(?:/([\d.eE+-]+(?:_[\d.eE+-]+){4}))?")


class Part(NamedTuple):
    """An upright part of a still: its upper left corner and its sides, in shares of the width."""

    left: float
    top: float
    width: float
    height: float


def part_around(spots: tuple[Spot, ...], ratio: float) -> Part:
    """The part of a still with all of these, and a little more; the whole of it for none. `ratio`
    is its height over its width."""
    if not spots:
        return Part(0, 0, 1, ratio)
    around = max(spot.height for spot in spots) * 1.2
    left = max(0.0, min(spot.x - spot.width / 2 for spot in spots) - around)
    right = min(1.0, max(spot.x + spot.width / 2 for spot in spots) + around)
    top = max(0.0, min(spot.y - spot.height / 2 for spot in spots) - around)
    end = min(ratio, max(spot.y + spot.height / 2 for spot in spots) + around)
    return Part(left, top, right - left, end - top)


class LabelPictures:
    """Lives on the GUI thread, as do all its calls. `clear` forgets everything."""

    def __init__(self) -> None:
        self._frame: QImage | None = None
        self._stills: list[QImage] = []
        self._count = 0

    def came(self, frame: QImage) -> None:
        """Another frame of the camera."""
        self._frame = _shaped(frame)
        self._count += 1

    def aimed(self) -> Still | None:
        """What is in the frame to aim with, as it is now."""
        return None if self._frame is None else still_of(_in_frame(self._frame))

    def whole(self) -> Still | None:
        """All that is seen now: a bar code need not be in the frame."""
        return None if self._frame is None else still_of(self._frame)

    def keep(self, *, more: bool) -> Still | None:
        """The frame as a still, after the others or in their place; None where nothing is seen."""
        if self._frame is None:
            return None
        if not more:
            self._stills = []
        image = _in_frame(self._frame)
        self._stills.append(image)
        return still_of(image)

    def drop_last(self) -> None:
        """The last still gave nothing."""
        del self._stills[-1:]

    def no_frame(self) -> None:
        self._frame = None

    def clear(self) -> None:
        self._frame = None
        self._stills = []

    @property
    def stills(self) -> int:
        return len(self._stills)

    # Addresses for QML, and the pictures behind them.

    def live_source(self) -> str:
        return f"image://label/live/{self._count}" if self._frame is not None else ""

    def still_source(self, number: int) -> str:
        """Each still has its own address for as long as it is there."""
        return f"image://label/still/{number}" if number < len(self._stills) else ""

    def cut_source(self, number: int, spot: Spot) -> str:
        if number >= len(self._stills):
            return ""
        return f"image://label/cut/{number}/{'_'.join(f'{each:.5f}' for each in spot)}"

    def part_source(self, number: int, part: Part) -> str:
        if number >= len(self._stills):
            return ""
        return f"image://label/part/{number}/{'_'.join(f'{each:.5f}' for each in part)}_0"

    def ratio(self, number: int) -> float:
        """The height of a still over its width."""
        if number >= len(self._stills):
            return FRAME_HEIGHT / FRAME_WIDTH / ASPECT
        return self._stills[number].height() / self._stills[number].width()

    def picture(self, asked: str) -> QImage:
        """Nothing, one bare pixel, for what is not there any more."""
        matched = _ASKED.fullmatch(asked)
        found = self._found(matched[1], int(matched[2]), matched[3]) if matched else None
        if found is not None:
            return found
        bare = QImage(1, 1, QImage.Format.Format_RGB32)
        bare.fill(Qt.GlobalColor.black)
        return bare

    def _found(self, kind: str, number: int, place: str | None) -> QImage | None:
        if kind == "live":
            return self._frame
        if number >= len(self._stills):
            return None
        still = self._stills[number]
        if place is None:
            return still
        spot = Spot(*map(float, place.split("_")))
        return _cut(still, spot) if kind == "cut" else _part(still, Part(*spot[:4]))


class LabelProvider(QQuickImageProvider):
    """`image://label/...` as `LabelPictures` names its pictures; nothing of them is kept here."""

    def __init__(self, pictures: LabelPictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, asked: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        image = self._pictures.picture(asked)
        if wanted.width() > 0 and image.width() > wanted.width():
            image = image.scaledToWidth(wanted.width(), Qt.TransformationMode.SmoothTransformation)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _part(still: QImage, part: Part) -> QImage:
    width = still.width()
    left, top, across, down = (round(each * width) for each in part)
    return still.copy(QRect(left, top, max(1, across), max(1, down)))


def still_of(image: QImage) -> Still:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    row = plain.width() * CHANNELS
    held = memoryview(plain.constBits())
    step = plain.bytesPerLine()
    rows = (bytes(held[at * step : at * step + row]) for at in range(plain.height()))
    return Still(b"".join(rows), plain.width(), plain.height())


def _shaped(image: QImage) -> QImage:
    """The middle of a frame, in the shape of the page's picture."""
    width, height = image.width(), image.height()
    wide = width / height > ASPECT
    across, down = (round(height * ASPECT), height) if wide else (width, round(width / ASPECT))
    return image.copy(QRect((width - across) // 2, (height - down) // 2, across, down))


def _in_frame(image: QImage) -> QImage:
    across = min(image.width(), round(image.width() * FRAME_WIDTH * AROUND))
    down = min(image.height(), round(image.height() * FRAME_HEIGHT * AROUND))
    return image.copy(
        QRect((image.width() - across) // 2, (image.height() - down) // 2, across, down)
    )


def _cut(still: QImage, spot: Spot) -> QImage:
    """A name, level and large, with a little around it."""
    width = still.width()
    turned = QTransform().translate(spot.x * width, spot.y * width).rotate(spot.turn)
    across, down = spot.width * width * 1.1 + 12, spot.height * width * 1.5
    grown = min(CUT_PX / across, 4.0)
    cut = QImage(ceil(across * grown), ceil(down * grown), QImage.Format.Format_RGB32)
    cut.fill(Qt.GlobalColor.white)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(grown, grown)
    painter.translate(across / 2, down / 2)
    back, _ = turned.inverted()
    painter.setTransform(back * painter.transform())
    painter.drawImage(0, 0, still)
    painter.end()
    return cut
