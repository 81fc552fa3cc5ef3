# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff are told of a pack's approval, word for word."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.aftercare.guidance import Approval
from kiosk.aftercare.standing import standing_words
from tests.aftercare import real

KHAN = Approval("Dr A. Khan", date(2026, 11, 2), date(2029, 11, 1), "GMC 7012345")
FILES = ("factors.yaml", "pictures/disc-1-1.svg", "waits.yaml", "words.yaml", "x.yaml")


@pytest.mark.parametrize(
    ("approval", "today", "words"),
    [
        (KHAN, date(2026, 11, 2), ""),
        (KHAN, date(2029, 11, 1), ""),
        (KHAN, date(2029, 11, 2), "Review overdue since Thu 1 Nov 2029."),
        (
            KHAN,
            date(2026, 11, 1),
            "Draft content: it is approved from Mon 2 Nov 2026 on, and today is before that.",
        ),
        (Approval(), date(2026, 11, 2), "Draft content: not yet approved by a clinician."),
        (
            replace(KHAN, changed=FILES[:1]),
            date(2026, 11, 2),
            "Draft content: changed since Dr A. Khan approved it (factors.yaml).",
        ),
        (
            replace(KHAN, changed=FILES),
            date(2026, 11, 2),
            "Draft content: changed since Dr A. Khan approved it "
            "(factors.yaml, pictures/disc-1-1.svg, waits.yaml and 2 more).",
        ),
    ],
)
def test_staff_are_told_what_is_wrong_with_an_approval(
    approval: Approval, today: date, words: str
) -> None:
    told = standing_words(replace(real.guidance(), approval=approval), today)
    assert told.replace("\u00a0", " ") == words
