# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a bar code led to no product."""

from __future__ import annotations

from enum import StrEnum


class CodeTrouble(StrEnum):
    """`UNKNOWN` nobody of the clinic knows it, `OLD` its list was read too long ago."""

    UNKNOWN = "unknown"
    OLD = "old"
