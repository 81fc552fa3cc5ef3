# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever hopes for too much too soon is told so, and the practitioner knows what to say."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import kebab


def broken_wishes(guidance: Guidance) -> Iterator[Problem]:
    """Lines that are missing from each `how-soon` that is too soon for something."""
    order = [each.id for each in guidance.how_soon]
    latest = max(
        (order.index(hope.least) for hope in guidance.hopes if hope.least in order), default=0
    )
    for index, each in enumerate(guidance.how_soon[:latest]):
        for name in ("too_soon", "talk"):
            if not getattr(each, name):
                wrong = "some of the hopes come later than this, and nobody says so."
                yield Problem(("how-soon", index, kebab(name)), wrong, f"Write {kebab(name)}: ...")
