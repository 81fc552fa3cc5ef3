# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's own products as they are added, edited, ordered and settled, in frozen values."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.aftercare.consultation import Consultation, Product, Settlement
from kiosk.aftercare.refusals import Problem


@dataclass(frozen=True, slots=True)
class OwnProducts:
    """The shelf in its order, and the practitioner's answers by the name of a product.

    Places count from 0; one that is not there changes nothing. An answer was given for a label as
    it stood: with another label, or without the product, it is gone.
    """

    shelf: tuple[Product, ...] = ()
    settlements: tuple[Settlement, ...] = ()

    def refusal(self, name: str, place: int | None = None) -> Problem | None:
        """Why no product of that name can be put at `place` (None: at the end); None if it can."""
        path = ("shelf", len(self.shelf) if place is None else place, "name")
        if not name.strip():
            return Problem(path, "The name is missing.", "Write what the product is called.")
        others = [each.name for at, each in enumerate(self.shelf) if at != place]
        if _alike(name) in map(_alike, others):
            wrong = f'"{name.strip()}" is on the shelf already.'
            return Problem(path, wrong, "Write another name.")
        return None

    def put(self, name: str, label: str, place: int | None = None) -> OwnProducts:
        """Added at the end, or in the place of the one there. A name alone follows its answer.

        Refuses nothing: ask `refusal` first.
        """
        product = Product(name.strip(), label.strip())
        if place is None:
            return replace(self, shelf=(*self.shelf, product))
        if not 0 <= place < len(self.shelf):
            return self
        before = self.shelf[place]
        shelf = (*self.shelf[:place], product, *self.shelf[place + 1 :])
        kept = self._without_answer(before.name)
        if product.label == before.label.strip():
            kept = tuple(
                replace(each, product=product.name) if _names(each, before.name) else each
                for each in self.settlements
            )
        return OwnProducts(shelf, kept)

    def removed(self, place: int) -> OwnProducts:
        if not 0 <= place < len(self.shelf):
            return self
        shelf = self.shelf[:place] + self.shelf[place + 1 :]
        return OwnProducts(shelf, self._without_answer(self.shelf[place].name))

    def moved(self, place: int, by: int) -> OwnProducts:
        """One product up (-1) or down (1). Past an end it stays where it is."""
        to = place + by
        if not (0 <= place < len(self.shelf) and 0 <= to < len(self.shelf)):
            return self
        shelf = list(self.shelf)
        shelf.insert(to, shelf.pop(place))
        return replace(self, shelf=tuple(shelf))

    def settled(self, settlement: Settlement) -> OwnProducts:
        """The answer, in the place of an earlier one for the same product."""
        others = self._without_answer(settlement.product)
        return replace(self, settlements=(*others, settlement))

    def unsettled(self, place: int) -> OwnProducts:
        if not 0 <= place < len(self.shelf):
            return self
        return replace(self, settlements=self._without_answer(self.shelf[place].name))

    def settlement(self, place: int) -> Settlement | None:
        """The answer for the product at `place`."""
        name = self.shelf[place].name
        return next((each for each in self.settlements if _names(each, name)), None)

    def _without_answer(self, name: str) -> tuple[Settlement, ...]:
        return tuple(each for each in self.settlements if not _names(each, name))


def own_products(visit: Consultation) -> OwnProducts:
    return OwnProducts(visit.shelf, visit.settlements)


def with_own_products(visit: Consultation, own: OwnProducts) -> Consultation:
    return replace(visit, shelf=own.shelf, settlements=own.settlements)


def _names(settlement: Settlement, name: str) -> bool:
    return settlement.product.strip() == name.strip()


def _alike(name: str) -> str:
    return " ".join(name.casefold().split())
