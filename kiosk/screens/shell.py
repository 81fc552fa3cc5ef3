# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""The root of the screens: it holds the one visit, and the parts that show it and turn it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QTimer, Signal, Slot

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.dates import time_words
from kiosk.aftercare.refusals import ConsultationRefused
from kiosk.screens.access.attract_page import AttractView
from kiosk.screens.access.gate_view import Found, GateView
from kiosk.screens.access.goodbye_page import GoodbyeView
from kiosk.screens.access.people_page import PeopleView
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.form.allergies_panel import AllergiesView
from kiosk.screens.form.answer_panel import AnswerPanelView
from kiosk.screens.form.changes_panel import ChangesView
from kiosk.screens.form.clinic_list_panel import ClinicListView
from kiosk.screens.form.course_panel import CourseView
from kiosk.screens.form.form_page import FormView
from kiosk.screens.form.products_panel import OwnProductsView
from kiosk.screens.form.questions_panel import QuestionsView
from kiosk.screens.form.suitability_panel import SuitabilityView
from kiosk.screens.label.label_page import LabelView
from kiosk.screens.patient.about_page import AboutView
from kiosk.screens.patient.asking import AskingView
from kiosk.screens.patient.call_page import CallView
from kiosk.screens.patient.care_page import CareView
from kiosk.screens.patient.check_page import CheckView
from kiosk.screens.patient.day_page import MyDayView
from kiosk.screens.patient.expect_page import ExpectView
from kiosk.screens.patient.hopes_page import HopesView
from kiosk.screens.patient.products_page import ProductsView
from kiosk.screens.patient.three_page import ThreeView
from kiosk.screens.patient.timeline_page import TimelineView
from kiosk.screens.patient.welcome_page import WelcomeView
from kiosk.screens.settings.set_up_page import SetUpView
from kiosk.screens.settings.settings_page import SettingsView
from kiosk.screens.sheet.sheet_page import SheetView
from kiosk.screens.sheet.today_panel import TodayView
from kiosk.screens.shell_shown import ShellShown, shell_shown
from kiosk.screens.speech import Speech
from kiosk.screens.staff.receipts_panel import ReceiptsView
from kiosk.screens.staff.reference_page import ReferenceView
from kiosk.screens.staff.self_test_page import SelfTestView
from kiosk.screens.staff.staff_strip import StripView
from kiosk.screens.staff.why_panel import WhyView
from kiosk.screens.view import Hold, View
from kiosk.screens.voices import Voice, Voices, system_voice
from kiosk.screens.wording import tr
from kiosk.visit.clock_doubts import ClockDoubt, ClockFacts, ClockStart, clock_doubts
from kiosk.visit.form import Form
from kiosk.visit.idle import Idle, Presence
from kiosk.visit.journey import PATIENT, STAFF, Journey, Page
from kiosk.visit.kept import KeptVisit, brought_back, kept_of
from kiosk.visit.planning import Planned
from kiosk.visit.put_away import put_away
from kiosk.visit.staff_access import StaffMember, StaffRole
from kiosk.visit.told import told
from kiosk.visit.visit import Panel, Visit, fresh_visit

TICK_MS = 500
SPARE_MS = 200


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the screen, each with what it shows and what can be pressed on it."""

    form: FormView
    allergies: AllergiesView
    own_products: OwnProductsView
    answer: AnswerPanelView
    changes: ChangesView
    questions: QuestionsView
    course: CourseView
    suitability: SuitabilityView
    clinic_list: ClinicListView
    reference: ReferenceView
    why: WhyView
    welcome: WelcomeView
    three: ThreeView
    hopes: HopesView
    about: AboutView
    expect: ExpectView
    timeline: TimelineView
    my_day: MyDayView
    products: ProductsView
    care: CareView
    call: CallView
    check: CheckView
    sheet: SheetView
    today: TodayView
    label: LabelView
    strip: StripView
    asking: AskingView
    gate: GateView
    people: PeopleView
    settings: SettingsView
    set_up: SetUpView
    self_test: SelfTestView
    receipts: ReceiptsView
    attract: AttractView
    goodbye: GoodbyeView
    speech: Speech


class Shell(View[ShellShown], shows=ShellShown, holds=Parts):
    """What App.qml binds to. `clock` gives seconds that only run forward; `speak` turns the screens
    to a language; `staff` is who is signed in as it opens. Tests hand in their own."""

    readWanted = Signal()
    ended = Signal()
    closeWanted = Signal()
    faultFound = Signal(str)
    turned = Signal()

    def __init__(
        self,
        doors: Doors,
        *,
        keyboard: bool = True,
        ahead: bool = True,
        clock: Callable[[], float] = monotonic,
        speak: Callable[[str], None] = lambda _: None,
        staff: StaffMember | None = None,
    ) -> None:
        self._keyboard = keyboard
        self._ahead = ahead
        self._clock = clock
        self._speak = speak
        speak(doors.language)
        first = next(iter(doors.rules))
        form = _fresh_form(doors, first, "")
        tries = doors.access.tries().again(clock())
        visit = fresh_visit(form, clock(), doors.print_size, staff, tries, doors.privacy)
        age = doors.draft.age_s()
        if age is not None and 0 <= age < doors.privacy.forget_after and staff is None:
            visit = visit.waits(age)
        hold = Hold(visit, doors.planning, self._turned)
        self._kept: KeptVisit | None = None
        self._start = ClockStart(doors.now(), doors.clock.running_s())
        self._last_visit = doors.clock.last_visit()
        self._waiting: Doors | None = None
        super().__init__(hold, doors)
        self._views: list[View[Any]] = []
        self.parts = self._all_parts()
        self.parts.sheet.finished.connect(self.finish)
        self.parts.today.serve(self.parts.sheet)
        self.parts.gate.woken.connect(self._wake)
        self.parts.settings.applied.connect(self.apply)
        self.parts.settings.saved.connect(self.parts.set_up.advance)
        self._errands = Errands(self)
        if age is not None and not visit.asleep:
            self._drop()
        self.faultFound.connect(self._fault)
        self._spare = QTimer(self, singleShot=True, interval=SPARE_MS)
        self._spare.timeout.connect(self.catch_up)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)
        self._ticker.start()
        self.turn(replace(visit, doubts=self._doubts()))

    def _all_parts(self) -> Parts:
        def view(kind: Callable[..., Any]) -> Any:
            made = kind(self.hold, self.doors, self)
            self._views.append(made)
            return made

        return Parts(
            form=view(FormView),
            allergies=view(AllergiesView),
            own_products=view(OwnProductsView),
            answer=view(AnswerPanelView),
            changes=view(ChangesView),
            questions=view(QuestionsView),
            course=view(CourseView),
            suitability=view(SuitabilityView),
            clinic_list=view(ClinicListView),
            reference=view(ReferenceView),
            why=view(WhyView),
            welcome=view(WelcomeView),
            three=view(ThreeView),
            hopes=view(HopesView),
            about=view(AboutView),
            expect=view(ExpectView),
            timeline=view(TimelineView),
            my_day=view(MyDayView),
            products=view(ProductsView),
            care=view(CareView),
            call=view(CallView),
            check=view(CheckView),
            sheet=view(SheetView),
            today=view(TodayView),
            label=view(LabelView),
            strip=view(StripView),
            asking=view(AskingView),
            gate=view(GateView),
            people=view(PeopleView),
            settings=view(SettingsView),
            set_up=view(SetUpView),
            self_test=view(SelfTestView),
            receipts=view(ReceiptsView),
            attract=view(AttractView),
            goodbye=view(GoodbyeView),
            speech=Speech(self._find_voice, self),
        )

    def _find_voice(self) -> Voice | None:
        """The clinic's own voices first, then that of the machine."""
        voices: list[Voice | None] = [system_voice()]
        speakers = self.doors.speakers()
        if speakers:
            from kiosk.screens.own_voice import OwnVoice  # late: sound is slow to load

            voices.insert(0, OwnVoice(speakers))
        found = [voice for voice in voices if voice is not None]
        return Voices(found) if found else None

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        presence = visit.presence
        shown = (presence.presence, presence.seconds_left)
        over, pad = visit.showing is not None, visit.gate.wish if visit.gate else None
        staff = (visit.staff, pad, visit.cleared, visit.doubts)
        where = (visit.form.pack, visit.journey, visit.looks, visit.panel, over, visit.faults)
        return (*where, *shown, *staff)

    def derive(self, visit: Visit) -> ShellShown:
        return shell_shown(visit, self.doors)

    def _turned(self) -> None:
        """What is seen shows the visit at once, before its page opens; the rest a little later."""
        self._speak(self.spoken)
        self.parts.speech.speak(self.spoken)
        for view in self._views:
            if view.seen:
                view.refresh()
        self.refresh()
        self.parts.sheet.attend()
        self.parts.today.attend()
        self.parts.self_test.attend()
        self.parts.label.attend()
        self._spare.start()
        self.turned.emit()

    @Slot()
    def catch_up(self) -> None:
        """What is not seen shows the visit, too, and the sheet is drawn ahead of its page."""
        if self.visit.journey.at is Page.CHECK:
            self.parts.sheet.draw()
        for view in self._views:
            view.refresh()
        self._keep()

    # What outlives a power cut.

    def _keep(self) -> None:
        """Where something of the visit has changed, it is written anew."""
        kept = kept_of(self.visit)
        if kept is not None and kept != self._kept:
            self._kept = kept
            self._errands.run(lambda: self.doors.draft.keep(kept), _nothing, None)

    def _drop(self) -> None:
        self._kept = None
        self._errands.run(self.doors.draft.drop, _nothing, None)

    def _wake(self, found: Found) -> None:
        """The visit of before a restart, opened; where it does not open, staff read that."""
        staff, kept = found.staff, found.kept
        if staff is None:
            return
        home = self._fresh(staff)
        if kept is None:
            self._drop()
            self.turn(replace(home, cleared=self._time_of_day()))
            return
        planned = self.doors.planning.plan(kept.form)
        whole = planned if isinstance(planned, Planned) else None
        self.turn(brought_back(kept, home, whole))

    def rest(self) -> bool:
        """Waits for what is still being written at the end of the program."""
        return self._errands.rest()

    # The visit.

    def fill(self, consultation: Consultation) -> None:
        """The staff's form as this consultation says."""
        self.turn(self.visit.filled_in(Form.of(consultation)))

    def begin(self, consultation: Consultation) -> None:
        """A visit on its first page with the patient. Raises ConsultationRefused."""
        form = Form.of(consultation)
        planned = self.doors.planning.plan(form)
        if not isinstance(planned, Planned):
            raise ConsultationRefused(planned)
        began = self.visit.planned_as(form, planned)
        self.turn(began.went(began.journey.jump(Page.WELCOME)))

    @Slot()
    def startConsultation(self) -> None:
        """An empty form whose treatment ended now; of whoever is signed in."""
        self.turn(self._fresh(self.visit.staff).went(Journey()))

    @Slot()
    def leaveForm(self) -> None:
        """Home from the form; asks first where something was filled in."""
        if self.visit.form.touched:
            self.turn(self.visit.opened(Panel.LEAVE))
        else:
            self.finish()

    @Slot()
    def finish(self) -> None:
        """The visit ends: everything about the patient is gone. The patient reads goodbye, in
        their language and size; from the form staff are home again."""
        visit = self.visit
        if visit.journey.at not in PATIENT:
            self._forget()
            return
        self._last_visit = self.doors.now()
        self.doors.clock.visit_ended(self._last_visit)
        self._forget(visit.goodbye(self._fresh()))

    @Slot()
    def invite(self) -> None:
        """The page that invites: whoever was there has gone."""
        self._forget(self._fresh())

    def _forget(self, after: Visit | None = None) -> None:
        """Everything about the patient is gone, and a receipt is left; then `after`, or home."""
        ended = self.visit
        self.parts.speech.stop()
        self.turn(after or self._fresh(self.visit.staff))
        if self._waiting is not None:
            self.apply(self._waiting)
        self.catch_up()
        self._drop()
        self.ended.emit()
        self._leave_receipt(ended)

    def _leave_receipt(self, ended: Visit) -> None:
        """One line for a visit in which a plan was shown. What goes wrong is told, and the visit
        has ended all the same."""
        told_of = told(ended, self.doors.now())
        trouble = self.doors.receipts.leave(told_of, ended.printing.pdf) if told_of else None
        if trouble is not None:
            self.turn(replace(self.visit, faults=replace(self.visit.faults, receipt=trouble)))

    def _fresh(self, staff: StaffMember | None = None) -> Visit:
        """A visit of nobody. The treatment stays, and wrong PINs are not forgotten."""
        now = self.visit
        by = staff.name if staff and staff.role is StaffRole.PRACTITIONER else ""
        form = _fresh_form(self.doors, now.form.pack, by)
        doors, clock = self.doors, self._clock()
        fresh = fresh_visit(form, clock, doors.print_size, staff, now.tries, doors.privacy)
        cleared = now.cleared if now.staff is None else ""
        return replace(fresh, cleared=cleared, doubts=self._doubts(), faults=now.faults.kept())

    def apply(self, doors: Doors) -> None:
        """Other settings of the clinic count from now on. Where something of a patient is there
        they wait for its end: the plan was made with those before."""
        visit = self.visit
        if visit.planned is not None or visit.form.touched:
            self._waiting = doors
            return
        self._waiting = None
        for view in (self, *self._views):
            view.use(doors)
        self.hold.plan_with(doors.planning)
        fresh = self._fresh(visit.staff)
        parts = (fresh.form, fresh.presence, fresh.printing)
        self.turn(replace(visit, form=parts[0], presence=parts[1], printing=parts[2]))
        self.catch_up()

    @Slot()
    def askClose(self) -> None:
        """Asks whether to end the program."""
        self.turn(self.visit.opened(Panel.CLOSE_KIOSK))

    @Slot()
    def leaveKiosk(self) -> None:
        """Whoever is signed in ends the program."""
        if self.visit.staff is not None and self.visit.journey.at in STAFF:
            self.closeWanted.emit()

    # The pages.

    @Slot()
    def next(self) -> None:
        self._go(self.visit.journey.next())

    @Slot()
    def back(self) -> None:
        self._go(self.visit.journey.back())

    @Slot(str)
    def jump(self, page: str) -> None:
        """Any page by its name; a patient's only once there is a plan."""
        self._go(self.visit.journey.jump(Page(page)))

    def _go(self, journey: Journey) -> None:
        self.parts.speech.stop()
        self.turn(self.visit.went(journey))

    # How the screen looks and speaks.

    @Slot(int)
    def setTextSize(self, percent: int) -> None:
        """Who reads large text is proposed large print, too."""
        looks = self.visit.looks.sized(percent)
        size = "large" if looks.large_print else self.doors.print_size
        printing = self.visit.printing.proposed(size)
        self.turn(replace(self.visit, looks=looks, printing=printing))

    @Slot(bool)
    def setContrast(self, wanted: bool) -> None:
        self.turn(replace(self.visit, looks=replace(self.visit.looks, contrast=wanted)))

    @Slot(bool)
    def setCalm(self, wanted: bool) -> None:
        self.turn(replace(self.visit, looks=replace(self.visit.looks, calm=wanted)))

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """One of the pack's; not while a sheet in the other language is printing."""
        visit = self.visit
        known = dict(self.doors.languages(visit.form.pack))
        if code == visit.form.language or code not in known or visit.printing.busy:
            return
        form = replace(visit.form, language=code)
        planned = self.doors.planning.plan(form) if visit.planned else None
        if isinstance(planned, Planned):
            self.turn(visit.planned_as(form, planned))
        elif visit.planned is None:
            self.turn(visit.filled_in(form))

    # Help.

    @Property(bool, constant=True)
    def keyboardWanted(self) -> bool:
        return self._keyboard

    @Property(bool, constant=True)
    def aheadWanted(self) -> bool:
        """Whether pages are made before they are wanted."""
        return self._ahead

    @Slot()
    def lookForVoice(self) -> None:
        """Whether pages can be read aloud here: looked for once the pages are made."""
        self.parts.speech.look()

    @Slot(str)
    def openPanel(self, name: str) -> None:
        panel = Panel(name)
        if panel is Panel.LISTEN:
            self.parts.speech.look()
        self.turn(self.visit.opened(panel))

    @Slot(str)
    def closePanel(self, name: str) -> None:
        """Closes the panel of that name, if it is the open one; what is typed in it is kept. Under
        the curtain it is only out of sight."""
        panel = Panel(name)
        if self.visit.open_panel is panel:
            self.turn(put_away(self.visit, panel, tr("Product")))

    @Slot()
    def readPage(self) -> None:
        self.readWanted.emit()

    @Slot()
    def closeFault(self) -> None:
        self.turn(replace(self.visit, faults=self.visit.faults.read()))

    def _fault(self, code: str) -> None:
        """An error of the kiosk that reached nobody."""
        self.parts.speech.stop()
        self.turn(self.visit.broke(code, self._clock()))

    # Whether anybody is there.

    @Slot()
    def tick(self) -> None:
        """Time goes by. Where nothing is personal, nothing is hidden; nor is what is being read.
        What lies under the curtain for too long is forgotten, and staff who have gone are out."""
        visit, now = self.visit, self._clock()
        kept = self.parts.speech.speaking or visit.printing.busy
        idle = visit.presence.stay(now) if kept else visit.presence.tick(now, hides=visit.personal)
        visit = replace(visit.at_time(idle), doubts=self._doubts())
        if visit.left_alone:
            if visit.personal or visit.asleep:
                visit = replace(visit, cleared=self._time_of_day())
            self.turn(visit)
            self.invite()
        else:
            self.turn(visit.shut())

    def touched(self) -> None:
        """A touch or a key, anywhere, while the page itself is up. The warning has its own."""
        if self.visit.presence.presence is Presence.PRESENT:
            self._be(self.visit.presence.stay(self._clock()))

    @Slot()
    def stay(self) -> None:
        self._be(self.visit.presence.stay(self._clock()))

    @Slot()
    def hide(self) -> None:
        """The curtain at once. Help closes and the voice stops."""
        self.parts.speech.stop()
        self.turn(self.visit.hidden(self._clock()))

    @Slot()
    def wake(self) -> None:
        """The touch that lifts a curtain that somebody has just let down; another needs a PIN."""
        self.tick()
        if self.visit.presence.presence is Presence.HIDDEN:
            self._be(self.visit.presence.wake(self._clock()))

    def _doubts(self) -> tuple[ClockDoubt, ...]:
        clock, now = self.doors.clock, self.doors.now()
        return clock_doubts(
            ClockFacts(
                now,
                clock.running_s(),
                self._start,
                clock.machine_offset(now),
                self._last_visit,
                clock.newest,
            )
        )

    @Slot()
    def trustClock(self) -> None:
        """Somebody of staff says that the clock is right: what spoke against it is forgotten."""
        if self.visit.staff is not None:
            self._start = ClockStart(self.doors.now(), self.doors.clock.running_s())
            self._last_visit = None
            self.turn(replace(self.visit, doubts=self._doubts()))

    def _time_of_day(self) -> str:
        return time_words(self.doors.now(), self.doors.rules[self.visit.form.pack].words)

    def _be(self, presence: Idle) -> None:
        self.turn(self.visit.at_time(presence))


def _nothing(_: None) -> None:
    """Nobody waits for the end of this errand."""


def _fresh_form(doors: Doors, pack: str, practitioner: str) -> Form:
    """An empty form. A practitioner who is alone need not be chosen, and a treatment that is no
    longer offered gives way to the first."""
    pack = pack if pack in doors.rules else next(iter(doors.rules))
    known = doors.clinic.practitioners
    only = known[0] if len(known) == 1 else ""
    language = doors.languages(pack)[0][0]
    return Form.fresh(pack, doors.now(), language, practitioner or only)
