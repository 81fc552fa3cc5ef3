# SPDX-License-Identifier: GPL-3.0-or-later
"""How languages write days, months and halves of a day, from the CLDR data that Babel holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

_DIGITS = re.compile(r"\d+")
_Contexts = Mapping[str, Mapping[str, Mapping[Any, str]]]


@dataclass(frozen=True, slots=True)
class Name:
    """A day or month: its short and its whole name, and every form of it as `compared` has it."""

    short: str
    whole: str
    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The weekdays from Monday, the months from January, and every word of the two halves of a day,
    of midnight and of weeks, as `compared` has them."""

    weekdays: tuple[Name, ...]
    months: tuple[Name, ...]
    am: frozenset[str]
    pm: frozenset[str]
    midnight: frozenset[str]
    weeks: frozenset[str]


def compared(text: str) -> str:
    """Without capitals, full stops and what nobody sees: "Sept." and "sept" are one."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[.\s\u200b-\u200f\u2060\ufeff]+", " ", folded).strip()


@cache
def calendar_words(language: str) -> CalendarWords | None:
    """The words of a language by its tag (`en`, `pt-BR`); None where CLDR does not know it."""
    from babel import Locale, UnknownLocaleError  # late, as it is slow to load
    from babel.units import format_unit

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
    return CalendarWords(
        weekdays=tuple(_name(locale.days, day) for day in range(7)),
        months=tuple(_name(locale.months, month) for month in range(1, 13)),
        am=_forms(locale.day_periods, "am"),
        pm=_forms(locale.day_periods, "pm"),
        midnight=_forms(locale.day_periods, "midnight"),
        weeks=frozenset(
            compared(_DIGITS.sub(" ", format_unit(count, "duration-week", locale=locale)))
            for count in (1, 2, 5)
        ),
    )


def _name(contexts: _Contexts, key: object) -> Name:
    told = contexts["format"]
    return Name(told["abbreviated"][key], told["wide"][key], _forms(contexts, key))


def _forms(contexts: _Contexts, key: object) -> frozenset[str]:
    """Format and stand-alone, in every width but the letter alone, which several may share."""
    widths = [
        forms
        for context in ("format", "stand-alone")
        for width, forms in contexts.get(context, {}).items()
        if width != "narrow"
    ]
    return frozenset(compared(forms[key]) for forms in widths if key in forms)
