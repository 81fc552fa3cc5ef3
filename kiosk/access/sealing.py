# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes that only a key opens again: AES-256 in GCM (NIST SP 800-38D), a new nonce each time."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12


class SealBroken(ValueError):
    """These bytes were not sealed with this key for this purpose, or were changed since."""


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def sealed(plain: bytes, key: bytes, purpose: bytes) -> bytes:
    """`purpose` is bound to it: what was sealed as one thing does not open as another."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, purpose)


def unsealed(closed: bytes, key: bytes, purpose: bytes) -> bytes:
    """Raises SealBroken."""
    try:
        return AESGCM(key).decrypt(closed[:NONCE_BYTES], closed[NONCE_BYTES:], purpose)
    except (InvalidTag, ValueError) as broken:
        raise SealBroken("these bytes do not open") from broken
