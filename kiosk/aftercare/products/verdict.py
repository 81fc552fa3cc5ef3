# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer for one product, as values, and how the strictest of its words decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.aftercare.dates import Moment
from kiosk.aftercare.products.lexicon import IngredientClass
from kiosk.aftercare.reasons import Reason
from kiosk.aftercare.verdicts import ASK, Answer, VerdictKind, strictest
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
    """

    words: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one product, or for a row of the product table.

    `told` is the answer in words. `deciding` is the label word that decided it (empty where none
    did). `matched` has the deciding words first; `unknown` are the words not recognised, as typed;
    `suggestions` are known names close to an unknown word; `unclear` says which word each known
    name, or each meaning of an abbreviation, would take the place of.
    `settled_by` names the practitioner where they settled an "ask" for this patient; their reason
    is then the first.
    """

    name: str
    answer: Answer
    told: str
    moment: Moment | None = None
    deciding: str = ""
    matched: tuple[Matched, ...] = ()
    unknown: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    suggestions: tuple[str, ...] = ()
    settled_by: str = ""
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
    return Matched(words, name, entry.id, entry.plain, wait.answer if wait is not None else ASK)


def in_order(
    matched: list[Matched], class_places: Mapping[str, int], name_places: Mapping[str, int]
) -> tuple[Matched, ...]:
    """Each name once: the strictest first, then the latest, then by the pack's order.

    The order on the label does not count.
    """

    def place(one: Matched) -> tuple[int, int, int, int, str]:
        kind, hours = one.answer.strictness
        of_class = class_places.get(one.class_id, -1)
        return -kind, -hours, of_class, name_places.get(one.name, -1), one.words

    seen: dict[str, Matched] = {}
    for one in sorted(matched, key=place):
        seen.setdefault(one.name, one)
    return tuple(seen.values())


def decide(matched: tuple[Matched, ...], *, in_doubt: bool) -> Answer:
    """The strictest of all the words; an OK that is in doubt asks."""
    answer = strictest(one.answer for one in matched)
    return ASK if in_doubt and answer.kind is VerdictKind.OK else answer
