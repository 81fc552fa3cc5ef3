# SPDX-License-Identifier: GPL-3.0-or-later
"""Products that the clinic knows: by their bar code, and by what was decided about their list."""

from __future__ import annotations

from kiosk.aftercare.case import Rules
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.clinic_list import LOOK_AGAIN_AFTER, with_decision
from kiosk.aftercare.sentences import say
from kiosk.screens.doors import Doors
from kiosk.screens.wording import tell
from kiosk.visit.barcode_trouble import CodeTrouble

_WORDS = {
    (CodeTrouble.UNKNOWN, True): say("We do not know this code. Show the list."),
    (CodeTrouble.UNKNOWN, False): say("We do not know this code. Type the list."),
    (CodeTrouble.OLD, True): say("We read its list over a year ago. Show the list."),
    (CodeTrouble.OLD, False): say("We read its list over a year ago. Type the list."),
}


def by_barcode(code: str, doors: Doors) -> Product | CodeTrouble:
    """The clinic's own product of a bar code, or one that it checked; or why there is none. A list
    that was read over a year ago has to be looked at again."""
    own = next((each for each in doors.clinic.products if each.barcode == code), None)
    found = own or doors.clinic_list().find(code)
    if found is None:
        return CodeTrouble.UNKNOWN
    read_on = found.checked_on
    if read_on is not None and doors.now().date() - read_on > LOOK_AGAIN_AFTER:
        return CodeTrouble.OLD
    return Product(found.name, found.label)


def as_decided(product: Product, rules: Rules, doors: Doors) -> Product:
    """The product with what the clinic decided about its list, where that still counts."""
    return with_decision(product, rules, doors.clinic_list().decisions, doors.now().date())


def code_words(trouble: CodeTrouble | None, *, camera: bool) -> str:
    """Why a bar code led to no product, and the way on that works here; "" where it did not."""
    return tell(_WORDS[trouble, camera]) if trouble is not None else ""
