# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences in which a verdict is explained, in the pack's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reasons:
    """Plain text, never markup. The names in braces are filled in by the product checker.

    is_plain         what a word is; {name} {plain}
    medicine         belongs to every medicine
    unknown          {words}
    unknown_more     where more words are unknown than are named; {count}
    also_needs       what a wait asks for besides its date; {needs}
    near             offers a known name; {name}
    ambiguous        {words} {meanings}
    either           joins two meanings; {first} {second}
    ask_about        {name}
    allergy_match    {allergy} {name}
    allergy_literal  the word itself stands on the label; {allergy}
    allergy_alike    a name that only holds the word; {allergy} {name}
    allergy_unknown  {allergy}
    claim            {words}
    class_word       a word for a whole class; {words}
    product_word     a word for a whole product, alone
    rest_counts      after the answer for one ingredient
    all_known        after an OK for a whole label
    given            after an OK for what the clinic hands out
    """

    is_plain: str
    medicine: str
    unknown: str
    unknown_more: str
    also_needs: str
    near: str
    ambiguous: str
    either: str
    ask_about: str
    allergy_match: str
    allergy_literal: str
    allergy_alike: str
    allergy_unknown: str
    claim: str
    prose: str
    empty: str
    too_few: str
    too_long: str
    several: str
    product_word: str
    class_word: str
    rest_counts: str
    all_known: str
    given: str
