# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack knows of labels: classes, names, words for products, and what changes a class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Family(StrEnum):
    """What harms skin that was opened: the kiosk itself says how early it may be told."""

    RETINOID = "retinoid"
    ACID = "acid"
    SCRUB = "scrub"
    PEEL = "peel"
    ASCORBIC = "ascorbic"
    SCENT = "scent"
    ALCOHOL = "alcohol"
    HARSH_WASH = "harsh-wash"


@dataclass(frozen=True, slots=True)
class IngredientClass:
    """A class of label words. `wait` is a wait id, or None: the answer is "ask us".

    `plain` says what it is in plain words; `words` are what people call the whole class, in the
    pack's language ("retinoids"); `medicine` adds the line about prescribers. `allergy` is the name
    under which it is offered as an allergy, empty where nobody is allergic to the whole class.
    `family` is what it is of: the kiosk's own floors hold for it.
    """

    id: str
    plain: str
    wait: str | None
    words: tuple[str, ...] = ()
    medicine: bool = False
    allergy: str = ""
    family: Family | None = None


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A label name with its synonyms. `note` is a trap worth knowing, for staff."""

    name: str
    class_id: str
    synonyms: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Allergen:
    """What people are allergic to that stands in several ingredients ("nuts"): the name under which
    it is offered, what else it is called (on labels, too), and the names of the ingredients that
    carry it."""

    name: str
    words: tuple[str, ...] = ()
    carried_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductWord:
    """A word for a whole product ("night cream"): what it is, and that its label decides."""

    word: str
    class_id: str | None


@dataclass(frozen=True, slots=True)
class Nuance:
    """Ingredients whose class depends on what the product is, or that need one line more.

    `ingredients` are names of the pack; the first nuance that fits one gives its class.
    It fits when one of `near` stands in the product's name or label, one of `in_name` in its name,
    a sun protection factor under `spf_below` in either, or (`spf`) any such factor; and always
    when none of the four is set.
    `class_id` is None where the class of the ingredient stands; all lines (`say`) that fit add up.
    `ask` makes the answer "ask" whatever the class. `called` limits it to these words for the
    ingredient, `areas` to treatments of one of these areas, `alone` to an ingredient looked up
    by itself. `note` says why, for staff.

    Two rules keep an added ingredient from ever making a verdict milder: what is looked for
    anywhere (`near`) only ever makes an ingredient stricter, and what makes one milder is looked
    for in the product's name alone, or is a word that no ingredient has (SPF).
    """

    ingredients: tuple[str, ...]
    class_id: str | None = None
    near: tuple[str, ...] = ()
    in_name: tuple[str, ...] = ()
    spf_below: int = 0
    spf: bool = False
    called: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    ask: bool = False
    say: str = ""
    alone: bool = False
    note: str = ""

    @property
    def looks_around(self) -> bool:
        """Whether it depends on the words of the product."""
        return bool(self.near or self.in_name or self.spf_below or self.spf)

    @property
    def always_fits(self) -> bool:
        """Whether it fits its ingredients on any label, whatever was treated."""
        return not (self.looks_around or self.called or self.areas or self.alone)


@dataclass(frozen=True, slots=True)
class LabelSyntax:
    """How labels are written, in the languages that stand on them. All are words or phrases.

    heads           begin the list of a product ("ingredients", "inhaltsstoffe")
    head_adjectives stand beside a head ("full", "the")
    part_heads      beside a head name a part of the same product's list ("active", "inactive")
    may_contain     before what may be in it ("may contain", "peut contenir")
    separators      part two names as a comma does ("and")
    joins           may part two names, or stand inside one ("or", "with")
    negations       before a thing say that it is not in it ("no", "without")
    free, free_links   "free" after a thing, or before it with "from" or "of"
    turning         further words that turn the meaning round ("not", "never")
    claim_fillers   stand inside a claim ("added", "any")
    claimed         what claims name besides ingredients ("cruelty", "dyes")
    prose           words of sentences, which no ingredient's name holds ("apply", "your")
    glosses         in brackets say nothing new of a name ("nano", "vegetable")
    """

    heads: tuple[str, ...] = ()
    head_adjectives: tuple[str, ...] = ()
    part_heads: tuple[str, ...] = ()
    may_contain: tuple[str, ...] = ()
    separators: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    free_links: tuple[str, ...] = ()
    turning: tuple[str, ...] = ()
    claim_fillers: tuple[str, ...] = ()
    claimed: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    glosses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the product checker knows, as data.

    `ambiguous` maps an abbreviation to the ingredient names it may stand for, `allergies` a word
    for an allergy to the ids of the classes it means beyond its own; `allergens` are what stands in
    several ingredients. `question_starts` and
    `question_ends` are the words that people type around a name: "can I use retinol now?".
    `labels` is how labels are written.
    """

    classes: tuple[IngredientClass, ...]
    ingredients: tuple[Ingredient, ...]
    product_words: tuple[ProductWord, ...] = ()
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nuances: tuple[Nuance, ...] = ()
    allergies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    allergens: tuple[Allergen, ...] = ()
    question_starts: tuple[str, ...] = ()
    question_ends: tuple[str, ...] = ()
    labels: LabelSyntax = field(default_factory=LabelSyntax)
