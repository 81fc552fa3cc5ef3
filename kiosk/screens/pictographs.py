# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs in a tone of skin: small pictures of what to wait for, to do, and to call about.

The drawings hold the colours of one tone. Those of a patient's tone take their places as a picture
is asked for; shade and redness follow from the two colours that a pack says of a tone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.aftercare.guidance import Guidance

DRAWN_BASE, DRAWN_SHADE, DRAWN_LINE = "#D9A67C", "#BC8459", "#6B3E22"
DRAWN_REDNESS, DRAWN_RING = "#B5302F", 'fill="none" stroke="#231820" stroke-width="3"/>\n</svg>'
DEFAULT_SIDE = 120
_LIGHTEST_REDNESS = "#D5333A"
_HEX = "[0-9a-f]{6}"
_ASKED = re.compile(rf"([a-z0-9-]+)/({_HEX})-({_HEX})/(?:ff)?({_HEX})")
_FIRST_MS = 3000  # when the pages are made
_APART_MS = 30
_LIGHT_RING = "231820"
_KEPT = 256  # pictures, most of them under 30 KiB


class PictographProvider(QQuickImageProvider):
    """`image://pictograph/NAME/BASE-LINE/RING`: resources/pictographs/screen/NAME.svg, its skin in
    the two colours of a tone and its ring in a third, each RRGGBB."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, asked: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802
        """An empty image where there is no such picture: the QML engine then warns of it."""
        matched = _ASKED.fullmatch(asked)
        file = self._folder / f"{matched[1]}.svg" if matched else None
        if matched is None or file is None or not file.is_file():
            return QImage()
        side = max(wanted.width(), wanted.height())
        image = _painted(file, *matched.groups()[1:], side if side > 0 else DEFAULT_SIDE)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class PaintedAhead(QObject):
    """Paints the pictures of the packs one at a time while nobody waits, as wide as `side`, in each
    pack's first tone. A page then finds them painted."""

    def __init__(self, packs: Iterable[Guidance], folder: Path, side: int, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = iter(
            [(folder / f"{name}.svg", *tone, side) for name, tone in _named(packs)]
        )
        self._timer = QTimer(self, interval=_FIRST_MS)
        self._timer.timeout.connect(self._paint)
        self._timer.start()

    @Slot()
    def _paint(self) -> None:
        self._timer.setInterval(_APART_MS)
        wanted = next(self._waiting, None)
        if wanted is None:
            self._timer.stop()
            return
        file, base, line, side = wanted
        if file.is_file():
            _painted(file, base, line, _LIGHT_RING, side)


def _named(packs: Iterable[Guidance]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each picture of each pack, and the two colours of the tone that it begins with."""
    for pack in packs:
        tone = pack.pictures.tones[pack.pictures.first_tone - 1]
        colours = (tone.base[1:].lower(), tone.line[1:].lower())
        names = [
            *(wait.picture for wait in pack.waits),
            *(flag.picture for flag in pack.red_flags),
            *(one.picture for one in pack.advice),
        ]
        for name in dict.fromkeys(filter(None, names)):
            yield name, colours


@lru_cache(maxsize=_KEPT)
def _painted(file: Path, base: str, line: str, ring: str, side: int) -> QImage:
    drawing = file.read_text(encoding="utf-8")
    for drawn, colour in toned_colours(f"#{base}", f"#{line}").items():
        drawing = drawing.replace(drawn, colour)
    drawing = drawing.replace(DRAWN_RING, DRAWN_RING.replace("#231820", f"#{ring}"))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def toned_colours(base: str, line: str) -> dict[str, str]:
    """What each colour of skin in a drawing becomes. The darker the skin, the browner its redness,
    as on skin itself."""
    dark = min(0.7, max(0.0, 0.95 * (0.8 - luminance(base))))
    return {
        DRAWN_BASE: base,
        DRAWN_SHADE: _mixed(base, line, 0.28),
        DRAWN_LINE: line,
        DRAWN_REDNESS: _mixed(_LIGHTEST_REDNESS, line, dark),
    }


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2), from 0 for black to 1 for white."""
    read = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (read.redF(), read.greenF(), read.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(first: str, second: str, share: float) -> str:
    one, other = QColor(first), QColor(second)
    pairs = zip(
        (one.red(), one.green(), one.blue()),
        (other.red(), other.green(), other.blue()),
        strict=True,
    )
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
