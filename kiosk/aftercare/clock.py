# SPDX-License-Identifier: GPL-3.0-or-later
"""The time of day as people type it, and a clinic's wall clock as a moment."""

from __future__ import annotations

import re
from datetime import date, datetime, time, tzinfo

from kiosk.aftercare.dates import exists

_DIGITS = re.compile(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})?)?(?P<half>am|pm)?")
_RUN_TOGETHER = re.compile(r"(?P<hour>\d{2})(?P<minute>\d{2})")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_EXAMPLES = 'Write it like "15:00" or "3 pm".'


class TimeRefused(ValueError):
    """The text is no time of day. `wrong` says why and `write` what to write, as sentences."""

    def __init__(self, wrong: str, write: str = _EXAMPLES) -> None:
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
        raise TimeRefused("The time is missing.")
    if typed in _NAMED:
        return _NAMED[typed]
    found = _RUN_TOGETHER.fullmatch(typed) or _DIGITS.fullmatch(typed)
    if found is None:
        raise TimeRefused(f'"{text.strip()}" is not a time of day.')
    parts = found.groupdict()
    hour, minute, half = int(parts["hour"]), int(parts["minute"] or 0), parts.get("half")
    if half is None and typed.isdigit() and len(typed) <= 2 and 1 <= hour <= 12:
        raise TimeRefused(
            f'"{hour}" could be morning or afternoon.', f'Write "{hour} am" or "{hour} pm".'
        )
    if minute > 59:
        raise TimeRefused(f'"{text.strip()}" has more than 59 minutes.')
    return time(_hour_of(hour, half, text), minute)


def _hour_of(hour: int, half: str | None, text: str) -> int:
    """The hour from 0 to 23; `half` is am, pm or None for the 24-hour clock."""
    if half is None:
        if hour > 23:
            raise TimeRefused(f'"{text.strip()}" is past the end of the day.')
        return hour
    if not 1 <= hour <= 12:
        raise TimeRefused(f'"{text.strip()}" mixes the 24-hour clock with am and pm.')
    return hour % 12 + (12 if half == "pm" else 0)


def moment_on(day: date, clock: time, zone: tzinfo) -> datetime:
    """The aware moment at which the clinic's clock shows `clock` on `day`.

    Where the clock shows it twice (summer time ends) it is the second one, so that no wait counted
    from it ends early. Raises TimeRefused for a time that the clock skips (summer time begins).
    """
    moment = datetime.combine(day, clock, tzinfo=zone).replace(fold=1)
    if not exists(moment):
        raise TimeRefused(
            f"There is no {clock:%H:%M} on this day: the clocks go forward.",
            "Write the time that the clock really showed.",
        )
    return moment
