# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings, written so that the kiosk starts on them again, and the ones before them.

Nothing is written that could not be read. What stood in the file before, if it was sound, lies
beside it as `settings.yaml.before`, with the time at which it was saved.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kiosk.aftercare.clinic import Settings
from kiosk.aftercare.guidance import Guidance
from kiosk.machine.saving import write_whole
from kiosk.packs.logo_file import LOGO_KINDS, beside, logo_flaw
from kiosk.packs.settings import inspect_settings, inspect_settings_text, read_settings
from kiosk.packs.settings_text import settings_text
from kiosk.packs.yaml.located import Findings, Located, PackRefused

_BEFORE = ".before"
_MOST_PICTURES = 24


class LastGood(NamedTuple):
    """The settings before those that count, and when they were saved."""

    settings: Settings
    at: datetime


def settings_problems(
    settings: Settings, file: Path, packs: Iterable[Guidance]
) -> tuple[Located, ...]:
    """All that the reader of `file` would say of these settings, as it says it."""
    findings = Findings(str(file))
    inspect_settings_text(settings_text(settings), file, findings, packs)
    return findings.problems()


def keep_settings(file: Path, settings: Settings, packs: Iterable[Guidance]) -> Settings:
    """Writes the settings whole or not at all, and gives them as they are read again.

    Raises PackRefused where they would not be read, and OSError where they cannot be written: the
    old ones then still count.
    """
    known = tuple(packs)
    words, findings = settings_text(settings), Findings(str(file))
    kept = inspect_settings_text(words, file, findings, known)
    if findings:
        raise PackRefused(findings.problems())
    if _sound(file, known) != kept:
        _replace(file, words.encode(), known)
    return kept


def last_good(file: Path, packs: Iterable[Guidance]) -> LastGood | None:
    """What bringing back would bring; None where there is nothing that could be read."""
    before = _before(file)
    settings = _sound(before, packs)
    if settings is None:
        return None
    return LastGood(settings, datetime.fromtimestamp(before.stat().st_mtime, UTC))


def bring_back(file: Path, packs: Iterable[Guidance]) -> Settings:
    """The settings before these count again, and these are now the ones before. Raises PackRefused
    and OSError, as `keep_settings` does."""
    known, before = tuple(packs), _before(file)
    settings = read_settings(before, known)
    _replace(file, before.read_bytes(), known)
    return settings


def _replace(file: Path, content: bytes, packs: tuple[Guidance, ...]) -> None:
    """Other settings in the file. Those that stood there are set aside where they are sound."""
    target = Path(os.path.realpath(file))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    there = target if target.exists() else None
    if there is not None and _sound(there, packs) is not None:
        state = there.stat()
        write_whole(_before(file), there.read_bytes(), like=there)
        os.utime(_before(file), ns=(state.st_atime_ns, state.st_mtime_ns))
    write_whole(target, content, like=there)


def _sound(file: Path, packs: Iterable[Guidance]) -> Settings | None:
    findings = Findings(str(file))
    settings = inspect_settings(file, findings, packs)
    return None if findings else settings


def _before(file: Path) -> Path:
    """Beside the file itself, and not beside a link to it."""
    target = Path(os.path.realpath(file))
    return target.with_name(target.name + _BEFORE)


def take_logo(picture: Path, file: Path) -> str:
    """Copies a picture beside the settings' `file`; the name that it has there. Another picture
    has another name, so that the logo that counts is never replaced before it is saved.

    Raises PackRefused where it can be no logo, and OSError.
    """
    if found := logo_flaw(picture):
        raise PackRefused((Located(str(picture), 1, 1, "logo", *found),))
    content = picture.read_bytes()
    name = f"logo-{sha256(content).hexdigest()[:8]}{picture.suffix.lower()}"
    folder = beside(file)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(folder / name, content)
    return name


def logo_pictures(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The files that could be a logo, by name; the first of them where there are many."""
    found = {each.resolve(): each for folder in folders for each in _pictures_in(folder)}
    sound = sorted(found.values(), key=lambda each: (each.name.casefold(), str(each)))
    return tuple(each for each in sound[: 2 * _MOST_PICTURES] if not logo_flaw(each))[
        :_MOST_PICTURES
    ]


def _pictures_in(folder: Path) -> Iterator[Path]:
    try:
        for each in folder.iterdir():
            if each.suffix.lower() in LOGO_KINDS and not each.name.startswith("."):
                yield each
    except OSError:
        return
