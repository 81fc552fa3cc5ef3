# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's list of decisions and checked products: a file that the kiosk writes and reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.aftercare.barcodes import barcode_in
from kiosk.aftercare.products.clinic_list import CheckedProduct, ClinicList, Decision
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.machine.saving import write_whole
from kiosk.packs.pack_files import kebab
from kiosk.packs.yaml.located import START, Findings, Located, PackRefused
from kiosk.packs.yaml.nodes import Node, Refused
from kiosk.packs.yaml.parse import parse_file
from kiosk.packs.yaml.records import RecordForm, record
from kiosk.packs.yaml.scalars import Reader, one_of, text, whole_number_from

_HEAD = """\
# Written by the kiosk: what the clinic decided about lists of ingredients, and the products whose
# lists it checked. Nothing of a patient is in it.
"""


def barcode(node: Node, steps: Steps, findings: Findings) -> str:
    """A reader of a bar code: "" for none."""
    written = text(node, steps, findings)
    code = barcode_in(written)
    if written and not code:
        wrong = f"{shown(written)} is not a bar code, or one of its digits is wrong."
        findings.add(node.place, steps, wrong, "Write the digits under it, such as 4006381333931.")
    return code


_SPECIAL: Mapping[tuple[type, str], Reader] = {
    (Decision, "verdict"): one_of("ok", "wait", "never"),
    (Decision, "hours"): whole_number_from(1),
    (CheckedProduct, "barcode"): barcode,
}


def read_clinic_list(file: Path, *, needed: bool = False) -> ClinicList:
    """What stands in the file; an empty list where there is none and none is `needed`. Raises
    PackRefused with every problem of it."""
    if not needed and not file.exists():
        return ClinicList()
    findings = Findings(str(file))
    root = parse_file(file, findings, strict_signs=False) or Refused(START)
    found = record(ClinicList, RecordForm(kebab, _SPECIAL))(root, (), findings)
    if findings:
        raise PackRefused(findings.problems())
    return found


def clinic_list_bytes(kept: ClinicList) -> bytes:
    """The file, ready to be written."""
    lines = [_HEAD]
    for name in ("decisions", "products"):
        items = getattr(kept, name)
        lines.append(f"{name}:\n" if items else f"{name}: []\n")
        lines += ["  - " + "\n    ".join(_entries(item)) + "\n" for item in items]
    return "".join(lines).encode()


def _entries(item: Any) -> Iterator[str]:
    for part in fields(item):
        value = getattr(item, part.name)
        if value is not None and value != "":
            is_day = isinstance(value, date)
            said = value.isoformat() if is_day else json.dumps(value, ensure_ascii=False)
            yield f"{kebab(part.name)}: {said}"


class KeptList:
    """The clinic's list, as it stands in its file. `problems` say why the file could not be read:
    the list is then empty, and what stands there is kept beside it before another is written."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.problems: tuple[Located, ...] = ()
        self.now = ClinicList()
        try:
            self.now = read_clinic_list(file)
        except PackRefused as refused:
            self.problems = refused.problems

    def keep(self, changed: ClinicList) -> None:
        """Another list from now on. Raises OSError where it cannot be written: the one before it
        then still counts."""
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.problems and self.file.exists():
            self.file.replace(self.file.with_suffix(".unread.yaml"))
        write_whole(self.file, clinic_list_bytes(changed))
        self.problems, self.now = (), changed
