# SPDX-License-Identifier: GPL-3.0-or-later
"""Content folders made of links: both packs beside each other, or the second alone."""

from pathlib import Path

from kiosk.machine import places

HERE = Path(__file__).parent / "content"
FIRST, SECOND = "microneedling", "tattoo-laser"
TOMAS = "tomas.yaml"


def linked(folder: Path, *packs: Path) -> Path:
    """A content folder of these packs, the clinic's settings and the example of each pack."""
    (folder / "examples").mkdir(parents=True)
    _link(places.content() / "clinic", folder)
    for pack in packs:
        _link(pack, folder)
        for example in sorted((pack.parent / "examples").glob("*.yaml")):
            _link(example, folder / "examples")
    return folder


def first_pack() -> Path:
    return places.content() / FIRST


def second_pack() -> Path:
    return HERE / SECOND


def _link(there: Path, folder: Path) -> None:
    (folder / there.name).symlink_to(there, target_is_directory=there.is_dir())
