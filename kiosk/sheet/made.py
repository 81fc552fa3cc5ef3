# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of one sheet, each made once however many ways to lay it out take it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace

from kiosk.aftercare.plan.values import Plan
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element, Role

Section = Callable[..., list[Piece]]


@dataclass(frozen=True, slots=True, eq=False)
class Sections:
    """Made for one sheet, and gone with it."""

    plan: Plan
    setter: Setter
    _made: dict[Hashable, tuple[list[Piece], Element]] = field(default_factory=dict, init=False)

    def put(
        self, root: Element, section: Section, before: float | None = None, **how: Hashable
    ) -> list[Piece]:
        """The pieces of a section set in the manner of `how`, `before` points of space above the
        first. What they are to those who listen goes into `root`."""
        key = (section, *how.items())
        if key not in self._made:
            own = Element(Role.DOCUMENT)
            self._made[key] = section(self.plan, self.setter, own, **how), own
        pieces, own = self._made[key]
        root.kids += own.kids
        if before is None or not pieces:
            return list(pieces)
        return [replace(pieces[0], before=before), *pieces[1:]]
