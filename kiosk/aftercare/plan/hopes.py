# SPDX-License-Identifier: GPL-3.0-or-later
"""What a patient hopes for, and what honesty says to it: by the pack's words, never by a guess."""

from __future__ import annotations

from kiosk.aftercare.consultation import Hopes
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.templates import Facts, render
from kiosk.aftercare.plan.values import PlannedHopes


def planned_hopes(guidance: Guidance, hopes: Hopes, facts: Facts) -> PlannedHopes:
    """It is unrealistic where any of the hopes comes later than they hope for."""
    chosen = [each for each in guidance.hopes if each.id in hopes.chosen]
    order = [each.id for each in guidance.how_soon]
    soon = next((each for each in guidance.how_soon if each.id == hopes.soon), None)
    late = max((order.index(each.least) for each in chosen if each.least), default=0)
    unrealistic = soon is not None and order.index(soon.id) < late
    line = ("" if soon is None else soon.too_soon if unrealistic else soon.honest) or ""
    return PlannedHopes(
        labels=tuple(each.label for each in chosen),
        soon=soon.label if soon else "",
        words=hopes.words,
        line=render(line, facts),
        points=tuple(render(each, facts) for each in guidance.honest),
        unrealistic=unrealistic,
        talk=soon.talk if soon and unrealistic else "",
        talked_over=guidance.talked_over,
    )
