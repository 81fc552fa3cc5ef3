# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place where the parts meet: packs, rules, sheet, printing and screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk import packs, places, sheet
from kiosk.aftercare import answer, make_plan
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan import Plan
from kiosk.aftercare.products import LexiconIndex, Verdict, index

DEFAULT_PACK = "microneedling"


@dataclass(frozen=True)
class Kiosk:
    """A pack, a clinic and the files that come with the kiosk: enough to make any sheet."""

    guidance: Guidance
    settings: packs.Settings
    resources: Path

    @cached_property
    def lexicon(self) -> LexiconIndex:
        return index(self.guidance.lexicon)

    def plan(self, consultation: Consultation) -> Plan:
        """Raises ConsultationRefused."""
        return make_plan(self.guidance, self.settings.clinic, consultation, self.lexicon)

    def answer(self, text: str, consultation: Consultation) -> Verdict:
        """What the clinic's rules say of a label, an ingredient or a product word."""
        return answer(self.guidance, self.settings.clinic, consultation, text, self.lexicon)

    def draw(self, plan: Plan, paper: str, print_size: str) -> bytes:
        """The sheet as PDF bytes. `paper` is `a4` or `letter`, `print_size` `clear` or `large`."""
        return sheet.draw(
            plan, sheet.Paper(paper), sheet.PrintSize(print_size), resources=self.resources
        )

    def now(self) -> datetime:
        """The clinic's local time."""
        return datetime.now(ZoneInfo(self.settings.clinic.timezone))

    def visit(self, file: Path) -> Consultation:
        """A visit file. Raises PackRefused with every problem."""
        return packs.read_visit(file, self.guidance, self.settings.clinic.timezone)


def load(content: Path | None = None, settings: Path | None = None) -> Kiosk:
    """Read the pack and the clinic's settings. Raises PackRefused with the problems of both."""
    folder = content or places.content()
    guidance, found = _both(
        lambda: packs.read_pack(folder / DEFAULT_PACK),
        lambda: packs.read_settings(settings or folder / "clinic" / "settings.yaml"),
    )
    return Kiosk(guidance, found, places.resources())


def _both(
    read_pack: Callable[[], Guidance], read_settings: Callable[[], packs.Settings]
) -> tuple[Guidance, packs.Settings]:
    problems: tuple[packs.Located, ...] = ()
    guidance = settings = None
    try:
        guidance = read_pack()
    except packs.PackRefused as refused:
        problems += refused.problems
    try:
        settings = read_settings()
    except packs.PackRefused as refused:
        problems += refused.problems
    if guidance is None or settings is None:
        raise packs.PackRefused(problems)
    return guidance, settings
