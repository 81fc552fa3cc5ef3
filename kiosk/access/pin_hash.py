# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made of a PIN: proof that it is right, and a key; slowly, so that guessing is slow."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from argon2.low_level import Type, hash_secret_raw

HALF = 32
"""Bytes of the proof, and of the key."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How slow one try is made. By default that of RFC 9106 for little memory: three passes over
    64 MiB, about a tenth of a second on a small tablet."""

    passes: int = 3
    memory_kib: int = 65536
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Hashed:
    """`proof` may be kept in a file; `key` is kept nowhere."""

    proof: bytes
    key: bytes


def hashed(pin: str, salt: bytes, effort: Effort) -> Hashed:
    """Argon2id of the PIN, halved: one half proves it, the other is the key. The proof is hashed
    once more, so that nothing in a file is a half of what the key comes from."""
    raw = hash_secret_raw(
        pin.encode(),
        salt,
        time_cost=effort.passes,
        memory_cost=effort.memory_kib,
        parallelism=effort.lanes,
        hash_len=2 * HALF,
        type=Type.ID,
    )
    return Hashed(sha256(raw[:HALF]).digest(), raw[HALF:])
