# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a label beside its list: batch codes, footnotes, claims, a panel of drug facts.

Only what can be no ingredient is taken away; whatever else is there stays, and is asked about.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.aftercare.products.label_grammar import LabelGrammar
from kiosk.aftercare.products.label_text import key

_DIGIT = re.compile(r"\d")
_CODE = r"(?:[a-z]{0,2}[\d/.-]+)+[a-z]{0,2}(?![^\W\d_])"  # no run of letters that could be a name
_BATCH = re.compile(
    rf"\b(?:lot|batch|charge|exp|mfg|mhd|ref|pao|best before)\b[\s:.#№-]*(?=\S*\d){_CODE}",
    re.IGNORECASE,
)
_FORMULA = re.compile(rf"\(?\s*\bF\.?\s?I\.?\s?L\.?\s(?=\S*\d){_CODE}\s*\)?", re.IGNORECASE)
_SHARE = re.compile(r"\(?\d{1,3}(?:[.,]\d{1,3})? ?%(?: ?\(?w/w\)?)?\)?", re.IGNORECASE)
_LEADERS = re.compile(r"\.{2,}|_{2,}|-{2,}|…")
_INDEX = re.compile(r"\bC\.?\s?[l1|]\.?\s?(\d{5})\b")  # an eye and a camera take CI for Cl
_MARKS = r"[*†‡°¹²³]+|\(\d\)"
_FOOTNOTE = re.compile(rf"((?:^|[.;,\n])\s*)(?:{_MARKS})\s*([^.;,*†‡\n]+)")
_MARK = re.compile(rf"{_MARKS}")
_TOLD = re.compile(
    r"\b(?:uses?|warnings?|directions|other information|questions)\b.*", re.IGNORECASE | re.DOTALL
)
_AROUND = " :-\n."


class ListText(NamedTuple):
    """The text of a label as a plain list, and whether it was a panel of drug facts. `aside` is
    what stood between: a name in it counts against the product. `halved`: a part was empty."""

    text: str
    drug_facts: bool = False
    aside: str = ""
    halved: bool = False


def without_noise(text: str, grammar: LabelGrammar) -> ListText:
    """The text with its list alone, colours spelt as the list of colours has them. Any text."""
    if "(" in text:
        text = grammar.bracketed_head.sub(" ", text)
    if _DIGIT.search(text):
        text = _FORMULA.sub(" ", _BATCH.sub(" ", _INDEX.sub(r"CI \1", text)))
    if _MARK.search(text):
        text = _FOOTNOTE.sub(lambda note: _kept(note, grammar), text)
        text = re.sub(r"\(\d\)", " ", text)
    folded = text.casefold()
    if any(mark in folded for mark in grammar.claim_marks):
        text = grammar.claim_list.sub(lambda found: _each_claimed(found, grammar), text)
    active = grammar.drug_active.search(text) if grammar.drug_hint in folded else None
    inactive = grammar.drug_inactive.search(text) if active else None
    if active is None or inactive is None:
        return ListText(text)
    return _panel(text, active, inactive, grammar)


def _panel(
    text: str, active: re.Match[str], inactive: re.Match[str], grammar: LabelGrammar
) -> ListText:
    """Active and inactive ingredients of a panel as one list, without the columns between."""
    first, second = sorted((active, inactive), key=re.Match.start)
    parts = (text[: first.start()], text[first.end() : second.start()], text[second.end() :])
    plain = 2 if first is active else 1  # the part that is a list already
    aside = [
        found[0] for at, part in enumerate(parts) if at != plain for found in _TOLD.finditer(part)
    ]
    told = [part if at == plain else _columns(part, grammar) for at, part in enumerate(parts)]
    bare = [part.strip(_AROUND) for part in told]
    listed = ", ".join(part for part in bare if part)
    return ListText(listed, True, " ".join(aside), halved=not all(bare[1:]))


def _columns(part: str, grammar: LabelGrammar) -> str:
    """A table's columns as a list: what each is for goes, and a share ends a name."""
    shares = _LEADERS.sub(",", _SHARE.sub(",", _TOLD.sub("", part)))
    return grammar.drug_words.sub(",", shares).strip(", \n")


def _each_claimed(found: re.Match[str], grammar: LabelGrammar) -> str:
    """ "Free from parabens, scent and alcohol": it is said of each of them."""
    things = [each.strip() for each in grammar.claim_parts.split(found["things"]) if each.strip()]
    return found["before"] + ", ".join(f"{found['mark']} {each}" for each in things)


def _kept(note: re.Match[str], grammar: LabelGrammar) -> str:
    """Nothing of a footnote that only says where things are from; else all of it."""
    words = key(note[2]).split()
    return note[1] if words and grammar.origins.issuperset(words) else note[0]
