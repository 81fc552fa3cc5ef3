# SPDX-License-Identifier: GPL-3.0-or-later
"""Which file of a pack holds what. A pack folder has exactly these files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from itertools import chain
from typing import Any

from kiosk.aftercare.guidance import (
    Advice,
    Approval,
    ChecklistItem,
    Choice,
    Complication,
    Effect,
    Expectation,
    Factor,
    Guidance,
    LeftOut,
    Phase,
    ProductRow,
    Question,
    RedFlag,
    TeachBack,
    Topic,
    Wait,
    Words,
)
from kiosk.aftercare.products.lexicon import IngredientClass, Lexicon
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.packs.yaml.located import Findings
from kiosk.packs.yaml.nodes import Node
from kiosk.packs.yaml.records import Form, list_of, record
from kiosk.packs.yaml.scalars import Reader, filled_text, identifier, one_of, whole_number_from

ARTICLE_LAST = 261
_STATEMENTS = re.compile(r"S([0-9]{3})(?:-S([0-9]{3}))?")


@dataclass(frozen=True, slots=True)
class Cover:
    """pack.yaml"""

    id: str
    title: str
    treatment_words: str
    version: str
    language: str
    language_name: str
    default_next_visit_weeks: int
    approved_by: str | None
    approved_on: date | None
    review_by: date | None

    @property
    def approval(self) -> Approval:
        return Approval(self.approved_by, self.approved_on, self.review_by)


@dataclass(frozen=True, slots=True)
class TopicsFile:
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class ExpectationsFile:
    expectations: tuple[Expectation, ...]


@dataclass(frozen=True, slots=True)
class PhasesFile:
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class WaitsFile:
    waits: tuple[Wait, ...]


@dataclass(frozen=True, slots=True)
class AdviceFile:
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class RedFlagsFile:
    red_flags: tuple[RedFlag, ...]


@dataclass(frozen=True, slots=True)
class ProductsFile:
    product_rows: tuple[ProductRow, ...]
    allowed: tuple[str, ...]
    avoided: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactorsFile:
    areas: tuple[Choice, ...]
    devices: tuple[Choice, ...]
    depths: tuple[Choice, ...]
    adjuncts: tuple[Choice, ...]
    factors: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class QuestionsFile:
    questions: tuple[Question, ...]
    teach_back: tuple[TeachBack, ...]


@dataclass(frozen=True, slots=True)
class PractitionerFile:
    checklist: tuple[ChecklistItem, ...]
    complications: tuple[Complication, ...]


@dataclass(frozen=True, slots=True)
class LeftOutFile:
    left_out: tuple[LeftOut, ...]


FILES: Mapping[str, type] = {
    "pack.yaml": Cover,
    "words.yaml": Words,
    "topics.yaml": TopicsFile,
    "expectations.yaml": ExpectationsFile,
    "phases.yaml": PhasesFile,
    "waits.yaml": WaitsFile,
    "advice.yaml": AdviceFile,
    "red-flags.yaml": RedFlagsFile,
    "products.yaml": ProductsFile,
    "ingredients.yaml": Lexicon,
    "factors.yaml": FactorsFile,
    "questions.yaml": QuestionsFile,
    "practitioner.yaml": PractitionerFile,
    "left-out.yaml": LeftOutFile,
}


def kebab(field: str) -> str:
    """`floor_hours` -> `floor-hours`, `class_id` -> `class`."""
    return "class" if field == "class_id" else field.replace("_", "-")


def keys_of(form: type[Any]) -> tuple[str, ...]:
    return tuple(kebab(item.name) for item in fields(form))


@cache
def pack_readers() -> Mapping[str, Reader]:
    """A reader for each file of a pack."""
    form = Form(kebab, _special())
    return {name: record(cls, form) for name, cls in FILES.items()}


def assembled(parts: Mapping[str, Any]) -> Guidance:
    """The files of a pack, by name, as one value."""
    cover: Cover = parts["pack.yaml"]
    lists = {
        item.name: getattr(parts[name], item.name)
        for name, cls in FILES.items()
        if cls not in (Cover, Words, Lexicon)
        for item in fields(cls)
    }
    named = {
        item.name: getattr(cover, item.name)
        for item in fields(Cover)
        if item.name not in {part.name for part in fields(Approval)}
    }
    return Guidance(
        **named,
        **lists,
        approval=cover.approval,
        words=parts["words.yaml"],
        lexicon=parts["ingredients.yaml"],
    )


def statements(node: Node, steps: Steps, findings: Findings) -> tuple[str, ...]:
    """Ids of the article's statements, S001 to S261; a range S038-S047 stands for all in it."""
    return tuple(chain.from_iterable(list_of(_statement_range)(node, steps, findings)))


def _statement_range(node: Node, steps: Steps, findings: Findings) -> tuple[str, ...]:
    words = filled_text(node, steps, findings)
    found = _STATEMENTS.fullmatch(words)
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if words and not 1 <= first <= last <= ARTICLE_LAST:
        wrong = f"{shown(words)} is not a statement of the article."
        write = f"Write S001 to S{ARTICLE_LAST}, or a range such as S038-S047."
        findings.add(node.place, steps, wrong, write)
        return ()
    return tuple(f"S{number:03}" for number in range(first, last + 1)) if found else ()


def _special() -> Mapping[tuple[type, str], Reader]:
    owners = (
        *(Topic, Expectation, Phase, Wait, Advice, RedFlag, ProductRow, Factor, Question),
        *(ChecklistItem, Complication, LeftOut),
    )
    named = (
        *(Cover, Topic, Expectation, Phase, Wait, Advice, RedFlag, ProductRow, IngredientClass),
        *(Choice, Factor, Question, TeachBack, ChecklistItem, Complication),
    )
    shortening = "{} would shorten a wait, and a factor only lengthens."
    special: dict[tuple[type, str], Reader] = {(cls, "statements"): statements for cls in owners}
    special |= {(cls, "id"): identifier for cls in named}
    special |= {
        (Effect, name): whole_number_from(0, shortening)
        for name in ("add_hours", "at_least_hours", "at_least_floor")
    }
    return special | {
        (Cover, "default_next_visit_weeks"): whole_number_from(1),
        (Phase, "first_day"): whole_number_from(1),
        (Phase, "last_day"): whole_number_from(1),
        (Advice, "kind"): one_of("do", "dont"),
        (ChecklistItem, "moment"): one_of("before", "during", "after"),
    }
