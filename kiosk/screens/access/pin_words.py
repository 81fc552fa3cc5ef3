# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a PIN is typed, for a screen reader: it never says which digits."""

from __future__ import annotations

from kiosk.screens.wording import tr
from kiosk.visit.staff_access import PIN_LENGTH


def counted_words(typed: int) -> str:
    return tr("{typed} of {count} numbers typed.", typed=typed, count=PIN_LENGTH)
