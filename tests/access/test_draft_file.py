# SPDX-License-Identifier: GPL-3.0-or-later
"""The open visit in a sealed file: it comes back whole, to who has a PIN, or not at all."""

import os
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from kiosk.access.draft_file import DraftFile, as_json, from_json
from kiosk.access.key_ring import KeyRing, NoKey
from kiosk.access.pin_hash import Effort
from kiosk.visit.form import Form
from kiosk.visit.journey import Page
from kiosk.visit.kept import KeptTalk, KeptVisit
from kiosk.visit.looks import Looks
from kiosk.visit.staff_access import StaffMember, StaffRole
from kiosk.visit.understanding import SaidBack
from tests.screens.staff_doors import amira, amira_with_balm
from tests.visit.test_form import FORMS

ZONE = ZoneInfo("Europe/London")
PIN = "482915"
AMIRA = KeptVisit(
    Form.of(amira()),
    Page.CARE,
    frozenset({Page.FORM, Page.WELCOME, Page.CARE}),
    KeptTalk((SaidBack.WELL, SaidBack.WENT_OVER_AGAIN), frozenset({1})),
    Looks(150, contrast=True),
    frozenset({"consent"}),
    "large",
    handed=True,
)


def ring_in(folder: Path) -> KeyRing:
    return KeyRing(folder / "staff.json", Effort(passes=1, memory_kib=64, lanes=1))


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    ring = ring_in(tmp_path)
    ring.enrol(StaffMember("Anna", StaffRole.ADMINISTRATOR), PIN)
    return ring


def draft_in(folder: Path, ring: KeyRing, version: str = "1") -> DraftFile:
    return DraftFile(folder / "open-visit.sealed", ring, version)


def test_a_visit_comes_back_to_who_has_a_pin_and_to_nobody_else(
    ring: KeyRing, tmp_path: Path
) -> None:
    draft_in(tmp_path, ring).keep(AMIRA)
    after = ring_in(tmp_path)
    draft = draft_in(tmp_path, after)
    with pytest.raises(NoKey):
        draft.bring()
    after.who(PIN)
    assert draft.bring() == AMIRA


@given(form=FORMS)
def test_whatever_was_typed_comes_back_as_it_was(form: Form) -> None:
    kept = replace(AMIRA, form=form)
    assert from_json(as_json(kept)) == kept


def test_a_product_comes_back_with_its_answer(ring: KeyRing, tmp_path: Path) -> None:
    kept = replace(AMIRA, form=Form.of(amira_with_balm()))
    draft_in(tmp_path, ring).keep(kept)
    assert draft_in(tmp_path, ring).bring() == kept


def test_no_word_of_it_stands_in_the_file(ring: KeyRing, tmp_path: Path) -> None:
    draft_in(tmp_path, ring).keep(AMIRA)
    content = (tmp_path / "open-visit.sealed").read_bytes()
    assert b"Amira" not in content
    assert b"microneedling" not in content
    assert (tmp_path / "open-visit.sealed").stat().st_mode & 0o077 == 0


def test_without_a_key_nothing_is_written(tmp_path: Path) -> None:
    draft = draft_in(tmp_path, ring_in(tmp_path))
    draft.keep(AMIRA)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00" * 200])
def test_a_file_that_is_none_of_ours_does_not_open(
    ring: KeyRing, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "open-visit.sealed").write_bytes(content)
    assert draft_in(tmp_path, ring).bring() is None


def test_another_version_does_not_open_it(ring: KeyRing, tmp_path: Path) -> None:
    draft_in(tmp_path, ring, "1").keep(AMIRA)
    assert draft_in(tmp_path, ring, "2").bring() is None


@pytest.mark.parametrize("place", [0, 11, 12, 50, -17, -1])
def test_a_file_with_a_changed_byte_does_not_open(
    ring: KeyRing, tmp_path: Path, place: int
) -> None:
    draft = draft_in(tmp_path, ring)
    draft.keep(AMIRA)
    file = tmp_path / "open-visit.sealed"
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)
    assert draft.bring() is None


def test_its_age_is_that_of_the_file(ring: KeyRing, tmp_path: Path) -> None:
    draft, now = draft_in(tmp_path, ring), datetime(2026, 11, 23, 15, 5, tzinfo=ZONE)
    assert draft.age_s(now) is None
    draft.keep(AMIRA)
    before = (now - timedelta(minutes=4)).timestamp()
    os.utime(tmp_path / "open-visit.sealed", (before, before))
    assert draft.age_s(now) == 240
    draft.drop()
    draft.drop()
    assert draft.age_s(now) is None
