# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a visit stands: the staff's pages, then ten with the patient."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Page(StrEnum):
    """The staff's three pages, then the patient's ten in the order they are walked."""

    HOME = "home"
    REFERENCE = "reference"
    FORM = "form"
    WELCOME = "welcome"
    THREE = "three"
    ABOUT = "about"
    EXPECT = "expect"
    TIMELINE = "timeline"
    PRODUCTS = "products"
    CARE = "care"
    CALL = "call"
    CHECK = "check"
    SHEET = "sheet"


STAFF = frozenset({Page.HOME, Page.REFERENCE, Page.FORM})
STEPS: tuple[Page, ...] = tuple(page for page in Page if page not in STAFF)
_WALK = (Page.FORM, *STEPS)


@dataclass(frozen=True, slots=True)
class Step:
    """One mark of the progress line. `seen` says the page was open at least once."""

    page: Page
    number: int
    seen: bool
    now: bool
    done: bool


@dataclass(frozen=True, slots=True)
class Journey:
    """The page that is open, and the pages that were open in this visit."""

    at: Page = Page.FORM
    seen: frozenset[Page] = frozenset({Page.FORM})

    def __post_init__(self) -> None:
        if self.at not in self.seen:
            object.__setattr__(self, "seen", self.seen | {self.at})

    @property
    def step(self) -> int:
        """1 to 10 on the patient's pages, 0 on the staff's."""
        return _WALK.index(self.at) if self.at in _WALK else 0

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(
            Step(page, number, page in self.seen, page is self.at, number < self.step)
            for number, page in enumerate(STEPS, start=1)
        )

    def next(self) -> Journey:
        """One page on; the same journey on the last page, which ends by finishing the visit."""
        return self._moved(1)

    def back(self) -> Journey:
        """One page back; to the form from the welcome and the reference, and from there nowhere."""
        return self.jump(Page.FORM) if self.at is Page.REFERENCE else self._moved(-1)

    def jump(self, page: Page) -> Journey:
        """Straight to any page, seen or not."""
        return replace(self, at=page, seen=self.seen | {page})

    def _moved(self, by: int) -> Journey:
        to = self.step + by
        if self.at not in _WALK or not 0 <= to < len(_WALK):
            return self
        return self.jump(_WALK[to])
