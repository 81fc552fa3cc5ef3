# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine has and lacks, for whoever sets a kiosk up."""

from __future__ import annotations

import ctypes.util
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_QT_PARTS = ("QtQuick", "QtQuickControls2", "QtPdf", "QtPrintSupport", "QtSvg")
_MIB = 1 << 20
_LEAST_FREE_MIB = 200
_MT_POSITION_X = 0x35
"""Of linux/input-event-codes.h."""
_NEWEST_KNOWN = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `stops` says that the kiosk cannot run while it is so."""

    what: str
    words: str
    ok: bool
    stops: bool = False

    def __str__(self) -> str:
        sign = "ok" if self.ok else "MISSING" if self.stops else "note"
        return f"{sign:8}{self.what}: {self.words}"


def python() -> Finding:
    version = ".".join(str(part) for part in sys.version_info[:3])
    return Finding("Python", version, ok=True)


def display(environment: Mapping[str, str] = os.environ) -> Finding:
    """A screen to open a window on. Without one, sheets and screenshots can still be made."""
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"):
        if environment.get(name):
            return Finding("Display", f"{name} is {environment[name]}.", ok=True)
    if any(Path("/dev/dri").glob("card*")):
        return Finding("Display", "A graphics card, with no desktop running.", ok=True)
    if not sys.platform.startswith("linux"):
        return Finding("Display", f"The desktop of {sys.platform}.", ok=True)
    words = "There is none. Start a desktop, or set QT_QPA_PLATFORM."
    return Finding("Display", words, ok=False, stops=True)


def qt() -> Finding:
    """The parts of Qt load with their system libraries."""
    for part in _QT_PARTS:
        try:
            import_module(f"PySide6.{part}")
        except ImportError as error:
            return Finding("Qt", f"{part} does not load: {error}.", ok=False, stops=True)
    missing = [
        name for name in ("xcb-cursor", "xkbcommon-x11") if not ctypes.util.find_library(name)
    ]
    if missing and sys.platform.startswith("linux"):
        words = f"The X11 libraries {' and '.join(missing)} are not installed."
        return Finding("Qt", words, ok=False, stops=bool(os.environ.get("DISPLAY")))
    return Finding("Qt", "Quick, PDF, printing and SVG load.", ok=True)


def fonts(resources: Path) -> Finding:
    found = sorted(path.stem for path in (resources / "fonts").glob("*.ttf"))
    if not found:
        return Finding("Fonts", f"None in {resources / 'fonts'}.", ok=False, stops=True)
    return Finding("Fonts", ", ".join(found) + ".", ok=True)


def clock(now: Callable[[], datetime]) -> Finding:
    """The clock is set and the clinic's zone is known to this machine."""
    at = now()
    if at.date() < _NEWEST_KNOWN:
        words = f"It says {at:%d %B %Y}, which is past. Set the clock."
        return Finding("Clock", words, ok=False, stops=True)
    return Finding("Clock", f"{at:%a %d %b %Y, %H:%M} in {at.tzinfo}.", ok=True)


def zone_data(name: str) -> Finding:
    """The rules of summer time: of the package that the lock file fixes, and with the clinic's
    zone."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        ZoneInfo(name)
        return Finding("Zone data", f"tzdata {version('tzdata')} has {name}.", ok=True)
    except (ZoneInfoNotFoundError, PackageNotFoundError, ValueError):
        return Finding("Zone data", f"There are no rules for {name}.", ok=False, stops=True)


def disk(folder: Path) -> Finding:
    """Room for what the kiosk keeps, in the folder of its data or the first above it that is
    there."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    free = shutil.disk_usage(there).free // _MIB
    if not os.access(there, os.W_OK | os.X_OK):
        return Finding("Disk", f"{there} cannot be written. Give it to this user.", ok=False)
    if free < _LEAST_FREE_MIB:
        return Finding("Disk", f"Only {free} MiB are free. Make room.", ok=False)
    return Finding("Disk", f"{free} MiB are free, and {there} can be written.", ok=True)


def touch(devices: Path = Path("/proc/bus/input/devices")) -> Finding:
    """Whether this machine has a touch screen: a device that tells where several fingers are."""
    try:
        told = devices.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Finding("Touch", "This machine does not tell.", ok=True)
    for block in told.split("\n\n"):
        absolute = re.search(r"^B: ABS=([0-9a-f ]+)$", block, re.MULTILINE)
        if absolute and int(absolute[1].replace(" ", ""), 16) >> _MT_POSITION_X & 1:
            name = re.search(r'^N: Name="(.*)"$', block, re.MULTILINE)
            return Finding("Touch", f"{name[1] if name else 'A touch screen'}.", ok=True)
    return Finding("Touch", "There is no touch screen. A mouse works, too.", ok=False)


def approval(title: str, wrong: str) -> Finding:
    """Whether a clinician has signed a pack. A kiosk with a draft runs, and says so everywhere."""
    return Finding("Approval", f"{title}. {wrong or 'It stands.'}", ok=not wrong)


def printer(found: Iterable[tuple[str, str, bool]], wanted: str | None = None) -> Finding:
    """The name of each printer, its state in words, and whether it prints; the state alone, without
    a name, of a print service that does not answer. A kiosk without a printer can still save
    sheets; where one is `wanted` by the settings, that must be there and print."""
    told = list(found)
    named = [each for each in told if each[0]]
    if told and not named:
        return Finding("Printer", f"{told[0][1].rstrip('.')}.", ok=False)
    names = ", ".join(name for name, _, _ in named) or "none"
    if wanted is not None and all(name != wanted for name, _, _ in named):
        words = f'The settings name "{wanted}". This machine has: {names}.'
        return Finding("Printer", words, ok=False)
    if not named:
        return Finding("Printer", "There is none. Sheets can be saved, not printed.", ok=False)
    words = "; ".join(f"{name}: {state}" for name, state, _ in named)
    prints = any(ready for name, _, ready in named if wanted in (None, name))
    return Finding("Printer", f"{words}.", ok=prints)


def voices(languages: Sequence[str]) -> Finding:
    """The languages of the clinic's own voices. Without any, the machine's own reads aloud."""
    if languages:
        return Finding("Voices", f"Of the clinic's own: {', '.join(languages)}.", ok=True)
    return Finding(
        "Voices", "None of the clinic's own. They are an extra: see the README.", ok=False
    )


def camera(*, reads: bool) -> Finding:
    """Whether labels can be read with a camera. Without, they are typed."""
    if reads:
        return Finding("Camera", "Labels can be shown to it.", ok=True)
    return Finding(
        "Camera", "Nothing to read labels with. It is an extra: see the README.", ok=False
    )


def problems(what: str, found: Iterable[object]) -> Finding:
    """A pack or settings, by the problems found in it."""
    lines = [str(problem) for problem in found]
    if lines:
        return Finding(what, "\n        ".join(lines), ok=False, stops=True)
    return Finding(what, "No problems found.", ok=True)
