# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: E501
"""What people are allergic to, against every name of the lexicon: a plain oil is no exception."""

import re

import pytest

from kiosk.aftercare.products.lexicon import Ingredient
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import judged, looked_up

STANDS_FOR = {
    "Nuts": r"almond|amygdal|macadam|walnut|juglans|hazel(?!.*hamamelis)|corylus|argan(?!o)|kukui|aleurites|anacard|cashew"
    r"|pistac|pecan|carya|peanut|arachis hypo|butyrospermum|shea|chestnut|castanea|sclerocarya|marula",
    "Soya": r"\bsoy|soja|glycine max|lecithin|phospholipid|phosphatidylchol",
    "Wheat": r"\bwheat|triticum|gluten|hordeum|barley|secale|\brye\b",
    "Oats": r"\boats?\b|oatmeal|avena ",
    "Sesame": r"sesam",
    "Milk": r"\bmilk|\blac\b|\blactis|casein|whey|\blactose|yog|lactoferr|colostr|lactobac|lactococ|dairy",
    "Egg": r"\begg\b|\bovum|albumen|albumin|lysozyme|yolk",
    "Bee products": r"\bmel\b|honey(?!suckle)|cera alba|cera flava|beeswax|propolis|royal jelly|\bbee\b",
    "Fish": r"\bfish|salmon|\bdna\b|collagen|caviar|piscum",
    "Shellfish": r"crab|shrimp|prawn|oyster|mussel|snail|krill|chitosan|pearl powder|starfish|artemia extract",
    "Wool fat": r"lanolin|\bwool|laneth",
    "Latex": r"latex|rubber|hevea|papa(?:ya|in)|\bficin|actinidi[an]|persea|avocado|\bmusa\b|banana",
    "Nickel": r"nickel|iron oxides|^mica$",
    "Coconut": r"\bcoco(?!a )|cocoyl|cocoate|cocamid",
    "Stone fruit": r"prunus|peach|apricot|\bplum\b|cherry",
    "Parabens": r"paraben",
    "Formaldehyde": r"formaldehyde|dmdm|(?:imi|dia)zolidinyl urea|quaternium 15|bronopol|hydroxymethylglycinate|methenamine",
    "Plaster glue": r"coloph|rosin(?!e)|abiet",
    "Aloe": r"\baloe\b",
    "Zinc oxide": r"\bzinc\b",
    "PEG": r"\bpeg\b|macrogol",
    "Chlorhexidine": r"chlorhexidin",
    "Daisy family": r"chamomil|calendul|anthemis|achillea|arnica|chrysanth|echinac|artemisia (?!extract)|cynara",
}  # fmt: skip
"""Stems that stand in the names of what carries each allergen."""

NONE_OF_IT = {
    "Coconut": {"Poria Cocos Sclerotium Extract"},
    "Nuts": {
        "Hamamelis Virginiana Water",
        "Hamamelis Virginiana Extract",
        "Hamamelis Virginiana Leaf Extract",
        "Hamamelis Virginiana",
        "Aesculus Hippocastanum Seed Extract",
        "Aesculus Hippocastanum Bark Extract",
    },
}
"""Names with such a stem that carry nothing of it: witch hazel, horse chestnut, a fungus."""

NAMES = real.lexicon().names


def named(allergen: str) -> dict[str, Ingredient]:
    """Each ingredient with one of the stems in a name, by its name."""
    stem, none = re.compile(STANDS_FOR[allergen]), NONE_OF_IT.get(allergen, set())
    found = (each for word, each in NAMES.items() if stem.search(word))
    return {each.name: each for each in found if each.name not in none}


@pytest.mark.parametrize("allergen", STANDS_FOR)
def test_each_name_that_holds_it_carries_it(allergen: str) -> None:
    found = named(allergen)
    assert found
    assert set(found) - real.lexicon().carried[allergen] == set()


@pytest.mark.slow
@pytest.mark.parametrize("allergen", STANDS_FOR)
def test_nobody_allergic_to_it_is_told_to_use_what_carries_it(allergen: str) -> None:
    for name in real.lexicon().carried[allergen]:
        for verdict in (
            looked_up(name, (allergen,)),
            judged("Cream", f"Aqua, Glycerin, Panthenol, {name}", (allergen,)),
        ):
            assert verdict.kind is VerdictKind.AVOID, name
            assert (verdict.moment, verdict.not_before) == (None, None)


def test_a_plain_oil_is_avoided_by_whoever_is_allergic_to_its_nut_and_by_nobody_else() -> None:
    for oil in ("Macadamia Ternifolia Seed Oil", "Argania Spinosa Kernel Oil"):
        assert looked_up(oil, ("nuts",)).kind is VerdictKind.AVOID
        assert looked_up(oil).kind is VerdictKind.OK
        assert looked_up(oil, ("fish",)).kind is VerdictKind.OK
