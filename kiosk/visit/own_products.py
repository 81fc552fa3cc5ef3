# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's own products as they are added, edited, ordered and settled.

Places count from 0; one that is not there changes nothing. An answer was given for a label as it
stood: with another label, or without the product, it is gone.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import say

Shelf = tuple[Product, ...]


def refusal(shelf: Shelf, name: str, place: int | None = None) -> Problem | None:
    """Why no product of that name can be put at `place` (None: at the end); None if it can."""
    path = ("shelf", len(shelf) if place is None else place, "name")
    if not name.strip():
        missing, write = say("The name is missing."), say("Write what the product is called.")
        return Problem(path, missing, write)
    if _alike(name) in [_alike(each.name) for at, each in enumerate(shelf) if at != place]:
        wrong = say('"{name}" is on the shelf already.', name=name.strip())
        return Problem(path, wrong, say("Write another name."))
    return None


def put(shelf: Shelf, name: str, label: str, place: int | None = None) -> Shelf:
    """Added at the end, or in the place of the one there. A name alone keeps its answer.

    Refuses nothing: ask `refusal` first.
    """
    product = Product(name.strip(), label.strip())
    if place is None:
        return (*shelf, product)
    if not 0 <= place < len(shelf):
        return shelf
    before = shelf[place]
    if product.label == before.label.strip():
        product = replace(product, settled=before.settled)
    return _replaced(shelf, place, product)


def named(shelf: Shelf, name: str, unnamed: str) -> str:
    """The name itself, or `unnamed` where it is blank, with a number where it is taken."""
    start = name.strip() or unnamed
    numbered = (f"{start} {number}" for number in range(2, len(shelf) + 3))
    free = (each for each in (start, *numbered) if refusal(shelf, each) is None)
    return next(free)


def removed(shelf: Shelf, place: int) -> Shelf:
    return shelf[:place] + shelf[place + 1 :] if 0 <= place < len(shelf) else shelf


def moved(shelf: Shelf, place: int, by: int) -> Shelf:
    """One product up (-1) or down (1). Past an end it stays where it is."""
    to = place + by
    if not (0 <= place < len(shelf) and 0 <= to < len(shelf)):
        return shelf
    order = list(shelf)
    order.insert(to, order.pop(place))
    return tuple(order)


def settled(shelf: Shelf, place: int, settlement: Settlement | None) -> Shelf:
    """With the practitioner's answer for one product, in the place of an earlier one; None takes
    the answer away."""
    if not 0 <= place < len(shelf):
        return shelf
    return _replaced(shelf, place, replace(shelf[place], settled=settlement))


def _replaced(shelf: Shelf, place: int, product: Product) -> Shelf:
    return (*shelf[:place], product, *shelf[place + 1 :])


def _alike(name: str) -> str:
    """Two names that come to the same name one product. One of signs alone is its own."""
    return key(name) or name.strip()
