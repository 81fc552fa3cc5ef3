# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's list is written, and the visit says whether it was."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.products.clinic_list import ClinicList
from kiosk.screens.doors import Doors
from kiosk.screens.known_products import as_decided
from kiosk.visit.journey import STAFF
from kiosk.visit.visit import Visit


def keep(changed: ClinicList, visit: Visit, doors: Doors) -> Visit:
    """The visit after the list was written; on the form its products are as they are decided now.
    Where it could not be written, nothing is changed and that is said."""
    try:
        doors.keep_list(changed)
    except OSError:
        return replace(visit, drafts=replace(visit.drafts, not_kept=True))
    drafts = replace(visit.drafts, not_kept=False)
    if visit.journey.at not in STAFF:
        return replace(visit, drafts=drafts)
    rules = doors.rules[visit.form.pack]
    products = tuple(as_decided(each, rules, doors) for each in visit.form.products)
    return replace(visit.filled_in(replace(visit.form, products=products)), drafts=drafts)
