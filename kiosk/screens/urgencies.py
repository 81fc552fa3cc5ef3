# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon to call, in a few words and with an outline that says it without colour."""

from __future__ import annotations

from typing import assert_never

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.guidance import Urgency
from kiosk.screens.wording import tr


def urgency_words(urgency: Urgency, clinic: Clinic) -> str:
    """The few words that end a "call us" cell."""
    match urgency:
        case Urgency.EMERGENCY:
            return tr("Call {number} now", number=clinic.emergency_phone)
        case Urgency.NOW:
            return tr("Call now")
        case Urgency.SAME_DAY:
            return tr("Today or tonight")
        case Urgency.CALL:
            return tr("Call us")
        case Urgency.THIS_WEEK:
            return tr("This week")
        case _:
            assert_never(urgency)


def urgency_icon(urgency: Urgency) -> str:
    match urgency:
        case Urgency.EMERGENCY:
            return "urgent-emergency"
        case Urgency.NOW:
            return "urgent-now"
        case Urgency.SAME_DAY:
            return "urgent-same-day"
        case Urgency.CALL | Urgency.THIS_WEEK:
            return "urgent-week"
        case _:
            assert_never(urgency)
