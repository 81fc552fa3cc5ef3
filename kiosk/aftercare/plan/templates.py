# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates of the pack -> runs of text with this patient's dates in them.

A template is plain text. `**runs**` are strong. Placeholders are `{day 7}` (calendar day 7, a
date), `{hour 24}` (the moment 24 hours after, told as every wait is), `{wait heat}` (that wait's
date), `{name}`, `{phone}`, `{out-of-hours}` and `{emergency}`. Dates and numbers are strong.

A wait that has no date for this patient has no sentence to stand in: "Use retinol from {wait
retinoids}." becomes "Retinol: Ask us.".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.dates import YEAR_SHOWN_FROM, day_date, day_words, end_words, rounded_end
from kiosk.aftercare.language import Words
from kiosk.aftercare.waits import PlannedWait

_WITH_NUMBER = {"day": (1, 365), "hour": (1, 8760)}
_WITH_ID = ("wait",)
_ALONE = ("name", "phone", "out-of-hours", "emergency")
KINDS = (*_WITH_NUMBER, *_WITH_ID, *_ALONE)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+")


class TemplateError(ValueError):
    """A template is malformed. The message is a whole sentence."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text. `strong` runs are dates, numbers to call, and what the pack marks."""

    text: str
    strong: bool = False


Text = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Placeholder:
    """`{wait heat}` is kind `wait` with argument `heat`."""

    kind: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What placeholders are filled from."""

    name: str
    treated_at: datetime
    words: Words
    clinic: Clinic
    waits: Mapping[str, PlannedWait]


def plain(text: Text) -> str:
    """The words alone."""
    return "".join(span.text for span in text)


def marked(template: str) -> Text:
    """A template without placeholders. Raises TemplateError where it is malformed."""
    return tuple(piece for piece in _read(template).pieces if isinstance(piece, Span))


def placeholders(template: str) -> tuple[Placeholder, ...]:
    """Every placeholder of a template, in order. Raises TemplateError where it is malformed."""
    return tuple(piece for piece in _read(template).pieces if isinstance(piece, Placeholder))


def render(template: str, facts: Facts, *, strong: bool = True) -> Text:
    """The template with this patient's facts filled in, `strong` or not. Raises TemplateError where
    malformed."""
    read = _read(template)
    if read.fixed is not None:
        return read.fixed
    if not _undated(read, facts):
        return _whole(read, facts, strong=strong)
    spans: list[Span] = []
    for sentence in _BETWEEN_SENTENCES.split(template):
        said = _read(sentence)
        spans += [Span(" ")] if spans else []
        spans += _told(_undated(said, facts)) or _whole(said, facts, strong=strong)
    return tuple(spans)


def _whole(read: _Template, facts: Facts, *, strong: bool) -> Text:
    return tuple(
        [
            Span(_filled(piece, facts), strong) if isinstance(piece, Placeholder) else piece
            for piece in read.pieces
        ]
    )


def _undated(read: _Template, facts: Facts) -> list[PlannedWait]:
    """The waits named in it that have no date."""
    named = (piece for piece in read.pieces if isinstance(piece, Placeholder))
    waits = (facts.waits[each.argument] for each in named if each.kind in _WITH_ID)
    return [wait for wait in waits if wait.moment is None]


def _told(waits: list[PlannedWait]) -> list[Span]:
    """A sentence for each."""
    spans: list[Span] = []
    for wait in waits:
        spans += [Span(" ")] if spans else []
        spans += [Span(f"{wait.name}: "), Span(wait.told, True), Span(".")]
    return spans


@dataclass(frozen=True, slots=True)
class _Template:
    """A template as read. `fixed` is its text where it holds no placeholder."""

    pieces: tuple[Span | Placeholder, ...]
    fixed: Text | None


@lru_cache(maxsize=4096)
def _read(template: str) -> _Template:
    """The template read once. Only the pack's own words come here, never a patient's."""
    pieces = tuple(_pieces(template))
    spans = tuple(piece for piece in pieces if isinstance(piece, Span))
    return _Template(pieces, spans if len(spans) == len(pieces) else None)


def _pieces(template: str) -> Iterator[Span | Placeholder]:
    runs = template.split("**")
    if len(runs) % 2 == 0:
        raise TemplateError("It has a ** without its partner.")
    for number, run in enumerate(runs):
        strong = number % 2 == 1
        for index, part in enumerate(_PLACEHOLDER.split(run)):
            if index % 2 == 1:
                yield _placeholder(part)
            elif "{" in part or "}" in part:
                raise TemplateError("It has a { or } without its partner.")
            elif part:
                yield Span(part, strong)


def _placeholder(inside: str) -> Placeholder:
    kind, _, argument = inside.partition(" ")
    if kind not in KINDS:
        raise TemplateError(f"{{{inside}}} is not known here.")
    if kind in _ALONE and argument:
        raise TemplateError(f"{{{kind}}} takes nothing after it.")
    if kind in _WITH_ID and not argument:
        raise TemplateError(f"{{{kind}}} needs an id after it.")
    if kind in _WITH_NUMBER:
        low, high = _WITH_NUMBER[kind]
        if not (argument.isascii() and argument.isdigit() and low <= int(argument[:6]) <= high):
            raise TemplateError(f"{{{kind}}} needs a whole number from {low} to {high} after it.")
    return Placeholder(kind, argument)


def _filled(placeholder: Placeholder, facts: Facts) -> str:
    match placeholder.kind:
        case "day":
            day = day_date(facts.treated_at, int(placeholder.argument))
            year = day - facts.treated_at.date() > YEAR_SHOWN_FROM
            return day_words(day, facts.words, year=year)
        case "hour":
            rounded, whole_day = rounded_end(facts.treated_at, int(placeholder.argument))
            return end_words(facts.treated_at, rounded, facts.words, whole_day=whole_day)
        case "wait":
            wait = facts.waits[placeholder.argument]
            return wait.moment.words if wait.moment is not None else wait.told
        case "name":
            return facts.name
        case "phone":
            return facts.clinic.phone
        case "out-of-hours":
            return facts.clinic.out_of_hours_phone
        case "emergency":
            return facts.clinic.emergency_phone
    raise TemplateError(f"{{{placeholder.kind}}} is not known here.")
