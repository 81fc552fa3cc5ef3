# SPDX-License-Identifier: GPL-3.0-or-later
"""A day and a time of day as the form holds them: chosen and typed, or as a moment was given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from kiosk.aftercare.clock import TimeRefused, moment_on, time_of_day


@dataclass(frozen=True, slots=True)
class When:
    """A day, chosen, and a time of day, as typed, on the clinic's clock.

    One that was filled in from a `moment` is that very moment, its seconds, zone and all, for as
    long as day and time are as the moment shows them. Another day or time keeps its zone.
    """

    day: date
    clock: str
    moment: datetime | None = None

    @classmethod
    def of(cls, moment: datetime) -> When:
        return cls(moment.date(), _clock_of(moment), moment)

    def at(self, zone: tzinfo) -> datetime:
        """The aware moment; `zone` is the clinic's. Raises TimeRefused."""
        given = self.moment
        if given is not None and (given.date(), _clock_of(given)) == (self.day, self.clock):
            return given
        return moment_on(self.day, time_of_day(self.clock), self._zone or zone)

    def days_on(self, days: int) -> When:
        """Another day, `days` away; the same day where the calendar ends."""
        try:
            return replace(self, day=self.day + timedelta(days=days))
        except OverflowError:
            return self

    def minutes_on(self, minutes: int) -> When:
        """The clock turned by some minutes to a full multiple of them, never past midnight.

        An unreadable time starts again at noon.
        """
        try:
            clock = time_of_day(self.clock)
        except TimeRefused:
            return replace(self, clock="12:00")
        now, step = clock.hour * 60 + clock.minute, abs(minutes)
        turned = now // step * step + step if minutes > 0 else -(-now // step) * step - step
        turned = min(max(turned, 0), 24 * 60 - step)
        return replace(self, clock=f"{turned // 60:02}:{turned % 60:02}")

    @property
    def _zone(self) -> tzinfo | None:
        return None if self.moment is None else self.moment.tzinfo


def _clock_of(moment: datetime) -> str:
    return f"{moment:%H:%M}"
