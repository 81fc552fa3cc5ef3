# SPDX-License-Identifier: GPL-3.0-or-later
"""The choices of a form, by the groups of chips in which the pack offers them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from kiosk.aftercare.factors import depth_band
from kiosk.aftercare.guidance import Choice, Guidance, SuitabilityCheck
from kiosk.visit.form import Form

DEPTH_STEP_MM = 0.1


class ChoiceGroup(StrEnum):
    """The groups every pack may have. A factor with values is a group of its own, by its id."""

    AREAS = "areas"
    DEVICES = "devices"
    DEPTHS = "depths"
    ADJUNCTS = "adjuncts"
    FACTORS = "factors"
    SUITABILITY = "suitability"


def pressed(form: Form, group: str, choice: str, pack: Guidance) -> Form:
    """The form with a chip chosen, or let go if it was chosen.

    Where several of a group may be chosen they keep the order of the pack, so that two ways of
    pressing the same chips come to the same. An empty choice lets all of the group go.
    """
    match group:
        case ChoiceGroup.AREAS:
            return replace(form, areas=_toggled(form.areas, choice, pack.areas))
        case ChoiceGroup.DEVICES:
            return replace(form, device=None if form.device == choice else choice)
        case ChoiceGroup.DEPTHS:
            now = depth_band(pack, form.depth_mm)
            off = now is not None and now.id == choice
            return replace(form, depth_mm=None if off else depth_mm(choice, pack.depths))
        case ChoiceGroup.ADJUNCTS:
            chosen = _toggled(form.adjuncts, choice, pack.adjuncts) if choice else ()
            return replace(form, adjuncts=chosen)
        case ChoiceGroup.FACTORS:
            return _with_factor(form, choice, True)
        case ChoiceGroup.SUITABILITY:
            ticked = _toggled(form.suitability, choice, pack.suitability)
            return replace(form, suitability=ticked)
        case factor:
            return _with_factor(form, factor, choice)


def chosen_in(form: Form, group: str, pack: Guidance) -> frozenset[str]:
    """The ids of the chips of a group that are chosen."""
    match group:
        case ChoiceGroup.AREAS:
            return frozenset(form.areas)
        case ChoiceGroup.DEVICES:
            return frozenset({form.device} if form.device else ())
        case ChoiceGroup.DEPTHS:
            band = depth_band(pack, form.depth_mm)
            return frozenset({band.id} if band else ())
        case ChoiceGroup.ADJUNCTS:
            return frozenset(form.adjuncts)
        case ChoiceGroup.FACTORS:
            return frozenset(form.factors)
        case ChoiceGroup.SUITABILITY:
            return frozenset(form.suitability)
        case factor:
            value = form.factors.get(factor)
            return frozenset({value} if isinstance(value, str) else ())


def for_treatment(form: Form, was: Guidance, pack: Guidance) -> Form:
    """The form for another treatment than it `was`: what the other pack alone knows is let go.

    The patient's own stays, in words that both packs can read: an allergy to a class goes by its
    name, and the products are without the answers that were given for the other treatment.
    """
    if form.pack == pack.id:
        return form
    names = {each.id: each.allergy for each in was.lexicon.classes if each.allergy}
    names |= {each.id: each.id for each in pack.lexicon.classes}
    return Form(
        pack=pack.id,
        treated=form.treated,
        name=form.name,
        allergies=tuple(names.get(allergy, allergy) for allergy in form.allergies),
        products=tuple(replace(product, settled=None) for product in form.products),
        questions=form.questions,
        next_visit=form.next_visit,
        course=form.course,
        practitioner=form.practitioner,
        language=pack.language,
    )


def depth_mm(band_id: str, bands: Sequence[Choice]) -> float | None:
    """The millimetres that stand for a depth band: its deepest; a step over where it has no end."""
    for band in bands:
        if band.id == band_id:
            over = None if band.over_mm is None else round(band.over_mm + DEPTH_STEP_MM, 1)
            return over if band.up_to_mm is None else band.up_to_mm
    return None


def _with_factor(form: Form, factor: str, answer: bool | str) -> Form:
    others = {name: value for name, value in form.factors.items() if name != factor}
    if form.factors.get(factor) != answer:
        others[factor] = answer
    return replace(form, factors=others)


def _toggled(
    chosen: tuple[str, ...], one: str, choices: Sequence[Choice | SuitabilityCheck]
) -> tuple[str, ...]:
    if one in chosen:
        return tuple(other for other in chosen if other != one)
    known = [choice.id for choice in choices]
    return tuple(sorted((*chosen, one), key=lambda each: _place(known, each)))


def _place(known: list[str], each: str) -> int:
    return known.index(each) if each in known else len(known)
