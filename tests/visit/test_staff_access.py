# SPDX-License-Identifier: GPL-3.0-or-later
"""The pad, a new PIN, and how often one may be wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.staff_access import Gate, PersonDraft, StaffMember, StaffRole, Wish, easy_to_guess
from kiosk.visit.tries import FIRST_LOCK_S, FORGIVEN_AFTER_S, FREE_TRIES, LONGEST_LOCK_S, Tries

EASY = ("111111", "112211", "123456", "654321", "890123", "135791", "123123", "121212", "000001")
FINE = ("482915", "739204", "604817", "112358", "190584")


@pytest.mark.parametrize("pin", EASY)
def test_what_is_tried_first_is_refused(pin: str) -> None:
    assert easy_to_guess(pin)


@pytest.mark.parametrize("pin", FINE)
def test_other_pins_are_taken(pin: str) -> None:
    assert not easy_to_guess(pin)


def test_hardly_any_pin_is_too_easy() -> None:
    assert sum(easy_to_guess(f"{number:06}") for number in range(10**6)) < 10_000


@given(st.text(max_size=12))
def test_the_pad_takes_six_digits_and_nothing_else(typed: str) -> None:
    gate = Gate(Wish.HOME)
    for sign in typed:
        gate = gate.typed(sign)
    assert gate.digits == "".join(sign for sign in typed if sign in "0123456789")[:6]


def test_while_a_pin_is_looked_up_nothing_is_typed() -> None:
    gate = Gate(Wish.HOME, digits="48291").typed("5").looked_up()
    assert gate.typed("1") == gate.deleted() == gate.wiped() == gate
    assert gate.refused() == Gate(Wish.HOME, wrong=True)


def of(*digits: str) -> PersonDraft:
    draft = PersonDraft("Ben")
    for digit in "".join(digits):
        draft = draft.typed(digit)
    return draft


def test_the_same_six_twice_make_a_pin() -> None:
    draft = of("482915", "482915")
    assert draft.whole
    assert draft.missing() == ""
    assert draft.member == StaffMember("Ben", StaffRole.PRACTITIONER)


def test_what_differs_is_typed_again_and_the_first_stays() -> None:
    draft = of("482915", "482916")
    assert (draft.pin, draft.again) == ("482915", "")
    assert draft.said == "The two do not match. Type the second again."


@pytest.mark.parametrize("pin", EASY)
def test_an_easy_one_is_told_at_its_last_digit(pin: str) -> None:
    draft = of(pin)
    assert (draft.pin, draft.said) == ("", "Too easy to guess. Choose another.")


@pytest.mark.parametrize("typed", ["", "4829", "482915", "4829154829"])
def test_half_a_pin_is_none(typed: str) -> None:
    assert of(typed).missing() == "Type the same 6 numbers twice."
    assert PersonDraft(" ").missing() == "Whose PIN is it? Choose or write the name."


@given(st.lists(st.sampled_from([*"0123456789", "delete", "wipe"]), max_size=30))
def test_a_new_pin_is_never_longer_than_it_may_be(steps: list[str]) -> None:
    draft = PersonDraft("Ben")
    for step in steps:
        match step:
            case "delete":
                draft = draft.deleted()
            case "wipe":
                draft = draft.wiped()
            case digit:
                draft = draft.typed(digit)
        assert len(draft.again) <= len(draft.pin) <= 6
        assert draft.again in (draft.pin, "") or len(draft.again) < 6


def missed(times: int, every: float = 1.0) -> Tries:
    tries = Tries()
    for time in range(times):
        tries = tries.missed(time * every)
    return tries


def test_the_fifth_wrong_pin_shuts_the_pad_and_each_further_one_for_longer() -> None:
    locks = [missed(times).lock_s for times in range(1, 13)]
    assert locks[: FREE_TRIES - 1] == [0] * (FREE_TRIES - 1)
    assert locks[FREE_TRIES - 1 :] == [30, 60, 120, 240, 480, 900, 900, 900]
    assert (locks[FREE_TRIES - 1], locks[-1]) == (FIRST_LOCK_S, LONGEST_LOCK_S)


@given(st.integers(1, 40), st.floats(0, 2000))
def test_the_pad_opens_once_the_lock_is_over_and_not_before(times: int, after: float) -> None:
    tries = missed(times)
    if abs(after - tries.lock_s) > 0.001:
        assert (tries.locked_s(tries.last + after) > 0) == (after < tries.lock_s)


def test_wrong_pins_are_forgiven_by_time_alone() -> None:
    tries = missed(4)
    assert tries.missed(tries.last + FORGIVEN_AFTER_S - 1).wrong == 5
    assert tries.missed(tries.last + FORGIVEN_AFTER_S).wrong == 1
