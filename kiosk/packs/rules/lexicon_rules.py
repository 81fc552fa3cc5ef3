# SPDX-License-Identifier: GPL-3.0-or-later
"""What nuances and words of questions must hold, so that neither is a way round a wait.

An ingredient added to a label must not make the verdict milder. A nuance that looks for words
anywhere on the label (`near`) could do that, so it may only make its ingredients stricter. Words
of a question are taken off what is typed, so none of them may be a name or a "no".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.label_grammar import grammar
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient, Lexicon, Nuance
from kiosk.aftercare.products.lexicon_index import entries_of
from kiosk.aftercare.products.risky_forms import looks_risky
from kiosk.aftercare.refusals import Problem, shown
from kiosk.aftercare.verdicts import (
    ASK,
    ASK_UNDATED,
    Answer,
    VerdictKind,
    of_wait,
    strictest,
)
from kiosk.packs.rules.floors import KNOWN
from kiosk.packs.yaml.scalars import did_you_mean


def broken_lexicon_rules(guidance: Guidance) -> Iterator[Problem]:
    yield from _nuances(guidance)
    yield from _questions(guidance.lexicon)
    yield from _risky(guidance)
    yield from _traces(guidance.lexicon)


def _risky(guidance: Guidance) -> Iterator[Problem]:
    """A name that looks risky is plain only where a person has said why."""
    strict = by_class(guidance)
    known = {key(name) for names in KNOWN.values() for name in names}  # told by their floors
    for place, each in enumerate(guidance.lexicon.ingredients):
        answer = strict.get(each.class_id)
        if each.reason or answer is None or answer.kind is not VerdictKind.OK:
            continue
        for word in (each.name, *each.synonyms):
            if looks_risky(word) and key(word) not in known:
                wrong = f"{shown(word)} looks like a name that is not plain, and its class is."
                write = "Name a stricter class, or write reason: why it is plain."
                yield Problem(("ingredients", place, "class"), wrong, write)
                break


def _traces(lexicon: Lexicon) -> Iterator[Problem]:
    """Only what is a matter of amount may be plain as a trace, and what it counts as is there."""
    classes = {each.id: each for each in lexicon.classes}
    if lexicon.trace_as and lexicon.trace_as not in classes:
        wrong = f"{shown(lexicon.trace_as)} is not a class of the pack."
        yield Problem(("trace-as",), wrong, did_you_mean(lexicon.trace_as, sorted(classes)))
    for place, each in enumerate(lexicon.classes):
        if each.by_amount and (each.family or each.medicine):
            wrong = "it is by amount, and of a kind that no amount makes plain."
            yield Problem(("classes", place, "by-amount"), wrong, "Remove by-amount.")
    names = {name.name for name in lexicon.ingredients}
    for place, mark in enumerate(lexicon.marks):
        if mark.name not in names:
            wrong = f"{shown(mark.name)} is not an ingredient."
            write = did_you_mean(mark.name, sorted(names))
            yield Problem(("one-percent-marks", place, "name"), wrong, write)
        if not 0 < mark.most_percent <= 1:
            wrong = f"{mark.most_percent} % proves nothing of 1 %."
            write = "Write a limit of 1 or less, or remove the mark."
            yield Problem(("one-percent-marks", place, "most-percent"), wrong, write)


def _questions(lexicon: Lexicon) -> Iterator[Problem]:
    known, _ = entries_of(lexicon)
    turning = grammar(lexicon.labels).turning
    for name, words in (
        ("question-starts", lexicon.question_starts),
        ("question-ends", lexicon.question_ends),
    ):
        for place, word in enumerate(words):
            steps = (name, place)
            if len(key(word).split()) != 1:
                yield Problem(steps, f"{shown(word)} is not one word.", "Write each word alone.")
            elif key(word) in known:
                wrong = f"{shown(word)} is a name of the lexicon, and would be lost."
                yield Problem(steps, wrong, "Remove it here.")
            elif key(word) in turning:
                wrong = f"{shown(word)} turns the meaning round, and would be lost."
                yield Problem(steps, wrong, "Remove it here.")


def _nuances(guidance: Guidance) -> Iterator[Problem]:
    lexicon = guidance.lexicon
    named = {each.name: each for each in lexicon.ingredients}
    strict = by_class(guidance)
    for place, nuance in enumerate(lexicon.nuances):
        if not nuance.ingredients:
            steps = ("nuances", place, "ingredients")
            yield Problem(steps, "the list is empty.", "Write the ingredients it is about.")
        if nuance.class_id is None and not nuance.ask and not nuance.say:
            yield Problem(("nuances", place), "it changes nothing.", "Write class, ask or say.")
        yield from _called(place, nuance, named)
        if nuance.near or nuance.among_first:
            yield from _milder(place, lexicon.nuances, named, strict)


def _called(place: int, nuance: Nuance, named: Mapping[str, Ingredient]) -> Iterator[Problem]:
    about = [named[name] for name in nuance.ingredients if name in named]
    known = {key(word) for each in about for word in (each.name, *each.synonyms)}
    for number, word in enumerate(nuance.called):
        if known and key(word) not in known:
            wrong = f"{shown(word)} is not a name or synonym of its ingredients."
            yield Problem(("nuances", place, "called", number), wrong, "Write one of those words.")


def _milder(
    place: int,
    nuances: tuple[Nuance, ...],
    named: Mapping[str, Ingredient],
    strict: Mapping[str, Answer],
) -> Iterator[Problem]:
    nuance = nuances[place]
    for name in nuance.ingredients:
        if name not in named:
            continue
        own = named[name].class_id
        given = nuance.class_id or own
        others = [each for each in _otherwise(name, own, nuances[place + 1 :]) if each in strict]
        if not others or given not in strict:
            continue
        near = strictest((ASK, strict[given])) if nuance.ask else strict[given]
        if near.strictness < max(strict[each].strictness for each in others):
            wrong = f"{shown(name)} can be milder beside these words than without them."
            write = "Write in-name in place of near, or a stricter class."
            steps = ("nuances", place, "near" if nuance.near else "among-first")
            yield Problem(steps, wrong, write)


def _otherwise(name: str, own: str, later: tuple[Nuance, ...]) -> Iterator[str]:
    """Every class that the ingredient may have where an earlier nuance does not fit."""
    for nuance in later:
        if name in nuance.ingredients and nuance.class_id is not None:
            yield nuance.class_id
            if nuance.always_fits:
                return
    yield own


def by_class(guidance: Guidance) -> dict[str, Answer]:
    """The answer to each class by the pack's advised hours; not those whose wait is not there."""
    classes = guidance.lexicon.classes
    answers = {
        wait.id: of_wait(wait.kind, wait.phrase, wait.advised_hours) for wait in guidance.waits
    }
    known = [each for each in classes if each.wait is None or each.wait in answers]
    strict = {each.id: ASK if each.wait is None else answers[each.wait] for each in known}
    medicines = [each.id for each in known if each.medicine]
    return strict | {each: strictest((strict[each], ASK_UNDATED)) for each in medicines}
