# SPDX-License-Identifier: GPL-3.0-or-later
"""Every statement of the pack's sources is used or left out with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from kiosk.aftercare.guidance import Guidance, Sources
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import kebab, statement_id

_USERS = (
    *("topics", "expectations", "phases", "waits", "advice", "red_flags", "product_rows"),
    *("factors", "questions", "checklist", "complications", "hopes"),
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
    sources, known = guidance.sources, {**used, **left}
    numbers = range(1, sources.last + 1)
    missing = [number for number in numbers if statement_id(sources, number) not in known]
    if missing:
        wrong = f"{ranges(missing, sources)}: neither used nor left out."
        yield Problem(("left-out",), wrong, "Name them where they are used, or here with a reason.")
    for statement, steps in left.items():
        if statement in used:
            wrong = f"{statement} is left out, and used by {used[statement]}."
            yield Problem(steps, wrong, "Write it in one of the two places.")


def ranges(numbers: list[int], sources: Sources) -> str:
    """`[5, 17, 18, 19]` -> `S005, S017-S019`. The numbers rise."""
    name = partial(statement_id, sources)
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ]
    return ", ".join(
        name(run[0]) if len(run) == 1 else f"{name(run[0])}-{name(run[-1])}" for run in runs
    )
