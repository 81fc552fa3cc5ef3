# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on a label -> a verdict, failing closed.

What is not recognised is "ask us", never "OK": an empty label, a short one, an unknown word, a
sentence from the pack. The worst ingredient decides, and its place in the list does not count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.guidance import Words
from kiosk.aftercare.products.clinic_claims import contradictions
from kiosk.aftercare.products.judge import Looked, Rules, judge_label
from kiosk.aftercare.products.label_text import LONGEST_TEXT, key
from kiosk.aftercare.products.lexicon_index import LexiconIndex, index
from kiosk.aftercare.products.questions import without_question
from kiosk.aftercare.products.rewording import reworded
from kiosk.aftercare.products.spelling import near_products
from kiosk.aftercare.products.verdict import Matched, Unclear, Verdict, VerdictKind, in_words
from kiosk.aftercare.waits import Moment, PlannedWait

__all__ = [
    "LexiconIndex",
    "Matched",
    "SettlementRefused",
    "Unclear",
    "Verdict",
    "VerdictKind",
    "contradictions",
    "handed_out",
    "index",
    "judge",
    "look_up",
    "reworded",
    "settle",
]


class SettlementRefused(ValueError):
    """The practitioner's answer cannot stand. The message says what to write."""


def judge(
    product: Product,
    index: LexiconIndex,
    waits: Mapping[str, PlannedWait],
    words: Words,
    allergies: tuple[str, ...] = (),
    *,
    given: bool = False,
    areas: tuple[str, ...] = (),
) -> Verdict:
    """The verdict on a whole product from its name and its label.

    `waits` are this patient's, by id. The name counts too, but only against the product: a
    "retinol serum" waits whatever its label leaves out. `given` says that the clinic hands it out
    for day 1, which is kept for such products (S080, S141; see `handed_out`). `areas` are the ids
    of what was treated.
    """
    rules = Rules(index, waits, words, allergies, areas)
    return judge_label(Looked(product.name, product.name, product.label, given=given), rules)


def look_up(
    text: str,
    index: LexiconIndex,
    waits: Mapping[str, PlannedWait],
    words: Words,
    allergies: tuple[str, ...] = (),
    clinic_products: tuple[ClinicProduct, ...] = (),
    *,
    areas: tuple[str, ...] = (),
) -> Verdict:
    """The verdict on what a person types: a label, one ingredient, a product word, or the name
    of one of the clinic's own products, whose label then decides.

    A question around one of these ("Can I use retinol?") is answered as what it asks about.
    """
    rules = Rules(index, waits, words, allergies, areas)
    own = {key(product.name): product for product in clinic_products}
    typed = key(text[:LONGEST_TEXT])
    asked = text if typed in own else without_question(text, index, own)
    product = own.get(key(asked[:LONGEST_TEXT]))
    if product is not None and typed:
        looked = Looked(product.name, product.name, product.label, given=product.given)
        return judge_label(looked, rules)
    title = " ".join(text[:LONGEST_TEXT].split())
    verdict = judge_label(Looked(title, "", asked, single=True), rules)
    return _offering(verdict, near_products(asked, clinic_products), words)


def _offering(verdict: Verdict, names: tuple[str, ...], words: Words) -> Verdict:
    """An "ask" with the clinic's own products offered first; they never decide."""
    if verdict.kind is not VerdictKind.ASK or not names:
        return verdict
    offers = [words.reasons.near.format(name=name) for name in names]
    return replace(
        verdict,
        reasons=tuple(dict.fromkeys((*verdict.reasons, *offers))),
        suggestions=tuple(dict.fromkeys((*names, *verdict.suggestions))),
    )


def handed_out(product: Product, clinic_products: tuple[ClinicProduct, ...]) -> bool:
    """Whether this is a product that the clinic gives for day 1: the same label, word for word."""
    label = key(product.label[:LONGEST_TEXT])
    return bool(label) and any(own.given and key(own.label) == label for own in clinic_products)


def settle(
    verdict: Verdict, settlement: Settlement, by: str, moment: Moment | None, words: Words
) -> Verdict:
    """The practitioner's answer to an "ask", with their reason before all others.

    `moment` dates it: None for `never`, and for an `ok` that holds at once. Raises
    SettlementRefused where the verdict is not "ask", or where reason, name or date are missing.
    """
    if verdict.kind is not VerdictKind.ASK:
        raise SettlementRefused(
            f'Only an "ask" can be settled, and "{verdict.name}" is "{verdict.kind}". '
            "Take the settlement out."
        )
    if not settlement.reason.strip():
        raise SettlementRefused(f'"{verdict.name}" has no reason. Write why.')
    if not by.strip():
        raise SettlementRefused(f'"{verdict.name}" has no name. Write who settles it.')
    kind = _settled_kind(settlement)
    if kind is VerdictKind.WAIT and moment is None:
        raise SettlementRefused(f'"{verdict.name}" has no time. Write the hours to wait.')
    until = None if kind is VerdictKind.NEVER else moment
    return replace(
        verdict,
        kind=kind,
        told=in_words(kind, until, words),
        moment=until,
        reasons=(settlement.reason.strip(), *verdict.reasons),
        settled_by=by.strip(),
    )


def _settled_kind(settlement: Settlement) -> VerdictKind:
    allowed = (VerdictKind.OK, VerdictKind.WAIT, VerdictKind.NEVER)
    for kind in allowed:
        if settlement.verdict == kind.value:
            return kind
    raise SettlementRefused(f'"{settlement.verdict}" settles nothing. Write ok, wait or never.')
