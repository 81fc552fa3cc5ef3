# SPDX-License-Identifier: GPL-3.0-or-later
"""Which packages of the system are missing. Standard library only.

Found by loading: `ldd` on the parts of Qt that the kiosk uses, and a look for the programs.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_NEEDED_PARTS = (
    "QtGui.abi3.so",
    "QtPdf.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtQuick.abi3.so",
    "QtSvg.abi3.so",
    "QtTextToSpeech.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/qml/QtQuick/**/*.so",
)
"""Without these the kiosk shows nothing. Paths are inside the PySide6 folder."""

_WANTED_PARTS = (
    "Qt/plugins/platforms/libqlinuxfb.so",
    "Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)
"""Without these it lacks something: drawing without a desktop, reading aloud, or printing."""

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libinput.so.10": "libinput10",
    "libmtdev.so.1": "libmtdev1",
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
    "libudev.so.1": "libudev1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""The Debian package of each library that Qt loads from the system. Newer Debian and Ubuntu add
`t64` to some of the names."""

_PROGRAMS = {
    "kiosk": {"lp": "cups-client"},
    "check": {
        "lp": "cups-client",
        "cupsd": "cups",
        "ippeveprinter": "cups-ipp-utils",
        "avahi-daemon": "avahi-daemon",
        "dbus-daemon": "dbus",
        "pdftotext": "poppler-utils",
        "java": "default-jre-headless",
    },
}
"""Programs that are looked for, and their packages. Tests that lack theirs are skipped."""

_WITH = {"default-jre-headless": ("libjaxb-java",)}


@dataclass(frozen=True)
class Lacking:
    """What this machine lacks: packages, or libraries that no package is known for."""

    needed: tuple[str, ...]
    wanted: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        return not self.needed and not self.wanted

    def told(self) -> Iterator[str]:
        """Plain lines on what is missing and what to type."""
        if self.needed:
            yield "The kiosk cannot run here yet. These packages of the system are missing:"
            yield f"    {' '.join(self.needed)}"
            yield f"On Debian and Ubuntu: sudo apt-get install {' '.join(self.needed)}"
        if self.wanted:
            yield "Some things will not work here (printing, reading aloud, some tests). Missing:"
            yield f"    {' '.join(self.wanted)}"
            yield f"On Debian and Ubuntu: sudo apt-get install {' '.join(self.wanted)}"


def lacking(pyside: Path, purpose: str) -> Lacking:
    """What is missing for a purpose, `kiosk` or `check`, with Qt in the folder `pyside`."""
    needed = _missing_libraries(pyside, _NEEDED_PARTS)
    wanted = _missing_libraries(pyside, _WANTED_PARTS)
    for program, package in _PROGRAMS[purpose].items():
        if shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") is None:
            wanted |= {package, *_WITH.get(package, ())}
    return Lacking(tuple(sorted(needed)), tuple(sorted(wanted - needed)))


def install(missing: Lacking, say: Callable[[str], None]) -> None:
    """Install what is missing, if this machine has apt and lets us. Failing is no error here."""
    apt = shutil.which("apt-get")
    if apt is None or not sys.platform.startswith("linux"):
        return
    before = _permission(bool(missing.needed))
    if before is None:
        return
    names = [*missing.needed, *missing.wanted]
    say(f"Setting up: packages of the system: {' '.join(names)}")
    apt_get = [*before, "env", "DEBIAN_FRONTEND=noninteractive", apt]
    options = ["-q", "-q", "-y", "--no-install-recommends"]
    _run([*apt_get, "-q", "-q", "update"])
    # Each group by itself: one that cannot be had must not keep the others out.
    for group in (missing.needed, missing.wanted):
        known = [found for name in group if (found := _known(name))]
        if known:
            _run([*apt_get, "install", *options, *known])


def _missing_libraries(pyside: Path, parts: tuple[str, ...]) -> set[str]:
    if shutil.which("ldd") is None:
        return set()
    files = [str(path) for part in parts for path in sorted(pyside.glob(part))]
    done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    names = set(re.findall(r"^\s*(\S+) => not found", done.stdout, re.MULTILINE))
    # Qt's own libraries come with PySide6, or not at all.
    return {_PACKAGES.get(name, name) for name in names if not name.startswith("libQt6")}


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


def _known(package: str) -> str | None:
    """The name under which apt has a package here; None if it has not."""
    for name in (f"{package}t64", package):
        done = subprocess.run(
            ["apt-cache", "policy", name], capture_output=True, text=True, check=False
        )
        if re.search(r"Candidate: (?!\(none\))", done.stdout):
            return name
    return None


def _run(command: list[str], *, show: bool = True) -> bool:
    # apt speaks on standard error: standard output belongs to the kiosk's own commands.
    out = sys.stderr if show else subprocess.DEVNULL
    done = subprocess.run(command, stdout=out, stderr=out, check=False)
    return done.returncode == 0
