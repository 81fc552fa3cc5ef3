# SPDX-License-Identifier: GPL-3.0-or-later
"""A PNG or JPEG -> its pixels as paper shows them: sRGB, on white, no more than print needs."""

from __future__ import annotations

import warnings
from pathlib import Path

_MOST_SIDE = 800
"""Pixels of the longer side: 100 points are printed with some 570 to the inch."""
_MOST_PIXELS = 40_000_000


def rgb_on_white(path: Path) -> tuple[bytes, int, int]:
    """The pixels row by row, 3 bytes each, with width and height. Raises OSError if the file cannot
    be read, ValueError where it is no picture that can be shown."""
    from PIL import Image, ImageOps  # late: most clinics have a drawing or no logo

    content = path.open("rb")
    with content, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(content, formats=("PNG", "JPEG"))
            if picture.width * picture.height > _MOST_PIXELS:
                raise ValueError("it has too many pixels.")
            turned = ImageOps.exif_transpose(picture).convert("RGBA")
        except (OSError, SyntaxError, Image.DecompressionBombError) as broken:
            raise ValueError("the picture is broken.") from broken
    turned.thumbnail((_MOST_SIDE, _MOST_SIDE))
    whole = Image.new("RGBA", turned.size, "white")
    whole.alpha_composite(turned)
    return whole.convert("RGB").tobytes(), *whole.size
