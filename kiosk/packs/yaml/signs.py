# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs that no text for people may hold: control characters, traces of a damaged encoding.

And texts that hold nothing else but what nobody sees.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from kiosk.packs.yaml.located import Place

_CONTROLS = (
    "\x00-\x08\x0b\x0c\x0d-\x1f\x7f\x80-\x9f"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff"
)
_ALWAYS = re.compile(f"[{_CONTROLS}]+")
_STRICT = re.compile(f"[{_CONTROLS}\u00c2\u00e2]+")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DAMAGE = re.compile("[\u0080-\u009f\u00c2\u00e2\ufffd]")
_UNSEEN_KINDS = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Me", "Zl", "Zp", "Zs"})
_UNSEEN_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0\U0001d159")
"""Fillers and blanks that Unicode counts among letters and symbols."""


@dataclass(frozen=True, slots=True)
class Sign:
    """An unwanted character: its place, what is wrong with it and what to write."""

    place: Place
    wrong: str
    write: str


def unwanted_signs(text: str, *, strict: bool) -> tuple[Sign, ...]:
    """Every unwanted character of `text`; the first of a run stands for the run.

    With `strict`, U+00C2 and U+00E2 count as well: in the source article every dash, quote and
    bullet became a pair that starts with one of them.
    """
    signs: list[Sign] = []
    line, line_start, seen = 1, 0, 0
    for found in _pattern(strict).finditer(text):
        index = found.start()
        line += text.count("\n", seen, index)
        line_start = max(line_start, text.rfind("\n", seen, index) + 1)
        seen = index
        signs.append(_sign(found.group()[0], Place(line, index - line_start + 1)))
    return tuple(signs)


def blanked(text: str, *, strict: bool) -> str:
    """The text with a space for every unwanted character, so that every place stays as it was."""
    return _pattern(strict).sub(lambda found: " " * len(found.group()), text)


def _pattern(strict: bool) -> re.Pattern[str]:
    return _STRICT if strict else _ALWAYS


def _sign(character: str, place: Place) -> Sign:
    code = f"U+{ord(character):04X}"
    if _DAMAGE.match(character):
        wrong = f"{code} is left over from a damaged encoding."
        return Sign(place, wrong, "Write the dash, quote or letter that was meant.")
    if _DIRECTION.match(character):
        return Sign(place, f"{code} turns the direction of the text unseen.", "Remove it.")
    return Sign(place, f"{code} is a control character.", "Remove it.")


def shows_nothing(text: str) -> bool:
    """Whether nobody sees any of the text: spaces, marks without a letter, characters of no width.

    The marks of strong runs (`**`) are not seen either.
    """
    return all(map(_unseen, text.replace("**", "")))


def _unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN_KINDS or character in _UNSEEN_LETTERS
