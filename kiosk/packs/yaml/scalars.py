# SPDX-License-Identifier: GPL-3.0-or-later
"""One node -> one value: text, numbers, yes or no, dates, one of several words.

Every reader returns a value of its type whatever it meets; where it cannot, it notes a problem and
returns a neutral one. YAML 1.1 turns some bare words into other things (`no`, `12:30`, `2026.11`):
where text is wanted these are refused with the quotes to write, never guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from yaml import ScalarNode
from yaml.resolver import Resolver

from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.packs.yaml.located import Findings
from kiosk.packs.yaml.nodes import Items, Node, Refused, Scalar

Reader = Callable[[Node, Steps, Findings], Any]

CLOSE = 70.0
FIRST_YEAR, LAST_YEAR = 2000, 2100
CUT = (
    "a # starts a comment here, and what follows it is lost.",
    "Put the text in quotes, or the comment on a line of its own.",
)
_RESOLVER = Resolver()
_MEANS = {
    "bool": "yes or no",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
}
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,5})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,5})(\.[0-9]{1,6})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ID = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")


def is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and _kind(node) == "null"


def _kind(node: Scalar) -> str:
    """What YAML 1.1 takes the scalar for: `str`, `bool`, `int`, `float`, `null`, `timestamp`..."""
    implicit = (node.plain, not node.plain)
    tag: str = _RESOLVER.resolve(ScalarNode, node.text, implicit)  # type: ignore[no-untyped-call]
    return tag.rpartition(":")[2]


def did_you_mean(word: str, known: Iterable[str], most_listed: int = 12) -> str:
    """`Did you mean "verdict"?`, or the words known where none is close and they are few."""
    words = list(known)
    if close := closest(word, words):
        return f'Did you mean "{close}"?'
    if 0 < len(words) <= most_listed:
        return f"Write one of: {', '.join(words)}."
    return "Write one that is known, or remove it."


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is spelt most like it, or that starts with it (`floor-hours`)."""
    words = list(known)
    from rapidfuzz import fuzz, process  # a spelling is rarely asked about, and never at the start

    found = process.extractOne(word[:80], words, scorer=fuzz.ratio, score_cutoff=CLOSE)
    if found:
        return found[0]
    longer = (f"{word}-", f"{word}_")
    return next((each for each in words if word and each.startswith(longer)), None)


def scalar(node: Node, steps: Steps, findings: Findings, wanted: str) -> Scalar | None:
    """The node if it is a single value; else None, and a problem unless it was reported already."""
    if isinstance(node, Scalar):
        return node
    if not isinstance(node, Refused):
        what = "a list" if isinstance(node, Items) else "a table"
        findings.add(node.place, steps, f"{what} stands here.", f"Write {wanted}.")
    else:
        findings.broken.add(steps)
    return None


def text(node: Node, steps: Steps, findings: Findings) -> str:
    """Text without the space around it; "" where it is not text."""
    return _text(node, steps, findings, "Write the text, or leave the key out.")


def _text(node: Node, steps: Steps, findings: Findings, where_null: str) -> str:
    found = scalar(node, steps, findings, "text")
    if found is None:
        return ""
    kind = _kind(found) if found.plain else "str"
    if kind == "str" and found.cut:
        findings.add(node.place, steps, *CUT)
    elif kind == "str":
        return found.text.strip()
    elif kind == "null":
        findings.add(node.place, steps, "nothing is written here.", where_null)
    elif kind in _MEANS:
        wrong = f"{found.text} without quotes is {_MEANS[kind]} in YAML, and text is wanted."
        findings.add(node.place, steps, wrong, f'Write "{found.text}" with the quotes.')
    else:
        wrong = f"{shown(found.text)} without quotes is not text in YAML."
        findings.add(node.place, steps, wrong, "Put it in quotes.")
    return ""


def filled_text(node: Node, steps: Steps, findings: Findings) -> str:
    """As `text`; empty text is a problem too."""
    words = _text(node, steps, findings, "Write the text.")
    if not words and steps not in findings.broken:
        findings.add(node.place, steps, "the text is empty.", "Write the text.")
    return words


def identifier(node: Node, steps: Steps, findings: Findings) -> str:
    words = filled_text(node, steps, findings)
    if words and not _ID.fullmatch(words):
        wrong = f"{shown(words)} is not an id."
        findings.add(node.place, steps, wrong, "Write letters, digits and single hyphens only.")
        return ""
    return words


def whole_number(node: Node, steps: Steps, findings: Findings) -> int:
    return whole_number_from(0)(node, steps, findings)


def whole_number_from(least: int, below: str = "") -> Callable[[Node, Steps, Findings], int]:
    """A reader of whole numbers that refuses one under `least`; `below` says why it is refused."""

    def read(node: Node, steps: Steps, findings: Findings) -> int:
        found = scalar(node, steps, findings, "a whole number")
        if found is None:
            return least
        if not found.plain or not _WHOLE.fullmatch(found.text):
            wrong = f"{shown(found.text)} is not a whole number."
            findings.add(node.place, steps, wrong, "Write a whole number such as 48, no quotes.")
            return least
        if (number := int(found.text)) < least:
            wrong = below.format(number) if below else f"{number} is below {least}."
            findings.add(node.place, steps, wrong, f"Write {least} or more.")
            return least
        return number

    return read


def number(node: Node, steps: Steps, findings: Findings) -> float:
    found = scalar(node, steps, findings, "a number")
    if found is None:
        return 0.0
    if not found.plain or not _NUMBER.fullmatch(found.text):
        wrong = f"{shown(found.text)} is not a number."
        findings.add(node.place, steps, wrong, "Write a number such as 1.5, no quotes.")
        return 0.0
    if found.text.startswith("-"):
        findings.add(node.place, steps, f"{found.text} is below 0.", "Write 0 or more.")
        return 0.0
    return float(found.text)


def yes_or_no(node: Node, steps: Steps, findings: Findings) -> bool:
    found = scalar(node, steps, findings, "true or false")
    if found is None:
        return False
    if not found.plain or found.text not in ("true", "false"):
        wrong = f"{shown(found.text)} is neither true nor false."
        findings.add(node.place, steps, wrong, "Write true or false.")
    return found.text == "true"


def calendar_date(node: Node, steps: Steps, findings: Findings) -> date:
    found = scalar(node, steps, findings, "a date such as 2026-11-23")
    neutral = date(2000, 1, 1)
    if found is None:
        return neutral
    if _DATE.fullmatch(found.text):
        try:
            day = date.fromisoformat(found.text)
        except ValueError:
            wrong = f"{shown(found.text)} is not a day of the calendar."
        else:
            if FIRST_YEAR <= day.year < LAST_YEAR:
                return day
            wrong = f"the year {day.year} is too far away."
    else:
        wrong = f"{shown(found.text)} is not a date."
    findings.add(node.place, steps, wrong, "Write a date such as 2026-11-23.")
    return neutral


def one_of(*words: str) -> Callable[[Node, Steps, Findings], str]:
    """A reader of one of these words; the first is the neutral value."""

    def read(node: Node, steps: Steps, findings: Findings) -> str:
        word = filled_text(node, steps, findings)
        if word in words:
            return word
        if steps not in findings.broken:
            wrong = f"{shown(word)} is not known here."
            findings.add(node.place, steps, wrong, did_you_mean(word, words))
        return words[0]

    return read
