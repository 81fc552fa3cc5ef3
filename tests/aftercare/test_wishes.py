# SPDX-License-Identifier: GPL-3.0-or-later
"""Hopes, days that matter, and what is parked to ask about."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import Change, Consultation, Hopes, OwnDay, Product, Treatment
from kiosk.aftercare.dates import day_start
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.parked import KINDS
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan, PlannedHopes, PlannedOwnDay
from kiosk.aftercare.refusals import dotted
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare.real import guidance, rules, visit

VISIT = replace(visit(), changes=(), shelf=(), questions=())
TREATED = VISIT.treatment.at.date()


def plan_of(**facts: Any) -> Plan:
    return make_plan(rules(), replace(VISIT, **facts))


def own_day(days: int, **facts: Any) -> PlannedOwnDay:
    wanted = OwnDay(TREATED + timedelta(days=days), "wedding")
    return plan_of(days=(wanted,), **facts).own_days[0]


def problems(consultation: Consultation) -> list[str]:
    found = check_consultation(guidance(), consultation)
    return [f"{dotted(each.path)}: {each.wrong} {each.write}" for each in found]


def hopes(soon: str, *chosen: str) -> PlannedHopes:
    return plan_of(hopes=Hopes(chosen, soon)).hopes


@given(st.integers(1, 365), st.sampled_from([(), ("fragrance",), ("zinc oxide", "aloe vera")]))
def test_a_day_that_matters_says_of_each_wait_what_the_plan_says(
    days: int, allergies: tuple[str, ...]
) -> None:
    plan = plan_of(
        days=(OwnDay(TREATED + timedelta(days=days), name="Party"),), allergies=allergies
    )
    day = plan.own_days[0]
    start = day_start(day.date, plan.treated_at.tzinfo)
    assert start is not None
    fitting = [wait for wait in plan.waits if wait.fits]
    assert {wait.id for wait in (*day.allowed, *day.waiting)} == {wait.id for wait in fitting}
    assert len(day.allowed) + len(day.waiting) == len(fitting)
    for wait in day.allowed:
        assert wait.answer.kind in (VerdictKind.OK, VerdictKind.WAIT)
        assert wait.moment is None or wait.moment.exact.timestamp() <= start.timestamp()
    for wait in day.waiting:
        dated = wait.moment is not None
        assert not dated or (wait.moment and wait.moment.rounded.timestamp() > start.timestamp())


def test_a_day_of_the_timeline_waits_for_what_the_timeline_says() -> None:
    for planned in plan_of().days[1:]:
        day = own_day(planned.number - 1)
        dated = [wait.id for wait in day.waiting if wait.moment is not None]
        assert dated == [wait.id for group in planned.waits for wait in group.waits]
        assert (day.words, day.phase, day.number) == (planned.words, planned.phase, planned.number)


def test_what_has_no_date_waits_on_every_day() -> None:
    day = own_day(365, factors={"pregnant": True}, allergies=("fragrance",))
    kinds = [wait.answer.kind for wait in day.waiting]
    assert set(kinds) == {VerdictKind.ASK, VerdictKind.NEVER, VerdictKind.AVOID}
    assert "retinoids" in [wait.id for wait in day.waiting]


def test_the_nearest_wait_stands_first_and_so_does_what_ended_last() -> None:
    day = own_day(5)
    dated = [wait.moment.rounded for wait in day.waiting if wait.moment]
    over = [wait.moment.rounded for wait in day.allowed if wait.moment]
    assert dated == sorted(dated)
    assert over == sorted(over, reverse=True)


def test_a_change_moves_what_is_allowed_on_the_day() -> None:
    ruled = own_day(6)
    changed = own_day(6, changes=(Change("light-makeup", 240, "flakes"),))
    assert "light-makeup" in [wait.id for wait in ruled.allowed]
    assert "light-makeup" in [wait.id for wait in changed.waiting]


def test_a_day_that_the_zone_skips_allows_nothing_that_has_a_date() -> None:
    at = datetime(2011, 12, 20, 15, tzinfo=ZoneInfo("Pacific/Apia"))
    skipped = OwnDay(date(2011, 12, 30), name="Party")
    plan = plan_of(treatment=Treatment(at, ("face",)), days=(skipped,), next_visit=None)
    assert [wait for wait in plan.own_days[0].allowed if wait.moment] == []


def test_a_day_has_the_name_that_fits_the_language_or_the_one_that_was_typed() -> None:
    assert own_day(5).name == "Wedding"
    day = OwnDay(TREATED + timedelta(days=5), name=" My sister’s party ")
    assert plan_of(days=(day,)).own_days[0].name == "My sister’s party"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (OwnDay(TREATED), "days[0].on: You are treated then. Choose a later day."),
        (
            OwnDay(TREATED - timedelta(days=1)),
            "days[0].on: That is before your treatment. Choose a later day.",
        ),
        (
            OwnDay(TREATED + timedelta(days=366)),
            "days[0].on: That is more than a year away. Choose an earlier day.",
        ),
        (
            OwnDay(TREATED + timedelta(days=9), "weding"),
            'days[0].occasion: "weding" is not known here. Did you mean "wedding"?',
        ),
        (
            OwnDay(TREATED + timedelta(days=9), name="x" * 31),
            "days[0].name: It has 31 characters. Write 30 at most.",
        ),
    ],
)
def test_a_day_that_cannot_be_planned_is_refused_with_what_to_do(day: OwnDay, said: str) -> None:
    assert problems(replace(VISIT, days=(day,))) == [said]


def test_the_same_day_twice_and_more_than_three_are_refused() -> None:
    one = OwnDay(TREATED + timedelta(days=9))
    twice = problems(replace(VISIT, days=(one, one)))
    assert twice == [f'days[1].on: "{one.on}" is there twice. Write it once.']
    many = tuple(OwnDay(TREATED + timedelta(days=9 + each)) for each in range(4))
    assert problems(replace(VISIT, days=many)) == ["days: There are 4. Write 3 at most."]


@pytest.mark.parametrize(
    ("soon", "chosen", "line"),
    [
        ("days", ("smoother",), "Days are too soon for a change like this."),
        ("weeks", ("smoother",), "In weeks you may see a first change."),
        ("weeks", ("smoother", "scars"), "Weeks may be too soon for a change like this."),
        ("months", ("scars", "pores"), "Months are a good time to hope for."),
        ("unsure", ("scars",), "It is fine not to know. Ask us."),
        ("days", ("unsure",), "In days your skin heals. A change takes longer."),
        ("days", (), "In days your skin heals. A change takes longer."),
        ("", ("scars",), ""),
    ],
)
def test_the_honest_line_follows_the_answers(soon: str, chosen: tuple[str, ...], line: str) -> None:
    said = hopes(soon, *chosen)
    assert plain(said.line) == line
    assert said.unrealistic == ("too soon" in line)
    assert bool(said.talk) == said.unrealistic


def test_the_honest_points_are_there_whatever_was_chosen() -> None:
    assert hopes("").points == hopes("days", "scars").points
    assert len(hopes("").points) == 3


def test_hopes_that_the_pack_does_not_have_are_refused() -> None:
    wrong = Hopes(("scar", "scars", "scars"), "soon", "x" * 201)
    assert problems(replace(VISIT, hopes=wrong)) == [
        'hopes.chosen[0]: "scar" is not known here. Did you mean "scars"?',
        'hopes.chosen[2]: "scars" is there twice. Write it once.',
        'hopes.soon: "soon" is not known here. Write one of these: days, weeks, months, unsure.',
        "hopes.words: It has 201 characters. Write 200 at most.",
    ]


def test_what_is_parked_is_asked_as_the_plan_tells_it_now() -> None:
    parked = ("wait:light-makeup", "shelf:Night cream")
    shelf = (Product("Night cream", "Aqua, Glycerin, Retinol"),)
    before = plan_of(parked=parked, shelf=shelf)
    after = plan_of(parked=parked, shelf=shelf, changes=(Change("light-makeup", 240, "flakes"),))
    told = [each.words.replace("\xa0", " ") for each in before.parked]
    assert told[0] == "Light mineral make-up: not until Sun 29 Nov"
    assert told[1].startswith("Night cream: ")
    assert after.parked[0].words != before.parked[0].words
    assert before.asked == tuple(each.words for each in before.parked)


def test_a_product_that_left_the_shelf_is_asked_about_no_more() -> None:
    assert plan_of(parked=("shelf:Night cream", "wait:heat")).parked[0].key == "wait:heat"


def test_every_item_of_a_plan_can_be_parked_and_says_something() -> None:
    plan = plan_of(
        shelf=(Product("Night cream", "Aqua, Retinol"),), days=(OwnDay(TREATED + timedelta(9)),)
    )
    for kind, items in KINDS.items():
        found = dict(items(plan))
        assert found, kind
        for name, words in found.items():
            again = plan_of(shelf=plan_shelf(), days=plan_days(), parked=(f"{kind}:{name}",))
            assert [each.words for each in again.parked] == [words]
            assert words.strip()


def plan_shelf() -> tuple[Product, ...]:
    return (Product("Night cream", "Aqua, Retinol"),)


def plan_days() -> tuple[OwnDay, ...]:
    return (OwnDay(TREATED + timedelta(9)),)


@pytest.mark.parametrize("key", ["", "heat", "wait:", "weight:heat"])
def test_a_key_of_no_kind_is_refused(key: str) -> None:
    said = problems(replace(VISIT, parked=(key,)))
    assert said == [
        f'parked[0]: "{key}" is not known here. '
        'Write the kind and the id of an item, like "wait:heat".'
    ]
