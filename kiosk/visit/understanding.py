# SPDX-License-Identifier: GPL-3.0-or-later
"""Teach-back: the patient says it in their own words, and a missed point is gone over again.

After the teach-back method of the AHRQ Health Literacy Toolkit: open prompts, no score, and
nothing that is not said back blocks the way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class SaidBack(StrEnum):
    """What happened to one prompt so far."""

    TO_COME = "to-come"
    WENT_OVER_AGAIN = "went-over-again"
    WELL = "well"


@dataclass(frozen=True, slots=True)
class Understanding:
    """`said_back` has one entry for each prompt, in order; `now` is the one on screen (from 0).
    `again` has the places of those that were gone over again, whatever came of them later."""

    said_back: tuple[SaidBack, ...] = ()
    now: int = 0
    answer_shown: bool = False
    again: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not 0 <= self.now < max(len(self.said_back), 1):
            raise ValueError(f"prompt {self.now} is not one of {len(self.said_back)}")

    @classmethod
    def fresh(cls, prompts: int) -> Understanding:
        """Nothing asked yet. Zero prompts is allowed: there is then nothing to go through."""
        return cls((SaidBack.TO_COME,) * prompts)

    def said_well(self) -> Understanding:
        """This prompt was said back: on to the next one that still has to be."""
        if not self.said_back:
            return self
        done = self._marked(SaidBack.WELL)
        return replace(done, now=_next_open(done.said_back, self.now))

    def went_over_again(self) -> Understanding:
        """It was explained again: the same prompt is asked once more, its answer hidden."""
        if not self.said_back:
            return self
        return replace(self._marked(SaidBack.WENT_OVER_AGAIN), again=self.again | {self.now})

    def ask(self, prompt: int) -> Understanding:
        """Any prompt can be chosen at any time. Raises ValueError for one that is not there."""
        return replace(self, now=prompt, answer_shown=False)

    def turn_answer(self) -> Understanding:
        """Shows the answer, or hides it again."""
        return replace(self, answer_shown=not self.answer_shown)

    def _marked(self, how: SaidBack) -> Understanding:
        marked = (*self.said_back[: self.now], how, *self.said_back[self.now + 1 :])
        return replace(self, said_back=marked, answer_shown=False)


def _next_open(said_back: tuple[SaidBack, ...], now: int) -> int:
    """The next prompt after this one still to be said back, going round; this one if none is."""
    round_trip = ((now + ahead) % len(said_back) for ahead in range(1, len(said_back)))
    return next((at for at in round_trip if said_back[at] is not SaidBack.WELL), now)
