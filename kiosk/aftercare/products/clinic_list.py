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
from kiosk.aftercare.products.label_pieces import LabelText, read_label
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind

LOOK_AGAIN_AFTER = timedelta(days=365)
FEWEST_NAMES = 2

_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")

ListKey = tuple[tuple[str, ...], tuple[str, ...], int | None]
"""Names, amounts in per cent and the sun protection factor, in the order of the list."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer of `by` to one list after one treatment (the id of its pack), given on a day.

    `verdict` and `hours` are those of a `Settlement`. `basis` is what the rules said of the list
    (see `basis_of`): where they say anything else by now, it is to be looked at again.
    """

    treatment: str
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

    def decided(self, decision: Decision, rules: Rules) -> ClinicList:
        """With this decision, in the place of an earlier one about the same list."""
        same = _key_in(decision.label, rules)
        others = tuple(
            each
            for each in self.decisions
            if each.treatment != decision.treatment or _key_in(each.label, rules) != same
        )
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
            (each.treatment, each.label): each
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


def list_key(label: LabelText, text: str) -> ListKey | None:
    """What makes two lists the same; None where it is not one whole list of names."""
    whole = not (label.cut or label.partial or label.unfinished or label.sections != 1)
    if not whole or len(label.pieces) < FEWEST_NAMES:
        return None
    words = tuple(f"{each.word}{'?' * each.may_contain}" for each in label.pieces)
    amounts = tuple(found.replace(",", ".") for found in _PERCENT.findall(text))
    return words, amounts, label.spf


def may_be_kept(label: str, rules: Rules) -> bool:
    """Whether a decision about it can be kept for others: it is one whole list."""
    return _key_in(label, rules) is not None


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
    return sha256(repr((said, kinds)).encode()).hexdigest()[:16]


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
    asked = _key_in(product.label, rules)
    if asked is None or (product.settled is not None and product.settled.on is None):
        return product
    found = next(
        (
            each
            for each in decisions
            if each.treatment == rules.guidance.id
            and _key_in(each.label, rules) == asked
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


def _key_in(label: str, rules: Rules) -> ListKey | None:
    return list_key(read_label(label, rules.lexicon.grammar), label) if label.strip() else None
