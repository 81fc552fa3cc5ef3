# SPDX-License-Identifier: GPL-3.0-or-later
"""Phases follow each other day by day, and their titles name the days they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.aftercare.guidance import Phase
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.rules.calendar_words import calendar_words, compared

_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d]+")
_WEEK = 7


def broken_phases(phases: tuple[Phase, ...], language: str) -> Iterator[Problem]:
    """The titles are judged once the days are right."""
    gaps = tuple(_gaps(phases))
    yield from gaps
    for index, phase in enumerate(phases if not gaps else ()):
        if not _titled(phase, language):
            wrong = f"{shown(phase.title)} is not {_days(phase)}."
            yield Problem(("phases", index, "title"), wrong, "Write the days of the phase.")


def _gaps(phases: tuple[Phase, ...]) -> Iterator[Problem]:
    """Phases start on day 1, follow each other without gap or overlap, and the last is open."""
    due = 1
    for index, phase in enumerate(phases):
        if phase.first_day != due:
            says = "leaves a gap" if phase.first_day > due else "overlaps"
            wrong = f"{phase.first_day} {says}: the phase before ends on day {due - 1}."
            if index == 0:
                wrong = f"{phase.first_day} is not day 1, the day of the treatment."
            yield Problem(("phases", index, "first-day"), wrong, f"Write {due}.")
        last = phase.last_day
        if last is None and index < len(phases) - 1:
            wrong = "only the last phase may have no last day."
            yield Problem(("phases", index, "last-day"), wrong, "Write its last day.")
            return
        if last is not None and last < phase.first_day:
            wrong = f"{last} is before the first day, {phase.first_day}."
            yield Problem(("phases", index, "last-day"), wrong, "Write a later day.")
            return
        if last is not None and index == len(phases) - 1:
            wrong = "the last phase has no end."
            yield Problem(("phases", index, "last-day"), wrong, "Write null.")
        due = (last or 0) + 1


def _titled(phase: Phase, language: str) -> bool:
    """Whether the numbers of a title are its days or its weeks; a title may have none.

    "Days 4 to 5" and "Day 8 and after" name days, "Week 2 and after" (from day 8) names a week.
    """
    numbers = tuple(map(int, _NUMBER.findall(phase.title)))
    if not numbers or numbers == _weeks(phase):
        return True
    known = calendar_words(language)
    if known is not None and known.weeks & set(_WORD.findall(compared(phase.title))):
        return False
    first, last = phase.first_day, phase.last_day
    return numbers == _span(first, last) or (first == 1 and numbers == (last,))


def _weeks(phase: Phase) -> tuple[int, ...] | None:
    """The numbers of the weeks that a phase fills, None where it ends within one."""
    week, rest = divmod(phase.first_day - 1, _WEEK)
    last = phase.last_day
    if rest or (last is not None and last % _WEEK):
        return None
    return _span(week + 1, None if last is None else last // _WEEK)


def _days(phase: Phase) -> str:
    first, last = phase.first_day, phase.last_day
    if last is None:
        return f"day {first} and after"
    return f"day {first}" if first == last else f"days {first} to {last}"


def _span(first: int, last: int | None) -> tuple[int, ...]:
    return (first,) if last in (None, first) else (first, last)
