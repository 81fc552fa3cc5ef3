# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.understanding import SaidBack, Understanding


def test_said_well_goes_on_to_the_next_prompt_with_its_answer_hidden() -> None:
    after = Understanding.fresh(4).turn_answer().said_well()
    assert after.said_back == (
        SaidBack.WELL,
        SaidBack.TO_COME,
        SaidBack.TO_COME,
        SaidBack.TO_COME,
    )
    assert (after.now, after.answer_shown) == (1, False)


def test_went_over_again_asks_the_same_prompt_once_more() -> None:
    again = Understanding.fresh(3).said_well().turn_answer().went_over_again()
    assert (again.now, again.answer_shown) == (1, False)
    assert again.said_back[1] is SaidBack.WENT_OVER_AGAIN
    assert again.said_well().said_back[1] is SaidBack.WELL


def test_a_prompt_left_out_is_come_back_to() -> None:
    skipped = Understanding.fresh(3).ask(1).said_well()
    assert skipped.now == 2
    assert skipped.said_well().now == 0


def test_after_the_last_one_is_told_the_page_stays_where_it_is() -> None:
    done = Understanding.fresh(2).said_well().said_well()
    assert set(done.said_back) == {SaidBack.WELL}
    assert done.now == 1


def test_choosing_another_prompt_hides_the_answer_again() -> None:
    assert not Understanding.fresh(2).turn_answer().ask(1).answer_shown
    assert not Understanding.fresh(2).turn_answer().turn_answer().answer_shown


def test_a_plan_without_prompts_takes_any_press() -> None:
    nothing = Understanding.fresh(0)
    assert nothing.said_well() == nothing == nothing.went_over_again()


def test_a_prompt_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="prompt 4 is not one of 4"):
        Understanding.fresh(4).ask(4)


@given(
    st.integers(1, 6), st.lists(st.sampled_from(["said_well", "went_over_again", "turn_answer"]))
)
def test_any_presses_keep_one_state_per_prompt_and_told_is_never_taken_back_by_another_prompt(
    count: int, presses: list[str]
) -> None:
    state = Understanding.fresh(count)
    for press in presses:
        before = state
        state = getattr(state, press)()
        assert len(state.said_back) == count
        others = [place for place in range(count) if place != before.now]
        assert all(state.said_back[place] is before.said_back[place] for place in others)
