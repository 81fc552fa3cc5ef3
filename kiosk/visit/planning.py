# SPDX-License-Identifier: GPL-3.0-or-later
"""From a form to its plan: what the form says, judged and planned in one act."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from zoneinfo import ZoneInfo

from kiosk.aftercare.case import Case, Rules, case_of
from kiosk.aftercare.checking import change_problems
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.clock import TimeRefused
from kiosk.aftercare.consultation import CaseFacts, Change, Consultation
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.shelf import shelf_verdict
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.refusals import ConsultationRefused, Problem
from kiosk.aftercare.sentences import say
from kiosk.aftercare.typed import typed
from kiosk.visit.answering import answer_refusals
from kiosk.visit.form import Form
from kiosk.visit.form_reading import read, read_change, treatment_at


@dataclass(frozen=True, slots=True)
class Planned:
    """A consultation and the plan that was made of it."""

    consultation: Consultation
    plan: Plan


@dataclass(frozen=True, slots=True)
class Planning:
    """What it takes to plan a form: the rules by the id of their pack, and the clinic.

    The first rules are those of the treatment a form begins with. `unprintable` gives the letters
    of a text that the sheet cannot print, each as it is to be told.
    """

    rules: Mapping[str, Rules]
    clinic: Clinic
    unprintable: Callable[[str], tuple[str, ...]]

    @property
    def zone(self) -> tzinfo:
        return ZoneInfo(self.clinic.timezone)

    def rules_of(self, form: Form) -> Rules:
        return self.rules[form.pack]

    def plan(self, form: Form) -> Planned | tuple[Problem, ...]:
        """The plan of what the form says, or all that is wrong with it: what cannot be read, and
        only where everything can, what breaks a rule."""
        found = read(form, self.zone)
        return self.planned(found) if isinstance(found, Consultation) else found

    def planned(self, consultation: Consultation) -> Planned | tuple[Problem, ...]:
        """The plan of a consultation that has a sheet too, or everything wrong with it."""
        try:
            plan = make_plan(self.rules[consultation.pack], consultation)
        except ConsultationRefused as refused:
            return refused.problems
        return tuple(self._strange(consultation)) or Planned(consultation, plan)

    def _strange(self, consultation: Consultation) -> Iterator[Problem]:
        for path, text in typed(consultation):
            letters = self.unprintable(text)
            if letters:
                wrong = say("The sheet cannot print {letters}.", letters=" ".join(letters))
                write = say("Write it in Latin, Greek or Cyrillic letters.")
                yield Problem(path, wrong, write)

    def case(self, form: Form) -> Case | None:
        """The case of a form that may still lack its name or its areas; None while its time cannot
        be read. A change in which something is wrong does not count."""
        try:
            treated = form.treated.at(self.zone)
        except TimeRefused:
            return None
        rules = self.rules_of(form)
        facts = CaseFacts(
            treatment_at(treated, form),
            form.factors,
            form.allergies,
            by=form.practitioner,
            suitability=form.suitability,
        )
        unchanged = case_of(rules, facts)
        read_changes = (read_change(typed, place) for place, typed in enumerate(form.changes))
        sound = tuple(
            change
            for change in read_changes
            if isinstance(change, Change)
            and not any(change_problems((), change, unchanged.before, treated))
        )
        return case_of(rules, replace(facts, changes=sound)) if sound else unchanged


@dataclass(frozen=True, slots=True)
class JudgedProduct:
    """What the rules say of one product, None while there is no case, and why the practitioner's
    answer for it cannot stand."""

    verdict: Verdict | None = None
    refused: tuple[Problem, ...] = ()


def judged_products(form: Form, case: Case | None) -> tuple[JudgedProduct, ...]:
    """Each product of the form. An answer that cannot stand does not count."""
    if case is None:
        return (JudgedProduct(),) * len(form.products)
    judged = []
    for place, product in enumerate(form.products):
        refused = answer_refusals(product, place, case, form.practitioner)
        counting = replace(product, settled=None) if refused else product
        judged.append(JudgedProduct(shelf_verdict(counting, case, form.practitioner), refused))
    return tuple(judged)
