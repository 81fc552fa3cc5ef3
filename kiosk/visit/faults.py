# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong in the kiosk itself, as far as staff are still to be told of it."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Faults:
    """`error` is the code of an error that reached nobody, `receipt` that of a receipt which could
    not be written as it should be; "" for none. `told` are the errors that staff were told of in
    this visit: the same one hides the page no second time.
    """

    error: str = ""
    receipt: str = ""
    told: frozenset[str] = frozenset()

    def met(self, error: str) -> Faults:
        """The first one is told: what comes after it is often its consequence. The log has all."""
        return self if self.error or error in self.told else replace(self, error=error)

    def read(self) -> Faults:
        """Somebody of staff has read it."""
        told = self.told | {self.error} if self.error else self.told
        return Faults(told=told)

    def kept(self) -> Faults:
        """What is still to be told once the visit has ended."""
        return Faults(self.error, self.receipt)
