# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan -> the bytes of its take-home sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.aftercare.guidance import Standing
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.refusals import SheetRefused
from kiosk.sheet.engine import fonts
from kiosk.sheet.engine.notes import NoteFinder
from kiosk.sheet.engine.paper import MARGIN, Paper, PrintSize, measures
from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.printed import colour_profile, on_paper
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.layout import laid_out
from kiosk.sheet.sections.footer import footer

_ABOVE_FOOTER = 4.0


def draw(
    plan: Plan,
    paper: Paper = Paper.A4,
    print_size: PrintSize = PrintSize.CLEAR,
    *,
    resources: Path,
    pictures: Path,
    today: date | None = None,
    logo: Path | None = None,
) -> bytes:
    """One PDF: PDF/UA-1 and PDF/A-2a. The same plan gives the same bytes.

    The foot tells what the pack's approval is worth `today`: on the day of the treatment for None.
    `resources` is the folder with `fonts`, `icons` and `colour`, `pictures` that of the pack's own
    drawings, `logo` the clinic's own picture. Raises SheetRefused where the name is empty or typed
    text has characters that no shipped font can print, and OSError where a file is missing.
    """
    sizes = measures(paper, print_size)
    known = fonts.load(resources / "fonts")
    setter = Setter(known, sizes, resources, pictures, notes_for(plan), logo)
    plan = replace(plan, patient_name=_name(plan.patient_name, setter.fonts))
    root = Element(Role.DOCUMENT)
    standing = plan.approval.standing(today or plan.treated_at.date())
    laid = laid_out(plan, setter, root, room(plan, standing, setter))
    last = len(laid) - 1

    def foot(pen: Pen, index: int) -> None:
        below = footer(
            plan, standing, setter, index + 1, len(laid), root if index == last else None
        )
        with pen.footer():
            below.draw(pen, MARGIN, sizes.page_height - MARGIN - below.height)

    canvas = on_paper(laid, sizes, foot)
    profile = colour_profile(resources)
    return canvas.finish(root, plan.words.labels.document_title, plan.language, profile)


def notes_for(plan: Plan) -> NoteFinder:
    """Every number of the clinic is one to call, and every date has its full words."""
    clinic = plan.clinic
    return NoteFinder(plan.words, (clinic.phone, clinic.out_of_hours_phone, clinic.emergency_phone))


def _name(typed: str, known: fonts.Fonts) -> str:
    name = known.printable(typed).strip()
    if not name:
        raise SheetRefused("The name has nothing to print. Write a first name or initials.")
    return name


def room(plan: Plan, standing: Standing, setter: Setter) -> float:
    """The height of a page above its foot, in points."""
    return (
        setter.measures.height - footer(plan, standing, setter, 1, 1, None).height - _ABOVE_FOOTER
    )
