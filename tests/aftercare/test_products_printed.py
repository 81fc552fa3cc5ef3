# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels as they are printed, torn and typed: each form in several languages and styles."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.aftercare.products.label_pieces import LabelText, read_label
from kiosk.aftercare.reasons import ReasonKind
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import looked_up
from tests.aftercare.test_products_properties import CALM, ENOUGH, LISTS, WORDS, strictness

NAMES = ("Aqua", "Glycerin", "Squalane", "Dimethicone", "Panthenol")
FINE = ", ".join(NAMES)
INDEX = real.lexicon()
MISSING = {ReasonKind.PARTIAL, ReasonKind.UNFINISHED}


def read(text: str) -> LabelText:
    return read_label(text, INDEX.grammar)


def kinds(text: str) -> set[ReasonKind]:
    return {reason.kind for reason in looked_up(text).reasons}


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "Ingredients:",
            "Ingredients (INCI):",
            "INGREDIENTS -",
            "Ingrédients :",
            "Inhaltsstoffe:",
        ),
        *("Inhaltsstoffe (INCI):", "Ingredienti:", "Ingredientes (INCI):", "Skład:", "Składniki:"),
        *("Ingrediënten:", "Ingredienser:", "Sastojci:", "Složení:", "Összetevők:", "Ainesosat:"),
        *("İçindekiler:", "Состав:", "Ingredients/Ingrédients:"),
    ],
)
def test_a_heading_in_any_language_is_no_ingredient(heading: str) -> None:
    for name in NAMES:
        assert looked_up(f"{heading} {name}, {FINE}").kind is VerdictKind.OK
    assert looked_up(f"{heading} {FINE}, Retinol").kind is VerdictKind.WAIT


@pytest.mark.parametrize(
    "heading",
    [
        *("Inactive ingredients:", "Other ingredients:", "Key ingredients:", "Active ingredients:"),
        *(
            "Non-medicinal ingredients:",
            "Contains:",
            "Contains",
            "With",
            "Avec",
            "Mit",
            "Contient :",
        ),
        *("Enthält:", "May contain:", "May contain", "Peut contenir :", "Kann enthalten:", "+/-"),
    ],
)
def test_a_heading_that_leaves_a_part_out_is_asked_about(heading: str) -> None:
    assert looked_up(f"{heading} {FINE}").kind is VerdictKind.ASK
    assert MISSING & kinds(f"{heading} {FINE}")


@pytest.mark.parametrize("end", [",", ", ", "...", "…", " …", "?", "-", "/", ";", " &", " ("])
@pytest.mark.parametrize("mark", [", ", "; ", " • ", "\n"])
def test_a_list_that_is_cut_off_is_asked_about(end: str, mark: str) -> None:
    text = mark.join(NAMES)
    assert looked_up(text).kind is VerdictKind.OK
    assert MISSING & kinds(text + end)


@pytest.mark.parametrize(
    "panel",
    [
        "Active ingredients: {active} 12% Purpose: Sunscreen Inactive ingredients: {rest}",
        "Active ingredient   Purpose\n{active} 9.5% ..... Sunscreen\nInactive ingredients {rest}",
        "Inactive ingredients: {rest}. Active ingredient: {active} 12%",
        "ACTIVE INGREDIENTS {active} (5%) SKIN PROTECTANT OTHER INGREDIENTS {rest}",
        "Medicinal ingredients: {active} 7%. Non-medicinal ingredients: {rest}",
    ],
)
def test_a_drug_facts_panel_is_one_list_of_both_parts(panel: str) -> None:
    for active, answer in (("Zinc Oxide", VerdictKind.OK), ("Avobenzone", VerdictKind.WAIT)):
        text = panel.format(active=active, rest=FINE)
        label = read(text)
        assert (label.drug_facts, label.sections, label.partial) == (True, 1, False)
        assert sorted(piece.outer for piece in label.pieces) == sorted((active, *NAMES))
        assert looked_up(text).kind is answer


def test_what_follows_may_contain_is_marked() -> None:
    for marked in ("May contain: {}", "+/- {}", "Kann enthalten: {}", "Peut contenir {}"):
        label = read(f"{FINE}, {marked.format('Mica, CI 77891')}")
        assert [piece.may_contain for piece in label.pieces] == [False] * 5 + [True] * 2
    assert not any(piece.may_contain for piece in read(FINE).pieces)


@pytest.mark.parametrize(
    "form",
    [
        *("{}. FIL B12345/1", "{} (F.I.L. C1234/2)", "{} LOT: 23A19", "{}. *organic"),
        *("{}. (1) Organic", "{}. ¹ Ingredients from organic farming", "{}. Free from parabens."),
        "{}. Free from parabens, perfume and alcohol.",
        "{}\nSans parabens, perfume et alcohol",
        *("{}, Zinc Oxide (non-nano)", "{}, Panthenol (Pro-Vitamin B5)", "{}, Cl 77891"),
        *("{}, C.l. 77891", "{}, Caprylic, Capric Triglyceride", "{}, Butylene\nGlycol"),
        *("{}, Gly-\ncerin", "{}, Aqua/Water/Eau", "{}, Glycerin 5%"),
    ],
)
def test_what_is_printed_beside_the_names_changes_nothing(form: str) -> None:
    assert looked_up(form.format(FINE)).kind is VerdictKind.OK
    assert looked_up(form.format(f"{FINE}, Retinol")).kind is VerdictKind.WAIT


@pytest.mark.parametrize("strict", ["Alcohol Denat", "Salicylic Acid", "Retinol", "Limonene"])
@pytest.mark.parametrize("before", ["Squalane", "Octisalate  Panthenol", "Glycerin"])
def test_a_missing_comma_hides_no_strict_name(before: str, strict: str) -> None:
    verdict = looked_up(f"{FINE}, {before} {strict}")
    assert verdict.kind is VerdictKind.ASK
    assert any(one.kind is VerdictKind.WAIT for one in verdict.matched)


@pytest.mark.parametrize("eye", ["lI", "I1", "l1", "i1", "o0", "O0"])
def test_a_letter_that_an_eye_confuses_never_makes_an_answer_milder(eye: str) -> None:
    for name in ("Retinol", "Salicylic Acid", "Linalool", "Glycolic Acid", "Alcohol"):
        confused = name.replace(*eye)
        assert strictness(looked_up(f"{FINE}, {confused}"))[0] >= 1


@pytest.mark.parametrize("brand", ["CeraVe", "La Roche-Posay Cicaplast", "Nivea", "Zorbium?"])
def test_a_brand_is_answered_with_what_to_do(brand: str) -> None:
    assert looked_up(brand).kind is VerdictKind.ASK
    assert ReasonKind.BRAND in kinds(brand)


@CALM
@given(LISTS, WORDS)
@example(["Phenoxyethanol", *["Acetic Acid"] * 3, "Squalane"], "+Fragrances of natural origin")
def test_more_of_a_label_is_never_milder(words: list[str], added: str) -> None:
    for text in (
        ", ".join([*ENOUGH, *words]),
        f"Ingredients (INCI): {', '.join([*ENOUGH, *words])}",
    ):
        for more in (f"{text}, {added}", f"{text}. May contain: {added}", f"{text}. {added}"):
            assert strictness(looked_up(more)) >= strictness(looked_up(text))


@CALM
@given(LISTS, st.integers(1, 60))
def test_a_list_cut_off_after_a_mark_or_in_a_word_is_ok_only_if_each_word_is_known(
    words: list[str], off: int
) -> None:
    text = ", ".join([*ENOUGH, *words])[:-off]
    verdict = looked_up(text)
    if verdict.kind is VerdictKind.OK:
        assert not text.rstrip().endswith(",")
        assert not verdict.unknown
    assert looked_up(f"{text.rstrip(', ')},").kind is not VerdictKind.OK


HIDING = (
    "{fine}, FIL {name} 1",
    "{fine} (F.I.L. {name} C1234/2)",
    "{fine}. LOT {name} 4471B",
    "{fine}. EXP: {name} 03/2028",
    "{fine}, ref {name}-5",
    "{fine}. *{name}",
    "{fine}. ¹ organic {name}",
    "Active ingredients: Zinc Oxide 12% Uses {name} Inactive ingredients: {fine}",
    "Active ingredients: Zinc Oxide 12% Warnings: has {name} Inactive ingredients: {fine}",
    "Drug Facts Active ingredient {name} 1% Purpose Sunscreen Inactive ingredients: {fine}",
)
STRICT = [
    name
    for name in ("Retinol", "Tretinoin", "Glycolic Acid", "Salicylic Acid", "Ascorbic Acid",
                 "Parfum", "Limonene", "Alcohol Denat.", "Benzoyl Peroxide", "Hydroquinone")
    if looked_up(f"{FINE}, {name}").kind is not VerdictKind.OK
]  # fmt: skip


@pytest.mark.parametrize("form", HIDING)
@pytest.mark.parametrize("name", STRICT)
def test_nothing_that_is_taken_off_a_label_hides_a_strict_name(form: str, name: str) -> None:
    assert len(STRICT) == 10
    assert looked_up(form.format(fine=FINE, name=name)).kind is not VerdictKind.OK


@pytest.mark.parametrize(
    "text",
    [
        "(+/- {})", "+/- {}", "... {}", "… {}", "???, {}", "{}, ???", "{} ???, Allantoin",
        "Aqua, ---, {}", "Aqua, . . ., {}", "{}，", "{}、", "{},", "{} ...",
        "Active ingredients: Inactive ingredients: {}",
        "Active ingredients: {} Inactive ingredients:",
    ],
)  # fmt: skip
def test_a_list_with_a_gap_or_half_of_a_panel_is_asked_about(text: str) -> None:
    assert looked_up(text.format(FINE)).kind is VerdictKind.ASK
