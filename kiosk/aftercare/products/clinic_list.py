# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clinic keeps of products it has looked at: decisions about lists of ingredients, and
products whose lists it checked. Nothing of a patient is in it.

A decision is about exactly one list, whatever the product is called. It takes the place of "ask us"
alone, and only where nothing about this patient makes the rules stricter than they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

from kiosk.aftercare.case import Case, Rules, undated_case
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.label_pieces import read_label
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind

LOOK_AGAIN_AFTER = timedelta(days=365)
FEWEST_NAMES = 2

_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer of `by` to one list after one treatment (the id of its pack), given on a day.

    `code` is that of the list (see `list_code`), `label` is for people. `verdict` and `hours` are
    those of a `Settlement`. `basis` is what the rules said of the list (see `basis_of`): where they
    say anything else by now, it is to be looked at again.
    """

    treatment: str
    code: str
    label: str
    verdict: str
    reason: str
    by: str
    on: date
    basis: str
    hours: int | None = None

    @property
    def settlement(self) -> Settlement:
        return Settlement(self.verdict, self.reason, self.hours, self.by, self.on, self.basis)


@dataclass(frozen=True, slots=True)
class CheckedProduct:
    """A product whose list somebody of the clinic read. `barcode` as in `kiosk.aftercare.barcodes`,
    "" for none."""

    name: str
    label: str
    by: str
    checked_on: date
    barcode: str = ""


@dataclass(frozen=True, slots=True)
class ClinicList:
    decisions: tuple[Decision, ...] = ()
    products: tuple[CheckedProduct, ...] = ()

    def decided(self, decision: Decision) -> ClinicList:
        """With this decision, in the place of an earlier one about the same list."""
        about = (decision.treatment, decision.code)
        others = tuple(each for each in self.decisions if (each.treatment, each.code) != about)
        return replace(self, decisions=(*others, decision))

    def checked(self, product: CheckedProduct) -> ClinicList:
        """With this product, in the place of one of its name or its bar code."""
        others = tuple(
            each
            for each in self.products
            if each.name != product.name
            and (not product.barcode or each.barcode != product.barcode)
        )
        return replace(self, products=(*others, product))

    def joined(self, other: ClinicList) -> ClinicList:
        """With all of another list; of two about one thing the later counts."""
        decisions = {
            (each.treatment, each.code): each
            for each in sorted((*self.decisions, *other.decisions), key=lambda each: each.on)
        }
        products = {
            each.name: each
            for each in sorted((*self.products, *other.products), key=lambda each: each.checked_on)
        }
        return ClinicList(tuple(decisions.values()), tuple(products.values()))

    def find(self, barcode: str) -> CheckedProduct | None:
        return next((each for each in self.products if each.barcode == barcode), None)


class Worth(StrEnum):
    """What a decision is worth: it counts, or is to be looked at again, and why."""

    COUNTS = "counts"
    CHANGED = "changed"
    OLD = "old"


def list_code(label: str, rules: Rules) -> str:
    """What makes two lists the same: names, amounts in per cent and sun protection factor, in their
    order. "" where it is not one whole list of names, which nothing can be kept about."""
    if not label.strip():
        return ""
    read = read_label(label, rules.lexicon.grammar)
    whole = not (read.cut or read.partial or read.unfinished or read.sections != 1)
    if not whole or len(read.pieces) < FEWEST_NAMES:
        return ""
    names = [f"{each.word}{'?' * each.may_contain}" for each in read.pieces]
    amounts = [found.replace(",", ".") for found in _PERCENT.findall(label)]
    return _code((names, amounts, read.spf))


def basis_of(label: str, rules: Rules) -> str:
    """What the rules of a treatment say of a list without any patient, as a fingerprint: which
    names they know, what class each is of, how long that waits and cannot be let before, and what
    they are in doubt about."""
    case = undated_case(rules)
    return _basis(judge(Product("", label), case), case)


def _basis(verdict: Verdict, case: Case) -> str:
    rules = case.rules
    classes = rules.lexicon.classes
    told = [
        (one.name, one.class_id, one.kind, one.answer.hours, _floor(one.class_id, case))
        for one in verdict.matched
    ]
    medicines = [
        one.name for one in verdict.matched if one.class_id and classes[one.class_id].medicine
    ]
    said = (rules.guidance.id, sorted(map(str, told)), medicines, sorted(map(key, verdict.unknown)))
    kinds = sorted({reason.kind for reason in verdict.reasons})
    return _code((said, kinds))


def standing(decision: Decision, rules: Rules, today: date) -> Worth:
    if today - decision.on > LOOK_AGAIN_AFTER:
        return Worth.OLD
    same = basis_of(decision.label, rules) == decision.basis
    return Worth.COUNTS if same else Worth.CHANGED


def with_decision(
    product: Product, rules: Rules, decisions: Iterable[Decision], today: date
) -> Product:
    """The product with what the clinic decided about its list, where that still counts. An answer
    that was given for this patient stays."""
    code = list_code(product.label, rules)
    if not code or (product.settled is not None and product.settled.on is None):
        return product
    found = next(
        (
            each
            for each in decisions
            if each.treatment == rules.guidance.id
            and each.code == code
            and standing(each, rules, today) is Worth.COUNTS
        ),
        None,
    )
    return replace(product, settled=found.settlement if found is not None else None)


def holds_for(verdict: Verdict, product: Product, case: Case) -> bool:
    """Whether what was decided about a list can stand for this patient: the rules ask, they say of
    the list what they said then, and this patient's factors and allergies make nothing in it
    stricter or doubtful that is not so without them."""
    if verdict.kind is not VerdictKind.ASK or product.settled is None:
        return False
    nobody = undated_case(case.rules)
    if basis_of(product.label, case.rules) != product.settled.basis:
        return False
    without = judge(Product(product.name, product.label), nobody)
    kinds = {one.name: one.kind for one in without.matched}
    as_before = all(kinds.get(one.name) is one.kind for one in verdict.matched)
    said = {reason.kind for reason in without.reasons}
    return as_before and said.issuperset(reason.kind for reason in verdict.reasons)


def allowed_hours(settlement: Settlement, verdict: Verdict) -> int | None:
    """The hours of a decision for this patient: never fewer than anything in it waits for them."""
    if VerdictKind(settlement.verdict) is VerdictKind.NEVER:
        return None
    waits = [one.answer.hours or 0 for one in verdict.matched if one.kind is not VerdictKind.ASK]
    return max([settlement.hours or 0, *waits]) or None


def _floor(class_id: str, case: Case) -> int | None:
    entry = case.rules.lexicon.classes.get(class_id)
    wait = case.before.get(entry.wait or "") if entry is not None else None
    return wait.floor_hours if wait is not None else None


def _code(value: object) -> str:
    return sha256(repr(value).encode()).hexdigest()[:16]
