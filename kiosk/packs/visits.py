# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit file -> a Consultation, or every problem of it at its line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import (
    Change,
    Consultation,
    Product,
    Settlement,
    Treatment,
)
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.local_time import local_time, timezone_name, zone
from kiosk.packs.yaml.located import START, Findings, Located, PackRefused
from kiosk.packs.yaml.nodes import Node, Refused, Scalar, Table, place_of
from kiosk.packs.yaml.parse import parse_file
from kiosk.packs.yaml.records import RecordForm, record, table_of
from kiosk.packs.yaml.scalars import filled_text, is_null, one_of, text, whole_number


def read_visit(file: Path, packs: Mapping[str, Guidance], default_timezone: str) -> Consultation:
    """The visit in `file`, judged by the pack it names, its times in its own zone or else the
    default one (an IANA name).

    Raises PackRefused with every problem, of form and of meaning.
    """
    findings = Findings(str(file))
    consultation = inspect_visit(file, packs, default_timezone, findings)
    if findings:
        raise PackRefused(findings.problems())
    return consultation


def placed(file: Path, problems: Iterable[Problem]) -> tuple[Located, ...]:
    """Problems that only a plan of the visit in `file` could show, each at its line."""
    root = parse_file(file, Findings(str(file)), strict_signs=False) or Refused(START)
    findings = Findings(str(file))
    for problem in problems:
        findings.add(place_of(root, problem.path), problem.path, problem.wrong, problem.write)
    return findings.problems()


def inspect_visit(
    file: Path, packs: Mapping[str, Guidance], default_timezone: str, findings: Findings
) -> Consultation:
    """The visit, with neutral values wherever `findings` names a problem.

    It is judged by the pack it names; by the first, where that is not among `packs`. Without any
    only its form is judged.
    """
    root = parse_file(file, findings, strict_signs=False) or Refused(START)
    where, rest = _timezone(root, default_timezone, findings)
    read = record(Consultation, _form(where))(rest, (), findings)
    holding = {factor: value for factor, value in read.factors.items() if value is not False}
    consultation = replace(read, factors=holding)
    guidance = packs.get(consultation.pack) or next(iter(packs.values()), None)
    if guidance is None or () in findings.broken:
        return consultation
    broken = frozenset(findings.broken)
    for problem in check_consultation(guidance, read):
        if not _said(broken, problem.path):
            place = place_of(root, problem.path)
            findings.add(place, problem.path, problem.wrong, problem.write)
    return consultation


def _timezone(root: Node, default: str, findings: Findings) -> tuple[ZoneInfo, Node]:
    """The zone of the visit, and the visit without it: it is no field of a consultation."""
    fallback = zone(default) or ZoneInfo("UTC")
    if not isinstance(root, Table):
        return fallback, root
    written = root.get("timezone")
    if written is None or is_null(written):
        return fallback, _without_first(root, "timezone")
    name = timezone_name(written, ("timezone",), findings)
    return zone(name) or fallback, _without_first(root, "timezone")


def _without_first(table: Table, key: str) -> Table:
    """A second `timezone` stays, and is an unknown key."""
    first = next((entry for entry in table.entries if entry.key.text == key), None)
    return Table(table.place, tuple(entry for entry in table.entries if entry is not first))


def _form(where: ZoneInfo) -> RecordForm:
    moment = local_time(where)
    return RecordForm(
        key=lambda field: field,
        special={
            (Treatment, "at"): moment,
            (Consultation, "next_visit"): moment,
            (Consultation, "factors"): table_of(_factor),
            (Settlement, "verdict"): one_of("ok", "wait", "never"),
            (Change, "hours"): whole_number,
            (Product, "label"): text,
        },
    )


def _factor(node: Node, steps: Steps, findings: Findings) -> bool | str:
    """True, false, or the id of the factor's choice; a bare `yes` is named, not guessed at."""
    if isinstance(node, Scalar) and node.plain and node.text in ("true", "false"):
        return node.text == "true"
    if isinstance(node, Scalar) and node.plain and node.text.lower() in ("yes", "no", "on", "off"):
        wrong = f"{shown(node.text)} is neither true nor false."
        findings.add(node.place, steps, wrong, "Write true or false.")
        return False
    return filled_text(node, steps, findings)


def _said(broken: frozenset[Steps], path: Steps) -> bool:
    """Whether a value that could not be read stands at the path, or around or inside it."""
    return any(
        path[: len(steps)] == steps or steps[: len(path)] == path for steps in broken if steps
    )
