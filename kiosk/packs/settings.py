# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings file: its name, numbers, clock, paper and own products."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.clinic import Clinic, ClinicProduct
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.clinic_claims import contradictions
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.packs.clinic_list_file import barcode
from kiosk.packs.local_time import timezone_name
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.text_limits import unfit_texts_of
from kiosk.packs.rules.twins import alike
from kiosk.packs.yaml.located import START, Findings, PackRefused, touches
from kiosk.packs.yaml.nodes import Node, Refused, place_of
from kiosk.packs.yaml.parse import parse_file
from kiosk.packs.yaml.records import RecordForm, record
from kiosk.packs.yaml.scalars import Reader, filled_text, one_of, whole_number_from

_LONGEST_KEPT = 36_500
_PHONE = re.compile(r"\+?[0-9()][0-9 ()/.\u00a0\u2011-]*")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a clinic sets once. `paper` is `a4` or `letter`, `print` is `clear` or `large`.

    `printer` is the name of a print queue; None: the printer of the system. Receipts are kept for
    `keep_receipts` days.
    """

    clinic: Clinic
    language: str = "en"
    paper: str = "a4"
    print: str = "clear"
    printer: str | None = None
    keep_receipts: int = 3650


@dataclass(frozen=True, slots=True)
class _Written(Clinic):
    """The keys of the file: the clinic's own and the kiosk's, all on one level."""

    language: str = "en"
    paper: str = "a4"
    print: str = "clear"
    printer: str | None = None
    keep_receipts: int = 3650


def read_settings(file: Path, packs: Iterable[Guidance] = ()) -> Settings:
    """The clinic's settings. Raises PackRefused with every problem.

    The clinic's own products are judged by each of `packs`: a claim that a label contradicts is a
    problem, and so is a language that none of them has.
    """
    findings = Findings(str(file))
    settings = inspect_settings(file, findings, packs)
    if findings:
        raise PackRefused(findings.problems())
    return settings


def inspect_settings(file: Path, findings: Findings, packs: Iterable[Guidance] = ()) -> Settings:
    """The settings, with neutral values wherever `findings` names a problem."""
    root = parse_file(file, findings, strict_signs=False) or Refused(START)
    written = record(_Written, RecordForm(kebab, _SPECIAL))(root, (), findings)
    of_clinic = {item.name: getattr(written, item.name) for item in fields(Clinic)}
    clinic, treatments = Clinic(**of_clinic), tuple(packs)
    clashing = dict.fromkeys(
        (
            *unfit_texts_of(written, ()),
            *alike(("products",), "name", clinic.products),
            *(each for pack in treatments for each in contradictions(make_rules(pack, clinic))),
        )
    )
    for problem in clashing:
        if not touches(findings.broken, problem.path):
            place = place_of(root, problem.path)
            findings.add(place, problem.path, problem.wrong, problem.write)
    languages = sorted({pack.language for pack in treatments})
    unspoken = languages and written.language not in languages
    if unspoken and not touches(findings.broken, ("language",)):
        wrong = f"{shown(written.language)} is not a language of the content."
        write = f"Write {' or '.join(languages)}."
        findings.add(place_of(root, ("language",)), ("language",), wrong, write)
    of_kiosk = {
        item.name: getattr(written, item.name) for item in fields(Settings) if item.name != "clinic"
    }
    return Settings(clinic, **of_kiosk)


def _phone(node: Node, steps: Steps, findings: Findings) -> str:
    words = filled_text(node, steps, findings)
    if words and not (_PHONE.fullmatch(words) and sum(sign.isdigit() for sign in words) >= 2):
        wrong = f"{shown(words)} is not a phone number."
        findings.add(node.place, steps, wrong, 'Write one such as "020 7946 0018".')
        return ""
    return words


def _days_kept(node: Node, steps: Steps, findings: Findings) -> int:
    days = whole_number_from(1)(node, steps, findings)
    if days > _LONGEST_KEPT:
        wrong = f"{days} days are more than 100 years."
        findings.add(node.place, steps, wrong, f"Write {_LONGEST_KEPT} or fewer.")
        return _LONGEST_KEPT
    return days


_SPECIAL: Mapping[tuple[type, str], Reader] = {
    (_Written, "phone"): _phone,
    (_Written, "out_of_hours_phone"): _phone,
    (_Written, "emergency_phone"): _phone,
    (_Written, "timezone"): timezone_name,
    (_Written, "paper"): one_of("a4", "letter"),
    (_Written, "print"): one_of("clear", "large"),
    (_Written, "keep_receipts"): _days_kept,
    (ClinicProduct, "claim"): one_of("ok", "wait", "ask", "never"),
    (ClinicProduct, "barcode"): barcode,
}
