# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody at the screen: warn after 90 seconds, count 30 down, then hide what is personal.

Times are seconds on any clock that only runs forward; the value never reads a clock itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

WARN_AFTER_S = 90
COUNTDOWN_S = 30
DOOR_CLOSES_AFTER_S = 60
"""Seconds untouched after which what staff opened on a patient's page closes again."""


class Presence(StrEnum):
    """`PRESENT` nothing to show, `WARNING` the countdown is up, `HIDDEN` the curtain is down."""

    PRESENT = "present"
    WARNING = "warning"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Idle:
    """`touched` is when somebody last touched the screen, `now` the last tick, in seconds.

    >>> Idle(touched=0).tick(100).seconds_left
    20
    """

    touched: float
    now: float = 0.0
    curtain: bool = False

    def __post_init__(self) -> None:
        if self.now < self.touched:
            object.__setattr__(self, "now", self.touched)

    @property
    def presence(self) -> Presence:
        if self.curtain or self.quiet_s >= WARN_AFTER_S + COUNTDOWN_S:
            return Presence.HIDDEN
        return Presence.WARNING if self.quiet_s >= WARN_AFTER_S else Presence.PRESENT

    @property
    def seconds_left(self) -> int:
        """Whole seconds left of the countdown, 30 to 1 while warning; 30 before, 0 once hidden."""
        if self.presence is Presence.HIDDEN:
            return 0
        left = WARN_AFTER_S + COUNTDOWN_S - self.quiet_s
        return min(COUNTDOWN_S, int(left) + (left % 1 > 0))

    def tick(self, now: float) -> Idle:
        """Time goes by. The curtain, once down, stays down until somebody wakes it."""
        later = replace(self, now=max(now, self.now))
        return replace(later, curtain=later.presence is Presence.HIDDEN)

    def stay(self, now: float) -> Idle:
        """A touch: the quiet time starts again. It does not lift the curtain (see `wake`)."""
        return self if self.curtain else Idle(touched=max(now, self.now))

    def hide(self) -> Idle:
        """The curtain at once, wished by somebody."""
        return replace(self, curtain=True)

    def wake(self, now: float) -> Idle:
        """The touch that lifts the curtain. The screen swallows it, so nothing else is pressed."""
        return Idle(touched=max(now, self.now))

    @property
    def quiet_s(self) -> float:
        return self.now - self.touched
