# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever supports a clinic asks for first, as one file: never a name, never a label."""

from __future__ import annotations

import io
import platform
import sys
import zipfile
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""Of a file in the bundle: the earliest that the format can say."""


def versions(kiosk: str, libraries: Iterable[str]) -> str:
    """A line each: the kiosk, Python, the system, and the libraries that are there."""
    lines = [
        f"aftercare-kiosk {kiosk}",
        f"Python {sys.version.split()[0]}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    for name in libraries:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name} is not installed")
    return "".join(f"{line}\n" for line in lines)


def logged(folder: Path) -> Mapping[str, str]:
    """The kiosk's own logs by their names. They hold events and codes (see `kiosk.machine.log`)."""
    logs = sorted(folder.glob("kiosk.log*"))
    return {file.name: file.read_text(encoding="utf-8", errors="replace") for file in logs}


def without(text: str, names: Iterable[str]) -> str:
    """The text without these names of people, and without where this user's home is, which may be
    called after somebody."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, "[name]")
    home = str(Path.home())
    return text.replace(home, "~") if home != Path.home().anchor else text


def bundled(files: Mapping[str, bytes]) -> bytes:
    """A ZIP of files by their names; of the same files always the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), files[name])
    return out.getvalue()
