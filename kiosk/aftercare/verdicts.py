# SPDX-License-Identifier: GPL-3.0-or-later
"""The one scale on which everything is answered: a wait, a row of the table, a product at home.

`never` is stricter than `wait`, `wait` than `ask`, `ask` than `ok`. What stands for several things
is answered as the strictest of them, and its date is the latest of all their dates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.aftercare.dates import Moment
from kiosk.aftercare.guidance import Phrase, WaitKind
from kiosk.aftercare.language import Words


class VerdictKind(StrEnum):
    OK = "ok"
    WAIT = "wait"
    ASK = "ask"
    NEVER = "never"


MILDEST_FIRST = (VerdictKind.OK, VerdictKind.ASK, VerdictKind.WAIT, VerdictKind.NEVER)
DATED = frozenset({VerdictKind.OK, VerdictKind.WAIT})


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered of one thing.

    `hours` after the treatment date an `ok` or a `wait`; None: at once, or no date at all.
    """

    kind: VerdictKind
    hours: int | None = None

    @property
    def strictness(self) -> tuple[int, int]:
        """Greater is stricter: by kind, then by hours."""
        return MILDEST_FIRST.index(self.kind), self.hours or 0


ASK = Answer(VerdictKind.ASK)


def of_wait(kind: WaitKind, phrase: Phrase, hours: int | None) -> Answer:
    """The answer that a wait of the pack comes to. A date that is missing asks."""
    match kind:
        case WaitKind.WHILE_HEALING:
            return Answer(VerdictKind.NEVER)
        case WaitKind.ALLOWED:
            return Answer(VerdictKind.OK)
        case WaitKind.UNTIL if hours is not None:
            welcome = phrase is Phrase.OK_FROM
            return Answer(VerdictKind.OK if welcome else VerdictKind.WAIT, hours)
        case _:
            return ASK


def strictest(answers: Iterable[Answer]) -> Answer:
    """The strictest kind with the latest date of all; `ask` where there is nothing to go by."""
    found = tuple(answers)
    kind = max((each.kind for each in found), key=MILDEST_FIRST.index, default=VerdictKind.ASK)
    hours = (each.hours for each in found if each.hours is not None)
    return Answer(kind, max(hours, default=None) if kind in DATED else None)


def told(answer: Answer, moment: Moment | None, words: Words) -> str:
    """The answer as the patient is told it: "Not until Fri 27 Nov". `moment` is that of its hours.

    A wait without a moment asks: nothing is ever told to wait for no date.
    """
    match answer.kind:
        case VerdictKind.NEVER:
            return words.never
        case VerdictKind.OK if moment is None:
            return words.ok_now
        case VerdictKind.OK | VerdictKind.WAIT if moment is not None:
            welcome = answer.kind is VerdictKind.OK
            template = words.ok_from if welcome else words.not_until
            return template.replace("{date}", moment.words)
        case _:
            return words.ask
