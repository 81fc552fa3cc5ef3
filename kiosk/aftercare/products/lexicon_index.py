# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack's lexicon, turned once into tables in which a word is found by one look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.aftercare.products.label_grammar import LabelGrammar, grammar
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import (
    Allergen,
    Ingredient,
    IngredientClass,
    Lexicon,
    Nuance,
    OnePercentMark,
    ProductWord,
)

_ARTICLES = ("a ", "an ", "the ")


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
    `longest` is the most words that any key has, `longest_from` by the first of them,
    `product_ends` the last words of what names a product or a class. The places
    are the order of classes and ingredients in the pack: of two that decide alike, the first is
    named. `nuances` are by the name of the ingredient, their words as keys with a space at each
    end. `allergies` are the ids of the classes that a word for an allergy means, `allergens` what
    stands in several ingredients, by each of its words, `carried` the names of those ingredients by
    the allergen's.
    `marks` are by the name of the ingredient. `grammar` is how labels are written.
    """

    entries: Mapping[str, Entry]
    names: Mapping[str, Ingredient]
    classes: Mapping[str, IngredientClass]
    class_places: Mapping[str, int]
    name_places: Mapping[str, int]
    nuances: Mapping[str, tuple[Nuance, ...]]
    allergies: Mapping[str, tuple[str, ...]]
    allergens: Mapping[str, Allergen]
    carried: Mapping[str, frozenset[str]]
    marks: Mapping[str, OnePercentMark]
    trace_as: str
    stays_on: frozenset[str]
    rinsed_off: frozenset[str]
    near: Mapping[tuple[str, int], tuple[str, ...]]
    longest: int
    longest_from: Mapping[str, int]
    product_ends: frozenset[str]
    question_starts: frozenset[str]
    question_ends: frozenset[str]
    grammar: LabelGrammar


def index(lexicon: Lexicon) -> LexiconIndex:
    """The tables for one pack. Build it once; it never changes.

    A word that two ingredients share ("HA") is taken as ambiguous even where the pack does not say
    so, and so is never answered by the one that happens to come first.
    """
    entries, names = entries_of(lexicon)
    allergens = {key(word): each for each in lexicon.allergens for word in (each.name, *each.words)}
    return LexiconIndex(
        entries=entries,
        names=names,
        classes={entry.id: entry for entry in lexicon.classes},
        class_places={entry.id: place for place, entry in enumerate(lexicon.classes)},
        name_places={entry.name: place for place, entry in enumerate(lexicon.ingredients)},
        nuances=_nuances(lexicon.nuances),
        allergies=_allergies(lexicon),
        allergens=allergens,
        carried=_carried(allergens, names),
        marks={mark.name: mark for mark in lexicon.marks},
        trace_as=lexicon.trace_as,
        stays_on=frozenset(map(key, lexicon.stays_on)),
        rinsed_off=frozenset(map(key, lexicon.rinsed_off)),
        near=_by_shape(names),
        longest=max(map(_count_words, entries), default=1),
        longest_from=_longest_from(entries),
        product_ends=frozenset(
            word.rpartition(" ")[2]
            for word, entry in entries.items()
            if isinstance(entry, (ProductWord, IngredientClass))
        ),
        question_starts=frozenset(map(key, lexicon.question_starts)),
        question_ends=frozenset(map(key, lexicon.question_ends)),
        grammar=grammar(lexicon.labels),
    )


def entries_of(lexicon: Lexicon) -> tuple[dict[str, Entry], dict[str, Ingredient]]:
    """Every word of the lexicon, and those of ingredients alone, by `label_text.key`."""
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
    return entries, names


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


def _carried(
    allergens: Mapping[str, Allergen], names: Mapping[str, Ingredient]
) -> Mapping[str, frozenset[str]]:
    """What carries each allergen: those it names, and each that has one of its words in a name."""
    carried = {each.name: set(each.carried_by) for each in allergens.values()}
    longest = max(map(_count_words, allergens), default=0)
    for name, ingredient in names.items():
        words = name.split()
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + longest) + 1):
                allergen = allergens.get(" ".join(words[start:end]))
                if allergen is not None:
                    carried[allergen.name].add(ingredient.name)
    return {allergen: frozenset(found) for allergen, found in carried.items()}


def _count_words(word: str) -> int:
    return word.count(" ") + 1


def _longest_from(entries: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for word in entries:
        first = word.partition(" ")[0]
        longest[first] = max(longest.get(first, 1), _count_words(word))
    return longest


def _class_words(classes: tuple[IngredientClass, ...]) -> dict[str, IngredientClass]:
    return {key(word): entry for entry in classes for word in (entry.id, *entry.words)}


def _nuances(nuances: tuple[Nuance, ...]) -> dict[str, tuple[Nuance, ...]]:
    by_name: dict[str, tuple[Nuance, ...]] = {}
    for nuance in nuances:
        keyed = replace(
            nuance,
            near=tuple(map(_whole, nuance.near)),
            in_name=tuple(map(_whole, nuance.in_name)),
            called=tuple(map(_whole, nuance.called)),
        )
        for name in nuance.ingredients:
            by_name[name] = (*by_name.get(name, ()), keyed)
    return by_name


def _allergies(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """The pack's words for allergies, and the id, plain words and other words of each class."""
    meant = {key(word): ids for word, ids in lexicon.allergies.items()}
    for entry in lexicon.classes:
        for word in {key(entry.id), noun(entry.plain), *map(key, entry.words)}:
            meant[word] = (*meant.get(word, ()), entry.id)
    return meant


def noun(words: str) -> str:
    """The key without its article: "a scent" is "scent"."""
    word = key(words)
    for article in _ARTICLES:
        word = word.removeprefix(article)
    return word


def _whole(word: str) -> str:
    return f" {key(word)} "


def _by_shape(names: Mapping[str, Ingredient]) -> dict[tuple[str, int], tuple[str, ...]]:
    shapes: dict[tuple[str, int], list[str]] = {}
    for word in names:
        shapes.setdefault((word[0], len(word)), []).append(word)
    return {shape: tuple(words) for shape, words in shapes.items()}
