# SPDX-License-Identifier: GPL-3.0-or-later
"""What each statement of the sources says is told once, and of no other."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.pack_files import statement_id
from kiosk.packs.rules.pack_texts import BRACES
from kiosk.packs.rules.sources import ranges


def broken_statements(guidance: Guidance) -> Iterator[Problem]:
    """Statements that are not told, and words that belong to none. One told twice is refused as
    it is read."""
    sources, told = guidance.sources, guidance.statements
    numbers = range(1, sources.last + 1)
    known = {statement_id(sources, number): number for number in numbers}
    missing = [number for name, number in known.items() if name not in told]
    if missing:
        wrong = f"{ranges(missing, sources)}: not told here."
        yield Problem(("statements",), wrong, "Write what each says, in a few words of your own.")
    for name, words in told.items():
        if name not in known:
            first, last = statement_id(sources, 1), statement_id(sources, sources.last)
            wrong = f"{shown(name)} is not a statement of the sources."
            yield Problem(("statements", name), wrong, f"Write {first} to {last}.")
        elif found := BRACES.search(words):
            wrong = f'"{found.group()}" is not filled in here.'
            yield Problem(("statements", name), wrong, "Write the words themselves.")
