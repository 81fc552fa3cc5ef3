# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of the second pack's example visit, worked out by hand: Wed 3 Feb 2027, 11:20 am."""

from dataclasses import replace

import pytest

from kiosk import app
from kiosk.aftercare.consultation import Change, Consultation, FactorValue
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.refusals import Problem, dotted
from kiosk.visit.planning import Planned
from tests.second_pack.folders import TOMAS


@pytest.fixture(scope="module")
def visit(kiosk: app.Kiosk) -> Consultation:
    return kiosk.planned(kiosk.content / "examples" / TOMAS).consultation


def words(text: str) -> str:
    return text.replace("\u00a0", " ")


def told(plan: Plan) -> dict[str, str]:
    return {wait.id: words(wait.told) for wait in plan.waits}


def plan_of(kiosk: app.Kiosk, visit: Consultation) -> Plan:
    found = kiosk.planning.planned(visit)
    assert isinstance(found, Planned)
    return found.plan


def planned(
    kiosk: app.Kiosk, visit: Consultation, device: str = "picosecond", **factors: FactorValue
) -> Plan:
    """The plan without the example's own factors, products and changes."""
    facts = {name.replace("_", "-"): value for name, value in factors.items()}
    treatment = replace(visit.treatment, device=device)
    other = replace(visit, treatment=treatment, factors=facts, changes=(), shelf=())
    return plan_of(kiosk, other)


def test_every_wait_is_told_with_its_own_words_and_date(plan: Plan) -> None:
    assert told(plan) == {
        "short-shower": "Fine now",
        "body-wash": "Fine from Thu 4 Feb, 12 noon",
        "own-ointment": "Fine from Sun 7 Feb",
        "evening-drinks": "Wait until Sun 7 Feb",
        "gym": "Wait until Thu 11 Feb",
        "steam-room": "Wait until Thu 11 Feb",
        "big-boots": "Wait until Tue 16 Feb",
        "rucksack": "Wait until Sun 14 Feb",
        "strong-soaps": "Wait until Thu 18 Feb",
        "soaking": "Wait until Sat 20 Feb",
        "scented-lotion": "Wait until Thu 18 Feb",
        "sun-lotion": "Fine from Thu 18 Feb",
        "other-sun-lotion": "Wait until Thu 25 Feb",
        "acids-and-retinol": "Wait until Thu 25 Feb",
        "hair-off": "Wait until Thu 25 Feb",
        "cover-up": "Wait until Thu 25 Feb",
        "tan-spray": "Wait until Thu 4 Mar",
        "sun-on-ink": "Wait until Thu 29 Apr",
        "more-ink": "Ask us first. Not before Thu 1 Apr",
        "doctor-creams": "Ask us first",
        "picking-scabs": "Not while it heals",
        "sunbeds": "Not while it heals",
        "vapes": "Not while it heals",
    }


def test_waits_of_other_areas_are_left_out_of_what_is_shown(plan: Plan) -> None:
    shown = {wait.id for group in plan.not_yet for wait in group.waits}
    assert "big-boots" in shown
    assert "rucksack" not in shown
    assert "strap-row" not in {row.id for row in plan.product_rows}
    assert [each.id for each in plan.teach_back] == ["who-to-ring", "swim-again", "boots-again"]
    said = {each.id for each in plan.advice}
    assert said >= {"prop-leg", "no-boots", "keep-tablets"}
    assert not said & {"prop-arm", "sleep-off-it", "no-straps", "midwife-first"}


def test_the_four_phases_have_their_dates(plan: Plan) -> None:
    assert [(each.title, words(each.dates)) for each in plan.phases] == [
        ("Day one", "Wed 3 Feb"),
        ("Days 2 to 4", "Thu 4 to Sat 6 Feb"),
        ("Days 5 to 14", "Sun 7 to Tue 16 Feb"),
        ("Week 3 and after", "Wed 17 Feb onwards"),
    ]


def test_the_timeline_has_three_weeks_of_days(plan: Plan) -> None:
    assert [day.number for day in plan.days] == list(range(1, 22))
    assert words(plan.days[-1].words) == "Tue 23 Feb"
    assert {day.phase for day in plan.days[14:]} == {"fading-weeks"}
    assert [words(group.words) for group in plan.days[-1].waits] == [
        "Thu 25 Feb", "Thu 4 Mar", "Thu 29 Apr",
    ]  # fmt: skip


def test_product_rows_are_told_by_the_latest_of_their_waits(plan: Plan) -> None:
    assert {row.id: words(row.verdict.told) for row in plan.product_rows} == {
        "ointment-row": "Fine from Sun 7 Feb",
        "wash-row": "Fine from Thu 4 Feb, 12 noon",
        "spf-row": "Fine from Thu 18 Feb",
        "scent-row": "Wait until Thu 18 Feb",
        "strong-row": "Wait until Thu 25 Feb",
        "cover-row": "Wait until Thu 4 Mar",
        "doctor-row": "Ask us first",
    }


def test_the_shelf_is_judged_by_the_packs_own_lexicon(plan: Plan) -> None:
    assert {each.name: words(each.told) for each in plan.shelf} == {
        "Tube from the clinic": "Fine now",
        "Petroleum jelly, plain": "Fine from Sun 7 Feb",
        "Baby wash": "Fine from Sun 7 Feb",
        "Coconut body lotion": "Wait until Thu 18 Feb",
        "Lactic foot milk": "Wait until Thu 25 Feb",
        "Wool fat balm": "Leave it out. You are allergic to it",
        "Fading cream": "Wait until Thu 1 Apr",
    }
    assert plan.shelf[-1].settled_by == "L. Baptiste"


def test_red_flags_come_by_urgency_with_those_of_the_factors(plan: Plan) -> None:
    assert [(flag.id, str(flag.urgency)) for flag in plan.red_flags] == [
        ("no-air", "emergency"),
        ("fierce-pain", "now"),
        ("soaks-through", "now"),
        ("bleeds-again", "now"),
        ("shivers", "same-day"),
        ("hot-and-sore", "same-day"),
        ("yellow-ooze", "same-day"),
        ("cream-rash", "same-day"),
        ("huge-blister", "call"),
        ("late-scabs", "call"),
        ("pale-or-dark", "this-week"),
        ("raised-scar", "this-week"),
        ("itchy-ink", "this-week"),
    ]
    late = next(plain(flag.text) for flag in plan.red_flags if flag.id == "late-scabs")
    assert words(late) == "Scabs that are still there on Wed 24 Feb."


def test_a_method_that_reaches_every_wait_makes_each_but_basic_care_a_day_longer(
    kiosk: app.Kiosk, visit: Consultation
) -> None:
    plan = planned(kiosk, visit, "four-passes")
    assert told(plan)["body-wash"] == "Fine from Thu 4 Feb, 12 noon"
    assert told(plan)["own-ointment"] == "Fine from Mon 8 Feb"
    assert told(plan)["acids-and-retinol"] == "Wait until Fri 26 Feb"
    assert told(plan)["more-ink"] == "Ask us first. Not before Thu 1 Apr"
    assert "Four passes in one visit. Every wait is a day longer." in plan.notes


def test_factors_lengthen_ask_and_bring_what_is_theirs_to_the_front(
    kiosk: app.Kiosk, visit: Consultation
) -> None:
    plan = planned(
        kiosk, visit, expecting=True, slow_to_heal=True, keloids=True, skin_type="types-5-6"
    )
    assert told(plan)["acids-and-retinol"] == "Ask us first. Not before Sat 27 Feb"
    assert told(plan)["soaking"] == "Wait until Mon 22 Feb"
    assert told(plan)["gym"] == "Wait until Thu 25 Feb"
    assert told(plan)["sun-on-ink"] == "Wait until Thu 27 May"
    ids = [flag.id for flag in plan.red_flags]
    assert ids.index("hot-and-sore") < ids.index("shivers")
    assert "midwife-first" in {each.id for each in plan.advice}


def test_an_allergy_comes_first_without_a_date_and_is_told_what_to_do_instead(
    kiosk: app.Kiosk, visit: Consultation
) -> None:
    allergic = replace(visit, allergies=("white-filter", "almond", "latex"))
    plan = plan_of(kiosk, allergic)
    assert plan.allergies == ("White sun filter", "almond", "latex")
    assert next(row.id for row in plan.product_rows) == "spf-row"
    rows = {row.id: words(row.verdict.told) for row in plan.product_rows}
    assert rows["spf-row"] == told(plan)["sun-lotion"] == "Leave it out. You are allergic to it"
    # Of the scrubs only walnut shell is a nut.
    assert rows["strong-row"] == "Ask us first. Not before Thu 25 Feb"
    shade = next(plain(each.text) for each in plan.advice if each.id == "keep-it-shaded")
    assert shade == "Cover it with clothes. Ask us which sun lotion suits you."
    # Nothing that goes on the skin holds rubber.
    shelf = {each.name: words(each.told) for each in plan.shelf}
    assert shelf["Petroleum jelly, plain"] == "Fine from Sun 7 Feb"
    jelly = plan_of(kiosk, replace(visit, allergies=("Petrolatum",)))
    assert "Plain lotion" in {row.name for row in jelly.product_rows}


def test_what_is_held_behind_another_wait_is_never_earlier_than_it(
    kiosk: app.Kiosk, visit: Consultation
) -> None:
    later = replace(visit, changes=(Change("soaking", 720, "It healed slowly last time."),))
    plan = plan_of(kiosk, later)
    assert told(plan)["soaking"] == told(plan)["hair-off"] == "Wait until Sat 6 Mar"


def test_an_id_of_the_first_pack_is_refused_with_those_of_the_second(
    kiosk: app.Kiosk, visit: Consultation
) -> None:
    treatment = replace(visit.treatment, areas=("face",), depth_mm=1.0, adjuncts=("prp",))
    found = kiosk.planning.planned(replace(visit, treatment=treatment, changes=()))
    assert not isinstance(found, Planned)
    assert [_told(problem) for problem in found] == [
        'treatment.areas[0]: "face" is not known here. '
        "Write forearm, upper-arm, shoulder, back, calf or ankle.",
        'treatment.adjuncts[0]: "prp" is not known here. Write nothing.',
        "treatment.depth_mm: 1 is not a depth. Write millimetres, over 0 and up to 5.",
    ]


def _told(problem: Problem) -> str:
    return f"{dotted(problem.path)}: {problem.wrong} {problem.write}"
