# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's window as tests open it: 1280 x 800, calm, without the on-screen keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from kiosk.screens.camera_feed import Feed
from kiosk.screens.doors import Doors
from kiosk.screens.window import OpenWindow, open_window
from kiosk.visit.staff_access import StaffMember
from tests.screens.person import Person
from tests.screens.staff_doors import OSEI


@contextmanager
def calm_window(
    doors: Doors,
    clock: Callable[[], float] = monotonic,
    settle_s: float = 0.0,
    feed: Feed | None = None,
    staff: StaffMember | None = OSEI,
) -> Iterator[OpenWindow]:
    """On the staff's home page, where `staff` is signed in. Closed at the end, as it must let
    itself be. What opens takes presses at once, so that no test has to wait for it, unless it asks
    for `settle_s`."""
    opened = open_window(
        doors,
        windowed=True,
        keyboard=False,
        ahead=False,
        settle_s=settle_s,
        clock=clock,
        feed=feed,
        staff=staff,
    )
    opened.shell.setCalm(True)
    opened.window.resize(1280, 800)
    yield opened
    assert opened.close()


@contextmanager
def somebody_at(doors: Doors) -> Iterator[Person]:
    """Somebody of the clinic at the staff's home page."""
    with calm_window(doors) as opened:
        person = Person(opened)
        person.settle()
        yield person
