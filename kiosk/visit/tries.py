# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong PINs are counted, and after the fifth the pad is shut for a time that grows.

Times are seconds on any clock that only runs forward, so that setting the clock of the machine
shortens nothing. A right PIN takes nothing back: whoever has one could else try four of another's
between two of their own for as long as they like.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

FREE_TRIES = 5
FIRST_LOCK_S = 30
LONGEST_LOCK_S = 900
FORGIVEN_AFTER_S = 1800
"""Without a wrong PIN for so long, all of them are forgiven."""


@dataclass(frozen=True, slots=True)
class Tries:
    """`wrong` PINs lately, the last of them at `last`, seconds.

    >>> tries = Tries()
    >>> for _ in range(5):
    ...     tries = tries.missed(100.0)
    >>> tries.locked_s(100.0), tries.locked_s(131.0)
    (30, 0)
    """

    wrong: int = 0
    last: float = 0.0

    @property
    def left(self) -> int:
        """How many more before the pad is shut."""
        return max(0, FREE_TRIES - self.wrong)

    @property
    def lock_s(self) -> int:
        """How long the last wrong PIN shuts the pad: 30 s from the fifth on, twice as long with
        each that follows, 15 min at most."""
        if self.wrong < FREE_TRIES:
            return 0
        return min(FIRST_LOCK_S << min(self.wrong - FREE_TRIES, 10), LONGEST_LOCK_S)

    def locked_s(self, now: float) -> int:
        """Whole seconds the pad stays shut; 0: it is open."""
        return max(0, ceil(self.lock_s - (now - self.last)))

    def missed(self, now: float) -> Tries:
        return Tries(self.forgiven(now).wrong + 1, now)

    def forgiven(self, now: float) -> Tries:
        """As they count now."""
        over = self.wrong and now - self.last >= FORGIVEN_AFTER_S
        return Tries() if over else self

    def again(self, now: float) -> Tries:
        """After a restart: the count stands, and the pad is shut anew for as long as it was."""
        return replace(self, last=now)
