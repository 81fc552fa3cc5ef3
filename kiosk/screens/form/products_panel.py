# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The patient's own products: a name and the words on the label, or one of the clinic's own; each
with its verdict for staff."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.barcodes import barcode_in
from kiosk.aftercare.case import Rules
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.clinic_list import CheckedProduct, list_code
from kiosk.aftercare.products.spelling import reworded
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.screens.form.chips import ChipGroupShown, chip
from kiosk.screens.form.form_problems import by_field, by_row
from kiosk.screens.keeping import keep
from kiosk.screens.known_products import as_decided, by_barcode, code_words
from kiosk.screens.product_words import (
    LabelTypingShown,
    OfferShown,
    StaffVerdictShown,
    label_typing,
    staff_offers,
    staff_verdict,
)
from kiosk.screens.view import View
from kiosk.screens.wording import tell_problems, tr
from kiosk.visit import own_products
from kiosk.visit.answering import AnswerDraft
from kiosk.visit.barcode_trouble import CodeTrouble
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
    """`name` and `label` are those of the product at hand, a new one if `new`. `keepable` says that
    it can go into the clinic's list, too, `keep` that it will; `code_problem` why a bar code led to
    no product. `added` is the product that was put on the shelf last."""

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
    keepable: bool
    keep: bool
    code_problem: str
    typing: LabelTypingShown
    added: OwnProductShown | None


class OwnProductsView(View[OwnProductsShown], shows=OwnProductsShown):
    PLACES = frozenset({Panel.PRODUCTS})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        drafts = visit.drafts
        problems = self.hold.problems
        return (visit.form, problems, drafts.product, drafts.not_kept, drafts.added)

    def derive(self, visit: Visit) -> OwnProductsShown:
        shown = own_products_shown(visit, self.doors.planning, self.hold.problems)
        trouble = visit.drafts.product.code_trouble
        camera = self.doors.camera is not None
        not_kept = tr("It is on the shelf. Our list could not be written.")
        return shown._replace(
            code_problem=code_words(trouble, camera=camera),
            problem=not_kept if visit.drafts.not_kept else shown.problem,
        )

    @Slot(str)
    def setName(self, text: str) -> None:
        self._draft(replace(self.visit.drafts.product, name=text, code_trouble=None))

    @Slot(result=bool)
    def scanned(self) -> bool:
        """Whether a bar code stands in the place of the name, as a hand scanner types it. A product
        that is known goes on the shelf at once; else its code is kept for when its list is here."""
        draft = self.visit.drafts.product
        code = barcode_in(draft.name)
        if not code:
            return False
        found = by_barcode(code, self.doors)
        if isinstance(found, CodeTrouble):
            self._draft(replace(draft, name="", barcode=code, code_trouble=found, keep=True))
        elif own_products.refusal(self._shelf, found.name) is None:
            self._keep(own_products.put(self._shelf, found.name, found.label))
            self._added(found.name)
        else:
            self._draft(ProductDraft(found.name, found.label, tried=True))
        return True

    @Slot(str)
    def complete(self, name: str) -> None:
        """The last word of the label becomes this name."""
        self._draft(self.visit.drafts.product.completed(name))

    @Slot(int)
    def takeOff(self, place: int) -> None:
        """One word off the label."""
        self._draft(self.visit.drafts.product.without_word(place))

    @Slot()
    def turnKeep(self) -> None:
        """Into the clinic's list, too, or not."""
        draft = self.visit.drafts.product
        self._draft(replace(draft, keep=not draft.keep))

    @Slot(str)
    def setLabel(self, text: str) -> None:
        self._draft(self.visit.drafts.product.typed(text))

    @Slot(result=bool)
    def add(self) -> bool:
        """The product at hand onto the shelf. False, and the name says why, where it is refused."""
        draft = self.visit.drafts.product
        if own_products.refusal(self._shelf, draft.name, draft.place) is not None:
            self._draft(replace(draft, tried=True))
            return False
        self._keep(own_products.put(self._shelf, draft.name, draft.whole_label, draft.place))
        kept = draft if draft.keep and _keepable(self.visit, self._rules) else None
        self._added(draft.name.strip())
        if kept is not None:
            self._keep_checked(kept)
        return True

    def _keep_checked(self, draft: ProductDraft) -> None:
        today, by = self.doors.now().date(), self.visit.form.practitioner.strip()
        name, label = draft.name.strip(), draft.whole_label.strip()
        product = CheckedProduct(name, label, by, today, draft.barcode)
        self.turn(keep(self.doors.clinic_list().checked(product), self.visit, self.doors))

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

    @property
    def _rules(self) -> Rules:
        return self.doors.planning.rules_of(self.visit.form)

    def _keep(self, shelf: Shelf) -> None:
        products = tuple(as_decided(each, self._rules, self.doors) for each in shelf)
        self.turn(self.visit.filled_in(replace(self.visit.form, products=products)))

    def _added(self, name: str) -> None:
        drafts = replace(self.visit.drafts, product=ProductDraft(), added=name)
        self.turn(replace(self.visit, drafts=drafts))

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
    rows = _rows(visit, planning, problems, rules)
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
        rows=rows,
        example_name=tr("For example: {example}", example=screen.example_product),
        example_label=tr("For example: {example}", example=screen.example_label),
        keepable=_keepable(visit, rules),
        keep=draft.keep,
        code_problem="",
        typing=label_typing(draft.label, rules.lexicon),
        added=next((row for row in rows if row.name == visit.drafts.added), None),
    )


def _keepable(visit: Visit, rules: Rules) -> bool:
    """Somebody has read one whole list, and it is told who."""
    by, label = visit.form.practitioner.strip(), visit.drafts.product.whole_label
    return bool(by and list_code(label, rules))


def _rows(
    visit: Visit, planning: Planning, problems: tuple[Problem, ...], rules: Rules
) -> tuple[OwnProductShown, ...]:
    products = visit.form.products
    if not products:
        return ()
    judged = judged_products(visit.form, planning.case(visit.form))
    wrong = by_row(problems, "shelf", len(products))
    return tuple(
        _row(product, found, problem, rules)
        for product, found, problem in zip(products, judged, wrong, strict=True)
    )


def _row(product: Product, judged: JudgedProduct, problem: str, rules: Rules) -> OwnProductShown:
    verdict = judged.verdict
    problems = dict.fromkeys(filter(None, (problem, tell_problems(judged.refused))))
    return OwnProductShown(
        name=product.name,
        label=product.label or tr("No label words"),
        verdict=staff_verdict(verdict, rules.words) if verdict else None,
        asks=verdict is not None and (verdict.kind is VerdictKind.ASK or bool(verdict.settled_by)),
        answered=product.settled is not None and product.settled.on is None,
        problem=" ".join(problems),
        offers=staff_offers(verdict, rules.words) if verdict else (),
    )
