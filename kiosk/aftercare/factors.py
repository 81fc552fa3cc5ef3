# SPDX-License-Identifier: GPL-3.0-or-later
"""Which effects a treatment calls for: its device, depth, adjuncts, areas and factors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.aftercare.consultation import FactorValue, Treatment
from kiosk.aftercare.guidance import Choice, Effect, Factor, Guidance


@dataclass(frozen=True, slots=True)
class Chosen:
    """Something that is so for this patient, in words, and what follows from it."""

    label: str
    effects: tuple[Effect, ...]


def chosen(
    guidance: Guidance,
    treatment: Treatment,
    factors: Mapping[str, FactorValue],
    suitability: tuple[str, ...] = (),
) -> tuple[Chosen, ...]:
    """Everything chosen that has an effect, in the order of the form.

    `suitability` has the ids of what was ticked: a factor that one of them names holds, set or not.
    Ids the pack does not have are passed over: `check_consultation` refuses them.
    """
    ticked = [check for check in guidance.suitability if check.id in suitability]
    holding = {**factors, **{check.factor: True for check in ticked if check.factor}}
    found = [Chosen(choice.label, choice.effects) for choice in _choices(guidance, treatment)]
    found += [
        Chosen(label, effects)
        for factor in guidance.factors
        for label, effects in _factor_effects(factor, holding.get(factor.id, False))
    ]
    found += [Chosen(check.label, check.effects) for check in ticked]
    return tuple(each for each in found if each.effects)


def depth_band(guidance: Guidance, depth_mm: float | None) -> Choice | None:
    """The band of a depth in millimetres, or None where none holds it."""
    if depth_mm is None:
        return None
    for band in guidance.depths:
        above = band.over_mm is None or depth_mm > band.over_mm
        below = band.up_to_mm is None or depth_mm <= band.up_to_mm
        if above and below:
            return band
    return None


def _choices(guidance: Guidance, treatment: Treatment) -> Iterator[Choice]:
    yield from (device for device in guidance.devices if device.id == treatment.device)
    band = depth_band(guidance, treatment.depth_mm)
    if band is not None:
        yield band
    yield from (adjunct for adjunct in guidance.adjuncts if adjunct.id in treatment.adjuncts)
    yield from (area for area in guidance.areas if area.id in treatment.areas)


def _factor_effects(factor: Factor, value: FactorValue) -> Iterator[tuple[str, tuple[Effect, ...]]]:
    if value is False:
        return
    yield factor.label, factor.effects
    for choice in factor.choices:
        if choice.id == value:
            yield f"{factor.label} {choice.label}", choice.effects
