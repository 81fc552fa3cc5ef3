# SPDX-License-Identifier: GPL-3.0-or-later
"""What the words of one piece of a label are: known, ambiguous, a claim, prose, or not known."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient, IngredientClass, ProductWord
from kiosk.aftercare.products.lexicon_index import Abbreviation, Entry, LexiconIndex

_PROSE_LENGTH = 7
"""Words that make a sentence of what is no name; the longest names have six between spaces."""
_NAME_LENGTH = 6


@dataclass(slots=True)
class Notes:
    """What has been read so far, words as typed. `products` are words for whole products."""

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


def read_words(text: str, index: LexiconIndex, claimable: frozenset[str] = frozenset()) -> Notes:
    """Read words that hold no bracket. Whole names only; what is not certain is `unknown`.

    `claimable` are further words (keys) that a "-free" claim may name, such as allergies.
    """
    notes = Notes()
    text = index.grammar.leading.sub("", text)
    word = key(text)
    entry = index.entries.get(word)
    if entry is not None:
        notes.add(text, entry)
    elif word:
        _read_apart(text, word, notes, index, claimable)
    return notes


def _read_apart(
    text: str, word: str, notes: Notes, index: LexiconIndex, claimable: frozenset[str]
) -> None:
    rest, _ = without_claims(word.split(), index, claimable)
    if not index.grammar.prose.isdisjoint(rest):
        notes.prose.append(text)
        return
    parts = [part.strip() for part in index.grammar.weak.split(text) if part.strip()]
    if len(parts) > 1:
        apart = Notes()
        for part in parts:
            apart.take(_read_part(part, key(part), index, claimable))
        if apart.knows:
            notes.take(apart)
            return
    if len(rest) >= _PROSE_LENGTH and len(text.split()) >= _PROSE_LENGTH:
        notes.prose.append(text)
        return
    notes.take(_read_part(text, word, index, claimable))


def _water(word: str, index: LexiconIndex) -> Entry | None:
    """The known water that a brand's own ends in, where nothing else in its name is known."""
    words = word.split()
    for start in range(1, len(words)):
        end = " ".join(words[start:])
        if end in index.grammar.waters and not any(each in index.entries for each in words[:start]):
            return index.entries.get(end)
    return None


def _read_part(text: str, word: str, index: LexiconIndex, claimable: frozenset[str]) -> Notes:
    notes = Notes()
    entry = index.entries.get(word) or index.names.get(f"ci {word}") or _water(word, index)
    if entry is not None:
        notes.add(text, entry)
        return notes
    rest, claims = without_claims(word.split(), index, claimable)
    if claims:
        notes.claims.append(text)
        entry = index.entries.get(" ".join(rest))
        if entry is not None:
            notes.add(" ".join(rest), entry)
        if entry is not None or not rest:
            return notes
    if len(rest) <= _NAME_LENGTH and _ends_as_a_product(rest, index):
        notes.take(scan(rest, index))
    elif rest:
        notes.unknown.append(" ".join(rest) if claims else text)
    return notes


def _ends_as_a_product(words: list[str], index: LexiconIndex) -> bool:
    """Whether this is a product's name ("retinol night cream"), not one ingredient ("peel oil")."""
    if not words or words[-1] not in index.product_ends:
        return False
    ends = (index.entries.get(" ".join(words[start:])) for start in range(len(words)))
    return any(isinstance(entry, (ProductWord, IngredientClass)) for entry in ends)


def without_claims(
    words: list[str], index: LexiconIndex, claimable: frozenset[str] = frozenset()
) -> tuple[list[str], bool]:
    """Take "X-free", "free from X", "no X" and "without X" out, where X is a word we know."""
    if index.grammar.free.isdisjoint(words) and index.grammar.negations.isdisjoint(words):
        return words, False
    rest: list[str] = []
    claims = False
    at = 0
    while at < len(words):
        before, after = _claim(words, at, rest, index, claimable)
        if before or after:
            claims = True
            del rest[len(rest) - before :]
        else:
            rest.append(words[at])
        at += max(after, 1)
    return rest, claims


def _claim(
    words: list[str], at: int, rest: list[str], index: LexiconIndex, claimable: frozenset[str]
) -> tuple[int, int]:
    """How many words before `at` (at the end of `rest`) and from `at` on are one claim."""
    lengths, grammar = range(index.longest, 0, -1), index.grammar

    def is_claimed(some: list[str]) -> bool:
        word = " ".join(some)
        return word in grammar.claimed or word in claimable or word in index.entries

    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in grammar.free and after not in grammar.free_links:
        return next((n for n in lengths if n <= len(rest) and is_claimed(rest[-n:])), 0), 0
    if words[at] not in grammar.free and words[at] not in grammar.negations:
        return 0, 0
    fillers, start = grammar.claim_fillers | grammar.free_links, at + 1
    while start < len(words) and words[start] in fillers:
        start += 1
    count = next((n for n in lengths if is_claimed(words[start : start + n])), 0)
    return 0, min(start + count, len(words)) - at if count else 0


def scan(words: list[str], index: LexiconIndex) -> Notes:
    """Find known words inside a product's name, the longest first; the rest is `unknown`."""
    notes = Notes()
    at = 0
    while at < len(words):
        for count in range(min(len(words) - at, index.longest_from.get(words[at], 0)), 0, -1):
            phrase = " ".join(words[at : at + count])
            entry = index.entries.get(phrase)
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
    if word in index.grammar.glosses or word.isdecimal():
        return True
    meant = index.entries.get(word)
    if isinstance(meant, Abbreviation):
        return ingredient.name in meant.meanings
    within = f" {word} "
    return any(within in f" {key(name)} " for name in (ingredient.name, *ingredient.synonyms))
