# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels with the verdict each must get, judged for one patient treated Mon 23 Nov 2026, 3 pm."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.aftercare.case import Case, case_of
from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import CaseFacts, Treatment
from kiosk.aftercare.products.judge import Looked, judge_label
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import all_worded
from tests.aftercare import real

TREATED = datetime(2026, 11, 23, 15, tzinfo=ZoneInfo("Europe/London"))

OK_24 = "OK from Tue 24 Nov, 3 pm"
OK_48 = "OK from Wed 25 Nov, 3 pm"
WAIT_120 = "Not until Sun 29 Nov"
WAIT_168 = "Not until Tue 1 Dec"
WAIT_240 = "Not until Fri 4 Dec"
WAIT_336 = "Not until Tue 8 Dec"
ASK = "Ask us"
ASK_240 = "Ask us. Not before Fri 4 Dec"
ASK_336 = "Ask us. Not before Tue 8 Dec"
"""That of the product that waits longest: what is in doubt beside a wait."""
NEVER = "Not while you heal"
AVOID = "Do not use: you are allergic to it"


@cache
def case() -> Case:
    """The case of a patient to whom no factor applies, treated nowhere in particular."""
    return case_of(real.rules(), CaseFacts(Treatment(TREATED, ())))


def case_at(own: tuple[ClinicProduct, ...]) -> Case:
    """The same at a clinic with these own products."""
    clinic = replace(real.clinic(), products=own)
    return replace(case(), rules=replace(real.rules(), clinic=clinic))


def looked_up(text: str, allergies: tuple[str, ...] = (), areas: tuple[str, ...] = ()) -> Verdict:
    return look_up(text, replace(case(), allergies=allergies, areas=areas))


def judged(
    name: str,
    label: str,
    allergies: tuple[str, ...] = (),
    given: bool = False,
    areas: tuple[str, ...] = (),
) -> Verdict:
    here = replace(case(), allergies=allergies, areas=areas)
    return judge_label(Looked(name, name, label, given=given), here)


def why(verdict: Verdict) -> tuple[str, ...]:
    """The reasons of a verdict, worded."""
    return all_worded(verdict.reasons, real.guidance().words)


def plain(told: str) -> str:
    """A verdict's words with ordinary spaces."""
    return told.replace("\N{NO-BREAK SPACE}", " ")
