# SPDX-License-Identifier: GPL-3.0-or-later
"""Words made sentences, for places where several stand in one run."""

from __future__ import annotations

from kiosk.aftercare.plan.templates import Span, Text, marked
from kiosk.aftercare.plan.templates import plain as words_of
from kiosk.aftercare.waits import PlannedWait

_ENDS = (".", "!", "?", ":", "…", "”")


def ended(sentence: str) -> str:
    """A sentence with its full stop."""
    return sentence if not sentence or sentence[-1] in _ENDS else f"{sentence}."


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def whole(text: Text) -> Text:
    """A text that starts with a capital and ends in a full stop."""
    if not text:
        return text
    first, *rest = text
    started = (Span(capital(first.text), first.strong), *rest)
    return started if words_of(started)[-1:] in _ENDS else (*started, Span("."))


def with_strong(sentence: str, number: str) -> Text:
    """The sentence with a number in it made strong."""
    if not number or number not in sentence:
        return (Span(sentence),) if sentence else ()
    before, _, after = sentence.partition(number)
    return tuple(span for span in (Span(before), Span(number, True), Span(after)) if span.text)


def quiet(text: Text) -> Text:
    """The same with nothing strong."""
    return tuple(Span(span.text) for span in text)


def named(wait: PlannedWait) -> Text:
    """The name of a wait as the sheet has it."""
    return whole(marked(wait.sheet_name))
