# SPDX-License-Identifier: GPL-3.0-or-later
"""What gives way when there is more to say: each step is taken only if the one before was not
enough. Type never shrinks but in the rows of the box in large print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

ALL_ANSWERS = 99


@dataclass(frozen=True, slots=True)
class CallBox:
    """How the box to call is set. With `normal` it says what is normal, with `call_if` what can
    wait until the clinic opens, with `hours` when that is."""

    tight: bool = False
    normal: bool = False
    call_if: bool = True
    small_rows: bool = False
    hours: bool = True


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What stands on page 1 beside the title and the box. What does not opens the next page, or
    has a row there.

    `things` are the second and the third of the three, `run_on` sets each as one text. With
    `normal` the pictures of the skin stand there, else the box says what is normal, as long as
    `says_normal`. With `hours` it says when the clinic is open.
    """

    tight: bool = False
    goal: bool = True
    healing: bool = True
    do: bool = True
    normal: bool = True
    call_if: bool = True
    small_rows: bool = False
    run_on: bool = False
    things: bool = True
    says_normal: bool = True
    hours: bool = True

    @property
    def box(self) -> CallBox:
        says = self.says_normal and not self.normal
        return CallBox(self.tight, says, self.call_if, self.small_rows, self.hours)


@dataclass(frozen=True, slots=True)
class SheetEnd:
    """How the questions and the next visit are set. With `beside` the goal stands there."""

    small_codes: bool = False
    one_line: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class SecondPage:
    """How page 2 is set, and what of it goes to page 3.

    `answers` is how many of the things that people ask it answers at most; page 3, where there is
    one, answers all. With `beside` the goal stands beside the codes where the patient asked
    nothing.
    """

    answers: int = ALL_ANSWERS
    tight: bool = False
    small_codes: bool = False
    one_line: bool = False
    beside: bool = False
    questions: bool = True
    products: bool = True

    @property
    def end(self) -> SheetEnd:
        return SheetEnd(self.small_codes, self.one_line, self.beside)


def _first(page: FirstPage, *steps: Mapping[str, bool]) -> tuple[FirstPage, ...]:
    return tuple(accumulate(steps, lambda now, step: replace(now, **step), initial=page))


def _second(page: SecondPage, *steps: Mapping[str, Any]) -> tuple[SecondPage, ...]:
    return tuple(accumulate(steps, lambda now, step: replace(now, **step), initial=page))


CLEAR_FIRST = _first(
    FirstPage(),
    {"tight": True},
    {"goal": False},
    {"healing": False},
    {"do": False},
    {"normal": False},
    {"call_if": False},
    {"things": False},
    {"hours": False},
)
LARGE_FIRST = _first(
    FirstPage(goal=False, healing=False, do=False, normal=False, call_if=False),
    {"tight": True},
    {"small_rows": True},
    {"run_on": True},
    {"things": False},
    {"says_normal": False},
    {"hours": False},
)
CLEAR_SECOND = _second(
    SecondPage(),
    {"tight": True},
    {"small_codes": True},
    {"answers": 2},
    {"answers": 1},
    {"beside": True},
    {"answers": 0},
    {"one_line": True},
    {"questions": False, "beside": False, "one_line": False, "answers": ALL_ANSWERS},
    {"products": False},
    {"answers": 0},
)
