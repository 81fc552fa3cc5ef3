# SPDX-License-Identifier: GPL-3.0-or-later
"""The product checker fails closed, says why, and lets only the practitioner settle a doubt."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.aftercare.checker.reader import MOST_PIECES, read_label
from kiosk.aftercare.checker.text import LONGEST_TEXT, key
from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.guidance import WaitKind
from kiosk.aftercare.lexicon import Ingredient, IngredientClass, Lexicon
from kiosk.aftercare.products import (
    SettlementRefused,
    VerdictKind,
    contradictions,
    handed_out,
    index,
    judge,
    look_up,
    settle,
)
from kiosk.aftercare.waits import moment_after
from tests.aftercare import real
from tests.aftercare.labels import (
    ASK,
    NEVER,
    OK_24,
    OK_48,
    TREATED,
    WAIT_120,
    WAIT_168,
    WAIT_240,
    WAIT_336,
    judged,
    looked_up,
    plain,
    waits,
)

FINE = "Aqua, Glycerin, Panthenol, Squalane"
TOO_SHORT = "This list is short for a whole product. Type all of its label."
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


def test_one_known_ingredient_is_answered_as_that_ingredient() -> None:
    verdict = looked_up("glycerine")
    assert plain(verdict.told) == OK_24
    assert verdict.deciding == "glycerine"
    assert verdict.matched[0].name == "Glycerin"
    assert verdict.reasons == (
        "Glycerin is a gentle water holder.",
        "The rest of its label counts too.",
    )


@pytest.mark.parametrize(
    "text", ["Ingredients: Glycerin", "Glycerin, Aqua", "Aqua/Water/Eau, Aqua"]
)
def test_a_list_of_fewer_than_three_ingredients_is_asked_about(text: str) -> None:
    verdict = looked_up(text)
    assert plain(verdict.told) == ASK
    assert TOO_SHORT in verdict.reasons


@pytest.mark.parametrize("text", ["", "   ", "\n,;.()[]", "🧴", "\u200b", "50 ml", "SPF 50", "%"])
def test_an_empty_text_is_asked_about(text: str) -> None:
    assert plain(looked_up(text).told) == ASK
    assert plain(judged("Cream", text).told) == ASK


def test_an_unknown_word_is_asked_about_and_named_as_typed() -> None:
    verdict = looked_up(f"{FINE}, Isononyl Isononanoate, Zzyx")
    assert plain(verdict.told) == ASK
    assert verdict.unknown == ("Isononyl Isononanoate", "Zzyx")
    assert "We do not know “Zzyx”." in verdict.reasons


def test_a_date_stands_beside_an_unknown_word_which_is_still_listed() -> None:
    verdict = looked_up("Aqua, Zzyx, Retinol")
    assert plain(verdict.told) == WAIT_240
    assert verdict.unknown == ("Zzyx",)
    assert verdict.reasons[0] == "Retinol is a strong skin active."


def test_a_date_does_not_hide_a_word_to_ask_about() -> None:
    verdict = looked_up("Aqua, Niacinamide, Retinol")
    assert verdict.kind is VerdictKind.WAIT
    assert "Ask us about Niacinamide first." in verdict.reasons


def test_many_unknown_words_are_counted_not_all_named_in_the_reasons() -> None:
    verdict = looked_up("aaab, bbbc, cccd, ddde, eeef")
    assert len(verdict.unknown) == 5
    assert "There are 2 more words we do not know." in verdict.reasons


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("retinoll", "Retinol"),
        ("salycilic acid", "Salicylic Acid"),
        ("glicerin", "Glycerin"),
        ("encapsulated retinol", "Retinol"),
        ("hyaluronic acd", "Hyaluronic Acid"),
    ],
)
def test_a_near_spelling_is_offered_and_never_ok(typed: str, meant: str) -> None:
    for text in (typed, f"{FINE}, {typed}"):
        verdict = looked_up(text)
        assert verdict.kind is VerdictKind.ASK
        assert verdict.suggestions == (meant,)
        assert f"Did you mean {meant}?" in verdict.reasons


@pytest.mark.parametrize("short", ["BHA", "DHA", "HA", "MAP", "SAP", "bha"])
def test_an_abbreviation_with_two_meanings_asks_which(short: str) -> None:
    for text in (short, f"{FINE}, {short}"):
        verdict = looked_up(text)
        assert verdict.kind is VerdictKind.ASK
        assert any(
            reason.startswith(f"“{short}” can mean ") and reason.endswith("Which one is it?")
            for reason in verdict.reasons
        )


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
    assert PROSE in verdict.reasons
    assert verdict.unknown == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("night cream", ASK),
        ("foundation", WAIT_168),
        ("vitamin C serum", WAIT_240),
        ("retinol night cream", WAIT_240),
        ("alcohol-free toner", ASK),
        ("hyaluronic acid serum", ASK),
        ("mineral sunscreen", OK_24),
        ("mineral powder", WAIT_120),
        ("AHA", WAIT_240),
        ("retinoids", WAIT_240),
        ("ceramides", ASK),
    ],
)
def test_a_product_word_is_answered_but_only_its_label_makes_it_ok(
    text: str, expected: str
) -> None:
    assert told(text) == expected


def test_the_name_of_a_clinic_product_is_answered_by_its_label() -> None:
    own = ClinicProduct("Soft wash", "Aqua, Glycerin, Coco-Glucoside, Panthenol")
    words = real.guidance().words
    verdict = look_up("soft  WASH", real.lexicon(), waits(), words, (), (own,))
    assert verdict.name == "Soft wash"
    assert plain(verdict.told) == OK_48
    bad = replace(own, label="Aqua, Glycerin, Retinol")
    assert look_up("Soft wash", real.lexicon(), waits(), words, (), (bad,)).kind is VerdictKind.WAIT


def test_a_product_the_clinic_hands_out_is_ok_on_day_one_and_only_then_if_it_is_gentle() -> None:
    assert plain(judged("Gel", FINE, given=True).told) == "OK now"
    assert plain(judged("Gel", f"{FINE}, Zinc Oxide", given=True).told) == OK_24
    assert plain(judged("Gel", f"{FINE}, Parfum", given=True).told) == WAIT_240
    assert plain(judged("Gel", f"{FINE}, Zzyx", given=True).told) == ASK


def test_a_handed_out_product_is_known_by_its_label() -> None:
    own = (ClinicProduct("Healing gel", FINE, given=True), ClinicProduct("Cream", "Aqua"))
    assert handed_out(Product("Gel from you", FINE.upper()), own)
    assert not handed_out(Product("Healing gel", "Aqua, Retinol"), own)
    assert not handed_out(Product("Cream", "Aqua"), own)
    assert not handed_out(Product("Healing gel", ""), (replace(own[0], label=""),))


def test_a_name_counts_only_against_a_product() -> None:
    assert plain(judged("Retinol serum", FINE).told) == WAIT_240
    assert plain(judged("Retinol-free serum", FINE).told) == OK_24
    assert plain(judged("Panthenol, zinc oxide and aloe vera", "").told) == ASK
    assert plain(judged("Glow in the dark", FINE).told) == OK_24


def test_several_products_in_one_text_are_said_to_be_so_and_the_strictest_decides() -> None:
    verdict = looked_up(f"Ingredients: {FINE}\nIngredients: {FINE}, Parfum")
    assert plain(verdict.told) == WAIT_240
    assert "This looks like more than one product. The strictest one decides." in verdict.reasons
    assert told(f"Ingredients: {FINE}\nIngredients: {FINE}") == OK_24
    assert told(f"Ingredients: {FINE}\nIngredients: Aqua") == ASK


def test_medicines_are_asked_about_and_nobody_is_told_to_stop_them() -> None:
    for name in ("Tretinoin", "Minoxidil", "Hydrocortisone", "Protopic"):
        verdict = judged("From my doctor", f"{FINE}, {name}")
        assert plain(verdict.told) == ASK
        assert "Do not stop it unless your prescriber says so." in verdict.reasons


def test_the_label_word_that_ends_last_decides_whatever_is_ok_from_later() -> None:
    late = dict(waits())
    own = late["own-skincare"]
    moment = moment_after(TREATED, 400, real.guidance().words)
    late["own-skincare"] = replace(own, moment=moment, hours=400)
    verdict = look_up("Aqua, Retinol", real.lexicon(), late, real.guidance().words)
    assert verdict.kind is VerdictKind.WAIT
    assert verdict.moment == moment


def test_a_wait_that_became_ask_or_never_is_told_so() -> None:
    words = real.guidance().words
    for kind, expected in ((WaitKind.ASK, ASK), (WaitKind.WHILE_HEALING, NEVER)):
        changed = dict(waits())
        changed["retinoids"] = replace(changed["retinoids"], kind=kind, moment=None)
        verdict = look_up("retinol", real.lexicon(), changed, words)
        assert plain(verdict.told) == expected
    changed["own-skincare"] = replace(
        changed["own-skincare"], kind=WaitKind.ALLOWED, moment=None, hours=0
    )
    assert plain(look_up("glycerin", real.lexicon(), changed, words).told) == "OK now"
    del changed["own-skincare"]
    assert plain(look_up("glycerin", real.lexicon(), changed, words).told) == ASK


@pytest.mark.parametrize(
    ("allergy", "label"),
    [
        ("fragrance", f"{FINE}, Limonene"),
        ("a scent", f"{FINE}, Limonene"),
        ("Perfume", f"{FINE}, tea tree oil"),
        ("sun-chemical", f"{FINE}, Octocrylene"),
        ("coconut oil", f"{FINE}, Cocos Nucifera Oil"),
        ("lanolin, parfum", f"{FINE}, wool fat"),
        ("aspirin", f"{FINE}, Salicylic Acid"),
        ("BHA", f"{FINE}, Salicylic Acid"),
        ("glycerin", FINE),
        ("nuts", f"{FINE}, Nut oil"),
        ("nickel", f"{FINE}, Nickel, Retinol"),
    ],
)
def test_an_allergy_is_never_and_comes_first(allergy: str, label: str) -> None:
    verdict = judged("Cream", label, (allergy,))
    assert plain(verdict.told) == NEVER
    assert verdict.moment is None
    assert verdict.reasons[0].startswith("You are allergic to ")
    assert verdict.matched[0].kind is VerdictKind.NEVER


def test_an_allergy_word_we_do_not_know_turns_ok_into_ask() -> None:
    verdict = judged("Cream", FINE, ("zzyx",))
    assert plain(verdict.told) == ASK
    assert "We do not know the allergy “zzyx”. Check the label with us." in verdict.reasons
    assert plain(judged("Cream", f"{FINE}, Retinol", ("zzyx",)).told) == WAIT_240


def test_an_allergy_in_the_name_counts_and_a_free_claim_does_not() -> None:
    assert plain(judged("Rose hydrosol", FINE, ("fragrance",)).told) == NEVER
    assert plain(judged("Fragrance-free cream", FINE, ("fragrance",)).told) == OK_24


def test_a_name_that_only_holds_the_allergy_word_is_asked_about() -> None:
    verdict = judged("Cream", f"{FINE}, Cetyl Alcohol", ("alcohol",))
    assert plain(verdict.told) == ASK
    assert "You are allergic to alcohol. Cetyl Alcohol may be like it." in verdict.reasons


def test_safe_is_never_said() -> None:
    for text in ("glycerin", FINE, "retinol", "zzyx", "BHA", "Tretinoin", ""):
        verdict = looked_up(text)
        assert "safe" not in " ".join((verdict.told, *verdict.reasons)).casefold()


def test_the_practitioner_settles_an_ask_with_a_reason() -> None:
    asked = judged("Balm", "Lanolin")
    words = real.guidance().words
    moment = moment_after(TREATED, 72, words)
    ok = settle(asked, Settlement("Balm", "ok", "You know it well.", 72), "R. Osei", moment, words)
    assert (ok.kind, plain(ok.told)) == (VerdictKind.OK, "OK from Fri 27 Nov")
    assert ok.settled_by == "R. Osei"
    assert ok.reasons[0] == "You know it well."
    now = settle(asked, Settlement("Balm", "ok", "You know it well."), "R. Osei", None, words)
    assert now.told == "OK now"
    never = settle(asked, Settlement("Balm", "never", "It stings."), "R. Osei", moment, words)
    assert (never.kind, never.told, never.moment) == (VerdictKind.NEVER, NEVER, None)


@pytest.mark.parametrize(
    ("label", "settlement", "by", "message"),
    [
        (
            "Aqua, Glycerin, Retinol",
            Settlement("Balm", "ok", "Fine."),
            "R. O.",
            'Only an "ask" can be settled, and "Balm" is "wait". Take the settlement out.',
        ),
        ("", Settlement("Balm", "ok", " "), "R. O.", '"Balm" has no reason. Write why.'),
        ("", Settlement("Balm", "ok", "Fine."), "", '"Balm" has no name. Write who settles it.'),
        (
            "",
            Settlement("Balm", "wait", "Later."),
            "R. O.",
            '"Balm" has no time. Write the hours to wait.',
        ),
        (
            "",
            Settlement("Balm", "ask", "Hm."),
            "R. O.",
            '"ask" settles nothing. Write ok, wait or never.',
        ),
    ],
)
def test_a_settlement_that_cannot_stand_is_refused(
    label: str, settlement: Settlement, by: str, message: str
) -> None:
    with pytest.raises(SettlementRefused) as refused:
        settle(judged("Balm", label), settlement, by, None, real.guidance().words)
    assert str(refused.value) == message


def test_a_clinic_product_whose_label_contradicts_its_claim_is_a_problem() -> None:
    products = (
        ClinicProduct("Gel", FINE, claim="ok", given=True),
        ClinicProduct("Serum", "Aqua, Glycerin, Retinol", claim="ok"),
        ClinicProduct("Drops", "Aqua, Glycerin, Retinol", claim="wait"),
        ClinicProduct("Balm", "Aqua, Zzyx", given=True),
    )
    found = contradictions(products, real.lexicon(), real.guidance())
    assert [(one.path, one.wrong, one.write) for one in found] == [
        (
            ("products", 1, "claim"),
            '"Serum" claims ok, but its label makes it wait. Retinol is a strong skin active.',
            "Write wait, or correct the label.",
        ),
        (
            ("products", 3, "given"),
            '"Balm" is given, but its label makes it ask. We do not know “Zzyx”.',
            "Write given: false, or correct the label.",
        ),
    ]


def test_the_example_clinic_contradicts_none_of_its_claims() -> None:
    assert contradictions(real.clinic().products, real.lexicon(), real.guidance()) == ()


def test_a_word_that_two_ingredients_share_is_ambiguous_without_being_told() -> None:
    classes = (
        IngredientClass("a", "a thing", None),
        IngredientClass("b", "a thing", "own-skincare"),
    )
    first = Ingredient("First", "b", ("twin",))
    lexicon = index(Lexicon(classes, (first, Ingredient("Second", "a", ("Twin",)))))
    verdict = look_up("twin", lexicon, waits(), real.guidance().words)
    assert verdict.kind is VerdictKind.ASK
    assert verdict.reasons[0] == "“twin” can mean First or Second. Which one is it?"


def test_a_text_beyond_measure_is_cut_and_said_to_be() -> None:
    noise = "Glycerin, Aqua, Panthenol, " * 40_000
    label = read_label(noise)
    assert len(noise) > 1_000_000
    assert label.cut
    assert len(label.pieces) <= MOST_PIECES
    assert len(label.words) <= LONGEST_TEXT + 2
    verdict = judge(Product("Cream", noise), real.lexicon(), waits(), real.guidance().words)
    assert verdict.kind is VerdictKind.ASK
    assert "The text is too long. We read only the first part." in verdict.reasons


def test_words_compare_by_letters_alone() -> None:
    assert key("  Crème-BRÛLÉE ﬁne ") == "creme brulee fine"
    assert key("SODIUM LAURETH SULPHATE") == key("sodium laureth sulfate")
    assert key("Jessner’s") == key("JESSNERS")


def test_the_patients_waits_decide_and_not_the_packs_hours() -> None:
    changed = dict(waits())
    words = real.guidance().words
    later = moment_after(TREATED, 500, words)
    changed["retinoids"] = replace(changed["retinoids"], moment=later)
    verdict = look_up("retinol", real.lexicon(), changed, words)
    assert verdict.moment is not None
    assert verdict.moment.exact - TREATED == timedelta(hours=500)
    assert verdict.told == words.not_until.replace("{date}", later.words)
