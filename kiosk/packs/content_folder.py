# SPDX-License-Identifier: GPL-3.0-or-later
"""A content folder: its packs, the clinic's settings and the example visits, all judged at once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.refusals import ConsultationRefused, shown
from kiosk.packs.drawing_flaws import Drawable
from kiosk.packs.lexicon_files import shared_folder
from kiosk.packs.pack import COVER, inspect_pack
from kiosk.packs.settings import inspect_settings
from kiosk.packs.visits import inspect_visit, placed
from kiosk.packs.yaml.located import Findings, Located, PackRefused
from kiosk.packs.yaml.nodes import Scalar, Table
from kiosk.packs.yaml.parse import parse_file

SETTINGS = Path("clinic", "settings.yaml")
EXAMPLES = "examples"


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack says, and the folder of its files."""

    guidance: Guidance
    folder: Path


def read_packs(folder: Path, drawable: Drawable | None = None) -> tuple[Pack, ...]:
    """Every pack below `folder`, by the names of their folders.

    Raises PackRefused with every problem of all of them. `drawable` names all there is.
    """
    packs, problems = _inspected(folder, drawable)
    if problems:
        raise PackRefused(tuple(problems))
    return tuple(packs)


def check(folder: Path, drawable: Drawable | None = None) -> tuple[Located, ...]:
    """Every problem of every pack below `folder`, of `clinic/settings.yaml` and `examples/*.yaml`.

    `drawable` names all there is. A folder that is itself a pack is judged alone; a pack
    may stand behind a link. Empty: the kiosk may start on it.
    """
    packs, problems = _inspected(folder, drawable)
    if not packs or (folder / COVER).is_file():
        return tuple(problems)
    broken = {Path(problem.file).parent for problem in problems}
    sound = {
        pack.guidance.id: pack.guidance
        for pack in packs
        if broken.isdisjoint((pack.folder, shared_folder(pack.folder)))
    }
    named = {pack.guidance.id for pack in packs}
    findings = Findings(str(folder / SETTINGS))
    settings = inspect_settings(folder / SETTINGS, findings, sound.values())
    problems += findings.problems()
    for visit in sorted((folder / EXAMPLES).glob("*.yaml")):
        problems += _visit_problems(visit, sound, named, settings.clinic)
    return tuple(problems)


def _covers(folder: Path) -> tuple[list[Path], list[Located]]:
    """The cover of each pack, also one that leads nowhere, and the folders that cannot be read."""
    closed: list[OSError] = []
    covers: set[Path] = set()
    try:
        for root, folders, files in os.walk(folder, onerror=closed.append):
            here = Path(root)
            if COVER in (*files, *folders):
                covers.add(here / COVER)
            if here == folder:  # a pack may stand behind a link, which is not walked
                linked = (here / name / COVER for name in folders)
                covers.update(each for each in linked if os.path.lexists(each))
    except ValueError:
        return [], []
    problems = [_closed(error) for error in closed if Path(error.filename) != folder]
    return sorted(covers), problems


def _closed(error: OSError) -> Located:
    wrong = f"this folder cannot be read: {error.strerror}."
    return Located(error.filename, 1, 1, "", wrong, "Let the kiosk read it.")


def _inspected(folder: Path, drawable: Drawable | None) -> tuple[list[Pack], list[Located]]:
    """The packs that have an id, and all that is wrong with any. One id is that of one pack."""
    covers, problems = _covers(folder)
    if not covers:
        wrong = "there is no pack in this folder."
        lacking = "Name a folder that holds a pack.yaml."
        return [], [*problems, Located(str(folder), 1, 1, "", wrong, lacking)]
    packs: list[Pack] = []
    for cover in covers:
        guidance, found = inspect_pack(cover.parent, drawable)
        problems += found
        if guidance is None or not guidance.id:
            continue
        if guidance.id.casefold() in {pack.guidance.id.casefold() for pack in packs}:
            wrong = f"{shown(guidance.id)} is the id of another pack here."
            problems.append(Located(str(cover), 1, 1, "id", wrong, "Write another id."))
        packs.append(Pack(guidance, cover.parent))
    return packs, list(dict.fromkeys(problems))  # packs that share a lexicon share its problems


def _visit_problems(
    visit: Path, packs: Mapping[str, Guidance], named: set[str], clinic: Clinic
) -> tuple[Located, ...]:
    """The problems of one visit. Of one for a pack that is broken only the form is judged."""
    root = parse_file(visit, Findings(str(visit)), strict_signs=False)
    node = root.get("pack") if isinstance(root, Table) else None
    pack_id = node.text if isinstance(node, Scalar) else ""
    judging = {} if pack_id in named and pack_id not in packs else packs
    findings = Findings(str(visit))
    consultation = inspect_visit(visit, judging, clinic.timezone, findings)
    if findings or consultation.pack not in judging:
        return findings.problems()
    try:
        make_plan(make_rules(judging[consultation.pack], clinic), consultation)
    except ConsultationRefused as refused:
        return placed(visit, refused.problems)
    return ()
