# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts that people type into a consultation: where they stand, and what they may not hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.refusals import Path, Problem
from kiosk.aftercare.sentences import say

LONGEST_LINE = 4_000
_BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def typed(consultation: Consultation) -> Iterator[tuple[Path, str]]:
    """Every text that a person typed and that is shown again, with the path to it."""
    yield ("patient", "name"), consultation.patient.name
    yield ("practitioner",), consultation.practitioner
    yield ("course", "goal"), consultation.course.goal
    for index, allergy in enumerate(consultation.allergies):
        yield ("allergies", index), allergy
    for index, product in enumerate(consultation.shelf):
        yield ("shelf", index, "name"), product.name
        if product.settled is not None:
            yield ("shelf", index, "settled", "reason"), product.settled.reason
            yield ("shelf", index, "settled", "by"), product.settled.by
    for index, change in enumerate(consultation.changes):
        yield ("changes", index, "reason"), change.reason
    for index, question in enumerate(consultation.questions):
        yield ("questions", index), question
    yield ("hopes", "words"), consultation.hopes.words
    for index, day in enumerate(consultation.days):
        yield ("days", index, "name"), day.name


def text_problems(consultation: Consultation) -> Iterator[Problem]:
    """Texts with characters that nobody types, texts without end, and lines with nothing on them.

    The length of the name is the form's own rule.
    """
    for path, text in typed(consultation):
        if path[0] in ("allergies", "questions") and is_blank(text):
            yield Problem(path, say("It is empty."), say("Write it, or leave it out."))
        strange = None if text.isprintable() else next(filter(_is_hidden, text), None)
        if strange is not None:
            wrong = say("It holds a hidden character (U+{code}).", code=f"{ord(strange):04X}")
            yield Problem(path, wrong, say("Type it again without it."))
        if len(text) > LONGEST_LINE and path != ("patient", "name"):
            wrong = say("It has {count} characters.", count=len(text))
            yield Problem(path, wrong, say("Write {most} at most.", most=LONGEST_LINE))


def is_blank(text: str) -> bool:
    """Whether nothing of it would be seen: no letter, digit or sign, only space and marks."""
    return all(unicodedata.category(char)[0] in "CMZ" for char in text)


def _is_hidden(char: str) -> bool:
    """Control, bidirectional override and lone surrogate characters: nothing a person types."""
    return unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI_CONTROLS
