# SPDX-License-Identifier: GPL-3.0-or-later
"""What the words of one piece of a label are: known, ambiguous, a claim, prose, or not known."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.aftercare.guidance import Ingredient, IngredientClass, ProductWord
from kiosk.aftercare.label_text import key
from kiosk.aftercare.lexicon import Abbreviation, LexiconIndex

Entry = Ingredient | Abbreviation | ProductWord | IngredientClass

_WEAK = re.compile(
    r"\s*[/\\+&:=]\s*|\s+-\s+|\s+(?:or|with|plus|et|und)\s+|(?<=\d),(?=\d)", re.IGNORECASE
)
_LEADING = re.compile(r"^(?:and|or|with|plus|et|und)\s+", re.IGNORECASE)
_NOT = frozenset(("no", "non", "without", "sans", "ohne", "sin", "senza", "zero"))
_CLAIM_FILLERS = frozenset(("added", "any", "from", "of"))
# fmt: off
_COMMON_CLAIMS = frozenset((
    "paraben", "parabens", "sulfate", "sulfates", "oil", "oils", "mineral oil", "dye", "dyes",
    "colour", "color", "gluten", "cruelty",
))
_PROSE = frozenset((
    "after", "an", "apply", "are", "avoid", "before", "by", "can", "contact", "daily", "for",
    "from", "has", "help", "helps", "if", "in", "is", "it", "keep", "leave", "leaves", "made",
    "may", "not", "on", "only", "our", "skin", "store", "suitable", "tested", "than", "that",
    "the", "these", "this", "to", "use", "used", "was", "we", "when", "will", "you", "your",
))
# fmt: on
_PROSE_LENGTH = 7
"""Words that make a sentence of what is no name; the longest names have six between spaces."""
_NAME_LENGTH = 6
_GLOSSES = frozenset({"nano", "vegetable", "organic", "vegan", "plant derived", "from plants"})


@dataclass(slots=True)
class Notes:
    """What has been read so far, words as typed. `titles` are words for whole products."""

    found: list[tuple[str, Ingredient]] = field(default_factory=list)
    products: list[tuple[str, ProductWord]] = field(default_factory=list)
    groups: list[tuple[str, IngredientClass]] = field(default_factory=list)
    ambiguous: list[tuple[str, Abbreviation]] = field(default_factory=list)
    claims: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    def add(self, words: str, entry: Entry) -> None:
        if isinstance(entry, Ingredient):
            self.found.append((words, entry))
        elif isinstance(entry, Abbreviation):
            self.ambiguous.append((words, entry))
        elif isinstance(entry, ProductWord):
            self.products.append((words, entry))
        else:
            self.groups.append((words, entry))

    def take(self, other: Notes) -> None:
        self.found += other.found
        self.products += other.products
        self.groups += other.groups
        self.ambiguous += other.ambiguous
        self.claims += other.claims
        self.prose += other.prose
        self.unknown += other.unknown

    @property
    def knows(self) -> bool:
        return bool(self.found or self.products or self.groups or self.ambiguous or self.claims)


def look(word: str, index: LexiconIndex) -> Entry | None:
    """The entry whose name, synonym or word is exactly this key."""
    return (
        index.names.get(word)
        or index.ambiguous.get(word)
        or index.product_words.get(word)
        or index.class_words.get(word)
    )


def read_words(text: str, index: LexiconIndex, claimable: frozenset[str] = frozenset()) -> Notes:
    """Read words that hold no bracket. Whole names only; what is not certain is `unknown`.

    `claimable` are further words (keys) that a "-free" claim may name, such as allergies.
    """
    notes = Notes()
    text = _LEADING.sub("", text)
    word = key(text)
    entry = look(word, index)
    if entry is not None:
        notes.add(text, entry)
    elif word:
        _read_apart(text, word, notes, index, claimable)
    return notes


def _read_apart(
    text: str, word: str, notes: Notes, index: LexiconIndex, claimable: frozenset[str]
) -> None:
    rest, _ = without_claims(word.split(), index, claimable)
    if not _PROSE.isdisjoint(rest):
        notes.prose.append(text)
        return
    parts = [part.strip() for part in _WEAK.split(text) if part.strip()]
    if len(parts) > 1:
        apart = Notes()
        for part in parts:
            apart.take(_read_part(part, index, claimable))
        if apart.knows:
            notes.take(apart)
            return
    if len(rest) >= _PROSE_LENGTH and len(text.split()) >= _PROSE_LENGTH:
        notes.prose.append(text)
        return
    notes.take(_read_part(text, index, claimable))


def _read_part(text: str, index: LexiconIndex, claimable: frozenset[str]) -> Notes:
    notes = Notes()
    word = key(text)
    entry = look(word, index) or index.names.get(f"ci {word}")
    if entry is not None:
        notes.add(text, entry)
        return notes
    rest, claims = without_claims(word.split(), index, claimable)
    if claims:
        notes.claims.append(text)
        entry = look(" ".join(rest), index)
        if entry is not None:
            notes.add(" ".join(rest), entry)
        if entry is not None or not rest:
            return notes
    named = scan(rest, index)
    if len(rest) <= _NAME_LENGTH and _ends_as_a_product(rest, named):
        notes.take(named)
    elif rest:
        notes.unknown.append(" ".join(rest) if claims else text)
    return notes


def _ends_as_a_product(words: list[str], named: Notes) -> bool:
    """Whether this is a product's name ("retinol night cream"), not one ingredient ("peel oil")."""
    ends = [phrase for phrase, _ in (*named.products, *named.groups)]
    return any(words[-len(phrase.split()) :] == phrase.split() for phrase in ends)


def without_claims(
    words: list[str], index: LexiconIndex, claimable: frozenset[str] = frozenset()
) -> tuple[list[str], bool]:
    """Take "X-free", "free from X", "no X" and "without X" out, where X is a word we know."""
    if not ("free" in words or _NOT.intersection(words)):
        return words, False

    def may_be_claimed(word: str) -> bool:
        return word in _COMMON_CLAIMS or word in claimable or index.knows(word)

    rest: list[str] = []
    at = 0
    claims = False
    while at < len(words):
        before = after = 0
        if words[at] == "free" and words[at + 1 : at + 2] not in (["from"], ["of"]):
            before = _longest(
                lambda n: " ".join(rest[len(rest) - n :]), len(rest), index, may_be_claimed
            )
        elif words[at] == "free" or words[at] in _NOT:
            start = at + 1
            while start < len(words) and words[start] in _CLAIM_FILLERS:
                start += 1
            after = _longest(
                lambda n, start=start: " ".join(words[start : start + n]),  # type: ignore[misc]
                len(words) - start,
                index,
                may_be_claimed,
            )
            after = start + after - at if after else 0
        if before:
            del rest[len(rest) - before :]
            at += 1
        elif after:
            at += after
        else:
            rest.append(words[at])
            at += 1
        claims = claims or bool(before or after)
    return rest, claims


def _longest(
    words: Callable[[int], str], most: int, index: LexiconIndex, fits: Callable[[str], bool]
) -> int:
    for count in range(min(most, index.longest), 0, -1):
        if fits(words(count)):
            return count
    return 0


def scan(words: list[str], index: LexiconIndex) -> Notes:
    """Find known words inside a product's name, the longest first; the rest is `unknown`."""
    notes = Notes()
    at = 0
    while at < len(words):
        for count in range(min(len(words) - at, index.longest), 0, -1):
            phrase = " ".join(words[at : at + count])
            entry = look(phrase, index)
            if entry is not None:
                notes.add(phrase, entry)
                at += count
                break
        else:
            notes.unknown.append(words[at])
            at += 1
    return notes


def is_gloss(inner: str, ingredient: Ingredient, index: LexiconIndex) -> bool:
    """Whether the words in brackets only say the ingredient's name in another way.

    So "Butyrospermum Parkii (Shea) Butter": "shea" stands in the synonym "shea butter".
    """
    word = key(inner)
    if word in _GLOSSES or word.isdecimal():
        return True
    meant = index.ambiguous.get(word)
    if meant is not None:
        return ingredient.name in meant.meanings
    within = f" {word} "
    return any(within in f" {key(name)} " for name in (ingredient.name, *ingredient.synonyms))
