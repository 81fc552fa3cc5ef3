# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of print as the reader would hand them on, made without a picture."""

from kiosk.camera.read_words import Spot
from kiosk.camera.text_lines import TextLine

LETTER = 0.01
HEIGHT = 0.02
PITCH = 0.03


def line(
    text: str, row: float, left: float = 0.05, score: float = 0.99, turn: float = 0.0
) -> TextLine:
    """`row` counts rows of print from the top; `left` is a share of the width."""
    width = LETTER * len(text)
    places = tuple((place + 0.5) / len(text) for place in range(len(text)))
    box = Spot(left + width / 2, 0.05 + PITCH * row, width, HEIGHT, turn)
    return TextLine(text, box, places, (score,) * len(text))
