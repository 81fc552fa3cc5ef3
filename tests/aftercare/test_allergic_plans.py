# SPDX-License-Identifier: GPL-3.0-or-later
"""A patient's allergies in the whole plan: never dated, told first, in plain words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.aftercare.guidance import Asks
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.lexicon import IngredientClass
from kiosk.aftercare.reasons import all_worded
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare.labels import AVOID, OK_24, judged, why
from tests.aftercare.labels import plain as spaced
from tests.aftercare.real import guidance, rules, visit

FINE = "Aqua, Glycerin, Panthenol, Squalane"
CLASSES = [each for each in guidance().lexicon.classes if each.allergy]


def planned(*allergies: str, example: str = "amira", **factors: bool | str) -> Plan:
    usual = visit(example)
    chosen = {name.replace("_", "-"): value for name, value in factors.items()}
    return make_plan(rules(), replace(usual, allergies=allergies, factors=chosen, changes=()))


def told(plan: Plan) -> dict[str, str]:
    return {wait.id: spaced(wait.told) for wait in plan.waits}


def rows(plan: Plan) -> dict[str, str]:
    return {row.id: spaced(row.verdict.told) for row in plan.product_rows}


def everything(plan: Plan) -> str:
    """All that the patient is told, but for their own words, products and allergies."""
    return " ".join(
        (
            *(plain(line) for phase in plan.phases for line in phase.do),
            *(plain(text) for each in plan.advice for text in (each.text, each.sheet_text)),
            *(plain(text) for topic in plan.topics for text in (*topic.text, *topic.points)),
            *(plain(text) for each in plan.faq for text in each.answer),
            *(plain(each.answer) for each in plan.teach_back if each.asks is not Asks.OWN),
            *(f"{row.name}: {row.verdict.told}." for row in plan.product_rows),
        )
    )


def test_what_the_patient_is_allergic_to_is_avoided_in_rows_and_waits_and_comes_first() -> None:
    plan = planned("fragrance")
    assert told(plan)["fragrance"] == AVOID
    assert next(iter(rows(plan).values())) == AVOID
    (group,) = plan.avoid
    assert [wait.id for wait in group.waits] == ["fragrance"]
    assert "fragrance" not in {wait.id for each in plan.not_yet for wait in each.waits}
    scent = next(wait for wait in plan.waits if wait.id == "fragrance")
    assert (scent.moment, scent.not_before) == (None, None)
    assert "You are allergic to Scent." in all_worded(scent.because, plan.words)


def test_the_shelf_is_shown_with_what_is_to_be_avoided_first() -> None:
    plan = planned("Retinol")
    assert plan.shelf[0].kind is not VerdictKind.AVOID
    assert plan.shelf_shown[0].name == "Retinol night serum"
    assert sorted(each.name for each in plan.shelf_shown) == sorted(e.name for e in plan.shelf)


def test_where_only_a_part_is_an_allergy_it_is_asked_about() -> None:
    plan = planned("Salicylic Acid")
    assert told(plan)["exfoliants"] == "Ask us. Not before Fri 4 Dec"
    assert told(planned("Zinc Oxide"))["mineral-sunscreen"].startswith("Ask us. Not before")
    assert told(planned("Zinc Oxide", "Titanium Dioxide"))["mineral-sunscreen"] == AVOID


def test_who_is_allergic_to_zinc_and_aloe_is_told_of_neither() -> None:
    plan = planned("Zinc Oxide", "aloe vera")
    words = everything(plan)
    assert "aloe" not in words.lower()
    assert "ear mineral sunscreen" not in words
    assert "se mineral sunscreen" not in words
    assert "Keep up the mineral sunscreen" not in words
    assert "Ask us which sunscreen to use." in words
    assert "Serum, moisturiser" in {row.name for row in plan.product_rows}
    assert "Wear mineral sunscreen" in everything(planned())


def test_a_known_allergen_that_stands_in_no_ingredient_asks_about_nothing() -> None:
    for allergy in ("Latex", "Nickel", "Soya", "Wheat", "Sesame", "Milk", "Egg"):
        verdict = judged("Cream", FINE, (allergy,))
        assert spaced(verdict.told) == OK_24, allergy


@pytest.mark.parametrize(
    ("allergy", "label"),
    [
        ("Nuts", "Juglans Regia Shell Powder"),
        ("almond", "Butyrospermum Parkii Butter"),
        ("nut", "Prunus Amygdalus Dulcis (Sweet Almond) Oil"),
        ("Macadamia", "Macadamia Ternifolia Seed Oil"),
        ("Soya", "Glycine Soja (Soybean) Oil"),
        ("soy", "Hydrogenated Lecithin"),
        ("gluten", "Hydrolyzed Wheat Protein"),
        ("Sesame", "Sesamum Indicum Seed Oil"),
        ("oats", "Avena Sativa Kernel Flour"),
        ("Milk", "Lactis Proteinum"),
        ("Egg", "Albumen"),
        ("honey", "Cera Alba"),
        ("Bee products", "Propolis Extract"),
        ("Fish", "PDRN"),
        ("wool", "Lanolin Alcohol"),
        ("Coconut", "Cocamidopropyl Betaine"),
        ("aloe", "Aloe Barbadensis Leaf Juice"),
        ("zinc oxide", "Zinc Oxide (nano)"),
        ("Formaldehyde", "DMDM Hydantoin"),
        ("plaster", "Colophonium"),
        ("Numbing agents", "EMLA"),
    ],
)
def test_an_allergen_is_found_in_what_carries_it_and_by_its_own_words(
    allergy: str, label: str
) -> None:
    verdict = judged("Cream", f"{FINE}, {label}", (allergy,))
    assert spaced(verdict.told) == AVOID
    assert why(verdict)[0].startswith("You are allergic to ")


def test_allergies_are_told_by_the_plain_names_of_their_classes() -> None:
    plan = planned("sun-mineral", "retinoid-rx", "Nuts", "zzyx")
    assert plan.allergies == ("Mineral sun filters", "Retinoid medicines", "Nuts", "zzyx")


def test_every_word_that_an_allergy_means_stands_for_one_allergen_alone() -> None:
    words = [
        word.casefold()
        for each in guidance().lexicon.allergens
        for word in (each.name, *each.words)
    ]
    assert len(words) == len(set(words))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(CLASSES), min_size=1, max_size=4, unique=True),
    st.booleans(),
    st.booleans(),
)
def test_an_allergy_to_a_class_is_dated_nowhere(
    classes: list[IngredientClass], pregnant: bool, sensitive: bool
) -> None:
    ids = [each.id for each in classes]
    plan = planned(*ids, pregnant=pregnant, sensitive_skin=sensitive)
    waits = {wait.id: wait for wait in plan.waits}
    for each in guidance().lexicon.classes:
        if each.id in ids and each.wait is not None:
            wait = waits[each.wait]
            assert wait.moment is None
            assert wait.answer.kind in (VerdictKind.ASK, VerdictKind.AVOID, VerdictKind.NEVER)
            assert not wait.changed
    dated = {wait.id for group in plan.not_yet for wait in group.waits}
    assert dated.isdisjoint(each.wait for each in guidance().lexicon.classes if each.id in ids)
