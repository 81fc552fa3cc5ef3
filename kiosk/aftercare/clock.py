# SPDX-License-Identifier: GPL-3.0-or-later
"""The one reader of local times: the time of day as people type it, and wall clocks as moments."""

from __future__ import annotations

import re
from datetime import date, datetime, time, tzinfo

from kiosk.aftercare.dates import exists
from kiosk.aftercare.sentences import Sentence, say

_DIGITS = re.compile(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})?)?(?P<half>am|pm)?")
_RUN_TOGETHER = re.compile(r"(?P<hour>\d{2})(?P<minute>\d{2})")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_EXAMPLES = say('Write it like "15:00" or "3 pm".')


class TimeRefused(ValueError):
    """The text is no time of day. `wrong` says why and `write` what to write, as sentences."""

    def __init__(self, wrong: Sentence, write: Sentence = _EXAMPLES) -> None:
        super().__init__(f"{wrong} {write}")
        self.wrong = wrong
        self.write = write


def time_of_day(text: str) -> time:
    """`15:00`, `1500`, `15.00`, `15h`, `3 pm`, `3:30 p.m.`, `noon` -> a time of day, to the minute.

    A bare number up to 12 could be morning or afternoon, so it is refused and never guessed.
    Raises TimeRefused.
    """
    typed = re.sub(r"(?<=[apm])\.|\s|[\u00a0\u202f]", "", text.strip().lower())
    if not typed:
        raise TimeRefused(say("The time is missing."))
    if typed in _NAMED:
        return _NAMED[typed]
    found = _RUN_TOGETHER.fullmatch(typed) or _DIGITS.fullmatch(typed)
    if found is None:
        raise TimeRefused(say('"{text}" is not a time of day.', text=text.strip()))
    parts = found.groupdict()
    hour, minute, half = int(parts["hour"]), int(parts["minute"] or 0), parts.get("half")
    if half is None and typed.isdigit() and len(typed) <= 2 and 1 <= hour <= 12:
        raise TimeRefused(
            say('"{hour}" could be morning or afternoon.', hour=hour),
            say('Write "{hour} am" or "{hour} pm".', hour=hour),
        )
    if minute > 59:
        raise TimeRefused(say('"{text}" has more than 59 minutes.', text=text.strip()))
    return time(_hour_of(hour, half, text), minute)


def _hour_of(hour: int, half: str | None, text: str) -> int:
    """The hour from 0 to 23; `half` is am, pm or None for the 24-hour clock."""
    if half is None:
        if hour > 23:
            raise TimeRefused(say('"{text}" is past the end of the day.', text=text.strip()))
        return hour
    if not 1 <= hour <= 12:
        mixes = say('"{text}" mixes the 24-hour clock with am and pm.', text=text.strip())
        raise TimeRefused(mixes)
    return hour % 12 + (12 if half == "pm" else 0)


def shown_at(day: date, clock: time, zone: tzinfo) -> tuple[datetime, ...]:
    """The aware moments at which the clocks of a zone show `clock` on `day`.

    Two where summer time ends, the later first; none where the clocks skip it.
    """
    wall = datetime.combine(day, clock, tzinfo=zone)
    moments = [wall.replace(fold=fold) for fold in (1, 0)]
    shown = [moment for moment in moments if exists(moment)]
    return tuple(shown[:1] if _same_moment(shown) else shown)


def moment_on(day: date, clock: time, zone: tzinfo) -> datetime:
    """The moment at which the clinic's clock shows `clock` on `day`.

    Where the clock shows it twice it is the second one, so that no wait counted from it ends early.
    Raises TimeRefused for a time that the clock skips (summer time begins).
    """
    shown = shown_at(day, clock, zone)
    if not shown:
        raise TimeRefused(
            say("There is no {clock} on this day: the clocks go forward.", clock=f"{clock:%H:%M}"),
            say("Write the time that the clock really showed."),
        )
    return shown[0]


def _same_moment(moments: list[datetime]) -> bool:
    return len({moment.utcoffset() for moment in moments}) == 1
