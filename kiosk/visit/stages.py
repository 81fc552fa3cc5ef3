# SPDX-License-Identifier: GPL-3.0-or-later
"""What state the kiosk is in, and what holds in each: who may read what, and how long it lasts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.idle import GOODBYE_S, LEFT_S
from kiosk.visit.journey import PATIENT, STAFF, Page

FORMS = frozenset({Page.FORM, Page.REFERENCE})
"""Those of the staff's pages that are about one patient."""


class Stage(StrEnum):
    """`ATTRACT` nobody is there, `STAFF` somebody of staff between two visits, `HAND_OVER` they
    fill in the form, until the screen is the patient's; `VISIT` the patient reads, `PRINTING`
    while the sheet comes out; `CURTAIN` all of it is hidden, `OUT_OF_ORDER` it is hidden because of
    an error of the kiosk; `HANDED_OVER` goodbye is said."""

    ATTRACT = "attract"
    STAFF = "staff"
    HAND_OVER = "hand-over"
    VISIT = "visit"
    PRINTING = "printing"
    CURTAIN = "curtain"
    OUT_OF_ORDER = "out-of-order"
    HANDED_OVER = "handed-over"


@dataclass(frozen=True, slots=True)
class Limits:
    """`personal` says that words about a patient may be read, `staff` that it needs somebody of
    staff who said their PIN. `ends_s` are the seconds untouched (under the curtain: since it fell)
    after which all is forgotten and the page that invites is open; None: it stays, or under the
    curtain as long as the clinic sets."""

    personal: bool
    staff: bool
    ends_s: float | None


LIMITS: Mapping[Stage, Limits] = {
    Stage.ATTRACT: Limits(personal=False, staff=False, ends_s=None),
    Stage.STAFF: Limits(personal=False, staff=True, ends_s=LEFT_S),
    Stage.HAND_OVER: Limits(personal=True, staff=True, ends_s=None),
    Stage.VISIT: Limits(personal=True, staff=False, ends_s=None),
    Stage.PRINTING: Limits(personal=True, staff=False, ends_s=None),
    Stage.CURTAIN: Limits(personal=False, staff=False, ends_s=None),
    Stage.OUT_OF_ORDER: Limits(personal=False, staff=False, ends_s=None),
    Stage.HANDED_OVER: Limits(personal=False, staff=False, ends_s=GOODBYE_S),
}


def stage_of(page: Page, *, curtain: bool, printing: bool, broken: bool) -> Stage:
    """`broken` says that staff have not read yet of an error."""
    if curtain:
        return Stage.OUT_OF_ORDER if broken else Stage.CURTAIN
    if page in PATIENT:
        return Stage.PRINTING if printing else Stage.VISIT
    if page in STAFF:
        return Stage.HAND_OVER if page in FORMS else Stage.STAFF
    return Stage.HANDED_OVER if page is Page.GOODBYE else Stage.ATTRACT
