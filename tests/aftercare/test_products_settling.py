# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the clinic may say: a settled doubt, a claim for its own products, day 1."""

from dataclasses import replace

import pytest

from kiosk.aftercare.clinic import ClinicProduct
from kiosk.aftercare.consultation import Product, Settlement
from kiosk.aftercare.products.look_up import (
    SettlementRefused,
    VerdictKind,
    contradictions,
    handed_out,
    settle,
)
from kiosk.aftercare.waits import moment_after
from tests.aftercare import real
from tests.aftercare.labels import (
    ASK,
    NEVER,
    OK_24,
    TREATED,
    WAIT_240,
    judged,
    plain,
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
