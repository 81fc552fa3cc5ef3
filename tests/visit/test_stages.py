# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state of the kiosk with every event: where it leads, and that nothing personal shows
without the right."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.handing import SheetPlace
from kiosk.visit.idle import FREE_S, GOODBYE_S, LEFT_S
from kiosk.visit.journey import Journey, Page
from kiosk.visit.staff_access import Wish
from kiosk.visit.stages import LIMITS, Stage
from kiosk.visit.visit import Panel, Visit, fresh_visit
from tests.usual_times import COUNTDOWN_S, FORGET_S, WARN_AFTER_S
from tests.visit.test_visit import AMIRA, ANNA, BEN, EMPTY, begun, fresh, plan

HIDES_S = WARN_AFTER_S + COUNTDOWN_S

Event = Callable[[Visit], Visit]


def nobody() -> Visit:
    return fresh_visit(EMPTY, 0.0, "clear")


def later(seconds: float) -> Event:
    """Time goes by as the shell lets it: what was left for too long is forgotten."""

    def tick(visit: Visit) -> Visit:
        idle = visit.presence.tick(visit.presence.now + seconds, hides=visit.personal)
        visit = visit.at_time(idle)
        return replace(nobody(), tries=visit.tries) if visit.left_alone else visit.shut()

    return tick


def hide(visit: Visit) -> Visit:
    return visit.hidden(visit.presence.now)


def wake(visit: Visit) -> Visit:
    """The touch that lifts a curtain which somebody has just let down."""
    if visit.presence.presence != "hidden":
        return visit
    return visit.at_time(visit.presence.wake(visit.presence.now))


def right_pin(visit: Visit) -> Visit:
    return visit.let_in(ANNA, visit.presence.now, None)


def wrong_pin(visit: Visit) -> Visit:
    gate = visit.gate.refused() if visit.gate else None
    return replace(visit, gate=gate, tries=visit.tries.missed(visit.presence.now))


def goes(page: Page) -> Event:
    return lambda visit: visit.went(visit.journey.jump(page))


def asks(wish: Wish) -> Event:
    return lambda visit: visit.knocked(wish)


def finish(visit: Visit) -> Visit:
    return visit.goodbye(nobody())


def print_it(visit: Visit) -> Visit:
    return replace(visit, printing=visit.printing.sending())


def read(visit: Visit) -> Visit:
    return replace(visit, printing=visit.printing.at(SheetPlace.READ))


def error(visit: Visit) -> Visit:
    return visit.broke("F-2345", visit.presence.now)


STATES: dict[Stage, Visit] = {
    Stage.ATTRACT: nobody(),
    Stage.STAFF: fresh(),
    Stage.HAND_OVER: goes(Page.FORM)(fresh().filled_in(AMIRA)),
    Stage.VISIT: begun(),
    Stage.PRINTING: print_it(goes(Page.SHEET)(begun())),
    Stage.CURTAIN: later(FREE_S)(hide(begun())),
    Stage.OUT_OF_ORDER: error(begun()),
    Stage.HANDED_OVER: finish(begun()),
}
EVENTS: dict[str, Event] = {
    "a moment": later(1),
    "left alone until the curtain": later(HIDES_S),
    "left alone for five minutes": later(LEFT_S),
    "left alone for ten minutes": later(FORGET_S),
    "hide": hide,
    "touch": wake,
    "the right PIN": right_pin,
    "a wrong PIN": wrong_pin,
    "to the staff's home": goes(Page.HOME),
    "to the form": goes(Page.FORM),
    "to a patient's page": goes(Page.CARE),
    "an error": error,
}
A, S, H, V, P, C, X, G = Stage
TABLE: dict[str, tuple[Stage, ...]] = {
    # from:                         A  S  H  V  P  C  X  G
    "a moment":                     (A, S, H, V, P, C, X, G),
    "left alone until the curtain": (A, S, C, C, C, C, X, A),
    "left alone for five minutes":  (A, A, C, C, C, C, X, A),
    "left alone for ten minutes":   (A, A, C, C, C, A, A, A),
    "hide":                         (C, C, C, C, C, C, X, C),
    "touch":                        (A, S, H, V, P, C, X, G),
    "the right PIN":                (A, S, H, V, P, V, V, G),
    "a wrong PIN":                  (A, S, H, V, P, C, X, G),
    "to the staff's home":          (A, S, S, V, P, C, X, G),
    "to the form":                  (A, H, H, V, P, C, X, G),
    "to a patient's page":          (A, S, H, V, P, C, X, G),
    "an error":                     (A, S, X, X, X, X, X, G),
}  # fmt: skip


@pytest.mark.parametrize("state", Stage)
def test_each_state_is_what_it_is_called(state: Stage) -> None:
    assert STATES[state].stage is state


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", Stage)
def test_where_each_event_leads_from_each_state(state: Stage, event: str) -> None:
    after = EVENTS[event](STATES[state])
    assert after.stage is TABLE[event][list(Stage).index(state)]


@pytest.mark.parametrize("wish", [wish for wish in Wish if wish is not Wish.LIFT])
@pytest.mark.parametrize("state", [V, P])
def test_from_the_patients_part_only_a_pin_leads_to_the_staffs(state: Stage, wish: Wish) -> None:
    asked = asks(wish)(STATES[state])
    assert asked.covered
    assert asked.staff is None
    for event in (goes(Page.FORM), goes(Page.HOME), goes(Page.PEOPLE), wake, later(1), wrong_pin):
        assert event(asked).stage is state
    inside = right_pin(asked)
    assert inside.staff == ANNA


@pytest.mark.parametrize("seconds", [0, FREE_S - 1])
def test_who_hid_the_screen_lifts_it_for_twenty_seconds(seconds: float) -> None:
    hidden = later(seconds)(hide(begun()))
    assert wake(hidden).stage is Stage.VISIT


@pytest.mark.parametrize("seconds", [FREE_S, FREE_S + 300])
def test_after_that_only_a_pin_does(seconds: float) -> None:
    hidden = later(seconds)(hide(begun()))
    assert wake(hidden) is hidden
    lifted = right_pin(hidden)
    assert (lifted.stage, lifted.staff, lifted.form) == (Stage.VISIT, None, AMIRA)


def test_a_curtain_that_fell_by_itself_needs_a_pin_at_once() -> None:
    fallen = later(HIDES_S)(begun())
    assert wake(fallen) is fallen
    assert fallen.gate is not None
    assert right_pin(fallen).stage is Stage.VISIT


def test_under_the_curtain_touches_do_not_keep_a_visit_from_being_forgotten() -> None:
    visit = hide(begun())
    for _ in range(FORGET_S // 10):
        visit = later(10)(visit)
        visit = visit.at_time(visit.presence.stay(visit.presence.now))
    assert visit.stage is Stage.ATTRACT
    assert visit.form == EMPTY


def test_who_lifts_the_curtain_over_a_form_is_signed_in_from_then_on() -> None:
    hidden = later(FREE_S)(hide(STATES[Stage.HAND_OVER]))
    lifted = hidden.let_in(BEN, hidden.presence.now, None)
    assert (lifted.stage, lifted.staff) == (Stage.HAND_OVER, BEN)


def test_only_an_administrator_opens_their_pages() -> None:
    assert goes(Page.PEOPLE)(fresh()).journey.at is Page.HOME
    assert goes(Page.PEOPLE)(fresh_visit(EMPTY, 0.0, "clear", BEN)).journey.at is Page.PEOPLE


def test_goodbye_keeps_nothing_of_the_visit() -> None:
    parted = finish(begun())
    assert (parted.planned, parted.form, parted.staff) == (None, EMPTY, None)
    assert later(GOODBYE_S)(parted).stage is Stage.ATTRACT


def test_no_page_of_the_staffs_is_open_with_nobody_signed_in() -> None:
    for page in (Page.HOME, Page.FORM, Page.REFERENCE, Page.PEOPLE):
        with pytest.raises(ValueError, match="nobody signed in"):
            replace(nobody(), journey=Journey(page))


def test_no_page_of_nobodys_is_open_with_a_patient() -> None:
    for page in (Page.ATTRACT, Page.GOODBYE, Page.FIRST_PIN):
        with pytest.raises(ValueError, match="something of a patient"):
            replace(begun(), journey=Journey(page))
        assert goes(page)(begun()).journey.at is Page.WELCOME


WALK: tuple[Event, ...] = (
    *EVENTS.values(),
    *(goes(page) for page in Page),
    *(asks(wish) for wish in Wish),
    *((lambda visit, panel=panel: visit.opened(panel)) for panel in Panel),
    lambda visit: visit.filled_in(AMIRA),
    lambda visit: visit.planned_as(AMIRA, plan(AMIRA)),
    lambda visit: visit.let_in(BEN, visit.presence.now, None),
    lambda visit: visit.parted(),
    print_it,
    read,
    error,
)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(WALK), max_size=60))
def test_wherever_events_lead_the_limits_hold(events: list[Event]) -> None:
    visit, proved = nobody(), False
    for event in events:
        before, visit = visit, event(visit)
        limits = LIMITS[visit.stage]
        proved = proved or (before.gate is not None and visit.staff is not None)
        if not visit.personal:
            assert not visit.form.touched or visit.staff is not None
        if limits.staff:
            assert visit.staff is not None
            assert proved
        if visit.stage in (Stage.CURTAIN, Stage.OUT_OF_ORDER):
            assert visit.open_panel is None
        if visit.stage in (Stage.ATTRACT, Stage.HANDED_OVER):
            assert visit.planned is None
