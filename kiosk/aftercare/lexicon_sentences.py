# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences in which a verdict is explained, all in one place for the language packs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentences:
    """Templates: `{name}`, `{plain}`, `{words}`, `{meanings}`, `{allergy}`, `{count}` ..."""

    is_plain: str = "{name} is {plain}."
    medicine: str = "Do not stop it unless your prescriber says so."
    unknown: str = "We do not know “{words}”."
    unknown_more: str = "There are {count} more words we do not know."
    also_needs: str = "Use it only {needs}."
    near: str = "Did you mean {name}?"
    ambiguous: str = "“{words}” can mean {meanings}. Which one is it?"
    alternative: str = " or "
    ask_about: str = "Ask us about {name} first."
    ask_about_words: str = "Ask us about “{words}” first."
    allergy_match: str = "You are allergic to {allergy}. This has {name}."
    allergy_literal: str = "You are allergic to {allergy}. This has that word."
    allergy_alike: str = "You are allergic to {allergy}. {name} may be like it."
    allergy_unknown: str = "We do not know the allergy “{allergy}”. Check the label with us."
    claim: str = "“{words}” is a claim. It is not an ingredient."
    prose: str = "Some of the text is not a list of ingredients."
    empty: str = "There is no list to check. Type the words from its label."
    too_few: str = "This list is short for a whole product. Type all of its label."
    too_long: str = "The text is too long. We read only the first part."
    several: str = "This looks like more than one product. The strictest one decides."
    product_word: str = "The label decides. Type the list on the pack."
    class_word: str = "“{words}” is a group of things. Type the name on the label."
    rest_counts: str = "The rest of its label counts too."
    all_known: str = "We know each word on this list."
    given: str = "We gave you this to use now."


ENGLISH = Sentences()
