# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack folder -> Guidance, or every problem of every file at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.packs.drawing_flaws import Drawable
from kiosk.packs.fingerprint import changed, digests, fingerprint
from kiosk.packs.lexicon_files import (
    SHARED,
    seam_of,
    shared_file,
    shared_folder,
    unfit_class_waits,
)
from kiosk.packs.pack_files import APPROVAL, FILES, assembled, keys_of, pack_readers
from kiosk.packs.rules.pack_rules import broken_by_waits, broken_rules
from kiosk.packs.rules.picture_rules import broken_pictures
from kiosk.packs.rules.references import dangling
from kiosk.packs.rules.sources import unaccounted
from kiosk.packs.yaml.located import START, Findings, Located, PackRefused, touches
from kiosk.packs.yaml.nodes import Node, Refused, place_of
from kiosk.packs.yaml.parse import parse_file
from kiosk.packs.yaml.scalars import Reader, did_you_mean

COVER = "pack.yaml"
_DRAWN = frozenset(
    {"tones", "first-tone", "patch", "outline", "day", "figures", "phases", "days-shown"}
)
_SIGNATURE = ("approved-by", "registration", "approved-on", "review-by")


@dataclass(frozen=True, slots=True)
class _File:
    """One file of the pack as read. `root` stands at the start of the file where it has none."""

    root: Node
    findings: Findings
    value: Any


def read_pack(folder: Path, drawable: Drawable | None = None) -> Guidance:
    """The pack in `folder`. Raises PackRefused with every problem, each at its place.

    `drawable` names all there is; with None that is not judged.
    """
    guidance, problems = inspect_pack(folder, drawable)
    if guidance is None or problems:
        raise PackRefused(problems)
    return guidance


def inspect_pack(
    folder: Path, drawable: Drawable | None = None
) -> tuple[Guidance | None, tuple[Located, ...]]:
    """The pack, and all that is wrong with it.

    Where something is wrong the pack holds neutral values in those places and is not fit for use.
    It is None where there is no folder to read.
    """
    try:
        there = folder.is_dir()
        strays = _strays(folder, FILES, "a pack") if there else ()
        shares = there and shared_folder(folder).is_dir()
        if shares:
            names = [Path(name).name for name in SHARED]
            strays += _strays(shared_folder(folder), names, "the lexicon")
    except (OSError, ValueError):
        there = False
    if not there:
        wrong, write = "there is no such folder that can be read.", "Name the folder of a pack."
        return None, (Located(str(folder), 1, 1, "", wrong, write),)
    cover = _read(folder / COVER, COVER, pack_readers())
    readers = pack_readers(cover.value.sources)
    others = {name: _read(folder / name, name, readers) for name in FILES if name != COVER}
    files = {COVER: cover, **others}
    if shares:
        files |= {name: _read(shared_file(folder, name), name, readers) for name in SHARED}
    guidance = assembled({name: file.value for name, file in files.items()})
    guidance = _as_signed(guidance, files[APPROVAL], folder)
    _add_rules(guidance, files, folder, drawable)
    located = [problem for file in files.values() for problem in file.findings.problems()]
    return guidance, (*located, *strays)


def _as_signed(guidance: Guidance, signed: _File, folder: Path) -> Guidance:
    """The pack with the files that changed since it was signed. A draft has nothing to compare."""
    if guidance.approval.approved_by is None:
        return guidance
    files = signed.value.files
    if signed.value.fingerprint != fingerprint(files) and not signed.findings:
        wrong = "it does not fit the files of the approval."
        place = place_of(signed.root, ("fingerprint",))
        write = "Sign the pack with the command approve."
        signed.findings.add(place, ("fingerprint",), wrong, write)
    other = changed(files, digests(folder))
    return replace(guidance, approval=replace(guidance.approval, changed=other))


def _read(file: Path, name: str, readers: Mapping[str, Reader]) -> _File:
    findings = Findings(str(file))
    root = parse_file(file, findings, strict_signs=True)
    node = root or Refused(START)
    value = readers[name](node, (), findings)
    if () in findings.broken:
        findings.broken.remove(())
        findings.broken |= {(key,) for key in keys_of(FILES.get(name) or SHARED[name])}
    return _File(node, findings, value)


def _add_rules(
    guidance: Guidance, files: Mapping[str, _File], folder: Path, drawable: Drawable | None
) -> None:
    """Notes what breaks a rule across the pack, at its place, unless it was said already.

    A reference is judged on its own; a rule about a whole item only where the item was read whole.
    """
    homes = {key: files[name] for name, cls in FILES.items() for key in keys_of(cls)}
    parts = {name: file.value for name, file in files.items()}
    seam = seam_of(parts)
    broken = frozenset(
        seam.whole(name, steps) for name, file in files.items() for steps in file.findings.broken
    )
    unnamed = frozenset(str(steps[0]) for steps in broken if _hides_names(steps))
    problems = [
        *(each for each in unfit_class_waits(parts) if ("classes",) not in broken),
        *(each for each in dangling(guidance, unnamed, drawable) if each.path not in broken),
        *(each for each in broken_rules(guidance) if not _judges_broken(each.path, broken)),
    ]
    if not any(steps[0] in ("waits", "classes", "red-flags") for steps in broken):
        problems += broken_by_waits(guidance)
    if not any(steps[0] in _DRAWN for steps in broken):
        problems += broken_pictures(guidance, folder)
    if not any(len(steps) <= 2 or "statements" in steps for steps in broken):
        problems += unaccounted(guidance)
    for problem in problems:
        told = seam.home(problem.path)
        home = files[told.file] if told is not None else homes[str(problem.path[0])]
        path = told.steps if told is not None else problem.path
        home.findings.add(place_of(home.root, path), path, problem.wrong, problem.write)


def _hides_names(steps: Steps) -> bool:
    """Whether a value that could not be read takes away ids that other items name."""
    if steps[0] == "ingredients":
        return len(steps) <= 2 or steps[2] == "name"
    return len(steps) <= 2 or steps[2] in ("id", "groups", "picture")


def _judges_broken(path: Steps, broken: frozenset[Steps]) -> bool:
    """Whether a rule that finds a problem at `path` looked at a value that could not be read."""
    if path[0] in ("phases", "depths"):
        return touches(broken, path[:1])
    if path[0] in _SIGNATURE:
        return any(touches(broken, (key,)) for key in _SIGNATURE)
    return touches(broken, path)


def _strays(folder: Path, known: Collection[str], whole: str) -> tuple[Located, ...]:
    """Files that are no part of it; one with a misspelt name would else be lost unseen."""
    names = sorted(each.name for each in folder.iterdir() if each.suffix in (".yaml", ".yml"))
    return tuple(
        Located(
            str(folder / name),
            1,
            1,
            "",
            f"{shown(name)} is not a file of {whole}.",
            did_you_mean(name, known),
        )
        for name in names
        if name not in known
    )
