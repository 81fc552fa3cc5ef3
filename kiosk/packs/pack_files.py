# SPDX-License-Identifier: GPL-3.0-or-later
"""Which file of a pack holds what. A pack folder has exactly these files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache, partial
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
    Hope,
    HowSoon,
    LeftOut,
    Occasion,
    Phase,
    Pictures,
    ProductRow,
    Question,
    RedFlag,
    Sources,
    SuitabilityCheck,
    TeachBack,
    Tone,
    Topic,
    Wait,
)
from kiosk.aftercare.language import Words
from kiosk.aftercare.products.lexicon import IngredientClass, LabelSyntax
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.packs.lexicon_files import OWN, SHARED, LexiconFile, SharedClass, lexicon_of
from kiosk.packs.yaml.located import Findings
from kiosk.packs.yaml.nodes import Node
from kiosk.packs.yaml.records import RecordForm, list_of, record
from kiosk.packs.yaml.scalars import Reader, filled_text, identifier, one_of, whole_number_from

APPROVAL = "approval.yaml"
LEAST_DIGITS = 3
_STATEMENTS = re.compile(r"([A-Z]+)([0-9]{3,5})(?:-\1([0-9]{3,5}))?")
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_MOVED = dict.fromkeys(
    ("approved-by", "approved-on", "review-by"),
    f"Remove it: the command approve writes it into {APPROVAL}.",
)
_NO_SOURCES = Sources("S", 0)


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
    sources: Sources
    days_shown: int = 14
    example: str = ""


@dataclass(frozen=True, slots=True)
class TopicsFile:
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class ExpectationsFile:
    expectations: tuple[Expectation, ...]


@dataclass(frozen=True, slots=True)
class PhasesFile:
    phases: tuple[Phase, ...]
    normal: str


@dataclass(frozen=True, slots=True)
class WaitsFile:
    waits: tuple[Wait, ...]
    looked_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdviceFile:
    advice: tuple[Advice, ...]
    own_thing: str


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
    goals: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class StatementsFile:
    statements: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SuitabilityFile:
    suitability: tuple[SuitabilityCheck, ...]


@dataclass(frozen=True, slots=True)
class WishesFile:
    """wishes.yaml: what patients hope for, and the days that matter to them."""

    hopes: tuple[Hope, ...]
    how_soon: tuple[HowSoon, ...]
    honest: tuple[str, ...]
    talked_over: str = ""
    occasions: tuple[Occasion, ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovalFile:
    """approval.yaml, as the command `approve` writes it. `files` are the digests of what was read,
    by the name of the file, and `fingerprint` is that of them all."""

    approved_by: str | None
    registration: str | None
    approved_on: date | None
    review_by: date | None
    fingerprint: str | None
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def approval(self) -> Approval:
        return Approval(self.approved_by, self.approved_on, self.review_by, self.registration)


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
    OWN: LexiconFile,
    "labels.yaml": LabelSyntax,
    "pictures.yaml": Pictures,
    "factors.yaml": FactorsFile,
    "questions.yaml": QuestionsFile,
    "practitioner.yaml": PractitionerFile,
    "suitability.yaml": SuitabilityFile,
    "wishes.yaml": WishesFile,
    "left-out.yaml": LeftOutFile,
    APPROVAL: ApprovalFile,
    "statements.yaml": StatementsFile,
}


def kebab(field: str) -> str:
    """`floor_hours` -> `floor-hours`, `class_id` -> `class`."""
    return "class" if field == "class_id" else field.replace("_", "-")


def keys_of(form: type[Any]) -> tuple[str, ...]:
    return tuple(kebab(item.name) for item in fields(form))


@cache
def pack_readers(sources: Sources = _NO_SOURCES) -> Mapping[str, Reader]:
    """A reader for each file of a pack that rests on these sources, which its cover names."""
    form = RecordForm(kebab, _special(sources), _MOVED)
    return {name: record(cls, form) for name, cls in {**FILES, **SHARED}.items()}


def assembled(parts: Mapping[str, Any]) -> Guidance:
    """The files of a pack, by name, as one value. With nothing shared, its own names are all."""
    cover: Cover = parts["pack.yaml"]
    lists = {
        item.name: getattr(parts[name], item.name)
        for name, cls in FILES.items()
        if cls not in (Cover, Words, LexiconFile, LabelSyntax, Pictures, ApprovalFile)
        for item in fields(cls)
    }
    named = {item.name: getattr(cover, item.name) for item in fields(Cover)}
    return Guidance(
        **named,
        **lists,
        approval=parts[APPROVAL].approval,
        words=parts["words.yaml"],
        lexicon=lexicon_of(parts, parts["labels.yaml"]),
        pictures=parts["pictures.yaml"],
    )


def statement_id(sources: Sources, number: int) -> str:
    """`S007` for the seventh statement of sources with the prefix S."""
    return f"{sources.prefix}{number:0{LEAST_DIGITS}}"


def _statements(sources: Sources, node: Node, steps: Steps, findings: Findings) -> tuple[str, ...]:
    """Ids of the sources' statements; a range S038-S047 stands for all in it."""
    read = list_of(partial(_statement_range, sources))
    return tuple(chain.from_iterable(read(node, steps, findings)))


def _statement_range(
    sources: Sources, node: Node, steps: Steps, findings: Findings
) -> tuple[str, ...]:
    words = filled_text(node, steps, findings)
    found = _STATEMENTS.fullmatch(words)
    first, last = (int(found[2]), int(found[3] or found[2])) if found else (0, 0)
    known = found is not None and found[1] == sources.prefix and 1 <= first <= last <= sources.last
    if words and not known:
        start, end = statement_id(sources, 1), statement_id(sources, sources.last)
        wrong = f"{shown(words)} is not a statement of the sources."
        write = f"Write {start} to {end}, or a range such as {start}-{statement_id(sources, 2)}."
        findings.add(node.place, steps, wrong, write)
        return ()
    return (
        tuple(statement_id(sources, number) for number in range(first, last + 1)) if found else ()
    )


def _colour(node: Node, steps: Steps, findings: Findings) -> str:
    words = filled_text(node, steps, findings)
    if words and not _COLOUR.fullmatch(words):
        wrong = f"{shown(words)} is not a colour."
        findings.add(node.place, steps, wrong, 'Write six digits after #, such as "#D9A67C".')
        return ""
    return words


def _prefix(node: Node, steps: Steps, findings: Findings) -> str:
    words = filled_text(node, steps, findings)
    if words and not re.fullmatch(r"[A-Z]{1,3}", words):
        wrong = f"{shown(words)} is not a prefix of statements."
        findings.add(node.place, steps, wrong, "Write one to three capital letters.")
        return _NO_SOURCES.prefix
    return words


def _special(sources: Sources) -> Mapping[tuple[type, str], Reader]:
    owners = (
        *(Topic, Expectation, Phase, Wait, Advice, RedFlag, ProductRow, Factor, Question),
        *(ChecklistItem, Complication, LeftOut, Hope),
    )
    named = (
        *(Cover, Topic, Expectation, Phase, Wait, Advice, RedFlag, ProductRow, IngredientClass),
        SharedClass,
        *(Choice, Factor, Question, TeachBack, ChecklistItem, Complication, SuitabilityCheck),
        *(Hope, HowSoon, Occasion),
    )
    shortening = "{} would shorten a wait, and a factor only lengthens."
    read = partial(_statements, sources)
    special: dict[tuple[type, str], Reader] = {(cls, "statements"): read for cls in owners}
    special |= {(cls, "id"): identifier for cls in named}
    special |= {
        (Effect, name): whole_number_from(0, shortening)
        for name in ("add_hours", "at_least_hours", "at_least_floor")
    }
    return special | {
        (Cover, "default_next_visit_weeks"): whole_number_from(1),
        (Cover, "days_shown"): whole_number_from(1),
        (Sources, "prefix"): _prefix,
        (Sources, "last"): whole_number_from(1),
        (Pictures, "first_tone"): whole_number_from(1),
        (Tone, "base"): _colour,
        (Tone, "line"): _colour,
        (Phase, "first_day"): whole_number_from(1),
        (Phase, "last_day"): whole_number_from(1),
        (Advice, "kind"): one_of("do", "dont"),
        (ChecklistItem, "moment"): one_of("before", "during", "after"),
    }
