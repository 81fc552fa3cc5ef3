# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of verdicts: no two can be taken for one another, and none says the opposite.

No list of such words comes with CLDR. In every language they must differ, and none may hold the
words of another. Of English it is known which words hold back, so there they are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from kiosk.aftercare.language import SheetLabels, Words
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.calendar_words import compared

_VERDICTS = ("ok_now", "ok_from", "not_until", "ask", "never", "avoid")
_URGENCIES = ("emergency", "now", "same_day", "call", "this_week")
_WELCOME = ("ok_now", "ok_from")
_HELD_BACK = ("not_until", "never", "avoid")
_PLACE = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[\w'’]+")

_HOLDS_BACK = frozenset(
    {
        "not",
        "never",
        "no",
        "don't",
        "dont",
        "cannot",
        "can't",
        "cant",
        "nothing",
        "avoid",
        "stop",
        "leave",
    }
)
_PUTS_OFF = frozenset({"wait", "until", "till", "hold"})
_ASKS = frozenset({"ask", "call", "check", "contact", "speak", "talk", "tell", "question"})


def broken_verdict_words(words: Words, language: str) -> Iterator[Problem]:
    verdicts = {name: getattr(words, name) for name in _VERDICTS}
    yield from _alike((), verdicts)
    yield from _asks_first(words)
    labels = {name: getattr(words.labels, name) for name in _URGENCIES}
    yield from _same(("labels",), labels)
    yield from _same(("labels",), {name: getattr(words.labels, name) for name in ("do", "dont")})
    if language.partition("-")[0].lower() == "en":
        yield from _english(verdicts)
        yield from _english_lists(words.labels)


def _words(text: str) -> list[str]:
    return _WORD.findall(compared(_PLACE.sub(" ", text)).replace("’", "'"))


def _alike(steps: tuple[str, ...], texts: dict[str, str]) -> Iterator[Problem]:
    """No text says nothing but its date, is another one, or holds all the words of one."""
    for name, text in texts.items():
        if text and not _words(text):
            yield Problem((*steps, kebab(name)), "there are no words.", "Write what it says.")
    yield from _same(steps, texts)
    for name, other in permutations(texts, 2):
        inner, outer = " ".join(_words(texts[other])), " ".join(_words(texts[name]))
        if inner and inner != outer and f" {inner} " in f" {outer} ":
            wrong = f"{shown(texts[name])} holds the words of {kebab(other)}."
            yield Problem((*steps, kebab(name)), wrong, "Write words of its own.")


def _same(steps: tuple[str, ...], texts: dict[str, str]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name, text in texts.items():
        known = first.setdefault(" ".join(_words(text)), name)
        if known != name and _words(text):
            wrong = f"{shown(text)} says the same as {kebab(known)}."
            yield Problem((*steps, kebab(name)), wrong, "Write words of its own.")


def _asks_first(words: Words) -> Iterator[Problem]:
    """What is both to ask about and to wait for says to ask, and then not before when."""
    asked, dated = " ".join(_words(words.ask)), " ".join(_words(words.ask_not_before))
    if asked and dated and (asked == dated or not dated.startswith(f"{asked} ")):
        wrong = f"{shown(words.ask_not_before)} does not say first to ask."
        write = f'Write "{words.ask}", and then not before {{date}}.'
        yield Problem(("ask-not-before",), wrong, write)


def _english(verdicts: dict[str, str]) -> Iterator[Problem]:
    for name, text in verdicts.items():
        said = set(_words(text))
        back = said & (_HOLDS_BACK | _PUTS_OFF)
        if not said:
            continue
        if name in _WELCOME and (back or said & _ASKS):
            wrong = f"{shown(text)} does not say that it is OK."
            yield Problem((kebab(name),), wrong, 'Write words such as "OK", without "not".')
        elif name in _HELD_BACK and not back:
            wrong = f"{shown(text)} does not hold anything back."
            yield Problem((kebab(name),), wrong, 'Write words with "not" or "wait".')
        elif name == "ask" and not said & _ASKS:
            wrong = f"{shown(text)} does not send anybody to ask."
            yield Problem((kebab(name),), wrong, 'Write words such as "Ask us".')


def _english_lists(labels: SheetLabels) -> Iterator[Problem]:
    if set(_words(labels.do)) & _HOLDS_BACK:
        wrong = f"{shown(labels.do)} stands over what to do."
        yield Problem(("labels", "do"), wrong, 'Write words without "not".')
    if labels.dont and not set(_words(labels.dont)) & _HOLDS_BACK:
        wrong = f"{shown(labels.dont)} stands over what not to do."
        yield Problem(("labels", "dont"), wrong, 'Write words with "not".')
