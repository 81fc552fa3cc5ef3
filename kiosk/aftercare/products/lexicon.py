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
    `family` is what it is of: the kiosk's own floors hold for it. With `by_amount` it is only a
    matter of how much of it there is.
    """

    id: str
    plain: str
    wait: str | None
    words: tuple[str, ...] = ()
    medicine: bool = False
    allergy: str = ""
    family: Family | None = None
    by_amount: bool = False


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A label name with its synonyms. `note` is for whoever writes the lexicon, never shown.

    With `trace` it is plain where the label proves that it is at most 1 %, and its class is only a
    matter of amount. `source` says who classed it. `reason` says why a name that looks risky is
    none; the checks ask for one.
    """

    name: str
    class_id: str
    synonyms: tuple[str, ...] = ()
    note: str = ""
    trace: bool = False
    source: str = ""
    reason: str = ""


class OnlyIf(StrEnum):
    """What a product must be for a limit to hold."""

    LEAVE_ON = "leave-on"
    RINSE_OFF = "rinse-off"


@dataclass(frozen=True, slots=True)
class OnePercentMark:
    """An ingredient that the law limits to `most_percent` of a product, 1 or less, where it is what
    `only_if` says. Lists run by falling weight down to 1 %, so nothing after it is more than that.

    Source: Regulation (EC) No 1223/2009, Article 19 (1) (g) for the order, Annex V for the limits.
    """

    name: str
    most_percent: float
    only_if: OnlyIf | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Allergen:
    """What people are allergic to that stands in several ingredients ("nuts"): the name under which
    it is offered, what else it is called (on labels, too), and the names of the ingredients that
    carry it besides those in whose names one of its words stands."""

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
    a sun protection factor under `spf_below` in either, (`spf`) any such factor, or the ingredient
    is one of the `among_first` of the list; and always when none of the five is set.
    `class_id` is None where the class of the ingredient stands; all lines (`say`) that fit add up.
    `ask` makes the answer "ask" whatever the class. `called` limits it to these words for the
    ingredient, `areas` to treatments of one of these areas, `alone` to an ingredient looked up
    by itself. `note` says why, for staff.

    Two rules keep an ingredient added at the end from ever making a verdict milder: what is looked
    for anywhere (`near`, `among_first`) only ever makes an ingredient stricter, and what makes one
    milder is looked for in the product's name alone, or is a word that no ingredient has (SPF).
    """

    ingredients: tuple[str, ...]
    class_id: str | None = None
    near: tuple[str, ...] = ()
    in_name: tuple[str, ...] = ()
    spf_below: int = 0
    spf: bool = False
    among_first: int = 0
    called: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    ask: bool = False
    say: str = ""
    alone: bool = False
    note: str = ""

    @property
    def looks_around(self) -> bool:
        """Whether it depends on the words of the product."""
        return bool(self.near or self.in_name or self.spf_below or self.spf or self.among_first)

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
    both_parts      of those, the two that together name the whole ("active", "inactive")
    opens_part      opens what is only a part of a list ("with")
    may_contain     before what may be in it ("may contain", "peut contenir")
    separators      part two names as a comma does ("and")
    joins           may part two names, or stand inside one ("or", "with")
    negations       before a thing say that it is not in it ("no", "without")
    free, free_links   "free" after a thing, or before it with "from" or "of"
    turning         further words that turn the meaning round ("not", "never")
    claim_fillers   stand inside a claim ("added", "any")
    claimed         what claims name besides ingredients ("cruelty", "dyes")
    prose           words of sentences, which no ingredient's name holds ("apply", "your")
    drug_hint       stands in each heading of a panel of drug facts
    drug_active, drug_inactive   head its two parts
    drug_words      stand in its columns ("purpose", "sunscreen")
    claim_starts    open what a label says it is free from ("sans")
    origins         say in a footnote where things are from ("organic", "farming")
    waters          end what a brand calls its water ("thermal spring water")
    glosses         in brackets say nothing new of a name ("nano", "vegetable")
    """

    heads: tuple[str, ...] = ()
    head_adjectives: tuple[str, ...] = ()
    part_heads: tuple[str, ...] = ()
    both_parts: tuple[str, ...] = ()
    opens_part: tuple[str, ...] = ()
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
    drug_hint: str = "ingredient"
    drug_active: tuple[str, ...] = ()
    drug_inactive: tuple[str, ...] = ()
    drug_words: tuple[str, ...] = ()
    claim_starts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    waters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the product checker knows, as data.

    `ambiguous` maps an abbreviation to the ingredient names it may stand for, `allergies` a word
    for an allergy to the ids of the classes it means beyond its own; `allergens` are what stands in
    several ingredients. `question_starts` and
    `question_ends` are the words that people type around a name: "can I use retinol now?".
    `labels` is how labels are written. `trace_as` is the class that counts for what is proved to be
    at most 1 % of a product, "" where nothing is. `marks` prove it. `stays_on` and `rinsed_off` are
    words of a product's name that say what becomes of it.
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
    marks: tuple[OnePercentMark, ...] = ()
    trace_as: str = ""
    stays_on: tuple[str, ...] = ()
    rinsed_off: tuple[str, ...] = ()
