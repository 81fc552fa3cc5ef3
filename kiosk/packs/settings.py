# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings file: its name, numbers, clock, paper, own products, what is offered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.clinic import TIME_LIMITS, Clinic, ClinicProduct, PrivacyTimes, Settings
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.clinic_claims import contradictions
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.clinic_list_file import barcode
from kiosk.packs.local_time import timezone_name
from kiosk.packs.logo_file import beside, logo_flaw
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.text_limits import unfit_texts_of
from kiosk.packs.rules.twins import alike
from kiosk.packs.yaml.located import START, Findings, PackRefused, touches
from kiosk.packs.yaml.nodes import Node, Refused, place_of
from kiosk.packs.yaml.parse import parse_file, parse_text
from kiosk.packs.yaml.records import RecordForm, record
from kiosk.packs.yaml.scalars import (
    Reader,
    did_you_mean,
    one_of,
    text,
    whole_number,
    whole_number_from,
)

_LONGEST_KEPT = 36_500
_PHONE = re.compile(r"\+?[0-9()][0-9 ()/.\u00a0\u2011-]*")


_PHONE_EXAMPLE = 'Write one such as "020 7946 0018".'
_UK_ZONE, _UK_DIGITS = "Europe/London", (10, 11)


@dataclass(frozen=True, slots=True)
class _Written(Clinic):
    """The keys of the file: the clinic's own and the kiosk's, all on one level."""

    language: str = "en"
    paper: str = "a4"
    print: str = "clear"
    printer: str | None = None
    keep_receipts: int = 3650
    printers: tuple[str, ...] = ()
    privacy: PrivacyTimes = field(default_factory=PrivacyTimes)
    logo: str = ""
    treatments: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    administrators: tuple[str, ...] = ()


def read_settings(file: Path, packs: Iterable[Guidance] = ()) -> Settings:
    """The clinic's settings. Raises PackRefused with every problem.

    The clinic's own products are judged by each of `packs`: a claim that a label contradicts is a
    problem, and so is a language or a treatment that none of them has.
    """
    findings = Findings(str(file))
    settings = inspect_settings(file, findings, packs)
    if findings:
        raise PackRefused(findings.problems())
    return settings


def inspect_settings(file: Path, findings: Findings, packs: Iterable[Guidance] = ()) -> Settings:
    """The settings, with neutral values wherever `findings` names a problem."""
    root = parse_file(file, findings, strict_signs=False)
    return _inspected(root, beside(file), findings, tuple(packs))


def inspect_settings_text(
    words: str, file: Path, findings: Findings, packs: Iterable[Guidance] = ()
) -> Settings:
    """The same of what is to be written into `file`."""
    root = parse_text(words, findings, strict_signs=False)
    return _inspected(root, beside(file), findings, tuple(packs))


def _inspected(
    parsed: Node | None, folder: Path, findings: Findings, packs: tuple[Guidance, ...]
) -> Settings:
    root = parsed or Refused(START)
    written = record(_Written, RecordForm(kebab, _SPECIAL))(root, (), findings)
    of_clinic = {item.name: getattr(written, item.name) for item in fields(Clinic)}
    of_kiosk = {
        item.name: getattr(written, item.name) for item in fields(Settings) if item.name != "clinic"
    }
    settings = Settings(Clinic(**of_clinic), **of_kiosk)
    clashing = dict.fromkeys(
        (
            *unfit_texts_of(written, ()),
            *_wrong_number(settings.clinic),
            *alike(("products",), "name", settings.clinic.products),
            *(each for pack in packs for each in contradictions(make_rules(pack, settings.clinic))),
            *_twice(settings),
            *_wrong_logo(settings.logo, folder),
            *(_not_there(settings, packs) if packs else ()),
        )
    )
    for problem in clashing:
        if not touches(findings.broken, problem.path):
            place = place_of(root, problem.path)
            findings.add(place, problem.path, problem.wrong, problem.write)
    return settings


def _wrong_number(clinic: Clinic) -> Iterator[Problem]:
    """The number that patients call, where it is one of the United Kingdom and cannot be whole."""
    digits = "".join(sign for sign in clinic.phone if sign in "0123456789")
    if clinic.timezone != _UK_ZONE or clinic.phone.startswith("+") or not digits.startswith("0"):
        return
    least, most = _UK_DIGITS
    if not least <= len(digits) <= most:
        size = "short" if len(digits) < least else "long"
        wrong = f"this UK number is too {size}."
        yield Problem(("phone",), wrong, f"Write {least} or {most} digits.")


def _twice(settings: Settings) -> Iterator[Problem]:
    for name in ("printers", "treatments", "languages", "administrators"):
        items = getattr(settings, name)
        for place, item in enumerate(items):
            if item in items[:place]:
                wrong = f"{shown(item)} is written already."
                yield Problem((name, place), wrong, "Write it once.")


def _wrong_logo(logo: str, folder: Path) -> Iterator[Problem]:
    if not logo:
        return
    if Path(logo).name != logo or logo.startswith("."):
        wrong = f"{shown(logo)} is not the name of a file."
        yield Problem(("logo",), wrong, "Put the picture beside the settings and write its name.")
    elif found := logo_flaw(folder / logo):
        yield Problem(("logo",), *found)


def _not_there(settings: Settings, packs: tuple[Guidance, ...]) -> Iterator[Problem]:
    """Treatments and languages that the packs have not."""
    spoken = sorted({pack.language for pack in packs})
    if settings.language not in spoken:
        wrong = f"{shown(settings.language)} is not a language of the content."
        yield Problem(("language",), wrong, f"Write {' or '.join(spoken)}.")
    for place, code in enumerate(settings.languages):
        if code not in spoken:
            wrong = f"{shown(code)} is not a language of the content."
            yield Problem(("languages", place), wrong, f"Write {' or '.join(spoken)}.")
    known = [pack.id for pack in packs]
    for place, name in enumerate(settings.treatments):
        if name not in known:
            wrong = f"{shown(name)} is not a treatment of the content."
            yield Problem(("treatments", place), wrong, did_you_mean(name, known))
    for pack in packs:
        spoken_of = settings.languages or (pack.language,)
        if settings.offers(pack.id) and pack.language not in spoken_of:
            wrong = f"the treatment {shown(pack.id)} is in none of these languages."
            write = f"Write {pack.language} too, or leave the treatment out."
            yield Problem(("languages",), wrong, write)


def _phone(node: Node, steps: Steps, findings: Findings) -> str:
    words = text(node, steps, findings)
    if not words and steps not in findings.broken:
        findings.add(node.place, steps, "patients need this number.", _PHONE_EXAMPLE)
        return ""
    if words and not (_PHONE.fullmatch(words) and sum(sign.isdigit() for sign in words) >= 2):
        wrong = f"{shown(words)} is not a phone number."
        findings.add(node.place, steps, wrong, _PHONE_EXAMPLE)
        return ""
    return words


def _days_kept(node: Node, steps: Steps, findings: Findings) -> int:
    days = whole_number_from(1)(node, steps, findings)
    if days > _LONGEST_KEPT:
        wrong = f"{days} days are more than 100 years."
        findings.add(node.place, steps, wrong, f"Write {_LONGEST_KEPT} or fewer.")
        return _LONGEST_KEPT
    return days


def _seconds(name: str) -> Reader:
    """A reader of one of the privacy times."""
    limits = TIME_LIMITS[name]
    usual: int = getattr(PrivacyTimes(), name)

    def read(node: Node, steps: Steps, findings: Findings) -> int:
        seconds: int = whole_number(node, steps, findings)
        if steps in findings.broken or isinstance(node, Refused):
            return usual
        if not limits.holds(seconds):
            wrong = f"{seconds} seconds are outside what is safe."
            findings.add(node.place, steps, wrong, f"Write {limits.least} to {limits.most}.")
            return usual
        return seconds

    return read


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
    **{(PrivacyTimes, name): _seconds(name) for name in TIME_LIMITS},
}
