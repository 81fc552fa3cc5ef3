# SPDX-License-Identifier: GPL-3.0-or-later
"""The visit: one frozen value. Every press turns it into another; forgetting it is one assignment.

The form is the one truth about the patient. The plan is made of it, so whoever changes the form
either has it planned again or has no plan: there is no way for the two to say different things.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial

from kiosk.aftercare.case import Case
from kiosk.aftercare.clinic import PrivacyTimes
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.refusals import Problem
from kiosk.receipts.receipt import PlanShown
from kiosk.visit.answering import AnswerDraft
from kiosk.visit.clock_doubts import ClockDoubt
from kiosk.visit.drafts import Drafts, ProductDraft
from kiosk.visit.faults import Faults
from kiosk.visit.form import Form
from kiosk.visit.handing import Handing
from kiosk.visit.idle import DOOR_CLOSES_AFTER_S, USUAL_TIMES, Idle, Presence
from kiosk.visit.journey import ADMINISTRATORS, NOBODYS, PATIENT, STAFF, Journey, Page
from kiosk.visit.looks import Looks
from kiosk.visit.parting import Parting
from kiosk.visit.planning import Planned
from kiosk.visit.reading import Reading
from kiosk.visit.self_testing import SelfTesting
from kiosk.visit.setting import SettingsDraft
from kiosk.visit.setting_up import SettingUp
from kiosk.visit.showing import Showing
from kiosk.visit.staff_access import Gate, StaffMember, StaffRole, Wish
from kiosk.visit.stages import LIMITS, Stage, stage_of
from kiosk.visit.strip import Strip
from kiosk.visit.tries import Tries
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
    HAND_OVER = "hand-over"
    CLOSE_KIOSK = "close-kiosk"
    PRINTER = "printer"
    SHEETS = "sheets"
    RECEIPTS = "receipts"
    OWN_PRODUCT = "own-product"
    CLINIC_PRODUCTS = "clinic-products"
    SUITABILITY = "suitability"
    WHY = "why"
    LABEL_WORD = "label-word"
    CLINIC_LIST = "clinic-list"
    LEAVE_SETTINGS = "leave-settings"
    BRING_BACK = "bring-back"
    LOGO = "logo"


HELP = frozenset({Panel.TEXT, Panel.LANGUAGE, Panel.LISTEN, Panel.STAFF, Panel.STEPS})


@dataclass(frozen=True, slots=True)
class Visit:
    """`tried` says that starting was tried, so that what is wrong stands beside its field.

    `planned` holds the consultation and the plan made of this very form; a patient's page is never
    open without. `showing` is the label that is being shown to the camera, over the page.
    `strip` is what the practitioner has open beside the patient, `ticks` has the ids of the pack's
    checklist that they ticked. `earlier` are the plans that the patient was shown before this one.
    `staff` is who of staff is signed in, `gate` the pad on which somebody is to say their PIN,
    `tries` how often that went wrong lately. `parting` is what is said on the last page of all.
    `asleep` says that a visit of before a restart waits for a PIN.
    `doubts` is what speaks against the clock of the machine.
    `cleared` is the time of day at which an earlier visit was forgotten, "" for none.
    `faults` are the errors that staff are to be told of. `setting` is what an administrator changes
    of the clinic's settings while their page is open, `setting_up` where the first set-up stands,
    `self_testing` what staff found out about the machine.
    """

    form: Form
    presence: Idle
    printing: Handing
    journey: Journey = field(default_factory=partial(Journey, Page.ATTRACT))
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
    staff: StaffMember | None = None
    gate: Gate | None = None
    tries: Tries = field(default_factory=Tries)
    parting: Parting = field(default_factory=Parting)
    cleared: str = ""
    asleep: bool = False
    doubts: tuple[ClockDoubt, ...] = ()
    earlier: tuple[PlanShown, ...] = ()
    faults: Faults = field(default_factory=Faults)
    setting: SettingsDraft = field(default_factory=SettingsDraft)
    setting_up: SettingUp = field(default_factory=SettingUp)
    self_testing: SelfTesting = field(default_factory=SelfTesting)

    def __post_init__(self) -> None:
        if self.planned is None and self.journey.at in PATIENT:
            raise ValueError(f"the page {self.journey.at} is open without a plan")
        if self.staff is None and self.journey.at in STAFF:
            raise ValueError(f"the page {self.journey.at} is open with nobody signed in")
        if self.journey.at in NOBODYS and (self.planned is not None or self.form.touched):
            raise ValueError(f"the page {self.journey.at} is open with something of a patient")

    @property
    def consultation(self) -> Consultation | None:
        return self.planned.consultation if self.planned else None

    @property
    def plan(self) -> Plan | None:
        return self.planned.plan if self.planned else None

    @property
    def personal(self) -> bool:
        """Whether the page that is open, under a curtain or not, may show something of a
        patient's."""
        return LIMITS[self._page_stage].personal

    @property
    def stage(self) -> Stage:
        return stage_of(
            self.journey.at,
            curtain=self.presence.curtain,
            printing=self.printing.busy,
            broken=bool(self.faults.error),
        )

    @property
    def _page_stage(self) -> Stage:
        return stage_of(self.journey.at, curtain=False, printing=False, broken=False)

    @property
    def covered(self) -> bool:
        """Whether a curtain, a warning or the pad lies over the page."""
        return self.gate is not None or self.presence.presence is not Presence.PRESENT

    @property
    def open_panel(self) -> Panel | None:
        """The panel that is seen. Under the pad it is help alone, under a curtain none."""
        hidden = self.presence.presence is not Presence.PRESENT
        return None if hidden or (self.gate and self.panel not in HELP) else self.panel

    @property
    def left_alone(self) -> bool:
        """Whoever was there has gone for so long that all of it is to be forgotten."""
        idle = self.presence
        ends = idle.times.forget_after if idle.curtain else LIMITS[self.stage].ends_s
        since = idle.touched if idle.fell is None else idle.fell
        return ends is not None and idle.now - since >= ends

    @property
    def administrator(self) -> bool:
        return self.staff is not None and self.staff.role is StaffRole.ADMINISTRATOR

    # Where it stands.

    def went(self, journey: Journey) -> Visit:
        """Another page, with nothing open over it. A patient's page needs a plan, and one of the
        staff's somebody who is signed in: who is not, is asked for a PIN. With the first page of
        the patient's the screen is theirs, and nobody is signed in any more."""
        at = journey.at
        if self.planned is None and at in PATIENT:
            return self
        if at in NOBODYS and (self.planned is not None or self.form.touched):
            return self
        if self.staff is None and at in STAFF:
            return self.knocked(Wish.HOME if self.planned is None else Wish.FORM)
        if at in ADMINISTRATORS and not self.administrator:
            return self
        left = self.reading if at is self.journey.at else self.reading.left()
        strip = self.strip if at in PATIENT else None
        return replace(
            self,
            journey=journey,
            reading=left,
            panel=None,
            drafts=Drafts(),
            showing=None,
            strip=strip,
            staff=self.staff if at in STAFF or strip else None,
            gate=None,
            setting=self.setting if at is self.journey.at else SettingsDraft(),
            setting_up=self.setting_up if at is self.journey.at else SettingUp(),
            self_testing=self.self_testing if at is self.journey.at else SelfTesting(),
        )

    # Who is there.

    def knocked(self, wish: Wish, place: int = 0) -> Visit:
        """The pad for a PIN, over whatever is open."""
        return replace(self, gate=Gate(wish, place), panel=None, drafts=Drafts(), strip=None)

    def let_in(self, staff: StaffMember, now_s: float, known: Case | None) -> Visit:
        """What was asked for at the pad, to one of staff. `known` is the case of the form."""
        gate = self.gate
        if gate is None:
            return self
        inside = replace(self.signed(staff), gate=None, presence=self.presence.wake(now_s))
        match gate.wish:
            case Wish.HOME:
                return inside.went(inside.journey.jump(Page.HOME))
            case Wish.FORM:
                return inside.went(inside.journey.jump(Page.FORM))
            case Wish.STRIP:
                return replace(inside, strip=Strip())
            case Wish.SETTLE if gate.place < len(self.form.products):
                answer = AnswerDraft.of(self.form.products[gate.place], gate.place, known)
                return replace(inside, drafts=replace(inside.drafts, answer=answer))
            case _:
                return inside if self.journey.at in STAFF else replace(inside, staff=None)

    def goodbye(self, fresh: Visit) -> Visit:
        """`fresh` with the last page of all, in this patient's language and looks."""
        printing = self.printing
        parting = Parting(printing.printed, bool(printing.saved), printing.out_of_hand)
        form = replace(fresh.form, language=self.form.language)
        journey = Journey(Page.GOODBYE, frozenset())
        return replace(fresh, form=form, journey=journey, looks=self.looks, parting=parting)

    def signed(self, staff: StaffMember) -> Visit:
        """Somebody of staff is there. A practitioner is the one of this visit, if nobody is yet."""
        form = self.form
        if not form.practitioner and staff.role is StaffRole.PRACTITIONER and self.planned is None:
            form = replace(form, practitioner=staff.name)
        return replace(self, staff=staff, form=form)

    def parted(self) -> Visit:
        """Staff are no longer beside the patient: what they had open is closed."""
        if self.journey.at in STAFF:
            return self
        drafts = replace(self.drafts, answer=None)
        return replace(self, strip=None, staff=None, gate=None, drafts=drafts)

    def at_time(self, presence: Idle) -> Visit:
        """As things stand with whoever is there. Under a curtain that only a PIN lifts the pad is
        open, and nothing else of staff's."""
        if presence.presence is not Presence.LOCKED:
            under = self.gate is not None and self.gate.wish is Wish.LIFT
            return replace(self, presence=presence, gate=None if under else self.gate)
        if self.gate is not None and self.gate.wish is Wish.LIFT:
            return replace(self, presence=presence)
        panel = None if self.panel in HELP else self.panel
        return replace(self.parted(), presence=presence, gate=Gate(Wish.LIFT), panel=panel)

    def opened(self, panel: Panel) -> Visit:
        return replace(self, panel=panel)

    def closed(self, panel: Panel) -> Visit:
        """Closes that panel; another that has opened meanwhile stays."""
        return replace(self, panel=None, drafts=Drafts()) if self.panel is panel else self

    def hidden(self, now_s: float) -> Visit:
        """The curtain at once. Help closes; what is half filled in stays, under the curtain."""
        panel = None if self.panel in HELP else self.panel
        return replace(self.parted(), presence=self.presence.hide(now_s), panel=panel)

    def broke(self, code: str, now_s: float) -> Visit:
        """An error of the kiosk, by its code, reached nobody. What is personal goes under a curtain
        that only a PIN lifts, and is as it was behind it."""
        faults = self.faults.met(code)
        if faults == self.faults:
            return self
        broken = replace(self, faults=faults)
        return broken.at_time(self.presence.locked(now_s)) if self.personal else broken

    def shut(self) -> Visit:
        """What staff opened outside their own pages is closed, once nobody has touched it for
        long; the pad on the curtain stays, without what was typed."""
        if self.presence.quiet_s < DOOR_CLOSES_AFTER_S:
            return self
        if self.presence.curtain:
            return self
        opened = (self.gate, self.drafts.answer, self.strip, self.staff) != (None,) * 4
        return self.parted() if opened else self

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

    def waits(self, age_s: float) -> Visit:
        """Under the curtain, for a visit that was last touched so many seconds ago."""
        now = self.presence.now
        idle = replace(self.presence, touched=now - age_s, now=now, fell=now - age_s)
        return replace(self, presence=idle, gate=Gate(Wish.LIFT), asleep=True)

    # What is said of the patient.

    def filled_in(self, form: Form) -> Visit:
        """Another form, which is still to be planned. That is done on the staff's pages, so a
        patient's page gives way to the form; where nobody of staff is there, nothing changes."""
        if form == self.form:
            return self
        journey = self.journey
        if self.staff is None:
            return self
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
        """The form with its plan; on nobody's pages there is none. The talk goes on where it was
        if it has the same prompts, and so does the sheet if it is the same one."""
        if self.journey.at in NOBODYS:
            return self
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


def fresh_visit(
    form: Form,
    now_s: float,
    print_size: str,
    staff: StaffMember | None = None,
    tries: Tries | None = None,
    times: PrivacyTimes = USUAL_TIMES,
) -> Visit:
    """A visit of nobody yet: on the staff's home page where one of them is signed in, on the page
    that invites where not. `now_s` and `times`: see `Idle`."""
    journey = Journey(Page.HOME if staff is not None else Page.ATTRACT)
    return Visit(
        form,
        Idle(touched=now_s, times=times),
        Handing(print_size),
        journey,
        staff=staff,
        tries=tries or Tries(),
    )
