# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type of themselves: questions, shelf names, and a clinic's product misspelt."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.questions import LONGEST_QUESTION, without_question
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import (
    ASK,
    ASK_336,
    OK_24,
    OK_48,
    WAIT_168,
    WAIT_240,
    WAIT_336,
    case_at,
    judged,
    looked_up,
    plain,
    why,
)

FINE = "Aqua, Glycerin, Panthenol, Squalane"
PROSE = "Some of the text is not a list of ingredients."
LEXICON = real.guidance().lexicon
NAMES = [entry.name for entry in LEXICON.ingredients]


@pytest.mark.parametrize(
    ("text", "expected", "deciding"),
    [
        ("Can I use retinol?", WAIT_240, "retinol"),
        ("is vitamin c ok", WAIT_240, "vitamin c"),
        ("Is vitamin A ok?", WAIT_240, "vitamin A"),
        ("when can I use my retinol again?", WAIT_240, "retinol"),
        ("Can I use 2% salicylic acid?", WAIT_240, "salicylic acid"),
        ("can i use glycerin", OK_24, "glycerin"),
        ("Is Titanium Dioxide (nano) ok?", OK_24, "Titanium Dioxide (nano)"),
        ("may I wear foundation yet?", WAIT_168, "foundation"),
        ("Is it fine to use a peel?", WAIT_336, "peel"),
        ("Is alcohol safe?", WAIT_336, "alcohol"),
        ("Can I use glycerin and retinol?", ASK_336, "retinol"),
    ],
)
def test_a_question_is_answered_as_what_it_asks_about(
    text: str, expected: str, deciding: str
) -> None:
    verdict = looked_up(text)
    assert plain(verdict.told) == expected
    assert verdict.deciding == deciding
    assert verdict.name == text


@pytest.mark.parametrize(
    "text",
    [
        "Is glycerin bad?",
        "Can I use glycerin near my eyes?",
        "Can I not use glycerin?",
        "Can I drink glycerin",
        "Why is glycerin ok?",
        "Can I use no glycerin?",
        "glycerin or else",
        "Can I use glycerin, aqua?",
        "Is glycerin and aqua ok?",
        "Can I use glycerinn?",
        "Can I use HA?",
        "Can I stop tretinoin?",
        "Can I use it?",
        "Can I use night cream?",
        "For my skin, glycerin",
    ],
)
def test_a_question_about_more_than_one_known_name_fails_closed(text: str) -> None:
    assert plain(looked_up(text).told) == ASK


def test_the_words_of_a_question_are_taken_off_a_single_line_alone() -> None:
    for text in (f"{FINE}. For my skin", f"{FINE}\nfor my skin", f"Is this ok: {FINE}, Zzyx"):
        assert plain(looked_up(text).told) == ASK
    long = "can " * LONGEST_QUESTION + "glycerin"
    assert without_question(long, real.lexicon()) == long
    assert plain(looked_up(long).told) == ASK


def test_a_sentence_is_answered_by_the_strictest_name_in_it_and_asked_about() -> None:
    verdict = looked_up("I have put retinol on before and it was fine")
    assert plain(verdict.told) == ASK_336
    assert why(verdict)[0] == "Retinol is a strong skin active."
    assert PROSE in why(verdict)
    mild = looked_up("I have put glycerin on before and it was fine")
    assert plain(mild.told) == ASK
    assert mild.suggestions == ("Glycerin",)
    assert looked_up("I have put retinol-free cream on before and it was fine").matched == ()


@pytest.mark.slow
@settings(deadline=None)
@given(st.sampled_from(NAMES))
def test_a_question_about_any_ingredient_is_never_milder_than_the_ingredient(name: str) -> None:
    alone, asked = looked_up(name), looked_up(f"Can I use {name} now?")
    assert (asked.kind, asked.told, key(asked.deciding)) == (
        alone.kind,
        alone.told,
        key(alone.deciding),
    )


@settings(deadline=None)
@given(st.lists(st.sampled_from([*LEXICON.question_starts, *LEXICON.question_ends])))
def test_the_words_of_a_question_alone_are_never_ok(words: list[str]) -> None:
    assert looked_up(" ".join(words)).kind is not VerdictKind.OK


OWN = (
    ClinicProduct("Healing gel from us", f"{FINE}, Allantoin", given=True),
    ClinicProduct("Soft cleansing milk", "Aqua, Glycerin, Coco-Glucoside, Panthenol"),
    ClinicProduct("Renewal serum", "Aqua, Glycerin, Retinol"),
)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("heeling gel", ("Healing gel from us",)),
        ("healing", ("Healing gel from us",)),
        ("Soft clensing milk", ("Soft cleansing milk",)),
        ("renewel serum?", ("Renewal serum",)),
        ("serum", ("Renewal serum",)),
        ("can I use the cleansing milc", ("Soft cleansing milk",)),
        ("gel from the shop", ()),
        ("gel", ()),
        ("", ()),
    ],
)
def test_a_clinic_product_spelt_almost_so_is_offered_and_never_decides(
    text: str, offered: tuple[str, ...]
) -> None:
    verdict = look_up(text, case_at(OWN))
    assert verdict.kind is VerdictKind.ASK
    assert verdict.suggestions[: len(offered)] == offered
    assert not set(verdict.suggestions[len(offered) :]) & {own.name for own in OWN}
    for name in offered:
        assert f"Did you mean {name}?" in why(verdict)
        assert look_up(name, case_at(OWN)).name == name


def test_a_question_about_a_clinic_product_is_answered_by_its_label() -> None:
    for text in ("Can I use the soft cleansing milk?", "is your Soft Cleansing Milk ok"):
        verdict = look_up(text, case_at(OWN))
        assert verdict.name == "Soft cleansing milk"
        assert plain(verdict.told) == OK_48
    the = (ClinicProduct("The good gel", "Aqua, Glycerin, Retinol"),)
    verdict = look_up("is the good gel ok", case_at(the))
    assert (verdict.name, plain(verdict.told)) == ("The good gel", WAIT_240)


@pytest.mark.parametrize(
    ("name", "class_id"),
    [
        ("Peel-off", "pore-strip"),
        ("Peel-off gel mask", "pore-strip"),
        ("Blackhead nose strips", "pore-strip"),
        ("Exfoliating toner", "aha"),
        ("Exfoliating cleanser", "scrub"),
        ("Resurfacing serum", "aha"),
        ("Renewing gommage", "scrub"),
        ("Home derma roller", "peel-agent"),
        ("AHA peeling solution", "peel-agent"),
        ("Bronzing drops", "self-tan"),
        ("Self tan mousse", "self-tan"),
        ("Brow tint", "irritant"),
        ("Insect repellent", "irritant"),
        ("Pimple patches", "acne-active"),
        ("Spot patches", "acne-active"),
        ("Concealer stick", "makeup-other"),
        ("Mineral foundation", "makeup-other"),
        ("Eyebrow pencil", "makeup-other"),
        ("Lip tint", "makeup-other"),
        ("Bar of soap", "harsh-cleanser"),
        ("Face razor", "hair-removal"),
        ("Eye drops", "prescription"),
        ("Vitamin C brightening drops", "vitamin-c"),
        ("Glycolic tonic", "aha"),
        ("Enzyme powder wash", "enzyme"),
        ("Retinal night treatment", "retinoid"),
        ("Tea tree face wipes", ""),
        ("Overnight mask", ""),
        ("Beard oil", ""),
        ("Make-up wipes", ""),
        ("Sun spray", ""),
        ("Body butter", ""),
        ("LED mask", ""),
    ],
)
def test_a_name_from_the_shelf_is_never_ok_without_its_label(name: str, class_id: str) -> None:
    typed = looked_up(name)
    assert typed.kind is not VerdictKind.OK
    on_a_fine_label = judged(name, FINE)
    if class_id:
        assert typed.matched[0].class_id == class_id
        assert on_a_fine_label.matched[0].class_id == class_id
        assert on_a_fine_label.kind is not VerdictKind.OK
    else:
        assert typed.kind is VerdictKind.ASK
