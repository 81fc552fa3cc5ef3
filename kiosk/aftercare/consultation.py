# SPDX-License-Identifier: GPL-3.0-or-later
"""One visit's facts: who, when, where, how deep, what else, and what the practitioner changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Patient:
    """A first name or initials, and nothing else that names anyone. `language` is a code."""

    name: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Treatment:
    """`at` is the aware local end of the treatment; ids are the pack's; depth is in millimetres."""

    at: datetime
    areas: tuple[str, ...]
    device: str | None = None
    depth_mm: float | None = None
    adjuncts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """What the treatments are for, as the patient says it, and which one this was of how many.

    `session` and `sessions` count from 1; None where nobody said.
    """

    goal: str = ""
    session: int | None = None
    sessions: int | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """The practitioner's answer for a product that the rules leave to them.

    `verdict` is `ok`, `wait` or `never`; `hours` after treatment dates an `ok` or a `wait`. With a
    day (`on`) it is what `by` decided then about its list, for every patient whom it fits. `basis`
    is what the rules said then: where they say something else now, it does not count (see
    `kiosk.aftercare.products.clinic_list`).
    """

    verdict: str
    reason: str
    hours: int | None = None
    by: str = ""
    on: date | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """A product of the patient's own. `label` is its ingredient list as typed; may be empty."""

    name: str
    label: str = ""
    settled: Settlement | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The practitioner sets one wait for this patient, in hours after treatment, with a reason."""

    wait: str
    hours: int
    reason: str


@dataclass(frozen=True, slots=True)
class Hopes:
    """What the patient hopes for and how soon, by the pack's ids, and in their own words."""

    chosen: tuple[str, ...] = ()
    soon: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day that matters to the patient. `occasion` is the pack's id of what it is, or `name` says
    it in their own words."""

    on: date
    occasion: str = ""
    name: str = ""
    on_sheet: bool = True


FactorValue = bool | str
"""True, or the id of the factor's choice ("IV")."""


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the rules need to know to answer: nobody's name, and nothing that is not decided yet.

    `by` is who made the changes, "" where that is not known. `suitability` has the ids of what was
    ticked before the treatment.
    """

    treatment: Treatment
    factors: Mapping[str, FactorValue] = field(default_factory=dict)
    allergies: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    by: str = ""
    suitability: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Consultation:
    """`factors` maps a factor id to its value; one that does not hold is left out. `suitability`
    has the ids of what was ticked before the treatment: for staff, and never shown to a patient.
    `parked` has the keys of what the patient wants to ask about, see
    `kiosk.aftercare.plan.parked`."""

    pack: str
    patient: Patient
    treatment: Treatment
    practitioner: str = ""
    factors: Mapping[str, FactorValue] = field(default_factory=dict)
    allergies: tuple[str, ...] = ()
    shelf: tuple[Product, ...] = ()
    changes: tuple[Change, ...] = ()
    questions: tuple[str, ...] = ()
    next_visit: datetime | None = None
    course: Course = field(default_factory=Course)
    suitability: tuple[str, ...] = ()
    hopes: Hopes = field(default_factory=Hopes)
    days: tuple[OwnDay, ...] = ()
    parked: tuple[str, ...] = ()

    @property
    def facts(self) -> CaseFacts:
        return CaseFacts(
            self.treatment,
            self.factors,
            self.allergies,
            self.changes,
            self.practitioner,
            self.suitability,
        )
