# SPDX-License-Identifier: GPL-3.0-or-later
"""The product checker fails closed, says why, and lets only the practitioner settle a doubt."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.aftercare.case import Case
from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.dates import moment_after
from kiosk.aftercare.products.lexicon import Ingredient, IngredientClass, Lexicon
from kiosk.aftercare.products.lexicon_index import index
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.verdicts import Answer, VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import (
    ASK,
    ASK_240,
    ASK_336,
    NEVER,
    OK_24,
    OK_48,
    TREATED,
    WAIT_120,
    WAIT_168,
    WAIT_240,
    case,
    case_at,
    judged,
    looked_up,
    plain,
    why,
)

FINE = "Aqua, Glycerin, Panthenol, Squalane"
TOO_SHORT = "This list is short for a whole product. Type all of its label."
PROSE = "Some of the text is not a list of ingredients."


def told(text: str, allergies: tuple[str, ...] = ()) -> str:
    return plain(looked_up(text, allergies).told)


def names(text: str) -> list[str]:
    return sorted(one.name for one in looked_up(text).matched)


def test_one_known_ingredient_is_answered_as_that_ingredient() -> None:
    verdict = looked_up("glycerine")
    assert plain(verdict.told) == OK_24
    assert verdict.deciding == "glycerine"
    assert verdict.matched[0].name == "Glycerin"
    assert why(verdict) == (
        "Glycerin is a gentle water holder.",
        "The rest of its label counts too.",
    )


@pytest.mark.parametrize(
    "text", ["Ingredients: Glycerin", "Glycerin, Aqua", "Aqua/Water/Eau, Aqua"]
)
def test_a_list_of_fewer_than_three_ingredients_is_asked_about(text: str) -> None:
    verdict = looked_up(text)
    assert plain(verdict.told) == ASK
    assert TOO_SHORT in why(verdict)


@pytest.mark.parametrize("text", ["", "   ", "\n,;.()[]", "🧴", "\u200b", "50 ml", "SPF 50", "%"])
def test_an_empty_text_is_asked_about(text: str) -> None:
    assert plain(looked_up(text).told) == ASK
    assert plain(judged("Cream", text).told) == ASK


def test_an_unknown_word_is_asked_about_and_named_as_typed() -> None:
    verdict = looked_up(f"{FINE}, Zzyxonyl Isononanoate, Zzyx")
    assert plain(verdict.told) == ASK
    assert verdict.unknown == ("Zzyxonyl Isononanoate", "Zzyx")
    assert "We do not know “Zzyx”." in why(verdict)


def test_no_day_before_the_longest_wait_stands_beside_an_unknown_word() -> None:
    verdict = looked_up(f"{FINE}, Zzyx, Retinol")
    assert (plain(verdict.told), verdict.moment) == (ASK_336, None)
    assert verdict.not_before is not None
    assert verdict.deciding == "Retinol"
    assert verdict.unknown == ("Zzyx",)
    assert why(verdict) == (
        "Retinol is a strong skin active.",
        "Use it only when no flakes are left.",
        "We do not know “Zzyx”.",
    )


def test_what_is_to_be_asked_about_and_to_wait_for_is_asked_about_and_not_before_the_date() -> None:
    verdict = looked_up(f"{FINE}, Niacinamide, Retinol")
    assert plain(verdict.told) == ASK_240
    assert verdict.deciding == "Niacinamide"
    assert why(verdict)[:2] == (
        "Niacinamide is a skin active to ask about.",
        "Retinol is a strong skin active.",
    )
    assert plain(looked_up(f"{FINE}, Niacinamide").told) == ASK


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Cream", f"{FINE}, Tretinoin, Alcohol Denat."),
        ("Cream", f"{FINE}, Adapalene, Benzoyl Peroxide"),
        ("Cream", f"{FINE}, Tretinoin, Niacinamide, Retinol, Zzyx"),
        ("Retinol cream", f"{FINE}, Tretinoin"),
        ("Minoxidil foam", "Alcohol, Aqua, Cetyl Alcohol, Zzyx"),
        ("Cream", f"{FINE}, Retinol. Apply it with your tretinoin."),
        ("Gel", f"{FINE}, Finacea, Parfum"),
    ],
)
def test_nothing_beside_a_medicine_is_dated(name: str, label: str) -> None:
    verdict = judged(name, label)
    assert (plain(verdict.told), verdict.moment, verdict.not_before) == (ASK, None, None)
    assert "Do not stop it unless your prescriber says so." in why(verdict)


def test_a_strict_name_counts_inside_a_sentence_and_a_mild_one_does_not() -> None:
    assert plain(judged("Cream", f"{FINE}. Apply our retinol to your face.").told) == ASK_336
    assert plain(judged("Cream", f"{FINE}. Apply our glycerin to your face.").told) == ASK


def test_a_text_that_was_cut_short_names_no_day_before_the_longest_wait() -> None:
    long = ", ".join([FINE, "Retinol", *["Aqua"] * 30_000])
    verdict = judged("Cream", long)
    assert plain(verdict.told) == ASK_336
    assert "The text is too long. We read only the first part." in why(verdict)


def test_many_unknown_words_are_counted_not_all_named_in_the_reasons() -> None:
    verdict = looked_up("aaab, bbbc, cccd, ddde, eeef")
    assert len(verdict.unknown) == 5
    assert "There are 2 more words we do not know." in why(verdict)


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
        assert f"Did you mean {meant}?" in why(verdict)


@pytest.mark.parametrize("short", ["BHA", "DHA", "HA", "MAP", "SAP", "bha"])
def test_an_abbreviation_with_two_meanings_asks_which(short: str) -> None:
    for text in (short, f"{FINE}, {short}"):
        verdict = looked_up(text)
        assert verdict.kind is VerdictKind.ASK
        assert any(
            reason.startswith(f"“{short}” can mean ") and reason.endswith("Which one is it?")
            for reason in why(verdict)
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("night cream", ASK),
        ("foundation", WAIT_168),
        ("vitamin C serum", WAIT_240),
        ("retinol night cream", ASK_336),
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
    verdict = look_up("soft  WASH", case_at((own,)))
    assert verdict.name == "Soft wash"
    assert plain(verdict.told) == OK_48
    bad = replace(own, label=f"{FINE}, Retinol")
    assert look_up("Soft wash", case_at((bad,))).kind is VerdictKind.WAIT


def test_a_name_counts_only_against_a_product() -> None:
    assert plain(judged("Retinol serum", FINE).told) == WAIT_240
    assert plain(judged("Retinol-free serum", FINE).told) == OK_24
    assert plain(judged("Panthenol, zinc oxide and aloe vera", "").told) == ASK
    assert plain(judged("Glow in the dark", FINE).told) == OK_24


def test_medicines_are_asked_about_and_nobody_is_told_to_stop_them() -> None:
    for name in ("Tretinoin", "Minoxidil", "Hydrocortisone", "Protopic"):
        verdict = judged("From my doctor", f"{FINE}, {name}")
        assert plain(verdict.told) == ASK
        assert "Do not stop it unless your prescriber says so." in why(verdict)


def changed(wait: str, answer: Answer) -> Case:
    """The case with another answer for one wait."""
    waits = dict(case().waits)
    waits[wait] = replace(waits[wait], answer=answer)
    return replace(case(), waits=waits)


def test_the_label_word_that_ends_last_decides_whatever_is_ok_from_later() -> None:
    moment = moment_after(TREATED, 400, real.guidance().words)
    late = changed("own-skincare", Answer(VerdictKind.OK, 400))
    verdict = look_up(f"{FINE}, Retinol", late)
    assert verdict.kind is VerdictKind.WAIT
    assert verdict.moment == moment


def test_a_wait_that_became_ask_or_never_is_told_so() -> None:
    for kind, expected in ((VerdictKind.ASK, ASK), (VerdictKind.NEVER, NEVER)):
        verdict = look_up("retinol", changed("retinoids", Answer(kind)))
        assert plain(verdict.told) == expected
    allowed = changed("own-skincare", Answer(VerdictKind.OK))
    assert plain(look_up("glycerin", allowed).told) == "OK now"
    others = {key: wait for key, wait in case().waits.items() if key != "own-skincare"}
    assert plain(look_up("glycerin", replace(case(), waits=others)).told) == ASK


def test_safe_is_never_said() -> None:
    for text in ("glycerin", FINE, "retinol", "zzyx", "BHA", "Tretinoin", ""):
        verdict = looked_up(text)
        assert "safe" not in " ".join((verdict.told, *why(verdict))).casefold()


def test_a_word_that_two_ingredients_share_is_ambiguous_without_being_told() -> None:
    classes = (
        IngredientClass("a", "a thing", None),
        IngredientClass("b", "a thing", "own-skincare"),
    )
    first = Ingredient("First", "b", ("twin",))
    lexicon = index(Lexicon(classes, (first, Ingredient("Second", "a", ("Twin",)))))
    verdict = look_up("twin", replace(case(), rules=replace(real.rules(), lexicon=lexicon)))
    assert verdict.kind is VerdictKind.ASK
    assert why(verdict)[0] == "“twin” can mean First or Second. Which one is it?"


def test_the_patients_waits_decide_and_not_the_packs_hours() -> None:
    words = real.guidance().words
    later = moment_after(TREATED, 500, words)
    verdict = look_up("retinol", changed("retinoids", Answer(VerdictKind.WAIT, 500)))
    assert verdict.moment is not None
    assert verdict.moment.exact - TREATED == timedelta(hours=500)
    assert verdict.told == words.not_until.replace("{date}", later.words)
