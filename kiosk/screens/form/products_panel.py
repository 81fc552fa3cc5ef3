# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The patient's own products: a name and the words on the label, or one of the clinic's own; each
with its verdict for staff."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.case import Rules
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.spelling import reworded
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.screens.form.chips import ChipGroupShown, chip
from kiosk.screens.form.form_problems import by_field, by_row
from kiosk.screens.product_words import OfferShown, StaffVerdictShown, staff_offers, staff_verdict
from kiosk.screens.view import View
from kiosk.screens.wording import tell_problems, tr
from kiosk.visit import own_products
from kiosk.visit.answering import AnswerDraft
from kiosk.visit.drafts import ProductDraft
from kiosk.visit.own_products import Shelf
from kiosk.visit.planning import JudgedProduct, Planning, judged_products
from kiosk.visit.visit import Panel, Visit


class OwnProductShown(NamedTuple):
    """`asks` says that the rules leave it to the practitioner, `answered` that they answered.
    `offers` are what may have been meant by words of its label."""

    name: str
    label: str
    verdict: StaffVerdictShown | None
    asks: bool
    answered: bool
    problem: str
    offers: tuple[OfferShown, ...]


class OwnProductsShown(NamedTuple):
    """`name` and `label` are those of the product at hand, a new one if `new`."""

    name: str
    name_problem: str
    label: str
    new: bool
    ready: bool
    problem: str
    clinic: ChipGroupShown
    count_words: str
    rows: tuple[OwnProductShown, ...]
    example_name: str
    example_label: str


class OwnProductsView(View[OwnProductsShown], shows=OwnProductsShown):
    PLACES = frozenset({Panel.PRODUCTS})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form, self.hold.problems, visit.drafts.product)

    def derive(self, visit: Visit) -> OwnProductsShown:
        return own_products_shown(visit, self.doors.planning, self.hold.problems)

    @Slot(str)
    def setName(self, text: str) -> None:
        self._draft(replace(self.visit.drafts.product, name=text))

    @Slot(str)
    def setLabel(self, text: str) -> None:
        self._draft(replace(self.visit.drafts.product, label=text))

    @Slot(result=bool)
    def add(self) -> bool:
        """The product at hand onto the shelf. False, and the name says why, where it is refused."""
        draft = self.visit.drafts.product
        if own_products.refusal(self._shelf, draft.name, draft.place) is not None:
            self._draft(replace(draft, tried=True))
            return False
        self._keep(own_products.put(self._shelf, draft.name, draft.label, draft.place))
        self._draft(ProductDraft())
        return True

    @Slot(int)
    def edit(self, place: int) -> None:
        self._draft(ProductDraft.of(self._shelf[place], place))

    @Slot(int)
    def remove(self, place: int) -> None:
        self._keep(own_products.removed(self._shelf, place))
        self._draft(ProductDraft())

    @Slot(int, int)
    def move(self, place: int, by: int) -> None:
        """One product up (-1) or down (1)."""
        self._keep(own_products.moved(self._shelf, place, by))
        self._draft(ProductDraft())

    @Slot(str)
    def pressClinic(self, name: str) -> None:
        """One of the clinic's own, put on the shelf or taken off."""
        names = [product.name for product in self._shelf]
        if name in names:
            self._keep(own_products.removed(self._shelf, names.index(name)))
            return
        label = next(own.label for own in self.doors.clinic.products if own.name == name)
        self._keep(own_products.put(self._shelf, name, label))

    @Slot(int, str, str)
    def readAs(self, place: int, words: str, name: str) -> None:
        """The label of a product with a known name in the place of unclear words."""
        product = self._shelf[place]
        label = reworded(product.label, words, name)
        self._keep(own_products.put(self._shelf, product.name, label, place))

    @Slot(int)
    def settle(self, place: int) -> None:
        """The practitioner's answer for one product is asked for."""
        case = self.doors.planning.case(self.visit.form)
        draft = AnswerDraft.of(self._shelf[place], place, case)
        self.turn(replace(self.visit, drafts=replace(self.visit.drafts, answer=draft)))

    @Slot(int)
    def unsettle(self, place: int) -> None:
        self._keep(own_products.settled(self._shelf, place, None))

    @property
    def _shelf(self) -> Shelf:
        return self.visit.form.products

    def _keep(self, shelf: Shelf) -> None:
        self.turn(self.visit.filled_in(replace(self.visit.form, products=shelf)))

    def _draft(self, draft: ProductDraft) -> None:
        self.turn(replace(self.visit, drafts=replace(self.visit.drafts, product=draft)))


def own_products_shown(
    visit: Visit, planning: Planning, problems: tuple[Problem, ...]
) -> OwnProductsShown:
    form, draft, rules = visit.form, visit.drafts.product, planning.rules_of(visit.form)
    refusal = own_products.refusal(form.products, draft.name, draft.place) if draft.tried else None
    names = [product.name for product in form.products]
    count = len(names)
    screen = rules.words.screen
    return OwnProductsShown(
        name=draft.name,
        name_problem=tell_problems((refusal,)) if refusal else "",
        label=draft.label,
        new=draft.place is None,
        ready=bool(draft.name.strip()),
        problem=by_field(problems)["products"],
        clinic=ChipGroupShown(
            id="",
            label=tr("Our own products"),
            several=True,
            wide=True,
            problem="",
            chips=tuple(chip(own.name, own.name, names) for own in planning.clinic.products),
        ),
        count_words=tr("{count} on the shelf", count=count) if count else tr("None told"),
        rows=_rows(visit, planning, problems, rules),
        example_name=tr("For example: {example}", example=screen.example_product),
        example_label=tr("For example: {example}", example=screen.example_label),
    )


def _rows(
    visit: Visit, planning: Planning, problems: tuple[Problem, ...], rules: Rules
) -> tuple[OwnProductShown, ...]:
    products = visit.form.products
    if not products:
        return ()
    judged = judged_products(visit.form, planning.case(visit.form))
    wrong = by_row(problems, "shelf", len(products))
    notes = {each.name: each.note for each in rules.guidance.lexicon.ingredients}
    return tuple(
        _row(product, found, problem, notes, rules)
        for product, found, problem in zip(products, judged, wrong, strict=True)
    )


def _row(
    product: Product, judged: JudgedProduct, problem: str, notes: Mapping[str, str], rules: Rules
) -> OwnProductShown:
    verdict = judged.verdict
    problems = dict.fromkeys(filter(None, (problem, tell_problems(judged.refused))))
    return OwnProductShown(
        name=product.name,
        label=product.label or tr("No label words"),
        verdict=staff_verdict(verdict, notes, rules.words) if verdict else None,
        asks=verdict is not None and (verdict.kind is VerdictKind.ASK or bool(verdict.settled_by)),
        answered=product.settled is not None,
        problem=" ".join(problems),
        offers=staff_offers(verdict, rules.words) if verdict else (),
    )
