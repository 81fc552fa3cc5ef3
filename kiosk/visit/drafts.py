# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being typed in a panel and is not put yet. Places count from 0; None: a new one.

`tried` says that it was put once and refused, so that nobody is told off while still typing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.aftercare.case import Case
from kiosk.aftercare.checking import change_problems, settlement_problems
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.shelf import not_settled, shelf_verdict
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import run_on, say
from kiosk.visit.form import TypedChange
from kiosk.visit.form_reading import HOURS_MISSING, WRITE_HOURS, read_change, whole_hours

_EMPTY = say("It is empty.")
HOURS_A_DAY = 24


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
class ProductDraft:
    """A product's name and the words on its label."""

    name: str = ""
    label: str = ""
    place: int | None = None
    tried: bool = False

    @classmethod
    def of(cls, product: Product, place: int) -> ProductDraft:
        return cls(product.name, product.label, place)

    @property
    def blank(self) -> bool:
        return not (self.name.strip() or self.label.strip())


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """The practitioner's answer for the product at `place`."""

    place: int
    choice: Answering | None = None
    hours: str = ""
    reason: str = ""
    tried: bool = False

    @classmethod
    def of(cls, product: Product, place: int) -> AnswerDraft:
        """To start from the answer that the product has, if any."""
        answer = product.settled
        if answer is None:
            return cls(place)
        hours = "" if not answer.hours else str(answer.hours)
        return cls(place, _answering(answer), hours, answer.reason)

    @property
    def dated(self) -> bool:
        return self.choice is not None and self.choice.dated

    @property
    def settlement(self) -> Settlement:
        """The answer, in which `answer_problems` finds nothing."""
        choice = self.choice or Answering.NOW
        verdict = "ok" if choice in (Answering.NOW, Answering.FROM) else str(choice)
        hours = whole_hours(self.hours) if choice.dated else None
        return Settlement(verdict, self.reason.strip(), hours)


@dataclass(frozen=True, slots=True)
class StaffDoor:
    """The door before the answer for the product at `place`, on a patient's page. It asks twice;
    `asked` is the question that is open, 1 or 2."""

    place: int
    asked: int = 1


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """A wait with other hours. `wait` is its id, `ruled` the hours the rules give it, as text;
    `explained` says that the reasons of its rule are open."""

    wait: str
    ruled: str = ""
    hours: str = ""
    reason: str = ""
    tried: bool = False
    explained: bool = False

    @property
    def typed(self) -> TypedChange:
        return TypedChange(self.wait, self.hours, self.reason)

    @property
    def begun(self) -> bool:
        """Something was changed in it."""
        return bool(self.reason) or self.hours != self.ruled


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    text: str = ""
    place: int | None = None


class WhyPart(StrEnum):
    """What staff may look up the reasons of."""

    WAITS = "waits"
    FLAGS = "flags"
    ADVICE = "advice"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class WhyAsked:
    """What staff look up: one part, and the id of one item of it, "" for none yet."""

    part: WhyPart = WhyPart.WAITS
    item: str = ""


@dataclass(frozen=True, slots=True)
class Drafts:
    """Everything half typed, and what staff look up. `answer` and `change` are None while nobody
    is at one."""

    product: ProductDraft = field(default_factory=ProductDraft)
    answer: AnswerDraft | None = None
    door: StaffDoor | None = None
    change: ChangeDraft | None = None
    question: QuestionDraft = field(default_factory=QuestionDraft)
    allergy: str = ""
    why: WhyAsked = WhyAsked()


def turned_hours(hours: str, days: int, least: int, start: int) -> str:
    """Typed hours with some days more or less, never under `least`; from `start` where there are
    none that can be read."""
    now = whole_hours(hours)
    return str(max(least, (start if now is None else now) + HOURS_A_DAY * days))


def change_refusal(draft: ChangeDraft, case: Case | None) -> str:
    """All that is wrong with one change by itself, "" if nothing. Without a case, whose time can
    not be read yet, only its hours are read."""
    change = read_change(draft.typed, 0)
    if isinstance(change, Problem):
        return run_on(change.wrong, change.write)
    at = case.moments.treated_at if case is not None else None
    if case is None or at is None:
        return ""
    found = change_problems(("changes", 0), change, case.before, at)
    return run_on(*(part for each in found for part in (each.wrong, each.write)))


def answer_problems(
    draft: AnswerDraft, product: Product, case: Case | None, by: str
) -> Mapping[str, str]:
    """What is wrong with an answer of `by`, by field: choice, hours, reason, practitioner."""
    wrong: dict[str, str] = {}
    if draft.choice is None:
        wrong["choice"] = say("Nothing is chosen. Choose what you tell the patient.")
    if draft.dated and not whole_hours(draft.hours):
        wrong["hours"] = run_on(HOURS_MISSING, WRITE_HOURS)
    if not draft.reason.strip():
        wrong["reason"] = run_on(_EMPTY, say("Write why, in a few words."))
    if not by.strip():
        wrong["practitioner"] = run_on(_EMPTY, say("Write who decides."))
    if wrong or case is None:
        return wrong
    answered = replace(product, settled=draft.settlement)
    fields = ("hours", "reason") if draft.dated else ("reason",)
    for problem in answer_refusals(answered, draft.place, case, by):
        at = str(problem.path[-1])
        wrong[at if at in fields else "choice"] = run_on(problem.wrong, problem.write)
    return wrong


def answer_refusals(product: Product, place: int, case: Case, by: str) -> tuple[Problem, ...]:
    """Why a product's answer cannot stand; nothing where it has none or where it can."""
    settlement, at = product.settled, case.moments.treated_at
    if settlement is None or at is None:
        return ()
    if not by.strip():
        return (Problem(("practitioner",), _EMPTY, say("Write who settles the products.")),)
    path = ("shelf", place, "settled")
    faults = tuple(settlement_problems(path, settlement, at))
    if faults:
        return faults
    problem = not_settled(product, shelf_verdict(product, case, by), case, place)
    return (problem,) if problem is not None else ()


def _answering(answer: Settlement) -> Answering:
    match answer.verdict:
        case "ok":
            return Answering.FROM if answer.hours else Answering.NOW
        case "wait":
            return Answering.WAIT
        case _:
            return Answering.NEVER
