# SPDX-License-Identifier: GPL-3.0-or-later
"""The signs in rows by how soon to act, as words: what to do, and the signs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import Plan, PlannedFlag
from kiosk.sheet.engine.text import fill, fill_words, joined, strong
from kiosk.sheet.sections.paper_sentences import capital, whole


@dataclass(frozen=True, slots=True)
class SignRow:
    """`label` is what to do, `below` whom to call instead when the clinic is closed,
    `pictures` the pictographs of the signs."""

    icon: str
    label: str
    signs: Text
    below: Text = ()
    pictures: tuple[str, ...] = ()


def normal(plan: Plan) -> SignRow:
    return SignRow("verdict-ok", plan.words.labels.normal, plan.normal)


def pressing(plan: Plan) -> list[SignRow]:
    """The signs that cannot wait, soonest first."""
    labels, number = plan.words.labels, plan.clinic.emergency_phone
    emergency = fill_words(labels.emergency, number=number)
    at_once, now = _of(plan, Urgency.EMERGENCY), _of(plan, Urgency.NOW)
    rows = [
        SignRow("urgent-emergency", emergency, _told(at_once), pictures=_pictures(at_once)),
        SignRow("urgent-now", labels.now, _told(now), pictures=_pictures(now)),
        *_same_day(plan),
    ]
    return [row for row in rows if row.signs]


def later(plan: Plan) -> list[SignRow]:
    """The signs to call about, then those for the same week."""
    labels = plan.words.labels
    call, this_week = _of(plan, Urgency.CALL), _of(plan, Urgency.THIS_WEEK)
    told = [_told(call)]
    if this_week:
        told.append(joined((strong(labels.this_week), _told(this_week))))
    signs = joined(tuple(text for text in told if text))
    pictures = _pictures([*call, *this_week])
    return [SignRow("urgent-week", labels.call, signs, pictures=pictures)] if signs else []


def _of(plan: Plan, urgency: Urgency) -> list[PlannedFlag]:
    return [flag for flag in plan.red_flags if flag.urgency is urgency]


def _pictures(flags: Iterable[PlannedFlag]) -> tuple[str, ...]:
    return tuple(flag.picture for flag in flags if flag.picture)


def _told(flags: Iterable[PlannedFlag]) -> Text:
    return joined(tuple(whole(flag.sheet_text) for flag in flags))


def _same_day(plan: Plan) -> list[SignRow]:
    """Signs that end in the same instruction ("...: get care.") share a row that says it once.
    Those to call the clinic about come first; the others also say whom to call when it is closed.
    """
    labels, closed = plan.words.labels, plan.clinic.out_of_hours_phone
    shared: dict[str, list[Text]] = {labels.call_us: []}
    shown: dict[str, list[PlannedFlag]] = {}
    for flag in _of(plan, Urgency.SAME_DAY):
        sign, instruction = instructed(flag.sheet_text)
        shared.setdefault(instruction or labels.call_us, []).append(whole(sign))
        shown.setdefault(instruction or labels.call_us, []).append(flag)
    below = fill(labels.closed, ("number",), number=closed) if closed else ()
    return [
        SignRow(
            "urgent-same-day",
            fill_words(labels.same_day, what=instruction),
            joined(tuple(signs)),
            () if instruction == labels.call_us else below,
            _pictures(shown[instruction]),
        )
        for instruction, signs in shared.items()
        if signs
    ]


def instructed(text: Text) -> tuple[Text, str]:
    """A sign without the instruction that it ends in, and that with a capital: "a rash: stop it,
    call us." is "a rash: stop it" and "Call us"."""
    *before, end = text
    sign, colon, told = end.text.rpartition(": ")
    if not colon:
        return text, ""
    first, comma, last = told.rstrip(".").rpartition(", ")
    kept = f"{sign}: {first}." if comma else f"{sign}."
    return (*before, replace(end, text=kept)), capital(last)


def run(row: SignRow, *, loud: bool) -> Text:
    """A row as one text that opens with its label; only `loud` signs stay strong."""
    signs = row.signs if loud else tuple(Span(span.text) for span in row.signs)
    return joined((strong(f"{row.label}:"), signs))
