# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules. Frozen values and pure functions: no clock, no files, no Qt, no YAML."""

from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.plan.make import answer, make_plan

__all__ = ["answer", "check_consultation", "make_plan"]
