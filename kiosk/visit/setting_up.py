# SPDX-License-Identifier: GPL-3.0-or-later
"""The seven steps of the first set-up. The first, a PIN, is made before anybody can sign in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.visit.setting import SettingsSection

SET_UP_STEPS: Mapping[int, SettingsSection | None] = {
    1: None,
    2: SettingsSection.CLINIC,
    3: SettingsSection.LOOK,
    4: SettingsSection.PRINTING,
    5: SettingsSection.PRIVACY,
    6: SettingsSection.PEOPLE,
    7: None,
}
"""The section of the settings that each step is about; the last is a test print."""
FIRST_OPEN, LAST = 2, len(SET_UP_STEPS)


@dataclass(frozen=True, slots=True)
class SettingUp:
    """`step` is the one at hand. `printing` says that the test print is under way, `printed` that
    it was sent; `said` is what the printer said, and `failed` that it went wrong."""

    step: int = FIRST_OPEN
    printing: bool = False
    printed: bool = False
    said: tuple[str, ...] = ()
    failed: bool = False

    @property
    def section(self) -> SettingsSection:
        return SET_UP_STEPS[self.step] or SettingsSection.PRINTING

    def at(self, step: int) -> SettingUp:
        return SettingUp(max(FIRST_OPEN, min(LAST, step)))
