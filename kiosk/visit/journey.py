# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a visit stands: the staff form, then nine pages with the patient."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Page(StrEnum):
    """The pages in the order they are walked. The value is also the key of a page's words."""

    FORM = "form"
    WELCOME = "welcome"
    ABOUT = "about"
    EXPECT = "expect"
    TIMELINE = "timeline"
    PRODUCTS = "products"
    CARE = "care"
    CALL = "call"
    CHECK = "check"
    SHEET = "sheet"


STEPS: tuple[Page, ...] = tuple(page for page in Page if page is not Page.FORM)


@dataclass(frozen=True, slots=True)
class Step:
    """One mark of the progress line. `seen` says the page was open at least once."""

    page: Page
    number: int
    seen: bool
    now: bool


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
        """1 to 9 on the patient's pages, 0 on the form."""
        return list(Page).index(self.at)

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(
            Step(page, number, page in self.seen, page is self.at)
            for number, page in enumerate(STEPS, start=1)
        )

    @property
    def title(self) -> str:
        """The key of the words for the next page, "next-timeline"; "finish" on the last."""
        following = self._page_at(self.step + 1)
        return "finish" if following is None else f"next-{following}"

    @property
    def first(self) -> bool:
        return self.at is Page.FORM

    @property
    def last(self) -> bool:
        return self.at is Page.SHEET

    def next(self) -> Journey:
        """One page on; the same journey on the last page, which ends by finishing the visit."""
        return self._moved(self.step + 1)

    def back(self) -> Journey:
        """One page back; from the welcome page to the staff form, and from there nowhere."""
        return self._moved(self.step - 1)

    def jump(self, page: Page) -> Journey:
        """Straight to any page, seen or not."""
        return replace(self, at=page, seen=self.seen | {page})

    def _moved(self, place: int) -> Journey:
        page = self._page_at(place)
        return self if page is None else self.jump(page)

    @staticmethod
    def _page_at(place: int) -> Page | None:
        pages = list(Page)
        return pages[place] if 0 <= place < len(pages) else None
