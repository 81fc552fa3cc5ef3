# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictographs of what people hope for: skin seen close by."""

from collections.abc import Iterator

from outlines import oval
from people import dots_in, patch
from pictograph import LINE, SHADE, SKIN, WHITE, Part, dark, fine, flat, line, part, solid

Drawn = tuple[str, list[Part]]

_PITS = ((40, 42, 11), (72, 36, 8), (80, 66, 12), (50, 74, 9), (30, 64, 6), (66, 92, 8))


def hopes() -> Iterator[Drawn]:
    """Each picture by its name, its parts from the ground up."""
    yield (
        "smooth-skin",
        [
            part("skin", flat(oval(60, 60, 57), SKIN)),
            part(
                "shine",
                line("M22 64C22 42 40 24 62 22", WHITE, 7),
                line("M36 74C36 58 50 42 70 40", WHITE, 6),
                line("M22 64C22 42 40 24 62 22", LINE, 2),
                line("M36 74C36 58 50 42 70 40", LINE, 2),
            ),
        ],
    )
    yield (
        "scarred-skin",
        [
            part("skin", patch()),
            part(
                "pits",
                (solid(oval(x, y, side, side * 0.8), SHADE, LINE, 2.6) for x, y, side in _PITS),
                (
                    line(
                        f"M{x - side * 0.5} {y + side * 0.2}C{x - side * 0.2} {y + side * 0.6} "
                        f"{x + side * 0.3} {y + side * 0.6} {x + side * 0.6} {y}",
                        LINE,
                        2,
                    )
                    for x, y, side in _PITS
                ),
            ),
        ],
    )
    yield (
        "fine-lines",
        [
            part("skin", flat(oval(60, 60, 57), SKIN)),
            part(
                "eye",
                line("M8 50C24 66 48 66 64 52", LINE, 4.5),
                line("M14 58L10 66M28 63L27 72M44 62L47 71", LINE, 2.6),
            ),
            part(
                "lines",
                line("M70 46C84 40 98 32 108 26", LINE, 2.8),
                line("M72 54C88 52 102 48 114 44", LINE, 2.8),
                line("M72 62C88 64 102 66 114 68", LINE, 2.8),
                line("M68 70C82 76 94 84 104 92", LINE, 2.8),
            ),
        ],
    )
    yield (
        "open-pores",
        [
            part("skin", flat(oval(60, 60, 57), SKIN), fine("M4 44L76 4M10 98L118 36", SHADE, 1.2)),
            part("pores", (dark(oval(x, y, 3.4), LINE) for x, y in dots_in(60, 60, 46, 46, 18))),
        ],
    )
    yield (
        "asking",
        [
            part(
                "question",
                line("M42 46C42 32 52 26 61 26C72 26 80 34 80 44C80 58 61 58 61 74", width=8),
                dark(oval(61, 92, 6)),
            ),
        ],
    )
