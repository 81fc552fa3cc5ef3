# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that stand beside each other on a screen or sheet differ: else nobody tells them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, dotted, shown
from kiosk.packs.pack_files import kebab

_BESIDE: Mapping[str, tuple[str, ...]] = {
    "topics": ("title",),
    "expectations": ("title",),
    "phases": ("title",),
    "waits": ("name", "short", "subject"),
    "advice": ("title",),
    "red_flags": ("text", "sheet_text"),
    "areas": ("label",),
    "devices": ("label",),
    "depths": ("label",),
    "adjuncts": ("label",),
    "factors": ("label",),
    "questions": ("question",),
    "teach_back": ("title", "prompt"),
    "checklist": ("text",),
    "hopes": ("label",),
    "how_soon": ("label",),
    "occasions": ("label",),
    "complications": ("title",),
}


def twins(guidance: Guidance) -> Iterator[Problem]:
    for name, parts in _BESIDE.items():
        items = getattr(guidance, name)
        for part in parts:
            yield from alike((kebab(name),), part, items)
    for index, factor in enumerate(guidance.factors):
        yield from alike(("factors", index, "choices"), "label", factor.choices)


def alike(steps: Steps, part: str, items: Iterable[object]) -> Iterator[Problem]:
    """A problem for each item whose `part` reads as that of one before it: capitals, accents and
    dots aside. Items for other areas of the body never stand beside each other."""
    seen: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for index, item in enumerate(items):
        text, areas = getattr(item, part), frozenset(getattr(item, "areas", ()))
        before = seen.setdefault(key(text) or text, [])
        for first, others in before if text else ():
            if not areas or not others or areas & others:
                wrong = f"{shown(text)} is the {kebab(part)} of {dotted((*steps, first))} already."
                yield Problem((*steps, index, kebab(part)), wrong, "Write another.")
                break
        before.append((index, areas))
