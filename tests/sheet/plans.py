# SPDX-License-Identifier: GPL-3.0-or-later
"""Real plans to draw: the example visits, and one that asks too much of a page."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from typing import Any

from pypdf import PdfReader

from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.values import Plan
from kiosk.machine.places import content, resources
from kiosk.sheet import Paper, PrintSize, draw
from tests.aftercare import real

EXAMPLES = real.EXAMPLES
PICTURES = content() / "microneedling" / "pictures"
ALL_KINDS = tuple((paper, size) for paper in Paper for size in PrintSize)


@cache
def example(name: str) -> Plan:
    return make_plan(real.rules(), real.visit(name))


@cache
def crowded() -> Plan:
    """Forty products, twenty changes, a note of 400 words, fifteen questions."""
    plan = example("amira")
    note = " ".join(f"word{number}" for number in range(400))
    dated = [wait for group in plan.not_yet for wait in group.waits][:20]
    return replace(
        plan,
        shelf=tuple(
            replace(plan.shelf[number % len(plan.shelf)], name=f"Product {number} " * (number % 9))
            for number in range(1, 41)
        ),
        changes=tuple(
            replace(
                plan.changes[0],
                wait=wait.id,
                name=wait.name,
                reason=note if number == 5 else f"Reason {number}.",
            )
            for number, wait in enumerate(dated)
        ),
        questions=tuple(f"Question {number}? " * (1 + number % 5) for number in range(15)),
    )


@cache
def sheet(plan: Plan, paper: Paper = Paper.A4, size: PrintSize = PrintSize.CLEAR) -> bytes:
    return draw(plan, paper, size, resources=resources(), pictures=PICTURES)


def reader(pdf: bytes) -> Any:
    """A reader of the file. What a PDF holds has no types that could be told beforehand."""
    return PdfReader(io.BytesIO(pdf))


def page_words(pdf: bytes) -> list[str]:
    """The text of each page in reading order, runs of space made one."""
    return [" ".join(page.extract_text().split()) for page in reader(pdf).pages]


def words(pdf: bytes) -> str:
    return " ".join(page_words(pdf))


def told_of(printed: str, plan: Plan, name: str) -> str:
    """What the sheet says of a product: the words of the verdict under which its name stands."""
    labels = plan.words.labels
    heading = labels.own_products if plan.shelf else labels.products
    listed = printed.replace("\xa0", " ").rpartition(f" {heading} ")[2]
    at = listed.index(name.strip())
    verdicts = plan.shelf or tuple(row.verdict for row in plan.product_rows)
    told = {verdict.told.replace("\xa0", " ") for verdict in verdicts} | {labels.allergy}
    return max(told, key=lambda words: (listed.rfind(words, 0, at), len(words)))
