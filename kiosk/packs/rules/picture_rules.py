# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's own pictures: each file that its words lead to is there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown

FOLDER = "pictures"
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_NAME = re.compile(r"[A-Za-z0-9{}-]+\.svg")


def broken_pictures(guidance: Guidance, folder: Path) -> Iterator[Problem]:
    """`folder` is that of the pack. One problem for each name, however many files it lacks."""
    pictures = guidance.pictures
    if pictures.tones and not 1 <= pictures.first_tone <= len(pictures.tones):
        wrong = f"{pictures.first_tone} is not one of the {len(pictures.tones)} tones."
        yield Problem(("first-tone",), wrong, f"Write 1 to {len(pictures.tones)}.")
    if not pictures.tones:
        yield Problem(("tones",), "the list is empty.", "Write at least one.")
    for steps, name, wanted in _names(guidance):
        problem = _misnamed(steps, name, wanted)
        yield from [problem] if problem else _missing(steps, name, wanted, folder / FOLDER)


def _names(guidance: Guidance) -> Iterator[tuple[Steps, str, Mapping[str, tuple[str, ...]]]]:
    """Each file name as written, with the values of every word that is to be filled in."""
    pictures = guidance.pictures
    tones = tuple(str(number) for number in range(1, len(pictures.tones) + 1))
    phases = tuple(dict.fromkeys(phase.picture for phase in guidance.phases))
    days = tuple(str(number) for number in range(1, guidance.days_shown + 1))
    yield ("patch",), pictures.patch, {"tone": tones, "phase": phases}
    yield ("outline",), pictures.outline, {"phase": phases}
    yield ("day",), pictures.day, {"tone": tones, "day": days}
    for index, figure in enumerate(pictures.figures):
        yield ("figures", index, "file"), figure.file, {"tone": tones, "phase": phases}


def _misnamed(steps: Steps, name: str, wanted: Mapping[str, tuple[str, ...]]) -> Problem | None:
    for word in wanted:
        if name.count(f"{{{word}}}") != 1:
            wrong = f"{shown(name)} does not hold {{{word}}} once."
            return Problem(steps, wrong, f"Write {{{word}}} where it goes.")
    for found in _BRACES.finditer(name):
        if found[1] not in wanted:
            wrong = f'"{found.group()}" is not filled in here.'
            return Problem(steps, wrong, "Write the words themselves.")
    if not _NAME.fullmatch(name):
        wrong = f"{shown(name)} is not the name of a drawing."
        return Problem(steps, wrong, "Write letters, digits and hyphens, and .svg at the end.")
    return None


def _missing(
    steps: Steps, name: str, wanted: Mapping[str, tuple[str, ...]], folder: Path
) -> Iterator[Problem]:
    combined = (dict(zip(wanted, values, strict=True)) for values in product(*wanted.values()))
    files = [name.format(**values) for values in combined]
    missing = [file for file in files if not _is_there(folder / file)]
    if missing:
        more = f", and {len(missing) - 1} more" if len(missing) > 1 else ""
        wrong = f"{shown(missing[0])}{more}: not in the folder {FOLDER}."
        yield Problem(steps, wrong, "Put it there, or correct the name.")


def _is_there(file: Path) -> bool:
    """Whether there is such a file. A name that no file can have is that of none."""
    try:
        return file.is_file()
    except (OSError, ValueError):
        return False
