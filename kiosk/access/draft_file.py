# SPDX-License-Identifier: GPL-3.0-or-later
"""The open visit in a sealed file, for as long as it is open: a power cut loses nothing.

Only a PIN opens it. Its age is that of the file; one that is too old, or seems to come from the
future, is not opened any more.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from cattrs.preconf.json import JsonConverter, make_converter

from kiosk.access.key_ring import KeyRing, NoKey
from kiosk.access.sealing import SealBroken, sealed, unsealed
from kiosk.machine import saving
from kiosk.visit.kept import KeptVisit


class DraftFile:
    """`version` is that of the kiosk: another version's visit is not opened."""

    def __init__(self, file: Path, ring: KeyRing, version: str) -> None:
        self._file = file
        self._ring = ring
        self._purpose = f"open visit, {version}".encode()

    def keep(self, visit: KeptVisit) -> None:
        """Writes it whole or not at all. Nothing is written before a PIN was said. Raises
        OSError."""
        with suppress(NoKey):
            closed = sealed(as_json(visit), self._ring.key, self._purpose)
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            saving.write_whole(self._file, closed)

    def age_s(self, now: datetime) -> float | None:
        """Seconds since it was last written, None where there is none. `now` is aware."""
        try:
            return now.timestamp() - self._file.stat().st_mtime
        except OSError:
            return None

    def bring(self) -> KeptVisit | None:
        """The visit; None where there is none that opens. Raises NoKey before a PIN was said."""
        key = self._ring.key
        try:
            return from_json(unsealed(self._file.read_bytes(), key, self._purpose))
        except (OSError, SealBroken, ValueError, TypeError, KeyError):
            return None

    def drop(self) -> None:
        """The visit is over: the file is gone. Raises OSError."""
        self._file.unlink(missing_ok=True)


def as_json(visit: KeptVisit) -> bytes:
    return _converter().dumps(visit).encode()


def from_json(content: bytes) -> KeptVisit:
    """Raises ValueError, TypeError or KeyError."""
    return _converter().loads(content, KeptVisit)


@cache
def _converter() -> JsonConverter:
    """Moments with the name of their zone: the same hour may come twice on a day."""
    converter = make_converter(detailed_validation=False)
    converter.register_unstructure_hook(datetime, _moment_words)
    converter.register_structure_hook(datetime, _moment)
    return converter


def _moment_words(moment: datetime) -> str:
    zone = moment.tzinfo
    return f"{moment.isoformat()} {zone.key if isinstance(zone, ZoneInfo) else ''}"


def _moment(words: str, _: object) -> datetime:
    moment, _, zone = words.partition(" ")
    at = datetime.fromisoformat(moment)
    return at.astimezone(ZoneInfo(zone)) if zone else at
