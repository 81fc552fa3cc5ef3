# SPDX-License-Identifier: GPL-3.0-or-later
"""One product's name and label, read and weighed into a verdict that says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.aftercare.case import Case
from kiosk.aftercare.products.allergies import read_allergies
from kiosk.aftercare.products.label_pieces import LabelText, read_label, read_name
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.label_words import Notes, scan, without_claims
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.one_percent import proved_traces
from kiosk.aftercare.products.questions import is_one_line
from kiosk.aftercare.products.recognise import read_pieces, sections_of
from kiosk.aftercare.products.spelling import near_names
from kiosk.aftercare.products.verdict import (
    Matched,
    Unclear,
    Verdict,
    decide,
    decisive,
    in_order,
    match,
)
from kiosk.aftercare.products.weigh import LabelFindings, Scales, weigh
from kiosk.aftercare.reasons import Reason, ReasonKind, because
from kiosk.aftercare.verdicts import Answer, VerdictKind

_MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class Looked:
    """What is judged. `title` is shown; `name` is read as a product's name, `label` as its list.

    `given`: the clinic hands it out for day 1. With `single` a label that is exactly one known
    name is answered as what it names.
    """

    title: str
    name: str
    label: str
    given: bool = False
    single: bool = False


def judge_label(looked: Looked, case: Case) -> Verdict:
    """Read, match, weigh, explain. Takes any text and never raises."""
    index = case.rules.lexicon
    allergies = read_allergies(case.allergies, index)
    claimable = frozenset(form for allergy in allergies for form in allergy.forms)
    label = read_label(looked.label, index.grammar)
    read = read_pieces(label, index, claimable)
    sections = sections_of(label, read)
    name, name_spf = read_name(looked.name)
    asked = _is_sentence(looked, sections)
    named = Notes()
    for said in (label.words,) if asked else (name, key(label.aside), *_unread(sections)):
        named.take(scan(without_claims(said.split(), index, claimable)[0], index))
    alone = looked.single and _is_one_name(label, sections)
    spf = min((one for one in (name_spf, label.spf) if one is not None), default=None)
    traces = proved_traces(read, label, f" {name} ", index)
    scales = Scales(case, allergies, f" {name} ", label, spf=spf, alone=alone, traces=traces)
    findings = weigh(sections, named, scales)
    unknown = _unknown(sections)
    matched = in_order(findings.matched, index.class_places, index.name_places)
    in_doubt = bool(unknown or findings.doubts or findings.short)
    answer = decide(matched, in_doubt=in_doubt, longest=_longest_wait(case))
    given = looked.given and answer.kind is VerdictKind.OK and _all_supplied(matched, case)
    if given:
        answer = Answer(VerdictKind.OK)
    unclear = unknown or any(notes.ambiguous for notes in sections)
    plain = _plain_classes(case) if unclear else frozenset[str]()
    near = near_names(unknown, index, plain)
    suggestions = tuple(dict.fromkeys(known for _, known in near))
    if asked:
        suggestions = tuple(dict.fromkeys(one.name for _, one in named.found))[:_MOST_SAID]
    explained = _Explained(answer.kind, matched, unknown, suggestions, alone=alone, given=given)
    return Verdict(
        name=looked.title,
        answer=answer,
        told=case.moments.told(answer),
        moment=case.moments.from_which(answer),
        not_before=case.moments.not_before(answer),
        deciding=next((one.words for one in decisive(matched, answer.kind)), ""),
        matched=matched,
        unknown=unknown,
        reasons=_reasons(explained, findings, sections, case),
        suggestions=suggestions,
        unclear=_unclear(near, sections, index, plain),
    )


def _plain_classes(case: Case) -> frozenset[str]:
    """The classes whose answer for this patient is OK."""
    classes = case.rules.lexicon.classes.values()
    return frozenset(
        each.id for each in classes if match("", "", each, case.waits).kind is VerdictKind.OK
    )


def _longest_wait(case: Case) -> int | None:
    """The hours of the product that waits longest."""
    of_products = {entry.wait for entry in case.rules.lexicon.classes.values()}
    waits = (wait for wait in case.waits.values() if wait.id in of_products)
    return max((wait.hours for wait in waits if wait.hours is not None), default=None)


def _unclear(
    near: tuple[tuple[str, str], ...],
    sections: tuple[Notes, ...],
    index: LexiconIndex,
    plain_classes: frozenset[str],
) -> tuple[Unclear, ...]:
    """What may have been meant: misspelt words first, then abbreviations, each once."""
    misspelt = [(words, (name,)) for words, name in near]
    short = [(words, one.meanings) for notes in sections for words, one in notes.ambiguous]
    unclear = []
    for words, names in dict.fromkeys((*misspelt, *short)):
        known = [index.names.get(key(name)) for name in names]
        classes = [index.classes.get(each.class_id) if each else None for each in known]
        plain = tuple(entry.plain if entry else "" for entry in classes)
        told = zip(names, classes, strict=True)
        milder = frozenset(name for name, entry in told if entry and entry.id in plain_classes)
        unclear.append(Unclear(words, names, plain, milder))
    return tuple(unclear)


def _is_one_name(label: LabelText, sections: tuple[Notes, ...]) -> bool:
    """Whether it is the name of one ingredient, or of one group of things, and nothing else."""
    if len(label.pieces) != 1:
        return False
    notes = sections[0]
    groups = [words for words, product in notes.products if product.class_id is not None]
    groups += [words for words, _ in notes.groups]
    named = [*(words for words, _ in notes.found), *groups]
    return len(named) == 1 and key(named[0]) == label.words.strip()


def _unread(sections: tuple[Notes, ...]) -> list[str]:
    """What could not be read: a name inside it counts, against the answer alone. So a comma that
    is missing hides no strict name."""
    return [key(words) for notes in sections for words in (*notes.prose, *notes.unknown)]


def _is_sentence(looked: Looked, sections: tuple[Notes, ...]) -> bool:
    """Whether one sentence was typed in place of a list: then a name inside it counts, as one in
    a product's name does, against the answer alone."""
    return looked.single and is_one_line(looked.label) and any(one.prose for one in sections)


def _unknown(sections: tuple[Notes, ...]) -> tuple[str, ...]:
    words = {key(word): word for notes in reversed(sections) for word in reversed(notes.unknown)}
    return tuple(reversed(words.values()))


def _all_supplied(matched: tuple[Matched, ...], case: Case) -> bool:
    """Whether all of it is what the clinic hands out for the time in which nothing else is used."""
    classes = case.rules.lexicon.classes
    supplied = {wait.id for wait in case.rules.guidance.waits if wait.clinic_supplies}
    return all(classes[one.class_id].wait in supplied for one in matched)


@dataclass(frozen=True, slots=True)
class _Explained:
    """The verdict as far as it stands when its reasons are given."""

    kind: VerdictKind
    matched: tuple[Matched, ...]
    unknown: tuple[str, ...]
    suggestions: tuple[str, ...]
    alone: bool
    given: bool


def _reasons(
    verdict: _Explained, findings: LabelFindings, sections: tuple[Notes, ...], case: Case
) -> tuple[Reason, ...]:
    """Allergies, what decided, what belongs to it, what is in doubt; each reason once."""
    unknown = verdict.unknown
    reasons = [*findings.allergic[:_MOST_SAID], *_deciding(verdict, case), *findings.say]
    reasons += _also_asked(verdict)
    reasons += findings.doubts
    reasons += [because(ReasonKind.UNKNOWN, words=word) for word in unknown[:_MOST_SAID]]
    if len(unknown) > _MOST_SAID:
        reasons.append(because(ReasonKind.UNKNOWN_MORE, count=str(len(unknown) - _MOST_SAID)))
    reasons += [because(ReasonKind.NEAR, name=name) for name in verdict.suggestions]
    claims = [words for notes in sections for words in notes.claims]
    reasons += [because(ReasonKind.CLAIM, words=words) for words in claims[:_MOST_SAID]]
    if verdict.kind is VerdictKind.ASK and findings.short is not None:
        reasons.append(findings.short)
    if len(sections) > 1:
        reasons.append(because(ReasonKind.SEVERAL))
    if verdict.kind is VerdictKind.OK:
        reasons.append(because(_why_ok(verdict)))
    return tuple(dict.fromkeys(reasons))


def _why_ok(verdict: _Explained) -> ReasonKind:
    if verdict.given:
        return ReasonKind.GIVEN
    return ReasonKind.REST_COUNTS if verdict.alone else ReasonKind.ALL_KNOWN


def _deciding(verdict: _Explained, case: Case) -> Iterator[Reason]:
    """What the deciding words are in plain words, and what besides the date their wait needs."""
    if verdict.kind is VerdictKind.OK and not verdict.alone:
        return
    deciding = [one for one in decisive(verdict.matched, verdict.kind) if one.plain]
    for one in deciding[:_MOST_SAID]:
        yield because(ReasonKind.IS_PLAIN, name=one.name, plain=one.plain)
    for one in deciding if verdict.kind in (VerdictKind.WAIT, VerdictKind.ASK) else ():
        wait = case.waits.get(case.rules.lexicon.classes[one.class_id].wait or "")
        if wait is not None and wait.also_needs:
            yield because(ReasonKind.ALSO_NEEDS, needs=wait.also_needs)


def _also_asked(verdict: _Explained) -> list[Reason]:
    """What stands for as long as the skin heals does not hide that another word is asked about."""
    if verdict.kind not in (VerdictKind.NEVER, VerdictKind.AVOID):
        return []
    asked = [one.name for one in verdict.matched if one.kind is VerdictKind.ASK]
    return [because(ReasonKind.ASK_ABOUT, name=name) for name in asked[:_MOST_SAID]]
