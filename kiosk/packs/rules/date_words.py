# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of dates: each day and month is its own, in its place, as the pack's language has it.

A pack whose April stood in place of December would tell every wait four months early. Where the
language is unknown to CLDR, the words must only differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.aftercare.language import Words
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.rules.calendar_words import CalendarWords, Name, calendar_words, compared

_LEAST_OF_A_NAME = 3
"""Letters from which the start of a name stands for it, as "Sept" does for September."""


def broken_dates(words: Words, language: str) -> Iterator[Problem]:
    known = calendar_words(language)
    for name, written in (
        ("weekdays", words.weekdays),
        ("months", words.months),
        ("weekdays-in-full", words.weekdays_in_full),
        ("months-in-full", words.months_in_full),
    ):
        yield from _twice(name, written)
        if known is not None:
            names = getattr(known, name.removesuffix("-in-full"))
            yield from _elsewhere(name, written, names, language)
    yield from _halves(words, known, language)
    if words.day_range.find("{last}") < words.day_range.find("{first}"):
        wrong = f"{shown(words.day_range)} names the last day first."
        yield Problem(("day-range",), wrong, "Write {first} before {last}.")


def _twice(name: str, written: tuple[str, ...]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, word in enumerate(written):
        known = first.setdefault(compared(word), index)
        if word and known != index:
            wrong = f"{shown(word)} is {name}[{known}] already."
            yield Problem((name, index), wrong, "Write each once, in its place.")


def _elsewhere(
    key: str, written: tuple[str, ...], names: tuple[Name, ...], language: str
) -> Iterator[Problem]:
    for index, (word, name) in enumerate(zip(written, names, strict=False)):
        if word and not _stands_for(compared(word), index, names):
            wrong = f"{shown(word)} is not {name.whole} in the language {language}."
            known = " or ".join(dict.fromkeys((name.short, name.whole)))
            yield Problem((key, index), wrong, f"Write {known}.")


def _stands_for(word: str, index: int, names: tuple[Name, ...]) -> bool:
    """A form that CLDR has, or the start of the whole name where no other name starts so."""
    if word in names[index].forms:
        return True
    starts = [place for place, name in enumerate(names) if compared(name.whole).startswith(word)]
    return len(word) >= _LEAST_OF_A_NAME and starts == [index]


def _halves(words: Words, known: CalendarWords | None, language: str) -> Iterator[Problem]:
    am, pm, noon = compared(words.am), compared(words.pm), compared(words.noon)
    if am and am == pm:
        wrong = f"{shown(words.pm)} is the word for am too."
        yield Problem(("pm",), wrong, "Write the word for the hours after noon.")
        return
    if known is None:
        return
    for key, word, other in (("am", am, known.pm - known.am), ("pm", pm, known.am - known.pm)):
        if word.replace(" ", "") in {each.replace(" ", "") for each in other}:
            half = "after" if key == "am" else "before"
            wrong = f"{shown(getattr(words, key))} is the word for the hours {half} noon"
            yield Problem((key,), f"{wrong} in the language {language}.", "Write the other word.")
    if any(each and each in noon for each in known.midnight):
        wrong = f"{shown(words.noon)} is the middle of the night."
        yield Problem(("noon",), wrong, "Write the words for 12 at midday.")
