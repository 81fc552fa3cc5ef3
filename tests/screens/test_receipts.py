# SPDX-License-Identifier: GPL-3.0-or-later
"""As a visit ends its receipt is written, and whatever comes of that the visit has ended."""

from __future__ import annotations

import pytest

from kiosk.receipts.receipt import HandedOver, ReceiptTrouble, TaughtBack
from kiosk.visit.journey import Page
from tests.screens.person import Person
from tests.screens.staff_doors import NOW, Printing


def ends(person: Person) -> None:
    person.shell.finish()
    person.settle()


def test_a_visit_leaves_one_receipt_with_its_sheet(amira: Person, printing: Printing) -> None:
    shell = amira.shell
    shell.jump(Page.CHECK)
    amira.settle()
    amira.press("Told me")
    shell.jump(Page.SHEET)
    amira.settle()
    amira.press("Save for staff")
    pdf, plan = amira.visit.printing.pdf, amira.visit.plan
    assert plan is not None
    ends(amira)
    [(told, sheet)] = printing.receipts
    assert sheet == pdf != b""
    assert told.at == NOW
    assert told.pages == ("welcome", "check", "sheet")
    assert told.taught[0] == (plan.teach_back[0].id, TaughtBack.TOLD)
    assert (told.last.code, told.last.ended) == (plan.sheet_code, HandedOver.SAVED)
    ends(amira)
    assert len(printing.receipts) == 1


def test_a_form_that_only_staff_saw_leaves_none(person: Person, printing: Printing) -> None:
    person.press("Start a consultation")
    person.type("First name or initials", "A. B.")
    ends(person)
    assert printing.receipts == []


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (ReceiptTrouble.UNWRITTEN, "Its receipt could not be written down."),
        (ReceiptTrouble.UNPROVABLE, "Its receipt was not written down"),
        (ReceiptTrouble.HALF, "its receipt is written down"),
    ],
)
def test_what_goes_wrong_is_told_to_staff_after_the_visit_has_ended(
    trouble: ReceiptTrouble, said: str, amira: Person, printing: Printing
) -> None:
    printing.trouble = trouble
    ends(amira)
    assert amira.visit.plan is None
    assert "Code" not in amira.reads()
    amira.press("Close")
    amira.press("Staff")
    amira.types_pin("482915")
    assert said in amira.reads()
    assert f"Code {trouble}." in amira.reads()
    amira.press("Close")
    assert trouble not in amira.reads()
    amira.press("Start a consultation")
