# SPDX-License-Identifier: GPL-3.0-or-later
"""The visit: one frozen value. Every press turns it into another; forgetting it is one assignment.

The form is the one truth about the patient. The plan is made of it, so whoever changes the form
either has it planned again or has no plan: there is no way for the two to say different things.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.refusals import Problem
from kiosk.receipts.receipt import PlanShown
from kiosk.visit.drafts import Drafts, ProductDraft
from kiosk.visit.form import Form
from kiosk.visit.handing import Handing
from kiosk.visit.idle import DOOR_CLOSES_AFTER_S, Idle
from kiosk.visit.journey import PATIENT, STAFF, Journey, Page
from kiosk.visit.looks import Looks
from kiosk.visit.planning import Planned
from kiosk.visit.reading import Reading
from kiosk.visit.showing import Showing
from kiosk.visit.strip import Strip
from kiosk.visit.understanding import Understanding


class Panel(StrEnum):
    """What can open over a page: help, then what belongs to one page."""

    TEXT = "text"
    LANGUAGE = "language"
    LISTEN = "listen"
    STAFF = "staff"
    STEPS = "steps"
    TREATED = "treated"
    NEXT_VISIT = "next-visit"
    ALLERGIES = "allergies"
    PRODUCTS = "products"
    QUESTIONS = "questions"
    CHANGES = "changes"
    COURSE = "course"
    PRACTITIONER = "practitioner"
    LEAVE = "leave"
    ODD_TIME = "odd-time"
    OWN_PRODUCT = "own-product"
    CLINIC_PRODUCTS = "clinic-products"
    SUITABILITY = "suitability"
    WHY = "why"
    LABEL_WORD = "label-word"
    CLINIC_LIST = "clinic-list"


HELP = frozenset({Panel.TEXT, Panel.LANGUAGE, Panel.LISTEN, Panel.STAFF, Panel.STEPS})


@dataclass(frozen=True, slots=True)
class Visit:
    """`tried` says that starting was tried, so that what is wrong stands beside its field.

    `planned` holds the consultation and the plan made of this very form; a patient's page is never
    open without. `showing` is the label that is being shown to the camera, over the page.
    `strip` is what the practitioner has open beside the patient, `ticks` has the ids of the pack's
    checklist that they ticked. `earlier` are the plans that the patient was shown before this one.
    `fault` is the code of an error that staff are to be told of, "" for none.
    """

    form: Form
    presence: Idle
    printing: Handing
    journey: Journey = field(default_factory=partial(Journey, Page.HOME))
    tried: bool = False
    planned: Planned | None = None
    understanding: Understanding = field(default_factory=Understanding)
    looks: Looks = field(default_factory=Looks)
    reading: Reading = field(default_factory=Reading)
    drafts: Drafts = field(default_factory=Drafts)
    panel: Panel | None = None
    showing: Showing | None = None
    strip: Strip | None = None
    ticks: frozenset[str] = frozenset()
    earlier: tuple[PlanShown, ...] = ()
    fault: str = ""

    def __post_init__(self) -> None:
        if self.planned is None and self.journey.at not in STAFF:
            raise ValueError(f"the page {self.journey.at} is open without a plan")

    @property
    def consultation(self) -> Consultation | None:
        return self.planned.consultation if self.planned else None

    @property
    def plan(self) -> Plan | None:
        return self.planned.plan if self.planned else None

    @property
    def personal(self) -> bool:
        """Whether the open page may show something of a patient's."""
        return self.journey.at is not Page.HOME

    # Where it stands.

    def went(self, journey: Journey) -> Visit:
        """Another page, with nothing open over it. A patient's page needs a plan."""
        if self.planned is None and journey.at not in STAFF:
            return self
        left = self.reading if journey.at is self.journey.at else self.reading.left()
        strip = None if journey.at in STAFF else self.strip
        return replace(
            self,
            journey=journey,
            reading=left,
            panel=None,
            drafts=Drafts(),
            showing=None,
            strip=strip,
        )

    def opened(self, panel: Panel) -> Visit:
        return replace(self, panel=panel)

    def closed(self, panel: Panel) -> Visit:
        """Closes that panel; another that has opened meanwhile stays."""
        return replace(self, panel=None, drafts=Drafts()) if self.panel is panel else self

    def hidden(self) -> Visit:
        """The curtain at once. Help closes; what is half filled in stays, under the curtain."""
        panel = None if self.panel in HELP else self.panel
        return replace(self, presence=self.presence.hide(), panel=panel, strip=None)

    def shut(self) -> Visit:
        """What staff opened on a patient's page is closed, once nobody has touched it for long."""
        drafts, idle = self.drafts, self.presence
        opened = (drafts.door, drafts.answer, self.strip) != (None, None, None)
        if self.journey.at in STAFF or not opened or idle.quiet_s < DOOR_CLOSES_AFTER_S:
            return self
        return replace(self, drafts=replace(drafts, door=None, answer=None), strip=None)

    def ticked(self, item: str) -> Visit:
        """One of the pack's checklist, or taken back."""
        return replace(self, ticks=self.ticks ^ {item})

    # A label shown to the camera.

    def shows(self, draft: ProductDraft) -> Visit:
        """The page that shows the label of a product, over the one that is open."""
        return replace(self, showing=Showing(draft=draft), panel=None, drafts=Drafts())

    def put_down(self, panel: Panel | None, draft: ProductDraft) -> Visit:
        """The page under it again, with this panel and product; words and picture are gone."""
        return replace(self, showing=None, panel=panel, drafts=Drafts(product=draft))

    # What is said of the patient.

    def filled_in(self, form: Form) -> Visit:
        """Another form, which is still to be planned. That is done on the staff's pages, so a
        patient's page gives way to the form."""
        if form == self.form:
            return self
        journey = self.journey
        return replace(
            self,
            form=form,
            journey=journey if journey.at in STAFF else journey.jump(Page.FORM),
            planned=None,
            showing=None,
            printing=self._unprinted(),
            reading=self._reading_of(form),
            earlier=self.shown,
        )

    def planned_as(self, form: Form, planned: Planned) -> Visit:
        """The form with its plan. The talk goes on where it was if it has the same prompts, and so
        does the sheet if it is the same one."""
        plan, before = planned.plan, self.plan
        prompts = [each.id for each in plan.teach_back]
        same = before is not None and prompts == [each.id for each in before.teach_back]
        return replace(
            self,
            form=form,
            planned=planned,
            understanding=self.understanding if same else Understanding.fresh(len(prompts)),
            printing=self.printing if before == plan else self._unprinted(),
            reading=self._reading_of(form),
            earlier=self.earlier if before == plan else self.shown,
        )

    def refused(self, problems: tuple[Problem, ...]) -> Visit:
        """What the patient wished cannot be so; all else stays as it is."""
        return replace(self, reading=replace(self.reading, refused=problems))

    def _reading_of(self, form: Form) -> Reading:
        """Another treatment has other days, tones and tabs, so it is read from its start."""
        return self.reading if form.pack == self.form.pack else Reading()

    @property
    def shown(self) -> tuple[PlanShown, ...]:
        """The plans that the patient was shown so far, with what became of their sheets."""
        plan = self.plan
        if plan is None or self.journey.seen.isdisjoint(PATIENT):
            return self.earlier
        came_to = self.printing.came_to
        return (*self.earlier, PlanShown(plan.sheet_code, plan.pack, plan.pack_version, came_to))

    def _unprinted(self) -> Handing:
        return self.printing.fresh(self.printing.print_size)


def fresh_visit(form: Form, now_s: float, print_size: str) -> Visit:
    """A visit of nobody yet, on the staff's home page. `now_s`: see `Idle`."""
    return Visit(form, Idle(touched=now_s), Handing(print_size))
