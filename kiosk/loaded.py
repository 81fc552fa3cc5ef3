# SPDX-License-Identifier: GPL-3.0-or-later
"""The packs, the clinic's settings and what comes with the kiosk, read once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.aftercare.case import Rules, case_of, make_rules
from kiosk.aftercare.clinic import Settings
from kiosk.aftercare.consultation import CaseFacts, Treatment
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.verdict import Verdict
from kiosk.machine import places, saving
from kiosk.packs import (
    EXAMPLES,
    SETTINGS,
    Drawable,
    Located,
    Pack,
    PackRefused,
    beside,
    flaw,
    moment,
    placed,
    read_packs,
    read_settings,
    read_visit,
)
from kiosk.visit.planning import Planned, Planning

Refused = PackRefused
PLAINER = "Save it as a plain PNG, or as SVG of plain shapes and colours."


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The packs by their ids, a clinic, and the files that come with the kiosk: enough to make any
    sheet. `content` and `settings_file` are where they were read from; `own_file` is where the
    clinic's own settings stand, or will once they are saved."""

    packs: Mapping[str, Pack]
    rules: Mapping[str, Rules]
    settings: Settings
    resources: Path
    content: Path
    settings_file: Path
    own_file: Path

    @property
    def planning(self) -> Planning:
        """Plans of every treatment."""
        return Planning(self.rules, self.settings.clinic, self.unprintable)

    @property
    def offered(self) -> Planning:
        """Plans of the treatments that the clinic offers."""
        rules = {name: rule for name, rule in self.rules.items() if self.settings.offers(name)}
        return replace(self.planning, rules=rules)

    def settled(self, settings: Settings) -> Kiosk:
        """The same with other settings, that have been written into the clinic's own file."""
        rules = {
            name: make_rules(each.guidance, settings.clinic) for name, each in self.packs.items()
        }
        return replace(self, rules=rules, settings=settings, settings_file=self.own_file)

    def again(self) -> Kiosk:
        """Everything read anew. Raises Refused."""
        return _read(self.content, self.settings_file, self.own_file)

    def logo(self, name: str) -> Path | None:
        """The picture of that name beside the settings, where there is one."""
        files = (beside(each) / name for each in (self.settings_file, self.own_file))
        return next((each for each in files if name and each.is_file()), None)

    def unprintable(self, text: str) -> tuple[str, ...]:
        """The letters that the sheet cannot print."""
        from kiosk import sheet

        return sheet.unprintable((text,), self.resources / "fonts")

    def flaws(self) -> tuple[str, ...]:
        """What only shows once the packs are set and drawn, a line each: characters that no font
        of the kiosk has, and drawings that the sheet cannot draw."""
        return (*self._without_font(), *dict.fromkeys(self._undrawable()), *self._no_logo())

    def _no_logo(self) -> Iterator[str]:
        if wrong := self.undrawable_logo(self.settings.logo):
            yield f"{self.settings_file}: logo: {wrong} {PLAINER}"

    def undrawable_logo(self, name: str) -> str:
        """Why the sheet cannot have the picture of that name; "" where it can."""
        from kiosk import sheet

        file = self.logo(name)
        return sheet.undrawable(file) if file else ""

    def _without_font(self) -> Iterator[str]:
        from kiosk import sheet

        said = [pack.guidance for pack in self.packs.values()]
        texts = (*_texts(said), *_texts(self.settings.clinic))
        for character in sheet.unprintable(texts, self.resources / "fonts"):
            wrong = f"no font of the kiosk has {character}."
            write = "Write it in Latin, Greek or Cyrillic letters."
            yield str(Located(str(self.content), 1, 1, "", wrong, write))

    def _undrawable(self) -> Iterator[str]:
        from kiosk import sheet

        for name, pack in self.packs.items():
            folder, outline = self.pictures[name], pack.guidance.pictures.outline
            for phase in pack.guidance.phases:
                file = folder / outline.format(phase=phase.picture)
                if why := sheet.undrawable(file):
                    wrong = f"{why.removeprefix(f'{file.name}: ').rstrip('.')}."
                    write = "Draw it with plain shapes and colours."
                    yield str(Located(str(file), 1, 1, "", wrong, write))

    def judge(self, label: str, treated: datetime, treatment: str) -> Verdict:
        """What the rules of a treatment say of a label, an ingredient or a product word."""
        case = case_of(self.rules[treatment], CaseFacts(Treatment(treated, ())))
        return look_up(label, case)

    def draw(self, plan: Plan, paper: str, print_size: str) -> bytes:
        """The sheet as PDF bytes. `paper` is `a4` or `letter`, `print_size` `clear` or `large`.

        Raises SheetRefused where the pack or the clinic has words that no shipped font can print.
        """
        from kiosk import sheet

        return sheet.draw(
            plan,
            sheet.Paper(paper),
            sheet.PrintSize(print_size),
            resources=self.resources,
            pictures=self.pictures[plan.pack],
            today=self.now().date(),
            logo=self.logo(self.settings.logo),
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
        guidance = {name: rules.guidance for name, rules in self.rules.items()}
        consultation = read_visit(file, guidance, self.settings.clinic.timezone)
        planning = self.planning if printed else replace(self.planning, unprintable=lambda _: ())
        planned = planning.planned(consultation)
        if not isinstance(planned, Planned):
            raise Refused(placed(file, planned))
        return planned

    def reads(self, file: Path, *others: Path) -> bool:
        """Whether `file` is one that the kiosk reads: of its packs, its settings, its resources, of
        the program itself or `others`, by whatever name."""
        if not file.exists():
            return False
        folders = (
            *(pack.folder for pack in self.packs.values()),
            *(self.content, self.resources, places.package()),
        )
        known = chain(others, [self.settings_file], *map(places.files_below, folders))
        return any(each.exists() and file.samefile(each) for each in known)


def load(content: Path | None = None, settings: Path | None = None) -> Kiosk:
    """Read the packs and the clinic's settings. Raises Refused with the problems of all.

    The clinic's own settings are the file that is named, that of the content that is named, or the
    one among the kiosk's data. Where it is not there yet, the example that comes with the content
    stands in for it.
    """
    folder = content or places.content()
    own = settings or (folder / SETTINGS if content else saving.own_settings())
    return _read(folder, own if settings or own.exists() else folder / SETTINGS, own)


def _read(folder: Path, file: Path, own: Path) -> Kiosk:
    resources = places.resources()
    problems: list[Located] = []
    found: tuple[Pack, ...] = ()
    try:
        found = read_packs(folder, drawable(resources))
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
        own_file=own,
    )


def drawable(resources: Path) -> Drawable:
    """The names of the icons and of the pictographs that can be shown; the latter on paper, too."""
    pictographs = resources / "pictographs"
    return Drawable(
        _sound(resources / "icons"), _sound(pictographs / "screen") & _sound(pictographs / "paper")
    )


def _sound(folder: Path) -> frozenset[str]:
    return frozenset(file.stem for file in folder.glob("*.svg") if flaw(file) is None)


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
