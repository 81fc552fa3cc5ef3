# SPDX-License-Identifier: GPL-3.0-or-later
"""The days that matter to a patient: how the skin may look, what is welcome then, what not yet."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.aftercare.consultation import OwnDay
from kiosk.aftercare.dates import YEAR_SHOWN_FROM, day_start, day_words
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.templates import Facts, render
from kiosk.aftercare.plan.values import PlannedOwnDay
from kiosk.aftercare.verdicts import MILDEST_FIRST, VerdictKind
from kiosk.aftercare.waits import PlannedWait

MOST_NAMES = 4
"""Of what is welcome and of what waits, on paper: the sheet has all dates in its list."""


def own_day(
    day: OwnDay, guidance: Guidance, facts: Facts, waits: Iterable[PlannedWait]
) -> PlannedOwnDay:
    """The day with the waits that fit the patient. A wait is over where it ended by the first
    instant of the day; on a day that the zone skips, none is."""
    after = day.on - facts.treated_at.date()
    number = after.days + 1
    start = day_start(day.on, facts.treated_at.tzinfo)
    begins = start.timestamp() if start is not None else 0.0
    phase = next(p for p in guidance.phases if p.last_day is None or number <= p.last_day)
    fitting = [wait for wait in waits if wait.fits]
    over = sorted((w for w in fitting if _is_over(w, begins)), key=_ends, reverse=True)
    waiting = sorted((w for w in fitting if not _is_over(w, begins)), key=_nearest)
    labels = {each.id: each.label for each in guidance.occasions}
    return PlannedOwnDay(
        date=day.on,
        name=labels.get(day.occasion, day.name.strip()),
        words=day_words(day.on, facts.words, year=after > YEAR_SHOWN_FROM),
        number=number,
        phase=phase.id,
        see=tuple(render(line, facts) for line in phase.look),
        allowed=tuple(over),
        waiting=tuple(waiting),
        allowed_line=_line([with_needs(wait, facts.words) for wait in over], facts.words),
        waiting_line=_line([wait.short for wait in waiting], facts.words),
        on_sheet=day.on_sheet,
    )


def with_needs(wait: PlannedWait, words: Words) -> str:
    """Its short name with what it asks for besides its date: "retinol (only if ...)"."""
    only = words.labels.only.replace("{needs}", wait.also_needs)
    return f"{wait.short} ({only})" if wait.also_needs else wait.short


def _line(names: list[str], words: Words) -> str:
    line = ", ".join(names[:MOST_NAMES])
    return words.and_more.replace("{names}", line) if len(names) > MOST_NAMES else line


def _is_over(wait: PlannedWait, begins: float) -> bool:
    if wait.moment is None:
        return wait.answer.kind is VerdictKind.OK
    return wait.moment.rounded.timestamp() <= begins


def _ends(wait: PlannedWait) -> float:
    return 0.0 if wait.moment is None else wait.moment.rounded.timestamp()


def _nearest(wait: PlannedWait) -> tuple[bool, float, int]:
    """Dated ones by date, then what has none, the milder first."""
    return wait.moment is None, _ends(wait), MILDEST_FIRST.index(wait.answer.kind)
