# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a file can be the clinic's logo: a picture of a kind that screen and paper can show."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.packs.drawing_flaws import Flaw, flaw

MOST_BYTES = 4 * 1024 * 1024
_BEGINS: Mapping[str, bytes] = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
}
LOGO_KINDS = (*_BEGINS, ".svg")
"""What the name of a logo ends with."""


def beside(settings: Path) -> Path:
    """The folder that the settings' file lies in itself, also where a link leads to it."""
    return Path(os.path.realpath(settings)).parent


def logo_flaw(file: Path) -> Flaw | None:
    """None where there is nothing wrong with the file by its first look; it is not drawn."""
    kind = file.suffix.lower()
    if kind not in LOGO_KINDS:
        return f"{file.name} is not a PNG, SVG or JPEG.", "Name a picture of one of these kinds."
    if not file.is_file():
        return f"there is no {file.name} in the folder of the settings.", "Put the picture there."
    if kind == ".svg":
        found = flaw(file)
        return None if found is None else (f"{file.name}: {found[0]}", found[1])
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return f"{file.name} cannot be read: {error.strerror}.", "Let the kiosk read it."
    if len(content) > MOST_BYTES:
        return f"{file.name} is over 4 MiB.", "Save it smaller: 1,000 pixels across are enough."
    if not content.startswith(_BEGINS[kind]):
        named = "a PNG" if kind == ".png" else "a JPEG"
        return f"{file.name} is not {named}, as its name says.", "Save the picture again."
    return None
