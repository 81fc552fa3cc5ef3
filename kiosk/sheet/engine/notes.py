# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be known of some words beside the words: whom a number calls, what "Thu 26" means.

Notes are found in the words, so that no section can forget one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.aftercare.dates import NBSP
from kiosk.aftercare.language import Words
from kiosk.sheet.engine.code_contents import calling


@dataclass(frozen=True, slots=True)
class Note:
    """`link` is an address and the words that say where it leads. `in_full` is what an abbreviation
    stands for. `language` is a tag of RFC 5646. A note of nothing marks a run-in heading."""

    link: tuple[str, str] | None = None
    in_full: str = ""
    language: str = ""


_DIGITS = frozenset("0123456789")  # no number and no date is without one

LEAD = Note()
"""The words that open a text and are its heading."""


@dataclass(frozen=True, slots=True, eq=False)
class NoteFinder:
    """Finds notes. `names` are names told in a language of their own, each with its tag."""

    words: Words
    phones: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    _pattern: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        pattern = _pattern(self.words, self.phones, tuple(self.names))
        object.__setattr__(self, "_pattern", pattern)

    def of(self, text: str) -> list[tuple[str, Note | None]]:
        """The text in pieces. A number to call is kept on one line by no-break spaces."""
        if text.isascii() and not self.names and _DIGITS.isdisjoint(text):
            return [(text, None)] if text else []
        pieces: list[tuple[str, Note | None]] = []
        end = 0
        for found in self._pattern.finditer(text):
            note = self._note(found)
            if note is None:
                continue
            if found.start() > end:
                pieces.append((text[end : found.start()], None))
            end = found.end()
            shown = found[0].replace(" ", NBSP) if note.link else found[0]
            pieces.append((shown, note))
        if end < len(text):
            pieces.append((text[end:], None))
        return pieces

    def in_full(self, text: str) -> str:
        """The text with its days and months written out, as it is said."""
        return self._pattern.sub(lambda found: self._date(found) or found[0], text)

    def _note(self, found: re.Match[str]) -> Note | None:
        if number := found["phone"]:
            calls = self.words.labels.call_number.replace("{number}", number)
            return Note(link=(calling(number), calls))
        if name := found["name"]:
            return Note(language=self.names[name])
        in_full = self._date(found)
        return Note(in_full=in_full) if in_full and in_full != found[0] else None

    def _date(self, found: re.Match[str]) -> str:
        """ "Thursday 26 November" of "Thu 26 Nov"; empty for what is no date."""
        if not found["day"]:
            return ""
        weekday = _full(found["weekday"], self.words.weekdays, self.words.weekdays_in_full)
        month = _full(found["month"], self.words.months, self.words.months_in_full)
        return " ".join(part for part in (weekday, found["day"], month) if part)


def _full(short: str | None, shorts: tuple[str, ...], full: tuple[str, ...]) -> str:
    return full[shorts.index(short)] if short else ""


def _pattern(words: Words, phones: Iterable[str], names: Iterable[str]) -> re.Pattern[str]:
    """Numbers, names, and dates as `kiosk.aftercare.dates` writes them: with no-break spaces."""
    weekday, month = _any(words.weekdays), _any(words.months)
    day = rf"(?P<weekday>{weekday}){NBSP}(?P<day>\d\d?)(?:{NBSP}(?P<month>{month}))?"
    phone = rf"(?<![\w.,+-])(?P<phone>{_any(phones)})"
    name = rf"\b(?P<name>{_any(names)})"
    return re.compile(rf"(?:{phone}|\b{day}|{name})(?![\w-]|[.,]\d)")


def _any(texts: Iterable[str]) -> str:
    """Any of the texts, the longest first; nothing at all where there is none."""
    longest = sorted({text for text in texts if text}, key=len, reverse=True)
    return "|".join(map(re.escape, longest)) or "(?!)"
