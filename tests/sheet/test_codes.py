# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import zxingcpp

from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.engine.codes import dialled, event, modules
from tests.sheet.plans import ALL_KINDS, EXAMPLES, example, page_words, sheet
from tests.sheet.test_paper import rendered


def decoded(pdf: bytes, pages: int) -> list[str]:
    """The codes on all pages, read from a 300 dpi picture in black and white."""
    found: list[str] = []
    for number in range(pages):
        picture = rendered(pdf, number, 300).point(lambda grey: 255 if grey >= 148 else 0)
        codes = zxingcpp.read_barcodes(picture)
        found += [code.text for code in codes]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_a_camera_reads_both_codes(name: str, paper: Paper, size: PrintSize, qapp: object) -> None:
    plan = example(name)
    assert plan.next_visit is not None
    pdf = sheet(plan, paper, size)
    start = plan.next_visit.at.astimezone(ZoneInfo("UTC"))
    visit = (
        f"BEGIN:VEVENT\r\nSUMMARY:{plan.clinic.name}\r\n"
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}\r\nEND:VEVENT\r\n"
    )
    assert set(decoded(pdf, len(page_words(pdf)))) == {"tel:02079460018", visit}


def test_without_a_next_visit_there_is_one_code(qapp: object) -> None:
    pdf = sheet(replace(example("amira"), next_visit=None))
    assert decoded(pdf, len(page_words(pdf))) == ["tel:02079460018"]


def test_a_number_is_dialled_without_its_spaces() -> None:
    assert dialled("+44 (0)20 7946-0018") == "+4402079460018"
    assert dialled("020 7946 0018") == "02079460018"


def test_an_event_escapes_the_name_and_tells_the_time_in_utc() -> None:
    at = datetime(2027, 7, 6, 10, tzinfo=ZoneInfo("Europe/London"))
    assert event("Smith, Jones; Sons\\Co", at) == (
        "BEGIN:VEVENT\r\nSUMMARY:Smith\\, Jones\\; Sons\\\\Co\r\n"
        "DTSTART:20270706T090000Z\r\nEND:VEVENT\r\n"
    )


def test_a_code_is_square_and_small_enough_to_print_well() -> None:
    at = datetime(2027, 7, 6, 10, tzinfo=ZoneInfo("Europe/London"))
    rows = modules(event("Ä" * 200, at))
    assert all(len(row) == len(rows) for row in rows)
    assert 67 / len(rows) > 1.2
