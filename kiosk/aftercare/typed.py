# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts that people type into a consultation: where they stand, and what they may not hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.refusals import Path, Problem

LONGEST_LINE = 4_000
_BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def typed(consultation: Consultation) -> Iterator[tuple[Path, str]]:
    """Every text that a person typed and that is shown again, with the path to it."""
    yield ("patient", "name"), consultation.patient.name
    yield ("practitioner",), consultation.practitioner
    for index, allergy in enumerate(consultation.allergies):
        yield ("allergies", index), allergy
    for index, product in enumerate(consultation.shelf):
        yield ("shelf", index, "name"), product.name
    for index, settlement in enumerate(consultation.settlements):
        yield ("settlements", index, "reason"), settlement.reason
    for index, change in enumerate(consultation.changes):
        yield ("changes", index, "reason"), change.reason
    for index, question in enumerate(consultation.questions):
        yield ("questions", index), question


def text_problems(consultation: Consultation) -> Iterator[Problem]:
    """Texts with characters that nobody types, texts without end, and lines with nothing on them.

    The length of the name is the form's own rule.
    """
    for path, text in typed(consultation):
        if path[0] in ("allergies", "questions") and is_blank(text):
            yield Problem(path, "It is empty.", "Write it, or leave it out.")
        strange = None if text.isprintable() else next(filter(_is_hidden, text), None)
        if strange is not None:
            wrong = f"It holds a hidden character (U+{ord(strange):04X})."
            yield Problem(path, wrong, "Type it again without it.")
        if len(text) > LONGEST_LINE and path != ("patient", "name"):
            wrong = f"It has {len(text)} characters."
            yield Problem(path, wrong, f"Write {LONGEST_LINE} at most.")


def is_blank(text: str) -> bool:
    """Whether nothing of it would be seen: no letter, digit or sign, only space and marks."""
    return all(unicodedata.category(char)[0] in "CMZ" for char in text)


def _is_hidden(char: str) -> bool:
    """Control, bidirectional override and lone surrogate characters: nothing a person types."""
    return unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI_CONTROLS
