# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands after a preservative that the law limits to 1 % is at most 1 %, and where not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.reasons import ReasonKind
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import case, judged

BASE = "Aqua, Squalane, Glycerin, Panthenol, Cetearyl Alcohol"
LEXICON = real.lexicon()
TRACES = sorted(each.name for each in real.guidance().lexicon.ingredients if each.trace)
NEVER = ("retinoid", "vitamin-c", "aha", "bha", "pha", "fragrance", "essential-oil", "enzyme",
         "ask-allergen", "ask-active", "prescription", "alcohol-drying", "irritant")  # fmt: skip


def proved(name: str, label: str) -> bool:
    verdict = judged(name, label)
    return any(reason.kind is ReasonKind.TRACE for reason in verdict.reasons)


@pytest.mark.parametrize("trace", TRACES)
def test_a_trace_is_plain_after_a_mark_and_says_so_and_not_before_it(trace: str) -> None:
    after = judged("Day cream", f"{BASE}, Phenoxyethanol, {trace}")
    assert after.kind is VerdictKind.OK, after
    [reason] = [each for each in after.reasons if each.kind is ReasonKind.TRACE]
    assert dict(reason.facts) == {"name": trace, "mark": "Phenoxyethanol"}
    assert judged("Day cream", f"{BASE}, {trace}, Phenoxyethanol").kind is not VerdictKind.OK
    both = f"{BASE}, {trace}, Phenoxyethanol, {trace}"
    assert judged("Day cream", both).kind is not VerdictKind.OK


@pytest.mark.parametrize("class_id", NEVER)
def test_no_amount_makes_these_plain(class_id: str) -> None:
    names = [each.name for each in real.guidance().lexicon.ingredients if each.class_id == class_id]
    assert names
    for name in names:
        assert not proved("Day cream", f"{BASE}, Phenoxyethanol, {name}"), name


def test_every_mark_of_the_law_proves_it_where_its_condition_holds() -> None:
    for mark in LEXICON.marks.values():
        label = f"{BASE}, {mark.name}, Citric Acid"
        known = {name for name in ("Day cream", "Face wash", "") if proved(name, label)}
        expected = {None: {"Day cream", "Face wash", ""}, "leave-on": {"Day cream"},
                    "rinse-off": {"Face wash"}}  # fmt: skip
        assert known == expected[mark.only_if], mark


DOUBTFUL = {
    "an unknown word before it": "Aqua, Squalane, Zzyxol, Glycerin, Phenoxyethanol, Citric Acid",
    "a short form before it": "Aqua, Squalane, BHA, Glycerin, Phenoxyethanol, Citric Acid",
    "US drug facts": (
        "Active ingredients: Zinc Oxide 12 %. Inactive ingredients: Water, Squalane, Glycerin,"
        " Phenoxyethanol, Citric Acid"
    ),
    "by the alphabet": (
        "Aqua, Allantoin, Betaine, Cetearyl Alcohol, Dimethicone, Glycerin, Phenoxyethanol,"
        " Sodium Citrate, Tocopherol, Xanthan Gum"
    ),
    "two products": f"Ingredients: {BASE}. Ingredients: Aqua, Phenoxyethanol, Citric Acid",
    "may contain": f"{BASE}, Phenoxyethanol. May contain Citric Acid",
    "a part of a list": f"Other ingredients: {BASE}, Phenoxyethanol, Citric Acid",
    "what is in it besides": f"With {BASE}, Phenoxyethanol, Citric Acid",
    "a mark inside another piece": f"{BASE}, Phenoxyethanol/Ethylhexylglycerin, Citric Acid",
    "a mark that is not in it": f"{BASE}, Phenoxyethanol-free, Citric Acid",
    "too short": "Aqua, Glycerin, Phenoxyethanol, Citric Acid",
    "a colour, which may stand last in any amount": f"{BASE}, Phenoxyethanol, CI 75130",
}


@pytest.mark.parametrize("why", DOUBTFUL)
def test_where_the_order_proves_nothing_nothing_is_proved(why: str) -> None:
    assert not proved("Day cream", DOUBTFUL[why])


def test_an_allergy_to_it_stays_an_allergy() -> None:
    label = f"{BASE}, Phenoxyethanol, Tocopherol"
    assert judged("Day cream", label, ("Tocopherol",)).kind is VerdictKind.AVOID


def test_what_a_pack_lets_wait_is_never_a_trace() -> None:
    label = f"{BASE}, Phenoxyethanol, Citric Acid"
    assert proved("Day cream", label)
    pack = real.guidance()
    wait = next(each.wait for each in pack.lexicon.classes if each.id == "aha")
    classes = tuple(
        replace(each, wait=wait) if each.id == "ask-dual" else each for each in pack.lexicon.classes
    )
    strict = replace(pack, lexicon=replace(pack.lexicon, classes=classes))
    here = replace(case(), rules=make_rules(strict, real.clinic()))
    verdict = judge(Product("Day cream", label), here)
    assert verdict.kind is VerdictKind.WAIT
    assert ReasonKind.TRACE not in {each.kind for each in verdict.reasons}


def test_a_pack_may_switch_it_off() -> None:
    pack = real.guidance()
    off = replace(pack, lexicon=replace(pack.lexicon, trace_as=""))
    product = Product("Day cream", f"{BASE}, Phenoxyethanol, Citric Acid")
    assert judge(product, case()).kind is VerdictKind.OK
    without = replace(case(), rules=make_rules(off, real.clinic()))
    assert judge(product, without).kind is VerdictKind.ASK


@given(st.permutations(["Phenoxyethanol", "Citric Acid", "Tocopherol", "Retinol", "Linalool"]))
def test_in_any_order_only_what_follows_the_mark_is_proved(names: list[str]) -> None:
    verdict = judged("Day cream", f"{BASE}, {', '.join(names)}")
    told = {dict(each.facts)["name"] for each in verdict.reasons if each.kind is ReasonKind.TRACE}
    after = names[names.index("Phenoxyethanol") + 1 :]
    assert told == {"Citric Acid", "Tocopherol"} & set(after)
    assert verdict.kind is not VerdictKind.OK
