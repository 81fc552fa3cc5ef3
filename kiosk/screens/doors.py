# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens may ask of the rest of the kiosk: plain callables that `app` hands in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import Verdict
from kiosk.aftercare.refusals import Problem
from kiosk.visit.handover import PrinterTold, PrintTold


@dataclass(frozen=True, slots=True)
class Doors:
    """Everything a screen needs from outside.

    `now` is the clinic's local aware time. `check` says all that is wrong with a consultation,
    `plan` makes the plan of one with nothing wrong. `look_up(text, consultation)` answers what is
    typed on the product page. `draw_sheet(plan, paper, print_size)` gives PDF bytes; paper is `a4`
    or `letter`, print size `clear` or `large`. `print_sheet(pdf, title, printer, tell)` blocks
    until the printer is done or has failed, so it is called off the GUI thread; `tell` is called
    with each change and the last value is returned. `save_sheet(pdf, title)` writes the file for
    staff and returns its path; it raises OSError. `title` is the sheet code. `paper`, `print_size`
    and `languages` (code, name) are the clinic's settings.
    """

    guidance: Guidance
    clinic: Clinic
    resources: Path
    languages: tuple[tuple[str, str], ...]
    paper: str
    print_size: str
    now: Callable[[], datetime]
    check: Callable[[Consultation], tuple[Problem, ...]]
    plan: Callable[[Consultation], Plan]
    look_up: Callable[[str, Consultation], Verdict]
    draw_sheet: Callable[[Plan, str, str], bytes]
    printers: Callable[[], tuple[PrinterTold, ...]]
    print_sheet: Callable[[bytes, str, str | None, Callable[[PrintTold], None]], PrintTold]
    save_sheet: Callable[[bytes, str], Path]
