# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rules of summer time count: those of the package that the lock file fixes."""

from __future__ import annotations

import zoneinfo


def use_locked_zones() -> None:
    """From now on zones come from the package `tzdata` alone. Call it before any zone is named.

    Python would ask the system first, whose zones may be years older or changed, and the same visit
    would then have other dates on another machine.
    """
    zoneinfo.reset_tzpath(to=())
