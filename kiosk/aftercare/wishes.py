# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be wrong with the patient's own wishes: hopes, days that matter, what to ask about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from difflib import get_close_matches

from kiosk.aftercare.consultation import Consultation, OwnDay
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.plan.parked import KINDS
from kiosk.aftercare.refusals import Path, Problem, shown
from kiosk.aftercare.sentences import say

MOST_DAYS = 3
"""Days that matter: each has a tab on the screen and a line on the sheet."""

LAST_DAY = timedelta(days=365)
"""After the treatment: nobody plans their skin for longer, and a year typed wrong shows here."""

LONGEST_DAY_NAME = 30
LONGEST_WORDS = 200
MOST_PARKED = 12


def wish_problems(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    """Every problem of `hopes`, `days` and `parked`, in that order."""
    hopes = consultation.hopes
    known = [each.id for each in guidance.hopes]
    for index, each in enumerate(hopes.chosen):
        yield from _known(("hopes", "chosen", index), each, known)
        yield from _once(("hopes", "chosen", index), each, hopes.chosen[:index])
    if hopes.soon:
        soon = [each.id for each in guidance.how_soon]
        yield from _known(("hopes", "soon"), hopes.soon, soon)
    yield from _short(("hopes", "words"), hopes.words, LONGEST_WORDS)
    yield from _few(("days",), consultation.days, MOST_DAYS)
    treated = consultation.treatment.at.date()
    for index, day in enumerate(consultation.days):
        yield from _day(("days", index), day, treated, guidance)
        earlier = [each.on for each in consultation.days[:index]]
        yield from _once(("days", index, "on"), day.on, earlier)
    yield from _few(("parked",), consultation.parked, MOST_PARKED)
    for index, key in enumerate(consultation.parked):
        kind, colon, name = key.partition(":")
        if kind not in KINDS or not colon or not name:
            wrong = say("{word} is not known here.", word=shown(key))
            write = say('Write the kind and the id of an item, like "wait:heat".')
            yield Problem(("parked", index), wrong, write)


def day_problems(path: Path, on: date, treated: date) -> Iterator[Problem]:
    """What is wrong with a day that matters, by itself."""
    if on <= treated:
        wrong = (
            say("That is before your treatment.") if on < treated else say("You are treated then.")
        )
        yield Problem(path, wrong, say("Choose a later day."))
    elif on - treated > LAST_DAY:
        wrong = say("That is more than a year away.")
        yield Problem(path, wrong, say("Choose an earlier day."))


def _day(path: Path, day: OwnDay, treated: date, guidance: Guidance) -> Iterator[Problem]:
    yield from day_problems((*path, "on"), day.on, treated)
    if day.occasion:
        known = [each.id for each in guidance.occasions]
        yield from _known((*path, "occasion"), day.occasion, known)
    yield from _short((*path, "name"), day.name, LONGEST_DAY_NAME)


def _known(path: Path, word: str, known: list[str]) -> Iterator[Problem]:
    if word in known:
        return
    close = get_close_matches(word[:LONGEST_WORDS], known, n=1)
    write = (
        say('Did you mean "{word}"?', word=close[0])
        if close
        else say("Write one of these: {names}.", names=", ".join(known))
    )
    yield Problem(path, say("{word} is not known here.", word=shown(word)), write)


def _once(path: Path, word: object, before: Iterable[object]) -> Iterator[Problem]:
    if word in before:
        wrong = say("{word} is there twice.", word=shown(str(word)))
        yield Problem(path, wrong, say("Write it once."))


def _short(path: Path, text: str, most: int) -> Iterator[Problem]:
    if len(text) > most:
        wrong = say("It has {count} characters.", count=len(text))
        yield Problem(path, wrong, say("Write {most} at most.", most=most))


def _few(path: Path, items: tuple[object, ...], most: int) -> Iterator[Problem]:
    if len(items) > most:
        wrong = say("There are {count}.", count=len(items))
        yield Problem(path, wrong, say("Write {most} at most.", most=most))
