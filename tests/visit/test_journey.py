# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.journey import PARENTS, PATIENT, STEPS, Journey, Page

moves = st.lists(st.one_of(st.sampled_from(["next", "back"]), st.sampled_from(list(Page))))


def walked(journey: Journey, steps: list[str | Page]) -> Journey:
    for step in steps:
        if isinstance(step, Page):
            journey = journey.jump(step)
        else:
            journey = journey.next() if step == "next" else journey.back()
    return journey


def test_a_visit_starts_on_the_staff_form_and_eleven_steps_follow() -> None:
    journey = Journey()
    visited = [journey.at]
    while journey.next() != journey:
        journey = journey.next()
        visited.append(journey.at)
    assert visited == [
        Page.FORM,
        Page.WELCOME,
        Page.THREE,
        Page.HOPES,
        Page.ABOUT,
        Page.EXPECT,
        Page.TIMELINE,
        Page.PRODUCTS,
        Page.CARE,
        Page.CALL,
        Page.CHECK,
        Page.SHEET,
    ]
    assert (journey.step, len(STEPS)) == (11, 11)


def test_the_staffs_own_pages_are_no_steps_and_the_reference_leads_back_to_the_form() -> None:
    assert Journey(Page.HOME).step == Journey(Page.REFERENCE).step == 0
    assert Journey(Page.REFERENCE).back().at is Page.FORM
    assert Journey(Page.HOME).next() == Journey(Page.HOME)


def test_back_from_the_welcome_page_is_the_form_and_back_from_there_is_nowhere() -> None:
    form = Journey(Page.WELCOME).back()
    assert form.at is Page.FORM
    assert form.back() == form


def test_a_sub_page_is_the_step_of_its_parent_and_lies_between_it_and_the_next() -> None:
    day = Journey(Page.TIMELINE).jump(Page.MY_DAY)
    assert day.step == Journey(Page.TIMELINE).step
    assert [step.page for step in day.steps if step.now] == [Page.TIMELINE]
    assert (day.back().at, day.next().at) == (Page.TIMELINE, Page.PRODUCTS)


def test_next_on_the_last_page_stays_there() -> None:
    assert Journey(Page.SHEET).next() == Journey(Page.SHEET)


def test_the_progress_line_tells_done_from_now_from_to_come() -> None:
    steps = Journey().next().next().next().steps
    assert [(step.number, step.seen, step.now) for step in steps[:4]] == [
        (1, True, False),
        (2, True, False),
        (3, True, True),
        (4, False, False),
    ]


@given(moves)
def test_pages_once_seen_stay_seen_and_the_open_page_is_always_among_them(
    steps: list[str | Page],
) -> None:
    journey = Journey()
    for step in steps:
        before = journey.seen
        journey = walked(journey, [step])
        assert before <= journey.seen
        assert journey.at in journey.seen
        assert [mark.now for mark in journey.steps].count(True) == (journey.at in PATIENT)


@pytest.mark.slow
@given(moves)
def test_back_undoes_next_everywhere_but_at_the_end(steps: list[str | Page]) -> None:
    journey = walked(Journey(), steps)
    if journey.next() != journey:
        assert journey.next().back().at is PARENTS.get(journey.at, journey.at)
