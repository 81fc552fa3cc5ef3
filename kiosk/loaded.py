# SPDX-License-Identifier: GPL-3.0-or-later
"""The packs, the clinic's settings and what comes with the kiosk, read once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.aftercare.case import Rules, case_of, make_rules
from kiosk.aftercare.consultation import CaseFacts, Consultation, Treatment
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.refusals import ConsultationRefused, Problem
from kiosk.aftercare.sentences import say
from kiosk.aftercare.typed import typed
from kiosk.machine import places
from kiosk.packs import (
    EXAMPLES,
    SETTINGS,
    Located,
    Pack,
    PackRefused,
    Settings,
    moment,
    placed,
    read_packs,
    read_settings,
    read_visit,
)
from kiosk.visit.planning import Planned

Refused = PackRefused


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The packs by their ids, a clinic, and the files that come with the kiosk: enough to make any
    sheet. `content` and `settings_file` are where they were read from."""

    packs: Mapping[str, Pack]
    rules: Mapping[str, Rules]
    settings: Settings
    resources: Path
    content: Path
    settings_file: Path

    def plan(self, consultation: Consultation) -> Plan | tuple[Problem, ...]:
        """The plan of a consultation that has a sheet too, or everything wrong with it."""
        plan = self._plan(consultation)
        if not isinstance(plan, Plan):
            return plan
        return tuple(self._unprintable(consultation)) or plan

    def _plan(self, consultation: Consultation) -> Plan | tuple[Problem, ...]:
        try:
            return make_plan(self.rules[consultation.pack], consultation)
        except ConsultationRefused as refused:
            return refused.problems

    def _unprintable(self, consultation: Consultation) -> Iterator[Problem]:
        from kiosk import sheet

        for path, text in typed(consultation):
            strange = sheet.unprintable((text,), self.resources / "fonts")
            if strange:
                wrong = say("The sheet cannot print {letters}.", letters=" ".join(strange))
                write = say("Write it in Latin, Greek or Cyrillic letters.")
                yield Problem(path, wrong, write)

    def unprintable_words(self) -> tuple[str, ...]:
        """Characters of the packs and the clinic that no shipped font has."""
        from kiosk import sheet

        said = [pack.guidance for pack in self.packs.values()]
        texts = (*_texts(said), *_texts(self.settings.clinic))
        return sheet.unprintable(texts, self.resources / "fonts")

    def undrawable_pictures(self) -> tuple[str, ...]:
        """Drawings of the packs that the sheet cannot draw: the folder, the name, and why."""
        from kiosk import sheet

        drawings = (
            (self.pictures[name], pack.guidance.pictures.outline.format(phase=phase.picture))
            for name, pack in self.packs.items()
            for phase in pack.guidance.phases
        )
        refused = ((folder, sheet.undrawable(folder / file)) for folder, file in drawings)
        return tuple(dict.fromkeys(f"{folder}: {why}" for folder, why in refused if why))

    def judge(self, label: str, treated: datetime, treatment: str) -> Verdict:
        """What the rules of a treatment say of a label, an ingredient or a product word."""
        case = case_of(self.rules[treatment], CaseFacts(Treatment(treated, ())))
        return look_up(label, case)

    def draw(self, plan: Plan, paper: str, print_size: str) -> bytes:
        """The sheet as PDF bytes. `paper` is `a4` or `letter`, `print_size` `clear` or `large`.

        Raises ValueError where the pack or the clinic has words that no shipped font can print.
        """
        from kiosk import sheet

        return sheet.draw(
            plan,
            sheet.Paper(paper),
            sheet.PrintSize(print_size),
            resources=self.resources,
            pictures=self.pictures[plan.pack],
        )

    @property
    def pictures(self) -> Mapping[str, Path]:
        """The folder of each pack's own pictures, by the id of the pack."""
        return {name: pack.folder / "pictures" for name, pack in self.packs.items()}

    def now(self) -> datetime:
        """The clinic's local time."""
        return datetime.now(ZoneInfo(self.settings.clinic.timezone))

    def moment(self, text: str) -> datetime | tuple[str, str]:
        """A local time as commands are given it, or what is wrong with it and what to write."""
        return moment(text, ZoneInfo(self.settings.clinic.timezone))

    def example(self, treatment: str) -> Path | None:
        """The example visit of a treatment, for pictures and for machines without a display."""
        name = self.rules[treatment].guidance.example
        return self.content / EXAMPLES / name if name else None

    def planned(self, file: Path, *, printed: bool = False) -> Planned:
        """A visit file with its plan, that has a sheet too if it is to be printed.

        Raises Refused with every problem, each at its line.
        """
        consultation = self._read(file)
        plan = self.plan(consultation) if printed else self._plan(consultation)
        if not isinstance(plan, Plan):
            raise Refused(placed(file, plan))
        return Planned(consultation, plan)

    def _read(self, file: Path) -> Consultation:
        guidance = {name: rules.guidance for name, rules in self.rules.items()}
        return read_visit(file, guidance, self.settings.clinic.timezone)

    def reads(self, file: Path, *others: Path) -> bool:
        """Whether `file` is one that the kiosk reads: of its packs, its settings, its resources or
        `others`, by whatever name."""
        if not file.exists():
            return False
        folders = (*(pack.folder for pack in self.packs.values()), self.content, self.resources)
        read = (each for folder in folders for each in folder.rglob("*"))
        known = (*others, self.settings_file, *read)
        return any(each.exists() and file.samefile(each) for each in known)


def load(content: Path | None = None, settings: Path | None = None) -> Kiosk:
    """Read the packs and the clinic's settings. Raises Refused with the problems of all."""
    resources, folder = places.resources(), content or places.content()
    file = settings or folder / SETTINGS
    problems: list[Located] = []
    found: tuple[Pack, ...] = ()
    try:
        found = read_packs(folder, icons(resources))
    except Refused as refused:
        problems += refused.problems
    try:
        clinic = read_settings(file, [pack.guidance for pack in found])
    except Refused as refused:
        problems += refused.problems
    if problems:
        raise Refused(tuple(problems))
    return Kiosk(
        packs={pack.guidance.id: pack for pack in found},
        rules={pack.guidance.id: make_rules(pack.guidance, clinic.clinic) for pack in found},
        settings=clinic,
        resources=resources,
        content=folder,
        settings_file=file,
    )


def icons(resources: Path) -> frozenset[str]:
    return frozenset(file.stem for file in (resources / "icons").glob("*.svg"))


def _texts(value: object) -> Iterator[str]:
    """Every text inside a value made of dataclasses, tuples and mappings."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts(key)
            yield from _texts(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from _texts(each)
