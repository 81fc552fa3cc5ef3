# SPDX-License-Identifier: GPL-3.0-or-later
"""The three things open the walk-through and close it, and what is told back is about them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.screens import staff_doors
from tests.screens.person import NotSeen, Person

pytestmark = pytest.mark.slow

THREE = ("Worried? Call us.", "Hard exercise", "Not until Fri 27 Nov", "changed for you", "Changed")


def test_they_open_and_close_the_walk_through(amira: Person) -> None:
    amira.press("Start")
    words = amira.reads().replace("\u00a0", " ")
    for each in THREE:
        assert each in words
    amira.shell.jump("sheet")
    amira.settle()
    amira.press("Finish")
    words = amira.reads().replace("\u00a0", " ")
    assert "Take these three home" in words
    assert "Not until Fri 27 Nov" in words
    amira.press("Back to the sheet")
    assert amira.visit.journey.at == "sheet"


def test_an_allergy_is_their_own_thing(person: Person) -> None:
    visit = replace(staff_doors.amira(), allergies=("fragrance",), changes=())
    person.shell.begin(visit)
    person.shell.jump("three")
    person.settle()
    assert "Do not use" in person.reads()


def test_of_signs_nobody_is_told_that_there_is_no_wrong_answer(amira: Person) -> None:
    amira.shell.jump("check")
    amira.settle()
    assert "no wrong answer" not in amira.reads()
    amira.press("Went over it again")
    assert "We went over it. Now tell it once more." in amira.reads()
    amira.press("Told me")
    assert "There is no wrong answer." in amira.reads()
    with pytest.raises(NotSeen):
        amira.find("Retinol")
