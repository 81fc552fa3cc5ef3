# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a visit stands: nobody's pages, the staff's, then eleven steps with the patient."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Page(StrEnum):
    """Three of nobody's, the staff's, then the patient's as they are walked. A sub-page is
    opened from the page before it, and is the same step."""

    ATTRACT = "attract"
    GOODBYE = "goodbye"
    FIRST_PIN = "first-pin"
    HOME = "home"
    REFERENCE = "reference"
    FORM = "form"
    PEOPLE = "people"
    SETTINGS = "settings"
    SET_UP = "set-up"
    SELF_TEST = "self-test"
    WELCOME = "welcome"
    THREE = "three"
    HOPES = "hopes"
    ABOUT = "about"
    EXPECT = "expect"
    TIMELINE = "timeline"
    MY_DAY = "my-day"
    PRODUCTS = "products"
    CARE = "care"
    CALL = "call"
    CHECK = "check"
    SHEET = "sheet"


ADMINISTRATORS = frozenset({Page.PEOPLE, Page.SETTINGS, Page.SET_UP})
"""Those of the staff's pages that only an administrator opens."""
STAFF = frozenset({Page.HOME, Page.REFERENCE, Page.FORM, Page.SELF_TEST}) | ADMINISTRATORS
NOBODYS = frozenset({Page.ATTRACT, Page.GOODBYE, Page.FIRST_PIN})
"""Nothing on them is of a patient, or for staff alone."""
PARENTS = {Page.MY_DAY: Page.TIMELINE}
PATIENT: tuple[Page, ...] = tuple(page for page in Page if page not in STAFF | NOBODYS)
STEPS: tuple[Page, ...] = tuple(page for page in PATIENT if page not in PARENTS)
_WALK = (Page.FORM, *STEPS)
_BACK = {Page.REFERENCE: Page.FORM, **dict.fromkeys(ADMINISTRATORS | {Page.SELF_TEST}, Page.HOME)}


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
        """1 to 11 on the patient's pages, 0 on the staff's. A sub-page has that of its parent."""
        step = PARENTS.get(self.at, self.at)
        return _WALK.index(step) if step in _WALK else 0

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(
            Step(page, number, page in self.seen, number == self.step, number < self.step)
            for number, page in enumerate(STEPS, start=1)
        )

    def next(self) -> Journey:
        """One page on; the same journey on the last page, which ends by finishing the visit."""
        return self._moved(1)

    def back(self) -> Journey:
        """One page back; from a sub-page to its parent, to the form from the welcome and the
        reference, and from there nowhere; home from the other pages of staff's."""
        if self.at in PARENTS:
            return self.jump(PARENTS[self.at])
        return self.jump(_BACK[self.at]) if self.at in _BACK else self._moved(-1)

    def jump(self, page: Page) -> Journey:
        """Straight to any page, seen or not."""
        return replace(self, at=page, seen=self.seen | {page})

    def _moved(self, by: int) -> Journey:
        to = self.step + by
        on_the_walk = self.at in _WALK or self.at in PARENTS
        if not on_the_walk or not 0 <= to < len(_WALK):
            return self
        return self.jump(_WALK[to])
