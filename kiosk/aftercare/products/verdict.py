# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer for one product, as values, and how the worst of its words decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.aftercare.guidance import Phrase, WaitKind, Words
from kiosk.aftercare.products.lexicon import IngredientClass
from kiosk.aftercare.waits import Moment, PlannedWait


class VerdictKind(StrEnum):
    """Mildest last: never > wait > ask > ok, and the worst ingredient decides."""

    OK = "ok"
    WAIT = "wait"
    ASK = "ask"
    NEVER = "never"


STRICTNESS: Mapping[VerdictKind, int] = {
    VerdictKind.OK: 0,
    VerdictKind.ASK: 1,
    VerdictKind.WAIT: 2,
    VerdictKind.NEVER: 3,
}


@dataclass(frozen=True, slots=True)
class Matched:
    """A word of the label that the lexicon knows.

    `words` is as typed, `name` as the pack has it.
    """

    words: str
    name: str
    class_id: str
    plain: str
    kind: VerdictKind
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words of the text, as typed, that may stand for one of `names`.

    One name is a known one spelt almost like them; several are what an abbreviation may mean.
    """

    words: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one product.

    `told` is "OK from ...", "Not until ...", "Ask us" or "Not while you heal". `deciding` is the
    label word that decided it (empty where none did). `matched` has the deciding words first;
    `unknown` are the words not recognised, as typed; `reasons` are plain sentences;
    `suggestions` are known names close to an unknown word; `unclear` says which word each known
    name, or each meaning of an abbreviation, would take the place of.
    `settled_by` names the practitioner where they settled an "ask" for this patient.
    """

    name: str
    kind: VerdictKind
    told: str
    moment: Moment | None = None
    deciding: str = ""
    matched: tuple[Matched, ...] = ()
    unknown: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    settled_by: str = ""
    unclear: tuple[Unclear, ...] = ()


def match(
    words: str,
    name: str,
    entry: IngredientClass | None,
    waits: Mapping[str, PlannedWait],
) -> Matched:
    """What one known word leads to for this patient. No class, no wait or no date is "ask"."""
    class_id, plain = (entry.id, entry.plain) if entry is not None else ("", "")
    wait = waits.get(entry.wait) if entry is not None and entry.wait is not None else None
    kind, moment = _of_wait(wait)
    return Matched(words, name, class_id, plain, kind, moment)


def _of_wait(wait: PlannedWait | None) -> tuple[VerdictKind, Moment | None]:
    if wait is None or wait.kind is WaitKind.ASK:
        return VerdictKind.ASK, None
    if wait.kind is WaitKind.WHILE_HEALING:
        return VerdictKind.NEVER, None
    if wait.kind is WaitKind.ALLOWED:
        return VerdictKind.OK, None
    if wait.moment is None:
        return VerdictKind.ASK, None
    return VerdictKind.OK if wait.phrase is Phrase.OK_FROM else VerdictKind.WAIT, wait.moment


def in_order(
    matched: list[Matched], class_places: Mapping[str, int], name_places: Mapping[str, int]
) -> tuple[Matched, ...]:
    """Each name once: the strictest first, then the latest, then by the pack's order.

    The order on the label does not count.
    """

    def place(one: Matched) -> tuple[int, float, int, int, str]:
        until = one.moment.exact.timestamp() if one.moment is not None else 0.0
        kind = class_places.get(one.class_id, -1)
        return -STRICTNESS[one.kind], -until, kind, name_places.get(one.name, -1), one.words

    seen: dict[str, Matched] = {}
    for one in sorted(matched, key=place):
        seen.setdefault(one.name, one)
    return tuple(seen.values())


def decide(matched: tuple[Matched, ...], in_doubt: bool) -> tuple[VerdictKind, Moment | None]:
    """never > wait > ask > ok, with the latest date of all the words that have one.

    `in_doubt` says that something besides the matched words asks for the clinic's word.
    """
    kinds = {one.kind for one in matched}
    kind = max(kinds, key=STRICTNESS.__getitem__, default=VerdictKind.ASK)
    if kind is VerdictKind.OK and in_doubt:
        kind = VerdictKind.ASK
    if kind not in (VerdictKind.OK, VerdictKind.WAIT):
        return kind, None
    return kind, max((one.moment for one in matched if one.moment), key=_told, default=None)


def _told(moment: Moment) -> tuple[datetime, datetime]:
    return moment.told, moment.exact


def in_words(kind: VerdictKind, moment: Moment | None, words: Words) -> str:
    """The verdict as the patient is told it, in the pack's words."""
    if kind is VerdictKind.NEVER:
        return words.never
    if kind is VerdictKind.ASK:
        return words.ask
    if moment is None:
        return words.ok_now if kind is VerdictKind.OK else words.ask
    template = words.ok_from if kind is VerdictKind.OK else words.not_until
    return template.replace("{date}", moment.words)
