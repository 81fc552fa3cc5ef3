# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer for one product, as values, and how the strictest of its words decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.aftercare.dates import Moment
from kiosk.aftercare.products.lexicon import IngredientClass
from kiosk.aftercare.reasons import Reason
from kiosk.aftercare.verdicts import ASK, ASK_UNDATED, Answer, VerdictKind, strictest
from kiosk.aftercare.waits import PlannedWait


@dataclass(frozen=True, slots=True)
class Matched:
    """A word of the label that the lexicon knows, and what it leads to for this patient.

    `words` is as typed, `name` as the pack has it.
    """

    words: str
    name: str
    class_id: str
    plain: str
    answer: Answer

    @property
    def kind(self) -> VerdictKind:
        return self.answer.kind


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words of the text, as typed, that may stand for one of `names`.

    One name is a known one spelt almost like them; several are what an abbreviation may mean.
    `plain` says what each is in plain words, "" where that is not known. Those of `milder` would
    be OK by themselves: staff take them, no patient does.
    """

    words: str
    names: tuple[str, ...]
    plain: tuple[str, ...] = ()
    milder: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one product, or for a row of the product table.

    `told` is the answer in words, `moment` its date, `not_before` the day before which it is not so
    where the answer is to ask. `deciding` is the label word that decided it (empty where none
    did). `matched` has the deciding words first; `unknown` are the words not recognised, as typed;
    `suggestions` are known names close to an unknown word; `unclear` says which word each known
    name, or each meaning of an abbreviation, would take the place of.
    `settled_by` names the practitioner where they settled an "ask" for this patient; their reason
    is then the first. `settled_on` is the day in words, where they decided it for all patients.
    """

    name: str
    answer: Answer
    told: str
    moment: Moment | None = None
    not_before: Moment | None = None
    deciding: str = ""
    matched: tuple[Matched, ...] = ()
    unknown: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    suggestions: tuple[str, ...] = ()
    settled_by: str = ""
    settled_on: str = ""
    unclear: tuple[Unclear, ...] = ()

    @property
    def kind(self) -> VerdictKind:
        return self.answer.kind


def match(
    words: str,
    name: str,
    entry: IngredientClass | None,
    waits: Mapping[str, PlannedWait],
) -> Matched:
    """What one known word leads to for this patient. No class or no wait is "ask"."""
    if entry is None:
        return Matched(words, name, "", "", ASK)
    wait = waits.get(entry.wait) if entry.wait is not None else None
    answer = ASK if wait is None else wait.answer
    if entry.medicine:
        answer = strictest((answer, ASK_UNDATED))
    return Matched(words, name, entry.id, entry.plain, answer)


def in_order(
    matched: list[Matched], class_places: Mapping[str, int], name_places: Mapping[str, int]
) -> tuple[Matched, ...]:
    """Each name once: the strictest first, then the latest, then by the pack's order.

    The order on the label does not count.
    """

    def place(one: Matched) -> tuple[int, bool, int, int, int, str]:
        kind, undated, hours = one.answer.strictness
        of_class = class_places.get(one.class_id, -1)
        return -kind, not undated, -hours, of_class, name_places.get(one.name, -1), one.words

    seen: dict[str, Matched] = {}
    for one in sorted(matched, key=place):
        seen.setdefault(one.name, one)
    return tuple(seen.values())


def decisive(matched: tuple[Matched, ...], kind: VerdictKind) -> tuple[Matched, ...]:
    """The words that make the answer what it is: those of its kind, and where it is to ask those
    that date it, too."""
    kinds = (kind, VerdictKind.WAIT) if kind is VerdictKind.ASK else (kind,)
    return tuple(one for one in matched if one.kind in kinds)


def decide(matched: tuple[Matched, ...], *, in_doubt: bool, longest: int | None) -> Answer:
    """The strictest of all the words, the whole of it in doubt or not.

    What is in doubt may hold anything, so that it asks; and where a word waits, no day is named
    before the `longest` wait of any product, in hours.
    """
    answer = strictest(one.answer for one in matched)
    if not in_doubt:
        return answer
    if answer.kind is VerdictKind.WAIT or answer.not_before is not None:
        return strictest((answer, Answer(VerdictKind.ASK, longest)))
    return strictest((answer, ASK))
