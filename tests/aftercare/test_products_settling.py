# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the clinic may say: a settled doubt, a claim for its own products, day 1."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.aftercare.case import Case, case_of
from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import CaseFacts, Product, Settlement, Treatment
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
    TREATED,
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


def refused(label: str, settlement: Settlement, visit: Case | None = None) -> str:
    """What the practitioner is told of an answer that cannot stand."""
    here = visit or case()
    product = Product("Mine", label, settlement)
    verdict = shelf_verdict(product, here, "R. O.")
    problem = not_settled(product, verdict, here, 0)
    assert (problem is None) == bool(verdict.settled_by)
    return "" if problem is None else f"{problem.wrong} {problem.write}"


ANSWERS = [Settlement("ok", "Fine."), Settlement("ok", "Fine.", 9000)]
ANSWERS += [Settlement("wait", "Fine.", 9000)]


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Tretinoin, Glycerin, Aqua", "Tretinoin"),
        (f"{FINE}, Adapalene, Benzoyl Peroxide", "Adapalene"),
        ("Minoxidil, Alcohol Denat., Aqua, Zzyx", "Minoxidil"),
        (f"{FINE}, Finacea", "Azelaic Acid"),
    ],
)
def test_a_medicine_is_settled_to_never_alone(label: str, name: str, answer: Settlement) -> None:
    assert refused(label, answer) == (
        f"{name} is a medicine. It gets no date. Say never, or leave it at Ask us."
    )
    assert refused(label, Settlement("never", "It stings.")) == ""


@pytest.mark.parametrize(
    ("label", "floor", "name"),
    [
        (f"{FINE}, Niacinamide", 24, "Squalane"),
        (f"{FINE}, Niacinamide, Retinol", 168, "Retinol"),
        (f"{FINE}, Niacinamide, Retinol, Alcohol Denat.", 240, "Alcohol Denat."),
        (f"{FINE}, Zzyx, Glycolic Acid", 168, "Glycolic Acid"),
        ("Sugar scrub", 168, "Sugar scrub"),
    ],
)
def test_nothing_is_settled_before_the_floor_of_any_word_on_its_label(
    label: str, floor: int, name: str
) -> None:
    said = f"{name} waits {floor} hours at least. Write {floor} or more."
    for early in (
        Settlement("ok", "Fine."),
        Settlement("ok", "Fine.", floor - 1),
        Settlement("wait", "Fine.", floor - 1),
    ):
        assert refused(label, early) == said
    assert refused(label, Settlement("ok", "Fine.", floor)) == ""
    assert refused(label, Settlement("wait", "Fine.", floor)) == ""


def test_the_floor_that_a_factor_raises_counts_too() -> None:
    peel = Treatment(TREATED, ("face",), adjuncts=("light-peel",))
    peeled = case_of(real.rules(), CaseFacts(peel))
    label = f"{FINE}, Niacinamide, Retinol"
    assert refused(label, Settlement("ok", "Fine.", 335), peeled) == (
        "Retinol waits 336 hours at least. Write 336 or more."
    )
    assert refused(label, Settlement("ok", "Fine.", 336), peeled) == ""
    pregnant = case_of(real.rules(), CaseFacts(Treatment(TREATED, ("face",)), {"pregnant": True}))
    assert refused(f"{FINE}, Retinol", Settlement("ok", "Fine.", 167), pregnant) == (
        "Retinol waits 168 hours at least. Write 168 or more."
    )


def test_what_the_patient_is_allergic_to_is_not_settled() -> None:
    allergic = replace(case(), allergies=("Lanolin",))
    assert refused("Lanolin, Glycerin", Settlement("ok", "Fine.", 500), allergic) == (
        '"Mine" has an answer: Do not use: you are allergic to it. '
        "Leave this out. Only Ask us can be settled."
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
