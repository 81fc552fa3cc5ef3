# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on a label -> a verdict, failing closed.

What is not recognised is "ask us", never "OK": an empty label, a short one, an unknown word, a
sentence from the pack. The strictest ingredient decides, and its place in the list does not count.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.case import Case
from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.allergic_waits import allergic_waits
from kiosk.aftercare.products.judge import Looked, judge_label
from kiosk.aftercare.products.label_text import LONGEST_TEXT, key
from kiosk.aftercare.products.questions import without_question
from kiosk.aftercare.products.rows import row_called, row_verdict
from kiosk.aftercare.products.spelling import near_products
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import ReasonKind, because
from kiosk.aftercare.verdicts import VerdictKind


def judge(product: Product, case: Case) -> Verdict:
    """The verdict on a whole product from its name and its label, as the rules have it.

    The name counts too, but only against the product: a "retinol serum" waits whatever its label
    leaves out. A product that the clinic hands out for the first time is known by its label (see
    `handed_out`), and need not wait for what the clinic supplies until then.
    """
    given = handed_out(product, case.rules.clinic.products)
    return judge_label(Looked(product.name, product.name, product.label, given=given), case)


def look_up(text: str, case: Case, *, picked: bool = False) -> Verdict:
    """The verdict on what a person types: a label, one ingredient, a product word, what goes by a
    row of the product table, or the name of one of the clinic's own products, whose label decides.

    A question around one of these ("Can I use retinol?") is answered as what it asks about. That
    the clinic gave it for day 1 holds only for what was `picked` from its own list: many gels are
    called "healing gel".
    """
    clinic_products = case.rules.clinic.products
    own = {key(product.name): product for product in clinic_products}
    typed = key(text[:LONGEST_TEXT])
    asked = text if typed in own else without_question(text, case.rules.lexicon, own)
    product = own.get(key(asked[:LONGEST_TEXT]))
    if product is not None and typed:
        given = picked and product.given
        looked = Looked(product.name, product.name, product.label, given=given)
        return judge_label(looked, case)
    row = row_called(asked[:LONGEST_TEXT], case)
    if row is not None:
        verdict = row_verdict(row, allergic_waits(case), case)
        decides = because(ReasonKind.PRODUCT_WORD)
        return replace(verdict, reasons=(*verdict.reasons, decides))
    title = " ".join(text[:LONGEST_TEXT].split())
    verdict = judge_label(Looked(title, "", asked, single=True), case)
    return _offering(verdict, near_products(asked, clinic_products))


def _offering(verdict: Verdict, names: tuple[str, ...]) -> Verdict:
    """An "ask" with the clinic's own products offered first; they never decide."""
    if verdict.kind is not VerdictKind.ASK or not names:
        return verdict
    offers = [because(ReasonKind.NEAR, name=name) for name in names]
    return replace(
        verdict,
        reasons=tuple(dict.fromkeys((*verdict.reasons, *offers))),
        suggestions=tuple(dict.fromkeys((*names, *verdict.suggestions))),
    )


def handed_out(product: Product, clinic_products: tuple[ClinicProduct, ...]) -> bool:
    """Whether this is a product that the clinic hands out: the same label, word for word."""
    label = key(product.label[:LONGEST_TEXT])
    return bool(label) and any(own.given and key(own.label) == label for own in clinic_products)
