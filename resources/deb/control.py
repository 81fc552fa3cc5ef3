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
    "libz.so.1": "zlib1g",
    "libcrypto.so.3": "libssl3",
    "libbz2.so.1.0": "libbz2-1.0",
}
_OF_LIBC = re.compile(r"(lib(c|m|dl|pthread|rt|util)|ld-linux.*)\.so")


def control(version: str, architecture: str, kilobytes: int, python: Path, whole: Path) -> str:
    """The file `control`. `python` is the folder of the interpreter in `whole`, the version's."""
    elf = [each for each in whole.rglob("*") if is_elf(each)]
    own = [each for each in elf if each.is_relative_to(python)]
    here = {each.name for each in elf}
    linked = {name for name in needed(own) if name not in here and not _OF_LIBC.match(name)}
    named = {_NAMED_OTHERWISE[name] for name in linked & _NAMED_OTHERWISE.keys()}
    depends = {
        *_ALWAYS,
        *named,
        *packages.packages_of(linked - _NAMED_OTHERWISE.keys()),
        *packages.packages_of(libraries.NEEDED),
    }
    recommends = {*_WISHED, *packages.packages_of(libraries.WANTED)}
    lines = {
        "Package": "aftercare-kiosk",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": "The Aftercare Kiosk authors <aftercare-kiosk@localhost>",
        "Section": "misc",
        "Priority": "optional",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join([f"libc6 (>= {oldest_libc(elf)})", *sorted(depends)]),
        "Recommends": ", ".join(sorted(recommends)),
        "Description": "touch-screen kiosk for aesthetic clinics",
    }
    text = "".join(f"{key}: {value}\n" for key, value in lines.items())
    return text + (
        " During a consultation it walks the patient through their aftercare, with\n"
        " their own dates and products, and prints a sheet to take home. It brings its\n"
        " own Python and libraries, and starts with the machine.\n"
    )


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
