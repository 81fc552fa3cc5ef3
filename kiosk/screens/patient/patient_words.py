# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that stand on several of the patient's pages."""

from __future__ import annotations

from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.sentences import say
from kiosk.screens.wording import strong


def treated_words(plan: Plan) -> str:
    """`Treated Mon 23 Nov 2026, 3 pm`, as StyledText."""
    return strong(say("Treated {at}", at=plan.treated))
