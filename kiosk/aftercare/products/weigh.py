# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a label -> what each leads to for this patient, and what is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.aftercare.case import Case
from kiosk.aftercare.products.allergies import Allergy
from kiosk.aftercare.products.label_pieces import LabelText
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.label_words import Notes
from kiosk.aftercare.products.lexicon import Ingredient, Nuance
from kiosk.aftercare.products.lexicon_index import Abbreviation, LexiconIndex
from kiosk.aftercare.products.verdict import Matched, match
from kiosk.aftercare.reasons import Reason, ReasonKind, because, said
from kiosk.aftercare.verdicts import ASK, Answer, VerdictKind, strictest
from kiosk.aftercare.waits import PlannedWait

FEWEST_INGREDIENTS = 3
"""Different ingredients below which a list is too short to be a whole product's (our judgement)."""


@dataclass(frozen=True, slots=True)
class Scales:
    """What words are weighed by: the case, its allergies as read, and what stands nearby.

    `name` is the product's name as a key with a space at each end, `spf` the smallest sun
    protection factor of name and label. `alone` says that the text is one known name and nothing
    else. `traces` are the names that the label proves to be at most 1 %, each with what proves it.
    """

    case: Case
    allergies: tuple[Allergy, ...]
    name: str
    label: LabelText
    spf: int | None = None
    alone: bool = False
    traces: Mapping[str, str] = field(default_factory=dict)

    @property
    def index(self) -> LexiconIndex:
        return self.case.rules.lexicon

    @property
    def waits(self) -> Mapping[str, PlannedWait]:
        return self.case.waits


@dataclass(slots=True)
class LabelFindings:
    """What was found, before the worst of it decides.

    `allergic` are the reasons for an "avoid"; `say` the lines that belong to matched
    words; `doubts` the reasons to ask the clinic, of which `short` is one.
    """

    matched: list[Matched] = field(default_factory=list)
    allergic: list[Reason] = field(default_factory=list)
    say: list[Reason] = field(default_factory=list)
    doubts: list[Reason] = field(default_factory=list)
    short: Reason | None = None


def weigh(sections: tuple[Notes, ...], named: Notes, scales: Scales) -> LabelFindings:
    """Weigh the label's lists and the product's name (which only ever counts against it)."""
    findings = LabelFindings()
    for section in sections:
        _weigh_notes(section, findings, scales, from_name=False)
    _weigh_notes(named, findings, scales, from_name=True)
    for allergy in scales.allergies:
        _weigh_allergy(allergy, (*sections, named), findings)
    _weigh_reading(sections, findings, scales)
    return findings


def _weigh_notes(notes: Notes, findings: LabelFindings, scales: Scales, *, from_name: bool) -> None:
    index = scales.index
    for words, ingredient in notes.found:
        matched, say = _weigh_ingredient(words, ingredient, findings, scales)
        if not from_name or _counts_from_name(ingredient, matched, scales):
            findings.matched.append(matched)
            findings.say.extend(say)
    for words, product in notes.products:
        entry = index.classes.get(product.class_id) if product.class_id is not None else None
        if entry is None:
            continue
        matched = match(words, product.word, entry, scales.waits)
        if not _weigh_group(matched, findings, scales) and scales.alone:
            findings.doubts.append(because(ReasonKind.CLASS_WORD, words=words))
    for words, entry in notes.groups:
        matched = match(words, words, entry, scales.waits)
        if not _weigh_group(matched, findings, scales) and not from_name:
            findings.doubts.append(because(ReasonKind.CLASS_WORD, words=words))
    for words, short in notes.ambiguous:
        if not from_name or not scales.label.pieces or not _is_mild(short, scales):
            meanings = short.meanings
            findings.doubts.append(because(ReasonKind.AMBIGUOUS, words=words, meanings=meanings))


def _counts_from_name(ingredient: Ingredient, matched: Matched, scales: Scales) -> bool:
    """Whether a name counts that stands in the product's: only ever against the answer, and not
    where its label says how much of it there is ("Green tea lotion")."""
    told = ingredient.trace and matched.kind is VerdictKind.ASK and scales.label.pieces
    return matched.kind is not VerdictKind.OK and not told


def _weigh_group(matched: Matched, findings: LabelFindings, scales: Scales) -> bool:
    """A word for a group of things counts only against a product: "foundation", "AHA"."""
    for allergy in scales.allergies:
        if matched.class_id in allergy.classes:
            matched = _avoided(matched, allergy, findings)
    if matched.kind is VerdictKind.OK:
        return False
    findings.matched.append(matched)
    return True


def _is_mild(short: Abbreviation, scales: Scales) -> bool:
    """Whether everything the abbreviation may mean is known, and OK."""
    meant = [scales.index.names.get(key(meaning)) for meaning in short.meanings]
    return all(
        ingredient is not None
        and match("", "", scales.index.classes.get(ingredient.class_id), scales.waits).kind
        is VerdictKind.OK
        for ingredient in meant
    )


def _weigh_ingredient(
    words: str, ingredient: Ingredient, findings: LabelFindings, scales: Scales
) -> tuple[Matched, list[Reason]]:
    class_id, say, ask = ingredient.class_id, list[Reason](), False
    if ingredient.name in scales.index.nuances:
        fitting = _fitting(words, ingredient, scales)
        class_id = next((one.class_id for one in fitting if one.class_id), class_id)
        say = [said(one.say) for one in fitting if one.say]
        ask = any(one.ask for one in fitting)
    if ingredient.name in scales.traces and class_id == ingredient.class_id and not ask:
        class_id = scales.index.trace_as
        mark = scales.traces[ingredient.name]
        say = [because(ReasonKind.TRACE, name=ingredient.name, mark=mark), *say]
    entry = scales.index.classes.get(class_id)
    matched = match(words, ingredient.name, entry, scales.waits)
    if ask:
        matched = replace(matched, answer=strictest((matched.answer, ASK)))
    for allergy in scales.allergies:
        if allergy.means(ingredient, class_id):
            matched = _avoided(matched, allergy, findings)
        elif allergy.known and allergy.stands_in(key(words)):
            alike = because(ReasonKind.ALLERGY_ALIKE, allergy=allergy.words, name=ingredient.name)
            findings.doubts.append(alike)
    if entry is not None and entry.medicine:
        say = [because(ReasonKind.MEDICINE), *say]
    return matched, say


def _avoided(matched: Matched, allergy: Allergy, findings: LabelFindings) -> Matched:
    reason = because(ReasonKind.ALLERGY_MATCH, allergy=allergy.words, name=matched.name)
    findings.allergic.append(reason)
    return replace(matched, answer=Answer(VerdictKind.AVOID))


def _fitting(words: str, ingredient: Ingredient, scales: Scales) -> list[Nuance]:
    """The nuances that hold for this ingredient in this product, in the order of the table."""
    return [
        nuance
        for nuance in scales.index.nuances.get(ingredient.name, ())
        if (scales.alone or not nuance.alone) and _fits(nuance, words, scales)
    ]


def _fits(nuance: Nuance, words: str, scales: Scales) -> bool:
    if nuance.areas and not set(nuance.areas).intersection(scales.case.areas):
        return False
    if nuance.called and f" {key(words)} " not in nuance.called:
        return False
    if not nuance.looks_around:
        return True
    return (
        _is_among_first(words, nuance.among_first, scales)
        or any(word in scales.name or word in scales.label.words for word in nuance.near)
        or any(word in scales.name for word in nuance.in_name)
        or (scales.spf is not None and (nuance.spf or scales.spf < nuance.spf_below))
    )


def _is_among_first(words: str, count: int, scales: Scales) -> bool:
    """Whether the words stand in one of the first pieces of the list, or not in the list at all."""
    if not count:
        return False
    word = f" {key(words)} "
    places = [at for at, each in enumerate(scales.label.pieces) if word in f" {each.word} "]
    return not places or places[0] < count


def _weigh_allergy(allergy: Allergy, read: tuple[Notes, ...], findings: LabelFindings) -> None:
    """An allergy's word in what we do not know is "avoid"; an unknown allergy is a doubt."""
    texts = [words for notes in read for words in (*notes.unknown, *notes.prose)]
    if not allergy.known:
        findings.doubts.append(because(ReasonKind.ALLERGY_UNKNOWN, allergy=allergy.words))
        texts += [words for notes in read for words, _ in notes.found]
        texts += [words for notes in read for words, _ in notes.products]
        texts += [words for notes in read for words, _ in notes.ambiguous]
    for words in texts:
        if allergy.stands_in(key(words)):
            findings.allergic.append(because(ReasonKind.ALLERGY_LITERAL, allergy=allergy.words))
            findings.matched.append(Matched(words, words, "", "", Answer(VerdictKind.AVOID)))


def _weigh_reading(sections: tuple[Notes, ...], findings: LabelFindings, scales: Scales) -> None:
    if any(notes.prose for notes in sections):
        findings.doubts.append(because(ReasonKind.PROSE))
    for wrong, kind in (
        (scales.label.cut, ReasonKind.TOO_LONG),
        (scales.label.partial, ReasonKind.PARTIAL),
        (scales.label.unfinished, ReasonKind.UNFINISHED),
    ):
        if wrong:
            findings.doubts.append(because(kind))
    if not any(notes.knows or notes.unknown or notes.prose for notes in sections):
        findings.short = because(ReasonKind.EMPTY)
    elif not scales.alone and any(_is_short(notes) for notes in sections):
        findings.short = because(_why_short(sections, scales))


def _why_short(sections: tuple[Notes, ...], scales: Scales) -> ReasonKind:
    if any(notes.products for notes in sections):
        return ReasonKind.PRODUCT_WORD
    known = any(notes.knows or notes.prose for notes in sections)
    return ReasonKind.TOO_FEW if known or len(scales.label.pieces) > 1 else ReasonKind.BRAND


def _is_short(notes: Notes) -> bool:
    return len({ingredient.name for _, ingredient in notes.found}) < FEWEST_INGREDIENTS
