# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of all kinds with the answer of a careful person, who knows every ingredient."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.aftercare.verdicts import VerdictKind

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class CarefulAnswer:
    """A label's text, what kind of product or form it is, and how and why it is answered."""

    kind: str
    text: str
    answer: VerdictKind
    why: str


def read(name: str) -> tuple[CarefulAnswer, ...]:
    """The labels of one file of this folder, in its order."""
    rows = yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))
    return tuple(
        CarefulAnswer(row["kind"], row["text"], VerdictKind(row["answer"]), row["why"])
        for row in rows
    )


def every() -> tuple[CarefulAnswer, ...]:
    return tuple(label for file in sorted(HERE.glob("*.yaml")) for label in read(file.stem))
