# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit that ends leaves for its receipt: what was told, and nothing of the patient."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from kiosk.receipts.receipt import TaughtBack, Told
from kiosk.visit.journey import PATIENT
from kiosk.visit.understanding import SaidBack, Understanding
from kiosk.visit.visit import Visit


def told(visit: Visit, at: datetime) -> Told | None:
    """The visit as it stands at `at`, an aware moment; None where no patient was shown a plan.

    A plan that was shown and then taken back with nothing in its place is told as the last one.
    """
    if not visit.shown:
        return None
    return Told(
        at=at,
        plans=visit.shown,
        by=visit.form.practitioner,
        pages=tuple(page.value for page in PATIENT if page in visit.journey.seen),
        taught=_taught(visit),
        in_hand=visit.printing.in_hand if visit.printing.printed else None,
    )


def _taught(visit: Visit) -> tuple[tuple[str, TaughtBack], ...]:
    if visit.plan is None:
        return ()
    return tuple(
        (prompt.id, _came_of(visit.understanding, place))
        for place, prompt in enumerate(visit.plan.teach_back)
    )


def _came_of(talk: Understanding, place: int) -> TaughtBack:
    match talk.said_back[place]:
        case SaidBack.WELL:
            return TaughtBack.TOLD_THEN if place in talk.again else TaughtBack.TOLD
        case SaidBack.WENT_OVER_AGAIN:
            return TaughtBack.GONE_OVER
        case SaidBack.TO_COME:
            return TaughtBack.OPEN
        case came:
            assert_never(came)
