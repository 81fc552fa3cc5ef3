# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's PINs and the key behind them, as the running kiosk holds them.

The key closes what must outlive a power cut. Each PIN unlocks it, no file holds it in the open, and
a kiosk that has just started does not have it until somebody of staff comes.
"""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.access.pin_hash import Effort, hashed
from kiosk.access.sealing import new_key, sealed, unsealed
from kiosk.access.staff_list import Enrolled, StaffList, as_bytes, from_bytes
from kiosk.aftercare.sentences import say
from kiosk.machine import saving
from kiosk.visit.staff_access import PIN_LENGTH, PinRefused, StaffMember, StaffRole

SALT_BYTES = 16
KEY = b"the kiosk's key"
_LAST = say("The last administrator stays. Give somebody else that role first.")


class NoKey(RuntimeError):
    """Nobody of staff has been here since the kiosk started."""


class KeyRing:
    """`file` is the list of staff; it need not be there yet. Raises StaffListBroken, OSError."""

    def __init__(self, file: Path, effort: Effort | None = None) -> None:
        self._file = file
        self._effort = effort or Effort()
        self._key: bytes | None = None
        self._staff = (
            from_bytes(file.read_bytes()) if file.exists() else StaffList(os.urandom(SALT_BYTES))
        )

    @property
    def staff(self) -> tuple[StaffMember, ...]:
        return self._staff.members

    def who(self, pin: str) -> StaffMember | None:
        """Whose PIN it is, None for nobody's. Slow: a tenth of a second or more."""
        tried = hashed(pin, self._staff.salt, self._effort)
        found = self._staff.found(tried.proof)
        if found is None:
            return None
        self._key = unsealed(found.wrapped, tried.key, KEY)
        return found.member

    def enrol(self, member: StaffMember, pin: str) -> None:
        """This person with this PIN from now on, also in the place of an older one. The first of
        all makes the key. Slow. Raises PinRefused, NoKey, OSError; then nothing has changed."""
        if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdigit()):
            raise PinRefused(say("Type {count} numbers.", count=PIN_LENGTH))
        if not member.name.strip():
            raise PinRefused(say("Write the name."))
        if not self._staff.enrolled and member.role is not StaffRole.ADMINISTRATOR:
            raise PinRefused(say("The first of all is an administrator."))
        made = hashed(pin, self._staff.salt, self._effort)
        owner = self._staff.found(made.proof)
        if owner is not None and owner.member.name != member.name:
            raise PinRefused(say("Choose another PIN."))
        key = new_key() if not self._staff.enrolled else self.key
        changed = self._staff.put(Enrolled(member, made.proof, sealed(key, made.key, KEY)))
        self._keep(changed)
        self._key = key

    def remove(self, name: str) -> None:
        """Their PIN opens nothing any more. The last administrator stays. Raises PinRefused,
        OSError."""
        self._keep(self._staff.without(name))

    @property
    def key(self) -> bytes:
        """Raises NoKey."""
        if self._key is None:
            raise NoKey("Nobody has said a PIN yet.")
        return self._key

    def _keep(self, changed: StaffList) -> None:
        if not any(each.role is StaffRole.ADMINISTRATOR for each in changed.members):
            raise PinRefused(_LAST)
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        saving.write_whole(self._file, as_bytes(changed))
        self._staff = changed
