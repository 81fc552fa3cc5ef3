# SPDX-License-Identifier: GPL-3.0-or-later
"""No label is answered milder than a careful person answers it."""

import pytest

from kiosk.aftercare.products.judge import Looked, judge_label
from kiosk.aftercare.verdicts import MILDEST_FIRST
from tests.aftercare.labels import case, looked_up
from tests.labels import CarefulAnswer, every, read

FEWEST = 150


def test_there_are_enough_labels_and_none_twice() -> None:
    texts = [label.text for label in every()]
    assert len(texts) == len(set(texts)) >= FEWEST
    assert len(read("gentle")) == 40


@pytest.mark.parametrize("label", every(), ids=lambda label: f"{label.kind}: {label.text[-30:]}")
def test_no_label_is_answered_milder_than_by_a_careful_person(label: CarefulAnswer) -> None:
    careful = MILDEST_FIRST.index(label.answer)
    assert MILDEST_FIRST.index(looked_up(label.text).kind) >= careful
    on_the_shelf = judge_label(Looked("", "", label.text), case())
    assert MILDEST_FIRST.index(on_the_shelf.kind) >= careful
