# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a label beside its list: batch codes, footnotes, the columns of the US drug facts.

Only what can be no ingredient is taken away; whatever else is there stays, and is asked about.
"""

from __future__ import annotations

import re

from kiosk.aftercare.products.label_grammar import LabelGrammar
from kiosk.aftercare.products.label_text import key

_DIGIT = re.compile(r"\d")
_BATCH = re.compile(
    r"\b(?:lot|batch|charge|exp|mfg|mhd|ref|pao|best before)\b[\s:.#№-]*(?=\S*\d)[^\s,;]+",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d\s?%")
_INDEX = re.compile(r"\bC[l1|]\s?(\d{5})\b")  # an eye and a camera take CI for Cl
_MARKS = r"[*†‡°¹²³]+|\(\d\)"
_FOOTNOTE = re.compile(rf"((?:^|[.;,\n])\s*)(?:{_MARKS})\s*([^.;,*†‡\n]+)")
_MARK = re.compile(rf"{_MARKS}")
_TOLD = re.compile(
    r"\b(?:uses?|warnings?|directions|other information|questions)\b.*?(?=\binactive\b|$)",
    re.IGNORECASE | re.DOTALL,
)
_COLUMNS = re.compile(r"\bdrug facts\b|\bpurposes?\b", re.IGNORECASE)
_PARTS = re.compile(r"\b((?:in)?active ingredients?)\b\s*[:.]?", re.IGNORECASE)


def without_noise(text: str, grammar: LabelGrammar) -> str:
    """The text with its list alone, colours spelt as the list of colours has them."""
    if "(" in text:
        text = grammar.bracketed_head.sub(" ", text)
    if _DIGIT.search(text):
        text = _BATCH.sub(" ", _INDEX.sub(r"CI \1", text))
    if is_drug_facts(text):
        text = _PARTS.sub(r", \1: ", _TOLD.sub(" ", _COLUMNS.sub(" ", text)))
        text = _SHARE.sub(r"\g<0>, ", text)
    if _MARK.search(text):
        text = _FOOTNOTE.sub(lambda note: _kept(note, grammar), text)
        text = re.sub(r"\(\d\)", " ", text)
    return text


def is_drug_facts(text: str) -> bool:
    """Whether active ingredients stand apart from the others, as on medicines and sunscreens in
    the US."""
    folded = text.casefold()
    return "drug facts" in folded or ("inactive ingredient" in folded and "active" in folded[:200])


def _kept(note: re.Match[str], grammar: LabelGrammar) -> str:
    """Nothing of a footnote that only says where things are from; else all of it."""
    words = key(note[2]).split()
    return note[1] if words and grammar.origins.issuperset(words) else note[0]
