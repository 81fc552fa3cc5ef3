# SPDX-License-Identifier: GPL-3.0-or-later
"""What helps while a label is typed changes no word that it was not asked to change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.label_typing import (
    MOST_OFFERED,
    completed,
    offered,
    typed_words,
    without_word,
)
from tests.aftercare import real

NAMES = sorted({each.name for each in real.lexicon().names.values() if "," not in each.name})


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("", ()),
        (" , ;", ()),
        ("Aqua, Glycerin", ("Aqua", "Glycerin")),
        ("Aqua; Glycerin\nParfum \u2022 Mica", ("Aqua", "Glycerin", "Parfum", "Mica")),
        ("1,2-Hexanediol, Retinol 0,3 %", ("1,2-Hexanediol", "Retinol 0,3 %")),
    ],
)
def test_a_label_in_words(label: str, words: tuple[str, ...]) -> None:
    assert typed_words(label) == words


def test_names_are_offered_for_a_word_that_has_begun_and_for_no_other() -> None:
    assert offered("Aqua, nia", real.lexicon())[0] == "Niacinamide"
    assert "Retinol" in offered("retin", real.lexicon())
    for label in ("", "re", "Aqua, ", "Aqua, Retinol", "Aqua, zzyx"):
        assert offered(label, real.lexicon()) == ()


@given(st.sampled_from(NAMES), st.integers(3, 8))
def test_what_is_offered_is_known_and_begins_so(name: str, letters: int) -> None:
    begun = key(name)[:letters].strip()
    found = offered(f"Aqua, {begun}", real.lexicon())
    assert len(found) <= MOST_OFFERED
    assert all(key(each) in real.lexicon().names for each in found)


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6), st.data())
def test_a_press_changes_the_word_it_is_about_alone(names: list[str], data: st.DataObject) -> None:
    label = ", ".join(names)
    place = data.draw(st.integers(0, len(names) - 1))
    left = names[:place] + names[place + 1 :]
    assert list(typed_words(without_word(label, place))) == left
    assert list(typed_words(completed(f"{label}, reti", "Retinol"))) == [*names, "Retinol"]
