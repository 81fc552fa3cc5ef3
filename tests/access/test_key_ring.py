# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose PIN it is, what opens with it, and what a file of them may say."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.access.key_ring import KeyRing, NoKey
from kiosk.access.pin_hash import Effort
from kiosk.access.sealing import SealBroken, new_key, sealed, unsealed
from kiosk.access.staff_list import StaffListBroken, from_bytes
from kiosk.visit.staff_access import PinRefused, StaffMember, StaffRole

QUICK = Effort(passes=1, memory_kib=64, lanes=1)
ANNA = StaffMember("Anna", StaffRole.ADMINISTRATOR)
BEN = StaffMember("Ben")
FIRST, SECOND = "482915", "739204"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "staff.json"


@pytest.fixture
def ring(file: Path) -> KeyRing:
    ring = KeyRing(file, QUICK)
    ring.enrol(ANNA, FIRST)
    ring.enrol(BEN, SECOND)
    return ring


def test_there_is_no_pin_to_begin_with(file: Path) -> None:
    ring = KeyRing(file, QUICK)
    assert ring.staff == ()
    assert ring.who("000000") is None
    with pytest.raises(NoKey):
        _ = ring.key
    assert not file.exists()


def test_each_has_their_own_pin_also_after_a_restart(ring: KeyRing, file: Path) -> None:
    again = KeyRing(file, QUICK)
    assert [again.who(pin) for pin in (FIRST, SECOND, "111222")] == [ANNA, BEN, None]


def test_every_pin_opens_the_same_key_and_only_once_it_is_said(ring: KeyRing, file: Path) -> None:
    closed = sealed(b"a visit", ring.key, b"draft")
    for pin in (FIRST, SECOND):
        again = KeyRing(file, QUICK)
        with pytest.raises(NoKey):
            _ = again.key
        again.who("111222")
        with pytest.raises(NoKey):
            _ = again.key
        again.who(pin)
        assert unsealed(closed, again.key, b"draft") == b"a visit"


def test_no_pin_and_no_key_stands_in_the_file(ring: KeyRing, file: Path) -> None:
    content = file.read_bytes()
    assert not any(each in content for each in (FIRST.encode(), SECOND.encode(), ring.key))
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "12 456", "١٢٣٤٥٦"])
def test_a_pin_is_six_digits(ring: KeyRing, file: Path, pin: str) -> None:
    before = file.read_bytes()
    with pytest.raises(PinRefused, match="Type 6 numbers"):
        ring.enrol(StaffMember("Cleo"), pin)
    assert file.read_bytes() == before


def test_a_pin_that_is_taken_is_refused_without_saying_whose(ring: KeyRing) -> None:
    with pytest.raises(PinRefused, match=r"^Choose another PIN\.$"):
        ring.enrol(StaffMember("Cleo"), SECOND)


def test_the_first_of_all_is_an_administrator(file: Path) -> None:
    with pytest.raises(PinRefused):
        KeyRing(file, QUICK).enrol(BEN, FIRST)


def test_a_new_pin_takes_the_place_of_the_old(ring: KeyRing) -> None:
    ring.enrol(BEN, "604817")
    assert (ring.who(SECOND), ring.who("604817")) == (None, BEN)
    assert ring.staff == (ANNA, BEN)


def test_who_was_removed_opens_nothing_and_the_last_administrator_stays(ring: KeyRing) -> None:
    ring.remove("Ben")
    assert ring.who(SECOND) is None
    with pytest.raises(PinRefused, match="last administrator"):
        ring.remove("Anna")
    with pytest.raises(PinRefused, match="last administrator"):
        ring.enrol(StaffMember("Anna"), FIRST)
    assert ring.who(FIRST) == ANNA


def test_a_folder_that_cannot_be_written_changes_nothing(ring: KeyRing, file: Path) -> None:
    file.unlink()
    file.mkdir()
    with pytest.raises(OSError, match=r"staff\.json"):
        ring.enrol(StaffMember("Cleo"), "604817")
    assert ring.who("604817") is None
    assert ring.staff == (ANNA, BEN)


BROKEN = {
    "nothing": b"",
    "no JSON": b"{",
    "a list": b"[]",
    "another version": b'{"version": 2, "salt": "AAAA", "staff": []}',
    "no salt": b'{"version": 1, "staff": []}',
    "no base64": b'{"version": 1, "salt": "?", "staff": []}',
    "a nameless person": json.dumps(
        {
            "version": 1,
            "salt": "AAAA",
            "staff": [{"name": " ", "role": "practitioner", "proof": "", "key": ""}],
        }
    ).encode(),
    "an unknown role": json.dumps(
        {
            "version": 1,
            "salt": "AAAA",
            "staff": [{"name": "A", "role": "owner", "proof": "", "key": ""}],
        }
    ).encode(),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_list_that_cannot_be_read_lets_nobody_in_and_says_what_to_do(content: bytes) -> None:
    with pytest.raises(StaffListBroken, match="aftercare-kiosk staff reset"):
        from_bytes(content)


@settings(max_examples=200)
@given(plain=st.binary(max_size=200), place=st.integers(0), by=st.integers(1, 255))
def test_what_was_changed_by_one_byte_does_not_open(plain: bytes, place: int, by: int) -> None:
    key = new_key()
    closed = bytearray(sealed(plain, key, b"draft"))
    assert unsealed(bytes(closed), key, b"draft") == plain
    for wrong_key, purpose in ((new_key(), b"draft"), (key, b"other")):
        with pytest.raises(SealBroken):
            unsealed(bytes(closed), wrong_key, purpose)
    closed[place % len(closed)] ^= by
    with pytest.raises(SealBroken):
        unsealed(bytes(closed), key, b"draft")


@pytest.mark.parametrize("length", range(30))
def test_what_is_cut_short_does_not_open(length: int) -> None:
    key = new_key()
    with pytest.raises(SealBroken):
        unsealed(sealed(b"a visit and more", key, b"draft")[:length], key, b"draft")
