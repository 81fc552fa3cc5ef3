# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff and patients are told of a pack's approval, on every page where it matters."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.aftercare.guidance import Approval
from kiosk.screens.doors import Doors
from tests.screens.opening import somebody_at
from tests.screens.person import Person
from tests.screens.staff_doors import Printing, amira, doors

DRAFT = "Draft content: not yet approved by a clinician."
KHAN = Approval("Dr A. Khan", date(2026, 11, 2), date(2029, 11, 1), "GMC 7012345")
OVERDUE = replace(KHAN, approved_on=date(2023, 11, 2), review_by=date(2026, 11, 1))
CHANGED = replace(KHAN, changed=("waits.yaml", "words.yaml"))


def with_approval(outside: Doors, approval: Approval) -> Doors:
    """The same doors to packs that are all approved so."""
    rules = {
        name: replace(each, guidance=replace(each.guidance, approval=approval))
        for name, each in outside.rules.items()
    }
    return replace(outside, planning=replace(outside.planning, rules=rules))


@pytest.fixture
def approval(request: pytest.FixtureRequest) -> Approval:
    told: Approval = request.param
    return told


@pytest.fixture
def staff(approval: Approval, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """Somebody at the staff's home page, on Mon 23 Nov 2026."""
    outside = with_approval(doors(Printing(), tmp_path), approval)
    with somebody_at(outside) as person:
        yield person


def everywhere(staff: Person) -> dict[str, str]:
    """What is read on the staff's pages and on one of the patient's."""
    read = {"home": staff.reads()}
    staff.press("Start a consultation")
    read["form"] = staff.reads()
    staff.shell.jump("reference")
    staff.settle()
    read["reference"] = staff.reads()
    staff.shell.begin(amira())
    staff.settle()
    read["welcome"] = staff.reads()
    return {page: words.replace("\u00a0", " ") for page, words in read.items()}


@pytest.mark.parametrize("approval", [Approval()], indirect=True)
def test_a_draft_says_so_on_the_form_and_the_reference_too(staff: Person) -> None:
    assert {page: words.count(DRAFT) for page, words in everywhere(staff).items()} == {
        "home": 1,
        "form": 1,
        "reference": 1,
        "welcome": 1,
    }


@pytest.mark.parametrize("approval", [KHAN], indirect=True)
def test_an_approval_that_stands_is_not_talked_about(staff: Person) -> None:
    for words in everywhere(staff).values():
        assert "Draft" not in words
        assert "overdue" not in words


@pytest.mark.parametrize("approval", [CHANGED], indirect=True)
def test_staff_are_told_which_files_changed_and_patients_that_it_is_a_draft(staff: Person) -> None:
    read = everywhere(staff)
    told = "Draft content: changed since Dr A. Khan approved it (waits.yaml, words.yaml)."
    assert told in read["home"]
    for page in ("form", "reference", "welcome"):
        assert DRAFT in read[page]
        assert "waits.yaml" not in read[page]


@pytest.mark.parametrize("approval", [OVERDUE], indirect=True)
def test_staff_are_told_of_a_review_that_is_overdue_and_patients_are_not(staff: Person) -> None:
    read = everywhere(staff)
    assert "Review overdue since Sun 1 Nov 2026." in read["home"]
    for page in ("form", "reference", "welcome"):
        assert "overdue" not in read[page]
        assert "Draft" not in read[page]
