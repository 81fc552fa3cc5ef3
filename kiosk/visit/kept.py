# SPDX-License-Identifier: GPL-3.0-or-later
"""What of an open visit is brought back after the power went: the form, and where the talk stood.

The plan is not among it: it is made again of the form, by the rules as they are then.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.receipts.receipt import PlanShown
from kiosk.visit.form import Form
from kiosk.visit.journey import PATIENT, Journey, Page
from kiosk.visit.looks import Looks
from kiosk.visit.planning import Planned
from kiosk.visit.stages import FORMS
from kiosk.visit.understanding import SaidBack
from kiosk.visit.visit import Visit


@dataclass(frozen=True, slots=True)
class KeptTalk:
    """The teach-back: what happened to each prompt, and those gone over again."""

    said_back: tuple[SaidBack, ...] = ()
    again: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class KeptVisit:
    """`handed` says that the sheet was printed or saved, `page` is the one that was open. `earlier`
    are the plans that were shown before this one, for the receipt."""

    form: Form
    page: Page
    seen: frozenset[Page]
    talk: KeptTalk = field(default_factory=KeptTalk)
    looks: Looks = field(default_factory=Looks)
    ticks: frozenset[str] = frozenset()
    print_size: str = "clear"
    handed: bool = False
    earlier: tuple[PlanShown, ...] = ()


def kept_of(visit: Visit) -> KeptVisit | None:
    """What is to be kept of a visit; None where there is nothing of a patient."""
    if not visit.personal or not (visit.form.touched or visit.planned):
        return None
    talk = KeptTalk(visit.understanding.said_back, visit.understanding.again)
    return KeptVisit(
        visit.form,
        visit.journey.at,
        visit.journey.seen,
        talk,
        visit.looks,
        visit.ticks,
        visit.printing.print_size,
        visit.printing.handed,
        visit.earlier,
    )


def brought_back(kept: KeptVisit, home: Visit, planned: Planned | None) -> Visit:
    """The visit again. `home` is the staff's home page with whoever opened it signed in; `planned`
    the plan of the kept form, None where that is not whole: then the form is open."""
    visit = home.filled_in(kept.form)
    if planned is not None:
        visit = visit.planned_as(kept.form, planned)
        if len(kept.talk.said_back) == len(visit.understanding.said_back):
            talk = replace(
                visit.understanding, said_back=kept.talk.said_back, again=kept.talk.again
            )
            visit = replace(visit, understanding=talk)
    open_again = kept.page in PATIENT and planned is not None
    page = kept.page if open_again or kept.page in FORMS else Page.FORM
    there = visit.went(Journey(page, kept.seen))
    printing = replace(there.printing.fresh(kept.print_size), handed=kept.handed)
    return replace(
        there, looks=kept.looks, ticks=kept.ticks, printing=printing, earlier=kept.earlier
    )
