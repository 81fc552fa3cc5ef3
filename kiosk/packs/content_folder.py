# SPDX-License-Identifier: GPL-3.0-or-later
"""A content folder: its packs, the clinic's settings and the example visits, all judged at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.aftercare import make_plan
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import ConsultationRefused, shown
from kiosk.packs.pack import inspect_pack
from kiosk.packs.settings import inspect_settings
from kiosk.packs.visits import inspect_visit, placed
from kiosk.packs.yaml.located import Findings, Located
from kiosk.packs.yaml.nodes import Scalar, Table
from kiosk.packs.yaml.parse import parse_file

SETTINGS = Path("clinic", "settings.yaml")
EXAMPLES = "examples"


def check(folder: Path) -> tuple[Located, ...]:
    """Every problem of every pack below `folder`, of `clinic/settings.yaml` and `examples/*.yaml`.

    A folder that is itself a pack is judged alone; a pack may stand behind a link. Empty: the kiosk
    may start on it.
    """
    try:
        covers = sorted({*folder.rglob("pack.yaml"), *folder.glob("*/pack.yaml")})
    except (OSError, ValueError):
        covers = []
    if not covers:
        wrong = "there is no pack in this folder."
        return (Located(str(folder), 1, 1, "", wrong, "Name a folder that holds a pack.yaml."),)
    problems: list[Located] = []
    packs: dict[str, Guidance | None] = {}
    for cover in covers:
        guidance, found = inspect_pack(cover.parent)
        problems += found
        if guidance is not None and guidance.id:
            if guidance.id in packs:
                wrong = f"{shown(guidance.id)} is the id of another pack here."
                problems.append(Located(str(cover), 1, 1, "id", wrong, "Write another id."))
            packs[guidance.id] = None if found else guidance
    if covers[0].parent == folder:
        return tuple(problems)
    findings = Findings(str(folder / SETTINGS))
    whole = next((pack for pack in packs.values() if pack is not None), None)
    settings = inspect_settings(folder / SETTINGS, findings, whole)
    problems += findings.problems()
    for visit in sorted((folder / EXAMPLES).glob("*.yaml")):
        problems += _visit_problems(visit, packs, settings.clinic)
    return tuple(problems)


def _visit_problems(
    visit: Path, packs: Mapping[str, Guidance | None], clinic: Clinic
) -> tuple[Located, ...]:
    """The problems of one visit, judged by the pack it names; by any, where that is not here."""
    root = parse_file(visit, Findings(str(visit)), strict_signs=False)
    named = root.get("pack") if isinstance(root, Table) else None
    pack_id = named.text if isinstance(named, Scalar) else ""
    guidance = packs[pack_id] if pack_id in packs else next(iter(packs.values()), None)
    findings = Findings(str(visit))
    consultation = inspect_visit(visit, guidance, clinic.timezone, findings)
    if guidance is None or findings:
        return findings.problems()
    try:
        make_plan(guidance, clinic, consultation)
    except ConsultationRefused as refused:
        return placed(visit, refused.problems)
    return ()
