# SPDX-License-Identifier: GPL-3.0-or-later
"""Factors only lengthen, changes are kept, the order of waits holds, and each step is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.consultation import Change, Consultation, Treatment
from kiosk.aftercare.factors import Chosen
from kiosk.aftercare.guidance import Effect, Phrase, Wait, WaitKind
from kiosk.aftercare.reasons import all_worded, worded
from kiosk.aftercare.verdicts import Answer, VerdictKind
from kiosk.aftercare.waits import Moments, PlannedWait, lengthened, plan_waits
from tests.aftercare.small import WORDS, consultation, wait
from tests.aftercare.test_dates import treatments

TREATED = datetime(2026, 11, 23, 15, tzinfo=ZoneInfo("Europe/London"))
VISIT = consultation(TREATED)


def effects() -> st.SearchStrategy[tuple[Chosen, ...]]:
    hours = st.integers(0, 1000)
    one = st.builds(
        Effect,
        waits=st.sampled_from([(), ("heat",), ("retinol", "acids")]),
        groups=st.sampled_from([(), ("active",)]),
        every=st.booleans(),
        add_hours=hours,
        at_least_hours=hours,
        ask=st.just(False),
    )
    return st.lists(
        st.builds(Chosen, label=st.just("Deep"), effects=st.lists(one, max_size=3).map(tuple)),
        max_size=4,
    ).map(tuple)


RULES = (
    wait("heat"),
    wait("retinol", advised_hours=240, floor_hours=168, groups=("active",)),
    wait("acids", advised_hours=168, floor_hours=168, groups=("active",), not_before="retinol"),
)


def planned_waits(
    rules: tuple[Wait, ...], chosen: tuple[Chosen, ...], visit: Consultation
) -> dict[str, PlannedWait]:
    before = {rule.id: lengthened(rule, chosen) for rule in rules}
    moments = Moments(visit.treatment.at, WORDS)
    areas = visit.treatment.areas
    return plan_waits(before, moments, areas, visit.changes, visit.practitioner)


def told(planned: PlannedWait) -> str:
    return planned.told.replace("\u00a0", " ")


@pytest.mark.slow
@given(treatments(), effects(), st.integers(0, 500))
def test_any_factors_and_change_never_end_a_wait_early(
    treated: datetime, chosen: tuple[Chosen, ...], later: int
) -> None:
    visit = consultation(treated, changes=(Change("heat", 48 + later, "Very red."),))
    planned = planned_waits(RULES, chosen, visit)
    assert planned["heat"].hours == 48 + later
    for rule in RULES:
        now = planned[rule.id]
        assert now.moment is not None
        assert now.hours is not None
        assert rule.floor_hours is not None
        assert now.hours >= rule.floor_hours
        exact = treated.astimezone(UTC) + timedelta(hours=now.hours)
        assert now.moment.rounded.astimezone(UTC) >= exact
    assert (planned["acids"].hours or 0) >= (planned["retinol"].hours or 0)


@given(effects())
def test_factors_only_lengthen(chosen: tuple[Chosen, ...]) -> None:
    for rule in RULES:
        before, after = lengthened(rule, ()), lengthened(rule, chosen)
        assert (after.hours or 0) >= (before.hours or 0)
        assert (after.floor_hours or 0) >= (before.floor_hours or 0)


@pytest.mark.slow
@given(effects(), effects())
def test_more_factors_never_shorten(first: tuple[Chosen, ...], more: tuple[Chosen, ...]) -> None:
    for rule in RULES:
        alone, both = lengthened(rule, first), lengthened(rule, first + more)
        assert (both.hours or 0) >= (alone.hours or 0)


def test_the_chain_of_reasons_names_rule_factor_and_change() -> None:
    chosen = (Chosen("Over 1.5 mm", (Effect(every=True, add_hours=48),)),)
    visit = replace(VISIT, changes=(Change("heat", 200, "Skin very red at the end."),))
    planned = planned_waits((wait("heat"),), chosen, visit)["heat"]
    assert all_worded(planned.because, WORDS) == (
        "Our rule (S130): 72 hours. The later pair.",
        "Over 1.5 mm: 48 hours longer, so 120 hours.",
        "Changed by R. O. to 200 hours: Skin very red at the end.",
    )
    assert planned.changed
    assert planned.was == Answer(VerdictKind.WAIT, 120)
    assert told(planned) == "Not until Wed 2 Dec"


def test_a_wait_never_ends_before_the_one_it_follows() -> None:
    planned = planned_waits(RULES, (), VISIT)["acids"]
    assert planned.hours == 240
    assert worded(planned.because[-1], WORDS) == "Never earlier than retinol: 240 hours."


def test_a_welcome_thing_is_told_from_its_date() -> None:
    rule = wait("serum", advised_hours=24, floor_hours=24, phrase=Phrase.OK_FROM)
    assert told(planned_waits((rule,), (), VISIT)["serum"]) == "OK from Tue 24 Nov, 3 pm"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (WaitKind.ALLOWED, "OK now"),
        (WaitKind.ASK, "Ask us. Not before Fri 27 Nov"),
        (WaitKind.WHILE_HEALING, "Not while you heal"),
    ],
)
def test_a_wait_without_a_date_has_no_moment(kind: WaitKind, words: str) -> None:
    planned = planned_waits((wait("picking", kind=kind),), (), VISIT)["picking"]
    assert planned.moment is None
    assert (planned.not_before is not None) == (kind is WaitKind.ASK)
    assert told(planned) == words


def test_what_is_asked_about_without_hours_names_no_day() -> None:
    rule = wait("picking", kind=WaitKind.ASK, floor_hours=None, advised_hours=None)
    planned = planned_waits((rule,), (), VISIT)["picking"]
    assert (planned.moment, planned.not_before, planned.told) == (None, None, "Ask us")


def test_a_factor_can_turn_a_dated_wait_into_ask_us() -> None:
    chosen = (Chosen("Pregnant", (Effect(waits=("heat",), ask=True),)),)
    planned = planned_waits((wait("heat"),), chosen, VISIT)["heat"]
    assert (planned.kind, planned.moment) == (WaitKind.ASK, None)
    assert told(planned) == "Ask us. Not before Fri 27 Nov"


@given(effects(), effects())
def test_no_factor_ever_reaches_basic_care(
    first: tuple[Chosen, ...], more: tuple[Chosen, ...]
) -> None:
    asking = Chosen("Pregnant", (Effect(waits=("heat",), groups=("active",), ask=True),))
    rule = wait("heat", groups=("active",), basic_care=True)
    now = lengthened(rule, (*first, *more, asking))
    assert (now.kind, now.hours, now.floor_hours) == (WaitKind.UNTIL, 72, 48)


def test_only_the_practitioners_change_moves_basic_care() -> None:
    rule = wait("heat", basic_care=True)
    deep = (Chosen("Deep", (Effect(every=True, add_hours=48),)),)
    later = replace(VISIT, changes=(Change("heat", 96, "Very red."),))
    assert planned_waits((rule,), deep, VISIT)["heat"].hours == 72
    assert planned_waits((rule,), deep, later)["heat"].hours == 96


def test_a_change_that_changes_nothing_is_none() -> None:
    same = replace(VISIT, changes=(Change("heat", 72, "As usual."),))
    assert not planned_waits((wait("heat"),), (), same)["heat"].changed


def test_hours_reach_only_dated_waits() -> None:
    chosen = (Chosen("Deep", (Effect(every=True, waits=("picking",), add_hours=48),)),)
    rule = wait("picking", kind=WaitKind.WHILE_HEALING, floor_hours=None, advised_hours=None)
    planned = planned_waits((rule,), chosen, VISIT)["picking"]
    assert planned.moment is None
    assert planned.hours is None


def test_a_wait_for_another_area_does_not_fit() -> None:
    rule = wait("make-up", areas=("face",))
    scalp = replace(VISIT, treatment=Treatment(TREATED, ("scalp",)))
    both = replace(VISIT, treatment=Treatment(TREATED, ("scalp", "face")))
    assert not planned_waits((rule,), (), scalp)["make-up"].fits
    assert planned_waits((rule,), (), both)["make-up"].fits


def test_the_order_of_factors_does_not_matter() -> None:
    deep = Chosen("Deep", (Effect(every=True, add_hours=48),))
    peel = Chosen("Peel", (Effect(waits=("heat",), at_least_hours=336, at_least_floor=100),))
    one, other = lengthened(wait(), (deep, peel)), lengthened(wait(), (peel, deep))
    assert (one.hours, one.floor_hours) == (other.hours, other.floor_hours) == (384, 100)
    assert all_worded(one.because[1:], WORDS) == (
        "Peel: at least 336 hours.",
        "Deep: 48 hours longer, so 384 hours.",
    )
