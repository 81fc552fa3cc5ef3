# SPDX-License-Identifier: GPL-3.0-or-later
"""What the practitioner has open over a patient's page, behind a door that asks twice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit.drafts import ChangeDraft

QUESTIONS = 2


@dataclass(frozen=True, slots=True)
class Strip:
    """`asked` is the question of the door that is open, 1 or 2, and 0 once it was gone through.
    `change` is the wait that is explained, with what it may become; None while none is."""

    asked: int = 1
    change: ChangeDraft | None = None

    @property
    def open(self) -> bool:
        return self.asked == 0

    def entered(self) -> Strip:
        """On to the next question, and then in."""
        return replace(self, asked=self.asked + 1 if 0 < self.asked < QUESTIONS else 0)

    def explains(self, change: ChangeDraft | None) -> Strip:
        return replace(self, change=change)
