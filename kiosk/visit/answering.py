# SPDX-License-Identifier: GPL-3.0-or-later
"""The practitioner's answer for a product that the rules leave to them, while it is being given.

They answer in days and dates; what is kept are the hours from which that date is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.aftercare.case import Case
from kiosk.aftercare.checking import settlement_problems
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.dates import day_words, first_day_after, hours_until
from kiosk.aftercare.products.shelf import floor_of, not_settled, shelf_verdict
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import run_on, say
from kiosk.visit.form_reading import whole_days

_MOST_DAYS = 999
_EMPTY = say("It is empty.")


class Answering(StrEnum):
    """How the practitioner answers for a product; the two in the middle have a date."""

    NOW = "now"
    FROM = "from"
    WAIT = "wait"
    NEVER = "never"

    @property
    def dated(self) -> bool:
        return self in (Answering.FROM, Answering.WAIT)


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """The answer for the product at `place`, counted from 0. `days` are days after the treatment's,
    as typed. With `keep` it is the clinic's answer to this list from now on."""

    place: int
    choice: Answering | None = None
    days: str = ""
    reason: str = ""
    tried: bool = False
    keep: bool = False

    @classmethod
    def of(cls, product: Product, place: int, case: Case | None) -> AnswerDraft:
        """To start from the answer that the product has, if any."""
        answer, treated_at = product.settled, _treated_at(case)
        if answer is None:
            return cls(place)
        days = ""
        if answer.hours and treated_at is not None:
            days = str(_days(treated_at, first_day_after(treated_at, answer.hours)))
        return cls(place, _answering(answer), days, answer.reason)

    @property
    def dated(self) -> bool:
        return self.choice is not None and self.choice.dated

    def settlement(self, case: Case | None) -> Settlement:
        """The answer, in which `answer_problems` finds nothing."""
        choice, treated_at = self.choice or Answering.NOW, _treated_at(case)
        verdict = "ok" if choice in (Answering.NOW, Answering.FROM) else str(choice)
        day = _told_day(self.days, treated_at) if choice.dated else None
        hours = hours_until(treated_at, day) if treated_at is not None and day else None
        return Settlement(verdict, self.reason.strip(), hours)


@dataclass(frozen=True, slots=True)
class Earliest:
    """The first day that may be told, `days` after the treatment's, and the ingredient that waits
    so long, "" for none."""

    day: date
    days: int
    name: str


def earliest(product: Product, case: Case | None, by: str) -> Earliest | None:
    """The floor of all that is in the product, as a day; never the day of the treatment. None
    without a treatment."""
    treated_at = _treated_at(case)
    if case is None or treated_at is None:
        return None
    unsettled = shelf_verdict(replace(product, settled=None), case, by)
    floor = floor_of(unsettled, case)
    day = first_day_after(treated_at, max(floor.hours, 1))
    return Earliest(day, _days(treated_at, day), floor.name)


def turned_days(days: str, by: int, first: Earliest | None) -> str:
    """Typed days with some more or less, never under the earliest, which comes first."""
    least = first.days if first is not None else 1
    now = whole_days(days)
    return str(least if now is None else max(least, now + by))


def answer_problems(
    draft: AnswerDraft, product: Product, case: Case | None, by: str
) -> Mapping[str, str]:
    """What is wrong with an answer of `by`, by field: choice, days, reason, practitioner."""
    wrong = _missing(draft, case, by)
    if wrong or case is None:
        return wrong
    first, day = earliest(product, case, by), _told_day(draft.days, _treated_at(case))
    if draft.dated and first is not None and day is not None and day < first.day:
        wrong["days"] = run_on(_waits(first, case), say("Write {days} or more.", days=first.days))
    answered = replace(product, settled=draft.settlement(case))
    for problem in answer_refusals(answered, draft.place, case, by):
        words, at = run_on(problem.wrong, problem.write), problem.path[-1]
        if at == "hours" and first is not None and not draft.dated:
            wrong["choice"] = run_on(_waits(first, case), say("Choose an answer with a date."))
        elif at != "hours":
            wrong["reason" if at == "reason" else "choice"] = words
    return wrong


def answer_refusals(product: Product, place: int, case: Case, by: str) -> tuple[Problem, ...]:
    """Why a product's answer cannot stand; nothing where it has none or where it can."""
    settlement, at = product.settled, case.moments.treated_at
    if settlement is None or settlement.on is not None or at is None:
        return ()
    if not by.strip():
        return (Problem(("practitioner",), _EMPTY, say("Write who settles the products.")),)
    path = ("shelf", place, "settled")
    faults = tuple(settlement_problems(path, settlement, at))
    if faults:
        return faults
    problem = not_settled(product, shelf_verdict(product, case, by), case, place)
    return (problem,) if problem is not None else ()


def _treated_at(case: Case | None) -> datetime | None:
    return case.moments.treated_at if case is not None else None


def _missing(draft: AnswerDraft, case: Case | None, by: str) -> dict[str, str]:
    treated_at = _treated_at(case)
    wrong: dict[str, str] = {}
    if draft.choice is None:
        wrong["choice"] = say("Nothing is chosen. Choose what you tell the patient.")
    if draft.dated and treated_at is None:
        wrong["days"] = say("First set the time of treatment.")
    elif draft.dated and _told_day(draft.days, treated_at) is None:
        wrong["days"] = _no_day(draft.days)
    if not draft.reason.strip():
        wrong["reason"] = run_on(_EMPTY, say("Write why, in a few words."))
    if not by.strip():
        wrong["practitioner"] = run_on(_EMPTY, say("Write who decides."))
    return wrong


def _no_day(typed: str) -> str:
    if not typed.strip():
        write = say('Write whole days after treatment, like "4".')
        return run_on(say("The days are missing."), write)
    wrong = say('"{text}" is no number of days.', text=typed.strip())
    return run_on(wrong, say("Write whole days after treatment, up to {most}.", most=_MOST_DAYS))


def _waits(first: Earliest, case: Case) -> str:
    day = day_words(first.day, case.moments.words)
    if first.name:
        return say("{name} waits until {day} at least.", name=first.name, day=day)
    return say("{day} is the first day after the treatment.", day=day)


def _told_day(days: str, treated_at: datetime | None) -> date | None:
    """The date that typed days come to; None where there is none to tell."""
    count = whole_days(days)
    if count is None or count > _MOST_DAYS or treated_at is None:
        return None
    return treated_at.date() + timedelta(days=count)


def _days(treated_at: datetime, day: date) -> int:
    return (day - treated_at.date()).days


def _answering(answer: Settlement) -> Answering:
    match answer.verdict:
        case "ok":
            return Answering.FROM if answer.hours else Answering.NOW
        case "wait":
            return Answering.WAIT
        case _:
            return Answering.NEVER
