# SPDX-License-Identifier: GPL-3.0-or-later
"""What the practitioner has open over a patient's page, once they have said their PIN."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.drafts import ChangeDraft


@dataclass(frozen=True, slots=True)
class Strip:
    """`change` is the wait that is explained, with what it may become; None while none is."""

    change: ChangeDraft | None = None
