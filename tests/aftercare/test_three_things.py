# SPDX-License-Identifier: GPL-3.0-or-later
"""The three things: the dates that this patient looks for, and the one thing of their own."""

from dataclasses import replace

import pytest

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.consultation import Consultation, Treatment
from kiosk.aftercare.guidance import Asks, TeachBack
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import OwnThingKind, ThreeThings
from tests.aftercare.real import clinic, guidance, rules, visit

QUIET = replace(visit(), changes=(), shelf=(), questions=())


def three(consultation: Consultation) -> ThreeThings:
    return make_plan(rules(), consultation).three


def dates(consultation: Consultation) -> list[str]:
    return [wait.id for wait in three(consultation).dates]


def own(consultation: Consultation) -> tuple[OwnThingKind, str, list[str]]:
    thing = three(consultation).own
    lines = [plain(line).replace("\xa0", " ") for line in thing.lines]
    return thing.kind, thing.head, lines


def on(*areas: str) -> Consultation:
    return replace(QUIET, treatment=Treatment(QUIET.treatment.at, areas))


def test_what_is_looked_for_most_stands_soonest_first() -> None:
    assert dates(QUIET) == ["exercise", "light-makeup", "swimming"]


@pytest.mark.parametrize("area", ["scalp", "abdomen", "hands"])
def test_only_what_fits_the_area_stands(area: str) -> None:
    found = dates(on(area))
    assert len(found) == 3
    assert "light-makeup" not in found


@pytest.mark.parametrize(
    ("question", "wait"),
    [
        ("When can I wear mascara?", "light-makeup"),
        ("Can I shave on Friday?", "shaving"),
        ("May I have a glass of wine?", "alcoholic-drinks"),
        ("Is a fake tan OK?", "self-tan"),
        ("When may I use RETINOL again?", "retinoids"),
    ],
)
def test_what_the_patient_asked_about_stands_among_them(question: str, wait: str) -> None:
    assert wait in dates(replace(QUIET, questions=(question,)))


def test_a_word_inside_another_is_no_question_about_it() -> None:
    assert dates(replace(QUIET, questions=("Is an instant coffee fine?",))) == dates(QUIET)


def test_the_own_thing_is_the_first_that_is_so() -> None:
    allergic = replace(visit(), allergies=("fragrance", "latex"))
    assert own(allergic)[:2] == (OwnThingKind.ALLERGY, "Do not use")
    assert own(allergic)[2][1] == "You are allergic to these."
    assert own(replace(visit(), allergies=("latex",)))[2][1] == "You are allergic to it."
    assert own(visit()) == (
        OwnThingKind.CHANGE,
        "Changed",
        ["Swimming", "Not until Tue 1 Dec.", "Why: Pool water makes your skin dry."],
    )
    asked = own(replace(visit(), changes=()))
    assert asked[:2] == (OwnThingKind.ASK, "Ask us")
    assert asked[2][0] == "Tretinoin cream from your doctor"
    kind, head, lines = own(QUIET)
    assert (kind, head) == (OwnThingKind.ADVICE, "Let flakes fall off")
    assert lines == ["Let flakes fall off. Do not pick."]


def test_a_change_that_changes_nothing_is_nobodys_own_thing() -> None:
    (change,) = visit().changes
    same = replace(visit(), shelf=(), changes=(replace(change, hours=120),))
    assert own(same)[0] is OwnThingKind.ADVICE


def test_the_patient_is_asked_to_tell_exactly_the_three_things_signs_first() -> None:
    plan = make_plan(rules(), visit())
    assert [each.asks for each in plan.teach_back] == [Asks.SIGNS, Asks.DATES, Asks.OWN]
    dates, own = (plain(each.answer) for each in plan.teach_back[1:])
    for wait in plan.three.dates:
        assert wait.told in dates
    assert own.startswith(plan.three.own.head)
    assert all(plain(line) in own for line in plan.three.own.lines)


def test_nobody_is_asked_when_they_may_use_what_they_may_not() -> None:
    retinol = TeachBack("retinol", "Retinol", "When?", "Retinol: {wait retinoids}.")
    asking = replace(guidance(), teach_back=(*guidance().teach_back, retinol))
    usual = replace(visit(), changes=())
    for factors, asked in (({}, True), ({"pregnant": True}, False)):
        plan = make_plan(make_rules(asking, clinic()), replace(usual, factors=factors))
        assert ("retinol" in [each.id for each in plan.teach_back]) is asked
