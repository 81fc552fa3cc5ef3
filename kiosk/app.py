# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place where the parts meet: packs, rules, sheet, printing and screens.

The sheet, the printers and the window are imported where they are first needed: ReportLab and Qt's
printing would otherwise take a fifth of the start, and the command line needs no window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk import packs
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.as_json import plan_json, verdict_json
from kiosk.aftercare.plan.as_text import plan_text, verdict_text
from kiosk.loaded import Kiosk, Refused, icons, load
from kiosk.machine import log, places, saving
from kiosk.screens.doors import Doors
from kiosk.visit.handover import PrinterReport, PrintReport

if TYPE_CHECKING:
    from kiosk.machine.doctor import Finding

__all__ = [
    "Kiosk",
    "Refused",
    "check",
    "display",
    "doctor",
    "doors",
    "load",
    "plan_json",
    "plan_text",
    "run",
    "screenshots",
    "verdict_json",
    "verdict_text",
    "version",
    "write",
]


def check(folder: Path | None) -> tuple[str, ...]:
    """Every problem of a content folder, a line each: none, and the kiosk may start on it."""
    content, resources = folder or places.content(), places.resources()
    problems = tuple(str(each) for each in packs.check(content, icons(resources)))
    if problems or not (content / packs.SETTINGS).is_file():
        return problems
    loaded = load(content)
    strange = (
        f"{content}: no font of the kiosk has {each}." for each in loaded.unprintable_words()
    )
    return (*strange, *loaded.undrawable_pictures())


def write(file: Path, content: bytes) -> None:
    """A file for whoever ran the command: whole or not at all. Raises OSError."""
    saving.write_whole(file, content)


def version() -> str:
    return kiosk.__version__


def display() -> Finding:
    """Whether there is a screen to open the kiosk on."""
    from kiosk.machine import doctor as examine

    return examine.display()


def run(content: Path | None, settings: Path | None, *, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed. A broken pack is shown to staff instead."""
    from kiosk.screens import window

    log.set_up(log.log_folder())
    log.events.info("started %s", version())
    try:
        loaded = load(content, settings)
    except Refused as refused:
        log.events.error("content refused C1 with %d problems", len(refused.problems))
        problems = tuple(str(problem) for problem in refused.problems)
        return window.show_problems(problems, places.resources(), windowed=windowed)

    def prove() -> tuple[str, ...]:
        strange = (f"No font of the kiosk has {each}." for each in loaded.unprintable_words())
        return (*strange, *loaded.undrawable_pictures())

    status = window.run(
        doors(loaded), windowed=windowed, prove=prove, watch_faults=log.catch_faults
    )
    log.events.info("ended %d", status)
    return status


def screenshots(
    loaded: Kiosk,
    consultation: Consultation,
    folder: Path,
    *,
    size: tuple[int, int],
    text: int,
    theme: str,
    language: str,
) -> list[Path]:
    """Every page as a PNG in `folder`; size in logical pixels, text in per cent.

    Raises FileExistsError, before anything is written, where a picture would replace a file that
    the kiosk reads.
    """
    from kiosk.screens import screenshots as pictures

    there = [file for file in folder.glob("*.png") if loaded.reads(file)]
    if there:
        raise FileExistsError(f"{there[0]} is a file of the kiosk. Name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    return pictures.take(
        doors(loaded), consultation, folder, size=size, text=text, theme=theme, language=language
    )


def doors(loaded: Kiosk) -> Doors:
    """What the screens may ask of the rest."""
    settings = loaded.settings

    def printers() -> tuple[PrinterReport, ...]:
        from kiosk.printing import hand_over, way

        return hand_over.printers(way.way(), settings.printer)

    def print_sheet(
        pdf: bytes, title: str, printer: str | None, report: Callable[[PrintReport], None]
    ) -> PrintReport:
        from kiosk.printing import hand_over, way

        chosen = printer or settings.printer
        return hand_over.print_sheet(way.way(), pdf, title, chosen, settings.paper, report)

    return Doors(
        rules=loaded.rules,
        pictures=loaded.pictures,
        clinic=settings.clinic,
        resources=loaded.resources,
        paper=settings.paper,
        print_size=settings.print,
        now=loaded.now,
        plan=loaded.plan,
        draw_sheet=loaded.draw,
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
        loaded = load(content, settings)
    except Refused as refused:
        findings.append(examine.problems("Pack and settings", refused.problems))
    else:
        strange = examine.problems("Pack and settings", _unprintable(loaded))
        findings += [strange, examine.clock(loaded.now)]
    findings.append(
        examine.printer(
            lambda: (f"{each.name}: {each.words}" for each in hand_over.printers(way.way(), None))
        )
    )
    return findings


def _unprintable(loaded: Kiosk) -> list[str]:
    try:
        strange = (f"No font has {character}." for character in loaded.unprintable_words())
        return [*strange, *loaded.undrawable_pictures()]
    except OSError as error:
        return [str(error)]
