# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack said when it was signed: a digest of each of its files, and one of them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from kiosk.packs.lexicon_files import SHARED, shared_file, shared_folder
from kiosk.packs.pack_files import APPROVAL, FILES
from kiosk.packs.rules.picture_rules import FOLDER

UNREADABLE = "unreadable"


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file of a pack but its approval, by name: its words, numbers, pictures,
    and the lexicon that it shares with other packs.

    A file that cannot be read has none, and so is never the one that was signed.
    """
    own = {name: _digest(folder / name) for name in _names(folder)}
    if not shared_folder(folder).is_dir():
        return own
    return own | {name: _digest(shared_file(folder, name)) for name in SHARED}


def fingerprint(files: Mapping[str, str]) -> str:
    """One digest for all: of a line `digest  name` for each file, by name."""
    lines = "".join(f"{files[name]}  {name}\n" for name in sorted(files))
    return sha256(lines.encode()).hexdigest()


def changed(signed: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The files that are not as they were signed: other, new or gone."""
    names = sorted({*signed, *now})
    return tuple(name for name in names if signed.get(name) != now.get(name))


def _names(folder: Path) -> Iterator[str]:
    yield from (name for name in FILES if name != APPROVAL)
    try:
        pictures = sorted(file.name for file in (folder / FOLDER).glob("*.svg"))
    except OSError:
        pictures = []
    yield from (f"{FOLDER}/{name}" for name in pictures)


def _digest(file: Path) -> str:
    try:
        return sha256(file.read_bytes()).hexdigest()
    except OSError:
        return UNREADABLE
