# SPDX-License-Identifier: GPL-3.0-or-later
"""Teach-back: the patient tells it in their own words, and a missed point is gone over again.

After the teach-back method of the AHRQ Health Literacy Toolkit: open prompts, no score, and
nothing that is not told blocks the way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Told(StrEnum):
    """What happened to one prompt so far."""

    TO_COME = "to-come"
    WENT_OVER_AGAIN = "went-over-again"
    TOLD_ME = "told-me"


@dataclass(frozen=True, slots=True)
class Understanding:
    """`told` has one entry for each prompt, in order; `now` is the prompt on screen (from 0)."""

    told: tuple[Told, ...]
    now: int = 0
    answer_shown: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.now < max(len(self.told), 1):
            raise ValueError(f"prompt {self.now} is not one of {len(self.told)}")

    @classmethod
    def fresh(cls, prompts: int) -> Understanding:
        """Nothing asked yet. Zero prompts is allowed: there is then nothing to go through."""
        return cls((Told.TO_COME,) * prompts)

    @property
    def complete(self) -> bool:
        """Every prompt was told back."""
        return all(told is Told.TOLD_ME for told in self.told)

    def told_me(self) -> Understanding:
        """This prompt was told back: on to the next one that still has to be."""
        if not self.told:
            return self
        done = self._marked(Told.TOLD_ME)
        return replace(done, now=_next_open(done.told, self.now))

    def went_over_again(self) -> Understanding:
        """It was explained again: the same prompt is asked once more, its answer hidden."""
        return self._marked(Told.WENT_OVER_AGAIN) if self.told else self

    def ask(self, prompt: int) -> Understanding:
        """Any prompt can be chosen at any time. Raises ValueError for one that is not there."""
        return replace(self, now=prompt, answer_shown=False)

    def show_answer(self) -> Understanding:
        return replace(self, answer_shown=True)

    def hide_answer(self) -> Understanding:
        return replace(self, answer_shown=False)

    def _marked(self, as_told: Told) -> Understanding:
        told = (*self.told[: self.now], as_told, *self.told[self.now + 1 :])
        return replace(self, told=told, answer_shown=False)


def _next_open(told: tuple[Told, ...], now: int) -> int:
    """The next prompt after this one not yet told, going round; this one if all are."""
    round_trip = ((now + ahead) % len(told) for ahead in range(1, len(told)))
    return next((place for place in round_trip if told[place] is not Told.TOLD_ME), now)
