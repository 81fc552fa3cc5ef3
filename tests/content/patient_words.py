# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a patient reads in the pack, with example dates and numbers in place of placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.content.pack_files import read

EXAMPLES = {
    "day": "Sun 29 Nov",
    "hour": "Tue 24 Nov",
    "wait": "Fri 27 Nov",
    "phone": "020 7946 0018",
    "out-of-hours": "111",
    "emergency": "999",
    "name": "Amira",
}
_PHASE_KEYS = ("look", "feel", "do", "summary", "picture-words")


def filled(template: str) -> str:
    """The words of a template: strong marks gone, placeholders replaced by examples."""
    plain = template.replace("**", "")
    return re.sub(r"\{([a-z-]+)[^{}]*\}", lambda found: EXAMPLES[found[1]], plain)


def patient_lines() -> Iterator[tuple[str, str]]:
    """Where a line stands, and the line, as a patient reads it."""
    for where, template in _templates():
        words = filled(template).strip()
        yield where, words if words[-1] in ".?!:" else f"{words}."


def _templates() -> Iterator[tuple[str, str]]:
    questions = read("questions")
    topics = [topic for topic in read("topics")["topics"] if topic["audience"] == "patient"]
    rows = read("products")["product-rows"]
    yield from _lines("topics", topics, ("title", "text", "points"))
    yield from _lines("expectations", read("expectations")["expectations"], ("normal", "call"))
    yield from _lines("phases", read("phases")["phases"], _PHASE_KEYS)
    others = [
        {"id": phase["id"], "lines": each["lines"]}
        for phase in read("phases")["phases"]
        for each in phase.get("do-for", [])
    ]
    yield from _lines("phases", others, ("lines",))
    yield from _lines("waits", read("waits")["waits"], ("name",))
    yield from _lines("advice", read("advice")["advice"], ("title", "text", "sheet-text"))
    yield from _lines("red-flags", read("red-flags")["red-flags"], ("text", "sheet-text"))
    yield from ((f"products {row['id']}", f"{row['name']}, {row['examples']}") for row in rows)
    yield from _lines("questions", questions["questions"], ("question", "answer", "sheet-text"))
    yield from _lines("teach-back", questions["teach-back"], ("prompt", "answer"))


def _lines(
    name: str, items: list[dict[str, Any]], keys: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    for item in items:
        for key in keys:
            written = item.get(key, [])
            for line in [written] if isinstance(written, str) else written:
                yield f"{name} {item['id']}", line
