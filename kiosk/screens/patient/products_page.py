# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
""" "Can I use it?": the look-up, the table by class, the patient's own shelf, the clinic's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from kiosk.aftercare.barcodes import barcode_in
from kiosk.aftercare.case import Case, case_of
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.plan.values import Plan, PlannedProductRow
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.shelf import shelf_verdict
from kiosk.aftercare.products.spelling import reworded
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.screens.known_products import as_decided, by_barcode, code_words
from kiosk.screens.patient.drawings import toned
from kiosk.screens.product_words import (
    DecidingShown,
    LabelTypingShown,
    OfferShown,
    VerdictShown,
    decided,
    deciding,
    label_typing,
    lines,
    not_found,
    offers,
    told_offers,
    verdict_shown,
)
from kiosk.screens.view import View
from kiosk.screens.wording import tell_problems, tr
from kiosk.visit import own_products
from kiosk.visit.barcode_trouble import CodeTrouble
from kiosk.visit.drafts import Drafts, ProductDraft
from kiosk.visit.journey import Page
from kiosk.visit.own_products import Shelf
from kiosk.visit.reading import Reading
from kiosk.visit.visit import Panel, Visit

LONGEST_NAME = 60
LONGEST_SHOWN = 160
_LISTED = ",;\n\u2022\u00b7|"


class ProductRowShown(NamedTuple):
    """A row of the table; `picture` is its pictograph, "" for none."""

    key: str
    name: str
    examples: str
    icon: str
    picture: str
    chip: VerdictShown


class ShelfRowShown(NamedTuple):
    """One product of the patient's: the word that decided, and who settled it, with the reason.
    `open` says that the practitioner may answer for it."""

    key: str
    name: str
    chip: VerdictShown
    has: str
    unknown: str
    decided: str
    open: bool


class ClinicProductShown(NamedTuple):
    """One of the clinic's own, with its answer for this patient."""

    name: str
    chip: VerdictShown
    hint: str
    on_shelf: bool


class AnswerShown(NamedTuple):
    """The answer to what was looked up. `named` says that it can go on the shelf as it is."""

    asked: str
    chip: VerdictShown
    deciding: tuple[DecidingShown, ...]
    lines: tuple[str, ...]
    unknown: str
    offers: tuple[OfferShown, ...]
    named: bool
    on_shelf: bool


class ProductDraftShown(NamedTuple):
    """The product that is being added or changed, in its panel."""

    name: str
    label: str
    new: bool
    typing: LabelTypingShown


class ProductsShown(NamedTuple):
    """`typed` stands in the field of the look-up; `problem` says why a product cannot go on the
    shelf, "" while nothing is wrong; `code_problem` says why a bar code led to no product. `newest`
    is the place of the row that came last, -1 for none."""

    typed: str = ""
    answer: AnswerShown | None = None
    rows: tuple[ProductRowShown, ...] = ()
    shelf_title: str = ""
    shelf: tuple[ShelfRowShown, ...] = ()
    changing: bool = False
    clinic: tuple[ClinicProductShown, ...] = ()
    problem: str = ""
    code_problem: str = ""
    draft: ProductDraftShown | None = None
    example_name: str = ""
    example_label: str = ""
    newest: int = -1


class ProductsView(View[ProductsShown], shows=ProductsShown):
    PLACES = frozenset({Page.PRODUCTS})

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        drafts, kept = visit.drafts, self.doors.clinic_list()
        return (visit.planned, visit.reading, drafts.product, visit.panel, kept)

    def derive(self, visit: Visit) -> ProductsShown:
        if not visit.planned:
            return ProductsShown()
        shown = products(visit, self._case(visit), self._as_decided)
        if visit.reading.code_trouble is None:
            return shown
        camera = self.doors.camera is not None
        return shown._replace(code_problem=code_words(visit.reading.code_trouble, camera=camera))

    def _case(self, visit: Visit) -> Case | None:
        if visit.consultation is None:
            return None
        return case_of(self.doors.rules[visit.form.pack], visit.consultation.facts)

    def _as_decided(self, product: Product) -> Product:
        return as_decided(product, self.doors.rules[self.visit.form.pack], self.doors)

    # The look-up.

    @Slot(str)
    def setTyped(self, text: str) -> None:
        self._read(typed=text, code_trouble=None)

    @Slot()
    def lookUp(self) -> None:
        """The clinic's rules on what is typed, or on the product whose bar code it is, as a hand
        scanner types it. Nothing typed asks nothing."""
        text = self.visit.reading.typed.strip()
        code = barcode_in(text)
        if code:
            self._find(code)
        elif text:
            self._read(asked=text, picked=False, refused=(), code_trouble=None)

    def _find(self, code: str) -> None:
        """A product that is known: its words are shown to be confirmed."""
        product = by_barcode(code, self.doors)
        if isinstance(product, CodeTrouble):
            self._read(asked="", code_trouble=product)
            return
        self._read(typed="", asked="", picked=False, code_trouble=None)
        shown = self.visit.shows(ProductDraft())
        index = self.doors.rules[shown.form.pack].lexicon
        self.turn(replace(shown, showing=shown.showing and shown.showing.known(product, index)))

    @Slot(str)
    def pick(self, name: str) -> None:
        """One of the clinic's own products is looked up."""
        self.turn(self.visit.closed(Panel.CLINIC_PRODUCTS))
        self._read(typed=name, asked=name, picked=True, refused=())

    @Slot(str, str)
    def readAs(self, words: str, name: str) -> None:
        """The same text again, with a known name in the place of unclear words; no words: the
        name alone."""
        text = reworded(self.visit.reading.asked, words, name)
        own = any(product.name == name for product in self.doors.clinic.products)
        self._read(typed=text, asked=text, picked=own and text == name, refused=())

    @Slot()
    def clear(self) -> None:
        self._read(typed="", asked="", picked=False, refused=())

    # The shelf. Places count from 0.

    @Slot()
    def addToShelf(self) -> None:
        """What was looked up, under its name; a label, which has none, asks for one first."""
        case, asked = self._case(self.visit), self.visit.reading.asked
        if case is None or not asked:
            return
        verdict = look_up(asked, case, picked=self.visit.reading.picked)
        name = called(verdict, asked, self.doors.clinic)
        label = label_of(verdict, asked, self.doors.clinic)
        if name:
            self._put(own_products.put(self._shelf, name, label), name)
        else:
            self._begin(ProductDraft(label=asked))

    @Slot()
    def addProduct(self) -> None:
        self._begin(ProductDraft())

    @Slot(int)
    def edit(self, place: int) -> None:
        self._begin(ProductDraft.of(self._shelf[place], place))

    @Slot(str)
    def nameDraft(self, name: str) -> None:
        self._draft(replace(self.visit.drafts.product, name=name))

    @Slot(str)
    def labelDraft(self, label: str) -> None:
        self._draft(self.visit.drafts.product.typed(label))

    @Slot(str)
    def complete(self, name: str) -> None:
        """The last word of the label becomes this name."""
        self._draft(self.visit.drafts.product.completed(name))

    @Slot(int)
    def takeOff(self, place: int) -> None:
        """One word off the label."""
        self._draft(self.visit.drafts.product.without_word(place))

    @Slot(result=bool)
    def keepDraft(self) -> bool:
        """Onto the shelf. False, and the problem says why, where it is refused."""
        draft, shelf = self.visit.drafts.product, self._shelf
        put = own_products.put(shelf, draft.name, draft.whole_label, draft.place)
        if not self._put(put, draft.name, draft.place):
            return False
        looked_up = draft.place is None and bool(draft.label) and bool(self.visit.reading.asked)
        if looked_up:
            self._read(typed="", asked="")
        self.turn(self.visit.closed(Panel.OWN_PRODUCT))
        return True

    @Slot()
    def change(self) -> None:
        """The shelf is put in order, or is as it should be again."""
        self._read(changing=not self.visit.reading.changing)

    @Slot(int)
    def remove(self, place: int) -> None:
        self._replan(own_products.removed(self._shelf, place))

    @Slot(int, int)
    def move(self, place: int, by: int) -> None:
        """One product up (-1) or down (1)."""
        self._replan(own_products.moved(self._shelf, place, by))

    @property
    def _shelf(self) -> Shelf:
        return self.visit.form.products

    def _read(self, **changed: Any) -> None:
        self.turn(replace(self.visit, reading=replace(self.visit.reading, **changed)))

    def _begin(self, draft: ProductDraft) -> None:
        opened = self.visit.refused(()).opened(Panel.OWN_PRODUCT)
        self.turn(replace(opened, drafts=Drafts(product=draft)))

    def _draft(self, draft: ProductDraft) -> None:
        self.turn(replace(self.visit, drafts=Drafts(product=draft)))

    def _put(self, shelf: Shelf, name: str, place: int | None = None) -> bool:
        refusal = own_products.refusal(self._shelf, name, place)
        if refusal is not None:
            self.turn(self.visit.refused((refusal,)))
            return False
        if self._replan(shelf):
            self._read(newest=name.strip())
            return True
        return place is not None and self._replan(own_products.settled(shelf, place, None))

    def _replan(self, shelf: Shelf) -> bool:
        """The same visit with these products. False, and the problem says why, where refused."""
        form = replace(self.visit.form, products=tuple(map(self._as_decided, shelf)))
        wrong = self.replan(form)
        self.turn(self.visit.refused(wrong))
        return not wrong


Decides = Callable[[Product], Product]
"""Gives a product what the clinic decided about its list."""


def products(visit: Visit, case: Case | None, decides: Decides) -> ProductsShown:
    plan, words = visit.plan, visit.plan.words if visit.plan else None
    if plan is None or words is None or case is None:
        return ProductsShown()
    reading, draft = visit.reading, visit.drafts.product
    shelf = plan.shelf if reading.changing else plan.shelf_shown
    return ProductsShown(
        typed=reading.typed,
        answer=_answer(reading, visit.form.products, case, decides) if reading.asked else None,
        rows=tuple(
            _row(row, toned(row.picture, plan.pictures, reading)) for row in plan.product_rows
        ),
        shelf_title=tr("{name}’s shelf", name=plan.patient_name),
        shelf=tuple(_shelf_row(verdict, plan) for verdict in shelf),
        changing=reading.changing,
        clinic=_clinic(visit.form.products, case, decides),
        problem=tell_problems(reading.refused),
        draft=ProductDraftShown(
            draft.name,
            draft.label,
            new=draft.place is None,
            typing=label_typing(draft.label, case.rules.lexicon),
        )
        if visit.panel is Panel.OWN_PRODUCT
        else None,
        example_name=tr("For example: {example}", example=words.screen.example_product),
        example_label=tr("For example: {example}", example=words.screen.example_label),
        newest=next((at for at, each in enumerate(shelf) if each.name == reading.newest), -1),
    )


def called(verdict: Verdict, asked: str, clinic: Clinic) -> str:
    """The name that what was looked up goes by: one of the clinic's own, or the few words typed.

    A label goes by none, so it is "".
    """
    if any(own.name == verdict.name for own in clinic.products):
        return verdict.name
    is_label = len(asked) > LONGEST_NAME or any(mark in asked for mark in _LISTED)
    return "" if is_label else asked


def label_of(verdict: Verdict, asked: str, clinic: Clinic) -> str:
    """The label of what was looked up: the clinic's own, or the text as it was typed."""
    return next((own.label for own in clinic.products if own.name == verdict.name), asked)


def _decided(verdict: Verdict, product: Product, case: Case, decides: Decides) -> Verdict:
    """The verdict, or what the clinic decided about the list, where that fits this patient."""
    answered = shelf_verdict(decides(product), case, "")
    return answered if answered.settled_by else verdict


def _answer(reading: Reading, shelf: Shelf, case: Case, decides: Decides) -> AnswerShown:
    asked, words, clinic = reading.asked, case.rules.words, case.rules.clinic
    verdict = look_up(asked, case, picked=reading.picked)
    name = called(verdict, asked, clinic)
    verdict = _decided(verdict, Product(name, label_of(verdict, asked, clinic)), case, decides)
    by_clinic = decided(verdict, words)
    return AnswerShown(
        asked=asked if len(asked) <= LONGEST_SHOWN else tr("The label you typed"),
        chip=verdict_shown(verdict),
        deciding=tuple(DecidingShown(one.words, one.plain) for one in deciding(verdict)),
        lines=(by_clinic,) if by_clinic else (*lines(verdict, words), *told_offers(verdict, words)),
        unknown=not_found(verdict),
        offers=offers(verdict, words),
        named=bool(name),
        on_shelf=name in {product.name for product in shelf},
    )


def _row(row: PlannedProductRow, picture: str) -> ProductRowShown:
    verdict = verdict_shown(row.verdict)
    return ProductRowShown(f"row:{row.id}", row.name, row.examples, row.icon, picture, verdict)


def _shelf_row(verdict: Verdict, plan: Plan) -> ShelfRowShown:
    return ShelfRowShown(
        key=f"shelf:{verdict.name}",
        name=verdict.name,
        chip=verdict_shown(verdict),
        has=verdict.deciding,
        unknown=not_found(verdict),
        decided=decided(verdict, plan.words),
        open=plan.practitioner != ""
        and (verdict.kind is VerdictKind.ASK or verdict.settled_by != ""),
    )


def _clinic(
    shelf: tuple[Product, ...], case: Case, decides: Decides
) -> tuple[ClinicProductShown, ...]:
    there = {product.name for product in shelf}
    verdicts = (
        _decided(look_up(own.name, case, picked=True), Product(own.name, own.label), case, decides)
        for own in case.rules.clinic.products
    )
    return tuple(_clinic_product(verdict, on_shelf=verdict.name in there) for verdict in verdicts)


def _clinic_product(verdict: Verdict, *, on_shelf: bool) -> ClinicProductShown:
    hint = tr("{told}. On the shelf.", told=verdict.told) if on_shelf else verdict.told
    return ClinicProductShown(verdict.name, verdict_shown(verdict), hint, on_shelf)
