# SPDX-License-Identifier: GPL-3.0-or-later
"""A problem of a file, with the place where it stands and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import dotted

MOST_PER_FILE = 200


class Place(NamedTuple):
    """Line and column of a file, both counted from 1, the column in characters."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True, slots=True, order=True)
class Located:
    """One thing wrong. `file` is as the caller gave it; `path` is `waits[2].advised-hours`.

    `path` is empty where the whole file is meant. `wrong` and `write` end as sentences do.
    """

    file: str
    line: int
    column: int
    path: str
    wrong: str
    write: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}: "
        return (
            f"{where}{self.path}: {self.wrong} {self.write}"
            if self.path
            else (f"{where}{self.wrong} {self.write}")
        )


class PackRefused(ValueError):
    """A pack, a settings file or a visit cannot be used. `problems` is in order, never empty."""

    def __init__(self, problems: tuple[Located, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class Findings:
    """The problems of one file, gathered while it is read, so that no reader stops at the first.

    `broken` holds the steps of the values that could not be read; rules that would only repeat
    the same fault in other words are not applied to them.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.broken: set[Steps] = set()
        self._found: list[Located] = []
        self._unsaid = 0

    def add(
        self, place: Place, steps: Steps, wrong: str, write: str, about: Steps | None = None
    ) -> None:
        """Notes a problem at `steps`. `about` names the value that is broken where it differs."""
        if broken := steps if about is None else about:
            self.broken.add(broken)
        if len(self._found) < MOST_PER_FILE:
            path = dotted(steps)
            self._found.append(Located(self.file, place.line, place.column, path, wrong, write))
        else:
            self._unsaid += 1

    def problems(self) -> tuple[Located, ...]:
        """What was found, by line; past `MOST_PER_FILE` only the number of the others."""
        found = sorted(self._found)
        if self._unsaid:
            last = found[-1]
            wrong = f"{self._unsaid} more problems follow."
            found.append(
                Located(self.file, last.line, last.column, "", wrong, "Mend those above first.")
            )
        return tuple(found)

    def __bool__(self) -> bool:
        return bool(self._found)


def touches(broken: Iterable[Steps], steps: Steps) -> bool:
    """Whether a value that could not be read lies in, or is, the item of `steps` (`waits[2]`).

    Steps to a whole list (`waits`) are touched by any value of it.
    """
    item = steps[:2]
    return any(other[: len(item)] == item or other == item[: len(other)] for other in broken)
