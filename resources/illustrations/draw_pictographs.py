# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw every pictograph. `python draw_pictographs.py FOLDER` rewrites the SVG files of a folder.

`screen/{name}.svg` is in colour, with skin of tone 3; `paper/{name}.svg` is black on white. Both
are on a grid of 120 x 120, and hold the parts of the picture as groups with their names.
"""

import sys
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from drawn_alarms import alarms
from drawn_answers import answers
from drawn_care import care
from drawn_creams import creams
from drawn_hopes import hopes
from drawn_infection import infection
from drawn_lasting import lasting
from drawn_sport import sport
from drawn_strong import strong
from drawn_tools import tools
from drawn_washing import washing
from pictograph import on_paper, on_screen


def pictures() -> Mapping[str, str]:
    """Every file's name and its text."""
    drawn: dict[str, str] = {}
    every = (
        alarms(),
        answers(),
        care(),
        creams(),
        hopes(),
        infection(),
        lasting(),
        sport(),
        strong(),
        tools(),
        washing(),
    )
    for name, parts in chain.from_iterable(every):
        drawn[f"screen/{name}.svg"] = on_screen(parts)
        drawn[f"paper/{name}.svg"] = on_paper(parts)
    return drawn


def main(arguments: list[str]) -> None:
    """Write the pictures into the folder named by the first argument."""
    folder = Path(arguments[0])
    for name, text in pictures().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
