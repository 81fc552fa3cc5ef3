# SPDX-License-Identifier: GPL-3.0-or-later
"""The least of a pack that a form needs: its areas, depths, adjuncts and factors."""

import calendar
from dataclasses import fields

from kiosk.aftercare.guidance import Approval, Choice, Factor, Guidance, Lexicon, Words
from kiosk.aftercare.labels import SheetLabels
from kiosk.aftercare.reasons import Reasons


def small_pack() -> Guidance:
    labels = SheetLabels(**{label.name: label.name for label in fields(SheetLabels)})
    words = Words(
        **{word.name: word.name for word in fields(Words) if word.type == "str"},
        weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        months=tuple(calendar.month_abbr)[1:],
        labels=labels,
        reasons=Reasons(**{each.name: each.name for each in fields(Reasons)}),
    )
    lists = [entry.name for entry in fields(Guidance) if entry.type.startswith("tuple")]
    filled = {"areas", "devices", "depths", "adjuncts", "factors"}
    empty: dict[str, tuple[()]] = {name: () for name in lists if name not in filled}
    return Guidance(
        id="small",
        title="Small",
        treatment_words="A small treatment",
        version="1",
        language="en",
        language_name="English",
        default_next_visit_weeks=6,
        approval=Approval(),
        words=words,
        lexicon=Lexicon((), ()),
        areas=(Choice("face", "Face"), Choice("neck", "Neck")),
        devices=(Choice("pen", "Pen"),),
        depths=(
            Choice("medium", "0.5 to 1.0", over_mm=0.5, up_to_mm=1.0),
            Choice("deep", "Over 1.5", over_mm=1.5),
        ),
        adjuncts=(Choice("prp", "PRP"),),
        factors=(Factor("cold-sores", "Cold sores before", "Cold sores before"),),
        **empty,
    )
