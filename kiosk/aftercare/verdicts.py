# SPDX-License-Identifier: GPL-3.0-or-later
"""The one scale on which everything is answered: a wait, a row of the table, a product at home.

`avoid` is stricter than `never`, `never` than `ask`, `ask` than `wait`, `wait` than `ok`. What
stands for several things is answered as the strictest of them. Its date is the latest of all their
dates; what is to be asked about is not before the latest day until which any of them waits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.aftercare.dates import Moment
from kiosk.aftercare.guidance import Phrase, WaitKind
from kiosk.aftercare.language import Words


class VerdictKind(StrEnum):
    """`NEVER` holds while the skin heals, `AVOID` always: the patient is allergic to it."""

    OK = "ok"
    WAIT = "wait"
    ASK = "ask"
    NEVER = "never"
    AVOID = "avoid"


MILDEST_FIRST = tuple(VerdictKind)
DATED = frozenset({VerdictKind.OK, VerdictKind.WAIT})


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered of one thing.

    `hours` after the treatment date an `ok` or a `wait`, and an `ask` is not before them; None: at
    once, or no date at all. `undated` is an `ask` beside which no date is ever told: a medicine's.
    """

    kind: VerdictKind
    hours: int | None = None
    undated: bool = False

    @property
    def strictness(self) -> tuple[int, bool, int]:
        """Greater is stricter: by kind, then without a date, then by hours."""
        return MILDEST_FIRST.index(self.kind), self.undated, self.hours or 0

    @property
    def dated(self) -> int | None:
        """The hours from which it is welcome, or until which it waits."""
        return self.hours if self.kind in DATED else None

    @property
    def not_before(self) -> int | None:
        """The hours before which nobody says yes to what is asked about."""
        return self.hours if self.kind is VerdictKind.ASK else None


ASK = Answer(VerdictKind.ASK)
ASK_UNDATED = Answer(VerdictKind.ASK, undated=True)


def of_wait(kind: WaitKind, phrase: Phrase, hours: int | None) -> Answer:
    """The answer that a wait of the pack comes to. A date that is missing asks, and what is asked
    about without hours is never dated."""
    match kind:
        case WaitKind.WHILE_HEALING:
            return Answer(VerdictKind.NEVER)
        case WaitKind.ALLOWED:
            return Answer(VerdictKind.OK)
        case WaitKind.UNTIL if hours is not None:
            welcome = phrase is Phrase.OK_FROM
            return Answer(VerdictKind.OK if welcome else VerdictKind.WAIT, hours)
        case _:
            return ASK_UNDATED if hours is None else Answer(VerdictKind.ASK, hours or None)


def strictest(answers: Iterable[Answer]) -> Answer:
    """The strictest kind with the latest date of all; `ask` where there is nothing to go by.

    What is never dated takes the date from all: nothing beside a medicine has one. The day from
    which something is welcome dates nothing that is to be asked about.
    """
    found = tuple(answers)
    kind = max((each.kind for each in found), key=MILDEST_FIRST.index, default=VerdictKind.ASK)
    match kind:
        case VerdictKind.AVOID | VerdictKind.NEVER:
            return Answer(kind)
        case VerdictKind.ASK if any(each.undated for each in found):
            return ASK_UNDATED
        case VerdictKind.ASK:
            return Answer(kind, _latest(each for each in found if each.kind is not VerdictKind.OK))
        case VerdictKind.WAIT | VerdictKind.OK:
            return Answer(kind, _latest(found))
        case _:
            assert_never(kind)


def _latest(answers: Iterable[Answer]) -> int | None:
    return max((each.hours for each in answers if each.hours is not None), default=None)


def told(answer: Answer, moment: Moment | None, words: Words) -> str:
    """The answer as the patient is told it: "Not until Fri 27 Nov". `moment` is that of its hours.

    A wait without a moment asks: nothing is ever told to wait for no date.
    """
    match answer.kind:
        case VerdictKind.AVOID:
            return words.avoid
        case VerdictKind.NEVER:
            return words.never
        case VerdictKind.OK if moment is None:
            return words.ok_now
        case VerdictKind.OK | VerdictKind.WAIT if moment is not None:
            welcome = answer.kind is VerdictKind.OK
            template = words.ok_from if welcome else words.not_until
            return template.replace("{date}", moment.words)
        case VerdictKind.ASK if moment is not None:
            return words.ask_not_before.replace("{date}", moment.words)
        case _:
            return words.ask
