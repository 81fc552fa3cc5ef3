# SPDX-License-Identifier: GPL-3.0-or-later
"""What the product table and the ingredients must hold: nothing may be both allowed and avoided."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.aftercare.guidance import Guidance, Phrase, WaitKind
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown

_FREE = re.compile(
    r"(\w+)[-\u2010\u2011\s]free\b(?!\s+(?:from|of)\b)|\bfree\s+(?:from|of)\s+(\w+)", re.IGNORECASE
)
_WITHOUT = re.compile(r"\bwithout\s+(\w+)|\bno\s+added\s+(\w+)", re.IGNORECASE)


def broken_product_rules(guidance: Guidance) -> Iterator[Problem]:
    yield from _both(guidance)
    yield from _against_waits(guidance)
    yield from _free_claims(guidance)
    yield from _double_meanings(guidance)


def _both(guidance: Guidance) -> Iterator[Problem]:
    for index, name in enumerate(guidance.avoided):
        if name in guidance.allowed:
            wrong = f"{shown(name)} is allowed and avoided."
            yield Problem(("avoided", index), wrong, "Write it in one of the two lists.")
    for side in ("allowed", "avoided"):
        names = getattr(guidance, side)
        for index, name in enumerate(names):
            if name in names[:index]:
                yield Problem((side, index), f"{shown(name)} is there twice.", "Write it once.")


def _against_waits(guidance: Guidance) -> Iterator[Problem]:
    """An allowed class is told as "OK from", an avoided one never is: table and waits agree."""
    phrases = {wait.id: (wait.kind, wait.phrase) for wait in guidance.waits}
    welcome = {
        each.id
        for each in guidance.lexicon.classes
        if phrases.get(each.wait or "", (None, None))
        in ((WaitKind.UNTIL, Phrase.OK_FROM), *((WaitKind.ALLOWED, phrase) for phrase in Phrase))
    }
    known = {
        each.id: each.wait
        for each in guidance.lexicon.classes
        if each.wait is None or each.wait in phrases
    }
    for side, wanted in (("allowed", True), ("avoided", False)):
        for index, name in enumerate(getattr(guidance, side)):
            if name in known and (name in welcome) is not wanted:
                fault = "is not told as OK" if wanted else "is told as OK"
                wrong = f'{shown(name)} is {side}, and its wait "{known[name] or "null"}" {fault}.'
                yield Problem((side, index), wrong, "Move it, or give the class another wait.")


def _free_claims(guidance: Guidance) -> Iterator[Problem]:
    """An avoid entry names what to avoid; "fragrance-free" there would say the opposite."""
    for steps, text in _avoid_texts(guidance):
        if found := _FREE.search(text) or _WITHOUT.search(text):
            word = found[1] or found[2]
            wrong = f"{shown(found.group())} says what is not in it, and this is to be avoided."
            yield Problem(steps, wrong, f'Write what is in it, such as "{word}".')


def _avoid_texts(guidance: Guidance) -> Iterator[tuple[Steps, str]]:
    yield from ((("avoided", index), name) for index, name in enumerate(guidance.avoided))
    for index, each in enumerate(guidance.lexicon.classes):
        if each.id in guidance.avoided:
            yield ("classes", index, "plain"), each.plain
    waits = {wait.id: wait for wait in guidance.waits}
    held = {
        wait.id
        for wait in guidance.waits
        if wait.kind is WaitKind.WHILE_HEALING
        or (wait.kind is WaitKind.UNTIL and wait.phrase is Phrase.NOT_UNTIL)
    }
    for index, row in enumerate(guidance.product_rows):
        if any(name in held for name in row.waits if name in waits):
            yield ("product-rows", index, "name"), row.name
            yield ("product-rows", index, "examples"), row.examples
    for index, wait in enumerate(guidance.waits):
        if wait.id in held:
            yield ("waits", index, "name"), wait.name
            yield ("waits", index, "short"), wait.short
    for index, advice in enumerate(guidance.advice):
        if advice.kind == "dont":
            yield ("advice", index, "title"), advice.title


def _double_meanings(guidance: Guidance) -> Iterator[Problem]:
    """A word means one class; one that means two is listed in `ambiguous`, and is then asked."""
    lexicon = guidance.lexicon
    ambiguous = {key(word) for word in lexicon.ambiguous}
    first: dict[str, tuple[str, str | None]] = {}
    for steps, word, owner, class_id in _meanings(guidance):
        compared = key(word)
        known, known_class = first.setdefault(compared, (owner, class_id))
        if known == owner or compared in ambiguous:
            continue
        if known_class != class_id:
            wrong = f"{shown(word)} is {known}, of class {known_class or 'null'}, already."
            yield Problem(steps, wrong, "List it in ambiguous, or remove it in one place.")
        elif steps[-1] in ("name", "word"):
            yield Problem(steps, f"{shown(word)} is {known} already.", "Write it once.")
    for word, names in lexicon.ambiguous.items():
        if len(names) < 2:
            yield Problem(
                ("ambiguous", word), "one meaning is not ambiguous.", "Write two or more."
            )


def _meanings(guidance: Guidance) -> Iterator[tuple[Steps, str, str, str | None]]:
    """Every word of the lexicon: its steps, the word, the entry it belongs to, the class."""
    for index, known in enumerate(guidance.lexicon.classes):
        for number, word in enumerate(known.words):
            yield ("classes", index, "words", number), word, f"classes[{index}]", known.id
    for index, each in enumerate(guidance.lexicon.ingredients):
        owner = f"ingredients[{index}]"
        yield ("ingredients", index, "name"), each.name, owner, each.class_id
        for number, synonym in enumerate(each.synonyms):
            yield ("ingredients", index, "synonyms", number), synonym, owner, each.class_id
    for index, product in enumerate(guidance.lexicon.product_words):
        steps = ("product-words", index, "word")
        yield steps, product.word, f"product-words[{index}]", product.class_id
