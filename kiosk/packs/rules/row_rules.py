# SPDX-License-Identifier: GPL-3.0-or-later
"""The product table: each row has an answer of its own, and none milder than its products have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.aftercare.guidance import Guidance, ProductRow
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient, IngredientClass, Lexicon, ProductWord
from kiosk.aftercare.products.lexicon_index import entries_of
from kiosk.aftercare.refusals import Problem, shown
from kiosk.aftercare.verdicts import of_wait, strictest
from kiosk.packs.rules.lexicon_rules import by_class

_BETWEEN = re.compile(r"[,;/]|\band\b|\bor\b", re.IGNORECASE)


def broken_rows(guidance: Guidance) -> Iterator[Problem]:
    for place, row in enumerate(guidance.product_rows):
        if not row.waits:
            steps = ("product-rows", place, "waits")
            wrong = "without a wait nothing is told of the row."
            yield Problem(steps, wrong, "Write the waits that date it.")
    yield from _twice(guidance.product_rows)


def _products(row: ProductRow) -> Iterator[tuple[str, str]]:
    """Each product that a row names, with the key under which it stands."""
    for part in ("name", "examples"):
        yield from ((part, product) for product in _BETWEEN.split(getattr(row, part)))


def _twice(rows: tuple[ProductRow, ...]) -> Iterator[Problem]:
    """No product stands in two rows, since each row gives its own answer."""
    seen: dict[str, int] = {}
    for place, row in enumerate(rows):
        for part, product in _products(row):
            name = key(product)
            if name and seen.setdefault(name, place) != place:
                wrong = f'{shown(product)} is in the row "{rows[seen[name]].id}" too.'
                yield Problem(("product-rows", place, part), wrong, "Write it in one row.")


def milder_rows(guidance: Guidance) -> Iterator[Problem]:
    """A product that the lexicon knows is not answered sooner by the table than by its label.

    For a pack whose waits and classes were read whole.
    """
    strict, classes = by_class(guidance), _classes(guidance.lexicon)
    answers = {
        wait.id: of_wait(wait.kind, wait.phrase, wait.advised_hours) for wait in guidance.waits
    }
    for place, row in enumerate(guidance.product_rows):
        if not row.waits or any(name not in answers for name in row.waits):
            continue
        told = strictest(answers[name] for name in row.waits).strictness
        for part, product in _products(row):
            class_id = classes.get(key(product))
            if class_id in strict and told < strict[class_id].strictness:
                wrong = f'{shown(product)} is answered more strictly by its class, "{class_id}".'
                write = "Write the wait of that class too, or another product."
                yield Problem(("product-rows", place, part), wrong, write)


def _classes(lexicon: Lexicon) -> dict[str, str]:
    """The class of each word that has one alone, by `label_text.key`."""
    found: dict[str, str] = {}
    for word, entry in entries_of(lexicon)[0].items():
        match entry:
            case Ingredient() | ProductWord() if entry.class_id is not None:
                found[word] = entry.class_id
            case IngredientClass():
                found[word] = entry.id
            case _:
                pass
    return found
