# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the clinic may say: a settled doubt, a claim for its own products, day 1."""

from dataclasses import replace
from typing import Any

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.clinic_claims import contradictions
from kiosk.aftercare.products.look_up import handed_out
from kiosk.aftercare.products.shelf import not_settled, shelf_verdict
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import (
    ASK,
    NEVER,
    OK_24,
    WAIT_240,
    case,
    case_at,
    judged,
    plain,
    why,
)

FINE = "Aqua, Glycerin, Panthenol, Squalane"


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


def test_the_practitioner_settles_an_ask_with_a_reason() -> None:
    def settled(*answer: Any) -> Verdict:
        product = Product("Balm", "Lanolin", Settlement(*answer))
        return shelf_verdict(product, case(), "R. Osei")

    ok = settled("ok", "You know it well.", 72)
    assert (ok.kind, plain(ok.told)) == (VerdictKind.OK, "OK from Fri 27 Nov")
    assert ok.settled_by == "R. Osei"
    assert why(ok)[0] == "You know it well."
    assert settled("ok", "You know it well.").told == "OK now"
    never = settled("never", "It stings.")
    assert (never.kind, never.told, never.moment) == (VerdictKind.NEVER, NEVER, None)


def test_an_answer_to_what_was_not_asked_does_not_count_and_is_refused() -> None:
    product = Product("Balm", "Aqua, Glycerin, Retinol", Settlement("ok", "Fine."))
    verdict = shelf_verdict(product, case(), "R. O.")
    assert (verdict.kind, verdict.settled_by) == (VerdictKind.WAIT, "")
    problem = not_settled(product, verdict, case(), 2)
    assert problem is not None
    assert (problem.path, problem.wrong, problem.write) == (
        ("shelf", 2, "settled"),
        '"Balm" has an answer: Not until Fri 4 Dec.',
        "Leave this out. Only Ask us can be settled.",
    )


def test_a_clinic_product_whose_label_contradicts_its_claim_is_a_problem() -> None:
    products = (
        ClinicProduct("Gel", FINE, claim="ok", given=True),
        ClinicProduct("Serum", "Aqua, Glycerin, Retinol", claim="ok"),
        ClinicProduct("Drops", "Aqua, Glycerin, Retinol", claim="wait"),
        ClinicProduct("Balm", "Aqua, Zzyx", given=True),
    )
    found = contradictions(case_at(products).rules)
    assert [(one.path, one.wrong, one.write) for one in found] == [
        (
            ("products", 1, "claim"),
            '"Serum" claims ok, but by the pack "microneedling" its label makes it wait. '
            "Retinol is a strong skin active.",
            "Write wait, or correct the label.",
        ),
        (
            ("products", 3, "given"),
            '"Balm" is given, but by the pack "microneedling" its label makes it ask. '
            "We do not know “Zzyx”.",
            "Write given: false, or correct the label.",
        ),
    ]


def test_the_example_clinic_contradicts_none_of_its_claims() -> None:
    assert contradictions(real.rules()) == ()
