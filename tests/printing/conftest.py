# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixtures of the printing tests."""

from tests.printing.fake_cups import fake_cups
from tests.printing.real_printer import ipp_printer, ipp_service

__all__ = ["fake_cups", "ipp_printer", "ipp_service"]
