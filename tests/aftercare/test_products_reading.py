# SPDX-License-Identifier: GPL-3.0-or-later
"""How a label is read: what is one ingredient, what is a claim, and what is prose."""

import pytest

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.label_pieces import MOST_PIECES, read_label
from kiosk.aftercare.products.label_text import LONGEST_TEXT, key
from kiosk.aftercare.products.look_up import judge
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import ASK, OK_24, WAIT_240, WAIT_336, case, looked_up, plain, why

FINE = "Aqua, Glycerin, Panthenol, Squalane"
PROSE = "Some of the text is not a list of ingredients."


def told(text: str, allergies: tuple[str, ...] = ()) -> str:
    return plain(looked_up(text, allergies).told)


def names(text: str) -> list[str]:
    return sorted(one.name for one in looked_up(text).matched)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aqua, Glycerin; Panthenol", ["Aqua", "Glycerin", "Panthenol"]),
        ("Aqua • Glycerin · Panthenol\nSqualane", ["Aqua", "Glycerin", "Panthenol", "Squalane"]),
        ("Aqua and Glycerin and Panthenol", ["Aqua", "Glycerin", "Panthenol"]),
        ("Aqua (Water), Glycerin (1), Panthenol*", ["Aqua", "Glycerin", "Panthenol"]),
        ("- Aqua\n- Glycerin\n- Panthenol", ["Aqua", "Glycerin", "Panthenol"]),
        ("Parfum/Fragrance, Aqua/Water/Eau, Glycerin", ["Aqua", "Glycerin", "Parfum"]),
        ("Caprylic/Capric Triglyceride", ["Caprylic/Capric Triglyceride"]),
        ("1,3-butanediol, Aqua", ["Aqua", "Butylene Glycol"]),
        ("Retinol 0,5 %,Aqua,Glycerin", ["Aqua", "Glycerin", "Retinol"]),
        ("Retinol 0.3, Aqua", ["Aqua", "Retinol"]),
        ("Salicylic Acid (2%), Aqua", ["Aqua", "Salicylic Acid"]),
        ("INGREDIENTS: AQUA. GLYCERIN.", ["Aqua", "Glycerin"]),
        ("INCI: Aqua, Glycerin", ["Aqua", "Glycerin"]),
        ("Full ingredients list - Aqua, Glycerin", ["Aqua", "Glycerin"]),
        ("Ingrédients / Ingredients : Aqua, Glycérine", ["Aqua", "Glycerin"]),
        ("Titanium Dioxide (nano), Aqua", ["Aqua", "Titanium Dioxide (nano)"]),
        (
            "Mica, May contain +/-: CI 77891, C.I. 77491",
            ["Iron Oxides", "Mica", "Titanium Dioxide"],
        ),
        (
            "Mica [+/- Titanium Dioxide (CI 77891), Carmine]",
            ["Carmine", "Mica", "Titanium Dioxide"],
        ),
        ("CI 77491,77492", ["Iron Oxides"]),
        ("α-Bisabolol; Gly\u00adcerin; Ｐａｎｔｈｅｎｏｌ", ["Bisabolol", "Glycerin", "Panthenol"]),
        ("Cetearyl\nAlcohol, Glycerin", ["Cetearyl Alcohol", "Glycerin"]),
        ("Phenoxy-\nethanol, Glycerin", ["Glycerin", "Phenoxyethanol"]),
        ("Aqua (Water, Glycerin (Retinol", ["Aqua", "Glycerin", "Retinol"]),
        ("Aqua) Retinol ]", ["Aqua", "Retinol"]),
        ("BHA (Salicylic Acid), Aqua", ["Aqua", "Salicylic Acid"]),
        ("Secret blend (Retinol, Parfum)", ["Parfum", "Retinol"]),
    ],
)
def test_a_label_is_read_as_it_is_printed(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_two_whole_names_are_not_joined_by_a_line_break() -> None:
    assert plain(looked_up("Aqua\nGlycerin\nAlcohol\nPanthenol").told) == WAIT_336


@pytest.mark.parametrize(
    "word",
    ["Alcohol", "Glycol", "Salicylate", "Acid", "Retin", "Glycolic", "Sodium", "Benzyl"],
)
def test_a_word_inside_a_longer_name_is_never_that_name(word: str) -> None:
    within = {"Cetyl Alcohol", "Butylene Glycol", "Benzyl Salicylate", "Stearic Acid", "Retinol"}
    for whole in (*within, "Thioglycolic Acid", "Sodium Hyaluronate", "Benzyl Alcohol"):
        matched = looked_up(f"{FINE}, {whole}").matched
        assert {one.name for one in matched if one.name not in FINE} == {whole}
        assert all(one.words != word for one in matched)


@pytest.mark.parametrize(
    "claim",
    [
        "Fragrance-free",
        "alcohol free",
        "no parfum",
        "no added fragrance",
        "without alcohol",
        "free from retinol",
        "free of sulphates",
        "paraben-free",
        "0% alcohol",
        "no added fragrance or alcohol-free",
        "sans parfum",
        "soap-free, fragrance-free",
        "alcohol-free / fragrance-free",
    ],
)
def test_a_claim_is_not_an_ingredient(claim: str) -> None:
    verdict = looked_up(f"{FINE}, {claim}")
    assert plain(verdict.told) == OK_24
    assert verdict.unknown == ()
    assert plain(looked_up(claim).told) == ASK


def test_a_claim_about_a_word_we_do_not_know_is_not_known_either() -> None:
    assert looked_up(f"{FINE}, zzyx-free").unknown == ("zzyx-free",)


def test_what_stands_beside_a_claim_still_counts() -> None:
    assert told(f"{FINE}, fragrance-free retinol") == WAIT_240


@pytest.mark.parametrize(
    "prose",
    [
        "Apply to clean skin.",
        "This cream makes your face glow",
        "Made in France",
        "one two three four five six seven eight",
    ],
)
def test_prose_is_not_an_ingredient_and_is_asked_about(prose: str) -> None:
    verdict = looked_up(f"{FINE}. {prose}")
    assert plain(verdict.told) == ASK
    assert PROSE in why(verdict)
    assert verdict.unknown == ()


def test_several_products_in_one_text_are_said_to_be_so_and_the_strictest_decides() -> None:
    verdict = looked_up(f"Ingredients: {FINE}\nIngredients: {FINE}, Parfum")
    assert plain(verdict.told) == WAIT_240
    assert "This looks like more than one product. The strictest one decides." in why(verdict)
    assert told(f"Ingredients: {FINE}\nIngredients: {FINE}") == OK_24
    assert told(f"Ingredients: {FINE}\nIngredients: Aqua") == ASK


def test_a_text_beyond_measure_is_cut_and_said_to_be() -> None:
    noise = "Glycerin, Aqua, Panthenol, " * 40_000
    label = read_label(noise, real.lexicon().grammar)
    assert len(noise) > 1_000_000
    assert label.cut
    assert len(label.pieces) <= MOST_PIECES
    assert len(label.words) <= LONGEST_TEXT + 2
    verdict = judge(Product("Cream", noise), case())
    assert verdict.kind is VerdictKind.ASK
    assert "The text is too long. We read only the first part." in why(verdict)


def test_words_compare_by_letters_alone() -> None:
    assert key("  Crème-BRÛLÉE ﬁne ") == "creme brulee fine"
    assert key("SODIUM LAURETH SULPHATE") == key("sodium laureth sulfate")
    assert key("Jessner’s") == key("JESSNERS")
