# SPDX-License-Identifier: GPL-3.0-or-later
"""Who works here, and the pad on which they say so with six digits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from kiosk.aftercare.sentences import say

PIN_LENGTH = 6
_LEAST_DIFFERENT = 3
"""Digits a PIN has at least: fewer are seen on the keys, or guessed first."""


class StaffRole(StrEnum):
    """A practitioner treats and talks; an administrator also changes settings and PINs."""

    PRACTITIONER = "practitioner"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class StaffMember:
    """`name` is as on the sheet."""

    name: str
    role: StaffRole = StaffRole.PRACTITIONER


class Wish(StrEnum):
    """What somebody asked for who is now to say a PIN: the staff's own pages, this patient's form,
    the strip beside the patient, the answer for a product, the visit under the curtain."""

    HOME = "home"
    FORM = "form"
    STRIP = "strip"
    SETTLE = "settle"
    LIFT = "lift"


@dataclass(frozen=True, slots=True)
class Gate:
    """The pad over the page. `digits` are those typed so far, `wrong` says that the last PIN was
    nobody's, `checking` that one is being looked up. `place` is the product to answer for.

    >>> Gate(Wish.HOME).typed("4").typed("2").digits
    '42'
    """

    wish: Wish
    place: int = 0
    digits: str = ""
    wrong: bool = False
    checking: bool = False

    @property
    def full(self) -> bool:
        return len(self.digits) == PIN_LENGTH

    def typed(self, digit: str) -> Gate:
        """One digit more; not after the last, and not while a PIN is looked up."""
        if self.checking or self.full or not (len(digit) == 1 and digit in "0123456789"):
            return self
        return replace(self, digits=self.digits + digit, wrong=False)

    def deleted(self) -> Gate:
        return self if self.checking else replace(self, digits=self.digits[:-1], wrong=False)

    def wiped(self) -> Gate:
        return self if self.checking else replace(self, digits="", wrong=False)

    def looked_up(self) -> Gate:
        return replace(self, checking=True)

    def refused(self) -> Gate:
        return Gate(self.wish, self.place, wrong=True)


def easy_to_guess(pin: str) -> bool:
    """Fewer than three different digits, one step up or down all along (123456, 97531), or the
    same few digits again (123123): what people choose first and others try first."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    repeated = any(
        pin == pin[:length] * (len(pin) // length) for length in range(1, len(pin) // 2 + 1)
    )
    return len(set(pin)) < _LEAST_DIFFERENT or len(steps) == 1 or repeated


class PinRefused(ValueError):
    """A PIN or a person cannot be put so. The message is a sentence for staff."""


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """Somebody of staff who is to have a PIN, as far as that is filled in. `pin` is the one chosen,
    `again` the same typed a second time; `said` is what is wrong with them, "" for nothing."""

    name: str = ""
    role: StaffRole = StaffRole.PRACTITIONER
    pin: str = ""
    again: str = ""
    said: str = ""
    busy: bool = False

    @property
    def whole(self) -> bool:
        return bool(self.name.strip()) and len(self.again) == PIN_LENGTH

    @property
    def member(self) -> StaffMember:
        return StaffMember(self.name.strip(), self.role)

    def typed(self, digit: str) -> PersonDraft:
        """One digit more: of the PIN, and once that is whole, of the same again. What is too easy
        or differs is told as its last digit is typed, and typed anew."""
        if self.busy or not (len(digit) == 1 and digit in "0123456789"):
            return self
        if len(self.pin) < PIN_LENGTH:
            pin = self.pin + digit
            if len(pin) == PIN_LENGTH and easy_to_guess(pin):
                return replace(self, pin="", said=_EASY)
            return replace(self, pin=pin, said="")
        if len(self.again) == PIN_LENGTH:
            return self
        again = self.again + digit
        if len(again) == PIN_LENGTH and again != self.pin:
            return replace(self, again="", said=_DIFFERENT)
        return replace(self, again=again, said="")

    def deleted(self) -> PersonDraft:
        if self.busy:
            return self
        if self.again:
            return replace(self, again=self.again[:-1], said="")
        return replace(self, pin=self.pin[:-1], said="")

    def wiped(self) -> PersonDraft:
        return self if self.busy else replace(self, pin="", again="", said="")

    def missing(self) -> str:
        """What is still to do before this person can be put."""
        if not self.name.strip():
            return _NAMELESS
        return "" if self.whole else _TWICE


_EASY = say("Too easy to guess. Choose another.")
_DIFFERENT = say("The two do not match. Type the second again.")
_TWICE = say("Type the same {count} numbers twice.", count=PIN_LENGTH)
_NAMELESS = say("Whose PIN is it? Choose or write the name.")
