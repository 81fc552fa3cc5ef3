# SPDX-License-Identifier: GPL-3.0-or-later
"""Allergies for people: the classes and ingredients of the pack by their labels."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.allergies import plain_name

MOST_WORDS = 3
MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class KnownAllergy:
    """`id` is that of a class or the name of an ingredient, `detail` what it is in plain words."""

    id: str
    label: str
    detail: str


def allergy_label(allergy: str, pack: Guidance) -> str:
    return plain_name(allergy, pack.lexicon.classes)


def find_allergies(text: str, pack: Guidance) -> tuple[KnownAllergy, ...]:
    """Classes, allergens and ingredients whose name or synonym holds the text; the classes and
    allergens for no text.

    A class that the pack gives no label is no allergy anybody names, so it is left out.
    """
    sought = " ".join(text.lower().split())
    named = [each for each in pack.lexicon.classes if each.allergy]
    classes = [
        KnownAllergy(each.id, each.allergy, each.plain)
        for each in named
        if sought in each.allergy.lower() or (sought and sought in each.plain.lower())
    ]
    allergens = [
        KnownAllergy(each.name, each.name, ", ".join(each.words[:MOST_WORDS]))
        for each in pack.lexicon.allergens
        if any(sought in word.lower() for word in (each.name, *each.words))
    ]
    if not sought:
        return (*classes, *allergens)
    plain = {each.id: each.plain for each in pack.lexicon.classes}
    ingredients = [
        KnownAllergy(each.name, each.name.capitalize(), plain.get(each.class_id, ""))
        for each in pack.lexicon.ingredients
        if any(sought in name.lower() for name in (each.name, *each.synonyms))
    ]
    return tuple([*classes, *allergens, *ingredients][:MOST_FOUND])
