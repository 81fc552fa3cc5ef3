# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups of small choices, as the staff's form offers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.aftercare.guidance import Choice, Factor, Guidance
from kiosk.screens.wording import tr
from kiosk.visit.form import Form
from kiosk.visit.form_choices import ChoiceGroup, chosen_in


class ChipShown(NamedTuple):
    id: str
    label: str
    hint: str
    spoken: str
    chosen: bool


class ChipGroupShown(NamedTuple):
    """`several` says that more than one may be chosen; `wide` that its chips are long enough to
    press by themselves."""

    id: str
    label: str
    several: bool
    wide: bool
    problem: str
    chips: tuple[ChipShown, ...]


def treatment_group(packs: Iterable[Guidance], form: Form) -> ChipGroupShown | None:
    """The treatments there are; None where there is no choice."""
    chips = tuple(chip(each.id, each.treatment_words, {form.pack}) for each in packs)
    if len(chips) < 2:
        return None
    return ChipGroupShown("", tr("Treatment"), several=False, wide=True, problem="", chips=chips)


def choice_groups(
    form: Form, pack: Guidance, problems: dict[str, str]
) -> tuple[ChipGroupShown, ...]:
    """What was done: the groups that the pack has."""
    asked = (
        (ChoiceGroup.AREAS, tr("Area"), pack.areas, True),
        (ChoiceGroup.DEVICES, tr("Device"), pack.devices, False),
        (ChoiceGroup.DEPTHS, pack.words.screen.depth, pack.depths, False),
        (ChoiceGroup.ADJUNCTS, tr("Adjuncts"), pack.adjuncts, True),
    )
    return tuple(
        _group(group, label, _chips(form, group, choices, pack), problems, several=several)
        for group, label, choices, several in asked
        if choices
    )


def factor_groups(
    form: Form, pack: Guidance, problems: dict[str, str]
) -> tuple[ChipGroupShown, ...]:
    """What holds for the patient: the factors of yes and no, then each that has values."""
    chosen = chosen_in(form, ChoiceGroup.FACTORS, pack)
    plain = tuple(
        chip(each.id, each.label, chosen, hint=each.reason)
        for each in pack.factors
        if not each.choices
    )
    group = _group(ChoiceGroup.FACTORS, tr("Factors"), plain, problems, several=True)
    valued = (_valued(form, factor, pack) for factor in pack.factors if factor.choices)
    return (*((group,) if plain else ()), *valued)


def _valued(form: Form, factor: Factor, pack: Guidance) -> ChipGroupShown:
    staff = tr("{factor} (staff only)", factor=factor.label)
    chips = _chips(form, factor.id, factor.choices, pack)
    label = staff if factor.staff_only else factor.label
    return ChipGroupShown(factor.id, label, several=False, wide=False, problem="", chips=chips)


def _chips(
    form: Form, group: str, choices: Sequence[Choice], pack: Guidance
) -> tuple[ChipShown, ...]:
    """The choices; adjuncts begin with one that lets all the others go."""
    chosen = chosen_in(form, group, pack)
    chips = tuple(chip(choice.id, choice.label, chosen) for choice in choices)
    if group != ChoiceGroup.ADJUNCTS:
        return chips
    none = tr("None")
    spoken = tr("{label}: {choice}", label=tr("Adjuncts"), choice=none)
    return (ChipShown("", none, "", spoken, not chosen), *chips)


def chip(each: str, label: str, chosen: Iterable[str], hint: str = "") -> ChipShown:
    return ChipShown(each, label, hint, label, each in chosen)


def _group(
    group: ChoiceGroup,
    label: str,
    chips: tuple[ChipShown, ...],
    problems: dict[str, str],
    *,
    several: bool,
) -> ChipGroupShown:
    return ChipGroupShown(group, label, several, True, problems[group], chips)
