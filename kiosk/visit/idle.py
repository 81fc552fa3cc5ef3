# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody at the screen: warn after 90 seconds, count 30 down, then hide what is personal, or after
what the clinic sets.

Times are seconds on any clock that only runs forward; the value never reads a clock itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import ceil

from kiosk.aftercare.clinic import PrivacyTimes

USUAL_TIMES = PrivacyTimes()
"""Where the clinic sets none; see `kiosk.aftercare.clinic.PrivacyTimes`."""
DOOR_CLOSES_AFTER_S = 60
"""Seconds untouched after which what staff opened on a patient's page closes again."""
FREE_S = 20
"""Seconds for which whoever hid the screen may lift the curtain with a touch."""
GOODBYE_S = 60
"""Seconds untouched after which the last page of all gives way to the one that invites."""
LEFT_S = 300
"""Seconds untouched after which somebody of staff is signed out, where nothing is personal."""


class Presence(StrEnum):
    """`PRESENT` nothing to show, `WARNING` the countdown is up, `HIDDEN` the curtain is down and a
    touch lifts it, `LOCKED` only a PIN does."""

    PRESENT = "present"
    WARNING = "warning"
    HIDDEN = "hidden"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Idle:
    """`touched` is when somebody last touched the screen, `now` the last tick, in seconds.
    `fell` is when the curtain came down, None while it is up; `by_hand` says that somebody wished
    for it. Where it `hides` nothing nobody is warned. `times` are the clinic's.

    >>> Idle(touched=0).tick(100).seconds_left
    20
    """

    touched: float
    now: float = 0.0
    fell: float | None = None
    by_hand: bool = False
    hides: bool = True
    times: PrivacyTimes = field(default_factory=PrivacyTimes)

    def __post_init__(self) -> None:
        if self.now < self.touched:
            object.__setattr__(self, "now", self.touched)

    @property
    def curtain(self) -> bool:
        return self.fell is not None

    @property
    def presence(self) -> Presence:
        if self.fell is not None:
            free = self.by_hand and self.now - self.fell < FREE_S
            return Presence.HIDDEN if free else Presence.LOCKED
        warns = self.hides and self.quiet_s >= self.times.warn_after
        return Presence.WARNING if warns else Presence.PRESENT

    @property
    def seconds_left(self) -> int:
        """Whole seconds left of the countdown: all of them before it, 0 once hidden."""
        if self.curtain:
            return 0
        left = self.hides_after_s - self.quiet_s
        return max(0, min(self.times.countdown, ceil(left)))

    @property
    def hides_after_s(self) -> int:
        """Seconds untouched after which the curtain falls by itself."""
        return self.times.warn_after + self.times.countdown

    def tick(self, now: float, *, hides: bool = True) -> Idle:
        """Time goes by. The curtain, once down, stays down until somebody wakes it; it falls by
        itself where there is something that it `hides`."""
        later = replace(self, now=max(now, self.now), hides=hides)
        out = hides and later.quiet_s >= self.hides_after_s
        return replace(later, fell=later.now) if out and not self.curtain else later

    def stay(self, now: float) -> Idle:
        """A touch: the quiet time starts again. It does not lift the curtain (see `wake`)."""
        at = max(now, self.now)
        return replace(self, now=at) if self.curtain else Idle(touched=at, times=self.times)

    def hide(self, now: float) -> Idle:
        """The curtain at once, wished by somebody."""
        at = max(now, self.now)
        return self if self.curtain else replace(self, now=at, fell=at, by_hand=True)

    def locked(self, now: float) -> Idle:
        """The curtain at once, and only a PIN lifts it."""
        at = max(now, self.now)
        return replace(self, now=at, fell=self.fell if self.curtain else at, by_hand=False)

    def wake(self, now: float) -> Idle:
        """The touch that lifts the curtain. The screen swallows it, so nothing else is pressed."""
        return Idle(touched=max(now, self.now), times=self.times)

    @property
    def quiet_s(self) -> float:
        return self.now - self.touched
