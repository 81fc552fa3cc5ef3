# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs read as the page reads them, by somebody who presses Yes and looks at nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from time import perf_counter

from kiosk.aftercare.case import case_of
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.camera.doubts import is_known
from kiosk.camera.label_reader import LabelReader
from kiosk.camera.read_words import LabelRead
from kiosk.visit.showing import Showing, label_of_words
from tests.aftercare import real
from tests.camera.photographs import Shot, taken


@dataclass(frozen=True)
class Result:
    """`right` are the names of the label that were read so; `lost` those that were not, `wrong`
    what was read surely and stands nowhere on the label, `doubts` what a person is asked about."""

    shot: Shot
    read: LabelRead
    seconds: float
    right: tuple[str, ...]
    lost: tuple[str, ...]
    wrong: tuple[str, ...]
    doubts: tuple[str, ...]
    truth: Verdict
    verdict: Verdict | None

    @property
    def milder(self) -> bool:
        """Whether the answer to the picture is milder than that to the label itself.

        A word that is not known may be anything. The rules leave it to the clinic, with the longest
        wait of any product; no other answer that leaves it to the clinic says more.
        """
        if self.verdict is None or (self.verdict.unknown and self.truth.kind is VerdictKind.ASK):
            return False
        return self.verdict.answer.strictness < self.truth.answer.strictness


@cache
def reader() -> LabelReader:
    return LabelReader()


def results(shots: Iterable[Shot]) -> Iterator[Result]:
    index = real.lexicon()
    for shot in shots:
        still = taken(shot)
        before = perf_counter()
        read = reader().read(still, index)
        seconds = perf_counter() - before
        there = {key(name): name for name in shot.names}
        got = {key(word.text) for word in read.words}
        sure = [word.text for word in read.words if word.sure]
        yield Result(
            shot,
            read,
            seconds,
            right=tuple(name for name in shot.names if key(name) in got),
            lost=tuple(name for name in shot.names if key(name) not in got),
            wrong=tuple(text for text in sure if key(text) not in there and not same(text, index)),
            doubts=tuple(word.text for word in read.words if not word.sure),
            truth=verdict_on(shot.label),
            verdict=verdict_on(confirmed(read)) if read.words else None,
        )


def same(text: str, index: LexiconIndex) -> bool:
    """Whether the rules themselves read it as what it was to be: "C1 42053" as CI 42053."""
    colour = re.fullmatch(r"[Cc][1lI] ?(\d{5})", text)
    return colour is not None and is_known(text, index)


def confirmed(read: LabelRead) -> str:
    """The label that is judged where a person presses Yes at once."""
    showing = Showing().has_read(read.words).confirmed()
    marks = {word.number: f"unclear word {word.number}" for word in showing.unclear}
    return label_of_words(showing.words, marks)


def verdict_on(label: str) -> Verdict:
    case = case_of(real.rules(), real.visit().facts)
    return judge(Product("", label), case)
