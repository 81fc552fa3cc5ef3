# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that opens instead of the kiosk, in each size: for patients and for staff."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6

from kiosk.machine import places
from kiosk.screens.window import open_problems
from tests.screens.person import Person
from tests.screens.test_sweep import WHOLE, wrongs

SIZES = sorted({size for size, _, _ in WHOLE})
PROBLEMS = [
    "/var/lib/aftercare-kiosk/content/microneedling/waits.yaml:12:5: waits[2].advised-hours: "
    '"soon" is not a number of hours. Write one such as 24.',
    *(f"content/waits.yaml:{line}:5: waits[{line}]: wrong. Mend it." for line in range(30)),
]


@pytest.mark.parametrize("staff", [False, True], ids=["patient", "staff"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_overlapping_nameless_or_small(
    qapp: object, size: tuple[int, int], staff: bool
) -> None:
    engine, window = open_problems(PROBLEMS, places.resources(), windowed=True)
    window.resize(*size)
    window.setProperty("staff", staff)
    opened: Any = SimpleNamespace(window=window, shell=None)
    person = Person(opened)
    person.settle()
    try:
        assert wrongs(person, size) == []
    finally:
        window.close()
        shiboken6.delete(engine)
