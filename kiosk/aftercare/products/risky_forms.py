# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of names that are seldom plain, whatever the name is."""

from __future__ import annotations

import re

from kiosk.aftercare.products.label_text import key

_RISKY = re.compile(
    r"\b(?:acid|alcohol|fragrance|parfum|perfume|aroma|scent|essence|essential oil|musk)\b"
    r"|\b(?:\w*extract|\w*ferment|filtrate|lysate)\b|retin|ascorb|salicyl"
    r"|\b(?:leaf|flower|root|bark|fruit|peel|herb|bud|stem) (?:water|juice|powder|oil)\b"
)
_ACTIVE = re.compile(
    r"retin|tretin|roten|palene|acid|acyl|salic|glycol|lact|mandel|azela|kojic|arbut|quinon|peroxid"
    r"|ascorb|vit[a. ]|vitamin|caine|cort|sone|olone|mycin|conazole|tacrol|peel|enzyme|papain"
    r"|bromel|alcohol|ethanol|menth|camph|parfum|fragr|perfum|aroma|sulf|thiaz|formal|tinctur"
    r"|extract|ferment|\boil\b|essence|wax strip|bleach|ammoni|persulf|phenyl"
)


def looks_risky(name: str) -> bool:
    """An acid, a retinoid, vitamin C, a salicylate, an alcohol, a scent, an extract of a plant or a
    ferment, a water, juice, powder or oil of a plant's part but its seed: a name of such a form is
    plain only where a person has said why."""
    return _RISKY.search(key(name)) is not None


def may_be_strict(words: str) -> bool:
    """Whether unknown words have a form that strict names have, a piece of one included. Wider than
    `looks_risky`: here a doubt costs a suggestion, there it costs a reason."""
    return _ACTIVE.search(key(words)) is not None
