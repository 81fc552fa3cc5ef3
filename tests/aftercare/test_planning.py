# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of real visits, and what holds for every visit whatever is chosen."""

from dataclasses import replace
from datetime import UTC, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import (
    Change,
    Consultation,
    Patient,
    Product,
    Settlement,
    Treatment,
)
from kiosk.aftercare.guidance import Choice, Urgency, WaitKind
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.reasons import all_worded
from kiosk.aftercare.refusals import ConsultationRefused
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare.real import EXAMPLES, clinic, guidance, rules, visit
from tests.aftercare.test_dates import treatments


def planned(consultation: Consultation) -> Plan:
    return make_plan(rules(), consultation)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def ids(choices: tuple[Choice, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from([choice.id for choice in choices])


@st.composite
def consultations(draw: st.DrawFn) -> Consultation:
    pack = guidance()
    factors = {
        factor.id: draw(ids(factor.choices)) if factor.choices else True
        for factor in pack.factors
        if draw(st.booleans())
    }
    treatment = Treatment(
        at=draw(treatments()),
        areas=tuple(draw(st.lists(ids(pack.areas), min_size=1, unique=True))),
        device=draw(st.none() | ids(pack.devices)),
        depth_mm=draw(st.none() | st.floats(0.1, 3.0)),
        adjuncts=tuple(draw(st.lists(ids(pack.adjuncts), unique=True))),
    )
    return Consultation("microneedling", Patient("A. M."), treatment, factors=factors)


@pytest.mark.slow
@given(consultations())
def test_no_wait_is_ever_early_or_under_its_rule(consultation: Consultation) -> None:
    plan = planned(consultation)
    rules = {rule.id: rule for rule in guidance().waits}
    for wait in plan.waits:
        rule = rules[wait.id]
        assert (wait.moment is not None) == (wait.kind is WaitKind.UNTIL)
        if wait.moment is not None:
            assert wait.hours is not None
            assert rule.advised_hours is not None
            assert wait.hours >= rule.advised_hours
            exact = consultation.treatment.at.astimezone(UTC) + timedelta(hours=wait.hours)
            assert wait.moment.rounded.astimezone(UTC) >= exact
            assert wait.because


@pytest.mark.slow
@given(consultations(), st.data())
def test_a_change_is_kept_or_refused_and_never_ends_a_wait_before_its_floor(
    consultation: Consultation, data: st.DataObject
) -> None:
    rule = data.draw(st.sampled_from(guidance().waits))
    change = Change(
        rule.id, data.draw(st.integers(-10, 3000)), data.draw(st.sampled_from(["", "Red."]))
    )
    changed = replace(consultation, changes=(change,))
    refused = check_consultation(guidance(), changed)
    if not change.reason or rule.floor_hours is None or change.hours < rule.floor_hours:
        assert refused
    if refused:
        return
    wait = next(wait for wait in planned(changed).waits if wait.id == rule.id)
    assert wait.hours is not None
    assert wait.hours >= change.hours
    usual = next(wait for wait in planned(consultation).waits if wait.id == rule.id)
    assert wait.changed == (wait.told != usual.told)
    assert any("Red." in reason for reason in all_worded(wait.because, guidance().words))


NOT_BEFORE = (
    ("heavy-makeup", "light-makeup"),
    ("exfoliants", "retinoids"),
    ("scrubs", "exfoliants"),
    ("peels", "exfoliants"),
    ("exercise", "cleanser"),
    ("swimming", "cleanser"),
)


@given(consultations(), st.data())
def test_the_order_of_waits_holds_for_any_factors_and_any_change(
    consultation: Consultation, data: st.DataObject
) -> None:
    rule = data.draw(st.sampled_from([rule for rule in guidance().waits if rule.floor_hours]))
    change = Change(rule.id, data.draw(st.integers(rule.floor_hours or 0, 1500)), "Red.")
    changed = replace(consultation, changes=(change,))
    if check_consultation(guidance(), changed):
        changed = consultation
    hours = {wait.id: wait.hours or 0 for wait in planned(changed).waits}
    for later, first in NOT_BEFORE:
        assert hours[later] >= hours[first]


@given(consultations())
def test_basic_care_keeps_its_own_hours_whatever_the_factors(consultation: Consultation) -> None:
    basic = {rule.id: rule.advised_hours for rule in guidance().waits if rule.basic_care}
    assert basic == {"tepid-water": 0, "cleanser": 48, "own-skincare": 24, "mineral-sunscreen": 24}
    waits = {wait.id: wait for wait in planned(consultation).waits}
    for wait, hours in basic.items():
        assert (waits[wait].hours, waits[wait].answer.kind) == (hours, VerdictKind.OK)


def planned_changes(consultation: Consultation, *changes: Change) -> list[tuple[str, ...]]:
    return [
        (change.wait, spaced(change.was), spaced(change.now), change.by)
        for change in planned(replace(consultation, changes=changes)).changes
    ]


def test_a_change_tells_the_answer_before_it_and_nothing_where_it_changes_nothing() -> None:
    amira = replace(visit(), changes=())
    assert planned_changes(amira, Change("scrubs", 480, "Your skin is calm.")) == [
        ("scrubs", "Ask us. Not before Fri 4 Dec", "Not until Mon 14 Dec", "R. Osei")
    ]
    assert planned_changes(amira, Change("tepid-water", 24, "Keep it dry.")) == [
        ("tepid-water", "OK now", "Not until Tue 24 Nov, 3 pm", "R. Osei")
    ]
    assert planned_changes(amira, Change("heat", 72, "As usual.")) == []
    # 73 hours end on the same day as 72.
    assert planned_changes(amira, Change("heat", 73, "A little more.")) == []
    # The acids never end before retinol, so that an earlier date for them changes nothing.
    assert planned_changes(amira, Change("exfoliants", 168, "Calm skin.")) == []


def test_a_change_for_another_area_is_not_told() -> None:
    scalp = replace(visit("scalp"), changes=(Change("light-makeup", 480, "Red."),))
    assert planned(scalp).changes == ()


def test_a_change_of_what_the_patient_is_allergic_to_is_none() -> None:
    allergic = replace(visit(), allergies=("fragrance",))
    assert planned_changes(allergic, Change("fragrance", 480, "Red.")) == []
    scented = next(wait for wait in planned(allergic).waits if wait.id == "fragrance")
    assert not scented.changed


@pytest.mark.slow
@given(consultations())
def test_phases_follow_each_other_without_a_gap(consultation: Consultation) -> None:
    phases = planned(consultation).phases
    assert phases[0].first_date == consultation.treatment.at.date()
    for before, after in pairwise(phases):
        assert before.last_date is not None
        assert after.first_date - before.last_date == timedelta(days=1)
    assert phases[-1].last_date is None


@given(consultations())
def test_red_flags_stand_soonest_first_and_all_that_fit_are_there(
    consultation: Consultation,
) -> None:
    flags = planned(consultation).red_flags
    order = [list(Urgency).index(flag.urgency) for flag in flags]
    assert order == sorted(order)
    assert {"breathing", "fever", "spreading", "pus", "glands", "pain", "blisters", "allergy",
            "redness", "bleeding", "lasting", "inflamed", "flaking", "colour", "texture"} <= {
        flag.id for flag in flags
    }  # fmt: skip
    near = any(area in consultation.treatment.areas for area in ("face", "neck", "other"))
    assert near == ({"eyes", "sight"} <= {flag.id for flag in flags})


def test_amira_is_told_the_dates_of_the_design() -> None:
    plan = planned(visit())
    told = {wait.id: spaced(wait.told) for wait in plan.waits}
    assert told["own-skincare"] == "OK from Tue 24 Nov, 3 pm"
    assert told["cleanser"] == "OK from Wed 25 Nov, 3 pm"
    assert told["heat"] == "Not until Fri 27 Nov"
    assert told["light-makeup"] == "Not until Sun 29 Nov"
    assert told["swimming"] == "Not until Tue 1 Dec"
    assert told["retinoids"] == "Not until Fri 4 Dec"
    assert told["self-tan"] == "Not until Tue 8 Dec"
    assert told["picking"] == "Not while you heal"
    assert told["prescription"] == "Ask us"
    assert spaced(plan.treated) == "Mon 23 Nov 2026, 3 pm"
    assert plan.next_visit is not None
    assert spaced(plan.next_visit.words) == "Wed 6 Jan 2027, 10 am"
    (change,) = plan.changes
    assert (spaced(change.was), spaced(change.was_date)) == ("Not until Sun 29 Nov", "Sun 29 Nov")
    assert (spaced(change.now), spaced(change.now_date)) == ("Not until Tue 1 Dec", "Tue 1 Dec")
    assert [spaced(phase.dates) for phase in plan.phases] == [
        "Mon 23 Nov",
        "Tue 24 and Wed 25 Nov",
        "Thu 26 and Fri 27 Nov",
        "Sat 28 and Sun 29 Nov",
        "From Mon 30 Nov",
    ]


def test_cold_sores_before_put_the_blisters_first_within_their_urgency() -> None:
    same_day = [flag.id for flag in planned(visit()).red_flags if flag.urgency is Urgency.SAME_DAY]
    assert same_day[0] == "blisters"
    without = planned(replace(visit(), factors={}))
    assert [f.id for f in without.red_flags if f.urgency is Urgency.SAME_DAY][0] != "blisters"  # noqa: RUF015


def test_a_day_shows_what_is_not_over_when_it_starts() -> None:
    days = planned(visit()).days
    assert len(days) == 14
    assert spaced(days[3].waits[0].words) == "Fri 27 Nov"
    assert spaced(days[4].waits[0].words) == "Sun 29 Nov"
    assert spaced(days[1].waits[0].words) == "Tue 24 Nov, 3 pm"
    assert [day.phase for day in days[:7]] == [
        "day-1", "days-2-3", "days-2-3", "days-4-5", "days-4-5", "days-6-7", "days-6-7",
    ]  # fmt: skip


def test_the_scalp_hides_make_up_and_adds_hair() -> None:
    plan = planned(visit("scalp"))
    named = {wait.id for group in plan.not_yet for wait in group.waits}
    assert not named & {"light-makeup", "heavy-makeup"}
    assert any("hair" in plain(each.text).lower() for each in plan.advice)


def test_deep_needles_lengthen_every_dated_wait_but_basic_care_by_two_days() -> None:
    shallow = planned(replace(visit("scalp"), factors={}, changes=(), shelf=()))
    rules = {rule.id: rule for rule in guidance().waits}
    for wait in shallow.waits:
        if wait.moment is not None:
            advised = rules[wait.id].advised_hours
            assert advised is not None
            assert wait.hours is not None
            more = 0 if rules[wait.id].basic_care else 48
            assert wait.hours >= advised + more


def test_a_short_gap_to_the_next_visit_is_a_note_and_not_a_block() -> None:
    soon = replace(visit(), next_visit=visit().treatment.at + timedelta(weeks=5))
    assert "The next visit is less than 6 weeks after this one." in planned(soon).notes
    later = replace(visit(), next_visit=visit().treatment.at + timedelta(weeks=6))
    assert planned(later).notes == ()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_visit_makes_the_same_plan_and_code(name: str) -> None:
    assert planned(visit(name)) == planned(visit(name))


def test_another_fact_makes_another_sheet_code() -> None:
    codes = {planned(visit(name)).sheet_code for name in EXAMPLES}
    codes.add(planned(replace(visit(), practitioner="S. T.")).sheet_code)
    assert len(codes) == 4


def test_another_rule_makes_another_sheet_code() -> None:
    pack = guidance()
    longer = tuple(
        replace(wait, advised_hours=96) if wait.id == "heat" else wait for wait in pack.waits
    )
    other = make_plan(make_rules(replace(pack, waits=longer), clinic()), visit())
    assert other.sheet_code != planned(visit()).sheet_code


def test_only_what_is_asked_can_be_settled() -> None:
    night_cream = Product("Night cream", "Aqua, Glycerin, Retinol", Settlement("ok", "Mild."))
    settled = replace(visit(), shelf=(night_cream,))
    with pytest.raises(ConsultationRefused) as refused:
        planned(settled)
    (problem,) = refused.value.problems
    assert problem.path == ("shelf", 0, "settled")
    assert problem.wrong == '"Night cream" has an answer: Not until Fri 4 Dec.'


def test_a_settled_ask_says_who_decided_and_why() -> None:
    plan = planned(visit("scalp"))
    (settled,) = [verdict for verdict in plan.shelf if verdict.settled_by]
    assert settled.settled_by == plan.practitioner
    (settlement,) = [each.settled for each in visit("scalp").shelf if each.settled]
    told = all_worded(settled.reasons, plan.words)
    assert any(settlement.reason.rstrip(".") in reason for reason in told)


def test_what_the_clinic_hands_out_can_be_used_now() -> None:
    gel = next(verdict for verdict in planned(visit()).shelf if "Healing gel" in verdict.name)
    assert gel.told == "OK now"
