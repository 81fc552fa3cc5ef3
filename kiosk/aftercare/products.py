# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on a label -> a verdict, failing closed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.aftercare.waits import Moment


class VerdictKind(StrEnum):
    """Mildest last: never > wait > ask > ok, and the worst ingredient decides."""

    OK = "ok"
    WAIT = "wait"
    ASK = "ask"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Matched:
    """A word of the label that the lexicon knows. `words` is as typed, `name` as the pack has it."""

    words: str
    name: str
    class_id: str
    plain: str
    kind: VerdictKind
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one product.

    `told` is "OK from ...", "Not until ...", "Ask us" or "Not while you heal". `deciding` is the
    label word that decided it (empty where none did). `matched` has the deciding words first;
    `unknown` are the words not recognised, as typed; `reasons` are plain sentences;
    `suggestions` are known names close to an unknown word.
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
