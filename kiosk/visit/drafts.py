# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being typed in a panel and is not put yet. Places count from 0; None: a new one.

`tried` says that it was put once and refused, so that nobody is told off while still typing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.aftercare.case import Case
from kiosk.aftercare.checking import change_problems
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.label_typing import completed, without_word
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import run_on
from kiosk.visit.answering import AnswerDraft
from kiosk.visit.barcode_trouble import CodeTrouble
from kiosk.visit.form import TypedChange
from kiosk.visit.form_reading import read_change, whole_hours
from kiosk.visit.staff_access import PersonDraft

_HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """A product's name and the words on its label; its bar code, if that is known, and why it led
    to no product. With `keep` it goes into the clinic's list, too. `ready` says that the label ends
    in a comma that was put there for the next word, and not by a person."""

    name: str = ""
    label: str = ""
    place: int | None = None
    tried: bool = False
    barcode: str = ""
    code_trouble: CodeTrouble | None = None
    keep: bool = False
    ready: bool = False

    @classmethod
    def of(cls, product: Product, place: int) -> ProductDraft:
        return cls(product.name, product.label, place)

    def typed(self, label: str) -> ProductDraft:
        return replace(self, label=label, ready=False)

    def completed(self, name: str) -> ProductDraft:
        """The last word of the label becomes this name."""
        return replace(self, label=completed(self.label, name), ready=True)

    def without_word(self, place: int) -> ProductDraft:
        return self.typed(without_word(self.label, place))

    @property
    def whole_label(self) -> str:
        """The label as it is put: a comma of a person's own stays, and says that words are
        missing."""
        return self.label.rstrip(", ") if self.ready else self.label

    @property
    def blank(self) -> bool:
        return not (self.name.strip() or self.label.strip())


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
    is at one. `not_kept` says that the clinic's list could not be written. `added` is the
    name of the product that was put on the shelf last."""

    product: ProductDraft = field(default_factory=ProductDraft)
    answer: AnswerDraft | None = None
    change: ChangeDraft | None = None
    person: PersonDraft = field(default_factory=PersonDraft)
    question: QuestionDraft = field(default_factory=QuestionDraft)
    allergy: str = ""
    why: WhyAsked = WhyAsked()
    not_kept: bool = False
    added: str = ""


def turned_hours(hours: str, days: int, least: int, start: int) -> str:
    """Typed hours with some days more or less, never under `least`; from `start` where there are
    none that can be read."""
    now = whole_hours(hours)
    return str(max(least, (start if now is None else now) + _HOURS_A_DAY * days))


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
