# SPDX-License-Identifier: GPL-3.0-or-later
"""One product's name and label, read and weighed into a verdict that says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.aftercare.guidance import Words
from kiosk.aftercare.products.allergies import read_allergies
from kiosk.aftercare.products.label_pieces import LabelText, read_label, read_name
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.label_words import Notes, scan, without_claims
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.questions import is_one_line
from kiosk.aftercare.products.recognise import understand
from kiosk.aftercare.products.spelling import near_names
from kiosk.aftercare.products.verdict import (
    Matched,
    Unclear,
    Verdict,
    VerdictKind,
    decide,
    in_order,
    in_words,
)
from kiosk.aftercare.products.weigh import Findings, Scales, weigh
from kiosk.aftercare.waits import Moment, PlannedWait

DAY_ONE_WAIT = "own-skincare"
"""The wait that keeps day 1 for what the clinic hands out (S080, S141)."""

_MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class Rules:
    """What a label is held against: the lexicon, and this patient's waits by id, allergies and
    treated areas."""

    index: LexiconIndex
    waits: Mapping[str, PlannedWait]
    words: Words
    allergies: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What is judged. `title` is shown; `name` is read as a product's name, `label` as its list.

    `given`: the clinic hands it out for day 1. With `single` a label that is exactly one known
    ingredient is answered as that ingredient.
    """

    title: str
    name: str
    label: str
    given: bool = False
    single: bool = False


def judge_label(looked: Looked, rules: Rules) -> Verdict:
    """Read, match, weigh, explain. Takes any text and never raises."""
    index = rules.index
    allergies = read_allergies(rules.allergies, index)
    claimable = frozenset(form for allergy in allergies for form in allergy.forms)
    label = read_label(looked.label)
    sections = understand(label, index, claimable)
    name, name_spf = read_name(looked.name)
    asked = _is_sentence(looked, sections)
    said = label.words if asked else name
    named = scan(without_claims(said.split(), index, claimable)[0], index)
    alone = looked.single and _is_one_name(label, sections)
    spf = min((one for one in (name_spf, label.spf) if one is not None), default=None)
    scales = Scales(
        index,
        rules.words.reasons,
        rules.waits,
        allergies,
        f" {name} ",
        label,
        spf=spf,
        areas=rules.areas,
        alone=alone,
    )
    findings = weigh(sections, named, scales)
    unknown = _unknown(sections)
    matched = in_order(findings.matched, index.class_places, index.name_places)
    in_doubt = bool(unknown or findings.doubts or findings.short)
    kind, moment = decide(matched, in_doubt)
    given = looked.given and kind is VerdictKind.OK and _all_for_day_one(matched, index)
    if given:
        moment = None
    near = near_names(unknown, index)
    suggestions = tuple(dict.fromkeys(known for _, known in near))
    if asked:
        suggestions = tuple(dict.fromkeys(one.name for _, one in named.found))[:_MOST_SAID]
    explained = _Explained(kind, moment, matched, unknown, suggestions, alone=alone, given=given)
    return Verdict(
        name=looked.title,
        kind=kind,
        told=in_words(kind, moment, rules.words),
        moment=moment,
        deciding=matched[0].words if matched and matched[0].kind is kind else "",
        matched=matched,
        unknown=unknown,
        reasons=_reasons(explained, findings, sections, rules),
        suggestions=suggestions,
        unclear=_unclear(near, sections),
    )


def _unclear(near: tuple[tuple[str, str], ...], sections: tuple[Notes, ...]) -> tuple[Unclear, ...]:
    """What may have been meant: misspelt words first, then abbreviations, each once."""
    misspelt = [Unclear(words, (name,)) for words, name in near]
    short = [Unclear(words, one.meanings) for notes in sections for words, one in notes.ambiguous]
    return tuple(dict.fromkeys((*misspelt, *short)))


def _is_one_name(label: LabelText, sections: tuple[Notes, ...]) -> bool:
    found = sections[0].found if len(label.pieces) == 1 else []
    return len(found) == 1 and key(found[0][0]) == label.words.strip()


def _is_sentence(looked: Looked, sections: tuple[Notes, ...]) -> bool:
    """Whether one sentence was typed in place of a list: then a name inside it counts, as one in
    a product's name does, against the answer alone."""
    return looked.single and is_one_line(looked.label) and any(one.prose for one in sections)


def _unknown(sections: tuple[Notes, ...]) -> tuple[str, ...]:
    words = {key(word): word for notes in reversed(sections) for word in reversed(notes.unknown)}
    return tuple(reversed(words.values()))


def _all_for_day_one(matched: tuple[Matched, ...], index: LexiconIndex) -> bool:
    return all(index.classes[one.class_id].wait == DAY_ONE_WAIT for one in matched)


@dataclass(frozen=True, slots=True)
class _Explained:
    """The verdict as far as it stands when its reasons are written."""

    kind: VerdictKind
    moment: Moment | None
    matched: tuple[Matched, ...]
    unknown: tuple[str, ...]
    suggestions: tuple[str, ...]
    alone: bool
    given: bool


def _reasons(
    verdict: _Explained, findings: Findings, sections: tuple[Notes, ...], rules: Rules
) -> tuple[str, ...]:
    """Allergies, what decided, what belongs to it, what is in doubt; each sentence once."""
    sentences = rules.words.reasons
    reasons = [*findings.allergic[:_MOST_SAID], *_deciding(verdict, rules), *findings.say]
    reasons += _also_asked(verdict, rules)
    reasons += findings.doubts
    reasons += [sentences.unknown.format(words=word) for word in verdict.unknown[:_MOST_SAID]]
    if len(verdict.unknown) > _MOST_SAID:
        more = len(verdict.unknown) - _MOST_SAID
        reasons.append(sentences.unknown_more.format(count=more))
    reasons += [sentences.near.format(name=name) for name in verdict.suggestions]
    reasons += [
        sentences.claim.format(words=words) for notes in sections for words in notes.claims
    ][:_MOST_SAID]
    if verdict.kind is VerdictKind.ASK and findings.short:
        reasons.append(findings.short)
    if len(sections) > 1:
        reasons.append(sentences.several)
    if verdict.kind is VerdictKind.OK:
        reasons.append(
            sentences.given
            if verdict.given
            else sentences.rest_counts
            if verdict.alone
            else sentences.all_known
        )
    return tuple(dict.fromkeys(reasons))


def _deciding(verdict: _Explained, rules: Rules) -> list[str]:
    """What the deciding words are in plain words, and what besides the date their wait needs."""
    said: list[str] = []
    if verdict.kind is VerdictKind.OK and not verdict.alone:
        return said
    deciding = [one for one in verdict.matched if one.kind is verdict.kind and one.plain]
    is_plain = rules.words.reasons.is_plain
    said += [is_plain.format(name=one.name, plain=one.plain) for one in deciding[:_MOST_SAID]]
    for one in deciding:
        wait = rules.waits.get(rules.index.classes[one.class_id].wait or "")
        if wait is not None and wait.also_needs and verdict.kind is VerdictKind.WAIT:
            said.append(rules.words.reasons.also_needs.format(needs=wait.also_needs))
    return said


def _also_asked(verdict: _Explained, rules: Rules) -> list[str]:
    """A date that stands does not hide that another word needs the clinic's answer."""
    if verdict.kind not in (VerdictKind.WAIT, VerdictKind.NEVER):
        return []
    asked = [one.name for one in verdict.matched if one.kind is VerdictKind.ASK]
    return [rules.words.reasons.ask_about.format(name=name) for name in asked[:_MOST_SAID]]
