# SPDX-License-Identifier: GPL-3.0-or-later
"""One case: the rules for one treatment, ready to answer any question about it.

A case needs no patient: no name, no area that is still to be chosen, no plan. So whatever is asked
while a form is filled in, or at the command line, is asked of the same case that makes the plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import CaseFacts
from kiosk.aftercare.factors import Chosen, chosen
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Words
from kiosk.aftercare.products.lexicon_index import LexiconIndex, index
from kiosk.aftercare.waits import Lengthened, Moments, PlannedWait, lengthened, plan_waits


@dataclass(frozen=True, slots=True)
class Rules:
    """A pack, the index of its lexicon, and the clinic that works by it. Made once."""

    guidance: Guidance
    clinic: Clinic
    lexicon: LexiconIndex

    @property
    def words(self) -> Words:
        return self.guidance.words


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules come to for one treatment.

    `areas` are the ids of what was treated, `allergies` as told, `chosen` what its factors call
    for. `before` are the waits with these factors and no change, `waits` with the practitioner's
    changes too; both by id, in pack order. `moments` dates any hours after the treatment.
    """

    rules: Rules
    areas: tuple[str, ...]
    allergies: tuple[str, ...]
    chosen: tuple[Chosen, ...]
    before: Mapping[str, Lengthened]
    waits: Mapping[str, PlannedWait]
    moments: Moments


def make_rules(guidance: Guidance, clinic: Clinic) -> Rules:
    return Rules(guidance, clinic, index(guidance.lexicon))


def case_of(rules: Rules, facts: CaseFacts) -> Case:
    """The case of a treatment. Its changes are without fault (see `checking`)."""
    treatment = facts.treatment
    found = chosen(rules.guidance, treatment, facts.factors, facts.suitability)
    before = {wait.id: lengthened(wait, found) for wait in rules.guidance.waits}
    moments = Moments(treatment.at, rules.words)
    waits = plan_waits(before, moments, treatment.areas, facts.changes, facts.by)
    return Case(rules, treatment.areas, facts.allergies, found, before, waits, moments)


def undated_case(rules: Rules) -> Case:
    """The case of no treatment in particular: what is stricter than what is known, no date is."""
    before = {wait.id: lengthened(wait, ()) for wait in rules.guidance.waits}
    moments = Moments(None, rules.words)
    return Case(rules, (), (), (), before, plan_waits(before, moments), moments)
