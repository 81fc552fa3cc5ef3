# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's allergies against the words of a label. They come before everything else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.aftercare.products.label_pieces import read_label
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient, IngredientClass, ProductWord
from kiosk.aftercare.products.lexicon_index import Abbreviation, LexiconIndex, noun


@dataclass(frozen=True, slots=True)
class Allergy:
    """One allergy. `words` are those the practitioner typed, or the name of the class they chose.

    `names` and `classes` are the ingredients and the class ids that it means. `known` says that the
    lexicon knows the word; what it knows may stand in no ingredient (latex). `forms` are the keys
    looked for in a label's words.
    """

    words: str
    names: frozenset[str]
    classes: frozenset[str]
    forms: frozenset[str]
    known: bool

    def means(self, ingredient: Ingredient, class_id: str) -> bool:
        """Whether this ingredient, or the class it counts as here, is what the allergy names."""
        return (
            ingredient.name in self.names
            or ingredient.class_id in self.classes
            or class_id in self.classes
        )

    def covers(self, thing: str, index: LexiconIndex) -> bool:
        """Whether it names this class, by its id, or this ingredient, by its name."""
        ingredient = index.names.get(key(thing))
        return thing in self.classes or (
            ingredient is not None and self.means(ingredient, ingredient.class_id)
        )

    def stands_in(self, text: str) -> bool:
        """Whether the word stands whole in this key."""
        return any(f" {form} " in f" {text} " for form in self.forms)


def held(
    things: Iterable[str], allergies: tuple[Allergy, ...], index: LexiconIndex
) -> tuple[Allergy, ...]:
    """The allergies that any of these classes and ingredients is covered by."""
    named = tuple(things)
    return tuple(each for each in allergies if any(each.covers(one, index) for one in named))


def plain_name(allergy: str, classes: Iterable[IngredientClass]) -> str:
    """A class by the name under which people know it, anything else as it is."""
    named = (each.allergy or noun(each.plain) for each in classes if each.id == allergy)
    return next(named, allergy)


def read_allergies(allergies: tuple[str, ...], index: LexiconIndex) -> tuple[Allergy, ...]:
    """Class ids, class words, ingredient names, synonyms or free words; several in one text too."""
    pieces = (piece.whole for text in allergies for piece in read_label(text, index.grammar).pieces)
    return tuple(_read(words, index) for words in dict.fromkeys(pieces))


def _read(words: str, index: LexiconIndex) -> Allergy:
    forms = _forms(noun(words))
    allergens = [index.allergens[form] for form in forms if form in index.allergens]
    names = {name for each in allergens for name in index.carried[each.name]}
    classes: set[str] = set()
    for form in forms:
        entry = index.entries.get(form)
        if isinstance(entry, Ingredient):
            names.add(entry.name)
        elif isinstance(entry, Abbreviation):
            names.update(entry.meanings)
        elif isinstance(entry, ProductWord) and entry.class_id is not None:
            classes.add(entry.class_id)
        classes.update(index.allergies.get(form, ()))
    for each in allergens:
        forms |= {form for word in (each.name, *each.words) for form in _forms(key(word))}
    name = plain_name(words, index.classes.values())
    known = bool(names or classes or allergens)
    return Allergy(name, frozenset(names), frozenset(classes), forms, known)


def _forms(word: str) -> frozenset[str]:
    """The word in its plural and its singular."""
    return frozenset(
        {word, f"{word}s"} | ({word[:-1]} if len(word) > 3 and word.endswith("s") else set())
    )
