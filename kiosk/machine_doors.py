# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine has and lacks, for commands and for the self-test board, and the file for
whoever supports the clinic."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk import packs
from kiosk.aftercare.standing import standing_words
from kiosk.camera.extra import installed
from kiosk.loaded import Kiosk, Refused, load
from kiosk.machine import folders, log, places, saving
from kiosk.machine import support_bundle as bundle
from kiosk.machine.sticks import removable
from kiosk.screens.doors import SelfTestDoors
from kiosk.visit.self_testing import SelfTested, Trial

if TYPE_CHECKING:
    from kiosk.machine.doctor import Finding

_TRIED = {"Touch": Trial.TOUCH, "Voices": Trial.VOICE, "Camera": Trial.CAMERA}
"""What a person must try, by what the finding is called."""
SUPPORT = "support"
"""In the folder of what is to last, where there is no stick."""


def self_test_doors(loaded: Kiosk, voices: Callable[[], Iterable[str]]) -> SelfTestDoors:
    """For the screen; `voices()` are the languages of the clinic's own voices."""
    content, settings = loaded.content, loaded.settings_file

    def look() -> tuple[SelfTested, ...]:
        found = doctor(content, settings, tuple(voices()))
        part = Trial.OTHER
        return tuple(SelfTested(e.what, e.words, e.ok, _TRIED.get(e.what, part)) for e in found)

    def save_bundle() -> Path:
        content_of = support_bundle(content, settings, tuple(voices()))
        file = _bundle_file(loaded.now().date())
        saving.write_whole(file, content_of)
        log.events.info("support bundle saved")
        return file

    return SelfTestDoors(look, save_bundle)


def _bundle_file(today: date) -> Path:
    sticks = removable()
    folder = sticks[0] if sticks else folders.data_folder() / SUPPORT
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / f"aftercare-kiosk-support-{today}.zip"


def doctor(content: Path | None, settings: Path | None, voices: Sequence[str]) -> list[Finding]:
    """Everything the kiosk needs, looked at one by one. `voices` are the languages of the clinic's
    own voices."""
    found = _loaded(content, settings)
    problems = found.problems if isinstance(found, Refused) else flaws(found)
    return _findings(found, problems, voices)


def _loaded(content: Path | None, settings: Path | None) -> Kiosk | Refused:
    try:
        return load(content, settings)
    except Refused as refused:
        return refused


def _findings(
    found: Kiosk | Refused, problems: Iterable[object], voices: Sequence[str]
) -> list[Finding]:
    from kiosk.machine import doctor as examine
    from kiosk.printing import hand_over, way

    findings = [
        examine.python(),
        examine.display(),
        examine.qt(),
        examine.touch(),
        examine.fonts(places.resources()),
        examine.disk(folders.data_folder()),
        examine.problems("Pack and settings", problems),
    ]
    wanted = None
    if isinstance(found, Kiosk):
        wanted = found.settings.printer
        findings += [
            examine.clock(found.now),
            examine.zone_data(found.settings.clinic.timezone),
            *(examine.approval(*each) for each in _approvals(found)),
        ]
    printers = hand_over.printers(way.way(), None)
    findings.append(
        examine.printer(((each.name, each.words, each.ready) for each in printers), wanted)
    )
    findings.append(examine.camera(reads=installed()))
    findings.append(examine.voices(voices))
    return findings


def support_bundle(content: Path | None, settings: Path | None, voices: Sequence[str]) -> bytes:
    """Versions, what `doctor` finds, the log, and the settings without the names of people. What is
    wrong with a file is told by its place alone. Of a patient there is nothing in any of it."""
    libraries = ("PySide6-Essentials", "reportlab", "PyYAML", "tzdata", "rapidocr", "piper-tts")
    files = {
        "versions.txt": bundle.versions(kiosk.__version__, libraries),
        **bundle.logged(folders.log_folder()),
    }
    found = _loaded(content, settings)
    names: tuple[str, ...] = ()
    if isinstance(found, Refused):
        problems = tuple(map(_place, found.problems))
    else:
        problems, names = flaws(found), tuple(_people(found))
        files |= _set_so(found)
    findings = _findings(found, problems, voices)
    files["findings.txt"] = "".join(f"{each}\n" for each in findings)
    told = {name: bundle.without(text, names).encode() for name, text in files.items()}
    return bundle.bundled(told)


def _set_so(loaded: Kiosk) -> dict[str, str]:
    """The settings of nobody, and which packs there are."""
    clinic = replace(loaded.settings.clinic, practitioners=())
    nameless = replace(loaded.settings, clinic=clinic, administrators=())
    there = (
        f"{name} {packs.fingerprint(packs.digests(each.folder))}\n"
        for name, each in loaded.packs.items()
    )
    return {"settings.yaml": packs.settings_text(nameless), "packs.txt": "".join(there)}


def _place(problem: packs.Located) -> str:
    """Where something is wrong, without what is written there."""
    return f"{problem.file}:{problem.line}:{problem.column}: {problem.path}".rstrip(": ")


def _people(loaded: Kiosk) -> Iterator[str]:
    """Everybody whom the settings and the packs name."""
    yield from loaded.settings.clinic.practitioners
    yield from loaded.settings.administrators
    for pack in loaded.packs.values():
        yield pack.guidance.approval.approved_by or ""


def _approvals(loaded: Kiosk) -> Iterator[tuple[str, str]]:
    """The title of each pack, and what is wrong with its approval."""
    for pack in loaded.packs.values():
        yield pack.guidance.title, standing_words(pack.guidance, loaded.now().date())


def flaws(loaded: Kiosk) -> tuple[str, ...]:
    """What only shows once the packs are set and drawn, a line each."""
    try:
        return loaded.flaws()
    except OSError as error:
        return (str(error),)
