# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's allergies come first, whatever else a label holds."""

import pytest

from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare.labels import ASK, ASK_336, AVOID, OK_24, judged, plain, why

FINE = "Aqua, Glycerin, Panthenol, Squalane"


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
def test_an_allergy_is_to_be_avoided_and_comes_first(allergy: str, label: str) -> None:
    verdict = judged("Cream", label, (allergy,))
    assert plain(verdict.told) == AVOID
    assert (verdict.moment, verdict.not_before) == (None, None)
    assert why(verdict)[0].startswith("You are allergic to ")
    assert verdict.matched[0].kind is VerdictKind.AVOID


def test_an_allergy_word_we_do_not_know_turns_ok_into_ask() -> None:
    verdict = judged("Cream", FINE, ("zzyx",))
    assert plain(verdict.told) == ASK
    assert "We do not know the allergy “zzyx”. Check the label with us." in why(verdict)
    assert plain(judged("Cream", f"{FINE}, Retinol", ("zzyx",)).told) == ASK_336


def test_an_allergy_in_the_name_counts_and_a_free_claim_does_not() -> None:
    assert plain(judged("Rose hydrosol", FINE, ("fragrance",)).told) == AVOID
    assert plain(judged("Fragrance-free cream", FINE, ("fragrance",)).told) == OK_24


def test_a_name_that_only_holds_the_allergy_word_is_asked_about() -> None:
    verdict = judged("Cream", f"{FINE}, Cetyl Alcohol", ("alcohol",))
    assert plain(verdict.told) == ASK
    assert "You are allergic to alcohol. Cetyl Alcohol may be like it." in why(verdict)
