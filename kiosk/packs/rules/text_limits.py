# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is seen, and is not too long for its place.

A text of characters that nobody sees would leave a sign out of the sheet unnoticed; one that never
ends breaks a row, a page or the sheet, and nobody reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Reasons, ScreenWords, SheetLabels
from kiosk.aftercare.products.lexicon import LabelSyntax
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import kebab
from kiosk.packs.yaml.signs import shows_nothing

MOST_IN_A_NAME = 120
"""Letters of what stands in one row: names, titles, labels, ids. The longest that ships has 72."""

MOST_IN_A_TEXT = 600
"""Letters of sentences. The longest that ships has 197."""

MOST_ON_A_LABEL = 6000
"""Letters of the list of ingredients that a clinic's product bears."""

_OF_SENTENCES = frozenset(
    {
        *("subject", "opening_hours", "out_of_hours"),
        *(
            "text",
            "sheet_text",
            "instead",
            "points",
            "answer",
            "prompt",
            "normal",
            "call",
            "look",
            "feel",
        ),
        *(
            "do",
            "summary",
            "picture_words",
            "signs",
            "prevention",
            "basis",
            "reason",
            "note",
            "say",
            "honest",
            "too_soon",
            "talk",
        ),
    }
)
_NO_LABELS = LabelSyntax()
_WORDS = (Reasons, ScreenWords, SheetLabels)


def unfit_texts(guidance: Guidance) -> Iterator[Problem]:
    """Every text of a pack that is, with steps in the pack's own keys."""
    lexicon = guidance.lexicon
    for part in (
        guidance.words,
        guidance.pictures,
        lexicon.labels,
        replace(lexicon, labels=_NO_LABELS),
    ):
        yield from unfit_texts_of(part, ())
    for item in fields(guidance):
        if item.name not in ("words", "pictures", "lexicon", "approval"):
            yield from unfit_texts_of(getattr(guidance, item.name), (kebab(item.name),), item.name)


def unfit_texts_of(value: object, steps: Steps, field: str = "") -> Iterator[Problem]:
    """Every text of a value that is too long for its place, or that shows nothing."""
    if isinstance(value, str):
        most = MOST_IN_A_TEXT if field in _OF_SENTENCES else MOST_IN_A_NAME
        most = MOST_ON_A_LABEL if steps[0] == "products" and field == "label" else most
        if len(value) > most:
            wrong = f"{len(value)} letters are too many here."
            yield Problem(steps, wrong, f"Write {most} or fewer.")
        if value and shows_nothing(value):
            yield Problem(steps, "the text shows nothing.", "Write the text.")
    elif is_dataclass(value):
        for item in fields(value):
            place = "text" if isinstance(value, _WORDS) else item.name
            yield from unfit_texts_of(getattr(value, item.name), (*steps, kebab(item.name)), place)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from unfit_texts_of(key, (*steps, key), field)
            yield from unfit_texts_of(inner, (*steps, key), field)
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from unfit_texts_of(inner, (*steps, index), field)
