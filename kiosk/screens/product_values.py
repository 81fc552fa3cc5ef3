# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdict -> what the product page and the staff's product panel show of it.

Nothing is decided here. A sentence of the checker that a part of the page says already, such as
the question on a button, is left out of the lines.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import Matched, Verdict, VerdictKind
from kiosk.aftercare.reasons import Reasons
from kiosk.screens.page_values import Values
from kiosk.screens.words import say

MOST_DECIDING = 4
MOST_UNKNOWN = 12
LONGEST_NAME = 60
_LISTED = ",;\n\u2022\u00b7|"


def shelf(plan: Plan) -> list[Values]:
    return [shelf_row(verdict) for verdict in plan.shelf]


def shelf_row(verdict: Verdict) -> Values:
    """One product of the shelf: the word that decided, and who settled it, with the reason."""
    return {
        "name": verdict.name,
        "kind": str(verdict.kind),
        "told": verdict.told,
        "has": verdict.deciding,
        "unknown": _unknown(verdict),
        "decided": decided(verdict),
    }


def decided(verdict: Verdict) -> str:
    """ "R. Osei decided: You know it well." The reason stands first; "" where nobody settled."""
    if not verdict.settled_by:
        return ""
    return say("{by} decided: {reason}").format(by=verdict.settled_by, reason=verdict.reasons[0])


def answered(verdict: Verdict, reasons: Reasons) -> Values:
    """The answer to what was typed.

    `deciding` are the words that decided it and what they are; `offers` what may have been meant
    instead, each with the words of the text that it would take the place of ("" for all of them).
    """
    return {
        "name": verdict.name,
        "kind": str(verdict.kind),
        "told": verdict.told,
        "deciding": [{"words": word.words, "plain": word.plain} for word in _deciding(verdict)],
        "lines": _lines(verdict, reasons),
        "unknown": _unknown(verdict),
        "offers": _offers(verdict, reasons),
    }


def _deciding(verdict: Verdict) -> list[Matched]:
    """The words that made the verdict what it is; of those that are all OK, the first."""
    if verdict.settled_by:
        return [one for one in verdict.matched if one.kind is VerdictKind.ASK][:MOST_DECIDING]
    words = [one for one in verdict.matched if one.kind is verdict.kind]
    return words[:1] if verdict.kind is VerdictKind.OK else words[:MOST_DECIDING]


def _lines(verdict: Verdict, reasons: Reasons) -> list[str]:
    said = {reasons.is_plain.format(name=one.name, plain=one.plain) for one in verdict.matched}
    said |= {reasons.unknown.format(words=words) for words in verdict.unknown}
    said |= {reasons.near.format(name=name) for name in verdict.suggestions}
    said |= {reasons.unknown_more.format(count=count) for count in range(len(verdict.unknown))}
    return [line for line in verdict.reasons if line not in said]


def _unknown(verdict: Verdict) -> str:
    words = ", ".join(verdict.unknown[:MOST_UNKNOWN])
    if len(verdict.unknown) > MOST_UNKNOWN:
        return say("{names} and more").format(names=words)
    return words


def _offers(verdict: Verdict, reasons: Reasons) -> list[Values]:
    places = {one.names[0]: one.words for one in verdict.unclear if len(one.names) == 1}
    offers = [
        {"words": places.get(name, ""), "name": name, "text": reasons.near.format(name=name)}
        for name in verdict.suggestions
    ]
    return offers + [
        {
            "words": one.words,
            "name": name,
            "text": say("{words}: {name}").format(words=one.words, name=name),
        }
        for one in verdict.unclear
        if len(one.names) > 1
        for name in one.names
    ]


def called(verdict: Verdict, asked: str, clinic: Clinic) -> str:
    """The name that what was looked up goes by: one of the clinic's own, or the few words typed.

    A label goes by none, so it is "".
    """
    if any(own.name == verdict.name for own in clinic.products):
        return verdict.name
    is_label = len(asked) > LONGEST_NAME or any(mark in asked for mark in _LISTED)
    return "" if is_label else asked


def looked_up(verdict: Verdict, asked: str, clinic: Clinic) -> str:
    """The label of what was looked up: the clinic's own, or the text as it was typed."""
    return next((own.label for own in clinic.products if own.name == verdict.name), asked)


def clinic_products(verdicts: Mapping[str, Verdict], shelf: tuple[Product, ...]) -> list[Values]:
    """The clinic's own products by name, each with its answer for this patient."""
    there = {product.name for product in shelf}
    return [
        {
            "name": name,
            "kind": str(verdict.kind),
            "told": verdict.told,
            "onShelf": name in there,
        }
        for name, verdict in verdicts.items()
    ]


def staff_verdict(verdict: Verdict, notes: Mapping[str, str]) -> Values:
    """A verdict as staff sees it. `notes` are the pack's, by the name of the ingredient."""
    deciding = _deciding(verdict)
    return {
        "kind": str(verdict.kind),
        "told": verdict.told,
        "decided": decided(verdict),
        "deciding": ", ".join(
            f"{one.words} ({one.plain})" if one.plain else one.words for one in deciding
        ),
        "unknown": _unknown(verdict),
        "notes": [f"{one.name}: {notes[one.name]}" for one in deciding if notes.get(one.name)],
    }
