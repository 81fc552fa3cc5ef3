# SPDX-License-Identifier: GPL-3.0-or-later
"""The consultation form exactly as filled in so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from kiosk.aftercare.consultation import (
    Consultation,
    Course,
    FactorValue,
    Hopes,
    OwnDay,
    Product,
)
from kiosk.visit.when import When

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class TypedChange:
    """A change as filled in: which wait, the hours as typed, and the reason."""

    wait: str
    hours: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Nothing is tidied here: what was typed stays as typed, right or wrong.

    `pack` is the id of the treatment's pack, and all other ids are of that pack. `factors` maps a
    factor id to True or to the id of its choice. `next_visit` is None until one is wished for.
    """

    pack: str
    treated: When
    name: str = ""
    areas: tuple[str, ...] = ()
    device: str | None = None
    depth_mm: float | None = None
    adjuncts: tuple[str, ...] = ()
    factors: Mapping[str, FactorValue] = field(default_factory=dict)
    allergies: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    changes: tuple[TypedChange, ...] = ()
    questions: tuple[str, ...] = ()
    next_visit: When | None = None
    suitability: tuple[str, ...] = ()
    practitioner: str = ""
    language: str = "en"
    course: Course = field(default_factory=Course)
    hopes: Hopes = field(default_factory=Hopes)
    days: tuple[OwnDay, ...] = ()
    parked: tuple[str, ...] = ()

    @classmethod
    def fresh(cls, pack: str, now: datetime, language: str = "en", practitioner: str = "") -> Form:
        """An empty form whose treatment ended now, to the minute."""
        minute = now.replace(second=0, microsecond=0)
        return cls(pack, When.of(minute), language=language, practitioner=practitioner)

    @classmethod
    def of(cls, visit: Consultation) -> Form:
        """A form filled in as this consultation says, from which `read` makes the same one."""
        treatment = visit.treatment
        return cls(
            pack=visit.pack,
            treated=When.of(treatment.at),
            name=visit.patient.name,
            areas=treatment.areas,
            device=treatment.device,
            depth_mm=treatment.depth_mm,
            adjuncts=treatment.adjuncts,
            factors=dict(visit.factors),
            allergies=visit.allergies,
            products=visit.shelf,
            changes=tuple(TypedChange(c.wait, str(c.hours), c.reason) for c in visit.changes),
            questions=visit.questions,
            next_visit=When.of(visit.next_visit) if visit.next_visit else None,
            suitability=visit.suitability,
            practitioner=visit.practitioner,
            language=visit.patient.language,
            course=visit.course,
            hopes=visit.hopes,
            days=visit.days,
            parked=visit.parked,
        )

    @property
    def touched(self) -> bool:
        """Something about a patient was filled in, so leaving the form would lose it."""
        empty = Form(
            self.pack, self.treated, language=self.language, practitioner=self.practitioner
        )
        return self != empty

    def with_allergy(self, allergy: str) -> Form:
        """Named, or taken back if it was named. Text that is only spaces changes nothing."""
        word = allergy.strip()
        if not word:
            return self
        others = tuple(each for each in self.allergies if each != word)
        return replace(self, allergies=others if word in self.allergies else (*others, word))

    def with_change(self, change: TypedChange) -> Form:
        """One change for each wait: a second one takes the place of the first."""
        waits = [each.wait for each in self.changes]
        place = waits.index(change.wait) if change.wait in waits else None
        return replace(self, changes=_put(self.changes, change, place))

    def without_change(self, place: int) -> Form:
        return replace(self, changes=_dropped(self.changes, place))

    def with_question(self, question: str, place: int | None = None) -> Form:
        """Added at the end, or in the place of the one there. Only spaces change nothing."""
        words = question.strip()
        return replace(self, questions=_put(self.questions, words, place)) if words else self

    def without_question(self, place: int) -> Form:
        return replace(self, questions=_dropped(self.questions, place))

    def with_parked(self, key: str) -> Form:
        """Parked, or taken off where it was parked."""
        others = tuple(each for each in self.parked if each != key)
        return replace(self, parked=others if key in self.parked else (*others, key))


def _put(items: tuple[_T, ...], item: _T, place: int | None) -> tuple[_T, ...]:
    if place is None:
        return (*items, item)
    return (*items[:place], item, *items[place + 1 :])


def _dropped(items: tuple[_T, ...], place: int) -> tuple[_T, ...]:
    return items[:place] + items[place + 1 :]
