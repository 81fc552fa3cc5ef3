# SPDX-License-Identifier: GPL-3.0-or-later
"""Which packages of the system are missing, and their installation. Standard library only."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import libraries
from pythons import Python

_PROGRAMS = {
    "kiosk": {"lp": "cups-client"},
    "voice": {"lp": "cups-client"},
    "camera": {"lp": "cups-client"},
    "check": {
        "lp": "cups-client",
        "cupsd": "cups",
        "ippeveprinter": "cups-ipp-utils",
        "dbus-daemon": "dbus",
        "pdftotext": "poppler-utils",
        "java": "default-jre-headless",
    },
}
"""Programs that are looked for, and their packages. Tests that lack theirs are skipped."""

_WITH = {"default-jre-headless": ("libjaxb-java",)}

_NAMED_OTHERWISE = {
    "libbrotlidec.so.1": "libbrotli1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}

_UNIVERSE = "On Ubuntu 22.04, python3.11 is in universe: sudo add-apt-repository universe"


@dataclass(frozen=True)
class Lacking:
    """What this machine lacks: packages, by the names that its apt has for them."""

    needed: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        return not self.needed and not self.wanted

    def lines(self) -> Iterator[str]:
        """Plain lines on what is missing and what to type."""
        if self.needed:
            yield "The kiosk cannot run here yet. These packages of the system are missing:"
            yield f"    {' '.join(self.needed)}"
            yield f"On Debian and Ubuntu: sudo apt-get install {' '.join(self.needed)}"
            if "python3.11" in self.needed:
                yield _UNIVERSE
        if self.wanted:
            yield "Some things will not work here (printing, reading aloud, some tests). Missing:"
            yield f"    {' '.join(self.wanted)}"
            yield f"On Debian and Ubuntu: sudo apt-get install {' '.join(self.wanted)}"


def lacking_before_qt(purpose: str, python: Python) -> Lacking:
    """What is known to be missing for a purpose before Qt is here (see `environments.LOCKS`)."""
    needed = {*packages_of(libraries.not_here(libraries.NEEDED)), *python.packages}
    wanted = packages_of(libraries.not_here(libraries.WANTED))
    return _named_here(needed, wanted | _programs(purpose))


def lacking(purpose: str, pyside: Path) -> Lacking:
    """What is missing for a purpose, with Qt in the folder `pyside`."""
    wanted = packages_of(libraries.wanted_by(pyside))
    return _named_here(packages_of(libraries.needed_by(pyside)), wanted | _programs(purpose))


def install_until_complete(find: Callable[[], Lacking], say: Callable[[str], None]) -> Lacking:
    """Install what `find` finds, until that is nothing or nothing more can be had.

    More than once, because a library may itself need one that was not looked for. What is left is
    the answer: failing is no error here.
    """
    missing = find()
    while not missing.nothing:
        _install(missing, say)
        left = find()
        if left == missing:
            break
        missing = left
    return missing


def packages_of(names: Collection[str]) -> set[str]:
    """The Debian packages of libraries, by Debian's rule: libxkbcommon-x11.so.0 is in
    libxkbcommon-x11-0, libEGL.so.1 in libegl1."""
    return {_NAMED_OTHERWISE.get(name) or _by_rule(name) for name in names}


def _by_rule(library: str) -> str:
    name, _, version = library.partition(".so.")
    hyphen = "-" if name[-1:].isdigit() else ""
    return f"{name}{hyphen}{version}".lower().replace("_", "-")


def _programs(purpose: str) -> set[str]:
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    needs = _PROGRAMS[purpose].items()
    missing = [package for program, package in needs if shutil.which(program, path=path) is None]
    return {name for package in missing for name in (package, *_WITH.get(package, ()))}


def _named_here(needed: set[str], wanted: set[str]) -> Lacking:
    known = _known([*needed, *wanted])
    one, other = ({known.get(name, name) for name in names} for names in (needed, wanted))
    return Lacking(tuple(sorted(one)), tuple(sorted(other - one)))


def _known(packages: Collection[str]) -> dict[str, str]:
    """The name under which apt has each package here: newer systems add `t64` to some."""
    if not packages or shutil.which("apt-cache") is None:
        return {}
    asked = [*packages, *(f"{name}t64" for name in packages)]
    done = subprocess.run(
        ["apt-cache", "policy", *asked],
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    there = r"^(\S+):\n  Installed: .*\n  Candidate: (?!\(none\))"
    found = set(re.findall(there, done.stdout, re.MULTILINE))
    names = {name: f"{name}t64" if f"{name}t64" in found else name for name in packages}
    return {name: here for name, here in names.items() if here in found}


def _install(missing: Lacking, say: Callable[[str], None]) -> None:
    """Install what is missing, if this machine has apt and lets us."""
    apt = shutil.which("apt-get")
    if apt is None or not sys.platform.startswith("linux"):
        return
    before = _permission(bool(missing.needed))
    if before is None:
        return
    say(f"Setting up: packages of the system: {' '.join([*missing.needed, *missing.wanted])}")
    apt_get = [*before, "env", "DEBIAN_FRONTEND=noninteractive", apt]
    options = ["-q", "-q", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    _run([*apt_get, "-q", "-q", "update"])
    # Each group by itself: one that cannot be had must not keep the others out.
    for group in (missing.needed, missing.wanted):
        known = sorted(_known(group).values())
        if known:
            _run([*apt_get, "install", *options, *known])


def _permission(must: bool) -> list[str] | None:
    """What to put before a command so that it may install; None if nothing does."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    if _run([sudo, "-n", "true"], show=False):
        return [sudo, "-n"]
    return [sudo] if must and sys.stdin.isatty() else None


def _run(command: list[str], *, show: bool = True) -> bool:
    # apt speaks on standard error: standard output belongs to the kiosk's own commands.
    out = sys.stderr if show else subprocess.DEVNULL
    done = subprocess.run(command, stdout=out, stderr=out, check=False)
    return done.returncode == 0
