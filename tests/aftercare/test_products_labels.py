# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole labels, of every kind of product that the article names, end to end."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.aftercare.labels import judged, plain, why

LABELS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "labels" / "whole.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", LABELS, ids=lambda row: row["name"])
def test_a_whole_label_gets_its_verdict_and_says_which_word_decided(row: dict[str, Any]) -> None:
    verdict = judged(row["name"], row["label"])
    assert plain(verdict.told) == row["told"], verdict
    assert verdict.deciding.casefold() == row["deciding"].casefold(), verdict
    assert list(verdict.unknown) == row.get("unknown", [])
    assert why(verdict)


def test_there_are_at_least_forty_whole_labels() -> None:
    assert len(LABELS) >= 40
