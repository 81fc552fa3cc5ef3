# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of a pack: which may hold placeholders, and whether they are well formed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.aftercare.guidance import (
    Advice,
    AreaLines,
    Expectation,
    Guidance,
    HowSoon,
    Phase,
    Question,
    RedFlag,
    TeachBack,
    Topic,
    Wait,
    WaitKind,
)
from kiosk.aftercare.plan.templates import TemplateError, placeholders
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import kebab

TEMPLATES: Mapping[type, frozenset[str]] = {
    Topic: frozenset({"text", "points"}),
    Expectation: frozenset({"normal", "call"}),
    Phase: frozenset({"look", "feel", "do", "summary"}),
    AreaLines: frozenset({"lines"}),
    Advice: frozenset({"text", "sheet_text", "instead"}),
    RedFlag: frozenset({"text", "sheet_text"}),
    Wait: frozenset({"sheet_name"}),
    Question: frozenset({"answer", "sheet_text"}),
    TeachBack: frozenset({"answer"}),
    HowSoon: frozenset({"honest", "too_soon"}),
}
"""The fields that hold templates: those that a plan carries as `Text`. The name of a wait on the
sheet holds no placeholders: no wait has its date yet."""

BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_LISTS = (
    *("topics", "expectations", "phases", "waits", "advice", "red_flags", "product_rows"),
    *("areas", "devices", "depths", "adjuncts", "factors", "questions", "teach_back"),
    *("checklist", "complications", "suitability", "hopes", "how_soon", "occasions"),
)


def templates(guidance: Guidance) -> Iterator[tuple[Steps, str]]:
    """Every template of the pack with its steps."""
    return ((steps, text) for steps, text, template in _texts(guidance) if template)


def malformed_texts(guidance: Guidance) -> Iterator[Problem]:
    """Templates that cannot be filled in, and braces where nothing is filled in."""
    undated = {
        wait.id for wait in guidance.waits if wait.kind in (WaitKind.ASK, WaitKind.WHILE_HEALING)
    }
    for steps, text, template in _texts(guidance):
        if not template:
            if found := BRACES.search(text):
                wrong = f'"{found.group()}" is not filled in here.'
                yield Problem(steps, wrong, "Write the words themselves.")
            continue
        try:
            named = placeholders(text)
        except TemplateError as error:
            known = "{day 7}, {hour 24}, {wait heat}, {phone}, {out-of-hours}, {emergency}, {name}"
            yield Problem(steps, str(error), f"Placeholders are {known}.")
            continue
        for each in named:
            if steps[0] == "waits":
                yield Problem(steps, "Nothing is filled in here.", "Write the words themselves.")
            elif each.kind == "wait" and each.argument in undated:
                wrong = f'"{{wait {each.argument}}}" has no date.'
                yield Problem(steps, wrong, "Name a wait that has one, or write the words.")


def _texts(guidance: Guidance) -> Iterator[tuple[Steps, str, bool]]:
    """Every text a person reads, but those of dates, labels and ingredients."""
    yield ("title",), guidance.title, False
    yield ("treatment-words",), guidance.treatment_words, False
    yield ("normal",), guidance.normal, True
    for index, line in enumerate(guidance.honest):
        yield ("honest", index), line, True
    for name in _LISTS:
        for index, item in enumerate(getattr(guidance, name)):
            yield from _texts_of(item, (kebab(name), index))


def _texts_of(value: Any, steps: Steps) -> Iterator[tuple[Steps, str, bool]]:
    template = TEMPLATES.get(type(value), frozenset())
    for item in fields(value):
        inner = getattr(value, item.name)
        here = (*steps, kebab(item.name))
        if isinstance(inner, str):
            yield here, inner, item.name in template
        elif isinstance(inner, tuple):
            for index, each in enumerate(inner):
                if isinstance(each, str):
                    yield (*here, index), each, item.name in template
                elif is_dataclass(each):
                    yield from _texts_of(each, (*here, index))
