# SPDX-License-Identifier: GPL-3.0-or-later
"""Until the machine has answered what a page asked of it."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.screens.person import Person

PATIENCE = 12
"""How often a part that works on may be waited for once more."""


def waits(person: Person) -> None:
    """Until what was asked of the machine is answered, and told."""
    parts = person.parts
    for _ in range(3):
        for part in (parts.settings, parts.gate, parts.people):
            assert any(part.rest() for _ in range(PATIENCE))
        QTest.qWait(20)
        person.waits_until(lambda: not person.visit.setting_up.printing)
