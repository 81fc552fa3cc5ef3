# SPDX-License-Identifier: GPL-3.0-or-later
"""The language file: seven days, twelve months, and the places where dates and names go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

from kiosk.aftercare.language import Reasons, ScreenWords, SheetLabels, Words
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.pack_texts import BRACES

Held = Mapping[str, tuple[str, ...]]

_LISTS = {"weekdays": 7, "weekdays_in_full": 7, "months": 12, "months_in_full": 12}

WORDS_HOLD: Held = {
    "ok_from": ("date",),
    "not_until": ("date",),
    "ask_not_before": ("date",),
    "since": ("date",),
    "day_pair": ("first", "last"),
    "day_range": ("first", "last"),
    "and_more": ("names",),
}
"""What fields of `language.Words` must hold in braces, as its docstring says; others nothing."""

LABELS_HOLD: Held = {
    "title": ("name",),
    "full_name": ("name",),
    "opening": ("areas", "date"),
    "opening_by": ("areas", "date", "practitioner"),
    "opening_large": ("areas", "date"),
    "opening_large_by": ("areas", "date", "practitioner"),
    "emergency": ("number",),
    "same_day": ("what",),
    "closed": ("number",),
    "continued": ("head",),
    "not_before": ("date", "what"),
    "only": ("needs",),
    "changed": ("was",),
    "changed_by": ("by", "was"),
    "why": ("reason",),
    "it_has": ("name",),
    "not_known": ("words",),
    "ask_about": ("name",),
    "decided": ("by", "reason"),
    "decided_on": ("by", "date", "reason"),
    "session_of": ("session", "sessions"),
    "session": ("session",),
    "depth": ("depth",),
    "own_day": ("what", "date", "number"),
    "unnamed_day": ("date", "number"),
    "call_number": ("number",),
    "call_code": ("number",),
    "visit_code": ("date",),
    "visit_summary": ("clinic",),
    "contact_code": ("clinic",),
    "footer_patient": ("name", "date"),
    "footer_sheet": ("code",),
    "footer_pack": ("version",),
    "review_by": ("date",),
    "review_overdue": ("date",),
    "approved": ("name", "date"),
    "approved_undated": ("name",),
    "page": ("page", "pages"),
}
"""The same for `language.SheetLabels`."""

REASONS_HOLD: Held = {
    "rule": ("basis",),
    "rule_hours": ("hours", "basis"),
    "rule_from": ("statements", "basis"),
    "rule_from_hours": ("statements", "hours", "basis"),
    "at_least": ("factor", "hours"),
    "longer": ("factor", "hours", "total"),
    "ask_first": ("factor",),
    "changed": ("by", "hours", "reason"),
    "changed_unnamed": ("hours", "reason"),
    "never_earlier": ("wait", "hours"),
    "allergic": ("allergy",),
    "next_visit_soon": ("weeks",),
    "trace": ("mark", "name"),
    "is_plain": ("name", "plain"),
    "unknown": ("words",),
    "unknown_more": ("count",),
    "also_needs": ("needs",),
    "near": ("name",),
    "ambiguous": ("words", "meanings"),
    "either": ("first", "second"),
    "ask_about": ("name",),
    "allergy_match": ("allergy", "name"),
    "allergy_literal": ("allergy",),
    "allergy_alike": ("allergy", "name"),
    "allergy_unknown": ("allergy",),
    "claim": ("words",),
    "class_word": ("words",),
}
"""The same for `language.Reasons`."""


def broken_words(words: Words) -> Iterator[Problem]:
    """A date that has no place to go, a number of weekdays that is not seven, and the like."""
    for name, length in _LISTS.items():
        if (given := len(getattr(words, name))) != length:
            yield Problem((kebab(name),), f"{given} are written.", f"Write {length}.")
    for item in fields(Words):
        if item.name not in (*_LISTS, "labels", "reasons", "screen"):
            text = getattr(words, item.name)
            yield from _held((kebab(item.name),), text, WORDS_HOLD.get(item.name, ()))
    yield from _all_held("labels", words.labels, LABELS_HOLD)
    yield from _all_held("reasons", words.reasons, REASONS_HOLD)
    yield from _all_held("screen", words.screen, {})


def _all_held(
    key: str, texts: SheetLabels | Reasons | ScreenWords, hold: Held
) -> Iterator[Problem]:
    for item in fields(texts):
        text = getattr(texts, item.name)
        yield from _held((key, kebab(item.name)), text, hold.get(item.name, ()))


def _held(steps: Steps, text: str, wanted: tuple[str, ...]) -> Iterator[Problem]:
    for name in wanted:
        if text.count(f"{{{name}}}") != 1:
            wrong = f"{shown(text)} does not hold {{{name}}} once."
            yield Problem(steps, wrong, f"Write {{{name}}} where it goes.")
    for found in BRACES.finditer(text):
        if found[1] not in wanted:
            yield Problem(steps, f'"{found.group()}" is not filled in here.', "Write plain words.")
