# SPDX-License-Identifier: GPL-3.0-or-later
"""What was decided about a list is told to every patient whom it fits, and to no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.case import Case, Rules, case_of, make_rules
from kiosk.aftercare.consultation import CaseFacts, Product, Treatment
from kiosk.aftercare.products.clinic_list import (
    CheckedProduct,
    ClinicList,
    Decision,
    Worth,
    basis_of,
    list_code,
    standing,
    with_decision,
)
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.products.shelf import not_settled, shelf_verdict
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import TREATED, plain

LIST = "Aqua, Glycerin, Tocopherol, Squalane, Zzyxanol"
ON = date(2026, 11, 2)
TODAY = TREATED.date()


def decision(label: str = LIST, hours: int | None = None, verdict: str = "ok") -> Decision:
    basis = basis_of(label, real.rules())
    return Decision(
        "microneedling",
        list_code(label, real.rules()),
        label,
        verdict,
        "We know it.",
        "R. Osei",
        ON,
        basis,
        hours,
    )


def told(
    label: str,
    *decisions: Decision,
    facts: CaseFacts | None = None,
    rules: Rules | None = None,
    today: date = TODAY,
    name: str = "Day cream",
) -> Verdict:
    rules = rules or real.rules()
    case: Case = case_of(rules, facts or CaseFacts(Treatment(TREATED, ("face",))))
    product = with_decision(Product(name, label), rules, decisions, today)
    assert not_settled(product, shelf_verdict(product, case, ""), case, 0) is None
    return shelf_verdict(product, case, "")


def test_the_same_list_is_answered_for_the_next_patient_whatever_the_product_is_called() -> None:
    assert told(LIST).kind is VerdictKind.ASK
    for label in (LIST, LIST.upper(), f"Ingredients: {LIST}.", LIST.replace(", ", ",\n")):
        answer = told(label, decision(), name="Another name")
        assert plain(answer.told) == "OK from Tue 24 Nov, 3 pm"
        assert (answer.settled_by, plain(answer.settled_on)) == ("R. Osei", "Mon 2 Nov 2026")


@pytest.mark.parametrize(
    "label",
    [
        LIST + ", Parfum",
        LIST.replace(", Squalane", ""),
        LIST.replace("Glycerin, Tocopherol", "Tocopherol, Glycerin"),
        LIST.replace("Tocopherol", "Tocopherol 2%"),
        LIST + ",",
        f"Other ingredients: {LIST}",
        f"{LIST} SPF 30",
    ],
)
def test_another_list_is_another_question(label: str) -> None:
    assert told(label, decision()).settled_by == ""


def test_the_rules_still_count_first() -> None:
    strong = f"{LIST}, Retinol"
    assert plain(told(strong, decision(strong)).told) == "OK from Fri 4 Dec"
    assert plain(told(strong, decision(strong, hours=100)).told) == "OK from Fri 4 Dec"
    assert plain(told(strong, decision(strong, hours=300)).told) == "OK from Mon 7 Dec"
    waits = told(strong, decision(strong, hours=300, verdict="wait"))
    assert plain(waits.told) == "Not until Mon 7 Dec"
    assert told(strong, decision(strong, verdict="never")).kind is VerdictKind.NEVER


def test_a_medicine_is_never_dated_by_a_decision() -> None:
    label = f"{LIST}, Tretinoin"
    for hours in (None, 900):
        assert told(label, decision(label, hours=hours)).kind is VerdictKind.ASK


@pytest.mark.parametrize(
    "changed",
    [
        {"allergies": ("Squalane",)},
        {"allergies": ("zzyxanol",)},
        {"allergies": ("something nobody knows",)},
    ],
)
def test_an_allergy_that_it_may_touch_leaves_it_to_the_clinic(
    changed: dict[str, tuple[str, ...]],
) -> None:
    facts = CaseFacts(Treatment(TREATED, ("face",)), **changed)  # type: ignore[arg-type]
    assert told(LIST, decision(), facts=facts).settled_by == ""


def test_a_factor_that_makes_something_in_it_stricter_leaves_it_to_the_clinic() -> None:
    label = f"{LIST}, Retinol"
    facts = CaseFacts(Treatment(TREATED, ("face",)), {"pregnant": True})
    assert told(label, decision(label), facts=facts).settled_by == ""
    assert told(LIST, decision(), facts=facts).settled_by == "R. Osei"


def test_a_longer_wait_of_this_patient_is_kept() -> None:
    label = f"{LIST}, Retinol"
    treatment = Treatment(TREATED, ("face",), "radiofrequency")
    here = told(label, decision(label), facts=CaseFacts(treatment))
    case = case_of(real.rules(), CaseFacts(treatment))
    retinol = judge(Product("", "Aqua, Glycerin, Squalane, Retinol"), case)
    assert here.answer.hours == retinol.answer.hours


def test_after_a_year_it_is_to_be_looked_at_again() -> None:
    day = ON + timedelta(days=365)
    assert standing(decision(), real.rules(), day) is Worth.COUNTS
    assert standing(decision(), real.rules(), day + timedelta(days=1)) is Worth.OLD
    assert told(LIST, decision(), today=day + timedelta(days=1)).settled_by == ""


def changed_rules(name: str, class_id: str) -> Rules:
    """The rules with one name in another class."""
    lexicon = real.guidance().lexicon
    names = tuple(
        replace(each, class_id=class_id) if each.name == name else each
        for each in lexicon.ingredients
    )
    guidance = replace(real.guidance(), lexicon=replace(lexicon, ingredients=names))
    return make_rules(guidance, real.clinic())


def test_where_the_rules_say_something_else_by_now_it_counts_no_more() -> None:
    rules = changed_rules("Squalane", "fragrance")
    assert standing(decision(), rules, TREATED.date()) is Worth.CHANGED
    assert told(LIST, decision(), rules=rules).settled_by == ""
    product = with_decision(Product("", LIST), real.rules(), [decision()], TREATED.date())
    case = case_of(rules, CaseFacts(Treatment(TREATED, ("face",))))
    assert product.settled is not None
    assert shelf_verdict(product, case, "").settled_by == ""


def test_another_treatment_has_its_own_answers() -> None:
    other = replace(decision(), treatment="tattoo-laser")
    assert told(LIST, other).settled_by == ""


def test_an_answer_for_this_patient_stays() -> None:
    own = with_decision(Product("Cream", LIST), real.rules(), [decision()], TREATED.date())
    assert own.settled is not None
    mine = replace(own, settled=replace(own.settled, on=None, by="", basis="", verdict="never"))
    assert with_decision(mine, real.rules(), [decision()], TREATED.date()) == mine
    taken_back = with_decision(own, real.rules(), [], TREATED.date())
    assert taken_back.settled is None


@pytest.mark.parametrize("label", ["", "Squalane", "Lavender cream", LIST + ",", "Contains Aqua"])
def test_only_one_whole_list_can_be_kept(label: str) -> None:
    assert not list_code(label, real.rules())


@given(st.lists(st.sampled_from(sorted(real.lexicon().names)), min_size=2, max_size=8, unique=True))
def test_no_decision_is_milder_than_anything_in_the_list_that_has_a_date(names: list[str]) -> None:
    label = ", ".join(real.lexicon().names[name].name for name in names) + ", Zzyxanol"
    rules = told(label)
    answer = told(label, decision(label))
    if answer.settled_by:
        waits = [one.answer.hours or 0 for one in rules.matched if one.kind is not VerdictKind.ASK]
        assert (answer.answer.hours or 0) >= max(waits, default=0)
        classes = real.lexicon().classes
        assert not any(classes[one.class_id].medicine for one in rules.matched if one.class_id)
        assert all(one.kind is not VerdictKind.NEVER for one in rules.matched)


def test_a_list_holds_one_decision_for_one_list_and_one_product_of_a_name_or_code() -> None:
    later = replace(decision(LIST.upper(), hours=48), on=ON + timedelta(days=9))
    kept = ClinicList().decided(decision()).decided(later)
    assert kept.decisions == (later,)
    cream = CheckedProduct("Cream", LIST, "R. Osei", ON, "4006381333931")
    renamed = replace(cream, name="Day cream")
    assert ClinicList().checked(cream).checked(renamed).products == (renamed,)
    assert kept.checked(cream).find("4006381333931") == cream
    assert kept.find("4006381333931") is None


def test_of_two_lists_the_later_word_counts() -> None:
    old, new = decision(), replace(decision(), on=ON + timedelta(days=5), reason="Again.")
    mine, theirs = ClinicList((old,)), ClinicList((new,), (CheckedProduct("A", LIST, "X", ON),))
    for joined in (mine.joined(theirs), theirs.joined(mine)):
        assert joined == ClinicList((new,), theirs.products)
