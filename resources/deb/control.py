# SPDX-License-Identifier: GPL-3.0-or-later
"""The package's own words: what it is called, and what it needs. Standard library only."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "setup"))

import libraries
import packages

# Where Xwayland is missing, the cage of Debian 12 does not start.
_ALWAYS = (
    "cage",
    "init-system-helpers",
    "kbd",
    "libpam-systemd",
    "passwd",
    "systemd",
    "xwayland",
)
_WISHED = ("cups", "cups-client", "speech-dispatcher")
_NAMED_OTHERWISE = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libz.so.1": "zlib1g",
    "libcrypto.so.3": "libssl3",
    "libbz2.so.1.0": "libbz2-1.0",
}
_OF_LIBC = re.compile(r"(lib(c|m|dl|pthread|resolv|rt|util)|ld-linux.*)\.so")


class PartLeftOut(Exception):
    """The package would lack a part of Qt that it needs."""


def control(version: str, architecture: str, kilobytes: int, python: Path, whole: Path) -> str:
    """The file `control`. `python` is the folder of the interpreter in `whole`, the version's."""
    elf = [each for each in whole.rglob("*") if is_elf(each)]
    qt = whole / "libraries" / "PySide6"
    own = [each for each in elf if each.is_relative_to(python)]
    depends = {
        *_ALWAYS,
        *packages.packages_of(libraries.NEEDED),
        *_packages(asked_outside([*own, *_parts(qt, libraries.NEEDED_PARTS)], elf)),
    }
    recommends = {
        *_WISHED,
        *packages.packages_of(libraries.WANTED),
        *_packages(asked_outside(_parts(qt, libraries.WANTED_PARTS), elf)),
    }
    lines = {
        "Package": "aftercare-kiosk",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": "The Aftercare Kiosk authors <aftercare-kiosk@localhost>",
        "Section": "misc",
        "Priority": "optional",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join([f"libc6 (>= {oldest_libc(elf)})", *sorted(depends)]),
        "Recommends": ", ".join(sorted(recommends - depends)),
        "Description": "touch-screen kiosk for aesthetic clinics",
    }
    text = "".join(f"{key}: {value}\n" for key, value in lines.items())
    return text + (
        " During a consultation it walks the patient through their aftercare, with\n"
        " their own dates and products, and prints a sheet to take home. It brings its\n"
        " own Python and libraries, and starts with the machine.\n"
    )


def asked_outside(first: Iterable[Path], elf: Iterable[Path]) -> set[str]:
    """The system's libraries that `first` ask for, themselves or by others of the package."""
    here = {each.name: each for each in elf}
    todo, seen, outside = set(first), set[Path](), set[str]()
    while todo:
        names = needed(sorted(todo))
        seen |= todo
        outside |= {name for name in names if name not in here and not _OF_LIBC.match(name)}
        todo = {here[name] for name in names if name in here} - seen
    lost = sorted(name for name in outside if name.startswith("libQt6"))
    if lost:
        raise PartLeftOut(f"left-out.txt leaves out what others need: {' '.join(lost)}.")
    return outside


def _parts(qt: Path, patterns: Iterable[str]) -> list[Path]:
    return [path for pattern in patterns for path in sorted(qt.glob(pattern)) if is_elf(path)]


def _packages(names: set[str]) -> set[str]:
    named = {_NAMED_OTHERWISE[name] for name in names & _NAMED_OTHERWISE.keys()}
    return named | packages.packages_of(names - _NAMED_OTHERWISE.keys())


def is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def needed(files: Iterable[Path]) -> set[str]:
    """The libraries that programs and libraries ask for."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _read("--dynamic", files)))


def oldest_libc(files: Iterable[Path]) -> str:
    """The oldest libc that has all they ask for, such as 2.35."""
    asked = re.findall(r"GLIBC_(\d+)\.(\d+)", _read("--version-info", files))
    return ".".join(map(str, max((int(major), int(minor)) for major, minor in asked)))


def _read(what: str, files: Iterable[Path]) -> str:
    command = ["readelf", "--wide", what, *files]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
