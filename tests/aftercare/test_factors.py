# SPDX-License-Identifier: GPL-3.0-or-later
"""Each factor of the real pack against each wait: hours and floors worked out by hand.

`RULES` repeats the clinic's table as floor and advised hours. Each case names the waits that a
factor changes and what they become; every other wait must stay as it is.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.aftercare.case import case_of, make_rules
from kiosk.aftercare.consultation import Consultation, Patient, Product, Treatment
from kiosk.aftercare.guidance import WaitKind
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import Facts, plain, render
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.look_up import look_up
from tests.aftercare.real import clinic, guidance, rules

AT = datetime(2026, 11, 23, 15, 0, tzinfo=ZoneInfo("Europe/London"))
Hours = tuple[int | None, int | None]

RULES: dict[str, Hours] = {
    "tepid-water": (0, 0),
    "cleanser": (24, 48),
    "own-skincare": (24, 24),
    "mineral-sunscreen": (24, 24),
    "chemical-sunscreen": (72, 168),
    "direct-sun": (240, 240),
    "light-makeup": (48, 120),
    "heavy-makeup": (120, 168),
    "retinoids": (168, 240),
    "vitamin-c": (168, 240),
    "exfoliants": (168, 240),
    "scrubs": (168, 240),
    "peels": (336, 336),
    "drying-alcohol": (240, 336),
    "fragrance": (168, 240),
    "other-actives": (168, 240),
    "harsh-cleansers": (168, 168),
    "exercise": (48, 72),
    "heat": (48, 72),
    "swimming": (72, 120),
    "shaving": (48, 72),
    "hair-removal": (336, 336),
    "self-tan": (168, 336),
    "alcoholic-drinks": (48, 72),
    "hair-products": (168, 168),
    "face-tools": (168, 240),
    "tight-coverings": (24, 72),
    "other-procedures": (336, 672),
    "prescription": (None, None),
    "picking": (None, None),
    "smoking": (None, None),
    "sunbathing": (None, None),
    "sharing-tools": (None, None),
}
BASIC_CARE = {"tepid-water", "cleanser", "own-skincare", "mineral-sunscreen"}
DEEP = {
    "chemical-sunscreen": 216, "direct-sun": 288, "light-makeup": 168, "heavy-makeup": 216,
    "retinoids": 288, "vitamin-c": 288, "exfoliants": 288, "scrubs": 288, "peels": 384,
    "drying-alcohol": 384, "fragrance": 288, "other-actives": 288, "harsh-cleansers": 216,
    "exercise": 120, "heat": 120, "swimming": 168, "shaving": 120, "hair-removal": 384,
    "self-tan": 384, "alcoholic-drinks": 120, "hair-products": 216, "face-tools": 288,
    "tight-coverings": 120,
}  # fmt: skip
RADIO_FREQUENCY = {
    "harsh-cleansers": 240, "heat": 144, "exercise": 144, "retinoids": 312, "vitamin-c": 312,
    "exfoliants": 312, "scrubs": 312, "peels": 408, "other-actives": 312,
}  # fmt: skip
PEEL = {"retinoids": 504, "exfoliants": 504, "scrubs": 504, "peels": 504, "direct-sun": 672}
DEEPER_TONE = {
    "direct-sun": 672, "retinoids": 312, "vitamin-c": 312, "exfoliants": 312, "scrubs": 312,
    "peels": 408, "other-actives": 312,
}  # fmt: skip
SENSITIVE = {
    "chemical-sunscreen": 216, "light-makeup": 168, "heavy-makeup": 216, "retinoids": 288,
    "vitamin-c": 288, "exfoliants": 288, "scrubs": 288, "peels": 384, "drying-alcohol": 384,
    "fragrance": 288, "other-actives": 288, "harsh-cleansers": 216, "hair-removal": 384,
    "self-tan": 384, "hair-products": 216,
}  # fmt: skip


def visit_of(treatment: Treatment, factors: dict[str, bool | str] | None = None) -> Consultation:
    return Consultation("microneedling", Patient("A. M."), treatment, factors=factors or {})


def plan_of(treatment: Treatment, factors: dict[str, bool | str] | None = None) -> Plan:
    return make_plan(rules(), visit_of(treatment, factors))


def spaced(words: str) -> str:
    return words.replace("\u00a0", " ")


FACE = Treatment(AT, ("face",))


@pytest.mark.parametrize(
    ("treatment", "factors", "changed"),
    [
        (FACE, {}, {}),
        (replace(FACE, device="pen"), {}, {}),
        (replace(FACE, device="roller"), {}, {}),
        (replace(FACE, device="radio-frequency"), {}, RADIO_FREQUENCY),
        (replace(FACE, depth_mm=0.5), {}, {}),
        (replace(FACE, depth_mm=1.0), {}, {}),
        (replace(FACE, depth_mm=1.5), {}, {}),
        (replace(FACE, depth_mm=1.51), {}, DEEP),
        (replace(FACE, adjuncts=("prp",)), {}, {}),
        (replace(FACE, adjuncts=("hyaluronic-injection",)), {}, {}),
        (replace(FACE, adjuncts=("light-peel",)), {}, PEEL),
        (replace(FACE, adjuncts=("medium-peel",)), {}, PEEL),
        (replace(FACE, adjuncts=("light-peel", "medium-peel")), {}, PEEL),
        *((FACE, {"skin-tone": tone}, {}) for tone in ("I", "II", "III")),
        *((FACE, {"skin-tone": tone}, DEEPER_TONE) for tone in ("IV", "V", "VI")),
        (FACE, {"sensitive-skin": True}, SENSITIVE),
        (FACE, {"sensitive-skin": False}, {}),
        (FACE, {"cold-sores": True}, {}),
        (FACE, {"blood-thinners": True}, {"alcoholic-drinks": 120}),
        (FACE, {"pregnant": True}, {}),
        # Together: the greatest "at least" first, then everything that is added.
        (
            replace(FACE, device="radio-frequency", depth_mm=2.0, adjuncts=("light-peel",)),
            {"skin-tone": "V", "sensitive-skin": True, "blood-thinners": True},
            {
                **{
                    wait: hours + 48 if wait in SENSITIVE else hours for wait, hours in DEEP.items()
                },
                "harsh-cleansers": 168 + 72 + 48 + 48,
                "heat": 72 + 72 + 48,
                "exercise": 72 + 72 + 48,
                "direct-sun": 672 + 48,
                "retinoids": 504 + 72 + 72 + 48 + 48,
                "exfoliants": 504 + 72 + 72 + 48 + 48,
                "scrubs": 504 + 72 + 72 + 48 + 48,
                "vitamin-c": 240 + 72 + 72 + 48 + 48,
                "other-actives": 240 + 72 + 72 + 48 + 48,
                # By itself 336 + 72 + 72 + 48 + 48, and never before the acids.
                "peels": 504 + 72 + 72 + 48 + 48,
                "alcoholic-drinks": 120 + 48,
            },
        ),
    ],
)
def test_a_factor_lengthens_the_waits_of_the_clinic_table_and_no_other(
    treatment: Treatment, factors: dict[str, bool | str], changed: dict[str, int]
) -> None:
    assert not BASIC_CARE & set(changed)
    told = {wait.id: wait.hours for wait in plan_of(treatment, factors).waits}
    assert told == {wait: changed.get(wait, advised) for wait, (_, advised) in RULES.items()}


@pytest.mark.parametrize("peel", ["light-peel", "medium-peel"])
def test_a_peel_alone_raises_floors_and_only_those_of_acids_and_retinoids(peel: str) -> None:
    plan = plan_of(replace(FACE, adjuncts=(peel,), device="radio-frequency", depth_mm=2.0))
    raised = {"retinoids": 336, "exfoliants": 336}
    assert {wait.id: wait.floor_hours for wait in plan.waits} == {
        wait: raised.get(wait, floor) for wait, (floor, _) in RULES.items()
    }


def test_pregnancy_turns_retinoids_alcohol_and_heat_and_nothing_else_into_ask_us() -> None:
    asked = {"retinoids", "alcoholic-drinks", "heat"}
    before = {wait.id: wait.kind for wait in plan_of(FACE).waits}
    after = {wait.id: wait.kind for wait in plan_of(FACE, {"pregnant": True}).waits}
    assert {wait for wait in after if after[wait] is not before[wait]} == asked
    assert {after[wait] for wait in asked} == {WaitKind.ASK}


def test_retinol_is_asked_about_in_pregnancy_in_the_same_words_everywhere() -> None:
    told = "Ask us. Not before Fri 4 Dec"
    shelf = (Product("Night cream", "Aqua, Glycerin, Squalane, Retinol"),)
    visit = replace(visit_of(FACE, {"pregnant": True}), shelf=shelf)
    plan = make_plan(rules(), visit)
    retinoids = next(wait for wait in plan.waits if wait.id == "retinoids")
    row = next(row for row in plan.product_rows if "Retinol" in row.name)
    looked = look_up("retinol", case_of(rules(), visit.facts))
    for said in (retinoids.told, row.verdict.told, plan.shelf[0].told, looked.told):
        assert spaced(said) == told
    named = [each for each in plan.teach_back if "etinol" in plain(each.answer)]
    assert named
    assert all(told in spaced(plain(each.answer)) for each in named)


@pytest.mark.parametrize(
    ("treatment", "factors", "advice", "flags"),
    [
        (replace(FACE, device="radio-frequency"), {}, set(), {"radio-frequency-burn", "nerve"}),
        (
            replace(FACE, adjuncts=("hyaluronic-injection",)),
            {},
            {"injection-ask"},
            {"blocked-vessel", "sight-injection"},
        ),
        (FACE, {"blood-thinners": True}, {"keep-medicine"}, {"bruise"}),
        (FACE, {"pregnant": True}, {"retinoid-pregnancy"}, set()),
        (FACE, {"skin-tone": "IV"}, {"darker-redness"}, set()),
        (FACE, {"skin-tone": "III", "cold-sores": True, "sensitive-skin": True}, set(), set()),
        (replace(FACE, depth_mm=2.0, adjuncts=("prp", "light-peel")), {}, set(), set()),
    ],
)
def test_a_factor_adds_its_own_lines_and_no_other(
    treatment: Treatment, factors: dict[str, bool | str], advice: set[str], flags: set[str]
) -> None:
    usual, now = plan_of(FACE), plan_of(treatment, factors)
    assert {each.id for each in now.advice} - {each.id for each in usual.advice} == advice
    assert {each.id for each in now.red_flags} - {each.id for each in usual.red_flags} == flags
    assert {each.id for each in usual.red_flags} <= {each.id for each in now.red_flags}


@pytest.mark.parametrize(
    ("factors", "first"),
    [
        ({"skin-tone": "IV"}, "colour"),
        ({"skin-tone": "VI"}, "colour"),
        ({"cold-sores": True}, "blisters"),
    ],
)
def test_a_flag_that_matters_more_to_this_patient_comes_first_of_its_urgency(
    factors: dict[str, bool | str], first: str
) -> None:
    flags = plan_of(FACE, factors).red_flags
    urgency = next(flag.urgency for flag in flags if flag.id == first)
    assert next(flag.id for flag in flags if flag.urgency is urgency) == first


def facts(at: datetime) -> Facts:
    plan = plan_of(replace(FACE, at=at))
    waits = {wait.id: wait for wait in plan.waits}
    return Facts("A. M.", at, guidance().words, clinic(), waits)


def test_a_day_after_most_of_a_year_is_told_with_its_year() -> None:
    said = plain(render("{day 7}, {day 301}, {day 302}", facts(AT))).replace("\u00a0", " ")
    assert said == "Sun 29 Nov, Sun 19 Sep, Mon 20 Sep 2027"


@pytest.mark.slow
@pytest.mark.parametrize("hours", range(1, 400, 7))
@pytest.mark.parametrize("minutes", [0, 1, 59])
def test_an_hour_in_a_text_is_told_as_a_wait_of_that_length_would_be(
    hours: int, minutes: int
) -> None:
    at = AT + timedelta(minutes=minutes)
    longer = tuple(
        replace(wait, advised_hours=hours, floor_hours=0) if wait.id == "heat" else wait
        for wait in guidance().waits
    )
    visit = visit_of(replace(FACE, at=at))
    plan = make_plan(make_rules(replace(guidance(), waits=longer), clinic()), visit)
    heat = next(wait for wait in plan.waits if wait.id == "heat")
    assert heat.moment is not None
    assert heat.moment.rounded >= heat.moment.exact
    assert plain(render(f"{{hour {hours}}}", facts(at))) == heat.moment.words


def test_a_sentence_about_a_wait_without_a_date_says_what_is_told_of_it() -> None:
    waits = {wait.id: wait for wait in plan_of(FACE, {"pregnant": True}).waits}
    asked = Facts("A. M.", AT, guidance().words, clinic(), waits)
    said = plain(render("Rest. Use retinol from {wait retinoids}. Call {phone}.", asked))
    assert spaced(said) == "Rest. Retinol: Ask us. Not before Fri 4 Dec. Call 020 7946 0018."
    healing = plain(render("Smoke again from {wait smoking}.", asked))
    assert healing == "Smoking or vaping: Not while you heal."
    dated = plain(render("Use retinol from {wait retinoids}.", facts(AT)))
    assert spaced(dated) == "Use retinol from Fri 4 Dec."


def test_a_next_visit_is_told_to_the_minute_with_its_year() -> None:
    for later, said in (
        (timedelta(days=49, hours=-5), "Mon 11 Jan 2027, 10 am"),
        (timedelta(days=49, hours=-3), "Mon 11 Jan 2027, 12 noon"),
        (timedelta(days=49, hours=-15, minutes=5), "Mon 11 Jan 2027, 12:05 am"),
        (timedelta(days=230, hours=2, minutes=40), "Sun 11 Jul 2027, 5:40 pm"),
    ):
        visit = Consultation("microneedling", Patient("A. M."), FACE, next_visit=AT + later)
        told = make_plan(rules(), visit).next_visit
        assert told is not None
        assert told.words.replace("\u00a0", " ") == said
