# SPDX-License-Identifier: GPL-3.0-or-later
"""Every statement of the source article, S001 to S261, is used or left out with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import ARTICLE_LAST, kebab

_USERS = (
    *("topics", "expectations", "phases", "waits", "advice", "red_flags", "product_rows"),
    *("factors", "questions", "checklist", "complications"),
)


def unaccounted(guidance: Guidance) -> Iterator[Problem]:
    """One problem for all statements that are missing, one for each that is used and left out."""
    used: dict[str, str] = {}
    for name in _USERS:
        for item in getattr(guidance, name):
            for statement in item.statements:
                used.setdefault(statement, f'{kebab(name)} "{item.id}"')
    left: dict[str, Steps] = {}
    for index, each in enumerate(guidance.left_out):
        for statement in each.statements:
            left.setdefault(statement, ("left-out", index, "statements"))
    missing = [n for n in range(1, ARTICLE_LAST + 1) if f"S{n:03}" not in {**used, **left}]
    if missing:
        wrong = f"{ranges(missing)}: neither used nor left out."
        yield Problem(("left-out",), wrong, "Name them where they are used, or here with a reason.")
    for statement, steps in left.items():
        if statement in used:
            wrong = f"{statement} is left out, and used by {used[statement]}."
            yield Problem(steps, wrong, "Write it in one of the two places.")


def ranges(numbers: list[int]) -> str:
    """`[5, 17, 18, 19]` -> `S005, S017-S019`. The numbers rise."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ]
    return ", ".join(
        f"S{run[0]:03}" if len(run) == 1 else f"S{run[0]:03}-S{run[-1]:03}" for run in runs
    )
