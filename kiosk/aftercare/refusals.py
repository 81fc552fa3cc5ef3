# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a consultation, said so that it can stand beside the field or the line."""

from __future__ import annotations

from dataclasses import dataclass

MOST_SHOWN = 40
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """`path` leads to the value (`("changes", 0, "hours")`), `wrong` says what is wrong with it,
    `write` what to write instead. Both are whole sentences that end in a full stop."""

    path: Path
    wrong: str
    write: str


class ConsultationRefused(ValueError):
    """The consultation cannot become a plan. `problems` says all that is wrong, at once."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{problem.path}: {problem.wrong}" for problem in problems))
        self.problems = problems


class SheetRefused(ValueError):
    """The sheet cannot print what was typed. `characters` are those that no shipped font has."""

    def __init__(self, message: str, characters: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.characters = characters


def dotted(path: Path) -> str:
    """`("changes", 0, "hours")` -> `changes[0].hours`."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f"[{step}]"
        else:
            words += f".{_flat(step)}" if words else _flat(step)
    return words


def shown(text: str) -> str:
    """What someone typed, between double quotes, on one line, cut to `MOST_SHOWN` characters."""
    return f'"{_flat(text)}"'


def _flat(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MOST_SHOWN else f"{flat[: MOST_SHOWN - 3]}..."
