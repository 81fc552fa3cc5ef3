# SPDX-License-Identifier: GPL-3.0-or-later
"""What a patient hopes for, and the days that matter to them, on the real window."""

import pytest

from tests.screens.person import NotSeen, Person, Role


@pytest.fixture
def hoping(amira: Person) -> Person:
    amira.shell.jump("hopes")
    amira.settle()
    return amira


@pytest.fixture
def dated(amira: Person) -> Person:
    amira.shell.jump("timeline")
    amira.settle()
    amira.press("Is there a day that matters?", Role.Button)
    return amira


def test_nothing_has_to_be_hoped_for(hoping: Person) -> None:
    assert "You can choose none." in hoping.reads()
    assert "Change is slow: weeks to months." in hoping.reads()
    hoping.press("Next: your treatment")
    assert hoping.shell.shown.page == "about"
    assert hoping.visit.form.hopes.chosen == ()


def test_the_honest_line_follows_what_is_chosen_and_goes_with_it(hoping: Person) -> None:
    hoping.press("Softer scars")
    hoping.press("In days")
    assert "Days are too soon for a change like this." in hoping.reads()
    assert hoping.find("Softer scars").checked
    hoping.press("In months")
    assert "Days are too soon" not in hoping.reads()
    assert not hoping.find("In days").checked
    hoping.press("In months")
    hoping.press("Softer scars")
    assert hoping.visit.form.hopes.chosen == ()
    assert hoping.visit.form.hopes.soon == ""


def test_own_words_are_kept_as_they_are_typed(hoping: Person) -> None:
    hoping.type("In your own words", "Smooth cheeks.")
    assert hoping.visit.plan is not None
    assert hoping.visit.plan.hopes.words == "Smooth cheeks."


def test_own_words_that_cannot_be_kept_say_so_and_the_last_ones_stay(hoping: Person) -> None:
    hoping.parts.hopes.setWords("Smooth")
    hoping.parts.hopes.setWords("Smooth \u4f60")
    hoping.settle()
    assert "We could not keep that. Tell us in person." in hoping.reads()
    assert hoping.visit.form.hopes.words == "Smooth"


def test_hopes_do_not_stay_for_the_next_patient(hoping: Person) -> None:
    hoping.press("Softer scars")
    hoping.shell.finish()
    assert hoping.visit.form.hopes.chosen == ()


def test_a_picked_day_says_how_the_skin_may_look_and_what_is_welcome(dated: Person) -> None:
    assert "Choose a day to see your skin and your dates." in dated.reads()
    dated.press("Wedding")
    dated.press("Sat 28 Nov")
    words = dated.reads()
    assert "Sat 28 Nov is day 6" in words
    assert "Wedding, 5 days after treatment" in words
    assert "Only a few flakes" in words
    assert "Not until Sun 29 Nov" in words
    assert "Hard exercise" in words


def test_what_a_day_brings_comes_into_sight_below_the_calendar(dated: Person) -> None:
    dated.window.resize(1024, 600)
    dated.settle()
    dated.press("Sat 28 Nov")
    title = dated.find("Sat 28 Nov is day 6", Role.Heading)
    foot = dated.find("Back", Role.Button).place
    assert 72 <= title.place.top() < title.place.bottom() <= foot.top()


def test_the_day_goes_on_the_sheet_and_comes_off_it(dated: Person) -> None:
    dated.press("Sat 28 Nov")
    assert dated.find("Put it on my sheet").checked
    dated.press("Put it on my sheet")
    assert [day.on_sheet for day in dated.visit.form.days] == [False]


def test_a_day_pressed_again_is_let_go(dated: Person) -> None:
    dated.press("Sat 28 Nov")
    dated.press("Sat 28 Nov, chosen")
    assert dated.visit.form.days == ()
    assert "Choose a day" in dated.reads()


def test_another_press_moves_the_day_and_keeps_what_it_is(dated: Person) -> None:
    dated.press("Wedding")
    dated.press("Sat 28 Nov")
    dated.press("Sun 29 Nov")
    [day] = dated.visit.form.days
    assert (str(day.on), day.occasion) == ("2026-11-29", "wedding")


def test_several_days_have_a_tab_each_and_three_are_enough(dated: Person) -> None:
    for day in ("Sat 28 Nov", "Fri 4 Dec", "Sat 5 Dec"):
        if dated.visit.form.days:
            dated.press("Add another day")
        dated.press(day)
    with pytest.raises(NotSeen):
        dated.find("Add another day")
    dated.press("Sat 28 Nov", Role.RadioButton)
    assert "Sat 28 Nov is day 6" in dated.reads()


def test_the_day_of_the_treatment_and_those_before_are_not_pressed(dated: Person) -> None:
    cell = dated.find("Mon 23 Nov, the day of your treatment")
    dated.tap(cell.place.center())
    assert dated.visit.form.days == ()


def test_later_weeks_are_turned_to_and_back(dated: Person) -> None:
    dated.press("Later weeks")
    dated.press("Thu 31 Dec")
    assert "Thu 31 Dec is day 39" in dated.reads()
    dated.press("Earlier weeks")
    assert dated.find("Sat 28 Nov")


def test_a_day_of_another_kind_is_named_in_their_own_words(dated: Person) -> None:
    dated.press("Other")
    dated.press("Sat 28 Nov")
    dated.type("What do you call it?", "Reunion")
    [day] = dated.visit.form.days
    assert (day.occasion, day.name) == ("", "Reunion")
    dated.press("Wedding")
    [day] = dated.visit.form.days
    assert (day.occasion, day.name) == ("wedding", "")


def test_back_leads_to_the_timeline_and_next_on(dated: Person) -> None:
    dated.press("Back")
    assert dated.shell.shown.page == "timeline"
    dated.press("Is there a day that matters?", Role.Button)
    dated.press("Next: your products")
    assert dated.shell.shown.page == "products"
