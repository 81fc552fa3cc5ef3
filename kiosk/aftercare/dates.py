# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours after treatment -> the moment a patient is told: daylight-saving safe, never early.

Hours are counted in UTC, since a wait is a stretch of real time. What is told is a wall clock, and
a wall clock can show the same hour twice, skip an hour, or skip a day. Two traps follow:

- `treated + timedelta(hours=48)` on an aware local time moves the wall clock, and is an hour short
  when the clocks go forward in between.
- `a < b` on two aware times of one zone compares wall clocks and ignores which of two equal hours
  is meant. So every comparison here is made in UTC.

A reader takes an hour that comes twice as the first one, so only a first one that is late enough
is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from kiosk.aftercare.language import Words

WHOLE_DAYS_FROM_HOURS = 72
YEAR_SHOWN_FROM = timedelta(days=300)
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Moment:
    """When something ends. `exact` is the true instant, `rounded` the one that is named to people.

    Both are aware local times and `rounded` is never earlier than `exact`. `whole_day` says that
    only its date is named; it is then the first instant of that day. `words` is "Fri 27 Nov" or
    "Tue 24 Nov, 3 pm", with no-break spaces.
    """

    exact: datetime
    rounded: datetime
    whole_day: bool
    words: str


def moment_after(treated_at: datetime, hours: int, words: Words) -> Moment:
    """The moment `hours` after the treatment. Raises OverflowError past the year 9999."""
    rounded, whole_day = rounded_end(treated_at, hours)
    told = end_words(treated_at, rounded, words, whole_day=whole_day)
    return Moment(exact_end(treated_at, hours), rounded, whole_day, told)


def exact_end(treated_at: datetime, hours: int) -> datetime:
    """The instant `hours` of real time after `treated_at`, in the zone of `treated_at`.

    Raises OverflowError past the year 9999.
    """
    return (treated_at.astimezone(UTC) + timedelta(hours=hours)).astimezone(treated_at.tzinfo)


def rounded_end(treated_at: datetime, hours: int) -> tuple[datetime, bool]:
    """The end that is named to people, and whether it is a whole day.

    Under 72 h: the first full hour on the wall clock that is not before the exact end. From 72 h
    on: the first calendar day that starts at or after it.
    """
    exact = exact_end(treated_at, hours)
    if hours < WHOLE_DAYS_FROM_HOURS:
        return _first_full_hour(exact), False
    return _first_whole_day(exact), True


def first_day_after(treated_at: datetime, hours: int) -> date:
    """The first calendar day that starts at or after the end of these hours.

    Raises OverflowError past the year 9999.
    """
    return _first_whole_day(exact_end(treated_at, hours)).date()


def hours_until(treated_at: datetime, day: date) -> int:
    """The whole hours after the treatment of which the day is told, or the next day where the zone
    skipped this one: they end less than an hour before its first instant, or at it. Of a day that
    has begun at the treatment they are 0 or less."""
    start = _first_whole_day(datetime.combine(day, time(), treated_at.tzinfo))
    return (start.astimezone(UTC) - treated_at.astimezone(UTC)) // timedelta(hours=1)


def day_date(treated_at: datetime, day: int) -> date:
    """The calendar date of day `day`; the local date of the treatment is day 1."""
    return treated_at.date() + timedelta(days=day - 1)


def day_start(day: date, zone: tzinfo | None) -> datetime | None:
    """The first instant of a local day, or None where the zone skipped the whole day."""
    midnight = datetime.combine(day, time(), zone)
    start = midnight.astimezone(UTC).astimezone(zone)
    return start if start.date() == day else None


def exists(wall: datetime) -> bool:
    """Whether an aware local time is ever shown by the clocks of its zone."""
    shown = wall.astimezone(UTC).astimezone(wall.tzinfo)
    return shown.replace(tzinfo=None, fold=0) == wall.replace(tzinfo=None, fold=0)


def day_words(day: date, words: Words, *, year: bool = False) -> str:
    """ "Fri 27 Nov" or "Fri 27 Nov 2026", never broken over two lines."""
    parts = [words.weekdays[day.weekday()], str(day.day), words.months[day.month - 1]]
    return NBSP.join([*parts, str(day.year)] if year else parts)


def time_words(at: datetime, words: Words) -> str:
    """ "3 pm", "3:20 pm" or "12 noon"."""
    if (at.hour, at.minute) == (12, 0):
        return words.noon.replace(" ", NBSP)
    clock = str(at.hour % 12 or 12) + (f":{at.minute:02}" if at.minute else "")
    return f"{clock}{NBSP}{words.am if at.hour < 12 else words.pm}"


def date_time_words(at: datetime, words: Words, *, year: bool = False) -> str:
    """ "Tue 24 Nov, 3 pm"."""
    return f"{day_words(at.date(), words, year=year)},{NBSP}{time_words(at, words)}"


def end_words(treated_at: datetime, rounded: datetime, words: Words, *, whole_day: bool) -> str:
    """A rounded end in words. Midnight is told as its day; a far date carries its year."""
    year = rounded.date() - treated_at.date() > YEAR_SHOWN_FROM
    if whole_day or rounded.time() == time():
        return day_words(rounded.date(), words, year=year)
    return date_time_words(rounded, words, year=year)


def span_words(first: date, last: date | None, words: Words) -> str:
    """ "Mon 23 Nov", "Thu 26 and Fri 27 Nov", or "From Mon 30 Nov" where there is no end."""
    if last is None:
        return words.since.replace("{date}", day_words(first, words))
    if first == last:
        return day_words(first, words)
    start = short_day_words(first, words) if first.month == last.month else day_words(first, words)
    template = words.day_pair if (last - first).days == 1 else words.day_range
    return template.replace("{first}", start).replace("{last}", day_words(last, words))


def short_day_words(day: date, words: Words) -> str:
    """ "Thu 26"."""
    return f"{words.weekdays[day.weekday()]}{NBSP}{day.day}"


def _first_full_hour(exact: datetime) -> datetime:
    zone, wall = exact.tzinfo, exact.replace(tzinfo=None, fold=0)
    full = wall.replace(minute=0, second=0, microsecond=0)
    while True:
        candidate = full.replace(tzinfo=zone)
        if full >= wall and exists(candidate) and _not_before(candidate, exact):
            return candidate
        full += timedelta(hours=1)


def _first_whole_day(exact: datetime) -> datetime:
    day = exact.date()
    while True:
        start = day_start(day, exact.tzinfo)
        if start is not None and _not_before(start, exact):
            return start
        day += timedelta(days=1)


def _not_before(moment: datetime, exact: datetime) -> bool:
    return moment.astimezone(UTC) >= exact.astimezone(UTC)
