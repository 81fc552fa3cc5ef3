# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody of staff who has a PIN, as a value and as a file."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass, replace

from kiosk.visit.staff_access import StaffMember, StaffRole

VERSION = 1


class StaffListBroken(ValueError):
    """The file cannot be read. The message says what to do."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """`proof` is what a right PIN comes to, `wrapped` the kiosk's key, closed with that PIN."""

    member: StaffMember
    proof: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class StaffList:
    """`salt` is the kiosk's own. All share it, so that one try finds whoever it is."""

    salt: bytes
    enrolled: tuple[Enrolled, ...] = ()

    @property
    def members(self) -> tuple[StaffMember, ...]:
        return tuple(each.member for each in self.enrolled)

    def found(self, proof: bytes) -> Enrolled | None:
        return next((each for each in self.enrolled if each.proof == proof), None)

    def put(self, new: Enrolled) -> StaffList:
        """With this person; a name stands once, so a second time is another PIN or role."""
        others = self.without(new.member.name)
        return replace(self, enrolled=(*others.enrolled, new))

    def without(self, name: str) -> StaffList:
        kept = tuple(each for each in self.enrolled if each.member.name != name)
        return replace(self, enrolled=kept)


def as_bytes(staff: StaffList) -> bytes:
    """The file. It holds no PIN, and nothing from which one is read."""
    people = [
        {
            "name": each.member.name,
            "role": each.member.role,
            "proof": b64encode(each.proof).decode(),
            "key": b64encode(each.wrapped).decode(),
        }
        for each in staff.enrolled
    ]
    written = {"version": VERSION, "salt": b64encode(staff.salt).decode(), "staff": people}
    return (json.dumps(written, indent=2, ensure_ascii=False) + "\n").encode()


def from_bytes(content: bytes) -> StaffList:
    """Raises StaffListBroken: a list that is half read would let somebody in, or lock all out."""
    try:
        read = json.loads(content)
        _known_version(read["version"])
        people = tuple(_person(each) for each in read["staff"])
        return StaffList(b64decode(read["salt"], validate=True), people)
    except (KeyError, TypeError, ValueError, NotBase64) as broken:
        raise StaffListBroken(
            "The list of staff cannot be read. Bring the file back from a copy, or run "
            "aftercare-kiosk staff reset --yes and give everybody a new PIN."
        ) from broken


def _known_version(version: object) -> None:
    if version != VERSION:
        raise ValueError("another version")


def _person(read: dict[str, str]) -> Enrolled:
    if not read["name"].strip():
        raise ValueError("somebody has no name")
    member = StaffMember(read["name"], StaffRole(read["role"]))
    proof, wrapped = (b64decode(read[part], validate=True) for part in ("proof", "key"))
    return Enrolled(member, proof, wrapped)
