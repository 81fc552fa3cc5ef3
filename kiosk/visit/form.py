# SPDX-License-Identifier: GPL-3.0-or-later
"""The consultation form exactly as filled in so far, and the consultation it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar

from kiosk.aftercare.clock import TimeRefused, moment_on, time_of_day
from kiosk.aftercare.consultation import (
    Change,
    Consultation,
    Patient,
    Product,
    Settlement,
    Treatment,
)
from kiosk.aftercare.factors import depth_band
from kiosk.aftercare.guidance import Choice, Guidance
from kiosk.aftercare.refusals import Path, Problem

_T = TypeVar("_T")

NAME_PATH: Path = ("patient", "name")
TREATED_PATH: Path = ("treatment", "at")
AREAS_PATH: Path = ("treatment", "areas")
NEXT_VISIT_PATH: Path = ("next_visit",)


@dataclass(frozen=True, slots=True)
class When:
    """A day, chosen, and a time of day, as typed. The clinic's clock is meant."""

    day: date
    clock: str

    @classmethod
    def of(cls, moment: datetime) -> When:
        return cls(moment.date(), f"{moment:%H:%M}")

    def at(self, zone: tzinfo) -> datetime:
        """The aware moment. Raises TimeRefused."""
        return moment_on(self.day, time_of_day(self.clock), zone)

    def days_on(self, days: int) -> When:
        """Another day, `days` away; the same day where the calendar ends."""
        try:
            return replace(self, day=self.day + timedelta(days=days))
        except OverflowError:
            return self

    def minutes_on(self, minutes: int) -> When:
        """The clock turned by some minutes to a full multiple of them, never past midnight.

        An unreadable time starts again at noon.
        """
        try:
            clock = time_of_day(self.clock)
        except TimeRefused:
            return replace(self, clock="12:00")
        now, step = clock.hour * 60 + clock.minute, abs(minutes)
        turned = now // step * step + step if minutes > 0 else -(-now // step) * step - step
        turned = min(max(turned, 0), 24 * 60 - step)
        return replace(self, clock=f"{turned // 60:02}:{turned % 60:02}")


@dataclass(frozen=True, slots=True)
class TypedChange:
    """A change as filled in: which wait, the hours as typed, and the reason."""

    wait: str
    hours: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Nothing is tidied here: what was typed stays as typed, right or wrong.

    `depth` is the id of one of the pack's depth bands. `factors` maps a factor id to True or to
    the id of its choice. `next_visit` is None until one is wished for.
    """

    treated: When
    name: str = ""
    areas: tuple[str, ...] = ()
    device: str | None = None
    depth: str | None = None
    adjuncts: tuple[str, ...] = ()
    factors: Mapping[str, bool | str] = field(default_factory=dict)
    allergies: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    changes: tuple[TypedChange, ...] = ()
    questions: tuple[str, ...] = ()
    next_visit: When | None = None
    practitioner: str = ""
    language: str = "en"

    @classmethod
    def fresh(cls, now: datetime, language: str = "en", practitioner: str = "") -> Form:
        """An empty form whose treatment ended now."""
        return cls(treated=When.of(now), language=language, practitioner=practitioner)

    @classmethod
    def of(cls, visit: Consultation, pack: Guidance) -> Form:
        """A form filled in as this consultation says. The depth becomes its band."""
        band = depth_band(pack, visit.treatment.needle_depth_mm)
        return cls(
            treated=When.of(visit.treatment.at),
            name=visit.patient.name,
            areas=visit.treatment.areas,
            device=visit.treatment.device,
            depth=band.id if band else None,
            adjuncts=visit.treatment.adjuncts,
            factors={key: value for key, value in visit.factors.items() if value is not False},
            allergies=visit.allergies,
            products=visit.shelf,
            settlements=visit.settlements,
            changes=tuple(TypedChange(c.wait, str(c.hours), c.reason) for c in visit.changes),
            questions=visit.questions,
            next_visit=When.of(visit.next_visit) if visit.next_visit else None,
            practitioner=visit.practitioner,
            language=visit.patient.language,
        )

    @property
    def touched(self) -> bool:
        """Something about a patient was filled in, so leaving the form would lose it."""
        empty = Form(self.treated, language=self.language, practitioner=self.practitioner)
        return self != empty

    def with_area(self, area: str) -> Form:
        """The area chosen, or let go if it was chosen."""
        return replace(self, areas=_toggled(self.areas, area))

    def with_adjunct(self, adjunct: str) -> Form:
        return replace(self, adjuncts=_toggled(self.adjuncts, adjunct))

    def with_allergy(self, allergy: str) -> Form:
        """Chosen or let go. Text that is only spaces changes nothing."""
        word = allergy.strip()
        return replace(self, allergies=_toggled(self.allergies, word)) if word else self

    def with_device(self, device: str) -> Form:
        return replace(self, device=None if self.device == device else device)

    def with_depth(self, depth: str) -> Form:
        return replace(self, depth=None if self.depth == depth else depth)

    def with_factor(self, factor: str, answer: bool | str = True) -> Form:
        """The factor set to this answer; let go if that was its answer already."""
        others = {name: value for name, value in self.factors.items() if name != factor}
        if self.factors.get(factor) != answer:
            others[factor] = answer
        return replace(self, factors=others)

    def with_product(self, product: Product, place: int | None = None) -> Form:
        """Added at the end, or in the place of the one there (from 0)."""
        return replace(self, products=_put(self.products, product, place))

    def without_product(self, place: int) -> Form:
        return replace(self, products=_dropped(self.products, place))

    def with_change(self, change: TypedChange, place: int | None = None) -> Form:
        return replace(self, changes=_put(self.changes, change, place))

    def without_change(self, place: int) -> Form:
        return replace(self, changes=_dropped(self.changes, place))

    def with_question(self, question: str, place: int | None = None) -> Form:
        return replace(self, questions=_put(self.questions, question, place))

    def without_question(self, place: int) -> Form:
        return replace(self, questions=_dropped(self.questions, place))


def consultation(form: Form, pack: Guidance, zone: tzinfo) -> Consultation | tuple[Problem, ...]:
    """The consultation, or everything on the form that cannot be read, in the order of the form.

    What can be read but breaks a rule of the pack is for the rules to say. `zone` is the clinic's.
    """
    problems: list[Problem] = []
    if not form.name.strip():
        problems.append(
            Problem(NAME_PATH, "The name is missing.", "Write a first name or initials.")
        )
    treated = _moment(form.treated, zone, TREATED_PATH, problems)
    if not form.areas:
        problems.append(
            Problem(AREAS_PATH, "No area is chosen.", "Choose one or more treated areas.")
        )
    changes = [_change(typed, place, problems) for place, typed in enumerate(form.changes)]
    next_visit = (
        _moment(form.next_visit, zone, NEXT_VISIT_PATH, problems) if form.next_visit else None
    )
    if problems or treated is None:
        return tuple(problems)
    return Consultation(
        pack=pack.id,
        patient=Patient(form.name.strip(), form.language),
        treatment=Treatment(
            at=treated,
            areas=_in_pack_order(form.areas, pack.areas),
            device=form.device,
            needle_depth_mm=depth_mm(form.depth, pack.depths),
            adjuncts=_in_pack_order(form.adjuncts, pack.adjuncts),
        ),
        practitioner=form.practitioner.strip(),
        factors=dict(form.factors),
        allergies=form.allergies,
        shelf=form.products,
        settlements=_of_the_shelf(form),
        changes=tuple(change for change in changes if change is not None),
        questions=tuple(text.strip() for text in form.questions if text.strip()),
        next_visit=next_visit,
    )


def depth_mm(depth: str | None, bands: tuple[Choice, ...]) -> float | None:
    """The millimetres that stand for a depth band: its deepest; 0.1 over where it has no end."""
    for band in bands:
        if band.id == depth:
            open_end = None if band.over_mm is None else round(band.over_mm + 0.1, 1)
            return open_end if band.up_to_mm is None else band.up_to_mm
    return None


def whole_hours(text: str) -> int | None:
    """`96`, `96 h` or `96 hours` -> 96; None where it is no whole number of hours."""
    digits = text.strip().lower().removesuffix("hours").removesuffix("h").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 5 else None


def _of_the_shelf(form: Form) -> tuple[Settlement, ...]:
    """The settlements whose product is still on the shelf under its name."""
    names = {product.name.strip() for product in form.products}
    return tuple(each for each in form.settlements if each.product.strip() in names)


def _moment(when: When, zone: tzinfo, path: Path, problems: list[Problem]) -> datetime | None:
    try:
        return when.at(zone)
    except TimeRefused as refused:
        problems.append(Problem(path, refused.wrong, refused.write))
        return None


def _change(typed: TypedChange, place: int, problems: list[Problem]) -> Change | None:
    hours = whole_hours(typed.hours)
    if hours is None:
        wrong = f'"{typed.hours.strip()}" is no number of hours.' if typed.hours.strip() else ""
        problems.append(
            Problem(
                ("changes", place, "hours"),
                wrong or "The hours are missing.",
                'Write whole hours after treatment, like "96".',
            )
        )
        return None
    return Change(typed.wait, hours, typed.reason.strip())


def _in_pack_order(ids: tuple[str, ...], choices: tuple[Choice, ...]) -> tuple[str, ...]:
    """In the pack's order, so that two ways of pressing the same chips give the same plan."""
    known = [choice.id for choice in choices]
    return tuple(sorted(ids, key=lambda chosen: known.index(chosen) if chosen in known else 999))


def _toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    if one in chosen:
        return tuple(other for other in chosen if other != one)
    return (*chosen, one)


def _put(items: tuple[_T, ...], item: _T, place: int | None) -> tuple[_T, ...]:
    if place is None:
        return (*items, item)
    return (*items[:place], item, *items[place + 1 :])


def _dropped(items: tuple[_T, ...], place: int) -> tuple[_T, ...]:
    return items[:place] + items[place + 1 :]
