# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels with the verdict each must get, judged for one patient treated Mon 23 Nov 2026, 3 pm."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.factors import chosen
from kiosk.aftercare.products.look_up import Verdict, judge, look_up
from kiosk.aftercare.waits import PlannedWait, plan_waits
from tests.aftercare import real, small

TREATED = datetime(2026, 11, 23, 15, tzinfo=ZoneInfo("Europe/London"))

OK_24 = "OK from Tue 24 Nov, 3 pm"
OK_48 = "OK from Wed 25 Nov, 3 pm"
WAIT_120 = "Not until Sun 29 Nov"
WAIT_168 = "Not until Tue 1 Dec"
WAIT_240 = "Not until Fri 4 Dec"
WAIT_336 = "Not until Tue 8 Dec"
ASK = "Ask us"
NEVER = "Not while you heal"


@cache
def waits() -> dict[str, PlannedWait]:
    """The pack's waits for a patient to whom no factor applies."""
    guidance = real.guidance()
    visit = small.consultation(TREATED, pack=guidance.id)
    return dict(plan_waits(guidance.waits, chosen(guidance, visit), visit, guidance.words))


def looked_up(text: str, allergies: tuple[str, ...] = (), areas: tuple[str, ...] = ()) -> Verdict:
    words = real.guidance().words
    clinic_products = real.clinic().products
    return look_up(text, real.lexicon(), waits(), words, allergies, clinic_products, areas=areas)


def judged(
    name: str,
    label: str,
    allergies: tuple[str, ...] = (),
    given: bool = False,
    areas: tuple[str, ...] = (),
) -> Verdict:
    words = real.guidance().words
    product = Product(name, label)
    return judge(product, real.lexicon(), waits(), words, allergies, given=given, areas=areas)


def plain(told: str) -> str:
    """A verdict's words with ordinary spaces."""
    return told.replace("\N{NO-BREAK SPACE}", " ")
