# SPDX-License-Identifier: GPL-3.0-or-later
"""Which libraries of the system are missing, before Qt is there and after. Standard library only.

Libraries are named as programs name them: `libEGL.so.1`. `needed` ones keep the kiosk from running;
without the `wanted` ones it lacks something.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from pathlib import Path

NEEDED = (
    "libEGL.so.1",
    "libGL.so.1",
    "libX11-xcb.so.1",
    "libX11.so.6",
    "libbrotlidec.so.1",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libglib-2.0.so.0",
    "libgssapi_krb5.so.2",
    "libgthread-2.0.so.0",
    "libpulse.so.0",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libxcb-cursor.so.0",
    "libxcb-glx.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxcb.so.1",
    "libxkbcommon-x11.so.0",
    "libxkbcommon.so.0",
)
WANTED = ("libcups.so.2", "libdrm.so.2", "libspeechd.so.2")
"""What Qt is known to load from the system, so that it can be asked for before Qt is there."""

NEEDED_PARTS = (
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

WANTED_PARTS = (
    "Qt/plugins/platforms/libqlinuxfb.so",
    "Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)
"""Without these it lacks something: drawing without a desktop, reading aloud, or printing."""


def not_here(names: tuple[str, ...]) -> set[str]:
    """The libraries that this machine cannot load."""
    return {name for name in names if not _loads(name)}


def needed_by(pyside: Path) -> set[str]:
    """What the parts of Qt in the folder `pyside` need and do not find."""
    return _not_found(pyside, NEEDED_PARTS)


def wanted_by(pyside: Path) -> set[str]:
    """The same for the parts that the kiosk can do without."""
    return _not_found(pyside, WANTED_PARTS)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _not_found(pyside: Path, parts: tuple[str, ...]) -> set[str]:
    files = [str(path) for part in parts for path in sorted(pyside.glob(part))]
    if shutil.which("ldd") is None or not files:
        return set()
    done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    names = re.findall(r"^\s*(\S+) => not found", done.stdout, re.MULTILINE)
    # Qt's own libraries come with PySide6, or not at all.
    return {name for name in names if not name.startswith("libQt6")}
