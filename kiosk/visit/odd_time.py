# SPDX-License-Identifier: GPL-3.0-or-later
"""A time of treatment that is hardly meant: a wrong clock or a slip dates all of a plan."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

AHEAD = timedelta(minutes=15)
"""A form may be filled in a little before the treatment ends (our judgement)."""

LONG_AGO = timedelta(weeks=3)
"""After that nearly every wait is over, and a plan serves nobody (our judgement)."""


class OddTime(StrEnum):
    """In the future, or so long ago that it is asked about."""

    AHEAD = "ahead"
    LONG_AGO = "long-ago"


def odd_time(treated: datetime, now: datetime) -> OddTime | None:
    """Compared as instants, whatever the clocks do in between. Both are aware."""
    after = now.astimezone(UTC) - treated.astimezone(UTC)
    if after < -AHEAD:
        return OddTime.AHEAD
    return OddTime.LONG_AGO if after > LONG_AGO else None
