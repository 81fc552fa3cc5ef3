# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place where the parts meet: packs, rules, sheet, printing and screens.

The sheet, the printers and the window are imported where they are first needed: ReportLab and Qt's
printing would otherwise take a fifth of the start, and the command line needs no window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk import packs
from kiosk.aftercare import answer, make_plan
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import LexiconIndex, Verdict, index
from kiosk.aftercare.refusals import ConsultationRefused, Problem
from kiosk.aftercare.typed import typed
from kiosk.machine import places, saving
from kiosk.screens.doors import Doors
from kiosk.visit.handover import PrinterTold, PrintTold

if TYPE_CHECKING:
    from kiosk.machine.doctor import Finding

DEFAULT_PACK = "microneedling"
EXAMPLE_VISIT = "amira.yaml"


@dataclass(frozen=True)
class Kiosk:
    """A pack, a clinic and the files that come with the kiosk: enough to make any sheet."""

    guidance: Guidance
    settings: packs.Settings
    resources: Path
    examples: Path

    @cached_property
    def lexicon(self) -> LexiconIndex:
        return index(self.guidance.lexicon)

    def problems(self, consultation: Consultation) -> tuple[Problem, ...]:
        """Everything wrong with a consultation; empty means that it has a plan and a sheet."""
        return self._without_plan(consultation) or tuple(self._unprintable(consultation))

    def _without_plan(self, consultation: Consultation) -> tuple[Problem, ...]:
        try:
            self.plan(consultation)
        except ConsultationRefused as refused:
            return refused.problems
        return ()

    def _unprintable(self, consultation: Consultation) -> Iterator[Problem]:
        from kiosk import sheet

        for path, text in typed(consultation):
            strange = sheet.unprintable((text,), self.resources / "fonts")
            if strange:
                wrong = f"The sheet cannot print {' '.join(strange)}."
                yield Problem(path, wrong, "Write it in Latin, Greek or Cyrillic letters.")

    def unprintable_words(self) -> tuple[str, ...]:
        """Characters of the pack and the clinic that no shipped font has."""
        from kiosk import sheet

        texts = (*_texts(self.guidance), *_texts(self.settings.clinic))
        return sheet.unprintable(texts, self.resources / "fonts")

    def plan(self, consultation: Consultation) -> Plan:
        """Raises ConsultationRefused."""
        return make_plan(self.guidance, self.settings.clinic, consultation, self.lexicon)

    def answer(self, text: str, consultation: Consultation) -> Verdict:
        """What the clinic's rules say of a label, an ingredient or a product word."""
        return answer(self.guidance, self.settings.clinic, consultation, text, self.lexicon)

    def draw(self, plan: Plan, paper: str, print_size: str) -> bytes:
        """The sheet as PDF bytes. `paper` is `a4` or `letter`, `print_size` `clear` or `large`.

        Raises ValueError where the pack or the clinic has words that no shipped font can print.
        """
        from kiosk import sheet

        return sheet.draw(
            plan, sheet.Paper(paper), sheet.PrintSize(print_size), resources=self.resources
        )

    def now(self) -> datetime:
        """The clinic's local time."""
        return datetime.now(ZoneInfo(self.settings.clinic.timezone))

    def example(self) -> Consultation:
        """The example patient's visit, for pictures and for machines without a display."""
        return self.visit(self.examples / EXAMPLE_VISIT)

    def visit(self, file: Path, *, printed: bool = False) -> Consultation:
        """A visit file that has a plan, and a sheet if it is to be printed.

        Raises PackRefused with every problem, each at its line.
        """
        consultation = packs.read_visit(file, self.guidance, self.settings.clinic.timezone)
        problems = self.problems(consultation) if printed else self._without_plan(consultation)
        if problems:
            raise packs.PackRefused(packs.placed(file, problems))
        return consultation


def display() -> Finding:
    """Whether there is a screen to open the kiosk on."""
    from kiosk.machine import doctor as examine

    return examine.display()


def run(content: Path | None, settings: Path | None, *, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed. A broken pack is shown to staff instead."""
    from kiosk.screens import window

    try:
        kiosk = load(content, settings)
    except packs.PackRefused as refused:
        problems = tuple(str(problem) for problem in refused.problems)
        return window.show_problems(problems, places.resources(), windowed=windowed)

    def prove() -> tuple[str, ...]:
        return tuple(f"No font of the kiosk has {each}." for each in kiosk.unprintable_words())

    return window.run(doors(kiosk), windowed=windowed, prove=prove)


def screenshots(
    kiosk: Kiosk,
    consultation: Consultation,
    folder: Path,
    *,
    size: tuple[int, int],
    text: int,
    theme: str,
    language: str,
) -> list[Path]:
    """Every page as a PNG in `folder`; size in logical pixels, text in per cent."""
    from kiosk.screens import screenshots as pictures

    folder.mkdir(parents=True, exist_ok=True)
    return pictures.take(
        doors(kiosk), consultation, folder, size=size, text=text, theme=theme, language=language
    )


def doors(kiosk: Kiosk) -> Doors:
    """What the screens may ask of the rest."""
    settings, guidance = kiosk.settings, kiosk.guidance

    def printers() -> tuple[PrinterTold, ...]:
        from kiosk.printing import hand_over, way

        return hand_over.printers(way.way(), settings.printer)

    def print_sheet(
        pdf: bytes, title: str, printer: str | None, tell: Callable[[PrintTold], None]
    ) -> PrintTold:
        from kiosk.printing import hand_over, way

        chosen = printer or settings.printer
        return hand_over.print_sheet(way.way(), pdf, title, chosen, settings.paper, tell)

    return Doors(
        guidance=guidance,
        clinic=settings.clinic,
        resources=kiosk.resources,
        languages=((guidance.language, guidance.language_name),),
        paper=settings.paper,
        print_size=settings.print,
        now=kiosk.now,
        check=kiosk.problems,
        plan=kiosk.plan,
        look_up=kiosk.answer,
        draw_sheet=kiosk.draw,
        printers=printers,
        print_sheet=print_sheet,
        save_sheet=lambda pdf, title: saving.save(pdf, saving.sheets_folder(), title),
    )


def doctor(content: Path | None, settings: Path | None) -> list[Finding]:
    """Everything the kiosk needs, looked at one by one."""
    from kiosk.machine import doctor as examine
    from kiosk.printing import hand_over, way

    findings = [
        examine.python(),
        examine.display(),
        examine.qt(),
        examine.fonts(places.resources()),
    ]
    try:
        kiosk = load(content, settings)
    except packs.PackRefused as refused:
        findings.append(examine.problems("Pack and settings", refused.problems))
    else:
        strange = examine.problems("Pack and settings", _without_font(kiosk))
        findings += [strange, examine.clock(kiosk.now)]
    findings.append(
        examine.printer(
            lambda: (f"{each.name}: {each.words}" for each in hand_over.printers(way.way(), None))
        )
    )
    return findings


def _without_font(kiosk: Kiosk) -> list[str]:
    try:
        return [f"No font has {character}." for character in kiosk.unprintable_words()]
    except OSError as error:
        return [str(error)]


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


def load(content: Path | None = None, settings: Path | None = None) -> Kiosk:
    """Read the pack and the clinic's settings. Raises PackRefused with the problems of both."""
    folder = content or places.content()
    problems: list[packs.Located] = []
    guidance = found = None
    try:
        guidance = packs.read_pack(folder / DEFAULT_PACK)
    except packs.PackRefused as refused:
        problems += refused.problems
    try:
        found = packs.read_settings(settings or folder / "clinic" / "settings.yaml", guidance)
    except packs.PackRefused as refused:
        problems += refused.problems
    if guidance is None or found is None:
        raise packs.PackRefused(tuple(problems))
    return Kiosk(guidance, found, places.resources(), folder / "examples")
