# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from kiosk.machine.places import resources
from kiosk.sheet import Paper, PrintSize
from kiosk.sheet.engine.code_contents import MOST_BYTES, calendar, calling, contact, dialled
from kiosk.sheet.engine.codes import SMALLEST, Code, modules
from kiosk.sheet.engine.pen import Pen
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.tagging import TaggedCanvas
from tests.sheet.plans import ALL_KINDS, EXAMPLES, example, page_words, sheet
from tests.sheet.test_paper import rendered


def scanned(pdf: bytes, page: int) -> list[zxingcpp.Barcode]:
    """All that a scanner finds on a page, in a 300 dpi picture in black and white."""
    picture = rendered(pdf, page, 300).point(lambda grey: 255 if grey >= 148 else 0)
    return list(zxingcpp.read_barcodes(picture))


def is_mark(code: zxingcpp.Barcode) -> bool:
    return code.format == zxingcpp.BarcodeFormat.MicroQRCode


def decoded(pdf: bytes, pages: int) -> list[str]:
    """The codes on all pages, without the mark on the foot of each."""
    found = [code for number in range(pages) for code in scanned(pdf, number)]
    return [code.text for code in found if not is_mark(code)]


def marks(pdf: bytes, page: int) -> list[str]:
    return [code.text for code in scanned(pdf, page) if is_mark(code)]


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("paper", "size"), ALL_KINDS)
def test_a_camera_reads_every_code(name: str, paper: Paper, size: PrintSize, qapp: object) -> None:
    plan = example(name)
    assert plan.next_visit is not None
    pdf = sheet(plan, paper, size)
    found = decoded(pdf, len(page_words(pdf)))
    assert len(found) == 3
    assert "tel:02079460018" in found
    (numbers,) = (each for each in found if each.startswith("BEGIN:VCARD"))
    assert "TEL;TYPE=WORK,PREF:02079460018" in numbers
    (visit,) = (each for each in found if each.startswith("BEGIN:VCALENDAR"))
    (event,) = Calendar.from_ical(visit).events
    assert event.start == plan.next_visit.at.astimezone(UTC)
    for page in range(len(page_words(pdf))):
        assert marks(pdf, page) == [plan.sheet_code]


def test_without_a_next_visit_there_is_no_code_of_one(qapp: object) -> None:
    pdf = sheet(replace(example("amira"), next_visit=None))
    call, numbers = sorted(decoded(pdf, len(page_words(pdf))), key=len)
    assert call == "tel:02079460018"
    assert numbers.startswith("BEGIN:VCARD")


@pytest.mark.parametrize("size", [SMALLEST, 72.0, 84.0])
def test_a_camera_reads_each_kind_of_code_at_its_smallest(size: float, qapp: object) -> None:
    numbers = contact("Example Clinic", "020 7946 0018", [("111", "When closed")])
    written = [calling("020 7946 0018"), entry("Ä" * 200), numbers]
    canvas = TaggedCanvas((595, 842))
    root = Element(Role.DOCUMENT)
    for index, content in enumerate(written):
        code = Code(modules(content), size, root.add(Role.FIGURE, alternative="Code"))
        code.draw(Pen(canvas, 842), 60.3 + 150.1 * index, 60.7)
    profile = (resources() / "colour" / "sRGB.icc").read_bytes()
    assert sorted(decoded(canvas.finish(root, "t", "en", profile), 1)) == sorted(written)


def test_no_code_holds_the_patients_name(qapp: object) -> None:
    pdf = sheet(replace(example("amira"), patient_name="Zanzibara"))
    found = decoded(pdf, len(page_words(pdf)))
    assert len(found) == 3
    assert "zanzibara" not in "".join(found).lower()


def test_a_number_is_dialled_without_its_spaces() -> None:
    assert dialled("+44 (0)20 7946-0018") == "+4402079460018"
    assert dialled("020 7946 0018") == "02079460018"


LONDON = ZoneInfo("Europe/London")
TREATED = datetime(2026, 11, 23, 15, tzinfo=LONDON)
VISIT = datetime(2027, 7, 6, 10, tzinfo=LONDON)


def entry(clinic: str = "Example Clinic", at: datetime = VISIT) -> str:
    return calendar(clinic, "020 7946 0018", at, TREATED, "ABCD-2345", "Visit: {clinic}")


def test_the_visit_is_one_calendar_object() -> None:
    assert entry() == (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Aftercare Kiosk//1\r\nBEGIN:VEVENT\r\n"
        "UID:20270706T090000Z-ABCD-2345\r\nDTSTAMP:20261123T150000Z\r\n"
        "DTSTART:20270706T090000Z\r\nDURATION:PT1H\r\nSUMMARY:Visit: Example Clinic\r\n"
        "CONTACT:Example Clinic 020 7946 0018\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=80)


MOMENTS = st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0))


@given(
    TEXTS, MOMENTS.filter(lambda at: 1000 < at.year < 9999).map(lambda at: at.astimezone(LONDON))
)
def test_a_calendar_reads_any_visit_back(clinic: str, at: datetime) -> None:
    written = entry(clinic, at)
    (event,) = Calendar.from_ical(written).events
    assert event.start == at.astimezone(UTC)
    assert event.duration == timedelta(hours=1)
    assert not event.errors
    named = " ".join(clinic.split())
    shown = str(event["SUMMARY"]).removeprefix("Visit:").strip()
    assert named.startswith(shown.strip()) or named == shown
    assert str(event["CONTACT"]).endswith("020 7946 0018")


@given(TEXTS, TEXTS)
def test_every_line_is_short_and_ends_in_crlf(clinic: str, purpose: str) -> None:
    for written in (entry(clinic), contact(clinic, "020", [("111", purpose[:20])])):
        assert written.endswith("\r\n")
        assert len(written.encode()) <= MOST_BYTES
        for line in written.removesuffix("\r\n").split("\r\n"):
            assert 0 < len(line.encode()) <= 75
            assert "\n" not in line
            assert "\r" not in line


def test_a_moment_that_comes_twice_is_told_apart() -> None:
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    assert "DTSTART:20261025T003000Z" in entry(at=first)
    assert "DTSTART:20261025T013000Z" in entry(at=first.replace(fold=1))


def test_the_contact_saves_every_number_and_says_what_each_is_for() -> None:
    others = [("111", "When we are closed"), ("999", "Emergency")]
    assert contact("Smith, Jones; Co", "+44 20 7946 0018", others) == (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Smith\\, Jones\\; Co;;;;\r\n"
        "FN:Smith\\, Jones\\; Co\r\nTEL;TYPE=WORK,PREF:+442079460018\r\n"
        "N1.TEL:111\r\nN1.X-ABLabel:When we are closed\r\n"
        "N2.TEL:999\r\nN2.X-ABLabel:Emergency\r\n"
        "NOTE:When we are closed: 111\\; Emergency: 999\r\nEND:VCARD\r\n"
    )


def test_a_number_that_the_clinic_does_not_have_is_left_out() -> None:
    written = contact("Clinic", "020", [("", "When we are closed"), ("999", "Emergency")])
    assert "closed" not in written
    assert "N1.TEL:999" in written


def test_the_longest_code_has_modules_of_a_point_and_more() -> None:
    for written in (entry("Ä" * 200), contact("Ä" * 200, "020 7946 0018", [("111", "Closed")])):
        rows = modules(written)
        assert all(len(row) == len(rows) for row in rows)
        assert SMALLEST / len(rows) > 1
