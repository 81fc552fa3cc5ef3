# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's lexicon, turned once into tables in which a word is found by one look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.aftercare.guidance import Ingredient, IngredientClass, Lexicon, ProductWord
from kiosk.aftercare.label_text import key
from kiosk.aftercare.lexicon_nuances import NUANCES, Nuance, Nuances
from kiosk.aftercare.lexicon_sentences import ENGLISH, Sentences


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A word that may mean several things: the word as the pack writes it, and its meanings."""

    word: str
    meanings: tuple[str, ...]


Entry = Ingredient | Abbreviation | ProductWord | IngredientClass


@dataclass(frozen=True, slots=True)
class LexiconIndex:
    """All tables are by `label_text.key`. `entries` holds every word, `names` those of ingredients.

    `near` holds the known keys by first letter and length, for words spelt almost like them.
    `longest` is the most words that any key has. The places are the order of
    classes and ingredients in the pack: of two that decide alike, the first is named.
    """

    entries: Mapping[str, Entry]
    names: Mapping[str, Ingredient]
    classes: Mapping[str, IngredientClass]
    class_places: Mapping[str, int]
    name_places: Mapping[str, int]
    nuances: Mapping[str, tuple[Nuance, ...]]
    allergies: Mapping[str, tuple[str, ...]]
    near: Mapping[tuple[str, int], tuple[str, ...]]
    longest: int
    sentences: Sentences


def index(
    lexicon: Lexicon, nuances: Nuances = NUANCES, sentences: Sentences = ENGLISH
) -> LexiconIndex:
    """The tables for one pack. Build it once; it never changes.

    A word that two ingredients share ("HA") is taken as ambiguous even where the pack does not say
    so, and so is never answered by the one that happens to come first.
    """
    names, shared = _names(lexicon.ingredients)
    ambiguous = {
        key(word): Abbreviation(word, meanings) for word, meanings in lexicon.ambiguous.items()
    }
    for word, owners in shared.items():
        ambiguous.setdefault(word, Abbreviation(word.upper(), owners))
    for word in ambiguous:
        names.pop(word, None)
    entries: dict[str, Entry] = {}
    entries.update(_class_words(lexicon.classes))
    entries.update({key(entry.word): entry for entry in lexicon.product_words})
    entries.update(names)
    entries.update(ambiguous)
    entries.pop("", None)
    return LexiconIndex(
        entries=entries,
        names=names,
        classes={entry.id: entry for entry in lexicon.classes},
        class_places={entry.id: place for place, entry in enumerate(lexicon.classes)},
        name_places={entry.name: place for place, entry in enumerate(lexicon.ingredients)},
        nuances=_nuances(nuances),
        allergies={key(word): ids for word, ids in nuances.allergies.items()},
        near=_by_shape(names),
        longest=max(map(_count_words, entries), default=1),
        sentences=sentences,
    )


def _names(
    ingredients: tuple[Ingredient, ...],
) -> tuple[dict[str, Ingredient], dict[str, tuple[str, ...]]]:
    names: dict[str, Ingredient] = {}
    shared: dict[str, tuple[str, ...]] = {}
    for ingredient in ingredients:
        for word in (ingredient.name, *ingredient.synonyms):
            found = names.setdefault(key(word), ingredient)
            if found is not ingredient:
                others = shared.get(key(word), (found.name,))
                shared[key(word)] = (*others, ingredient.name)
    names.pop("", None)
    return names, shared


def _count_words(word: str) -> int:
    return word.count(" ") + 1


def _class_words(classes: tuple[IngredientClass, ...]) -> dict[str, IngredientClass]:
    words = {key(entry.id): entry for entry in classes}
    return {f"{word}s": entry for word, entry in words.items()} | words


def _nuances(nuances: Nuances) -> dict[str, tuple[Nuance, ...]]:
    by_name: dict[str, tuple[Nuance, ...]] = {}
    for nuance in nuances.nuances:
        for name in nuance.names:
            by_name[name] = (*by_name.get(name, ()), nuance)
    return by_name


def _by_shape(names: Mapping[str, Ingredient]) -> dict[tuple[str, int], tuple[str, ...]]:
    shapes: dict[tuple[str, int], list[str]] = {}
    for word in names:
        shapes.setdefault((word[0], len(word)), []).append(word)
    return {shape: tuple(words) for shape, words in shapes.items()}
