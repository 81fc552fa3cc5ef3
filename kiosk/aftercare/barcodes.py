# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers under bar codes, as a camera, a hand scanner or a person gives them.

The last digit is worked out from the others (GS1 General Specifications, section 7.9), so a digit
that was read or typed wrongly shows.
"""

from __future__ import annotations

import re

LENGTHS = (8, 12, 13)
"""Digits of EAN-8, UPC-A and EAN-13."""

_CODE = re.compile(r"[0-9][0-9 \-]*[0-9]", re.ASCII)


def barcode_in(text: str) -> str:
    """The code that a text is, "" where it is none: EAN-8 as it is, others with 13 digits, so that
    one product has one code.

    >>> barcode_in("4 006381 333931"), barcode_in("036000291452"), barcode_in("4006381333932")
    ('4006381333931', '0036000291452', '')
    """
    written = text.strip()
    if not _CODE.fullmatch(written):
        return ""
    digits = written.replace(" ", "").replace("-", "")
    if len(digits) not in LENGTHS or not _checks(digits):
        return ""
    return digits if len(digits) == LENGTHS[0] else digits.rjust(LENGTHS[-1], "0")


def _checks(digits: str) -> bool:
    """Every other digit counts threefold, from the one before the last; the sum ends in 0."""
    weighed = (int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(weighed) % 10 == 0
