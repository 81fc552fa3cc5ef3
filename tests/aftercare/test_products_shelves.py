# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels as on shelves: never milder than a careful person, and plain where all is plain.

What holds each gentle product back: python -m tests.aftercare.test_products_shelves
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.aftercare.verdicts import MILDEST_FIRST, VerdictKind
from tests.aftercare.labels import judged, plain
from tests.aftercare.test_products_labels import LABELS

SHELVES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "labels" / "shelves.yaml").read_text(encoding="utf-8")
)
CAREFUL = {"plain": VerdictKind.OK, "wait": VerdictKind.WAIT, "ask": VerdictKind.ASK}
GENTLE = 40
LEAST_SHARE = 0.95


@pytest.mark.parametrize("row", SHELVES, ids=lambda row: row["name"])
def test_no_answer_is_milder_than_that_of_a_careful_person(row: dict[str, Any]) -> None:
    verdict = judged(row["name"], row["label"])
    least = CAREFUL[row["careful"]]
    assert MILDEST_FIRST.index(verdict.kind) >= MILDEST_FIRST.index(least), verdict


def test_of_what_is_plain_nearly_all_is_ok() -> None:
    told = [judged(row["name"], row["label"]) for row in SHELVES if row["careful"] == "plain"]
    allowed = [verdict for verdict in told if verdict.kind is VerdictKind.OK]
    assert len(told) >= 30
    assert len(allowed) / len(told) >= LEAST_SHARE


def test_there_are_a_hundred_and_fifty_labels_of_all_kinds() -> None:
    assert len({row["label"] for row in (*LABELS, *SHELVES)}) >= 150
    assert {row["careful"] for row in SHELVES} == set(CAREFUL)


def main() -> None:
    for row in SHELVES[:GENTLE]:
        verdict = judged(row["name"], row["label"])
        held = [one.words for one in verdict.matched if one.kind is not VerdictKind.OK]
        print(f"{row['name']:24} {plain(verdict.told):32} {', '.join([*held, *verdict.unknown])}")


if __name__ == "__main__":
    main()
